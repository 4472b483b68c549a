// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The contras of account sale invoices.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books an account sale invoice out of an account purchase invoice of the other side.
    ///
    /// `POST /account_sale_invoice_contra/address/{source_id}/`
    pub fn account_sale_invoice_contra_create(
        &self,
        source_id: i64,
        body: &types::AccountInvoiceContraCreate,
    ) -> AccountSaleInvoiceContraCreate {
        AccountSaleInvoiceContraCreate::new(self.runtime(), source_id, body)
    }

    /// Gets an account sale invoice of the other side.
    ///
    /// `GET /account_sale_invoice_contra/address/{source_id}/{tsn}/`
    pub fn account_sale_invoice_contra_get(
        &self,
        source_id: i64,
        tsn: i64,
    ) -> AccountSaleInvoiceContraGet {
        AccountSaleInvoiceContraGet::new(self.runtime(), source_id, tsn)
    }

    /// Checks that an account sale invoice of the other side exists.
    ///
    /// `HEAD /account_sale_invoice_contra/address/{source_id}/{tsn}/`
    pub fn account_sale_invoice_contra_head(
        &self,
        source_id: i64,
        tsn: i64,
    ) -> AccountSaleInvoiceContraHead {
        AccountSaleInvoiceContraHead::new(self.runtime(), source_id, tsn)
    }
}

/// Books an account sale invoice out of an account purchase invoice of the other side.
///
/// * `POST /account_sale_invoice_contra/address/{source_id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountSaleInvoiceContraCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountSaleInvoiceContraCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        body: &types::AccountInvoiceContraCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_SALE_INVOICE_CONTRA_CREATE,
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

/// Gets an account sale invoice of the other side.
///
/// * `GET /account_sale_invoice_contra/address/{source_id}/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountSaleInvoiceContraGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountSaleInvoiceContraGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        tsn: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_SALE_INVOICE_CONTRA_GET,
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

/// Checks that an account sale invoice of the other side exists.
///
/// * `HEAD /account_sale_invoice_contra/address/{source_id}/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountSaleInvoiceContraHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AccountSaleInvoiceContraHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        source_id: i64,
        tsn: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_SALE_INVOICE_CONTRA_HEAD,
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
