// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Address ranges that are let in.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a trusted range.
    ///
    /// `POST /cix_whitelist/`
    pub fn whitelist_create(&self, body: &types::CixWhitelistCreate) -> WhitelistCreate {
        WhitelistCreate::new(self.runtime(), body)
    }

    /// Deletes a trusted range.
    ///
    /// `DELETE /cix_whitelist/{cidr}/`
    pub fn whitelist_delete(&self, cidr: impl Into<String>) -> WhitelistDelete {
        WhitelistDelete::new(self.runtime(), cidr)
    }

    /// Gets a trusted range.
    ///
    /// `GET /cix_whitelist/{cidr}/`
    pub fn whitelist_get(&self, cidr: impl Into<String>) -> WhitelistGet {
        WhitelistGet::new(self.runtime(), cidr)
    }

    /// Asks whether a trusted range exists.
    ///
    /// `HEAD /cix_whitelist/{cidr}/`
    pub fn whitelist_head(&self, cidr: impl Into<String>) -> WhitelistHead {
        WhitelistHead::new(self.runtime(), cidr)
    }

    /// Lists trusted ranges.
    ///
    /// `GET /cix_whitelist/`
    pub fn whitelist_list(&self) -> WhitelistList {
        WhitelistList::new(self.runtime())
    }

    /// Asks whether trusted ranges can be listed.
    ///
    /// `HEAD /cix_whitelist/`
    pub fn whitelist_list_head(&self) -> WhitelistListHead {
        WhitelistListHead::new(self.runtime())
    }

    /// Changes some members of a trusted range.
    ///
    /// `PATCH /cix_whitelist/{cidr}/`
    pub fn whitelist_partial_update(
        &self,
        cidr: impl Into<String>,
        body: &types::CixWhitelistPartialUpdate,
    ) -> WhitelistPartialUpdate {
        WhitelistPartialUpdate::new(self.runtime(), cidr, body)
    }

    /// Changes a trusted range as a whole.
    ///
    /// `PUT /cix_whitelist/{cidr}/`
    pub fn whitelist_update(
        &self,
        cidr: impl Into<String>,
        body: &types::CixWhitelistUpdate,
    ) -> WhitelistUpdate {
        WhitelistUpdate::new(self.runtime(), cidr, body)
    }
}

/// Creates a trusted range.
///
/// Codes: members `iaas_cix_whitelist_create_101-102`; 403 `iaas_cix_whitelist_create_201`.
///
/// * `POST /cix_whitelist/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WhitelistCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixWhitelistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CixWhitelistCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHITELIST_CREATE);
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
        runtime::Response<types::CixWhitelistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a trusted range.
///
/// Codes: 403 `iaas_cix_whitelist_delete_201`; 404 `iaas_cix_whitelist_delete_001`.
///
/// * `DELETE /cix_whitelist/{cidr}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WhitelistDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHITELIST_DELETE);
        request.parameter::<String>(0, &cidr.into());
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

/// Gets a trusted range.
///
/// Codes: 404 `iaas_cix_whitelist_read_001`.
///
/// * `GET /cix_whitelist/{cidr}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WhitelistGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixWhitelistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHITELIST_GET);
        request.parameter::<String>(0, &cidr.into());
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
        runtime::Response<types::CixWhitelistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a trusted range exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /cix_whitelist/{cidr}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WhitelistHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl WhitelistHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHITELIST_HEAD);
        request.parameter::<String>(0, &cidr.into());
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

/// Lists trusted ranges.
///
/// Codes: 400 `iaas_cix_whitelist_list_001`.
///
/// * `GET /cix_whitelist/`
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
pub struct WhitelistList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CixWhitelistList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WHITELIST_LIST);
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
    pub fn order(mut self, order: impl Into<types::CixWhitelistOrder>) -> Self {
        self.request.parameter::<types::CixWhitelistOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CixWhitelistFilter>) -> Self {
        self.request.parameter::<types::CixWhitelistFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::CixWhitelistFilter>) -> Self {
        self.request.parameter::<types::CixWhitelistFilter>(4, &exclude.into());
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
        runtime::Response<types::CixWhitelistList>,
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

impl runtime::List for WhitelistList {
    type Answer = runtime::Reported<
        runtime::Json<types::CixWhitelistList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::CixWhitelist;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CixWhitelistList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CixWhitelistList) -> Option<String> {
        None
    }

    fn take_items(page: types::CixWhitelistList) -> Vec<types::CixWhitelist> {
        page.content
    }
}

/// Asks whether trusted ranges can be listed.
///
/// * `HEAD /cix_whitelist/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WhitelistListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl WhitelistListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WHITELIST_LIST_HEAD);
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

/// Changes some members of a trusted range.
///
/// Codes: members `iaas_cix_whitelist_update_101-102`; 403 `iaas_cix_whitelist_update_201`; 404 `iaas_cix_whitelist_update_001`.
///
/// * `PATCH /cix_whitelist/{cidr}/`
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
pub struct WhitelistPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixWhitelistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
        body: &types::CixWhitelistPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::WHITELIST_PARTIAL_UPDATE,
        );
        request.parameter::<String>(0, &cidr.into());
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
        runtime::Response<types::CixWhitelistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a trusted range as a whole.
///
/// Codes: members `iaas_cix_whitelist_update_101-102`; 403 `iaas_cix_whitelist_update_201`; 404 `iaas_cix_whitelist_update_001`.
///
/// * `PUT /cix_whitelist/{cidr}/`
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
pub struct WhitelistUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixWhitelistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl WhitelistUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
        body: &types::CixWhitelistUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHITELIST_UPDATE);
        request.parameter::<String>(0, &cidr.into());
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
        runtime::Response<types::CixWhitelistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
