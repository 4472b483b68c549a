// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

//! A tag that differs from another by case.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Calls a_b
    ///
    /// `GET /op/90/{id}`
    pub fn a_b_2(&self, id: i64) -> AB2 {
        AB2::new(self.runtime(), id)
    }

    /// Calls abstract
    ///
    /// `GET /op/38/{id}`
    pub fn r#abstract(&self, id: i64) -> Abstract {
        Abstract::new(self.runtime(), id)
    }

    /// Calls client
    ///
    /// `GET /op/70/{id}`
    pub fn client(&self, id: i64) -> Client2 {
        Client2::new(self.runtime(), id)
    }

    /// Calls const
    ///
    /// `GET /op/2/{id}`
    pub fn r#const(&self, id: i64) -> Const {
        Const::new(self.runtime(), id)
    }

    /// Calls Debug
    ///
    /// `GET /op/66/{id}`
    pub fn debug(&self, id: i64) -> DebugType {
        DebugType::new(self.runtime(), id)
    }

    /// Calls .
    ///
    /// `GET /op/94/{id}`
    pub fn dot(&self, id: i64) -> Dot {
        Dot::new(self.runtime(), id)
    }

    /// Calls enum
    ///
    /// `GET /op/6/{id}`
    pub fn r#enum(&self, id: i64) -> Enum {
        Enum::new(self.runtime(), id)
    }

    /// Calls Err
    ///
    /// `GET /op/58/{id}`
    pub fn err(&self, id: i64) -> ErrType {
        ErrType::new(self.runtime(), id)
    }

    /// Calls final
    ///
    /// `GET /op/42/{id}`
    pub fn r#final(&self, id: i64) -> Final {
        Final::new(self.runtime(), id)
    }

    /// Calls for
    ///
    /// `GET /op/10/{id}`
    pub fn r#for(&self, id: i64) -> For {
        For::new(self.runtime(), id)
    }

    /// Calls items
    ///
    /// `GET /op/74/{id}`
    pub fn items(&self, id: i64) -> Items {
        Items::new(self.runtime(), id)
    }

    /// Calls let
    ///
    /// `GET /op/14/{id}`
    pub fn r#let(&self, id: i64) -> Let {
        Let::new(self.runtime(), id)
    }

    /// Calls move
    ///
    /// `GET /op/18/{id}`
    pub fn r#move(&self, id: i64) -> Move {
        Move::new(self.runtime(), id)
    }

    /// Calls $ref
    ///
    /// `GET /op/98/{id}`
    pub fn ref_2(&self, id: i64) -> Ref2 {
        Ref2::new(self.runtime(), id)
    }

    /// Calls response
    ///
    /// `GET /op/78/{id}`
    pub fn response(&self, id: i64) -> Response {
        Response::new(self.runtime(), id)
    }

    /// Calls return
    ///
    /// `GET /op/22/{id}`
    pub fn r#return(&self, id: i64) -> Return {
        Return::new(self.runtime(), id)
    }

    /// Calls Send
    ///
    /// `GET /op/62/{id}`
    pub fn send(&self, id: i64) -> SendType {
        SendType::new(self.runtime(), id)
    }

    /// Calls serde
    ///
    /// `GET /op/86/{id}`
    pub fn serde(&self, id: i64) -> Serde {
        Serde::new(self.runtime(), id)
    }

    /// Calls Some
    ///
    /// `GET /op/54/{id}`
    pub fn some(&self, id: i64) -> SomeType {
        SomeType::new(self.runtime(), id)
    }

    /// Calls \*/
    ///
    /// `GET /op/106/{id}`
    pub fn star_slash(&self, id: i64) -> StarSlash {
        StarSlash::new(self.runtime(), id)
    }

    /// Calls struct
    ///
    /// `GET /op/26/{id}`
    pub fn r#struct(&self, id: i64) -> Struct {
        Struct::new(self.runtime(), id)
    }

    /// Calls try
    ///
    /// `GET /op/50/{id}`
    pub fn r#try(&self, id: i64) -> Try {
        Try::new(self.runtime(), id)
    }

    /// Calls type
    ///
    /// `GET /op/30/{id}`
    pub fn r#type(&self, id: i64) -> Type {
        Type::new(self.runtime(), id)
    }

    /// Calls typeof
    ///
    /// `GET /op/46/{id}`
    pub fn r#typeof(&self, id: i64) -> Typeof {
        Typeof::new(self.runtime(), id)
    }

    /// Calls types
    ///
    /// `GET /op/82/{id}`
    pub fn types(&self, id: i64) -> Types {
        Types::new(self.runtime(), id)
    }

    /// Calls while
    ///
    /// `GET /op/34/{id}`
    pub fn r#while(&self, id: i64) -> While {
        While::new(self.runtime(), id)
    }

    /// Calls Ünïcode
    ///
    /// `GET /op/102/{id}`
    pub fn ünïcode(&self, id: i64) -> Ünïcode {
        Ünïcode::new(self.runtime(), id)
    }
}

