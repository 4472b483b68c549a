// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Sales by country.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Sums up the sales by country.
    ///
    /// `GET /sales_by_country/`
    pub fn sales_by_country_list(&self) -> SalesByCountryList {
        SalesByCountryList::new(self.runtime())
    }

    /// Checks that the report may be read.
    ///
    /// `HEAD /sales_by_country/`
    pub fn sales_by_country_list_head(&self) -> SalesByCountryListHead {
        SalesByCountryListHead::new(self.runtime())
    }
}

/// Sums up the sales by country.
///
/// It comes as a whole, without pages. The last day is `finish_date` here.
///
/// * `GET /sales_by_country/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SalesByCountryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CountryTotalList>,
        runtime::Json<types::ApiError>,
    >,
}

impl SalesByCountryList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SALES_BY_COUNTRY_LIST);
        Self { request }
    }

    /// The address. The server assumes that of the user, or all of the member for a global user.
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.request.parameter(0, &address_id);
        self
    }

    /// The first day. The server assumes 1900-01-01.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &start_date.into());
        self
    }

    /// The last day. The server assumes 2999-12-31.
    pub fn finish_date(mut self, finish_date: impl Into<String>) -> Self {
        self.request.parameter::<String>(2, &finish_date.into());
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
        runtime::Response<types::CountryTotalList>,
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

impl runtime::List for SalesByCountryList {
    type Answer = runtime::Json<types::CountryTotalList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::CountryTotal;
    const STREAM: Option<runtime::ElementsAt<types::CountryTotal>> = Some(
        runtime::ElementsAt::new("/content"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CountryTotalList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CountryTotalList) -> Option<String> {
        None
    }

    fn take_items(page: types::CountryTotalList) -> Vec<types::CountryTotal> {
        page.content
    }
}

/// Checks that the report may be read.
///
/// It makes the whole report. What GET requires in the query, it requires too.
///
/// * `HEAD /sales_by_country/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SalesByCountryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SalesByCountryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SALES_BY_COUNTRY_LIST_HEAD);
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
