// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which storage types a region offers.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Offers a storage type in the region of the user.
    ///
    /// `POST /region_storage_type/`
    pub fn region_storage_type_create(
        &self,
        body: &types::RegionStorageTypeCreate,
    ) -> RegionStorageTypeCreate {
        RegionStorageTypeCreate::new(self.runtime(), body)
    }

    /// Offers a storage type no more.
    ///
    /// `DELETE /region_storage_type/{storage_type_id}/`
    pub fn region_storage_type_delete(
        &self,
        storage_type_id: i64,
    ) -> RegionStorageTypeDelete {
        RegionStorageTypeDelete::new(self.runtime(), storage_type_id)
    }
}

/// Offers a storage type in the region of the user.
///
/// Codes: members `iaas_region_storage_type_create_101-104`; 403 `iaas_region_storage_type_create_201`.
///
/// * `POST /region_storage_type/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionStorageTypeCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionStorageTypeCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RegionStorageTypeCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REGION_STORAGE_TYPE_CREATE,
        );
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Offers a storage type no more.
///
/// The id is that of the storage type.
///
/// Codes: 404 `iaas_region_storage_type_delete_001`.
///
/// * `DELETE /region_storage_type/{storage_type_id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionStorageTypeDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionStorageTypeDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        storage_type_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REGION_STORAGE_TYPE_DELETE,
        );
        request.parameter(0, &storage_type_id);
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
