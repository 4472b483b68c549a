// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The people and programs of a project, with their API keys. For administrators.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a user and its API key.
    ///
    /// `POST /users`
    pub fn users_create(&self, body: &types::UserCreate) -> UsersCreate {
        UsersCreate::new(self.runtime(), body)
    }

    /// Deletes a user.
    ///
    /// `DELETE /users/{id}`
    pub fn users_delete(&self, id: impl Into<types::Id>) -> UsersDelete {
        UsersDelete::new(self.runtime(), id)
    }

    /// Gets a user with its API key.
    ///
    /// `GET /users/{id}`
    pub fn users_get(&self, id: impl Into<types::Id>) -> UsersGet {
        UsersGet::new(self.runtime(), id)
    }

    /// Lists users with their API keys.
    ///
    /// `GET /users`
    pub fn users_list(&self) -> UsersList {
        UsersList::new(self.runtime())
    }
}

/// Creates a user and its API key.
///
/// For administrators, in any project; for a plain user it is a 401. An unknown project is a 404,
/// a project id that is no UUID a 500, and a user name that the project already has a 500 too.
/// The key can be read again at any time.
///
/// * `POST /users`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::User>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::UserCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_CREATE);
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

/// Deletes a user.
///
/// For administrators; for a plain user it is a 401. The user is shut out at once.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist.
///
/// * `DELETE /users/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
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
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_DELETE);
        request.parameter::<types::Id>(0, &id.into());
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

/// Gets a user with its API key.
///
/// For administrators, of any project; for a plain user it is a 401.
///
/// * `GET /users/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
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
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USERS_GET);
        request.parameter::<types::Id>(0, &id.into());
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

/// Lists users with their API keys.
///
/// For administrators; for a plain user it is a 401. A project administrator sees the users of
/// its own project, but with `name` those of every project. API keys are shown in full.
///
/// * `GET /users`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UserList>,
        runtime::Json<types::ApiError>,
    >,
}

impl UsersList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::USERS_LIST);
        Self { request }
    }

    /// How many items a page holds. The server assumes 30; outside 10 to 100 is a 400.
    ///
    /// From 10 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.parameter(0, &limit);
        self
    }

    /// The id of the last item already seen. It must still exist: an unknown or deleted one is a 400. It need not match the filters.
    pub fn marker(mut self, marker: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(1, &marker.into());
        self
    }

    /// The members to sort by, separated by commas. The server assumes `created_at,id`. An unknown
    /// name is a 400; `variables` and `labels` are a 500.
    ///
    /// End with `id` whenever the other keys are not unique. Pages are told apart by the keys alone,
    /// so items that share them with the marker are left out: `note` loses items, `note,id` does not.
    pub fn sort_keys(mut self, sort_keys: impl Into<String>) -> Self {
        self.request.parameter::<String>(2, &sort_keys.into());
        self
    }

    /// The direction, for all keys alike. The server assumes `asc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.request.parameter::<types::SortDirection>(3, &sort_dir.into());
        self
    }

    /// Ignored by the server, except that an unknown id is a 404. To read one user use `users_get`.
    pub fn id(mut self, id: i64) -> Self {
        self.request.parameter(4, &id);
        self
    }

    /// The exact user name. No match is an empty list.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.parameter::<String>(5, &name.into());
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

impl runtime::List for UsersList {
    type Answer = runtime::Json<types::UserList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::User;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::UserList) -> usize {
        page.users.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::UserList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::UserList) -> Vec<types::User> {
        page.users
    }
}
