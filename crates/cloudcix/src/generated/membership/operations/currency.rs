// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The currencies.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Gets a currency.
    ///
    /// `GET /currency/{id}/`
    pub fn currency_get(&self, id: i64) -> CurrencyGet {
        CurrencyGet::new(self.runtime(), id)
    }

    /// Asks whether a currency exists.
    ///
    /// `HEAD /currency/{id}/`
    pub fn currency_head(&self, id: i64) -> CurrencyHead {
        CurrencyHead::new(self.runtime(), id)
    }

    /// Lists currencies.
    ///
    /// `GET /currency/`
    pub fn currency_list(&self) -> CurrencyList {
        CurrencyList::new(self.runtime())
    }

    /// Asks whether currencies can be listed.
    ///
    /// `HEAD /currency/`
    pub fn currency_list_head(&self) -> CurrencyListHead {
        CurrencyListHead::new(self.runtime())
    }
}

/// Gets a currency.
///
/// Codes: 404 `membership_currency_read_001`.
///
/// * `GET /currency/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CurrencyGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CurrencyEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CurrencyGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CURRENCY_GET);
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
        runtime::Response<types::CurrencyEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a currency exists.
///
/// * `HEAD /currency/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CurrencyHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CurrencyHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CURRENCY_HEAD);
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

/// Lists currencies.
///
/// * `GET /currency/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CurrencyList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CurrencyList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CurrencyList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CURRENCY_LIST);
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
    pub fn order(mut self, order: impl Into<types::CurrencyOrder>) -> Self {
        self.request.parameter::<types::CurrencyOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CurrencyFilter>) -> Self {
        self.request.parameter::<types::CurrencyFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::CurrencyFilter>) -> Self {
        self.request.parameter::<types::CurrencyFilter>(4, &exclude.into());
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
        runtime::Response<types::CurrencyList>,
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

impl runtime::List for CurrencyList {
    type Answer = runtime::Reported<
        runtime::Json<types::CurrencyList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Currency;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CurrencyList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CurrencyList) -> Option<String> {
        None
    }

    fn take_items(page: types::CurrencyList) -> Vec<types::Currency> {
        page.content
    }
}

/// Asks whether currencies can be listed.
///
/// * `HEAD /currency/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CurrencyListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CurrencyListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CURRENCY_LIST_HEAD);
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
