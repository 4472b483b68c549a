// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Groups of users.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a team.
    ///
    /// `POST /team/`
    pub fn team_create(&self, body: &types::TeamCreate) -> TeamCreate {
        TeamCreate::new(self.runtime(), body)
    }

    /// Deletes a team.
    ///
    /// `DELETE /team/{id}/`
    pub fn team_delete(&self, id: i64) -> TeamDelete {
        TeamDelete::new(self.runtime(), id)
    }

    /// Gets a team.
    ///
    /// `GET /team/{id}/`
    pub fn team_get(&self, id: i64) -> TeamGet {
        TeamGet::new(self.runtime(), id)
    }

    /// Asks whether a team exists.
    ///
    /// `HEAD /team/{id}/`
    pub fn team_head(&self, id: i64) -> TeamHead {
        TeamHead::new(self.runtime(), id)
    }

    /// Lists teams.
    ///
    /// `GET /team/`
    pub fn team_list(&self) -> TeamList {
        TeamList::new(self.runtime())
    }

    /// Asks whether teams can be listed.
    ///
    /// `HEAD /team/`
    pub fn team_list_head(&self) -> TeamListHead {
        TeamListHead::new(self.runtime())
    }

    /// Changes some members of a team.
    ///
    /// `PATCH /team/{id}/`
    pub fn team_partial_update(
        &self,
        id: i64,
        body: &types::TeamPartialUpdate,
    ) -> TeamPartialUpdate {
        TeamPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a team as a whole.
    ///
    /// `PUT /team/{id}/`
    pub fn team_update(&self, id: i64, body: &types::TeamUpdate) -> TeamUpdate {
        TeamUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a team.
///
/// The users go in as `users`, a list of ids. The server ignores `user_ids`.
///
/// Codes: members `membership_team_create_101-104`; 403 `membership_team_create_201-202`.
///
/// * `POST /team/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TeamEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TeamCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_CREATE);
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
        runtime::Response<types::TeamEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a team.
///
/// Codes: 403 `membership_team_delete_201-202`; 404 `membership_team_delete_001`.
///
/// * `DELETE /team/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_DELETE);
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

/// Gets a team.
///
/// Codes: 404 `membership_team_read_001`.
///
/// * `GET /team/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TeamEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_GET);
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
        runtime::Response<types::TeamEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a team exists.
///
/// * `HEAD /team/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TeamHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_HEAD);
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

/// Lists teams.
///
/// The metadata has no warnings: a skipped filter cannot be seen.
///
/// * `GET /team/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TeamList>,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TEAM_LIST);
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
    pub fn order(mut self, order: impl Into<types::TeamOrder>) -> Self {
        self.request.parameter::<types::TeamOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::TeamFilter>) -> Self {
        self.request.parameter::<types::TeamFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::TeamFilter>) -> Self {
        self.request.parameter::<types::TeamFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::TeamList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for TeamList {
    type Answer = runtime::Json<types::TeamList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Team;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::TeamList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::TeamList) -> Option<String> {
        None
    }

    fn take_items(page: types::TeamList) -> Vec<types::Team> {
        page.content
    }
}

/// Asks whether teams can be listed.
///
/// * `HEAD /team/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TeamListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TEAM_LIST_HEAD);
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

/// Changes some members of a team.
///
/// Codes: members `membership_team_update_101-104`; 403 `membership_team_update_201-202`; 404 `membership_team_update_001`.
///
/// * `PATCH /team/{id}/`
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
pub struct TeamPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TeamEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TeamPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_PARTIAL_UPDATE);
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
        runtime::Response<types::TeamEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a team as a whole.
///
/// Codes: members `membership_team_update_101-104`; 403 `membership_team_update_201-202`; 404 `membership_team_update_001`.
///
/// * `PUT /team/{id}/`
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
pub struct TeamUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TeamEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TeamUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TeamUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TEAM_UPDATE);
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
        runtime::Response<types::TeamEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
