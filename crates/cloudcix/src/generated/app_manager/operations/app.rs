// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Parts of the user interface.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{client::Client, table, types};

impl Client {
    /// Creates an app.
    ///
    /// `POST /app/`
    pub fn app_create(&self, body: &types::AppCreate) -> AppCreate {
        AppCreate::new(self.runtime(), body)
    }

    /// Deletes an app.
    ///
    /// `DELETE /app/{id}/`
    pub fn app_delete(&self, id: i64) -> AppDelete {
        AppDelete::new(self.runtime(), id)
    }

    /// Gets an app.
    ///
    /// `GET /app/{id}/`
    pub fn app_get(&self, id: i64) -> AppGet {
        AppGet::new(self.runtime(), id)
    }

    /// Checks that an app exists.
    ///
    /// `HEAD /app/{id}/`
    pub fn app_head(&self, id: i64) -> AppHead {
        AppHead::new(self.runtime(), id)
    }

    /// Lists apps.
    ///
    /// `GET /app/`
    pub fn app_list(&self) -> AppList {
        AppList::new(self.runtime())
    }

    /// Checks that apps may be listed.
    ///
    /// `HEAD /app/`
    pub fn app_list_head(&self) -> AppListHead {
        AppListHead::new(self.runtime())
    }

    /// Changes some members of an app.
    ///
    /// `PATCH /app/{id}/`
    pub fn app_partial_update(
        &self,
        id: i64,
        body: &types::AppPartialUpdate,
    ) -> AppPartialUpdate {
        AppPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an app.
    ///
    /// `PUT /app/{id}/`
    pub fn app_update(&self, id: i64, body: &types::AppUpdate) -> AppUpdate {
        AppUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an app.
///
/// Only the owners of the cloud may.
///
/// * `POST /app/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AppCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_CREATE);
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
    ) -> Result<runtime::Response<types::AppEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes an app.
///
/// Only the owners of the cloud may.
///
/// * `DELETE /app/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_DELETE);
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

/// Gets an app.
///
/// An app that the member has no link to is a 403.
///
/// * `GET /app/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_GET);
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
    ) -> Result<runtime::Response<types::AppEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Checks that an app exists.
///
/// * `HEAD /app/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AppHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_HEAD);
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

/// Lists apps.
///
/// * `GET /app/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppList>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::APP_LIST);
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

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::AppOrder>) -> Self {
        self.request.parameter::<types::AppOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::AppFilter>) -> Self {
        self.request.parameter::<types::AppFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::AppFilter>) -> Self {
        self.request.parameter::<types::AppFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::AppList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for AppList {
    type Answer = runtime::Json<types::AppList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::App;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AppList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AppList) -> Option<String> {
        None
    }

    fn take_items(page: types::AppList) -> Vec<types::App> {
        page.content
    }
}

/// Checks that apps may be listed.
///
/// * `HEAD /app/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AppListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::APP_LIST_HEAD);
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

/// Changes some members of an app.
///
/// Only the owners of the cloud may. Null leaves a member as it is.
///
/// * `PATCH /app/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AppPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_PARTIAL_UPDATE);
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
    ) -> Result<runtime::Response<types::AppEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes an app.
///
/// Only the owners of the cloud may. Null leaves a member as it is.
///
/// * `PUT /app/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AppUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_UPDATE);
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
    ) -> Result<runtime::Response<types::AppEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
