// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Account purchase debit notes.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Books an account purchase debit note.
    ///
    /// `POST /account_purchase_debit_note/`
    pub fn account_purchase_debit_note_create(
        &self,
        body: &types::AccountPurchaseCreate,
    ) -> AccountPurchaseDebitNoteCreate {
        AccountPurchaseDebitNoteCreate::new(self.runtime(), body)
    }

    /// Gets an account purchase debit note.
    ///
    /// `GET /account_purchase_debit_note/{tsn}/`
    pub fn account_purchase_debit_note_get(
        &self,
        tsn: i64,
    ) -> AccountPurchaseDebitNoteGet {
        AccountPurchaseDebitNoteGet::new(self.runtime(), tsn)
    }

    /// Checks that an account purchase debit note exists.
    ///
    /// `HEAD /account_purchase_debit_note/{tsn}/`
    pub fn account_purchase_debit_note_head(
        &self,
        tsn: i64,
    ) -> AccountPurchaseDebitNoteHead {
        AccountPurchaseDebitNoteHead::new(self.runtime(), tsn)
    }

    /// Changes some members of an account purchase debit note.
    ///
    /// `PATCH /account_purchase_debit_note/{tsn}/`
    pub fn account_purchase_debit_note_partial_update(
        &self,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> AccountPurchaseDebitNotePartialUpdate {
        AccountPurchaseDebitNotePartialUpdate::new(self.runtime(), tsn, body)
    }

    /// Changes an account purchase debit note.
    ///
    /// `PUT /account_purchase_debit_note/{tsn}/`
    pub fn account_purchase_debit_note_update(
        &self,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> AccountPurchaseDebitNoteUpdate {
        AccountPurchaseDebitNoteUpdate::new(self.runtime(), tsn, body)
    }
}

/// Books an account purchase debit note.
///
/// * `POST /account_purchase_debit_note/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseDebitNoteCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseDebitNoteCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AccountPurchaseCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_DEBIT_NOTE_CREATE,
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

/// Gets an account purchase debit note.
///
/// * `GET /account_purchase_debit_note/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseDebitNoteGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseDebitNoteGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_DEBIT_NOTE_GET,
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

/// Checks that an account purchase debit note exists.
///
/// * `HEAD /account_purchase_debit_note/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseDebitNoteHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AccountPurchaseDebitNoteHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_DEBIT_NOTE_HEAD,
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

/// Changes some members of an account purchase debit note.
///
/// Only its reference can be changed.
///
/// * `PATCH /account_purchase_debit_note/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseDebitNotePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseDebitNotePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_DEBIT_NOTE_PARTIAL_UPDATE,
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

/// Changes an account purchase debit note.
///
/// Only its reference can be changed.
///
/// * `PUT /account_purchase_debit_note/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountPurchaseDebitNoteUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NominalLedgerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountPurchaseDebitNoteUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::TransactionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ACCOUNT_PURCHASE_DEBIT_NOTE_UPDATE,
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
