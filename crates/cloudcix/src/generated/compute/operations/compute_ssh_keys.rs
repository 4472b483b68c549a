// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Stored SSH keys.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates an SSH key.
    ///
    /// `POST /compute/ssh_keys/`
    pub fn compute_ssh_keys_create(
        &self,
        body: &types::SshKeyCreate,
    ) -> ComputeSshKeysCreate {
        ComputeSshKeysCreate::new(self.runtime(), body)
    }

    /// Deletes an SSH key.
    ///
    /// `DELETE /compute/ssh_keys/{id}/`
    pub fn compute_ssh_keys_delete(&self, id: i64) -> ComputeSshKeysDelete {
        ComputeSshKeysDelete::new(self.runtime(), id)
    }

    /// Gets an SSH key.
    ///
    /// `GET /compute/ssh_keys/{id}/`
    pub fn compute_ssh_keys_get(&self, id: i64) -> ComputeSshKeysGet {
        ComputeSshKeysGet::new(self.runtime(), id)
    }

    /// Asks whether an SSH key exists.
    ///
    /// `HEAD /compute/ssh_keys/{id}/`
    pub fn compute_ssh_keys_head(&self, id: i64) -> ComputeSshKeysHead {
        ComputeSshKeysHead::new(self.runtime(), id)
    }

    /// Lists SSH keys.
    ///
    /// `GET /compute/ssh_keys/`
    pub fn compute_ssh_keys_list(&self) -> ComputeSshKeysList {
        ComputeSshKeysList::new(self.runtime())
    }

    /// Asks whether SSH keys can be listed.
    ///
    /// `HEAD /compute/ssh_keys/`
    pub fn compute_ssh_keys_list_head(&self) -> ComputeSshKeysListHead {
        ComputeSshKeysListHead::new(self.runtime())
    }
}

/// Creates an SSH key.
///
/// Where the server makes the pair, **this answer alone has the private key**. A lost answer is a lost key.
///
/// * `POST /compute/ssh_keys/`
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
pub struct ComputeSshKeysCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SshKeyEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSshKeysCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SshKeyCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_CREATE);
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
        runtime::Response<types::SshKeyEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an SSH key.
///
/// * `DELETE /compute/ssh_keys/{id}/`
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
pub struct ComputeSshKeysDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSshKeysDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_DELETE);
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

/// Gets an SSH key.
///
/// * `GET /compute/ssh_keys/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSshKeysGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SshKeyEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSshKeysGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_GET);
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
        runtime::Response<types::SshKeyEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an SSH key exists.
///
/// * `HEAD /compute/ssh_keys/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSshKeysHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeSshKeysHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_HEAD);
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

/// Lists SSH keys.
///
/// Filters and orders are not documented.
///
/// * `GET /compute/ssh_keys/`
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
pub struct ComputeSshKeysList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SshKeyList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSshKeysList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_LIST);
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

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::SshKeyList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ComputeSshKeysList {
    type Answer = runtime::Reported<
        runtime::Json<types::SshKeyList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::SshKey;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SshKeyList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SshKeyList) -> Option<String> {
        None
    }

    fn take_items(page: types::SshKeyList) -> Vec<types::SshKey> {
        page.content
    }
}

/// Asks whether SSH keys can be listed.
///
/// * `HEAD /compute/ssh_keys/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSshKeysListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeSshKeysListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_SSH_KEYS_LIST_HEAD);
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
