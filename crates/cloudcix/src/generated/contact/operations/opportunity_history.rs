// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What has happened to an opportunity.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates an entry in the history of an opportunity.
    ///
    /// `POST /opportunity/{opportunity_id}/history/`
    pub fn opportunity_history_create(
        &self,
        opportunity_id: i64,
        body: &types::OpportunityHistoryCreate,
    ) -> OpportunityHistoryCreate {
        OpportunityHistoryCreate::new(self.runtime(), opportunity_id, body)
    }

    /// Lists what has happened to an opportunity.
    ///
    /// `GET /opportunity/{opportunity_id}/history/`
    pub fn opportunity_history_list(
        &self,
        opportunity_id: i64,
    ) -> OpportunityHistoryList {
        OpportunityHistoryList::new(self.runtime(), opportunity_id)
    }

    /// Checks that what has happened to an opportunity may be listed.
    ///
    /// `HEAD /opportunity/{opportunity_id}/history/`
    pub fn opportunity_history_list_head(
        &self,
        opportunity_id: i64,
    ) -> OpportunityHistoryListHead {
        OpportunityHistoryListHead::new(self.runtime(), opportunity_id)
    }
}

/// Creates an entry in the history of an opportunity.
///
/// An entry of the type `email` is sent to those named in it.
///
/// * `POST /opportunity/{opportunity_id}/history/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityHistoryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OpportunityHistoryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityHistoryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        opportunity_id: i64,
        body: &types::OpportunityHistoryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::OPPORTUNITY_HISTORY_CREATE,
        );
        request.parameter(0, &opportunity_id);
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
        runtime::Response<types::OpportunityHistoryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists what has happened to an opportunity.
///
/// * `GET /opportunity/{opportunity_id}/history/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityHistoryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::OpportunityHistoryList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityHistoryList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        opportunity_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::OPPORTUNITY_HISTORY_LIST,
        );
        request.parameter(0, &opportunity_id);
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
    pub fn order(mut self, order: impl Into<types::OpportunityHistoryOrder>) -> Self {
        self.request.parameter::<types::OpportunityHistoryOrder>(3, &order.into());
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
        runtime::Response<types::OpportunityHistoryList>,
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

impl runtime::List for OpportunityHistoryList {
    type Answer = runtime::Reported<
        runtime::Json<types::OpportunityHistoryList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::OpportunityHistory;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::OpportunityHistoryList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::OpportunityHistoryList) -> Option<String> {
        None
    }

    fn take_items(
        page: types::OpportunityHistoryList,
    ) -> Vec<types::OpportunityHistory> {
        page.content
    }
}

/// Checks that what has happened to an opportunity may be listed.
///
/// * `HEAD /opportunity/{opportunity_id}/history/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityHistoryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl OpportunityHistoryListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        opportunity_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::OPPORTUNITY_HISTORY_LIST_HEAD,
        );
        request.parameter(0, &opportunity_id);
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
