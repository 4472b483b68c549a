// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which members have an app.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{client::Client, table, types};

impl Client {
    /// Gives an app to a member.
    ///
    /// `POST /app/{app_id}/member/`
    pub fn app_member_create(
        &self,
        app_id: i64,
        body: &types::AppMemberCreate,
    ) -> AppMemberCreate {
        AppMemberCreate::new(self.runtime(), app_id, body)
    }

    /// Takes an app from the member of the user.
    ///
    /// `DELETE /app/{app_id}/member/`
    pub fn app_member_delete(&self, app_id: i64) -> AppMemberDelete {
        AppMemberDelete::new(self.runtime(), app_id)
    }
}

/// Gives an app to a member.
///
/// * `POST /app/{app_id}/member/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMemberCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMemberCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        body: &types::AppMemberCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MEMBER_CREATE);
        request.parameter(0, &app_id);
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

/// Takes an app from the member of the user.
///
/// It is always the caller's own member; no other can be named.
///
/// * `DELETE /app/{app_id}/member/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMemberDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMemberDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, app_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MEMBER_DELETE);
        request.parameter(0, &app_id);
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
