// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Values of sources.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Creates a reading.
    ///
    /// `POST /reading/`
    pub fn reading_create(&self, body: &types::ReadingCreate) -> ReadingCreate {
        ReadingCreate::new(self.runtime(), body)
    }

    /// Deletes a reading.
    ///
    /// `DELETE /reading/{id}/`
    pub fn reading_delete(&self, id: i64) -> ReadingDelete {
        ReadingDelete::new(self.runtime(), id)
    }

    /// Gets a reading.
    ///
    /// `GET /reading/{id}/`
    pub fn reading_get(&self, id: i64) -> ReadingGet {
        ReadingGet::new(self.runtime(), id)
    }

    /// Asks whether a reading exists.
    ///
    /// `HEAD /reading/{id}/`
    pub fn reading_head(&self, id: i64) -> ReadingHead {
        ReadingHead::new(self.runtime(), id)
    }

    /// Lists readings.
    ///
    /// `GET /reading/`
    pub fn reading_list(&self) -> ReadingList {
        ReadingList::new(self.runtime())
    }

    /// Asks whether readings can be listed.
    ///
    /// `HEAD /reading/`
    pub fn reading_list_head(&self) -> ReadingListHead {
        ReadingListHead::new(self.runtime())
    }

    /// Changes some members of a reading.
    ///
    /// `PATCH /reading/{id}/`
    pub fn reading_partial_update(
        &self,
        id: i64,
        body: &types::ReadingPartialUpdate,
    ) -> ReadingPartialUpdate {
        ReadingPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a reading as a whole.
    ///
    /// `PUT /reading/{id}/`
    pub fn reading_update(&self, id: i64, body: &types::ReadingUpdate) -> ReadingUpdate {
        ReadingUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a reading.
///
/// The value may be a text or a number; a text keeps every digit.
///
/// Codes: members `plot_reading_create_101-108`; 403 `plot_reading_create_201`.
///
/// * `POST /reading/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ReadingEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ReadingCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_CREATE);
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
        runtime::Response<types::ReadingEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a reading.
///
/// Codes: 403 `plot_reading_delete_201`; 404 `plot_reading_delete_001`.
///
/// * `DELETE /reading/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_DELETE);
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

/// Gets a reading.
///
/// Codes: 404 `plot_reading_read_001`.
///
/// * `GET /reading/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ReadingEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_GET);
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
        runtime::Response<types::ReadingEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a reading exists.
///
/// * `HEAD /reading/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ReadingHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_HEAD);
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

/// Lists readings.
///
/// Codes: 400 `plot_reading_list_001`.
///
/// * `GET /reading/`
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
pub struct ReadingList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ReadingList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::READING_LIST);
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
    pub fn order(mut self, order: impl Into<types::ReadingOrder>) -> Self {
        self.request.parameter::<types::ReadingOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ReadingFilter>) -> Self {
        self.request.parameter::<types::ReadingFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ReadingFilter>) -> Self {
        self.request.parameter::<types::ReadingFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ReadingList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ReadingList {
    type Answer = runtime::Reported<
        runtime::Json<types::ReadingList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Reading;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ReadingList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ReadingList) -> Option<String> {
        None
    }

    fn take_items(page: types::ReadingList) -> Vec<types::Reading> {
        page.content
    }
}

/// Asks whether readings can be listed.
///
/// * `HEAD /reading/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ReadingListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::READING_LIST_HEAD);
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

/// Changes some members of a reading.
///
/// Codes: members `plot_reading_update_101-105`; 403 `plot_reading_update_201`; 404 `plot_reading_update_001`.
///
/// * `PATCH /reading/{id}/`
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
pub struct ReadingPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ReadingEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ReadingPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_PARTIAL_UPDATE);
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
        runtime::Response<types::ReadingEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a reading as a whole.
///
/// Codes: members `plot_reading_update_101-105`; 403 `plot_reading_update_201`; 404 `plot_reading_update_001`.
///
/// * `PUT /reading/{id}/`
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
pub struct ReadingUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ReadingEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ReadingUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ReadingUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::READING_UPDATE);
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
        runtime::Response<types::ReadingEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
