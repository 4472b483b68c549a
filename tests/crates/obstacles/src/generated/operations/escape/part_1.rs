// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

impl Client {
    /// Calls A-B
    ///
    /// `GET /op/92/{id}`
    pub fn a_b_4(&self, id: i64) -> AB4 {
        AB4::new(self.runtime(), id)
    }

    /// Calls as
    ///
    /// `GET /op/0/{id}`
    pub fn r#as(&self, id: i64) -> As {
        As::new(self.runtime(), id)
    }

    /// Calls await
    ///
    /// `GET /op/36/{id}`
    pub fn r#await(&self, id: i64) -> Await {
        Await::new(self.runtime(), id)
    }

    /// Calls box
    ///
    /// `GET /op/40/{id}`
    pub fn r#box(&self, id: i64) -> BoxType {
        BoxType::new(self.runtime(), id)
    }

    /// Calls crate
    ///
    /// `GET /op/4/{id}`
    pub fn crate_(&self, id: i64) -> Crate {
        Crate::new(self.runtime(), id)
    }

    /// Calls Default
    ///
    /// `GET /op/64/{id}`
    pub fn default_2(&self, id: i64) -> Default2 {
        Default2::new(self.runtime(), id)
    }

    /// Calls false
    ///
    /// `GET /op/8/{id}`
    pub fn r#false(&self, id: i64) -> False {
        False::new(self.runtime(), id)
    }

    /// Calls From
    ///
    /// `GET /op/68/{id}`
    pub fn from_2(&self, id: i64) -> From2 {
        From2::new(self.runtime(), id)
    }

    /// Calls impl
    ///
    /// `GET /op/12/{id}`
    pub fn r#impl(&self, id: i64) -> Impl {
        Impl::new(self.runtime(), id)
    }

    /// Calls match
    ///
    /// `GET /op/16/{id}`
    pub fn r#match(&self, id: i64) -> Match {
        Match::new(self.runtime(), id)
    }

    /// Calls 1st
    ///
    /// `GET /op/88/{id}`
    pub fn n1st(&self, id: i64) -> N1st {
        N1st::new(self.runtime(), id)
    }

    /// Calls naïve
    ///
    /// `GET /op/100/{id}`
    pub fn naïve(&self, id: i64) -> Naïve {
        Naïve::new(self.runtime(), id)
    }

    /// Calls options
    ///
    /// `GET /op/76/{id}`
    pub fn options(&self, id: i64) -> Options {
        Options::new(self.runtime(), id)
    }

    /// Calls override
    ///
    /// `GET /op/44/{id}`
    pub fn r#override(&self, id: i64) -> Override {
        Override::new(self.runtime(), id)
    }

    /// Calls pub
    ///
    /// `GET /op/20/{id}`
    pub fn r#pub(&self, id: i64) -> Pub {
        Pub::new(self.runtime(), id)
    }

    /// Calls quote
    ///
    /// `GET /op/104/{id}`
    pub fn quote(&self, id: i64) -> Quote {
        Quote::new(self.runtime(), id)
    }

    /// Calls Result
    ///
    /// `GET /op/56/{id}`
    pub fn result(&self, id: i64) -> ResultType {
        ResultType::new(self.runtime(), id)
    }

    /// Calls Self
    ///
    /// `GET /op/24/{id}`
    pub fn self_2(&self, id: i64) -> Self2 {
        Self2::new(self.runtime(), id)
    }

    /// Calls send
    ///
    /// `GET /op/72/{id}`
    pub fn send_2(&self, id: i64) -> Send2 {
        Send2::new(self.runtime(), id)
    }

    /// Calls //
    ///
    /// `GET /op/108/{id}`
    pub fn slash_slash(&self, id: i64) -> SlashSlash {
        SlashSlash::new(self.runtime(), id)
    }

    /// Calls std
    ///
    /// `GET /op/84/{id}`
    pub fn std(&self, id: i64) -> Std {
        Std::new(self.runtime(), id)
    }

    /// Calls String
    ///
    /// `GET /op/60/{id}`
    pub fn string(&self, id: i64) -> StringType {
        StringType::new(self.runtime(), id)
    }

    /// Calls trait
    ///
    /// `GET /op/28/{id}`
    pub fn r#trait(&self, id: i64) -> Trait {
        Trait::new(self.runtime(), id)
    }

    /// Calls \_
    ///
    /// `GET /op/96/{id}`
    pub fn underscore(&self, id: i64) -> Underscore {
        Underscore::new(self.runtime(), id)
    }

    /// Calls union
    ///
    /// `GET /op/52/{id}`
    pub fn union(&self, id: i64) -> Union {
        Union::new(self.runtime(), id)
    }

    /// Calls use
    ///
    /// `GET /op/32/{id}`
    pub fn r#use(&self, id: i64) -> Use {
        Use::new(self.runtime(), id)
    }

    /// Calls value
    ///
    /// `GET /op/80/{id}`
    pub fn value(&self, id: i64) -> ValueType {
        ValueType::new(self.runtime(), id)
    }

    /// Calls virtual
    ///
    /// `GET /op/48/{id}`
    pub fn r#virtual(&self, id: i64) -> Virtual {
        Virtual::new(self.runtime(), id)
    }
}

