// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Trial balances.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Makes a trial balance.
    ///
    /// `GET /trial_balance/`
    pub fn trial_balance_list(&self, date: impl Into<String>) -> TrialBalanceList {
        TrialBalanceList::new(self.runtime(), date)
    }

    /// Checks that the report may be read.
    ///
    /// `HEAD /trial_balance/`
    pub fn trial_balance_list_head(&self) -> TrialBalanceListHead {
        TrialBalanceListHead::new(self.runtime())
    }
}

/// Makes a trial balance.
///
/// It comes as a whole, without pages.
///
/// * `GET /trial_balance/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TrialBalanceList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TrialBalanceList>,
        runtime::Json<types::ApiError>,
    >,
}

impl TrialBalanceList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        date: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TRIAL_BALANCE_LIST);
        request.parameter::<String>(0, &date.into());
        Self { request }
    }

    /// The address. The server assumes that of the user, or all of the member for a global user.
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.request.parameter(1, &address_id);
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
        runtime::Response<types::TrialBalanceList>,
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

impl runtime::List for TrialBalanceList {
    type Answer = runtime::Json<types::TrialBalanceList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Statement;
    const STREAM: Option<runtime::ElementsAt<types::Statement>> = Some(
        runtime::ElementsAt::new("/content"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::TrialBalanceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::TrialBalanceList) -> Option<String> {
        None
    }

    fn take_items(page: types::TrialBalanceList) -> Vec<types::Statement> {
        page.content
    }
}

/// Checks that the report may be read.
///
/// It makes the whole report. What GET requires in the query, it requires too.
///
/// * `HEAD /trial_balance/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TrialBalanceListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TrialBalanceListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TRIAL_BALANCE_LIST_HEAD);
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
