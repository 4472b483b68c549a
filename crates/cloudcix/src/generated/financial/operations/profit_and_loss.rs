// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Profit and loss statements.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Makes a profit and loss statement.
    ///
    /// `GET /profit_and_loss/`
    pub fn profit_and_loss_list(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> ProfitAndLossList {
        ProfitAndLossList::new(self.runtime(), start_date, end_date)
    }

    /// Checks that the report may be read.
    ///
    /// `HEAD /profit_and_loss/`
    pub fn profit_and_loss_list_head(&self) -> ProfitAndLossListHead {
        ProfitAndLossListHead::new(self.runtime())
    }
}

/// Makes a profit and loss statement.
///
/// It comes as a whole, without pages.
///
/// * `GET /profit_and_loss/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfitAndLossList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProfitAndLossList>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProfitAndLossList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFIT_AND_LOSS_LIST);
        request.parameter::<String>(0, &start_date.into());
        request.parameter::<String>(1, &end_date.into());
        Self { request }
    }

    /// The address. The server assumes that of the user, or all of the member for a global user.
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.request.parameter(2, &address_id);
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
        runtime::Response<types::ProfitAndLossList>,
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

impl runtime::List for ProfitAndLossList {
    type Answer = runtime::Json<types::ProfitAndLossList>;
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

    fn count(page: &types::ProfitAndLossList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ProfitAndLossList) -> Option<String> {
        None
    }

    fn take_items(page: types::ProfitAndLossList) -> Vec<types::Statement> {
        page.content
    }
}

/// Checks that the report may be read.
///
/// It makes the whole report. What GET requires in the query, it requires too.
///
/// * `HEAD /profit_and_loss/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfitAndLossListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfitAndLossListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROFIT_AND_LOSS_LIST_HEAD);
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
