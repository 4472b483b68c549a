// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! How the actions of an account go.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the logbook of an action, with all its messages so far.
    ///
    /// `GET /{account}/logbook/{uuid}`
    pub fn logbook_get(
        &self,
        account: impl Into<String>,
        uuid: impl Into<String>,
    ) -> LogbookGet {
        LogbookGet::new(self.runtime(), account, uuid)
    }

    /// Lists the logbooks of an account.
    ///
    /// `GET /{account}/logbook`
    pub fn logbook_list(&self, account: impl Into<String>) -> LogbookList {
        LogbookList::new(self.runtime(), account)
    }
}

/// Gets the logbook of an action, with all its messages so far.
///
/// Every call brings the whole logbook, oldest message first. To follow it, ask again and skip the
/// messages that you have.
///
/// * `GET /{account}/logbook/{uuid}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogbookGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Logbook>,
        runtime::Json<types::ApiError>,
    >,
}

impl LogbookGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        uuid: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LOGBOOK_GET);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &uuid.into());
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
    ) -> Result<runtime::Response<types::Logbook>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: finished.
    pub fn wait_until_finished(
        self,
    ) -> runtime::Wait<runtime::Json<types::Logbook>, runtime::Json<types::ApiError>> {
        runtime::Wait::new(
            self.request,
            &table::LOGBOOK_GET_UNTIL_FINISHED,
            |thing: &types::Logbook| runtime::token_of(&thing.status).unwrap_or_default(),
        )
    }
}

/// Lists the logbooks of an account.
///
/// An invention: a text of 2011 promises a queue of jobs that can be looked at, and no page and no
/// client ever had a call for it. A server that answers 404 or 405 has no such list. Then look at the
/// logbooks of the actions that you queued yourself.
///
/// * `GET /{account}/logbook`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 405: The server does not know this method here.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: reconstructed: path and answer, in the style of the other lists; no page and no release has them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogbookList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::LogbookList>,
        runtime::Json<types::ApiError>,
    >,
}

impl LogbookList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LOGBOOK_LIST);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<types::LogbookList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for LogbookList {
    type Answer = runtime::Json<types::LogbookList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::LogbookSummary;
    const STREAM: Option<runtime::ElementsAt<types::LogbookSummary>> = Some(
        runtime::ElementsAt::new("/items"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::LogbookList) -> usize {
        page.items.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::LogbookList) -> Option<String> {
        None
    }

    fn take_items(page: types::LogbookList) -> Vec<types::LogbookSummary> {
        page.items
    }
}
