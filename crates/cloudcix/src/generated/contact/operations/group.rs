// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Contacts that belong together.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a group.
    ///
    /// `POST /group/`
    pub fn group_create(&self, body: &types::GroupCreate) -> GroupCreate {
        GroupCreate::new(self.runtime(), body)
    }

    /// Deletes a group.
    ///
    /// `DELETE /group/{id}/`
    pub fn group_delete(&self, id: i64) -> GroupDelete {
        GroupDelete::new(self.runtime(), id)
    }

    /// Gets a group.
    ///
    /// `GET /group/{id}/`
    pub fn group_get(&self, id: i64) -> GroupGet {
        GroupGet::new(self.runtime(), id)
    }

    /// Checks that a group exists.
    ///
    /// `HEAD /group/{id}/`
    pub fn group_head(&self, id: i64) -> GroupHead {
        GroupHead::new(self.runtime(), id)
    }

    /// Lists groups.
    ///
    /// `GET /group/`
    pub fn group_list(&self) -> GroupList {
        GroupList::new(self.runtime())
    }

    /// Checks that groups may be listed.
    ///
    /// `HEAD /group/`
    pub fn group_list_head(&self) -> GroupListHead {
        GroupListHead::new(self.runtime())
    }

    /// Changes some members of a group.
    ///
    /// `PATCH /group/{id}/`
    pub fn group_partial_update(
        &self,
        id: i64,
        body: &types::GroupPartialUpdate,
    ) -> GroupPartialUpdate {
        GroupPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a group.
    ///
    /// `PUT /group/{id}/`
    pub fn group_update(&self, id: i64, body: &types::GroupUpdate) -> GroupUpdate {
        GroupUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a group.
///
/// * `POST /group/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::GroupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_CREATE);
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
        runtime::Response<types::GroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a group.
///
/// * `DELETE /group/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_DELETE);
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

/// Gets a group.
///
/// * `GET /group/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_GET);
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
        runtime::Response<types::GroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a group exists.
///
/// * `HEAD /group/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_HEAD);
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

/// Lists groups.
///
/// * `GET /group/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::GroupList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::GROUP_LIST);
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

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::GroupOrder>) -> Self {
        self.request.parameter::<types::GroupOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::GroupFilter>) -> Self {
        self.request.parameter::<types::GroupFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::GroupFilter>) -> Self {
        self.request.parameter::<types::GroupFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::GroupList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for GroupList {
    type Answer = runtime::Reported<
        runtime::Json<types::GroupList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Group;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::GroupList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::GroupList) -> Option<String> {
        None
    }

    fn take_items(page: types::GroupList) -> Vec<types::Group> {
        page.content
    }
}

/// Checks that groups may be listed.
///
/// * `HEAD /group/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::GROUP_LIST_HEAD);
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

/// Changes some members of a group.
///
/// * `PATCH /group/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::GroupPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_PARTIAL_UPDATE);
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
        runtime::Response<types::GroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a group.
///
/// * `PUT /group/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GroupUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::GroupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_UPDATE);
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
        runtime::Response<types::GroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