/// Calls a_b
///
/// * `GET /op/90/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AB2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl AB2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::A_B_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `a_b`.
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

/// Calls abstract
///
/// * `GET /op/38/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Abstract {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Abstract {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ABSTRACT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `abstract`.
    pub fn r#abstract(mut self, r#abstract: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#abstract.into());
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

/// Calls client
///
/// * `GET /op/70/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Client2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Client2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLIENT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `client`.
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &client.into());
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

/// Calls const
///
/// * `GET /op/2/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Const {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Const {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CONST);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `const`.
    pub fn r#const(mut self, r#const: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#const.into());
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

/// Calls Debug
///
/// * `GET /op/66/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DebugType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl DebugType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEBUG);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Debug`.
    pub fn debug(mut self, debug: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &debug.into());
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

/// Calls .
///
/// * `GET /op/94/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Dot {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Dot {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DOT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `.`.
    pub fn dot(mut self, dot: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &dot.into());
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

/// Calls enum
///
/// * `GET /op/6/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Enum {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Enum {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ENUM);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `enum`.
    pub fn r#enum(mut self, r#enum: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#enum.into());
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

/// Calls Err
///
/// * `GET /op/58/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ErrType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ErrType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ERR);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Err`.
    pub fn err(mut self, err: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &err.into());
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

/// Calls final
///
/// * `GET /op/42/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Final {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Final {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::FINAL);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `final`.
    pub fn r#final(mut self, r#final: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#final.into());
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

/// Calls for
///
/// * `GET /op/10/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct For {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl For {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::FOR);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `for`.
    pub fn r#for(mut self, r#for: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#for.into());
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

/// Calls items
///
/// * `GET /op/74/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Items {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Items {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ITEMS);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `items`.
    pub fn items_2(mut self, items_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &items_2.into());
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

/// Calls let
///
/// * `GET /op/14/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Let {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Let {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::LET);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `let`.
    pub fn r#let(mut self, r#let: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#let.into());
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

/// Calls move
///
/// * `GET /op/18/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Move {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Move {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MOVE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `move`.
    pub fn r#move(mut self, r#move: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#move.into());
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

/// Calls $ref
///
/// * `GET /op/98/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ref2 {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Ref2 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::REF_2);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `$ref`.
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

/// Calls response
///
/// * `GET /op/78/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Response {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Response {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RESPONSE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `response`.
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &response.into());
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

/// Calls return
///
/// * `GET /op/22/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Return {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Return {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::RETURN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `return`.
    pub fn r#return(mut self, r#return: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#return.into());
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

/// Calls Send
///
/// * `GET /op/62/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SendType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SEND);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Send`.
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

/// Calls serde
///
/// * `GET /op/86/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Serde {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Serde {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SERDE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `serde`.
    pub fn serde(mut self, serde: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &serde.into());
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

/// Calls Some
///
/// * `GET /op/54/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SomeType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl SomeType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SOME);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Some`.
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &some.into());
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

/// Calls \*/
///
/// * `GET /op/106/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StarSlash {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl StarSlash {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STAR_SLASH);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `*/`.
    pub fn star_slash(mut self, star_slash: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &star_slash.into());
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

/// Calls struct
///
/// * `GET /op/26/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Struct {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Struct {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STRUCT);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `struct`.
    pub fn r#struct(mut self, r#struct: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#struct.into());
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

/// Calls try
///
/// * `GET /op/50/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Try {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Try {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TRY);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `try`.
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#try.into());
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

/// Calls type
///
/// * `GET /op/30/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Type {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Type {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TYPE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `type`.
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

/// Calls typeof
///
/// * `GET /op/46/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Typeof {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Typeof {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TYPEOF);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `typeof`.
    pub fn r#typeof(mut self, r#typeof: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#typeof.into());
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

/// Calls types
///
/// * `GET /op/82/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Types {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Types {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::TYPES);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `types`.
    pub fn types(mut self, types: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &types.into());
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

/// Calls while
///
/// * `GET /op/34/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct While {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl While {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::WHILE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `while`.
    pub fn r#while(mut self, r#while: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#while.into());
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

/// Calls Ünïcode
///
/// * `GET /op/102/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ünïcode {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Ünïcode {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ÜNÏCODE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Ünïcode`.
    pub fn ünïcode(mut self, ünïcode: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &ünïcode.into());
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
