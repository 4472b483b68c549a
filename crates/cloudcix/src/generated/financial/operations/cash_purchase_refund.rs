// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Cash purchase refunds.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books a cash purchase refund.
    ///
    /// `POST /cash_purchase_refund/`
    pub fn cash_purchase_refund_create(
        &self,
        body: &types::PurchaseReceiptCreate,
    ) -> CashPurchaseRefundCreate {
        CashPurchaseRefundCreate::new(self.runtime(), body)
    }

    /// Gets a cash purchase refund.
    ///
    /// `GET /cash_purchase_refund/{tsn}/`
    pub fn cash_purchase_refund_get(&self, tsn: i64) -> CashPurchaseRefundGet {
        CashPurchaseRefundGet::new(self.runtime(), tsn)
    }

    /// Checks that a cash purchase refund exists.
    ///
    /// `HEAD /cash_purchase_refund/{tsn}/`
    pub fn cash_purchase_refund_head(&self, tsn: i64) -> CashPurchaseRefundHead {
        CashPurchaseRefundHead::new(self.runtime(), tsn)
    }

    /// Changes a cash purchase refund.
    ///
    /// `PUT /cash_purchase_refund/{tsn}/`
    pub fn cash_purchase_refund_update(
        &self,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> CashPurchaseRefundUpdate {
        CashPurchaseRefundUpdate::new(self.runtime(), tsn, body)
    }
}

/// Books a cash purchase refund.
///
/// The other side need not be a member of CloudCIX: its names and addresses are written out.
///
/// * `POST /cash_purchase_refund/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseRefundCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseRefundCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PurchaseReceiptCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_REFUND_CREATE,
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

/// Gets a cash purchase refund.
///
/// * `GET /cash_purchase_refund/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseRefundGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseRefundGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_REFUND_GET,
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

/// Checks that a cash purchase refund exists.
///
/// * `HEAD /cash_purchase_refund/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseRefundHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CashPurchaseRefundHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_REFUND_HEAD,
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

/// Changes a cash purchase refund.
///
/// * `PUT /cash_purchase_refund/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CashPurchaseRefundUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CashPurchaseRefundUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::ReceiptUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CASH_PURCHASE_REFUND_UPDATE,
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
