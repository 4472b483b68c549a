// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which members know each other.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Asks whether two members are linked.
    ///
    /// `GET /member/{member_id}/link/{contra_member_id}/`
    pub fn member_link_get(
        &self,
        member_id: i64,
        contra_member_id: i64,
    ) -> MemberLinkGet {
        MemberLinkGet::new(self.runtime(), member_id, contra_member_id)
    }

    /// Asks whether a member link exists.
    ///
    /// `HEAD /member/{member_id}/link/{contra_member_id}/`
    pub fn member_link_head(
        &self,
        member_id: i64,
        contra_member_id: i64,
    ) -> MemberLinkHead {
        MemberLinkHead::new(self.runtime(), member_id, contra_member_id)
    }

    /// Lists member links.
    ///
    /// `GET /member/{member_id}/link/`
    pub fn member_link_list(&self, member_id: i64) -> MemberLinkList {
        MemberLinkList::new(self.runtime(), member_id)
    }

    /// Asks whether member links can be listed.
    ///
    /// `HEAD /member/{member_id}/link/`
    pub fn member_link_list_head(&self, member_id: i64) -> MemberLinkListHead {
        MemberLinkListHead::new(self.runtime(), member_id)
    }
}

/// Asks whether two members are linked.
///
/// CloudCIX calls this deprecated. The answer has no body; linked or not is in the status.
///
/// Codes: 404 `membership_member_link_read_001`.
///
/// * `GET /member/{member_id}/link/{contra_member_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberLinkGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberLinkGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        member_id: i64,
        contra_member_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_LINK_GET);
        request.parameter(0, &member_id);
        request.parameter(1, &contra_member_id);
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

/// Asks whether a member link exists.
///
/// * `HEAD /member/{member_id}/link/{contra_member_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberLinkHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MemberLinkHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        member_id: i64,
        contra_member_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_LINK_HEAD);
        request.parameter(0, &member_id);
        request.parameter(1, &contra_member_id);
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

/// Lists member links.
///
/// CloudCIX calls this deprecated.
///
/// Codes: 400 `membership_member_link_list_002`; 404 `membership_member_link_list_001`.
///
/// * `GET /member/{member_id}/link/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberLinkList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::MemberLinkList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl MemberLinkList {
    pub(in crate::generated) fn new(client: &runtime::Client, member_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_LINK_LIST);
        request.parameter(0, &member_id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(1, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(2, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::MemberLinkOrder>) -> Self {
        self.request.parameter::<types::MemberLinkOrder>(3, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::MemberLinkFilter>) -> Self {
        self.request.parameter::<types::MemberLinkFilter>(4, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::MemberLinkFilter>) -> Self {
        self.request.parameter::<types::MemberLinkFilter>(5, &exclude.into());
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
        runtime::Response<types::MemberLinkList>,
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

impl runtime::List for MemberLinkList {
    type Answer = runtime::Reported<
        runtime::Json<types::MemberLinkList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::MemberLink;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::MemberLinkList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::MemberLinkList) -> Option<String> {
        None
    }

    fn take_items(page: types::MemberLinkList) -> Vec<types::MemberLink> {
        page.content
    }
}

/// Asks whether member links can be listed.
///
/// * `HEAD /member/{member_id}/link/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MemberLinkListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MemberLinkListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, member_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MEMBER_LINK_LIST_HEAD);
        request.parameter(0, &member_id);
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
