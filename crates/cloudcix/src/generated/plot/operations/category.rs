// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What sources are sorted into.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Creates a category.
    ///
    /// `POST /category/`
    pub fn category_create(&self, body: &types::CategoryCreate) -> CategoryCreate {
        CategoryCreate::new(self.runtime(), body)
    }

    /// Deletes a category.
    ///
    /// `DELETE /category/{id}/`
    pub fn category_delete(&self, id: i64) -> CategoryDelete {
        CategoryDelete::new(self.runtime(), id)
    }

    /// Gets a category.
    ///
    /// `GET /category/{id}/`
    pub fn category_get(&self, id: i64) -> CategoryGet {
        CategoryGet::new(self.runtime(), id)
    }

    /// Asks whether a category exists.
    ///
    /// `HEAD /category/{id}/`
    pub fn category_head(&self, id: i64) -> CategoryHead {
        CategoryHead::new(self.runtime(), id)
    }

    /// Lists categories.
    ///
    /// `GET /category/`
    pub fn category_list(&self) -> CategoryList {
        CategoryList::new(self.runtime())
    }

    /// Asks whether categories can be listed.
    ///
    /// `HEAD /category/`
    pub fn category_list_head(&self) -> CategoryListHead {
        CategoryListHead::new(self.runtime())
    }

    /// Changes some members of a category.
    ///
    /// `PATCH /category/{id}/`
    pub fn category_partial_update(
        &self,
        id: i64,
        body: &types::CategoryPartialUpdate,
    ) -> CategoryPartialUpdate {
        CategoryPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a category as a whole.
    ///
    /// `PUT /category/{id}/`
    pub fn category_update(
        &self,
        id: i64,
        body: &types::CategoryUpdate,
    ) -> CategoryUpdate {
        CategoryUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a category.
///
/// Codes: members `plot_category_create_101-104`; 403 `plot_category_create_201`.
///
/// * `POST /category/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CategoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CategoryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_CREATE);
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
        runtime::Response<types::CategoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a category.
///
/// Codes: 403 `plot_category_delete_201`; 404 `plot_category_delete_001`.
///
/// * `DELETE /category/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_DELETE);
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

/// Gets a category.
///
/// Codes: 403 `plot_category_read_201-202`; 404 `plot_category_read_001`.
///
/// * `GET /category/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CategoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_GET);
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
        runtime::Response<types::CategoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a category exists.
///
/// * `HEAD /category/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CategoryHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_HEAD);
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

/// Lists categories.
///
/// Codes: 400 `plot_category_list_001`.
///
/// * `GET /category/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CategoryList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CATEGORY_LIST);
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
    pub fn order(mut self, order: impl Into<types::CategoryOrder>) -> Self {
        self.request.parameter::<types::CategoryOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CategoryFilter>) -> Self {
        self.request.parameter::<types::CategoryFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::CategoryFilter>) -> Self {
        self.request.parameter::<types::CategoryFilter>(4, &exclude.into());
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
        runtime::Response<types::CategoryList>,
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

impl runtime::List for CategoryList {
    type Answer = runtime::Reported<
        runtime::Json<types::CategoryList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Category;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CategoryList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CategoryList) -> Option<String> {
        None
    }

    fn take_items(page: types::CategoryList) -> Vec<types::Category> {
        page.content
    }
}

/// Asks whether categories can be listed.
///
/// * `HEAD /category/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CategoryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CATEGORY_LIST_HEAD);
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

/// Changes some members of a category.
///
/// Codes: members `plot_category_update_101-104`; 404 `plot_category_update_001`.
///
/// * `PATCH /category/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CategoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CategoryPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_PARTIAL_UPDATE);
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
        runtime::Response<types::CategoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a category as a whole.
///
/// Codes: members `plot_category_update_101-104`; 404 `plot_category_update_001`.
///
/// * `PUT /category/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CategoryUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CategoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CategoryUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CategoryUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CATEGORY_UPDATE);
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
        runtime::Response<types::CategoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
