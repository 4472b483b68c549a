// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Readings of several sources over time.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Sums up the readings of sources whose descriptions have something in common.
    ///
    /// `GET /source_group_summary/{source}/`
    pub fn source_group_summary_list(
        &self,
        source: impl Into<String>,
    ) -> SourceGroupSummaryList {
        SourceGroupSummaryList::new(self.runtime(), source)
    }

    /// Asks whether sources can be summed up.
    ///
    /// `HEAD /source_group_summary/{source}/`
    pub fn source_group_summary_list_head(
        &self,
        source: impl Into<String>,
    ) -> SourceGroupSummaryListHead {
        SourceGroupSummaryListHead::new(self.runtime(), source)
    }
}

/// Sums up the readings of sources whose descriptions have something in common.
///
/// Readings are grouped by an interval such as `7d`, `1m`, `1q` or `1y`. Only sources of the given unit
/// count, and only those that accumulate or only those that do not.
///
/// Codes: 400 `plot_source_group_summary_list_001-006`.
///
/// * `GET /source_group_summary/{source}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code; the errors were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceGroupSummaryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceGroupSummaryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceGroupSummaryList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOURCE_GROUP_SUMMARY_LIST,
        );
        request.parameter::<String>(0, &source.into());
        Self { request }
    }

    /// What to sum up. Without it the server answers 400.
    pub fn search(mut self, search: impl Into<types::SourceGroupSummaryFilter>) -> Self {
        self.request.parameter::<types::SourceGroupSummaryFilter>(1, &search.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::SourceGroupSummaryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether sources can be summed up.
///
/// * `HEAD /source_group_summary/{source}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceGroupSummaryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceGroupSummaryListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOURCE_GROUP_SUMMARY_LIST_HEAD,
        );
        request.parameter::<String>(0, &source.into());
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
