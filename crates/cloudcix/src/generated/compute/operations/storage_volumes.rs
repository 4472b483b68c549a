// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Drives.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a volume.
    ///
    /// `POST /storage/volumes/`
    pub fn storage_volumes_create(
        &self,
        body: &types::StorageVolumeCreate,
    ) -> StorageVolumesCreate {
        StorageVolumesCreate::new(self.runtime(), body)
    }

    /// Deletes a volume.
    ///
    /// `DELETE /storage/volumes/{id}/`
    pub fn storage_volumes_delete(&self, id: i64) -> StorageVolumesDelete {
        StorageVolumesDelete::new(self.runtime(), id)
    }

    /// Gets a volume.
    ///
    /// `GET /storage/volumes/{id}/`
    pub fn storage_volumes_get(&self, id: i64) -> StorageVolumesGet {
        StorageVolumesGet::new(self.runtime(), id)
    }

    /// Asks whether a volume exists.
    ///
    /// `HEAD /storage/volumes/{id}/`
    pub fn storage_volumes_head(&self, id: i64) -> StorageVolumesHead {
        StorageVolumesHead::new(self.runtime(), id)
    }

    /// Lists volumes.
    ///
    /// `GET /storage/volumes/`
    pub fn storage_volumes_list(&self) -> StorageVolumesList {
        StorageVolumesList::new(self.runtime())
    }

    /// Asks whether volumes can be listed.
    ///
    /// `HEAD /storage/volumes/`
    pub fn storage_volumes_list_head(&self) -> StorageVolumesListHead {
        StorageVolumesListHead::new(self.runtime())
    }

    /// Changes some members of a volume.
    ///
    /// `PATCH /storage/volumes/{id}/`
    pub fn storage_volumes_partial_update(
        &self,
        id: i64,
        body: &types::StorageVolumePartialUpdate,
    ) -> StorageVolumesPartialUpdate {
        StorageVolumesPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a volume as a whole.
    ///
    /// `PUT /storage/volumes/{id}/`
    pub fn storage_volumes_update(
        &self,
        id: i64,
        body: &types::StorageVolumeUpdate,
    ) -> StorageVolumesUpdate {
        StorageVolumesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a volume.
///
/// * `POST /storage/volumes/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::StorageVolumeCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_VOLUMES_CREATE);
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
        runtime::Response<types::StorageVolumeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a volume.
///
/// * `DELETE /storage/volumes/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_VOLUMES_DELETE);
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

/// Gets a volume.
///
/// * `GET /storage/volumes/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_VOLUMES_GET);
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
        runtime::Response<types::StorageVolumeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::STORAGE_VOLUMES_GET_UNTIL_RUNNING,
            |thing: &types::StorageVolumeEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::STORAGE_VOLUMES_GET_UNTIL_DELETED,
            |thing: &types::StorageVolumeEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a volume exists.
///
/// * `HEAD /storage/volumes/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageVolumesHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_VOLUMES_HEAD);
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

/// Lists volumes.
///
/// * `GET /storage/volumes/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::StorageVolumeList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::STORAGE_VOLUMES_LIST);
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
    pub fn order(mut self, order: impl Into<types::StorageVolumeOrder>) -> Self {
        self.request.parameter::<types::StorageVolumeOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::StorageVolumeFilter>) -> Self {
        self.request.parameter::<types::StorageVolumeFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::StorageVolumeFilter>) -> Self {
        self.request.parameter::<types::StorageVolumeFilter>(4, &exclude.into());
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
        runtime::Response<types::StorageVolumeList>,
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

impl runtime::List for StorageVolumesList {
    type Answer = runtime::Reported<
        runtime::Json<types::StorageVolumeList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::StorageVolume;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::StorageVolumeList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::StorageVolumeList) -> Option<String> {
        None
    }

    fn take_items(page: types::StorageVolumeList) -> Vec<types::StorageVolume> {
        page.content
    }
}

/// Asks whether volumes can be listed.
///
/// * `HEAD /storage/volumes/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StorageVolumesListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::STORAGE_VOLUMES_LIST_HEAD);
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

/// Changes some members of a volume.
///
/// * `PATCH /storage/volumes/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: reconstructed from CloudCIX's sample scripts, which change every state so
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StorageVolumePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::STORAGE_VOLUMES_PARTIAL_UPDATE,
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
        runtime::Response<types::StorageVolumeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a volume as a whole.
///
/// From running it goes to update_running or delete.
///
/// * `PUT /storage/volumes/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageVolumesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StorageVolumeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StorageVolumesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StorageVolumeUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_VOLUMES_UPDATE);
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
        runtime::Response<types::StorageVolumeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
