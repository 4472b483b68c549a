// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What sources are measured in.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{client::Client, table, types};

impl Client {
    /// Creates a unit.
    ///
    /// `POST /unit/`
    pub fn unit_create(&self, body: &types::UnitCreate) -> UnitCreate {
        UnitCreate::new(self.runtime(), body)
    }

    /// Deletes a unit.
    ///
    /// `DELETE /unit/{id}/`
    pub fn unit_delete(&self, id: i64) -> UnitDelete {
        UnitDelete::new(self.runtime(), id)
    }

    /// Gets a unit.
    ///
    /// `GET /unit/{id}/`
    pub fn unit_get(&self, id: i64) -> UnitGet {
        UnitGet::new(self.runtime(), id)
    }

    /// Asks whether a unit exists.
    ///
    /// `HEAD /unit/{id}/`
    pub fn unit_head(&self, id: i64) -> UnitHead {
        UnitHead::new(self.runtime(), id)
    }

    /// Lists units.
    ///
    /// `GET /unit/`
    pub fn unit_list(&self) -> UnitList {
        UnitList::new(self.runtime())
    }

    /// Asks whether units can be listed.
    ///
    /// `HEAD /unit/`
    pub fn unit_list_head(&self) -> UnitListHead {
        UnitListHead::new(self.runtime())
    }

    /// Changes some members of a unit.
    ///
    /// `PATCH /unit/{id}/`
    pub fn unit_partial_update(
        &self,
        id: i64,
        body: &types::UnitPartialUpdate,
    ) -> UnitPartialUpdate {
        UnitPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a unit as a whole.
    ///
    /// `PUT /unit/{id}/`
    pub fn unit_update(&self, id: i64, body: &types::UnitUpdate) -> UnitUpdate {
        UnitUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a unit.
///
/// Codes: members `plot_unit_create_101-107`; 403 `plot_unit_create_201`.
///
/// * `POST /unit/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnitCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UnitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::UnitCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_CREATE);
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
        runtime::Response<types::UnitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a unit.
///
/// Codes: 403 `plot_unit_delete_201`; 404 `plot_unit_delete_001`.
///
/// * `DELETE /unit/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnitDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_DELETE);
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

/// Gets a unit.
///
/// Codes: 403 `plot_unit_read_201-202`; 404 `plot_unit_read_001`.
///
/// * `GET /unit/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnitGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UnitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_GET);
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
        runtime::Response<types::UnitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a unit exists.
///
/// * `HEAD /unit/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnitHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UnitHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_HEAD);
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

/// Lists units.
///
/// Codes: 400 `plot_unit_list_001`.
///
/// * `GET /unit/`
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
pub struct UnitList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::UnitList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::UNIT_LIST);
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
    pub fn order(mut self, order: impl Into<types::UnitOrder>) -> Self {
        self.request.parameter::<types::UnitOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::UnitFilter>) -> Self {
        self.request.parameter::<types::UnitFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::UnitFilter>) -> Self {
        self.request.parameter::<types::UnitFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::UnitList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for UnitList {
    type Answer = runtime::Reported<runtime::Json<types::UnitList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Unit;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::UnitList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::UnitList) -> Option<String> {
        None
    }

    fn take_items(page: types::UnitList) -> Vec<types::Unit> {
        page.content
    }
}

/// Asks whether units can be listed.
///
/// * `HEAD /unit/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2025-02-05 (version 4.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnitListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UnitListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::UNIT_LIST_HEAD);
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

/// Changes some members of a unit.
///
/// Codes: members `plot_unit_update_101-107`; 404 `plot_unit_update_001`.
///
/// * `PATCH /unit/{id}/`
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
pub struct UnitPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UnitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::UnitPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_PARTIAL_UPDATE);
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
        runtime::Response<types::UnitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a unit as a whole.
///
/// Codes: members `plot_unit_update_101-107`; 404 `plot_unit_update_001`.
///
/// * `PUT /unit/{id}/`
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
pub struct UnitUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::UnitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl UnitUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::UnitUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::UNIT_UPDATE);
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
        runtime::Response<types::UnitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
