// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Readings of one source over time.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Sums up the readings of a source.
    ///
    /// `GET /source_summary/{source_id}/`
    pub fn source_summary_list(&self, source_id: i64) -> SourceSummaryList {
        SourceSummaryList::new(self.runtime(), source_id)
    }

    /// Asks whether a source can be summed up.
    ///
    /// `HEAD /source_summary/{source_id}/`
    pub fn source_summary_list_head(&self, source_id: i64) -> SourceSummaryListHead {
        SourceSummaryListHead::new(self.runtime(), source_id)
    }
}

/// Sums up the readings of a source.
///
/// Readings are grouped by an interval such as `7d`, `1m`, `1q` or `1y`: a number, then d, m, q or y
/// for days, months, quarters or years.
///
/// Codes: 400 `plot_source_summary_list_002-004`; 403 `plot_source_summary_list_201-202`; 404
/// `plot_source_summary_list_001`.
///
/// * `GET /source_summary/{source_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code; the errors were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceSummaryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceSummaryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceSummaryList {
    pub(in crate::generated) fn new(client: &runtime::Client, source_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_SUMMARY_LIST);
        request.parameter(0, &source_id);
        Self { request }
    }

    /// What to sum up. Without it the server answers 400.
    pub fn search(mut self, search: impl Into<types::SourceSummaryFilter>) -> Self {
        self.request.parameter::<types::SourceSummaryFilter>(1, &search.into());
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
        runtime::Response<types::SourceSummaryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a source can be summed up.
///
/// * `HEAD /source_summary/{source_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceSummaryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceSummaryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, source_id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOURCE_SUMMARY_LIST_HEAD,
        );
        request.parameter(0, &source_id);
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