/// Calls A-B
///
/// * `GET /op/92/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AB4 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl AB4 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::A_B_4);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `A-B`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &a_b.into());
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

/// Calls as
///
/// * `GET /op/0/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct As {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl As {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::AS);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `as`.
    pub fn r#as(mut self, r#as: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#as.into());
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

/// Calls await
///
/// * `GET /op/36/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Await {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Await {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::AWAIT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `await`.
    pub fn r#await(mut self, r#await: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#await.into());
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

/// Calls box
///
/// * `GET /op/40/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BoxType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl BoxType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BOX);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `box`.
    pub fn r#box(mut self, r#box: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#box.into());
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

/// Calls crate
///
/// * `GET /op/4/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Crate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Crate {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CRATE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `crate`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &crate_.into());
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

/// Calls Default
///
/// * `GET /op/64/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Default2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Default2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEFAULT_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Default`.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &default.into());
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

/// Calls false
///
/// * `GET /op/8/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct False {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl False {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::FALSE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `false`.
    pub fn r#false(mut self, r#false: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#false.into());
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

/// Calls From
///
/// * `GET /op/68/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct From2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl From2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::FROM_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `From`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &from.into());
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

/// Calls impl
///
/// * `GET /op/12/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Impl {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Impl {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IMPL);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `impl`.
    pub fn r#impl(mut self, r#impl: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#impl.into());
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

/// Calls match
///
/// * `GET /op/16/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Match {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Match {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MATCH);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `match`.
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#match.into());
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

/// Calls 1st
///
/// * `GET /op/88/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct N1st {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl N1st {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::N1ST);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `1st`.
    pub fn n1st(mut self, n1st: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &n1st.into());
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

/// Calls naïve
///
/// * `GET /op/100/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Naïve {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Naïve {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NAÏVE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `naïve`.
    pub fn naïve(mut self, naïve: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &naïve.into());
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

/// Calls options
///
/// * `GET /op/76/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Options {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Options {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OPTIONS);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `options`.
    pub fn options_2(mut self, options_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &options_2.into());
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

/// Calls override
///
/// * `GET /op/44/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Override {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Override {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OVERRIDE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `override`.
    pub fn r#override(mut self, r#override: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#override.into());
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

/// Calls pub
///
/// * `GET /op/20/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pub {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Pub {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PUB);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `pub`.
    pub fn r#pub(mut self, r#pub: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#pub.into());
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

/// Calls quote
///
/// * `GET /op/104/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Quote {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Quote {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::QUOTE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `quote`.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &quote.into());
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

/// Calls Result
///
/// * `GET /op/56/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResultType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ResultType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RESULT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Result`.
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &result.into());
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

/// Calls Self
///
/// * `GET /op/24/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Self2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Self2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SELF_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Self`.
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

/// Calls send
///
/// * `GET /op/72/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Send2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Send2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SEND_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `send`.
    pub fn send_2(mut self, send_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &send_2.into());
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

/// Calls //
///
/// * `GET /op/108/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlashSlash {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SlashSlash {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SLASH_SLASH);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `//`.
    pub fn slash_slash(mut self, slash_slash: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &slash_slash.into());
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

/// Calls std
///
/// * `GET /op/84/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Std {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Std {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STD);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `std`.
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &std.into());
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

/// Calls String
///
/// * `GET /op/60/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StringType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl StringType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STRING);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `String`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &string.into());
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

/// Calls trait
///
/// * `GET /op/28/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Trait {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Trait {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TRAIT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `trait`.
    pub fn r#trait(mut self, r#trait: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#trait.into());
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

/// Calls \_
///
/// * `GET /op/96/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Underscore {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Underscore {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNDERSCORE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `_`.
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &underscore.into());
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

/// Calls union
///
/// * `GET /op/52/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Union {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Union {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNION);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &union.into());
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

/// Calls use
///
/// * `GET /op/32/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Use {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Use {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::USE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `use`.
    pub fn r#use(mut self, r#use: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#use.into());
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

/// Calls value
///
/// * `GET /op/80/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValueType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ValueType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VALUE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &value.into());
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
