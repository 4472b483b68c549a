// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Access to the systems behind the application.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates the application settings.
    ///
    /// `POST /app_settings/`
    pub fn app_settings_create(
        &self,
        body: &types::AppSettingsCreate,
    ) -> AppSettingsCreate {
        AppSettingsCreate::new(self.runtime(), body)
    }

    /// Deletes the application settings.
    ///
    /// `DELETE /app_settings/{id}/`
    pub fn app_settings_delete(&self, id: i64) -> AppSettingsDelete {
        AppSettingsDelete::new(self.runtime(), id)
    }

    /// Gets the application settings.
    ///
    /// `GET /app_settings/{id}/`
    pub fn app_settings_get(&self, id: i64) -> AppSettingsGet {
        AppSettingsGet::new(self.runtime(), id)
    }

    /// Asks whether the application settings exists.
    ///
    /// `HEAD /app_settings/{id}/`
    pub fn app_settings_head(&self, id: i64) -> AppSettingsHead {
        AppSettingsHead::new(self.runtime(), id)
    }

    /// Changes some members of the application settings.
    ///
    /// `PATCH /app_settings/{id}/`
    pub fn app_settings_partial_update(
        &self,
        id: i64,
        body: &types::AppSettingsPartialUpdate,
    ) -> AppSettingsPartialUpdate {
        AppSettingsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes the application settings as a whole.
    ///
    /// `PUT /app_settings/{id}/`
    pub fn app_settings_update(
        &self,
        id: i64,
        body: &types::AppSettingsUpdate,
    ) -> AppSettingsUpdate {
        AppSettingsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates the application settings.
///
/// Codes: members `iaas_app_settings_create_101-106`; 403 `iaas_app_settings_create_201`; 404 `iaas_app_settings_create_001`.
///
/// * `POST /app_settings/`
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
pub struct AppSettingsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppSettingsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AppSettingsCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_SETTINGS_CREATE);
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
        runtime::Response<types::AppSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes the application settings.
///
/// Codes: 403 `iaas_app_settings_delete_201`; 404 `iaas_app_settings_delete_001`.
///
/// * `DELETE /app_settings/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppSettingsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppSettingsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_SETTINGS_DELETE);
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

/// Gets the application settings.
///
/// Codes: 403 `iaas_app_settings_read_201`; 404 `iaas_app_settings_read_001`.
///
/// * `GET /app_settings/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppSettingsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppSettingsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_SETTINGS_GET);
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
        runtime::Response<types::AppSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the application settings exists.
///
/// * `HEAD /app_settings/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppSettingsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AppSettingsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_SETTINGS_HEAD);
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

/// Changes some members of the application settings.
///
/// Codes: members `iaas_app_settings_update_101-106`; 403 `iaas_app_settings_update_201`; 404 `iaas_app_settings_update_001`.
///
/// * `PATCH /app_settings/{id}/`
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
pub struct AppSettingsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppSettingsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AppSettingsPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::APP_SETTINGS_PARTIAL_UPDATE,
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
        runtime::Response<types::AppSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes the application settings as a whole.
///
/// Codes: members `iaas_app_settings_update_101-106`; 403 `iaas_app_settings_update_201`; 404 `iaas_app_settings_update_001`.
///
/// * `PUT /app_settings/{id}/`
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
pub struct AppSettingsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppSettingsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AppSettingsUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_SETTINGS_UPDATE);
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
        runtime::Response<types::AppSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
