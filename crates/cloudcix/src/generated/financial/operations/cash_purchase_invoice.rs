// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Cash purchase invoices.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books a cash purchase invoice.
    ///
    /// `POST /cash_purchase_invoice/`
    pub fn cash_purchase_invoice_create(
        &self,
        body: &types::CashPurchaseCreate,
    ) -> CashPurchaseInvoiceCreate {
        CashPurchaseInvoiceCreate::new(self.runtime(), body)
    }

    /// Gets a cash purchase invoice.
    ///
    /// `GET /cash_purchase_invoice/{tsn}/`
    pub fn cash_purchase_invoice_get(&self, tsn: i64) -> CashPurchaseInvoiceGet {
        CashPurchaseInvoiceGet::new(self.runtime(), tsn)
    }

    /// Checks that a cash purchase invoice exists.
    ///
    /// `HEAD /cash_purchase_invoice/{tsn}/`
    pub fn cash_purchase_invoice_head(&self, tsn: i64) -> CashPurchaseInvoiceHead {
        CashPurchaseInvoiceHead::new(self.runtime(), tsn)
    }

    /// Changes some members of a cash purchase invoice.
    ///
    /// `PATCH /cash_purchase_invoice/{tsn}/`
    pub fn cash_purchase_invoice_partial_update(
        &self,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> CashPurchaseInvoicePartialUpdate {
        CashPurchaseInvoicePartialUpdate::new(self.runtime(), tsn, body)
    }

    /// Changes a cash purchase invoice.
    ///
    /// `PUT /cash_purchase_invoice/{tsn}/`
    pub fn cash_purchase_invoice_update(
        &self,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> CashPurchaseInvoiceUpdate {
        CashPurchaseInvoiceUpdate::new(self.runtime(), tsn, body)
    }
}

/// Books a cash purchase invoice.
///
/// * `POST /cash_purchase_invoice/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseInvoiceCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseInvoiceCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CashPurchaseCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_INVOICE_CREATE,
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
        runtime::Response<types::NominalLedgerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a cash purchase invoice.
///
/// * `GET /cash_purchase_invoice/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseInvoiceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseInvoiceGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_INVOICE_GET,
        );
        request.parameter(0, &tsn);
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
        runtime::Response<types::NominalLedgerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a cash purchase invoice exists.
///
/// * `HEAD /cash_purchase_invoice/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseInvoiceHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CashPurchaseInvoiceHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_INVOICE_HEAD,
        );
        request.parameter(0, &tsn);
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

/// Changes some members of a cash purchase invoice.
///
/// Only its reference can be changed.
///
/// * `PATCH /cash_purchase_invoice/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseInvoicePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseInvoicePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_INVOICE_PARTIAL_UPDATE,
        );
        request.parameter(0, &tsn);
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
        runtime::Response<types::NominalLedgerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a cash purchase invoice.
///
/// Only its reference can be changed.
///
/// * `PUT /cash_purchase_invoice/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseInvoiceUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseInvoiceUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_INVOICE_UPDATE,
        );
        request.parameter(0, &tsn);
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
        runtime::Response<types::NominalLedgerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
