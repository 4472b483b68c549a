// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Which account payments are booked to.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates an account for payments.
    ///
    /// `POST /nominal_contra/`
    pub fn nominal_contra_create(
        &self,
        body: &types::NominalContraCreate,
    ) -> NominalContraCreate {
        NominalContraCreate::new(self.runtime(), body)
    }

    /// Deletes an account for payments.
    ///
    /// `DELETE /nominal_contra/{id}/`
    pub fn nominal_contra_delete(&self, id: i64) -> NominalContraDelete {
        NominalContraDelete::new(self.runtime(), id)
    }

    /// Gets an account for payments.
    ///
    /// `GET /nominal_contra/{id}/`
    pub fn nominal_contra_get(&self, id: i64) -> NominalContraGet {
        NominalContraGet::new(self.runtime(), id)
    }

    /// Checks that an account for payments exists.
    ///
    /// `HEAD /nominal_contra/{id}/`
    pub fn nominal_contra_head(&self, id: i64) -> NominalContraHead {
        NominalContraHead::new(self.runtime(), id)
    }

    /// Lists accounts for payments.
    ///
    /// `GET /nominal_contra/`
    pub fn nominal_contra_list(&self) -> NominalContraList {
        NominalContraList::new(self.runtime())
    }

    /// Checks that accounts for payments may be listed.
    ///
    /// `HEAD /nominal_contra/`
    pub fn nominal_contra_list_head(&self) -> NominalContraListHead {
        NominalContraListHead::new(self.runtime())
    }

    /// Changes some members of an account for payments.
    ///
    /// `PATCH /nominal_contra/{id}/`
    pub fn nominal_contra_partial_update(
        &self,
        id: i64,
        body: &types::NominalContraPartialUpdate,
    ) -> NominalContraPartialUpdate {
        NominalContraPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an account for payments.
    ///
    /// `PUT /nominal_contra/{id}/`
    pub fn nominal_contra_update(
        &self,
        id: i64,
        body: &types::NominalContraUpdate,
    ) -> NominalContraUpdate {
        NominalContraUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an account for payments.
///
/// * `POST /nominal_contra/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalContraEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NominalContraCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NOMINAL_CONTRA_CREATE);
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
        runtime::Response<types::NominalContraEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an account for payments.
///
/// * `DELETE /nominal_contra/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NOMINAL_CONTRA_DELETE);
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

/// Gets an account for payments.
///
/// * `GET /nominal_contra/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalContraEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NOMINAL_CONTRA_GET);
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
        runtime::Response<types::NominalContraEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that an account for payments exists.
///
/// * `HEAD /nominal_contra/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NominalContraHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NOMINAL_CONTRA_HEAD);
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

/// Lists accounts for payments.
///
/// * `GET /nominal_contra/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::NominalContraList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NOMINAL_CONTRA_LIST);
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
    pub fn order(mut self, order: impl Into<types::NominalContraOrder>) -> Self {
        self.request.parameter::<types::NominalContraOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::NominalContraFilter>) -> Self {
        self.request.parameter::<types::NominalContraFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::NominalContraFilter>) -> Self {
        self.request.parameter::<types::NominalContraFilter>(4, &exclude.into());
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
        runtime::Response<types::NominalContraList>,
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

impl runtime::List for NominalContraList {
    type Answer = runtime::Reported<
        runtime::Json<types::NominalContraList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NominalContra;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NominalContraList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NominalContraList) -> Option<String> {
        None
    }

    fn take_items(page: types::NominalContraList) -> Vec<types::NominalContra> {
        page.content
    }
}

/// Checks that accounts for payments may be listed.
///
/// * `HEAD /nominal_contra/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NominalContraListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NOMINAL_CONTRA_LIST_HEAD);
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

/// Changes some members of an account for payments.
///
/// * `PATCH /nominal_contra/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalContraEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NominalContraPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NOMINAL_CONTRA_PARTIAL_UPDATE,
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
        runtime::Response<types::NominalContraEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an account for payments.
///
/// * `PUT /nominal_contra/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NominalContraUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalContraEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NominalContraUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NominalContraUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NOMINAL_CONTRA_UPDATE);
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
        runtime::Response<types::NominalContraEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
