// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which parts of the menus a user sees.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{client::Client, table, types};

impl Client {
    /// Lists the menu items that a user sees.
    ///
    /// `GET /menu_item/user/{user_id}/`
    pub fn menu_item_user_list(&self, user_id: i64) -> MenuItemUserList {
        MenuItemUserList::new(self.runtime(), user_id)
    }

    /// Checks that the menu of a user may be listed.
    ///
    /// `HEAD /menu_item/user/{user_id}/`
    pub fn menu_item_user_list_head(&self, user_id: i64) -> MenuItemUserListHead {
        MenuItemUserListHead::new(self.runtime(), user_id)
    }

    /// Sets which menu items a user sees.
    ///
    /// `PUT /menu_item/user/{user_id}/`
    pub fn menu_item_user_update(
        &self,
        user_id: i64,
        body: &types::MenuItemUserUpdate,
    ) -> MenuItemUserUpdate {
        MenuItemUserUpdate::new(self.runtime(), user_id, body)
    }
}

/// Lists the menu items that a user sees.
///
/// * `GET /menu_item/user/{user_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MenuItemUserList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemList>,
        runtime::Json<types::ApiError>,
    >,
}

impl MenuItemUserList {
    pub(in crate::generated) fn new(client: &runtime::Client, user_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MENU_ITEM_USER_LIST);
        request.parameter(0, &user_id);
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

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::MenuItemUserOrder>) -> Self {
        self.request.parameter::<types::MenuItemUserOrder>(3, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::MenuItemUserFilter>) -> Self {
        self.request.parameter::<types::MenuItemUserFilter>(4, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::MenuItemUserFilter>) -> Self {
        self.request.parameter::<types::MenuItemUserFilter>(5, &exclude.into());
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
        runtime::Response<types::MenuItemList>,
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

impl runtime::List for MenuItemUserList {
    type Answer = runtime::Json<types::MenuItemList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::MenuItem;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::MenuItemList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::MenuItemList) -> Option<String> {
        None
    }

    fn take_items(page: types::MenuItemList) -> Vec<types::MenuItem> {
        page.content
    }
}

/// Checks that the menu of a user may be listed.
///
/// * `HEAD /menu_item/user/{user_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MenuItemUserListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MenuItemUserListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, user_id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::MENU_ITEM_USER_LIST_HEAD,
        );
        request.parameter(0, &user_id);
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

/// Sets which menu items a user sees.
///
/// Those that are not named are taken away.
///
/// * `PUT /menu_item/user/{user_id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MenuItemUserUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl MenuItemUserUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        user_id: i64,
        body: &types::MenuItemUserUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MENU_ITEM_USER_UPDATE);
        request.parameter(0, &user_id);
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
