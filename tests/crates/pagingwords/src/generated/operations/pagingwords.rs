// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

//! Operations of `pagingwords`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `cursor`.
    ///
    /// `GET /cursor`
    pub fn cursor(&self) -> Cursor {
        Cursor::new(self.runtime())
    }

    /// The call `last`.
    ///
    /// `GET /last`
    pub fn last(&self) -> Last {
        Last::new(self.runtime())
    }

    /// The call `offset`.
    ///
    /// `GET /offset`
    pub fn offset(&self) -> Offset {
        Offset::new(self.runtime())
    }

    /// The call `pageable`.
    ///
    /// `GET /pageable`
    pub fn pageable(&self) -> Pageable {
        Pageable::new(self.runtime())
    }
}

/// The call `cursor`.
///
/// * `GET /cursor`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the cursor in each page; `pages()` and `items()` follow. `size` items a page.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cursor {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CursorResponse>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Cursor {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CURSOR);
        Self { request }
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &after.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.request.parameter(1, &size);
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
        runtime::Response<types::CursorResponse>,
        runtime::Error<serde_json::Value>,
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

impl runtime::List for Cursor {
    type Answer = runtime::Json<types::CursorResponse>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Thing;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CursorResponse) -> usize {
        page.data.things.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CursorResponse) -> Option<String> {
        page.data.next.as_ref().and_then(Option::as_ref).and_then(runtime::token_of)
    }

    fn take_items(page: types::CursorResponse) -> Vec<types::Thing> {
        page.data.things
    }
}

/// The call `last`.
///
/// * `GET /last`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the last item of each page; `pages()` and `items()` follow.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Last {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::LastResponse>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Last {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::LAST);
        Self { request }
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &after.into());
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
        runtime::Response<types::LastResponse>,
        runtime::Error<serde_json::Value>,
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

impl runtime::List for Last {
    type Answer = runtime::Json<types::LastResponse>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Thing;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::LastResponse) -> usize {
        page.things.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::LastResponse) -> Option<String> {
        let last = page.things.last()?;
        runtime::token_of(&last.id)
    }

    fn take_items(page: types::LastResponse) -> Vec<types::Thing> {
        page.things
    }
}

/// The call `offset`.
///
/// * `GET /offset`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by offset; `pages()` and `items()` follow. `take` items a page.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Offset {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OffsetResponse>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Offset {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::OFFSET);
        Self { request }
    }

    /// Sets `skip`.
    pub fn skip(mut self, skip: i64) -> Self {
        self.request.parameter(0, &skip);
        self
    }

    /// Sets `take`.
    pub fn take(mut self, take: i64) -> Self {
        self.request.parameter(1, &take);
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
        runtime::Response<types::OffsetResponse>,
        runtime::Error<serde_json::Value>,
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

impl runtime::List for Offset {
    type Answer = runtime::Json<types::OffsetResponse>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Thing;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::OffsetResponse) -> usize {
        page.things.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::OffsetResponse) -> Option<String> {
        None
    }

    fn take_items(page: types::OffsetResponse) -> Vec<types::Thing> {
        page.things
    }
}

/// The call `pageable`.
///
/// * `GET /pageable`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pageable {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PageableResponse>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Pageable {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PAGEABLE);
        Self { request }
    }

    /// Sets `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.request.parameter(0, &from);
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
        runtime::Response<types::PageableResponse>,
        runtime::Error<serde_json::Value>,
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

impl runtime::List for Pageable {
    type Answer = runtime::Json<types::PageableResponse>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Thing;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PageableResponse) -> usize {
        page.things.as_ref().map_or(0, Vec::len)
    }

    #[allow(unused_variables)]
    fn next(page: &types::PageableResponse) -> Option<String> {
        page.next_link.as_ref().and_then(Option::as_ref).and_then(runtime::token_of)
    }

    fn take_items(page: types::PageableResponse) -> Vec<types::Thing> {
        Some(page).and_then(|value| value.things).unwrap_or_default()
    }
}
