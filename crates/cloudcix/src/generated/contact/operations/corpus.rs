// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The documents that a chatbot answers from.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Lists the documents that a chatbot answers from.
    ///
    /// `GET /chatbot/{chatbot_id}/corpus/`
    pub fn corpus_list(&self, chatbot_id: i64) -> CorpusList {
        CorpusList::new(self.runtime(), chatbot_id)
    }

    /// Checks that the documents that a chatbot answers from may be listed.
    ///
    /// `HEAD /chatbot/{chatbot_id}/corpus/`
    pub fn corpus_list_head(&self, chatbot_id: i64) -> CorpusListHead {
        CorpusListHead::new(self.runtime(), chatbot_id)
    }
}

/// Lists the documents that a chatbot answers from.
///
/// * `GET /chatbot/{chatbot_id}/corpus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CorpusList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CorpusList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CorpusList {
    pub(in crate::generated) fn new(client: &runtime::Client, chatbot_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CORPUS_LIST);
        request.parameter(0, &chatbot_id);
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
    pub fn order(mut self, order: impl Into<types::CorpusOrder>) -> Self {
        self.request.parameter::<types::CorpusOrder>(3, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::CorpusFilter>) -> Self {
        self.request.parameter::<types::CorpusFilter>(4, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::CorpusFilter>) -> Self {
        self.request.parameter::<types::CorpusFilter>(5, &exclude.into());
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
    ) -> Result<runtime::Response<types::CorpusList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for CorpusList {
    type Answer = runtime::Reported<
        runtime::Json<types::CorpusList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Corpus;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CorpusList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CorpusList) -> Option<String> {
        None
    }

    fn take_items(page: types::CorpusList) -> Vec<types::Corpus> {
        page.content
    }
}

/// Checks that the documents that a chatbot answers from may be listed.
///
/// * `HEAD /chatbot/{chatbot_id}/corpus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CorpusListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CorpusListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, chatbot_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CORPUS_LIST_HEAD);
        request.parameter(0, &chatbot_id);
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
