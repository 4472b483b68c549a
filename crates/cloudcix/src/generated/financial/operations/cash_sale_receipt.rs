// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Cash sale receipts.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books a cash sale receipt.
    ///
    /// `POST /cash_sale_receipt/`
    pub fn cash_sale_receipt_create(
        &self,
        body: &types::SaleReceiptCreate,
    ) -> CashSaleReceiptCreate {
        CashSaleReceiptCreate::new(self.runtime(), body)
    }

    /// Gets a cash sale receipt.
    ///
    /// `GET /cash_sale_receipt/{tsn}/`
    pub fn cash_sale_receipt_get(&self, tsn: i64) -> CashSaleReceiptGet {
        CashSaleReceiptGet::new(self.runtime(), tsn)
    }

    /// Checks that a cash sale receipt exists.
    ///
    /// `HEAD /cash_sale_receipt/{tsn}/`
    pub fn cash_sale_receipt_head(&self, tsn: i64) -> CashSaleReceiptHead {
        CashSaleReceiptHead::new(self.runtime(), tsn)
    }

    /// Changes a cash sale receipt.
    ///
    /// `PUT /cash_sale_receipt/{tsn}/`
    pub fn cash_sale_receipt_update(
        &self,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> CashSaleReceiptUpdate {
        CashSaleReceiptUpdate::new(self.runtime(), tsn, body)
    }
}

/// Books a cash sale receipt.
///
/// The other side need not be a member of CloudCIX: its names and addresses are written out.
///
/// * `POST /cash_sale_receipt/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashSaleReceiptCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashSaleReceiptCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SaleReceiptCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_SALE_RECEIPT_CREATE,
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

/// Gets a cash sale receipt.
///
/// * `GET /cash_sale_receipt/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashSaleReceiptGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashSaleReceiptGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CASH_SALE_RECEIPT_GET);
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

/// Checks that a cash sale receipt exists.
///
/// * `HEAD /cash_sale_receipt/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashSaleReceiptHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CashSaleReceiptHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CASH_SALE_RECEIPT_HEAD);
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

/// Changes a cash sale receipt.
///
/// * `PUT /cash_sale_receipt/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashSaleReceiptUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashSaleReceiptUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_SALE_RECEIPT_UPDATE,
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
