// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The people, and the robots.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a user.
    ///
    /// `POST /user/`
    pub fn user_create(&self, body: &types::UserCreate) -> UserCreate {
        UserCreate::new(self.runtime(), body)
    }

    /// Gets a user.
    ///
    /// `GET /user/{id}/`
    pub fn user_get(&self, id: i64) -> UserGet {
        UserGet::new(self.runtime(), id)
    }

    /// Asks whether a user exists.
    ///
    /// `HEAD /user/{id}/`
    pub fn user_head(&self, id: i64) -> UserHead {
        UserHead::new(self.runtime(), id)
    }

    /// Lists users.
    ///
    /// `GET /user/`
    pub fn user_list(&self) -> UserList {
        UserList::new(self.runtime())
    }

    /// Asks whether users can be listed.
    ///
    /// `HEAD /user/`
    pub fn user_list_head(&self) -> UserListHead {
        UserListHead::new(self.runtime())
    }

    /// Changes some members of a user.
    ///
    /// `PATCH /user/{id}/`
    pub fn user_partial_update(
        &self,
        id: i64,
        body: &types::UserPartialUpdate,
    ) -> UserPartialUpdate {
        UserPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a user as a whole.
    ///
    /// `PUT /user/{id}/`
    pub fn user_update(&self, id: i64, body: &types::UserUpdate) -> UserUpdate {
        UserUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a user.
///
/// Notifications and one-time passwords aside, what goes in as an id comes out as an object. An e-mail
/// address that is taken may be a 400 without members: `membership_user_create_001`.
///
/// Codes: members `membership_user_create_101-138`; 400 `membership_user_create_001`; 403
/// `membership_user_create_201-203`.
///
/// * `POST /user/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UserCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::UserCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_CREATE);
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
        runtime::Response<types::UserEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a user.
///
/// Codes: 403 `membership_user_read_201-204`; 404 `membership_user_read_001`.
///
/// * `GET /user/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UserGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_GET);
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
        runtime::Response<types::UserEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a user exists.
///
/// * `HEAD /user/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UserHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_HEAD);
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

/// Lists users.
///
/// Codes: 400 `membership_user_list_001`.
///
/// * `GET /user/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::UserList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl UserList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::USER_LIST);
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
    pub fn order(mut self, order: impl Into<types::UserOrder>) -> Self {
        self.request.parameter::<types::UserOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::UserFilter>) -> Self {
        self.request.parameter::<types::UserFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::UserFilter>) -> Self {
        self.request.parameter::<types::UserFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::UserList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for UserList {
    type Answer = runtime::Reported<runtime::Json<types::UserList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::User;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::UserList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::UserList) -> Option<String> {
        None
    }

    fn take_items(page: types::UserList) -> Vec<types::User> {
        page.content
    }
}

/// Asks whether users can be listed.
///
/// * `HEAD /user/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UserListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::USER_LIST_HEAD);
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

/// Changes some members of a user.
///
/// Codes: members `membership_user_update_101-145`; 400 `membership_user_update_003`; 403 `membership_user_update_201-206`; 404 `membership_user_update_001-002`.
///
/// * `PATCH /user/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UserPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::UserPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_PARTIAL_UPDATE);
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
        runtime::Response<types::UserEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a user as a whole.
///
/// Codes: members `membership_user_update_101-145`; 400 `membership_user_update_003`; 403 `membership_user_update_201-206`; 404 `membership_user_update_001-002`.
///
/// * `PUT /user/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UserUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::UserUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_UPDATE);
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
        runtime::Response<types::UserEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
