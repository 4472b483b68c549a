// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

impl Client {
    /// Calls a-b
    ///
    /// `GET /op/89/{id}`
    pub fn a_b(&self, id: i64) -> AB {
        AB::new(self.runtime(), id)
    }

    /// Calls back\slash
    ///
    /// `GET /op/105/{id}`
    pub fn back_slash(&self, id: i64) -> BackSlash {
        BackSlash::new(self.runtime(), id)
    }

    /// Calls Box
    ///
    /// `GET /op/61/{id}`
    pub fn box_2(&self, id: i64) -> Box2 {
        Box2::new(self.runtime(), id)
    }

    /// Calls \[\]
    ///
    /// `GET /op/109/{id}`
    pub fn bracket_bracket(&self, id: i64) -> BracketBracket {
        BracketBracket::new(self.runtime(), id)
    }

    /// Calls break
    ///
    /// `GET /op/1/{id}`
    pub fn r#break(&self, id: i64) -> Break {
        Break::new(self.runtime(), id)
    }

    /// Calls Clone
    ///
    /// `GET /op/65/{id}`
    pub fn clone_2(&self, id: i64) -> Clone2 {
        Clone2::new(self.runtime(), id)
    }

    /// Calls core
    ///
    /// `GET /op/85/{id}`
    pub fn core(&self, id: i64) -> Core {
        Core::new(self.runtime(), id)
    }

    /// Calls do
    ///
    /// `GET /op/41/{id}`
    pub fn r#do(&self, id: i64) -> Do {
        Do::new(self.runtime(), id)
    }

    /// Calls ..
    ///
    /// `GET /op/93/{id}`
    pub fn dot_dot(&self, id: i64) -> DotDot {
        DotDot::new(self.runtime(), id)
    }

    /// Calls dyn
    ///
    /// `GET /op/37/{id}`
    pub fn r#dyn(&self, id: i64) -> Dyn {
        Dyn::new(self.runtime(), id)
    }

    /// Calls else
    ///
    /// `GET /op/5/{id}`
    pub fn r#else(&self, id: i64) -> Else {
        Else::new(self.runtime(), id)
    }

    /// Calls fn
    ///
    /// `GET /op/9/{id}`
    pub fn r#fn(&self, id: i64) -> FnType {
        FnType::new(self.runtime(), id)
    }

    /// Calls in
    ///
    /// `GET /op/13/{id}`
    pub fn r#in(&self, id: i64) -> In {
        In::new(self.runtime(), id)
    }

    /// Calls Into
    ///
    /// `GET /op/69/{id}`
    pub fn into_2(&self, id: i64) -> Into2 {
        Into2::new(self.runtime(), id)
    }

    /// Calls mod
    ///
    /// `GET /op/17/{id}`
    pub fn r#mod(&self, id: i64) -> Mod {
        Mod::new(self.runtime(), id)
    }

    /// Calls new
    ///
    /// `GET /op/73/{id}`
    pub fn new(&self, id: i64) -> New {
        New::new(self.runtime(), id)
    }

    /// Calls Ok
    ///
    /// `GET /op/57/{id}`
    pub fn ok(&self, id: i64) -> OkType {
        OkType::new(self.runtime(), id)
    }

    /// Calls Option
    ///
    /// `GET /op/53/{id}`
    pub fn option(&self, id: i64) -> OptionType {
        OptionType::new(self.runtime(), id)
    }

    /// Calls priv
    ///
    /// `GET /op/45/{id}`
    pub fn r#priv(&self, id: i64) -> Priv {
        Priv::new(self.runtime(), id)
    }

    /// Calls ref
    ///
    /// `GET /op/21/{id}`
    pub fn r#ref(&self, id: i64) -> Ref {
        Ref::new(self.runtime(), id)
    }

    /// Calls request
    ///
    /// `GET /op/77/{id}`
    pub fn request(&self, id: i64) -> Request {
        Request::new(self.runtime(), id)
    }

    /// Calls runtime
    ///
    /// `GET /op/81/{id}`
    pub fn runtime_2(&self, id: i64) -> Runtime2 {
        Runtime2::new(self.runtime(), id)
    }

    /// Calls static
    ///
    /// `GET /op/25/{id}`
    pub fn r#static(&self, id: i64) -> Static {
        Static::new(self.runtime(), id)
    }

    /// Calls true
    ///
    /// `GET /op/29/{id}`
    pub fn r#true(&self, id: i64) -> True {
        True::new(self.runtime(), id)
    }

    /// Calls \_\_
    ///
    /// `GET /op/97/{id}`
    pub fn underscore_underscore(&self, id: i64) -> UnderscoreUnderscore {
        UnderscoreUnderscore::new(self.runtime(), id)
    }

    /// Calls where
    ///
    /// `GET /op/33/{id}`
    pub fn r#where(&self, id: i64) -> Where {
        Where::new(self.runtime(), id)
    }

    /// Calls yield
    ///
    /// `GET /op/49/{id}`
    pub fn r#yield(&self, id: i64) -> Yield {
        Yield::new(self.runtime(), id)
    }

    /// Calls 名前
    ///
    /// `GET /op/101/{id}`
    pub fn 名前(&self, id: i64) -> 名前 {
        名前::new(self.runtime(), id)
    }
}

