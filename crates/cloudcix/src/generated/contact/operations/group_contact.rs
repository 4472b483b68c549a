// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Who is in a group.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Puts contacts into a group.
    ///
    /// `POST /group/{group_id}/contact/`
    pub fn group_contact_create(
        &self,
        group_id: i64,
        body: &types::ContactIds,
    ) -> GroupContactCreate {
        GroupContactCreate::new(self.runtime(), group_id, body)
    }

    /// Takes contacts out of a group.
    ///
    /// `DELETE /group/{group_id}/contact/`
    pub fn group_contact_delete(
        &self,
        group_id: i64,
        body: &types::ContactIds,
    ) -> GroupContactDelete {
        GroupContactDelete::new(self.runtime(), group_id, body)
    }
}

/// Puts contacts into a group.
///
/// * `POST /group/{group_id}/contact/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupContactCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupContactCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        group_id: i64,
        body: &types::ContactIds,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_CONTACT_CREATE);
        request.parameter(0, &group_id);
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

/// Takes contacts out of a group.
///
/// **A DELETE with a body.** The contacts themselves stay.
///
/// * `DELETE /group/{group_id}/contact/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupContactDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupContactDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        group_id: i64,
        body: &types::ContactIds,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_CONTACT_DELETE);
        request.parameter(0, &group_id);
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
