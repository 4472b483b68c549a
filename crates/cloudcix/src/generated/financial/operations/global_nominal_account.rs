// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The accounts of the books.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a nominal account.
    ///
    /// `POST /global_nominal_account/`
    pub fn global_nominal_account_create(
        &self,
        body: &types::GlobalNominalAccountCreate,
    ) -> GlobalNominalAccountCreate {
        GlobalNominalAccountCreate::new(self.runtime(), body)
    }

    /// Deletes a nominal account.
    ///
    /// `DELETE /global_nominal_account/{id}/`
    pub fn global_nominal_account_delete(&self, id: i64) -> GlobalNominalAccountDelete {
        GlobalNominalAccountDelete::new(self.runtime(), id)
    }

    /// Gets a nominal account.
    ///
    /// `GET /global_nominal_account/{id}/`
    pub fn global_nominal_account_get(&self, id: i64) -> GlobalNominalAccountGet {
        GlobalNominalAccountGet::new(self.runtime(), id)
    }

    /// Checks that a nominal account exists.
    ///
    /// `HEAD /global_nominal_account/{id}/`
    pub fn global_nominal_account_head(&self, id: i64) -> GlobalNominalAccountHead {
        GlobalNominalAccountHead::new(self.runtime(), id)
    }

    /// Lists nominal accounts.
    ///
    /// `GET /global_nominal_account/`
    pub fn global_nominal_account_list(&self) -> GlobalNominalAccountList {
        GlobalNominalAccountList::new(self.runtime())
    }

    /// Checks that nominal accounts may be listed.
    ///
    /// `HEAD /global_nominal_account/`
    pub fn global_nominal_account_list_head(&self) -> GlobalNominalAccountListHead {
        GlobalNominalAccountListHead::new(self.runtime())
    }

    /// Changes some members of a nominal account.
    ///
    /// `PATCH /global_nominal_account/{id}/`
    pub fn global_nominal_account_partial_update(
        &self,
        id: i64,
        body: &types::GlobalNominalAccountPartialUpdate,
    ) -> GlobalNominalAccountPartialUpdate {
        GlobalNominalAccountPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a nominal account.
    ///
    /// `PUT /global_nominal_account/{id}/`
    pub fn global_nominal_account_update(
        &self,
        id: i64,
        body: &types::GlobalNominalAccountUpdate,
    ) -> GlobalNominalAccountUpdate {
        GlobalNominalAccountUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a nominal account.
///
/// * `POST /global_nominal_account/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GlobalNominalAccountEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::GlobalNominalAccountCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_CREATE,
        );
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
        runtime::Response<types::GlobalNominalAccountEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a nominal account.
///
/// An account that is in use, or that the system needs, cannot be deleted; that is a 403.
///
/// * `DELETE /global_nominal_account/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_DELETE,
        );
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

/// Gets a nominal account.
///
/// The words of the own address, where it has any.
///
/// * `GET /global_nominal_account/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GlobalNominalAccountEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_GET,
        );
        request.parameter(0, &id);
        Self { request }
    }

    /// The address whose account is meant. Only global users may name another than their own.
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.request.parameter(1, &address_id);
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
        runtime::Response<types::GlobalNominalAccountEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a nominal account exists.
///
/// * `HEAD /global_nominal_account/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GlobalNominalAccountHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_HEAD,
        );
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

/// Lists nominal accounts.
///
/// * `GET /global_nominal_account/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::GlobalNominalAccountList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::GLOBAL_NOMINAL_ACCOUNT_LIST);
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
    pub fn order(mut self, order: impl Into<types::GlobalNominalAccountOrder>) -> Self {
        self.request.parameter::<types::GlobalNominalAccountOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(
        mut self,
        search: impl Into<types::GlobalNominalAccountFilter>,
    ) -> Self {
        self.request.parameter::<types::GlobalNominalAccountFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(
        mut self,
        exclude: impl Into<types::GlobalNominalAccountFilter>,
    ) -> Self {
        self.request.parameter::<types::GlobalNominalAccountFilter>(4, &exclude.into());
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
        runtime::Response<types::GlobalNominalAccountList>,
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

impl runtime::List for GlobalNominalAccountList {
    type Answer = runtime::Reported<
        runtime::Json<types::GlobalNominalAccountList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::GlobalNominalAccount;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::GlobalNominalAccountList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::GlobalNominalAccountList) -> Option<String> {
        None
    }

    fn take_items(
        page: types::GlobalNominalAccountList,
    ) -> Vec<types::GlobalNominalAccount> {
        page.content
    }
}

/// Checks that nominal accounts may be listed.
///
/// * `HEAD /global_nominal_account/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GlobalNominalAccountListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_LIST_HEAD,
        );
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

/// Changes some members of a nominal account.
///
/// With `address_id` only the account of that address is changed.
///
/// * `PATCH /global_nominal_account/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GlobalNominalAccountEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::GlobalNominalAccountPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE,
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
        runtime::Response<types::GlobalNominalAccountEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a nominal account.
///
/// With `address_id` only the account of that address is changed.
///
/// * `PUT /global_nominal_account/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalNominalAccountUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GlobalNominalAccountEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl GlobalNominalAccountUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::GlobalNominalAccountUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_NOMINAL_ACCOUNT_UPDATE,
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
        runtime::Response<types::GlobalNominalAccountEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
