// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Kinds of storage.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets a storage type.
    ///
    /// `GET /storage_type/{id}/`
    pub fn storage_type_get(&self, id: i64) -> StorageTypeGet {
        StorageTypeGet::new(self.runtime(), id)
    }

    /// Asks whether a storage type exists.
    ///
    /// `HEAD /storage_type/{id}/`
    pub fn storage_type_head(&self, id: i64) -> StorageTypeHead {
        StorageTypeHead::new(self.runtime(), id)
    }

    /// Lists storage types.
    ///
    /// `GET /storage_type/`
    pub fn storage_type_list(&self) -> StorageTypeList {
        StorageTypeList::new(self.runtime())
    }

    /// Asks whether storage types can be listed.
    ///
    /// `HEAD /storage_type/`
    pub fn storage_type_list_head(&self) -> StorageTypeListHead {
        StorageTypeListHead::new(self.runtime())
    }

    /// Changes some members of a storage type.
    ///
    /// `PATCH /storage_type/{id}/`
    pub fn storage_type_partial_update(
        &self,
        id: i64,
        body: &types::StorageTypePartialUpdate,
    ) -> StorageTypePartialUpdate {
        StorageTypePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a storage type as a whole.
    ///
    /// `PUT /storage_type/{id}/`
    pub fn storage_type_update(
        &self,
        id: i64,
        body: &types::StorageTypeUpdate,
    ) -> StorageTypeUpdate {
        StorageTypeUpdate::new(self.runtime(), id, body)
    }
}

/// Gets a storage type.
///
/// Codes: 404 `iaas_storage_type_read_001`.
///
/// * `GET /storage_type/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageTypeGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageTypeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageTypeGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_TYPE_GET);
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
        runtime::Response<types::StorageTypeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a storage type exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /storage_type/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageTypeHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageTypeHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_TYPE_HEAD);
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

/// Lists storage types.
///
/// Codes: 400 `iaas_storage_type_list_001`.
///
/// * `GET /storage_type/`
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
pub struct StorageTypeList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::StorageTypeList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageTypeList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::STORAGE_TYPE_LIST);
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
    pub fn order(mut self, order: impl Into<types::StorageTypeOrder>) -> Self {
        self.request.parameter::<types::StorageTypeOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::StorageTypeFilter>) -> Self {
        self.request.parameter::<types::StorageTypeFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::StorageTypeFilter>) -> Self {
        self.request.parameter::<types::StorageTypeFilter>(4, &exclude.into());
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
        runtime::Response<types::StorageTypeList>,
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

impl runtime::List for StorageTypeList {
    type Answer = runtime::Reported<
        runtime::Json<types::StorageTypeList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::StorageType;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::StorageTypeList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::StorageTypeList) -> Option<String> {
        None
    }

    fn take_items(page: types::StorageTypeList) -> Vec<types::StorageType> {
        page.content
    }
}

/// Asks whether storage types can be listed.
///
/// * `HEAD /storage_type/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageTypeListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageTypeListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::STORAGE_TYPE_LIST_HEAD);
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

/// Changes some members of a storage type.
///
/// Codes: members `iaas_storage_type_update_101-106`; 403 `iaas_storage_type_update_201`; 404 `iaas_storage_type_update_001`.
///
/// * `PATCH /storage_type/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageTypePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageTypeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageTypePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StorageTypePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::STORAGE_TYPE_PARTIAL_UPDATE,
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
        runtime::Response<types::StorageTypeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a storage type as a whole.
///
/// Codes: members `iaas_storage_type_update_101-106`; 403 `iaas_storage_type_update_201`; 404 `iaas_storage_type_update_001`.
///
/// * `PUT /storage_type/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageTypeUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageTypeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageTypeUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StorageTypeUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_TYPE_UPDATE);
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
        runtime::Response<types::StorageTypeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
