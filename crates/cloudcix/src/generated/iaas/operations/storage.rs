// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The drives of a virtual machine.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a storage.
    ///
    /// `POST /vm/{vm_id}/storage/`
    pub fn storage_create(
        &self,
        vm_id: i64,
        body: &types::StorageCreate,
    ) -> StorageCreate {
        StorageCreate::new(self.runtime(), vm_id, body)
    }

    /// Gets a storage.
    ///
    /// `GET /vm/{vm_id}/storage/{id}/`
    pub fn storage_get(&self, vm_id: i64, id: i64) -> StorageGet {
        StorageGet::new(self.runtime(), vm_id, id)
    }

    /// Asks whether a storage exists.
    ///
    /// `HEAD /vm/{vm_id}/storage/{id}/`
    pub fn storage_head(&self, vm_id: i64, id: i64) -> StorageHead {
        StorageHead::new(self.runtime(), vm_id, id)
    }

    /// Lists storages.
    ///
    /// `GET /vm/{vm_id}/storage/`
    pub fn storage_list(&self, vm_id: i64) -> StorageList {
        StorageList::new(self.runtime(), vm_id)
    }

    /// Asks whether storages can be listed.
    ///
    /// `HEAD /vm/{vm_id}/storage/`
    pub fn storage_list_head(&self, vm_id: i64) -> StorageListHead {
        StorageListHead::new(self.runtime(), vm_id)
    }
}

/// Creates a storage.
///
/// Codes: members `iaas_storage_create_101-106`; 400 `iaas_storage_create_002-003`; 403 `iaas_storage_create_201-202`; 404 `iaas_storage_create_001`.
///
/// * `POST /vm/{vm_id}/storage/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        vm_id: i64,
        body: &types::StorageCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_CREATE);
        request.parameter(0, &vm_id);
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
        runtime::Response<types::StorageEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a storage.
///
/// Codes: 403 `iaas_storage_read_201-203`; 404 `iaas_storage_read_001-002`.
///
/// * `GET /vm/{vm_id}/storage/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        vm_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_GET);
        request.parameter(0, &vm_id);
        request.parameter(1, &id);
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
        runtime::Response<types::StorageEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a storage exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /vm/{vm_id}/storage/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        vm_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_HEAD);
        request.parameter(0, &vm_id);
        request.parameter(1, &id);
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

/// Lists storages.
///
/// Codes: 400 `iaas_storage_list_002`; 403 `iaas_storage_list_201-202`; 404 `iaas_storage_list_001`.
///
/// * `GET /vm/{vm_id}/storage/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::StorageList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageList {
    pub(in crate::generated) fn new(client: &runtime::Client, vm_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_LIST);
        request.parameter(0, &vm_id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(1, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(2, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::StorageOrder>) -> Self {
        self.request.parameter::<types::StorageOrder>(3, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::StorageFilter>) -> Self {
        self.request.parameter::<types::StorageFilter>(4, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::StorageFilter>) -> Self {
        self.request.parameter::<types::StorageFilter>(5, &exclude.into());
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
    ) -> Result<runtime::Response<types::StorageList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for StorageList {
    type Answer = runtime::Reported<
        runtime::Json<types::StorageList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Storage;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::StorageList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::StorageList) -> Option<String> {
        None
    }

    fn take_items(page: types::StorageList) -> Vec<types::Storage> {
        page.content
    }
}

/// Asks whether storages can be listed.
///
/// * `HEAD /vm/{vm_id}/storage/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, vm_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_LIST_HEAD);
        request.parameter(0, &vm_id);
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
