// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is read.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Creates a source.
    ///
    /// `POST /source/`
    pub fn source_create(&self, body: &types::SourceCreate) -> SourceCreate {
        SourceCreate::new(self.runtime(), body)
    }

    /// Deletes a source.
    ///
    /// `DELETE /source/{id}/`
    pub fn source_delete(&self, id: i64) -> SourceDelete {
        SourceDelete::new(self.runtime(), id)
    }

    /// Gets a source.
    ///
    /// `GET /source/{id}/`
    pub fn source_get(&self, id: i64) -> SourceGet {
        SourceGet::new(self.runtime(), id)
    }

    /// Asks whether a source exists.
    ///
    /// `HEAD /source/{id}/`
    pub fn source_head(&self, id: i64) -> SourceHead {
        SourceHead::new(self.runtime(), id)
    }

    /// Lists sources.
    ///
    /// `GET /source/`
    pub fn source_list(&self) -> SourceList {
        SourceList::new(self.runtime())
    }

    /// Asks whether sources can be listed.
    ///
    /// `HEAD /source/`
    pub fn source_list_head(&self) -> SourceListHead {
        SourceListHead::new(self.runtime())
    }

    /// Changes some members of a source.
    ///
    /// `PATCH /source/{id}/`
    pub fn source_partial_update(
        &self,
        id: i64,
        body: &types::SourcePartialUpdate,
    ) -> SourcePartialUpdate {
        SourcePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a source as a whole.
    ///
    /// `PUT /source/{id}/`
    pub fn source_update(&self, id: i64, body: &types::SourceUpdate) -> SourceUpdate {
        SourceUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a source.
///
/// Codes: members `plot_source_create_101-122`.
///
/// * `POST /source/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SourceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_CREATE);
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
        runtime::Response<types::SourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a source.
///
/// Codes: 404 `plot_source_delete_001`.
///
/// * `DELETE /source/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_DELETE);
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

/// Gets a source.
///
/// Codes: 403 `plot_source_read_201-202`; 404 `plot_source_read_001`.
///
/// * `GET /source/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_GET);
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
        runtime::Response<types::SourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a source exists.
///
/// * `HEAD /source/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_HEAD);
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

/// Lists sources.
///
/// Codes: 400 `plot_source_list_001`.
///
/// * `GET /source/`
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
pub struct SourceList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SourceList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOURCE_LIST);
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
    pub fn order(mut self, order: impl Into<types::SourceOrder>) -> Self {
        self.request.parameter::<types::SourceOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SourceFilter>) -> Self {
        self.request.parameter::<types::SourceFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SourceFilter>) -> Self {
        self.request.parameter::<types::SourceFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::SourceList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for SourceList {
    type Answer = runtime::Reported<
        runtime::Json<types::SourceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Source;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SourceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SourceList) -> Option<String> {
        None
    }

    fn take_items(page: types::SourceList) -> Vec<types::Source> {
        page.content
    }
}

/// Asks whether sources can be listed.
///
/// * `HEAD /source/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SourceListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOURCE_LIST_HEAD);
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

/// Changes some members of a source.
///
/// Codes: members `plot_source_update_101-122`; 404 `plot_source_update_001`.
///
/// * `PATCH /source/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourcePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourcePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SourcePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_PARTIAL_UPDATE);
        request.parameter(0, &id);
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
        runtime::Response<types::SourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a source as a whole.
///
/// Codes: members `plot_source_update_101-122`; 404 `plot_source_update_001`.
///
/// * `PUT /source/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SourceUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SourceUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SourceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOURCE_UPDATE);
        request.parameter(0, &id);
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
        runtime::Response<types::SourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
