// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Address ranges that are kept out.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a blocked range.
    ///
    /// `POST /cix_blacklist/`
    pub fn blacklist_create(&self, body: &types::CixBlacklistCreate) -> BlacklistCreate {
        BlacklistCreate::new(self.runtime(), body)
    }

    /// Deletes a blocked range.
    ///
    /// `DELETE /cix_blacklist/{cidr}/`
    pub fn blacklist_delete(&self, cidr: impl Into<String>) -> BlacklistDelete {
        BlacklistDelete::new(self.runtime(), cidr)
    }

    /// Gets a blocked range.
    ///
    /// `GET /cix_blacklist/{cidr}/`
    pub fn blacklist_get(&self, cidr: impl Into<String>) -> BlacklistGet {
        BlacklistGet::new(self.runtime(), cidr)
    }

    /// Asks whether a blocked range exists.
    ///
    /// `HEAD /cix_blacklist/{cidr}/`
    pub fn blacklist_head(&self, cidr: impl Into<String>) -> BlacklistHead {
        BlacklistHead::new(self.runtime(), cidr)
    }

    /// Lists blocked ranges.
    ///
    /// `GET /cix_blacklist/`
    pub fn blacklist_list(&self) -> BlacklistList {
        BlacklistList::new(self.runtime())
    }

    /// Asks whether blocked ranges can be listed.
    ///
    /// `HEAD /cix_blacklist/`
    pub fn blacklist_list_head(&self) -> BlacklistListHead {
        BlacklistListHead::new(self.runtime())
    }

    /// Changes some members of a blocked range.
    ///
    /// `PATCH /cix_blacklist/{cidr}/`
    pub fn blacklist_partial_update(
        &self,
        cidr: impl Into<String>,
        body: &types::CixBlacklistPartialUpdate,
    ) -> BlacklistPartialUpdate {
        BlacklistPartialUpdate::new(self.runtime(), cidr, body)
    }

    /// Changes a blocked range as a whole.
    ///
    /// `PUT /cix_blacklist/{cidr}/`
    pub fn blacklist_update(
        &self,
        cidr: impl Into<String>,
        body: &types::CixBlacklistUpdate,
    ) -> BlacklistUpdate {
        BlacklistUpdate::new(self.runtime(), cidr, body)
    }
}

/// Creates a blocked range.
///
/// Codes: members `iaas_cix_blacklist_create_101-102`; 403 `iaas_cix_blacklist_create_201`.
///
/// * `POST /cix_blacklist/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlacklistCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixBlacklistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CixBlacklistCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BLACKLIST_CREATE);
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
        runtime::Response<types::CixBlacklistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a blocked range.
///
/// Codes: 403 `iaas_cix_blacklist_delete_201`; 404 `iaas_cix_blacklist_delete_001`.
///
/// * `DELETE /cix_blacklist/{cidr}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlacklistDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BLACKLIST_DELETE);
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

/// Gets a blocked range.
///
/// Codes: 404 `iaas_cix_blacklist_read_001`.
///
/// * `GET /cix_blacklist/{cidr}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlacklistGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixBlacklistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BLACKLIST_GET);
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
        runtime::Response<types::CixBlacklistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a blocked range exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /cix_blacklist/{cidr}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlacklistHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl BlacklistHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BLACKLIST_HEAD);
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

/// Lists blocked ranges.
///
/// Codes: 400 `iaas_cix_blacklist_list_001`.
///
/// * `GET /cix_blacklist/`
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
pub struct BlacklistList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CixBlacklistList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::BLACKLIST_LIST);
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
    pub fn order(mut self, order: impl Into<types::CixBlacklistOrder>) -> Self {
        self.request.parameter::<types::CixBlacklistOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CixBlacklistFilter>) -> Self {
        self.request.parameter::<types::CixBlacklistFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::CixBlacklistFilter>) -> Self {
        self.request.parameter::<types::CixBlacklistFilter>(4, &exclude.into());
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
        runtime::Response<types::CixBlacklistList>,
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

impl runtime::List for BlacklistList {
    type Answer = runtime::Reported<
        runtime::Json<types::CixBlacklistList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::CixBlacklist;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CixBlacklistList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CixBlacklistList) -> Option<String> {
        None
    }

    fn take_items(page: types::CixBlacklistList) -> Vec<types::CixBlacklist> {
        page.content
    }
}

/// Asks whether blocked ranges can be listed.
///
/// * `HEAD /cix_blacklist/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlacklistListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl BlacklistListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::BLACKLIST_LIST_HEAD);
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

/// Changes some members of a blocked range.
///
/// Codes: members `iaas_cix_blacklist_update_101-102`; 403 `iaas_cix_blacklist_update_201`; 404 `iaas_cix_blacklist_update_001`.
///
/// * `PATCH /cix_blacklist/{cidr}/`
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
pub struct BlacklistPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixBlacklistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
        body: &types::CixBlacklistPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::BLACKLIST_PARTIAL_UPDATE,
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
        runtime::Response<types::CixBlacklistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a blocked range as a whole.
///
/// Codes: members `iaas_cix_blacklist_update_101-102`; 403 `iaas_cix_blacklist_update_201`; 404 `iaas_cix_blacklist_update_001`.
///
/// * `PUT /cix_blacklist/{cidr}/`
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
pub struct BlacklistUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CixBlacklistEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BlacklistUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        cidr: impl Into<String>,
        body: &types::CixBlacklistUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BLACKLIST_UPDATE);
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
        runtime::Response<types::CixBlacklistEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
