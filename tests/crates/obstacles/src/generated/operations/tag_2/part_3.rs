// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

/// Calls -
///
/// * `GET /op/95/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Minus {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Minus {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MINUS);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `-`.
    pub fn minus(mut self, minus: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &minus.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls mut
///
/// * `GET /op/19/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Mut {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Mut {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MUT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `mut`.
    pub fn r#mut(mut self, r#mut: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#mut.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls None
///
/// * `GET /op/55/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoneType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl NoneType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NONE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `None`.
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &none.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls pages
///
/// * `GET /op/75/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pages {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Pages {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PAGES);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `pages`.
    pub fn pages_2(mut self, pages_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &pages_2.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls self
///
/// * `GET /op/23/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SelfType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SelfType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SELF);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &self_.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls serde_json
///
/// * `GET /op/87/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SerdeJson {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SerdeJson {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SERDE_JSON);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `serde_json`.
    pub fn serde_json(mut self, serde_json: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &serde_json.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `shapes`.
///
/// * `POST /shapes`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Shapes {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Shapes>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Shapes {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SHAPES);
        Self { request }
    }

    /// The request body.
    pub fn body(mut self, body: &types::Shapes) -> Self {
        let request = &mut self.request;
        request.json(body);
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
    ) -> Result<runtime::Response<types::Shapes>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Calls super
///
/// * `GET /op/27/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Super {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Super {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SUPER);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `super`.
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &super_.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls Sync
///
/// * `GET /op/63/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyncType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SyncType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SYNC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Sync`.
    pub fn sync(mut self, sync: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &sync.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls table
///
/// * `GET /op/83/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Table {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Table {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TABLE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `table`.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &table.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `thing`.
///
/// * `GET /things/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Thing {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Thing>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Thing {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::THING);
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
    ) -> Result<runtime::Response<types::Thing>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<runtime::Json<types::Thing>, runtime::Json<serde_json::Value>> {
        runtime::Wait::new(
            self.request,
            &table::THING_UNTIL_RUNNING,
            |thing: &types::Thing| {
                thing.state.as_ref().and_then(runtime::token_of).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: gone.
    pub fn wait_until_gone(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::Thing>,
        runtime::Json<serde_json::Value>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::THING_UNTIL_GONE,
            |thing: &types::Thing| {
                thing.state.as_ref().and_then(runtime::token_of).unwrap_or_default()
            },
        )
    }
}

/// The call `things`.
///
/// * `GET /things`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the cursor in each page; `pages()` and `items()` follow.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Things {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ThingPage>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Things {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::THINGS);
        Self { request }
    }

    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &cursor.into());
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
    ) -> Result<runtime::Response<types::ThingPage>, runtime::Error<serde_json::Value>> {
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

/// An item of `things`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ThingsItem {
    /// From `First`.
    First(types::Thing),
    /// From `Second`.
    Second(types::Cat),
}

impl runtime::List for Things {
    type Answer = runtime::Json<types::ThingPage>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = ThingsItem;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ThingPage) -> usize {
        page
            .data
            .as_ref()
            .and_then(Option::as_ref)
            .and_then(|value| value.first.as_ref())
            .map_or(0, Vec::len)
            + page
                .data
                .as_ref()
                .and_then(Option::as_ref)
                .and_then(|value| value.second.as_ref())
                .map_or(0, Vec::len)
    }

    #[allow(unused_variables)]
    fn next(page: &types::ThingPage) -> Option<String> {
        page.meta
            .as_ref()
            .and_then(|value| value.next.as_ref())
            .and_then(Option::as_ref)
            .and_then(runtime::token_of)
    }

    fn take_items(page: types::ThingPage) -> Vec<ThingsItem> {
        let mut items = Vec::new();
        items
            .extend(
                page
                    .data
                    .as_ref()
                    .and_then(Option::as_ref)
                    .and_then(|value| value.first.as_ref())
                    .into_iter()
                    .flatten()
                    .cloned()
                    .map(ThingsItem::First),
            );
        items
            .extend(
                page
                    .data
                    .as_ref()
                    .and_then(Option::as_ref)
                    .and_then(|value| value.second.as_ref())
                    .into_iter()
                    .flatten()
                    .cloned()
                    .map(ThingsItem::Second),
            );
        items
    }
}

/// The call `things_by_marker`.
///
/// * `GET /things/last`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the last item of each page; `pages()` and `items()` follow.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ThingsByMarker {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Thing>>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ThingsByMarker {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::THINGS_BY_MARKER);
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
        runtime::Response<Vec<types::Thing>>,
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

impl runtime::List for ThingsByMarker {
    type Answer = runtime::Json<Vec<types::Thing>>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Thing;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::Thing>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::Thing>) -> Option<String> {
        let last = page.last()?;
        runtime::token_of(&last.id)
    }

    fn take_items(page: Vec<types::Thing>) -> Vec<types::Thing> {
        page
    }
}

/// Calls @type
///
/// * `GET /op/99/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Type2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Type2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TYPE_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `@type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#type.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls 🦀
///
/// * `GET /op/103/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct U1f980 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl U1f980 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::U1F980);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `🦀`.
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &u1f980.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls unsafe
///
/// * `GET /op/31/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unsafe {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Unsafe {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNSAFE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `unsafe`.
    pub fn r#unsafe(mut self, r#unsafe: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#unsafe.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls unsized
///
/// * `GET /op/47/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unsized {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Unsized {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNSIZED);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `unsized`.
    pub fn r#unsized(mut self, r#unsized: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#unsized.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls Vec
///
/// * `GET /op/59/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VecType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl VecType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VEC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Vec`.
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &vec.into());
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
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}
