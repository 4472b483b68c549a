// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Who else sees a source.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Creates a source share.
    ///
    /// `POST /source_share/`
    pub fn source_share_create(
        &self,
        body: &types::SourceShareCreate,
    ) -> SourceShareCreate {
        SourceShareCreate::new(self.runtime(), body)
    }

    /// Deletes a source share.
    ///
    /// `DELETE /source_share/{id}/`
    pub fn source_share_delete(&self, id: i64) -> SourceShareDelete {
        SourceShareDelete::new(self.runtime(), id)
    }

    /// Gets a source share.
    ///
    /// `GET /source_share/{id}/`
    pub fn source_share_get(&self, id: i64) -> SourceShareGet {
        SourceShareGet::new(self.runtime(), id)
    }

    /// Asks whether a source share exists.
    ///
    /// `HEAD /source_share/{id}/`
    pub fn source_share_head(&self, id: i64) -> SourceShareHead {
        SourceShareHead::new(self.runtime(), id)
    }

    /// Lists source shares.
    ///
    /// `GET /source_share/`
    pub fn source_share_list(&self) -> SourceShareList {
        SourceShareList::new(self.runtime())
    }

    /// Asks whether source shares can be listed.
    ///
    /// `HEAD /source_share/`
    pub fn source_share_list_head(&self) -> SourceShareListHead {
        SourceShareListHead::new(self.runtime())
    }
}

/// Creates a source share.
///
/// Codes: members `plot_source_share_create_101-108`; 403 `plot_source_share_create_201`.
///
/// * `POST /source_share/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceShareEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceShareCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SourceShareCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_SHARE_CREATE);
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
        runtime::Response<types::SourceShareEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a source share.
///
/// Codes: 404 `plot_source_share_delete_001`.
///
/// * `DELETE /source_share/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceShareDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_SHARE_DELETE);
        request.parameter(0, &id);
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

/// Gets a source share.
///
/// Codes: 403 `plot_source_share_read_201-202`; 404 `plot_source_share_read_001`.
///
/// * `GET /source_share/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceShareEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceShareGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_SHARE_GET);
        request.parameter(0, &id);
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
        runtime::Response<types::SourceShareEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a source share exists.
///
/// * `HEAD /source_share/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceShareHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_SHARE_HEAD);
        request.parameter(0, &id);
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

/// Lists source shares.
///
/// Codes: 400 `plot_source_share_list_001`.
///
/// * `GET /source_share/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SourceShareList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceShareList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOURCE_SHARE_LIST);
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

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::SourceShareOrder>) -> Self {
        self.request.parameter::<types::SourceShareOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SourceShareFilter>) -> Self {
        self.request.parameter::<types::SourceShareFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SourceShareFilter>) -> Self {
        self.request.parameter::<types::SourceShareFilter>(4, &exclude.into());
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
        runtime::Response<types::SourceShareList>,
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

impl runtime::List for SourceShareList {
    type Answer = runtime::Reported<
        runtime::Json<types::SourceShareList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::SourceShare;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SourceShareList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SourceShareList) -> Option<String> {
        None
    }

    fn take_items(page: types::SourceShareList) -> Vec<types::SourceShare> {
        page.content
    }
}

/// Asks whether source shares can be listed.
///
/// * `HEAD /source_share/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceShareListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceShareListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOURCE_SHARE_LIST_HEAD);
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
