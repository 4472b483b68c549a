// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which images a region offers.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Offers an image in the region of the user.
    ///
    /// `POST /region_image/`
    pub fn region_image_create(
        &self,
        body: &types::RegionImageCreate,
    ) -> RegionImageCreate {
        RegionImageCreate::new(self.runtime(), body)
    }

    /// Offers an image no more.
    ///
    /// `DELETE /region_image/{image_id}/`
    pub fn region_image_delete(&self, image_id: i64) -> RegionImageDelete {
        RegionImageDelete::new(self.runtime(), image_id)
    }
}

/// Offers an image in the region of the user.
///
/// Codes: members `iaas_region_image_create_101-104`; 403 `iaas_region_image_create_201`.
///
/// * `POST /region_image/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionImageCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionImageCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RegionImageCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGION_IMAGE_CREATE);
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

/// Offers an image no more.
///
/// The id is that of the image.
///
/// Codes: 404 `iaas_region_image_delete_001`.
///
/// * `DELETE /region_image/{image_id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionImageDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionImageDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, image_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::REGION_IMAGE_DELETE);
        request.parameter(0, &image_id);
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
