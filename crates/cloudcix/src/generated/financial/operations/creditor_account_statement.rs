// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Creditor account statement.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Lists the transactions with a creditor that are not settled.
    ///
    /// `GET /creditor_account/{id}/statement/`
    pub fn creditor_account_statement_list(
        &self,
        id: i64,
    ) -> CreditorAccountStatementList {
        CreditorAccountStatementList::new(self.runtime(), id)
    }

    /// Checks that it may be listed.
    ///
    /// `HEAD /creditor_account/{id}/statement/`
    pub fn creditor_account_statement_list_head(
        &self,
        id: i64,
    ) -> CreditorAccountStatementListHead {
        CreditorAccountStatementListHead::new(self.runtime(), id)
    }
}

/// Lists the transactions with a creditor that are not settled.
///
/// Each entry asks the database once more, so a page takes long.
///
/// * `GET /creditor_account/{id}/statement/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditorAccountStatementList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::AccountStatementList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl CreditorAccountStatementList {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CREDITOR_ACCOUNT_STATEMENT_LIST,
        );
        request.parameter(0, &id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(1, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(2, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::AccountEntryOrder>) -> Self {
        self.request.parameter::<types::AccountEntryOrder>(3, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::AccountEntryFilter>) -> Self {
        self.request.parameter::<types::AccountEntryFilter>(4, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::AccountEntryFilter>) -> Self {
        self.request.parameter::<types::AccountEntryFilter>(5, &exclude.into());
        self
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
        runtime::Response<types::AccountStatementList>,
        runtime::Error<types::ApiError>,
    > {
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

impl runtime::List for CreditorAccountStatementList {
    type Answer = runtime::Reported<
        runtime::Json<types::AccountStatementList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::AccountEntry;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AccountStatementList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AccountStatementList) -> Option<String> {
        None
    }

    fn take_items(page: types::AccountStatementList) -> Vec<types::AccountEntry> {
        page.content
    }
}

/// Checks that it may be listed.
///
/// * `HEAD /creditor_account/{id}/statement/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreditorAccountStatementListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CreditorAccountStatementListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CREDITOR_ACCOUNT_STATEMENT_LIST_HEAD,
        );
        request.parameter(0, &id);
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
