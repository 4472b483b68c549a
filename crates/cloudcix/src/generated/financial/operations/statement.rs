// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What debtors are reminded of.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Sends a debtor a statement of what is open, by mail.
    ///
    /// `POST /statement/`
    pub fn statement_create(&self, body: &types::StatementCreate) -> StatementCreate {
        StatementCreate::new(self.runtime(), body)
    }
}

/// Sends a debtor a statement of what is open, by mail.
///
/// **A 204 does not say that a mail was sent.** There may be nothing open, nobody to send it to, or one that went out today. `statement_log_list` tells. The own address must have its settings.
///
/// * `POST /statement/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl StatementCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::StatementCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STATEMENT_CREATE);
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
