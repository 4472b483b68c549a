// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! DNS records.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a record.
    ///
    /// `POST /record/`
    pub fn record_create(&self, body: &types::RecordCreate) -> RecordCreate {
        RecordCreate::new(self.runtime(), body)
    }

    /// Deletes a record.
    ///
    /// `DELETE /record/{id}/`
    pub fn record_delete(&self, id: i64) -> RecordDelete {
        RecordDelete::new(self.runtime(), id)
    }

    /// Gets a record.
    ///
    /// `GET /record/{id}/`
    pub fn record_get(&self, id: i64) -> RecordGet {
        RecordGet::new(self.runtime(), id)
    }

    /// Asks whether a record exists.
    ///
    /// `HEAD /record/{id}/`
    pub fn record_head(&self, id: i64) -> RecordHead {
        RecordHead::new(self.runtime(), id)
    }

    /// Lists records.
    ///
    /// `GET /record/`
    pub fn record_list(&self) -> RecordList {
        RecordList::new(self.runtime())
    }

    /// Asks whether records can be listed.
    ///
    /// `HEAD /record/`
    pub fn record_list_head(&self) -> RecordListHead {
        RecordListHead::new(self.runtime())
    }

    /// Changes some members of a record.
    ///
    /// `PATCH /record/{id}/`
    pub fn record_partial_update(
        &self,
        id: i64,
        body: &types::RecordPartialUpdate,
    ) -> RecordPartialUpdate {
        RecordPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a record as a whole.
    ///
    /// `PUT /record/{id}/`
    pub fn record_update(&self, id: i64, body: &types::RecordUpdate) -> RecordUpdate {
        RecordUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a record.
///
/// Codes: members `iaas_record_create_101-117`; 503 `iaas_record_create_001-002`.
///
/// * `POST /record/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RecordCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_CREATE);
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
        runtime::Response<types::RecordEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a record.
///
/// Codes: 403 `iaas_record_delete_201`; 404 `iaas_record_delete_001`; 503 `iaas_record_delete_002-003`.
///
/// * `DELETE /record/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_DELETE);
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

/// Gets a record.
///
/// Codes: 403 `iaas_record_read_201`; 404 `iaas_record_read_001`.
///
/// * `GET /record/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_GET);
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
        runtime::Response<types::RecordEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a record exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /record/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RecordHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_HEAD);
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

/// Lists records.
///
/// Codes: 400 `iaas_record_list_001`.
///
/// * `GET /record/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::RecordList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::RECORD_LIST);
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
    pub fn order(mut self, order: impl Into<types::RecordOrder>) -> Self {
        self.request.parameter::<types::RecordOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::RecordFilter>) -> Self {
        self.request.parameter::<types::RecordFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::RecordFilter>) -> Self {
        self.request.parameter::<types::RecordFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::RecordList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for RecordList {
    type Answer = runtime::Reported<
        runtime::Json<types::RecordList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Record;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::RecordList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::RecordList) -> Option<String> {
        None
    }

    fn take_items(page: types::RecordList) -> Vec<types::Record> {
        page.content
    }
}

/// Asks whether records can be listed.
///
/// * `HEAD /record/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RecordListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::RECORD_LIST_HEAD);
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

/// Changes some members of a record.
///
/// Codes: members `iaas_record_update_101-114`; 403 `iaas_record_update_201`; 404 `iaas_record_update_001`; 503 `iaas_record_update_002-003`.
///
/// * `PATCH /record/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::RecordPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_PARTIAL_UPDATE);
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
        runtime::Response<types::RecordEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a record as a whole.
///
/// Codes: members `iaas_record_update_101-114`; 403 `iaas_record_update_201`; 404 `iaas_record_update_001`; 503 `iaas_record_update_002-003`.
///
/// * `PUT /record/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RecordUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::RecordUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::RECORD_UPDATE);
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
        runtime::Response<types::RecordEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
