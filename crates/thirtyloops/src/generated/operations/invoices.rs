// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! What an account has used and is billed for.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the invoice that runs now.
    ///
    /// `GET /{account}/invoices/current`
    pub fn invoices_current(&self, account: impl Into<String>) -> InvoicesCurrent {
        InvoicesCurrent::new(self.runtime(), account)
    }

    /// Gets an invoice of the past.
    ///
    /// `GET /{account}/invoices/{invoice_nr}`
    pub fn invoices_get(
        &self,
        account: impl Into<String>,
        invoice_nr: i64,
    ) -> InvoicesGet {
        InvoicesGet::new(self.runtime(), account, invoice_nr)
    }

    /// Lists the invoices of the past.
    ///
    /// `GET /{account}/invoices`
    pub fn invoices_list(&self, account: impl Into<String>) -> InvoicesList {
        InvoicesList::new(self.runtime(), account)
    }
}

/// Gets the invoice that runs now.
///
/// It is not billed yet and shows what was used so far, the free tier apart from the paid.
///
/// * `GET /{account}/invoices/current`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Current Invoice"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InvoicesCurrent {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Invoice>,
        runtime::Json<types::ApiError>,
    >,
}

impl InvoicesCurrent {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::INVOICES_CURRENT);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<types::Invoice>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets an invoice of the past.
///
/// The free tier is not kept, so `free` is missing.
///
/// * `GET /{account}/invoices/{invoice_nr}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Past Invoices"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InvoicesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Invoice>,
        runtime::Json<types::ApiError>,
    >,
}

impl InvoicesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        invoice_nr: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::INVOICES_GET);
        request.parameter::<String>(0, &account.into());
        request.parameter(1, &invoice_nr);
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
    ) -> Result<runtime::Response<types::Invoice>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the invoices of the past.
///
/// The one that runs now is not among them, see `invoices_current`.
///
/// * `GET /{account}/invoices`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Listing Invoices"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InvoicesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::InvoiceList>,
        runtime::Json<types::ApiError>,
    >,
}

impl InvoicesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::INVOICES_LIST);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<types::InvoiceList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for InvoicesList {
    type Answer = runtime::Json<types::InvoiceList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::InvoiceSummary;
    const STREAM: Option<runtime::ElementsAt<types::InvoiceSummary>> = Some(
        runtime::ElementsAt::new("/items"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::InvoiceList) -> usize {
        page.items.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::InvoiceList) -> Option<String> {
        None
    }

    fn take_items(page: types::InvoiceList) -> Vec<types::InvoiceSummary> {
        page.items
    }
}
