// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Other bookings.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Creates a journal entry.
    ///
    /// `POST /journal_entry/`
    pub fn journal_entry_create(
        &self,
        body: &types::JournalEntryCreate,
    ) -> JournalEntryCreate {
        JournalEntryCreate::new(self.runtime(), body)
    }

    /// Gets a journal entry.
    ///
    /// `GET /journal_entry/{tsn}/`
    pub fn journal_entry_get(&self, tsn: i64) -> JournalEntryGet {
        JournalEntryGet::new(self.runtime(), tsn)
    }

    /// Checks that a journal entry exists.
    ///
    /// `HEAD /journal_entry/{tsn}/`
    pub fn journal_entry_head(&self, tsn: i64) -> JournalEntryHead {
        JournalEntryHead::new(self.runtime(), tsn)
    }

    /// Lists journal entries.
    ///
    /// `GET /journal_entry/`
    pub fn journal_entry_list(&self) -> JournalEntryList {
        JournalEntryList::new(self.runtime())
    }

    /// Checks that journal entries may be listed.
    ///
    /// `HEAD /journal_entry/`
    pub fn journal_entry_list_head(&self) -> JournalEntryListHead {
        JournalEntryListHead::new(self.runtime())
    }

    /// Changes some members of a journal entry.
    ///
    /// `PATCH /journal_entry/{tsn}/`
    pub fn journal_entry_partial_update(
        &self,
        tsn: i64,
        body: &types::JournalEntryPartialUpdate,
    ) -> JournalEntryPartialUpdate {
        JournalEntryPartialUpdate::new(self.runtime(), tsn, body)
    }

    /// Changes a journal entry.
    ///
    /// `PUT /journal_entry/{tsn}/`
    pub fn journal_entry_update(
        &self,
        tsn: i64,
        body: &types::JournalEntryUpdate,
    ) -> JournalEntryUpdate {
        JournalEntryUpdate::new(self.runtime(), tsn, body)
    }
}

/// Creates a journal entry.
///
/// Credits and debits add up to the same, and no account is named twice.
///
/// * `POST /journal_entry/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JournalEntryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl JournalEntryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::JournalEntryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOURNAL_ENTRY_CREATE);
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
        runtime::Response<types::JournalEntryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a journal entry.
///
/// * `GET /journal_entry/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JournalEntryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl JournalEntryGet {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::JOURNAL_ENTRY_GET);
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
        runtime::Response<types::JournalEntryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a journal entry exists.
///
/// * `HEAD /journal_entry/{tsn}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl JournalEntryHead {
    pub(in crate::generated) fn new(client: &runtime::Client, tsn: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::JOURNAL_ENTRY_HEAD);
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

/// Lists journal entries.
///
/// The server warns of a skipped filter, but this answer has no place for it: **a filter that is skipped is not noticed**.
///
/// * `GET /journal_entry/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JournalEntryList>,
        runtime::Json<types::ApiError>,
    >,
}

impl JournalEntryList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOURNAL_ENTRY_LIST);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(0, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(1, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::JournalEntryOrder>) -> Self {
        self.request.parameter::<types::JournalEntryOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::JournalEntryFilter>) -> Self {
        self.request.parameter::<types::JournalEntryFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::JournalEntryFilter>) -> Self {
        self.request.parameter::<types::JournalEntryFilter>(4, &exclude.into());
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
        runtime::Response<types::JournalEntryList>,
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

impl runtime::List for JournalEntryList {
    type Answer = runtime::Json<types::JournalEntryList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JournalEntry;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::JournalEntryList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::JournalEntryList) -> Option<String> {
        None
    }

    fn take_items(page: types::JournalEntryList) -> Vec<types::JournalEntry> {
        page.content
    }
}

/// Checks that journal entries may be listed.
///
/// * `HEAD /journal_entry/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl JournalEntryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOURNAL_ENTRY_LIST_HEAD);
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

/// Changes some members of a journal entry.
///
/// * `PATCH /journal_entry/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JournalEntryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl JournalEntryPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::JournalEntryPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOURNAL_ENTRY_PARTIAL_UPDATE,
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
        runtime::Response<types::JournalEntryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a journal entry.
///
/// * `PUT /journal_entry/{tsn}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JournalEntryUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JournalEntryEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl JournalEntryUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tsn: i64,
        body: &types::JournalEntryUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOURNAL_ENTRY_UPDATE);
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
        runtime::Response<types::JournalEntryEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
