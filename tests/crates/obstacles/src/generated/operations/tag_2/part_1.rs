// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

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
    pub(in crate::generated) request: runtime::Request<
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

/// Every bad name as a parameter of one operation.
///
/// * `POST /parameters/{self}/{type}/{a-b}/{a_b}`
/// * Not repeated unless the server cannot have acted on it.
/// * Any other status: an error
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllParameters {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SelfType>,
        runtime::Json<types::Error>,
    >,
}

impl AllParameters {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        self_: impl Into<String>,
        r#type: i64,
        a_b: impl Into<String>,
        a_b_2: impl Into<String>,
        body: &types::BadlyNamed,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ALL_PARAMETERS);
        request.parameter::<String>(0, &self_.into());
        request.parameter(1, &r#type);
        request.parameter::<String>(2, &a_b.into());
        request.parameter::<String>(3, &a_b_2.into());
        request.json(body);
        Self { request }
    }

    /// Sets `type`.
    pub fn type_2(mut self, type_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(4, &type_2.into());
        self
    }

    /// Sets `type`.
    pub fn type_3(mut self, type_3: impl Into<String>) -> Self {
        self.request.parameter::<String>(5, &type_3.into());
        self
    }

    /// Sets `q as`.
    pub fn q_as(mut self, q_as: impl Into<String>) -> Self {
        self.request.parameter::<String>(6, &q_as.into());
        self
    }

    /// Sets `as`.
    pub fn r#as(mut self, r#as: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#as: Vec<String> = r#as.into_iter().map(Into::into).collect();
        self.request.parameter(7, &r#as);
        self
    }

    /// Sets `q break`.
    pub fn q_break(mut self, q_break: impl Into<String>) -> Self {
        self.request.parameter::<String>(8, &q_break.into());
        self
    }

    /// Sets `break`.
    pub fn r#break(
        mut self,
        r#break: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#break: Vec<String> = r#break.into_iter().map(Into::into).collect();
        self.request.parameter(9, &r#break);
        self
    }

    /// Sets `q const`.
    pub fn q_const(mut self, q_const: impl Into<String>) -> Self {
        self.request.parameter::<String>(10, &q_const.into());
        self
    }

    /// Sets `const`.
    pub fn r#const(
        mut self,
        r#const: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#const: Vec<String> = r#const.into_iter().map(Into::into).collect();
        self.request.parameter(11, &r#const);
        self
    }

    /// Sets `q continue`.
    pub fn q_continue(mut self, q_continue: impl Into<String>) -> Self {
        self.request.parameter::<String>(12, &q_continue.into());
        self
    }

    /// Sets `continue`.
    pub fn r#continue(
        mut self,
        r#continue: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#continue: Vec<String> = r#continue.into_iter().map(Into::into).collect();
        self.request.parameter(13, &r#continue);
        self
    }

    /// Sets `q crate`.
    pub fn q_crate(mut self, q_crate: impl Into<String>) -> Self {
        self.request.parameter::<String>(14, &q_crate.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(
        mut self,
        crate_: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let crate_: Vec<String> = crate_.into_iter().map(Into::into).collect();
        self.request.parameter(15, &crate_);
        self
    }

    /// Sets `q else`.
    pub fn q_else(mut self, q_else: impl Into<String>) -> Self {
        self.request.parameter::<String>(16, &q_else.into());
        self
    }

    /// Sets `else`.
    pub fn r#else(
        mut self,
        r#else: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#else: Vec<String> = r#else.into_iter().map(Into::into).collect();
        self.request.parameter(17, &r#else);
        self
    }

    /// Sets `q enum`.
    pub fn q_enum(mut self, q_enum: impl Into<String>) -> Self {
        self.request.parameter::<String>(18, &q_enum.into());
        self
    }

    /// Sets `enum`.
    pub fn r#enum(
        mut self,
        r#enum: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#enum: Vec<String> = r#enum.into_iter().map(Into::into).collect();
        self.request.parameter(19, &r#enum);
        self
    }

    /// Sets `q extern`.
    pub fn q_extern(mut self, q_extern: impl Into<String>) -> Self {
        self.request.parameter::<String>(20, &q_extern.into());
        self
    }

    /// Sets `extern`.
    pub fn r#extern(
        mut self,
        r#extern: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#extern: Vec<String> = r#extern.into_iter().map(Into::into).collect();
        self.request.parameter(21, &r#extern);
        self
    }

    /// Sets `q false`.
    pub fn q_false(mut self, q_false: impl Into<String>) -> Self {
        self.request.parameter::<String>(22, &q_false.into());
        self
    }

    /// Sets `false`.
    pub fn r#false(
        mut self,
        r#false: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#false: Vec<String> = r#false.into_iter().map(Into::into).collect();
        self.request.parameter(23, &r#false);
        self
    }

    /// Sets `q fn`.
    pub fn q_fn(mut self, q_fn: impl Into<String>) -> Self {
        self.request.parameter::<String>(24, &q_fn.into());
        self
    }

    /// Sets `fn`.
    pub fn r#fn(mut self, r#fn: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#fn: Vec<String> = r#fn.into_iter().map(Into::into).collect();
        self.request.parameter(25, &r#fn);
        self
    }

    /// Sets `q for`.
    pub fn q_for(mut self, q_for: impl Into<String>) -> Self {
        self.request.parameter::<String>(26, &q_for.into());
        self
    }

    /// Sets `for`.
    pub fn r#for(mut self, r#for: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#for: Vec<String> = r#for.into_iter().map(Into::into).collect();
        self.request.parameter(27, &r#for);
        self
    }

    /// Sets `q if`.
    pub fn q_if(mut self, q_if: impl Into<String>) -> Self {
        self.request.parameter::<String>(28, &q_if.into());
        self
    }

    /// Sets `if`.
    pub fn r#if(mut self, r#if: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#if: Vec<String> = r#if.into_iter().map(Into::into).collect();
        self.request.parameter(29, &r#if);
        self
    }

    /// Sets `q impl`.
    pub fn q_impl(mut self, q_impl: impl Into<String>) -> Self {
        self.request.parameter::<String>(30, &q_impl.into());
        self
    }

    /// Sets `impl`.
    pub fn r#impl(
        mut self,
        r#impl: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#impl: Vec<String> = r#impl.into_iter().map(Into::into).collect();
        self.request.parameter(31, &r#impl);
        self
    }

    /// Sets `q in`.
    pub fn q_in(mut self, q_in: impl Into<String>) -> Self {
        self.request.parameter::<String>(32, &q_in.into());
        self
    }

    /// Sets `in`.
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#in: Vec<String> = r#in.into_iter().map(Into::into).collect();
        self.request.parameter(33, &r#in);
        self
    }

    /// Sets `q let`.
    pub fn q_let(mut self, q_let: impl Into<String>) -> Self {
        self.request.parameter::<String>(34, &q_let.into());
        self
    }

    /// Sets `let`.
    pub fn r#let(mut self, r#let: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#let: Vec<String> = r#let.into_iter().map(Into::into).collect();
        self.request.parameter(35, &r#let);
        self
    }

    /// Sets `q loop`.
    pub fn q_loop(mut self, q_loop: impl Into<String>) -> Self {
        self.request.parameter::<String>(36, &q_loop.into());
        self
    }

    /// Sets `loop`.
    pub fn r#loop(
        mut self,
        r#loop: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#loop: Vec<String> = r#loop.into_iter().map(Into::into).collect();
        self.request.parameter(37, &r#loop);
        self
    }

    /// Sets `q match`.
    pub fn q_match(mut self, q_match: impl Into<String>) -> Self {
        self.request.parameter::<String>(38, &q_match.into());
        self
    }

    /// Sets `match`.
    pub fn r#match(
        mut self,
        r#match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#match: Vec<String> = r#match.into_iter().map(Into::into).collect();
        self.request.parameter(39, &r#match);
        self
    }

    /// Sets `q mod`.
    pub fn q_mod(mut self, q_mod: impl Into<String>) -> Self {
        self.request.parameter::<String>(40, &q_mod.into());
        self
    }

    /// Sets `mod`.
    pub fn r#mod(mut self, r#mod: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#mod: Vec<String> = r#mod.into_iter().map(Into::into).collect();
        self.request.parameter(41, &r#mod);
        self
    }

    /// Sets `q move`.
    pub fn q_move(mut self, q_move: impl Into<String>) -> Self {
        self.request.parameter::<String>(42, &q_move.into());
        self
    }

    /// Sets `move`.
    pub fn r#move(
        mut self,
        r#move: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#move: Vec<String> = r#move.into_iter().map(Into::into).collect();
        self.request.parameter(43, &r#move);
        self
    }

    /// Sets `q mut`.
    pub fn q_mut(mut self, q_mut: impl Into<String>) -> Self {
        self.request.parameter::<String>(44, &q_mut.into());
        self
    }

    /// Sets `mut`.
    pub fn r#mut(mut self, r#mut: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#mut: Vec<String> = r#mut.into_iter().map(Into::into).collect();
        self.request.parameter(45, &r#mut);
        self
    }

    /// Sets `q pub`.
    pub fn q_pub(mut self, q_pub: impl Into<String>) -> Self {
        self.request.parameter::<String>(46, &q_pub.into());
        self
    }

    /// Sets `pub`.
    pub fn r#pub(mut self, r#pub: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#pub: Vec<String> = r#pub.into_iter().map(Into::into).collect();
        self.request.parameter(47, &r#pub);
        self
    }

    /// Sets `q ref`.
    pub fn q_ref(mut self, q_ref: impl Into<String>) -> Self {
        self.request.parameter::<String>(48, &q_ref.into());
        self
    }

    /// Sets `ref`.
    pub fn r#ref(mut self, r#ref: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#ref: Vec<String> = r#ref.into_iter().map(Into::into).collect();
        self.request.parameter(49, &r#ref);
        self
    }

    /// Sets `q return`.
    pub fn q_return(mut self, q_return: impl Into<String>) -> Self {
        self.request.parameter::<String>(50, &q_return.into());
        self
    }

    /// Sets `return`.
    pub fn r#return(
        mut self,
        r#return: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#return: Vec<String> = r#return.into_iter().map(Into::into).collect();
        self.request.parameter(51, &r#return);
        self
    }

    /// Sets `q Self`.
    pub fn q_self(mut self, q_self: impl Into<String>) -> Self {
        self.request.parameter::<String>(52, &q_self.into());
        self
    }

    /// Sets `Self`.
    pub fn self_2(
        mut self,
        self_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let self_2: Vec<String> = self_2.into_iter().map(Into::into).collect();
        self.request.parameter(53, &self_2);
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
    ) -> Result<runtime::Response<types::SelfType>, runtime::Error<types::Error>> {
        self.request.send().await
    }
}

impl AllParameters {
    /// Sets `q static`.
    pub fn q_static(mut self, q_static: impl Into<String>) -> Self {
        self.request.parameter::<String>(54, &q_static.into());
        self
    }

    /// Sets `static`.
    pub fn r#static(
        mut self,
        r#static: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#static: Vec<String> = r#static.into_iter().map(Into::into).collect();
        self.request.parameter(55, &r#static);
        self
    }

    /// Sets `q struct`.
    pub fn q_struct(mut self, q_struct: impl Into<String>) -> Self {
        self.request.parameter::<String>(56, &q_struct.into());
        self
    }

    /// Sets `struct`.
    pub fn r#struct(
        mut self,
        r#struct: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#struct: Vec<String> = r#struct.into_iter().map(Into::into).collect();
        self.request.parameter(57, &r#struct);
        self
    }

    /// Sets `q super`.
    pub fn q_super(mut self, q_super: impl Into<String>) -> Self {
        self.request.parameter::<String>(58, &q_super.into());
        self
    }

    /// Sets `super`.
    pub fn super_(
        mut self,
        super_: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let super_: Vec<String> = super_.into_iter().map(Into::into).collect();
        self.request.parameter(59, &super_);
        self
    }

    /// Sets `q trait`.
    pub fn q_trait(mut self, q_trait: impl Into<String>) -> Self {
        self.request.parameter::<String>(60, &q_trait.into());
        self
    }

    /// Sets `trait`.
    pub fn r#trait(
        mut self,
        r#trait: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#trait: Vec<String> = r#trait.into_iter().map(Into::into).collect();
        self.request.parameter(61, &r#trait);
        self
    }

    /// Sets `q true`.
    pub fn q_true(mut self, q_true: impl Into<String>) -> Self {
        self.request.parameter::<String>(62, &q_true.into());
        self
    }

    /// Sets `true`.
    pub fn r#true(
        mut self,
        r#true: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#true: Vec<String> = r#true.into_iter().map(Into::into).collect();
        self.request.parameter(63, &r#true);
        self
    }

    /// Sets `q unsafe`.
    pub fn q_unsafe(mut self, q_unsafe: impl Into<String>) -> Self {
        self.request.parameter::<String>(64, &q_unsafe.into());
        self
    }

    /// Sets `unsafe`.
    pub fn r#unsafe(
        mut self,
        r#unsafe: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#unsafe: Vec<String> = r#unsafe.into_iter().map(Into::into).collect();
        self.request.parameter(65, &r#unsafe);
        self
    }

    /// Sets `q use`.
    pub fn q_use(mut self, q_use: impl Into<String>) -> Self {
        self.request.parameter::<String>(66, &q_use.into());
        self
    }

    /// Sets `use`.
    pub fn r#use(mut self, r#use: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#use: Vec<String> = r#use.into_iter().map(Into::into).collect();
        self.request.parameter(67, &r#use);
        self
    }

    /// Sets `q where`.
    pub fn q_where(mut self, q_where: impl Into<String>) -> Self {
        self.request.parameter::<String>(68, &q_where.into());
        self
    }

    /// Sets `where`.
    pub fn r#where(
        mut self,
        r#where: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#where: Vec<String> = r#where.into_iter().map(Into::into).collect();
        self.request.parameter(69, &r#where);
        self
    }

    /// Sets `q while`.
    pub fn q_while(mut self, q_while: impl Into<String>) -> Self {
        self.request.parameter::<String>(70, &q_while.into());
        self
    }

    /// Sets `while`.
    pub fn r#while(
        mut self,
        r#while: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#while: Vec<String> = r#while.into_iter().map(Into::into).collect();
        self.request.parameter(71, &r#while);
        self
    }

    /// Sets `q async`.
    pub fn q_async(mut self, q_async: impl Into<String>) -> Self {
        self.request.parameter::<String>(72, &q_async.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(
        mut self,
        r#async: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#async: Vec<String> = r#async.into_iter().map(Into::into).collect();
        self.request.parameter(73, &r#async);
        self
    }

    /// Sets `q await`.
    pub fn q_await(mut self, q_await: impl Into<String>) -> Self {
        self.request.parameter::<String>(74, &q_await.into());
        self
    }

    /// Sets `await`.
    pub fn r#await(
        mut self,
        r#await: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#await: Vec<String> = r#await.into_iter().map(Into::into).collect();
        self.request.parameter(75, &r#await);
        self
    }

    /// Sets `q dyn`.
    pub fn q_dyn(mut self, q_dyn: impl Into<String>) -> Self {
        self.request.parameter::<String>(76, &q_dyn.into());
        self
    }

    /// Sets `dyn`.
    pub fn r#dyn(mut self, r#dyn: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#dyn: Vec<String> = r#dyn.into_iter().map(Into::into).collect();
        self.request.parameter(77, &r#dyn);
        self
    }

    /// Sets `q abstract`.
    pub fn q_abstract(mut self, q_abstract: impl Into<String>) -> Self {
        self.request.parameter::<String>(78, &q_abstract.into());
        self
    }

    /// Sets `abstract`.
    pub fn r#abstract(
        mut self,
        r#abstract: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#abstract: Vec<String> = r#abstract.into_iter().map(Into::into).collect();
        self.request.parameter(79, &r#abstract);
        self
    }

    /// Sets `q become`.
    pub fn q_become(mut self, q_become: impl Into<String>) -> Self {
        self.request.parameter::<String>(80, &q_become.into());
        self
    }

    /// Sets `become`.
    pub fn r#become(
        mut self,
        r#become: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#become: Vec<String> = r#become.into_iter().map(Into::into).collect();
        self.request.parameter(81, &r#become);
        self
    }

    /// Sets `q box`.
    pub fn q_box(mut self, q_box: impl Into<String>) -> Self {
        self.request.parameter::<String>(82, &q_box.into());
        self
    }

    /// Sets `box`.
    pub fn r#box(mut self, r#box: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#box: Vec<String> = r#box.into_iter().map(Into::into).collect();
        self.request.parameter(83, &r#box);
        self
    }

    /// Sets `q do`.
    pub fn q_do(mut self, q_do: impl Into<String>) -> Self {
        self.request.parameter::<String>(84, &q_do.into());
        self
    }

    /// Sets `do`.
    pub fn r#do(mut self, r#do: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#do: Vec<String> = r#do.into_iter().map(Into::into).collect();
        self.request.parameter(85, &r#do);
        self
    }

    /// Sets `q final`.
    pub fn q_final(mut self, q_final: impl Into<String>) -> Self {
        self.request.parameter::<String>(86, &q_final.into());
        self
    }

    /// Sets `final`.
    pub fn r#final(
        mut self,
        r#final: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#final: Vec<String> = r#final.into_iter().map(Into::into).collect();
        self.request.parameter(87, &r#final);
        self
    }

    /// Sets `q macro`.
    pub fn q_macro(mut self, q_macro: impl Into<String>) -> Self {
        self.request.parameter::<String>(88, &q_macro.into());
        self
    }

    /// Sets `macro`.
    pub fn r#macro(
        mut self,
        r#macro: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#macro: Vec<String> = r#macro.into_iter().map(Into::into).collect();
        self.request.parameter(89, &r#macro);
        self
    }

    /// Sets `q override`.
    pub fn q_override(mut self, q_override: impl Into<String>) -> Self {
        self.request.parameter::<String>(90, &q_override.into());
        self
    }

    /// Sets `override`.
    pub fn r#override(
        mut self,
        r#override: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#override: Vec<String> = r#override.into_iter().map(Into::into).collect();
        self.request.parameter(91, &r#override);
        self
    }

    /// Sets `q priv`.
    pub fn q_priv(mut self, q_priv: impl Into<String>) -> Self {
        self.request.parameter::<String>(92, &q_priv.into());
        self
    }

    /// Sets `priv`.
    pub fn r#priv(
        mut self,
        r#priv: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#priv: Vec<String> = r#priv.into_iter().map(Into::into).collect();
        self.request.parameter(93, &r#priv);
        self
    }

    /// Sets `q typeof`.
    pub fn q_typeof(mut self, q_typeof: impl Into<String>) -> Self {
        self.request.parameter::<String>(94, &q_typeof.into());
        self
    }

    /// Sets `typeof`.
    pub fn r#typeof(
        mut self,
        r#typeof: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#typeof: Vec<String> = r#typeof.into_iter().map(Into::into).collect();
        self.request.parameter(95, &r#typeof);
        self
    }

    /// Sets `q unsized`.
    pub fn q_unsized(mut self, q_unsized: impl Into<String>) -> Self {
        self.request.parameter::<String>(96, &q_unsized.into());
        self
    }

    /// Sets `unsized`.
    pub fn r#unsized(
        mut self,
        r#unsized: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#unsized: Vec<String> = r#unsized.into_iter().map(Into::into).collect();
        self.request.parameter(97, &r#unsized);
        self
    }

    /// Sets `q virtual`.
    pub fn q_virtual(mut self, q_virtual: impl Into<String>) -> Self {
        self.request.parameter::<String>(98, &q_virtual.into());
        self
    }

    /// Sets `virtual`.
    pub fn r#virtual(
        mut self,
        r#virtual: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#virtual: Vec<String> = r#virtual.into_iter().map(Into::into).collect();
        self.request.parameter(99, &r#virtual);
        self
    }

    /// Sets `q yield`.
    pub fn q_yield(mut self, q_yield: impl Into<String>) -> Self {
        self.request.parameter::<String>(100, &q_yield.into());
        self
    }

    /// Sets `yield`.
    pub fn r#yield(
        mut self,
        r#yield: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let r#yield: Vec<String> = r#yield.into_iter().map(Into::into).collect();
        self.request.parameter(101, &r#yield);
        self
    }

    /// Sets `q try`.
    pub fn q_try(mut self, q_try: impl Into<String>) -> Self {
        self.request.parameter::<String>(102, &q_try.into());
        self
    }

    /// Sets `try`.
    pub fn r#try(mut self, r#try: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#try: Vec<String> = r#try.into_iter().map(Into::into).collect();
        self.request.parameter(103, &r#try);
        self
    }
}