/// Calls a-b
///
/// * `GET /op/89/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AB {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl AB {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::A_B);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `a-b`.
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

/// Calls back\slash
///
/// * `GET /op/105/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackSlash {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl BackSlash {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BACK_SLASH);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `back\slash`.
    pub fn back_slash(mut self, back_slash: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &back_slash.into());
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

/// Calls Box
///
/// * `GET /op/61/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Box2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Box2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BOX_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Box`.
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

/// Calls \[\]
///
/// * `GET /op/109/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BracketBracket {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl BracketBracket {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BRACKET_BRACKET);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `[]`.
    pub fn bracket_bracket(mut self, bracket_bracket: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &bracket_bracket.into());
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

/// Calls break
///
/// * `GET /op/1/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Break {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Break {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BREAK);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `break`.
    pub fn r#break(mut self, r#break: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#break.into());
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

/// Calls Clone
///
/// * `GET /op/65/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Clone2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Clone2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLONE_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Clone`.
    pub fn clone_2(mut self, clone_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &clone_2.into());
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

/// Calls core
///
/// * `GET /op/85/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Core {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Core {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CORE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `core`.
    pub fn core(mut self, core: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &core.into());
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

/// Calls do
///
/// * `GET /op/41/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Do {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Do {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DO);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `do`.
    pub fn r#do(mut self, r#do: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#do.into());
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

/// Calls ..
///
/// * `GET /op/93/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DotDot {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl DotDot {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DOT_DOT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `..`.
    pub fn dot_dot(mut self, dot_dot: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &dot_dot.into());
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

/// Calls dyn
///
/// * `GET /op/37/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Dyn {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Dyn {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DYN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `dyn`.
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#dyn.into());
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

/// Calls else
///
/// * `GET /op/5/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Else {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Else {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ELSE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `else`.
    pub fn r#else(mut self, r#else: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#else.into());
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

/// Calls fn
///
/// * `GET /op/9/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FnType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl FnType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::FN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `fn`.
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#fn.into());
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

/// Calls in
///
/// * `GET /op/13/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct In {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl In {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `in`.
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#in.into());
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

/// Calls Into
///
/// * `GET /op/69/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Into2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Into2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::INTO_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Into`.
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &into.into());
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

/// Calls mod
///
/// * `GET /op/17/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Mod {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Mod {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MOD);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `mod`.
    pub fn r#mod(mut self, r#mod: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#mod.into());
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

/// Calls new
///
/// * `GET /op/73/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct New {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl New {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NEW);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `new`.
    pub fn new_2(mut self, new_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &new_2.into());
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

/// Calls Ok
///
/// * `GET /op/57/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OkType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl OkType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OK);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Ok`.
    pub fn ok(mut self, ok: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &ok.into());
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

/// Calls Option
///
/// * `GET /op/53/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl OptionType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OPTION);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Option`.
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &option.into());
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

/// Calls priv
///
/// * `GET /op/45/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Priv {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Priv {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PRIV);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `priv`.
    pub fn r#priv(mut self, r#priv: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#priv.into());
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

/// Calls ref
///
/// * `GET /op/21/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ref {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Ref {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::REF);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `ref`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#ref.into());
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

/// Calls request
///
/// * `GET /op/77/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Request {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::REQUEST);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `request`.
    pub fn request_2(mut self, request_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &request_2.into());
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

/// Calls runtime
///
/// * `GET /op/81/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Runtime2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Runtime2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RUNTIME_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `runtime`.
    pub fn runtime(mut self, runtime: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &runtime.into());
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

/// Calls static
///
/// * `GET /op/25/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Static {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Static {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STATIC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `static`.
    pub fn r#static(mut self, r#static: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#static.into());
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

/// Calls true
///
/// * `GET /op/29/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct True {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl True {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TRUE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `true`.
    pub fn r#true(mut self, r#true: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#true.into());
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

/// Calls \_\_
///
/// * `GET /op/97/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnderscoreUnderscore {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl UnderscoreUnderscore {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNDERSCORE_UNDERSCORE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `__`.
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<String>,
    ) -> Self {
        self.request.parameter::<String>(1, &underscore_underscore.into());
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

/// Calls where
///
/// * `GET /op/33/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Where {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Where {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::WHERE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `where`.
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#where.into());
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
