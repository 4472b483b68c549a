// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Who hears of a kind of transaction.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Lists users to notify.
    ///
    /// `GET /address/{address_id}/notification/{transaction_type_id}/`
    pub fn notification_list(
        &self,
        address_id: i64,
        transaction_type_id: i64,
    ) -> NotificationList {
        NotificationList::new(self.runtime(), address_id, transaction_type_id)
    }

    /// Asks whether users to notify can be listed.
    ///
    /// `HEAD /address/{address_id}/notification/{transaction_type_id}/`
    pub fn notification_list_head(
        &self,
        address_id: i64,
        transaction_type_id: i64,
    ) -> NotificationListHead {
        NotificationListHead::new(self.runtime(), address_id, transaction_type_id)
    }
}

/// Lists users to notify.
///
/// The metadata has no warnings: a skipped filter cannot be seen.
///
/// Codes: 403 `membership_notification_list_201`; 404 `membership_notification_list_001-002`.
///
/// * `GET /address/{address_id}/notification/{transaction_type_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NotificationList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NotificationList>,
        runtime::Json<types::ApiError>,
    >,
}

impl NotificationList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        address_id: i64,
        transaction_type_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NOTIFICATION_LIST);
        request.parameter(0, &address_id);
        request.parameter(1, &transaction_type_id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(2, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(3, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::UserOrder>) -> Self {
        self.request.parameter::<types::UserOrder>(4, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::UserFilter>) -> Self {
        self.request.parameter::<types::UserFilter>(5, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::UserFilter>) -> Self {
        self.request.parameter::<types::UserFilter>(6, &exclude.into());
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
        runtime::Response<types::NotificationList>,
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

impl runtime::List for NotificationList {
    type Answer = runtime::Json<types::NotificationList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::User;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NotificationList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NotificationList) -> Option<String> {
        None
    }

    fn take_items(page: types::NotificationList) -> Vec<types::User> {
        page.content
    }
}

/// Asks whether users to notify can be listed.
///
/// * `HEAD /address/{address_id}/notification/{transaction_type_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NotificationListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NotificationListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        address_id: i64,
        transaction_type_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NOTIFICATION_LIST_HEAD);
        request.parameter(0, &address_id);
        request.parameter(1, &transaction_type_id);
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
