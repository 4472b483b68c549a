// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The sales territories of a member.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a territory.
    ///
    /// `POST /territory/`
    pub fn territory_create(&self, body: &types::TerritoryCreate) -> TerritoryCreate {
        TerritoryCreate::new(self.runtime(), body)
    }

    /// Deletes a territory.
    ///
    /// `DELETE /territory/{id}/`
    pub fn territory_delete(&self, id: i64) -> TerritoryDelete {
        TerritoryDelete::new(self.runtime(), id)
    }

    /// Gets a territory.
    ///
    /// `GET /territory/{id}/`
    pub fn territory_get(&self, id: i64) -> TerritoryGet {
        TerritoryGet::new(self.runtime(), id)
    }

    /// Asks whether a territory exists.
    ///
    /// `HEAD /territory/{id}/`
    pub fn territory_head(&self, id: i64) -> TerritoryHead {
        TerritoryHead::new(self.runtime(), id)
    }

    /// Lists territories.
    ///
    /// `GET /territory/`
    pub fn territory_list(&self) -> TerritoryList {
        TerritoryList::new(self.runtime())
    }

    /// Asks whether territories can be listed.
    ///
    /// `HEAD /territory/`
    pub fn territory_list_head(&self) -> TerritoryListHead {
        TerritoryListHead::new(self.runtime())
    }

    /// Changes some members of a territory.
    ///
    /// `PATCH /territory/{id}/`
    pub fn territory_partial_update(
        &self,
        id: i64,
        body: &types::TerritoryPartialUpdate,
    ) -> TerritoryPartialUpdate {
        TerritoryPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a territory as a whole.
    ///
    /// `PUT /territory/{id}/`
    pub fn territory_update(
        &self,
        id: i64,
        body: &types::TerritoryUpdate,
    ) -> TerritoryUpdate {
        TerritoryUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a territory.
///
/// Codes: members `membership_territory_create_101-103`; 403 `membership_territory_create_201-202`.
///
/// * `POST /territory/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TerritoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TerritoryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TERRITORY_CREATE);
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
        runtime::Response<types::TerritoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a territory.
///
/// Codes: 403 `membership_territory_delete_201-203`; 404 `membership_territory_delete_001`.
///
/// * `DELETE /territory/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TERRITORY_DELETE);
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

/// Gets a territory.
///
/// Codes: 404 `membership_territory_read_001`.
///
/// * `GET /territory/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TerritoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TERRITORY_GET);
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
        runtime::Response<types::TerritoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a territory exists.
///
/// * `HEAD /territory/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TerritoryHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TERRITORY_HEAD);
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

/// Lists territories.
///
/// * `GET /territory/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::TerritoryList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TERRITORY_LIST);
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
    pub fn order(mut self, order: impl Into<types::TerritoryOrder>) -> Self {
        self.request.parameter::<types::TerritoryOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::TerritoryFilter>) -> Self {
        self.request.parameter::<types::TerritoryFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::TerritoryFilter>) -> Self {
        self.request.parameter::<types::TerritoryFilter>(4, &exclude.into());
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
        runtime::Response<types::TerritoryList>,
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

impl runtime::List for TerritoryList {
    type Answer = runtime::Reported<
        runtime::Json<types::TerritoryList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Territory;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::TerritoryList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::TerritoryList) -> Option<String> {
        None
    }

    fn take_items(page: types::TerritoryList) -> Vec<types::Territory> {
        page.content
    }
}

/// Asks whether territories can be listed.
///
/// * `HEAD /territory/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerritoryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TerritoryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TERRITORY_LIST_HEAD);
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

/// Changes some members of a territory.
///
/// Codes: members `membership_territory_update_101-103`; 403 `membership_territory_update_201-202`; 404 `membership_territory_update_001`.
///
/// * `PATCH /territory/{id}/`
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
pub struct TerritoryPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TerritoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TerritoryPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::TERRITORY_PARTIAL_UPDATE,
        );
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
        runtime::Response<types::TerritoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a territory as a whole.
///
/// Codes: members `membership_territory_update_101-103`; 403 `membership_territory_update_201-202`; 404 `membership_territory_update_001`.
///
/// * `PUT /territory/{id}/`
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
pub struct TerritoryUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TerritoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TerritoryUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TerritoryUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TERRITORY_UPDATE);
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
        runtime::Response<types::TerritoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
