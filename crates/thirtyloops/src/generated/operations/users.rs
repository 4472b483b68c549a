// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! The people of an account.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Sets the password of a user.
    ///
    /// `PUT /{account}/users/{username}/change_password`
    pub fn users_change_password(
        &self,
        account: impl Into<String>,
        username: impl Into<String>,
        body: &types::PasswordChange,
    ) -> UsersChangePassword {
        UsersChangePassword::new(self.runtime(), account, username, body)
    }

    /// Creates a user.
    ///
    /// `POST /{account}/users`
    pub fn users_create(
        &self,
        account: impl Into<String>,
        body: &types::UserCreate,
    ) -> UsersCreate {
        UsersCreate::new(self.runtime(), account, body)
    }

    /// Deletes a user.
    ///
    /// `DELETE /{account}/users/{username}`
    pub fn users_delete(
        &self,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> UsersDelete {
        UsersDelete::new(self.runtime(), account, username)
    }

    /// Gets a user.
    ///
    /// `GET /{account}/users/{username}`
    pub fn users_get(
        &self,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> UsersGet {
        UsersGet::new(self.runtime(), account, username)
    }

    /// Lists the users of an account.
    ///
    /// `GET /{account}/users`
    pub fn users_list(&self, account: impl Into<String>) -> UsersList {
        UsersList::new(self.runtime(), account)
    }

    /// Disables a user and sends an e-mail that tells how to set a new password.
    ///
    /// `POST /{account}/users/{username}/reset_password`
    pub fn users_reset_password(
        &self,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> UsersResetPassword {
        UsersResetPassword::new(self.runtime(), account, username)
    }

    /// Changes the e-mail address of a user.
    ///
    /// `PUT /{account}/users/{username}`
    pub fn users_update(
        &self,
        account: impl Into<String>,
        username: impl Into<String>,
        body: &types::UserUpdate,
    ) -> UsersUpdate {
        UsersUpdate::new(self.runtime(), account, username, body)
    }
}

/// Sets the password of a user.
///
/// Where it is the user of the call, the credentials are no longer good afterwards.
///
/// * `PUT /{account}/users/{username}/change_password`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Change User Password"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersChangePassword {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersChangePassword {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        username: impl Into<String>,
        body: &types::PasswordChange,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_CHANGE_PASSWORD);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &username.into());
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

/// Creates a user.
///
/// A name that the account already uses is a 405. A missing password is a 400.
///
/// * `POST /{account}/users`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 405: There is a user of that name.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Creating Users"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        body: &types::UserCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_CREATE);
        request.parameter::<String>(0, &account.into());
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

/// Deletes a user.
///
/// * `DELETE /{account}/users/{username}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Deleting Users"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_DELETE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &username.into());
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

/// Gets a user.
///
/// * `GET /{account}/users/{username}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Users"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::User>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_GET);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &username.into());
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
    ) -> Result<runtime::Response<types::User>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the users of an account.
///
/// * `GET /{account}/users`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Listing Users"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserList>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_LIST);
        request.parameter::<String>(0, &account.into());
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

impl runtime::List for UsersList {
    type Answer = runtime::Json<types::UserList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::User;
    const STREAM: Option<runtime::ElementsAt<types::User>> = Some(
        runtime::ElementsAt::new("/items"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::UserList) -> usize {
        page.items.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::UserList) -> Option<String> {
        None
    }

    fn take_items(page: types::UserList) -> Vec<types::User> {
        page.items
    }
}

/// Disables a user and sends an e-mail that tells how to set a new password.
///
/// It takes no credentials, and the user is disabled at once. The e-mail is good for twelve hours;
/// after that the user stays disabled until a reset is asked for again.
///
/// * `POST /{account}/users/{username}/reset_password`
/// * Not repeated unless the server cannot have acted on it.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Reset User Password"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersResetPassword {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PasswordReset>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersResetPassword {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_RESET_PASSWORD);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &username.into());
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
        runtime::Response<types::PasswordReset>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes the e-mail address of a user.
///
/// The password is changed by `users_change_password`.
///
/// * `PUT /{account}/users/{username}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, in an example for curl that shows the answer; the table of paths does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::User>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        username: impl Into<String>,
        body: &types::UserUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_UPDATE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &username.into());
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
    ) -> Result<runtime::Response<types::User>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
