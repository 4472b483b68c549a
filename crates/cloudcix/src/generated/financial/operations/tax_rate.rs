// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Tax rates.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a tax rate.
    ///
    /// `POST /tax_rate/`
    pub fn tax_rate_create(&self, body: &types::TaxRateCreate) -> TaxRateCreate {
        TaxRateCreate::new(self.runtime(), body)
    }

    /// Deletes a tax rate.
    ///
    /// `DELETE /tax_rate/{id}/`
    pub fn tax_rate_delete(&self, id: i64) -> TaxRateDelete {
        TaxRateDelete::new(self.runtime(), id)
    }

    /// Gets a tax rate.
    ///
    /// `GET /tax_rate/{id}/`
    pub fn tax_rate_get(&self, id: i64) -> TaxRateGet {
        TaxRateGet::new(self.runtime(), id)
    }

    /// Checks that a tax rate exists.
    ///
    /// `HEAD /tax_rate/{id}/`
    pub fn tax_rate_head(&self, id: i64) -> TaxRateHead {
        TaxRateHead::new(self.runtime(), id)
    }

    /// Lists tax rates.
    ///
    /// `GET /tax_rate/`
    pub fn tax_rate_list(&self) -> TaxRateList {
        TaxRateList::new(self.runtime())
    }

    /// Checks that tax rates may be listed.
    ///
    /// `HEAD /tax_rate/`
    pub fn tax_rate_list_head(&self) -> TaxRateListHead {
        TaxRateListHead::new(self.runtime())
    }

    /// Changes some members of a tax rate.
    ///
    /// `PATCH /tax_rate/{id}/`
    pub fn tax_rate_partial_update(
        &self,
        id: i64,
        body: &types::TaxRatePartialUpdate,
    ) -> TaxRatePartialUpdate {
        TaxRatePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a tax rate.
    ///
    /// `PUT /tax_rate/{id}/`
    pub fn tax_rate_update(
        &self,
        id: i64,
        body: &types::TaxRateUpdate,
    ) -> TaxRateUpdate {
        TaxRateUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a tax rate.
///
/// * `POST /tax_rate/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaxRateEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRateCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TaxRateCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_CREATE);
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
        runtime::Response<types::TaxRateEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a tax rate.
///
/// Only one of the own address, and not the last.
///
/// * `DELETE /tax_rate/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRateDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_DELETE);
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

/// Gets a tax rate.
///
/// One of another address is a 403.
///
/// * `GET /tax_rate/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaxRateEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRateGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_GET);
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
        runtime::Response<types::TaxRateEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a tax rate exists.
///
/// * `HEAD /tax_rate/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TaxRateHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_HEAD);
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

/// Lists tax rates.
///
/// * `GET /tax_rate/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::TaxRateList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRateList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TAX_RATE_LIST);
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
    pub fn order(mut self, order: impl Into<types::TaxRateOrder>) -> Self {
        self.request.parameter::<types::TaxRateOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::TaxRateFilter>) -> Self {
        self.request.parameter::<types::TaxRateFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::TaxRateFilter>) -> Self {
        self.request.parameter::<types::TaxRateFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::TaxRateList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for TaxRateList {
    type Answer = runtime::Reported<
        runtime::Json<types::TaxRateList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::TaxRate;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::TaxRateList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::TaxRateList) -> Option<String> {
        None
    }

    fn take_items(page: types::TaxRateList) -> Vec<types::TaxRate> {
        page.content
    }
}

/// Checks that tax rates may be listed.
///
/// * `HEAD /tax_rate/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TaxRateListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TAX_RATE_LIST_HEAD);
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

/// Changes some members of a tax rate.
///
/// * `PATCH /tax_rate/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRatePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaxRateEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRatePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TaxRatePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_PARTIAL_UPDATE);
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
        runtime::Response<types::TaxRateEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a tax rate.
///
/// * `PUT /tax_rate/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaxRateUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaxRateEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaxRateUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::TaxRateUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAX_RATE_UPDATE);
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
        runtime::Response<types::TaxRateEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
