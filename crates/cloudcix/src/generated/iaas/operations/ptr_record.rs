// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! DNS names of IP addresses.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a PTR record.
    ///
    /// `POST /ptr_record/`
    pub fn ptr_record_create(&self, body: &types::PtrRecordCreate) -> PtrRecordCreate {
        PtrRecordCreate::new(self.runtime(), body)
    }

    /// Deletes a PTR record.
    ///
    /// `DELETE /ptr_record/{id}/`
    pub fn ptr_record_delete(&self, id: i64) -> PtrRecordDelete {
        PtrRecordDelete::new(self.runtime(), id)
    }

    /// Gets a PTR record.
    ///
    /// `GET /ptr_record/{id}/`
    pub fn ptr_record_get(&self, id: i64) -> PtrRecordGet {
        PtrRecordGet::new(self.runtime(), id)
    }

    /// Asks whether a PTR record exists.
    ///
    /// `HEAD /ptr_record/{id}/`
    pub fn ptr_record_head(&self, id: i64) -> PtrRecordHead {
        PtrRecordHead::new(self.runtime(), id)
    }

    /// Lists PTR records.
    ///
    /// `GET /ptr_record/`
    pub fn ptr_record_list(&self) -> PtrRecordList {
        PtrRecordList::new(self.runtime())
    }

    /// Asks whether PTR records can be listed.
    ///
    /// `HEAD /ptr_record/`
    pub fn ptr_record_list_head(&self) -> PtrRecordListHead {
        PtrRecordListHead::new(self.runtime())
    }

    /// Changes some members of a PTR record.
    ///
    /// `PATCH /ptr_record/{id}/`
    pub fn ptr_record_partial_update(
        &self,
        id: i64,
        body: &types::PtrRecordPartialUpdate,
    ) -> PtrRecordPartialUpdate {
        PtrRecordPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a PTR record as a whole.
    ///
    /// `PUT /ptr_record/{id}/`
    pub fn ptr_record_update(
        &self,
        id: i64,
        body: &types::PtrRecordUpdate,
    ) -> PtrRecordUpdate {
        PtrRecordUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a PTR record.
///
/// Codes: members `iaas_ptr_record_create_101-108`; 403 `iaas_ptr_record_create_201`; 503 `iaas_ptr_record_create_001-006`.
///
/// * `POST /ptr_record/`
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
pub struct PtrRecordCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PtrRecordCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PTR_RECORD_CREATE);
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

/// Deletes a PTR record.
///
/// Codes: 403 `iaas_ptr_record_delete_201`; 404 `iaas_ptr_record_delete_001`; 503 `iaas_ptr_record_delete_002-003`.
///
/// * `DELETE /ptr_record/{id}/`
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
pub struct PtrRecordDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PTR_RECORD_DELETE);
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

/// Gets a PTR record.
///
/// Codes: 404 `iaas_ptr_record_read_001`.
///
/// * `GET /ptr_record/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PtrRecordGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PTR_RECORD_GET);
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

/// Asks whether a PTR record exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /ptr_record/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PtrRecordHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PtrRecordHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PTR_RECORD_HEAD);
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

/// Lists PTR records.
///
/// Codes: 400 `iaas_ptr_record_list_001`.
///
/// * `GET /ptr_record/`
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
pub struct PtrRecordList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::RecordList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PTR_RECORD_LIST);
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
    pub fn order(mut self, order: impl Into<types::PtrRecordOrder>) -> Self {
        self.request.parameter::<types::PtrRecordOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::PtrRecordFilter>) -> Self {
        self.request.parameter::<types::PtrRecordFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::PtrRecordFilter>) -> Self {
        self.request.parameter::<types::PtrRecordFilter>(4, &exclude.into());
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

impl runtime::List for PtrRecordList {
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

/// Asks whether PTR records can be listed.
///
/// * `HEAD /ptr_record/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PtrRecordListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PtrRecordListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PTR_RECORD_LIST_HEAD);
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

/// Changes some members of a PTR record.
///
/// Codes: members `iaas_ptr_record_update_101-105`; 403 `iaas_ptr_record_update_201`; 404 `iaas_ptr_record_update_001`; 503 `iaas_ptr_record_update_002-003`.
///
/// * `PATCH /ptr_record/{id}/`
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
pub struct PtrRecordPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PtrRecordPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PTR_RECORD_PARTIAL_UPDATE,
        );
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

/// Changes a PTR record as a whole.
///
/// Codes: members `iaas_ptr_record_update_101-105`; 403 `iaas_ptr_record_update_201`; 404 `iaas_ptr_record_update_001`; 503 `iaas_ptr_record_update_002-003`.
///
/// * `PUT /ptr_record/{id}/`
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
pub struct PtrRecordUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RecordEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PtrRecordUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PtrRecordUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PTR_RECORD_UPDATE);
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
