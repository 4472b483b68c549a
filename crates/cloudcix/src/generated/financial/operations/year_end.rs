// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Ends of years.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a year end.
    ///
    /// `POST /year_end/`
    pub fn year_end_create(&self, body: &types::YearEndCreate) -> YearEndCreate {
        YearEndCreate::new(self.runtime(), body)
    }

    /// Deletes a year end.
    ///
    /// `DELETE /year_end/{tsn}/`
    pub fn year_end_delete(&self, tsn: i64) -> YearEndDelete {
        YearEndDelete::new(self.runtime(), tsn)
    }

    /// Gets a year end.
    ///
    /// `GET /year_end/{tsn}/`
    pub fn year_end_get(&self, tsn: i64) -> YearEndGet {
        YearEndGet::new(self.runtime(), tsn)
    }

    /// Checks that a year end exists.
    ///
    /// `HEAD /year_end/{tsn}/`
    pub fn year_end_head(&self, tsn: i64) -> YearEndHead {
        YearEndHead::new(self.runtime(), tsn)
    }

    /// Lists year ends.
    ///
    /// `GET /year_end/`
    pub fn year_end_list(&self) -> YearEndList {
        YearEndList::new(self.runtime())
    }

    /// Checks that year ends may be listed.
    ///
    /// `HEAD /year_end/`
    pub fn year_end_list_head(&self) -> YearEndListHead {
        YearEndListHead::new(self.runtime())
    }
}

/// Creates a year end.
///
/// The suspense account, number 7999, must be at 0 on that day.
///
/// * `POST /year_end/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::YearEndEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl YearEndCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::YearEndCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::YEAR_END_CREATE);
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
        runtime::Response<types::YearEndEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a year end.
///
/// Only as long as no period end has come after it.
///
/// * `DELETE /year_end/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl YearEndDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::YEAR_END_DELETE);
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

/// Gets a year end.
///
/// * `GET /year_end/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::YearEndEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl YearEndGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::YEAR_END_GET);
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
        runtime::Response<types::YearEndEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a year end exists.
///
/// * `HEAD /year_end/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl YearEndHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::YEAR_END_HEAD);
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

/// Lists year ends.
///
/// * `GET /year_end/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::YearEndList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl YearEndList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::YEAR_END_LIST);
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
    pub fn order(mut self, order: impl Into<types::YearEndOrder>) -> Self {
        self.request.parameter::<types::YearEndOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::YearEndFilter>) -> Self {
        self.request.parameter::<types::YearEndFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::YearEndFilter>) -> Self {
        self.request.parameter::<types::YearEndFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::YearEndList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for YearEndList {
    type Answer = runtime::Reported<
        runtime::Json<types::YearEndList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::YearEnd;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::YearEndList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::YearEndList) -> Option<String> {
        None
    }

    fn take_items(page: types::YearEndList) -> Vec<types::YearEnd> {
        page.content
    }
}

/// Checks that year ends may be listed.
///
/// * `HEAD /year_end/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct YearEndListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl YearEndListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::YEAR_END_LIST_HEAD);
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
