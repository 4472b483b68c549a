// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Ends of periods.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a period end.
    ///
    /// `POST /period_end/`
    pub fn period_end_create(&self, body: &types::PeriodEndCreate) -> PeriodEndCreate {
        PeriodEndCreate::new(self.runtime(), body)
    }

    /// Deletes a period end.
    ///
    /// `DELETE /period_end/{tsn}/`
    pub fn period_end_delete(&self, tsn: i64) -> PeriodEndDelete {
        PeriodEndDelete::new(self.runtime(), tsn)
    }

    /// Gets a period end.
    ///
    /// `GET /period_end/{tsn}/`
    pub fn period_end_get(&self, tsn: i64) -> PeriodEndGet {
        PeriodEndGet::new(self.runtime(), tsn)
    }

    /// Checks that a period end exists.
    ///
    /// `HEAD /period_end/{tsn}/`
    pub fn period_end_head(&self, tsn: i64) -> PeriodEndHead {
        PeriodEndHead::new(self.runtime(), tsn)
    }

    /// Lists period ends.
    ///
    /// `GET /period_end/`
    pub fn period_end_list(&self) -> PeriodEndList {
        PeriodEndList::new(self.runtime())
    }

    /// Checks that period ends may be listed.
    ///
    /// `HEAD /period_end/`
    pub fn period_end_list_head(&self) -> PeriodEndListHead {
        PeriodEndListHead::new(self.runtime())
    }
}

/// Creates a period end.
///
/// Nothing can be booked on or before that day any more.
///
/// * `POST /period_end/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PeriodEndEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PeriodEndCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PeriodEndCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PERIOD_END_CREATE);
        request.json(body);
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
    ) -> Result<
        runtime::Response<types::PeriodEndEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a period end.
///
/// Only the last one, and not the one of a year end.
///
/// * `DELETE /period_end/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PeriodEndDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PERIOD_END_DELETE);
        request.parameter(0, &tsn);
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a period end.
///
/// * `GET /period_end/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PeriodEndEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PeriodEndGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PERIOD_END_GET);
        request.parameter(0, &tsn);
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
    ) -> Result<
        runtime::Response<types::PeriodEndEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a period end exists.
///
/// * `HEAD /period_end/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PeriodEndHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PERIOD_END_HEAD);
        request.parameter(0, &tsn);
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

/// Lists period ends.
///
/// * `GET /period_end/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::PeriodEndList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl PeriodEndList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PERIOD_END_LIST);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(0, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(1, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::PeriodEndOrder>) -> Self {
        self.request.parameter::<types::PeriodEndOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::PeriodEndFilter>) -> Self {
        self.request.parameter::<types::PeriodEndFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::PeriodEndFilter>) -> Self {
        self.request.parameter::<types::PeriodEndFilter>(4, &exclude.into());
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
        runtime::Response<types::PeriodEndList>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::List for PeriodEndList {
    type Answer = runtime::Reported<
        runtime::Json<types::PeriodEndList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PeriodEnd;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PeriodEndList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::PeriodEndList) -> Option<String> {
        None
    }

    fn take_items(page: types::PeriodEndList) -> Vec<types::PeriodEnd> {
        page.content
    }
}

/// Checks that period ends may be listed.
///
/// * `HEAD /period_end/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PeriodEndListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PeriodEndListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PERIOD_END_LIST_HEAD);
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
