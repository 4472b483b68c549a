// Generated from specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

impl Client {
    /// Calls aB
    ///
    /// `GET /op/91/{id}`
    pub fn a_b_3(&self, id: i64) -> AB3 {
        AB3::new(self.runtime(), id)
    }

    /// Every bad name as a parameter of one operation.
    ///
    /// `POST /parameters/{self}/{type}/{a-b}/{a_b}`
    pub fn all_parameters(
        &self,
        self_: impl Into<String>,
        r#type: i64,
        a_b: impl Into<String>,
        a_b_2: impl Into<String>,
        body: &types::BadlyNamed,
    ) -> AllParameters {
        AllParameters::new(self.runtime(), self_, r#type, a_b, a_b_2, body)
    }

    /// Calls async
    ///
    /// `GET /op/35/{id}`
    pub fn r#async(&self, id: i64) -> Async {
        Async::new(self.runtime(), id)
    }

    /// Calls become
    ///
    /// `GET /op/39/{id}`
    pub fn r#become(&self, id: i64) -> Become {
        Become::new(self.runtime(), id)
    }

    /// Calls body
    ///
    /// `GET /op/71/{id}`
    pub fn body(&self, id: i64) -> Body {
        Body::new(self.runtime(), id)
    }

    /// Calls continue
    ///
    /// `GET /op/3/{id}`
    pub fn r#continue(&self, id: i64) -> Continue {
        Continue::new(self.runtime(), id)
    }

    /// Calls #!\[doc\]
    ///
    /// `GET /op/107/{id}`
    pub fn doc(&self, id: i64) -> Doc {
        Doc::new(self.runtime(), id)
    }

    /// Calls error
    ///
    /// `GET /op/79/{id}`
    pub fn error(&self, id: i64) -> Error {
        Error::new(self.runtime(), id)
    }

    /// Calls extern
    ///
    /// `GET /op/7/{id}`
    pub fn r#extern(&self, id: i64) -> Extern {
        Extern::new(self.runtime(), id)
    }

    /// Calls gen
    ///
    /// `GET /op/51/{id}`
    pub fn r#gen(&self, id: i64) -> Gen {
        Gen::new(self.runtime(), id)
    }

    /// Calls if
    ///
    /// `GET /op/11/{id}`
    pub fn r#if(&self, id: i64) -> If {
        If::new(self.runtime(), id)
    }

    /// Calls Iterator
    ///
    /// `GET /op/67/{id}`
    pub fn iterator(&self, id: i64) -> IteratorType {
        IteratorType::new(self.runtime(), id)
    }

    /// Calls loop
    ///
    /// `GET /op/15/{id}`
    pub fn r#loop(&self, id: i64) -> Loop {
        Loop::new(self.runtime(), id)
    }

    /// Calls macro
    ///
    /// `GET /op/43/{id}`
    pub fn r#macro(&self, id: i64) -> Macro {
        Macro::new(self.runtime(), id)
    }

    /// Calls -
    ///
    /// `GET /op/95/{id}`
    pub fn minus(&self, id: i64) -> Minus {
        Minus::new(self.runtime(), id)
    }

    /// Calls mut
    ///
    /// `GET /op/19/{id}`
    pub fn r#mut(&self, id: i64) -> Mut {
        Mut::new(self.runtime(), id)
    }

    /// Calls None
    ///
    /// `GET /op/55/{id}`
    pub fn none(&self, id: i64) -> NoneType {
        NoneType::new(self.runtime(), id)
    }

    /// Calls pages
    ///
    /// `GET /op/75/{id}`
    pub fn pages(&self, id: i64) -> Pages {
        Pages::new(self.runtime(), id)
    }

    /// Calls self
    ///
    /// `GET /op/23/{id}`
    pub fn self_(&self, id: i64) -> SelfType {
        SelfType::new(self.runtime(), id)
    }

    /// Calls serde_json
    ///
    /// `GET /op/87/{id}`
    pub fn serde_json(&self, id: i64) -> SerdeJson {
        SerdeJson::new(self.runtime(), id)
    }

    /// The call `shapes`.
    ///
    /// `POST /shapes`
    pub fn shapes(&self) -> Shapes {
        Shapes::new(self.runtime())
    }

    /// Calls super
    ///
    /// `GET /op/27/{id}`
    pub fn super_(&self, id: i64) -> Super {
        Super::new(self.runtime(), id)
    }

    /// Calls Sync
    ///
    /// `GET /op/63/{id}`
    pub fn sync(&self, id: i64) -> SyncType {
        SyncType::new(self.runtime(), id)
    }

    /// Calls table
    ///
    /// `GET /op/83/{id}`
    pub fn table(&self, id: i64) -> Table {
        Table::new(self.runtime(), id)
    }

    /// The call `thing`.
    ///
    /// `GET /things/{id}`
    pub fn thing(&self, id: i64) -> Thing {
        Thing::new(self.runtime(), id)
    }

    /// The call `things`.
    ///
    /// `GET /things`
    pub fn things(&self) -> Things {
        Things::new(self.runtime())
    }

    /// The call `things_by_marker`.
    ///
    /// `GET /things/last`
    pub fn things_by_marker(&self) -> ThingsByMarker {
        ThingsByMarker::new(self.runtime())
    }

    /// Calls @type
    ///
    /// `GET /op/99/{id}`
    pub fn type_2(&self, id: i64) -> Type2 {
        Type2::new(self.runtime(), id)
    }

    /// Calls 🦀
    ///
    /// `GET /op/103/{id}`
    pub fn u1f980(&self, id: i64) -> U1f980 {
        U1f980::new(self.runtime(), id)
    }

    /// Calls unsafe
    ///
    /// `GET /op/31/{id}`
    pub fn r#unsafe(&self, id: i64) -> Unsafe {
        Unsafe::new(self.runtime(), id)
    }

    /// Calls unsized
    ///
    /// `GET /op/47/{id}`
    pub fn r#unsized(&self, id: i64) -> Unsized {
        Unsized::new(self.runtime(), id)
    }

    /// Calls Vec
    ///
    /// `GET /op/59/{id}`
    pub fn vec(&self, id: i64) -> VecType {
        VecType::new(self.runtime(), id)
    }
}

/// Calls aB
///
/// * `GET /op/91/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AB3 {
    request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl AB3 {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::A_B_3);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `aB`.
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
