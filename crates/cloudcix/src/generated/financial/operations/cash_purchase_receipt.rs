// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Cash purchase receipts.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books a cash purchase receipt.
    ///
    /// `POST /cash_purchase_receipt/`
    pub fn cash_purchase_receipt_create(
        &self,
        body: &types::PurchaseReceiptCreate,
    ) -> CashPurchaseReceiptCreate {
        CashPurchaseReceiptCreate::new(self.runtime(), body)
    }

    /// Gets a cash purchase receipt.
    ///
    /// `GET /cash_purchase_receipt/{tsn}/`
    pub fn cash_purchase_receipt_get(&self, tsn: i64) -> CashPurchaseReceiptGet {
        CashPurchaseReceiptGet::new(self.runtime(), tsn)
    }

    /// Checks that a cash purchase receipt exists.
    ///
    /// `HEAD /cash_purchase_receipt/{tsn}/`
    pub fn cash_purchase_receipt_head(&self, tsn: i64) -> CashPurchaseReceiptHead {
        CashPurchaseReceiptHead::new(self.runtime(), tsn)
    }

    /// Changes a cash purchase receipt.
    ///
    /// `PUT /cash_purchase_receipt/{tsn}/`
    pub fn cash_purchase_receipt_update(
        &self,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> CashPurchaseReceiptUpdate {
        CashPurchaseReceiptUpdate::new(self.runtime(), tsn, body)
    }
}

/// Books a cash purchase receipt.
///
/// The other side need not be a member of CloudCIX: its names and addresses are written out.
///
/// * `POST /cash_purchase_receipt/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseReceiptCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseReceiptCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PurchaseReceiptCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_RECEIPT_CREATE,
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

/// Gets a cash purchase receipt.
///
/// * `GET /cash_purchase_receipt/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseReceiptGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseReceiptGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_RECEIPT_GET,
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

/// Checks that a cash purchase receipt exists.
///
/// * `HEAD /cash_purchase_receipt/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseReceiptHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CashPurchaseReceiptHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_RECEIPT_HEAD,
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

/// Changes a cash purchase receipt.
///
/// * `PUT /cash_purchase_receipt/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseReceiptUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseReceiptUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_RECEIPT_UPDATE,
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
