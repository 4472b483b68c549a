// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The menus of apps.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{client::Client, table, types};

impl Client {
    /// Creates a menu item.
    ///
    /// `POST /app/{app_id}/menu_item/`
    pub fn app_menu_create(
        &self,
        app_id: i64,
        body: &types::MenuItemCreate,
    ) -> AppMenuCreate {
        AppMenuCreate::new(self.runtime(), app_id, body)
    }

    /// Deletes a menu item.
    ///
    /// `DELETE /app/{app_id}/menu_item/{id}/`
    pub fn app_menu_delete(&self, app_id: i64, id: i64) -> AppMenuDelete {
        AppMenuDelete::new(self.runtime(), app_id, id)
    }

    /// Gets a menu item.
    ///
    /// `GET /app/{app_id}/menu_item/{id}/`
    pub fn app_menu_get(&self, app_id: i64, id: i64) -> AppMenuGet {
        AppMenuGet::new(self.runtime(), app_id, id)
    }

    /// Checks that a menu item exists.
    ///
    /// `HEAD /app/{app_id}/menu_item/{id}/`
    pub fn app_menu_head(&self, app_id: i64, id: i64) -> AppMenuHead {
        AppMenuHead::new(self.runtime(), app_id, id)
    }

    /// Lists menu items.
    ///
    /// `GET /app/{app_id}/menu_item/`
    pub fn app_menu_list(&self, app_id: i64) -> AppMenuList {
        AppMenuList::new(self.runtime(), app_id)
    }

    /// Checks that menu items may be listed.
    ///
    /// `HEAD /app/{app_id}/menu_item/`
    pub fn app_menu_list_head(&self, app_id: i64) -> AppMenuListHead {
        AppMenuListHead::new(self.runtime(), app_id)
    }

    /// Changes some members of a menu item.
    ///
    /// `PATCH /app/{app_id}/menu_item/{id}/`
    pub fn app_menu_partial_update(
        &self,
        app_id: i64,
        id: i64,
        body: &types::MenuItemPartialUpdate,
    ) -> AppMenuPartialUpdate {
        AppMenuPartialUpdate::new(self.runtime(), app_id, id, body)
    }

    /// Changes a menu item.
    ///
    /// `PUT /app/{app_id}/menu_item/{id}/`
    pub fn app_menu_update(
        &self,
        app_id: i64,
        id: i64,
        body: &types::MenuItemUpdate,
    ) -> AppMenuUpdate {
        AppMenuUpdate::new(self.runtime(), app_id, id, body)
    }
}

/// Creates a menu item.
///
/// * `POST /app/{app_id}/menu_item/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        body: &types::MenuItemCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_CREATE);
        request.parameter(0, &app_id);
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
        runtime::Response<types::MenuItemEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a menu item.
///
/// * `DELETE /app/{app_id}/menu_item/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_DELETE);
        request.parameter(0, &app_id);
        request.parameter(1, &id);
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

/// Gets a menu item.
///
/// * `GET /app/{app_id}/menu_item/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_GET);
        request.parameter(0, &app_id);
        request.parameter(1, &id);
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
        runtime::Response<types::MenuItemEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a menu item exists.
///
/// * `HEAD /app/{app_id}/menu_item/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AppMenuHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_HEAD);
        request.parameter(0, &app_id);
        request.parameter(1, &id);
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

/// Lists menu items.
///
/// * `GET /app/{app_id}/menu_item/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemList>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuList {
    pub(in crate::generated) fn new(client: &runtime::Client, app_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_LIST);
        request.parameter(0, &app_id);
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
    pub fn order(mut self, order: impl Into<types::MenuItemOrder>) -> Self {
        self.request.parameter::<types::MenuItemOrder>(3, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::MenuItemFilter>) -> Self {
        self.request.parameter::<types::MenuItemFilter>(4, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::MenuItemFilter>) -> Self {
        self.request.parameter::<types::MenuItemFilter>(5, &exclude.into());
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

impl runtime::List for AppMenuList {
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

/// Checks that menu items may be listed.
///
/// * `HEAD /app/{app_id}/menu_item/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AppMenuListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, app_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_LIST_HEAD);
        request.parameter(0, &app_id);
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

/// Changes some members of a menu item.
///
/// * `PATCH /app/{app_id}/menu_item/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        id: i64,
        body: &types::MenuItemPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_PARTIAL_UPDATE);
        request.parameter(0, &app_id);
        request.parameter(1, &id);
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
        runtime::Response<types::MenuItemEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a menu item.
///
/// * `PUT /app/{app_id}/menu_item/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppMenuUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::MenuItemEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppMenuUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        app_id: i64,
        id: i64,
        body: &types::MenuItemUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_MENU_UPDATE);
        request.parameter(0, &app_id);
        request.parameter(1, &id);
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
        runtime::Response<types::MenuItemEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
