// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Account purchase adjustments.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books an account purchase adjustment.
    ///
    /// `POST /account_purchase_adjustment/`
    pub fn account_purchase_adjustment_create(
        &self,
        body: &types::AdjustmentCreate,
    ) -> AccountPurchaseAdjustmentCreate {
        AccountPurchaseAdjustmentCreate::new(self.runtime(), body)
    }

    /// Gets an account purchase adjustment.
    ///
    /// `GET /account_purchase_adjustment/{tsn}/`
    pub fn account_purchase_adjustment_get(
        &self,
        tsn: i64,
    ) -> AccountPurchaseAdjustmentGet {
        AccountPurchaseAdjustmentGet::new(self.runtime(), tsn)
    }

    /// Checks that an account purchase adjustment exists.
    ///
    /// `HEAD /account_purchase_adjustment/{tsn}/`
    pub fn account_purchase_adjustment_head(
        &self,
        tsn: i64,
    ) -> AccountPurchaseAdjustmentHead {
        AccountPurchaseAdjustmentHead::new(self.runtime(), tsn)
    }
}

/// Books an account purchase adjustment.
///
/// * `POST /account_purchase_adjustment/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseAdjustmentCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseAdjustmentCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AdjustmentCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_ADJUSTMENT_CREATE,
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

/// Gets an account purchase adjustment.
///
/// * `GET /account_purchase_adjustment/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseAdjustmentGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseAdjustmentGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_ADJUSTMENT_GET,
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

/// Checks that an account purchase adjustment exists.
///
/// * `HEAD /account_purchase_adjustment/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseAdjustmentHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AccountPurchaseAdjustmentHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_ADJUSTMENT_HEAD,
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
