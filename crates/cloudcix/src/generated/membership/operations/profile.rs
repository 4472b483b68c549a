// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The job profiles of a member.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a profile.
    ///
    /// `POST /profile/`
    pub fn profile_create(&self, body: &types::ProfileCreate) -> ProfileCreate {
        ProfileCreate::new(self.runtime(), body)
    }

    /// Deletes a profile.
    ///
    /// `DELETE /profile/{id}/`
    pub fn profile_delete(&self, id: i64) -> ProfileDelete {
        ProfileDelete::new(self.runtime(), id)
    }

    /// Gets a profile.
    ///
    /// `GET /profile/{id}/`
    pub fn profile_get(&self, id: i64) -> ProfileGet {
        ProfileGet::new(self.runtime(), id)
    }

    /// Asks whether a profile exists.
    ///
    /// `HEAD /profile/{id}/`
    pub fn profile_head(&self, id: i64) -> ProfileHead {
        ProfileHead::new(self.runtime(), id)
    }

    /// Lists profiles.
    ///
    /// `GET /profile/`
    pub fn profile_list(&self) -> ProfileList {
        ProfileList::new(self.runtime())
    }

    /// Asks whether profiles can be listed.
    ///
    /// `HEAD /profile/`
    pub fn profile_list_head(&self) -> ProfileListHead {
        ProfileListHead::new(self.runtime())
    }

    /// Changes some members of a profile.
    ///
    /// `PATCH /profile/{id}/`
    pub fn profile_partial_update(
        &self,
        id: i64,
        body: &types::ProfilePartialUpdate,
    ) -> ProfilePartialUpdate {
        ProfilePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a profile as a whole.
    ///
    /// `PUT /profile/{id}/`
    pub fn profile_update(&self, id: i64, body: &types::ProfileUpdate) -> ProfileUpdate {
        ProfileUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a profile.
///
/// Codes: members `membership_profile_create_101-103`; 403 `membership_profile_create_201-202`.
///
/// * `POST /profile/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProfileEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfileCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ProfileCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_CREATE);
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
        runtime::Response<types::ProfileEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a profile.
///
/// Codes: 403 `membership_profile_delete_201-203`; 404 `membership_profile_delete_001`.
///
/// * `DELETE /profile/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfileDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_DELETE);
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

/// Gets a profile.
///
/// Codes: 404 `membership_profile_read_001`.
///
/// * `GET /profile/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProfileEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfileGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_GET);
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
        runtime::Response<types::ProfileEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a profile exists.
///
/// * `HEAD /profile/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfileHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_HEAD);
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

/// Lists profiles.
///
/// * `GET /profile/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ProfileList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfileList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROFILE_LIST);
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
    pub fn order(mut self, order: impl Into<types::ProfileOrder>) -> Self {
        self.request.parameter::<types::ProfileOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ProfileFilter>) -> Self {
        self.request.parameter::<types::ProfileFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ProfileFilter>) -> Self {
        self.request.parameter::<types::ProfileFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ProfileList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ProfileList {
    type Answer = runtime::Reported<
        runtime::Json<types::ProfileList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Profile;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ProfileList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ProfileList) -> Option<String> {
        None
    }

    fn take_items(page: types::ProfileList) -> Vec<types::Profile> {
        page.content
    }
}

/// Asks whether profiles can be listed.
///
/// * `HEAD /profile/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfileListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROFILE_LIST_HEAD);
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

/// Changes some members of a profile.
///
/// Codes: members `membership_profile_update_101-103`; 403 `membership_profile_update_201-202`; 404 `membership_profile_update_001`.
///
/// * `PATCH /profile/{id}/`
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
pub struct ProfilePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProfileEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfilePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ProfilePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_PARTIAL_UPDATE);
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
        runtime::Response<types::ProfileEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a profile as a whole.
///
/// Codes: members `membership_profile_update_101-103`; 403 `membership_profile_update_201-202`; 404 `membership_profile_update_001`.
///
/// * `PUT /profile/{id}/`
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
pub struct ProfileUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProfileEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfileUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ProfileUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_UPDATE);
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
        runtime::Response<types::ProfileEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
