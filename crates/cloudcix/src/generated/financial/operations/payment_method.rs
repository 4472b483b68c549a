// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Ways to pay.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a way to pay.
    ///
    /// `POST /payment_method/`
    pub fn payment_method_create(
        &self,
        body: &types::PaymentMethodCreate,
    ) -> PaymentMethodCreate {
        PaymentMethodCreate::new(self.runtime(), body)
    }

    /// Deletes a way to pay.
    ///
    /// `DELETE /payment_method/{id}/`
    pub fn payment_method_delete(&self, id: i64) -> PaymentMethodDelete {
        PaymentMethodDelete::new(self.runtime(), id)
    }

    /// Gets a way to pay.
    ///
    /// `GET /payment_method/{id}/`
    pub fn payment_method_get(&self, id: i64) -> PaymentMethodGet {
        PaymentMethodGet::new(self.runtime(), id)
    }

    /// Checks that a way to pay exists.
    ///
    /// `HEAD /payment_method/{id}/`
    pub fn payment_method_head(&self, id: i64) -> PaymentMethodHead {
        PaymentMethodHead::new(self.runtime(), id)
    }

    /// Lists ways to pay.
    ///
    /// `GET /payment_method/`
    pub fn payment_method_list(&self) -> PaymentMethodList {
        PaymentMethodList::new(self.runtime())
    }

    /// Checks that ways to pay may be listed.
    ///
    /// `HEAD /payment_method/`
    pub fn payment_method_list_head(&self) -> PaymentMethodListHead {
        PaymentMethodListHead::new(self.runtime())
    }

    /// Changes some members of a way to pay.
    ///
    /// `PATCH /payment_method/{id}/`
    pub fn payment_method_partial_update(
        &self,
        id: i64,
        body: &types::PaymentMethodPartialUpdate,
    ) -> PaymentMethodPartialUpdate {
        PaymentMethodPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a way to pay.
    ///
    /// `PUT /payment_method/{id}/`
    pub fn payment_method_update(
        &self,
        id: i64,
        body: &types::PaymentMethodUpdate,
    ) -> PaymentMethodUpdate {
        PaymentMethodUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a way to pay.
///
/// * `POST /payment_method/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PaymentMethodEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PaymentMethodCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PAYMENT_METHOD_CREATE);
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
        runtime::Response<types::PaymentMethodEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a way to pay.
///
/// Only administrators may, and not with the last one of the member.
///
/// * `DELETE /payment_method/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PAYMENT_METHOD_DELETE);
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

/// Gets a way to pay.
///
/// * `GET /payment_method/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PaymentMethodEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PAYMENT_METHOD_GET);
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
        runtime::Response<types::PaymentMethodEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a way to pay exists.
///
/// * `HEAD /payment_method/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PaymentMethodHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PAYMENT_METHOD_HEAD);
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

/// Lists ways to pay.
///
/// * `GET /payment_method/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::PaymentMethodList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PAYMENT_METHOD_LIST);
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
    pub fn order(mut self, order: impl Into<types::PaymentMethodOrder>) -> Self {
        self.request.parameter::<types::PaymentMethodOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::PaymentMethodFilter>) -> Self {
        self.request.parameter::<types::PaymentMethodFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::PaymentMethodFilter>) -> Self {
        self.request.parameter::<types::PaymentMethodFilter>(4, &exclude.into());
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
        runtime::Response<types::PaymentMethodList>,
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

impl runtime::List for PaymentMethodList {
    type Answer = runtime::Reported<
        runtime::Json<types::PaymentMethodList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PaymentMethod;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PaymentMethodList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::PaymentMethodList) -> Option<String> {
        None
    }

    fn take_items(page: types::PaymentMethodList) -> Vec<types::PaymentMethod> {
        page.content
    }
}

/// Checks that ways to pay may be listed.
///
/// * `HEAD /payment_method/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PaymentMethodListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PAYMENT_METHOD_LIST_HEAD);
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

/// Changes some members of a way to pay.
///
/// * `PATCH /payment_method/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PaymentMethodEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PaymentMethodPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PAYMENT_METHOD_PARTIAL_UPDATE,
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
        runtime::Response<types::PaymentMethodEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a way to pay.
///
/// * `PUT /payment_method/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PaymentMethodUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PaymentMethodEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PaymentMethodUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PaymentMethodUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PAYMENT_METHOD_UPDATE);
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
        runtime::Response<types::PaymentMethodEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
