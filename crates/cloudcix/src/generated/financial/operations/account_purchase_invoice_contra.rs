// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The contras of account purchase invoices.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books an account purchase invoice out of an account sale invoice of the other side.
    ///
    /// `POST /account_purchase_invoice_contra/address/{source_id}/`
    pub fn account_purchase_invoice_contra_create(
        &self,
        source_id: i64,
        body: &types::AccountInvoiceContraCreate,
    ) -> AccountPurchaseInvoiceContraCreate {
        AccountPurchaseInvoiceContraCreate::new(self.runtime(), source_id, body)
    }

    /// Gets an account purchase invoice of the other side.
    ///
    /// `GET /account_purchase_invoice_contra/address/{source_id}/{tsn}/`
    pub fn account_purchase_invoice_contra_get(
        &self,
        source_id: i64,
        tsn: i64,
    ) -> AccountPurchaseInvoiceContraGet {
        AccountPurchaseInvoiceContraGet::new(self.runtime(), source_id, tsn)
    }

    /// Checks that an account purchase invoice of the other side exists.
    ///
    /// `HEAD /account_purchase_invoice_contra/address/{source_id}/{tsn}/`
    pub fn account_purchase_invoice_contra_head(
        &self,
        source_id: i64,
        tsn: i64,
    ) -> AccountPurchaseInvoiceContraHead {
        AccountPurchaseInvoiceContraHead::new(self.runtime(), source_id, tsn)
    }
}

/// Books an account purchase invoice out of an account sale invoice of the other side.
///
/// * `POST /account_purchase_invoice_contra/address/{source_id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseInvoiceContraCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseInvoiceContraCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        body: &types::AccountInvoiceContraCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_INVOICE_CONTRA_CREATE,
        );
        request.parameter(0, &source_id);
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

/// Gets an account purchase invoice of the other side.
///
/// * `GET /account_purchase_invoice_contra/address/{source_id}/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseInvoiceContraGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseInvoiceContraGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        tsn: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_INVOICE_CONTRA_GET,
        );
        request.parameter(0, &source_id);
        request.parameter(1, &tsn);
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

/// Checks that an account purchase invoice of the other side exists.
///
/// * `HEAD /account_purchase_invoice_contra/address/{source_id}/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseInvoiceContraHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AccountPurchaseInvoiceContraHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        tsn: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_INVOICE_CONTRA_HEAD,
        );
        request.parameter(0, &source_id);
        request.parameter(1, &tsn);
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
