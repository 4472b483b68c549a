// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Returns of trading details.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Makes a return of trading details.
    ///
    /// `GET /rtd/`
    pub fn rtd_list(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> RtdList {
        RtdList::new(self.runtime(), start_date, end_date)
    }

    /// Checks that the report may be read.
    ///
    /// `HEAD /rtd/`
    pub fn rtd_list_head(&self) -> RtdListHead {
        RtdListHead::new(self.runtime())
    }
}

/// Makes a return of trading details.
///
/// The content is one object and not a list.
///
/// * `GET /rtd/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RtdList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RtdEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RtdList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::RTD_LIST);
        request.parameter::<String>(0, &start_date.into());
        request.parameter::<String>(1, &end_date.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::RtdEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Checks that the report may be read.
///
/// It makes the whole report. What GET requires in the query, it requires too.
///
/// * `HEAD /rtd/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RtdListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RtdListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::RTD_LIST_HEAD);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}
