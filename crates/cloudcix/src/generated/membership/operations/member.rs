// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The companies.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a member.
    ///
    /// `POST /member/`
    pub fn member_create(&self, body: &types::MemberCreate) -> MemberCreate {
        MemberCreate::new(self.runtime(), body)
    }

    /// Gets a member.
    ///
    /// `GET /member/{id}/`
    pub fn member_get(&self, id: i64) -> MemberGet {
        MemberGet::new(self.runtime(), id)
    }

    /// Asks whether a member exists.
    ///
    /// `HEAD /member/{id}/`
    pub fn member_head(&self, id: i64) -> MemberHead {
        MemberHead::new(self.runtime(), id)
    }

    /// Lists members.
    ///
    /// `GET /member/`
    pub fn member_list(&self) -> MemberList {
        MemberList::new(self.runtime())
    }

    /// Asks whether members can be listed.
    ///
    /// `HEAD /member/`
    pub fn member_list_head(&self) -> MemberListHead {
        MemberListHead::new(self.runtime())
    }

    /// Changes some members of a member.
    ///
    /// `PATCH /member/{id}/`
    pub fn member_partial_update(
        &self,
        id: i64,
        body: &types::MemberPartialUpdate,
    ) -> MemberPartialUpdate {
        MemberPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a member as a whole.
    ///
    /// `PUT /member/{id}/`
    pub fn member_update(&self, id: i64, body: &types::MemberUpdate) -> MemberUpdate {
        MemberUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a member.
///
/// The server makes the `api_key`.
///
/// Codes: members `membership_member_create_101-106`; 403 `membership_member_create_201`.
///
/// * `POST /member/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MemberEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::MemberCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_CREATE);
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
        runtime::Response<types::MemberEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a member.
///
/// Codes: 403 `membership_member_read_201`; 404 `membership_member_read_001`.
///
/// * `GET /member/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MemberEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_GET);
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
        runtime::Response<types::MemberEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a member exists.
///
/// * `HEAD /member/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MemberHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_HEAD);
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

/// Lists members.
///
/// CloudCIX calls this deprecated.
///
/// Codes: 400 `membership_member_list_001`.
///
/// * `GET /member/`
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
pub struct MemberList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::MemberList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::MEMBER_LIST);
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
    pub fn order(mut self, order: impl Into<types::MemberOrder>) -> Self {
        self.request.parameter::<types::MemberOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::MemberFilter>) -> Self {
        self.request.parameter::<types::MemberFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::MemberFilter>) -> Self {
        self.request.parameter::<types::MemberFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::MemberList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for MemberList {
    type Answer = runtime::Reported<
        runtime::Json<types::MemberList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Member;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::MemberList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::MemberList) -> Option<String> {
        None
    }

    fn take_items(page: types::MemberList) -> Vec<types::Member> {
        page.content
    }
}

/// Asks whether members can be listed.
///
/// * `HEAD /member/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MemberListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::MEMBER_LIST_HEAD);
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

/// Changes some members of a member.
///
/// Codes: members `membership_member_update_101-109`; 403 `membership_member_update_201`; 404 `membership_member_update_001`.
///
/// * `PATCH /member/{id}/`
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
pub struct MemberPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MemberEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::MemberPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_PARTIAL_UPDATE);
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
        runtime::Response<types::MemberEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a member as a whole.
///
/// Codes: members `membership_member_update_101-109`; 403 `membership_member_update_201`; 404 `membership_member_update_001`.
///
/// * `PUT /member/{id}/`
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
pub struct MemberUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MemberEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::MemberUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_UPDATE);
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
        runtime::Response<types::MemberEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
