// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! How much others may owe.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Gets an address with its limit.
    ///
    /// `GET /credit_limit/{address_id}/`
    pub fn credit_limit_get(&self, address_id: i64) -> CreditLimitGet {
        CreditLimitGet::new(self.runtime(), address_id)
    }

    /// Checks that an address exists.
    ///
    /// `HEAD /credit_limit/{address_id}/`
    pub fn credit_limit_head(&self, address_id: i64) -> CreditLimitHead {
        CreditLimitHead::new(self.runtime(), address_id)
    }

    /// Lists the addresses that the own address is linked to, with their limits.
    ///
    /// `GET /credit_limit/`
    pub fn credit_limit_list(&self) -> CreditLimitList {
        CreditLimitList::new(self.runtime())
    }

    /// Checks that limits may be listed.
    ///
    /// `HEAD /credit_limit/`
    pub fn credit_limit_list_head(&self) -> CreditLimitListHead {
        CreditLimitListHead::new(self.runtime())
    }
}

/// Gets an address with its limit.
///
/// Errors are those of the application membership.
///
/// * `GET /credit_limit/{address_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditLimitGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CreditLimitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CreditLimitGet {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CREDIT_LIMIT_GET);
        request.parameter(0, &address_id);
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
        runtime::Response<types::CreditLimitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that an address exists.
///
/// * `HEAD /credit_limit/{address_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditLimitHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CreditLimitHead {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CREDIT_LIMIT_HEAD);
        request.parameter(0, &address_id);
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

/// Lists the addresses that the own address is linked to, with their limits.
///
/// The query goes to `address/` of the application membership as it is, so what can be asked for is described there. Each address costs two more calls inside the server.
///
/// * `GET /credit_limit/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditLimitList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CreditLimitList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CreditLimitList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CREDIT_LIMIT_LIST);
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
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.request.parameter::<String>(2, &order.into());
        self
    }

    /// Conditions on addresses of the application membership.
    pub fn search(
        mut self,
        search: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let search: std::collections::BTreeMap<String, String> = search
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self.request.parameter(3, &search);
        self
    }

    /// Conditions on addresses of the application membership.
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let exclude: std::collections::BTreeMap<String, String> = exclude
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self.request.parameter(4, &exclude);
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
        runtime::Response<types::CreditLimitList>,
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

impl runtime::List for CreditLimitList {
    type Answer = runtime::Reported<
        runtime::Json<types::CreditLimitList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::CreditLimit;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CreditLimitList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CreditLimitList) -> Option<String> {
        None
    }

    fn take_items(page: types::CreditLimitList) -> Vec<types::CreditLimit> {
        page.content
    }
}

/// Checks that limits may be listed.
///
/// * `HEAD /credit_limit/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditLimitListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CreditLimitListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CREDIT_LIMIT_LIST_HEAD);
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
