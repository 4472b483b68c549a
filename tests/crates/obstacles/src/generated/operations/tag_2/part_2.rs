// Generated from specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

/// Every bad name as a parameter of one operation.
///
/// * `POST /parameters/{self}/{type}/{a-b}/{a_b}`
/// * Not repeated unless the server cannot have acted on it.
/// * Any other status: an error
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllParameters {
    request: runtime::Request<
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

    /// Sets `q gen`.
    pub fn q_gen(mut self, q_gen: impl Into<String>) -> Self {
        self.request.parameter::<String>(104, &q_gen.into());
        self
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, r#gen: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#gen: Vec<String> = r#gen.into_iter().map(Into::into).collect();
        self.request.parameter(105, &r#gen);
        self
    }

    /// Sets `q union`.
    pub fn q_union(mut self, q_union: impl Into<String>) -> Self {
        self.request.parameter::<String>(106, &q_union.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let union: Vec<String> = union.into_iter().map(Into::into).collect();
        self.request.parameter(107, &union);
        self
    }

    /// Sets `q Option`.
    pub fn q_option(mut self, q_option: impl Into<String>) -> Self {
        self.request.parameter::<String>(108, &q_option.into());
        self
    }

    /// Sets `Option`.
    pub fn option(
        mut self,
        option: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let option: Vec<String> = option.into_iter().map(Into::into).collect();
        self.request.parameter(109, &option);
        self
    }

    /// Sets `q Some`.
    pub fn q_some(mut self, q_some: impl Into<String>) -> Self {
        self.request.parameter::<String>(110, &q_some.into());
        self
    }

    /// Sets `Some`.
    pub fn some(mut self, some: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let some: Vec<String> = some.into_iter().map(Into::into).collect();
        self.request.parameter(111, &some);
        self
    }

    /// Sets `q None`.
    pub fn q_none(mut self, q_none: impl Into<String>) -> Self {
        self.request.parameter::<String>(112, &q_none.into());
        self
    }

    /// Sets `None`.
    pub fn none(mut self, none: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let none: Vec<String> = none.into_iter().map(Into::into).collect();
        self.request.parameter(113, &none);
        self
    }

    /// Sets `q Result`.
    pub fn q_result(mut self, q_result: impl Into<String>) -> Self {
        self.request.parameter::<String>(114, &q_result.into());
        self
    }

    /// Sets `Result`.
    pub fn result(
        mut self,
        result: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let result: Vec<String> = result.into_iter().map(Into::into).collect();
        self.request.parameter(115, &result);
        self
    }

    /// Sets `q Ok`.
    pub fn q_ok(mut self, q_ok: impl Into<String>) -> Self {
        self.request.parameter::<String>(116, &q_ok.into());
        self
    }

    /// Sets `Ok`.
    pub fn ok(mut self, ok: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ok: Vec<String> = ok.into_iter().map(Into::into).collect();
        self.request.parameter(117, &ok);
        self
    }

    /// Sets `q Err`.
    pub fn q_err(mut self, q_err: impl Into<String>) -> Self {
        self.request.parameter::<String>(118, &q_err.into());
        self
    }

    /// Sets `Err`.
    pub fn err(mut self, err: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let err: Vec<String> = err.into_iter().map(Into::into).collect();
        self.request.parameter(119, &err);
        self
    }

    /// Sets `q Vec`.
    pub fn q_vec(mut self, q_vec: impl Into<String>) -> Self {
        self.request.parameter::<String>(120, &q_vec.into());
        self
    }

    /// Sets `Vec`.
    pub fn vec(mut self, vec: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let vec: Vec<String> = vec.into_iter().map(Into::into).collect();
        self.request.parameter(121, &vec);
        self
    }

    /// Sets `q String`.
    pub fn q_string(mut self, q_string: impl Into<String>) -> Self {
        self.request.parameter::<String>(122, &q_string.into());
        self
    }

    /// Sets `String`.
    pub fn string(
        mut self,
        string: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let string: Vec<String> = string.into_iter().map(Into::into).collect();
        self.request.parameter(123, &string);
        self
    }

    /// Sets `q Box`.
    pub fn q_box_2(mut self, q_box_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(124, &q_box_2.into());
        self
    }

    /// Sets `Box`.
    pub fn box_2(mut self, box_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let box_2: Vec<String> = box_2.into_iter().map(Into::into).collect();
        self.request.parameter(125, &box_2);
        self
    }

    /// Sets `q Send`.
    pub fn q_send(mut self, q_send: impl Into<String>) -> Self {
        self.request.parameter::<String>(126, &q_send.into());
        self
    }

    /// Sets `Send`.
    pub fn send_2(
        mut self,
        send_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let send_2: Vec<String> = send_2.into_iter().map(Into::into).collect();
        self.request.parameter(127, &send_2);
        self
    }

    /// Sets `q Sync`.
    pub fn q_sync(mut self, q_sync: impl Into<String>) -> Self {
        self.request.parameter::<String>(128, &q_sync.into());
        self
    }

    /// Sets `Sync`.
    pub fn sync(mut self, sync: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let sync: Vec<String> = sync.into_iter().map(Into::into).collect();
        self.request.parameter(129, &sync);
        self
    }

    /// Sets `q Default`.
    pub fn q_default(mut self, q_default: impl Into<String>) -> Self {
        self.request.parameter::<String>(130, &q_default.into());
        self
    }

    /// Sets `Default`.
    pub fn default(
        mut self,
        default: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let default: Vec<String> = default.into_iter().map(Into::into).collect();
        self.request.parameter(131, &default);
        self
    }

    /// Sets `q Clone`.
    pub fn q_clone(mut self, q_clone: impl Into<String>) -> Self {
        self.request.parameter::<String>(132, &q_clone.into());
        self
    }

    /// Sets `Clone`.
    pub fn clone_2(
        mut self,
        clone_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let clone_2: Vec<String> = clone_2.into_iter().map(Into::into).collect();
        self.request.parameter(133, &clone_2);
        self
    }

    /// Sets `q Debug`.
    pub fn q_debug(mut self, q_debug: impl Into<String>) -> Self {
        self.request.parameter::<String>(134, &q_debug.into());
        self
    }

    /// Sets `Debug`.
    pub fn debug(mut self, debug: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let debug: Vec<String> = debug.into_iter().map(Into::into).collect();
        self.request.parameter(135, &debug);
        self
    }

    /// Sets `q Iterator`.
    pub fn q_iterator(mut self, q_iterator: impl Into<String>) -> Self {
        self.request.parameter::<String>(136, &q_iterator.into());
        self
    }

    /// Sets `Iterator`.
    pub fn iterator(
        mut self,
        iterator: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let iterator: Vec<String> = iterator.into_iter().map(Into::into).collect();
        self.request.parameter(137, &iterator);
        self
    }

    /// Sets `q From`.
    pub fn q_from(mut self, q_from: impl Into<String>) -> Self {
        self.request.parameter::<String>(138, &q_from.into());
        self
    }

    /// Sets `From`.
    pub fn from(mut self, from: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let from: Vec<String> = from.into_iter().map(Into::into).collect();
        self.request.parameter(139, &from);
        self
    }

    /// Sets `q Into`.
    pub fn q_into(mut self, q_into: impl Into<String>) -> Self {
        self.request.parameter::<String>(140, &q_into.into());
        self
    }

    /// Sets `Into`.
    pub fn into(mut self, into: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let into: Vec<String> = into.into_iter().map(Into::into).collect();
        self.request.parameter(141, &into);
        self
    }

    /// Sets `q client`.
    pub fn q_client(mut self, q_client: impl Into<String>) -> Self {
        self.request.parameter::<String>(142, &q_client.into());
        self
    }

    /// Sets `client`.
    pub fn client(
        mut self,
        client: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let client: Vec<String> = client.into_iter().map(Into::into).collect();
        self.request.parameter(143, &client);
        self
    }

    /// Sets `q body`.
    pub fn q_body(mut self, q_body: impl Into<String>) -> Self {
        self.request.parameter::<String>(144, &q_body.into());
        self
    }

    /// Sets `body`.
    pub fn body_2(
        mut self,
        body_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let body_2: Vec<String> = body_2.into_iter().map(Into::into).collect();
        self.request.parameter(145, &body_2);
        self
    }

    /// Sets `q send`.
    pub fn q_send_2(mut self, q_send_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(146, &q_send_2.into());
        self
    }

    /// Sets `send`.
    pub fn send_3(
        mut self,
        send_3: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let send_3: Vec<String> = send_3.into_iter().map(Into::into).collect();
        self.request.parameter(147, &send_3);
        self
    }

    /// Sets `q new`.
    pub fn q_new(mut self, q_new: impl Into<String>) -> Self {
        self.request.parameter::<String>(148, &q_new.into());
        self
    }

    /// Sets `new`.
    pub fn new_2(mut self, new_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let new_2: Vec<String> = new_2.into_iter().map(Into::into).collect();
        self.request.parameter(149, &new_2);
        self
    }

    /// Sets `q items`.
    pub fn q_items(mut self, q_items: impl Into<String>) -> Self {
        self.request.parameter::<String>(150, &q_items.into());
        self
    }

    /// Sets `items`.
    pub fn items_2(
        mut self,
        items_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let items_2: Vec<String> = items_2.into_iter().map(Into::into).collect();
        self.request.parameter(151, &items_2);
        self
    }

    /// Sets `q pages`.
    pub fn q_pages(mut self, q_pages: impl Into<String>) -> Self {
        self.request.parameter::<String>(152, &q_pages.into());
        self
    }

    /// Sets `pages`.
    pub fn pages_2(
        mut self,
        pages_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let pages_2: Vec<String> = pages_2.into_iter().map(Into::into).collect();
        self.request.parameter(153, &pages_2);
        self
    }

    /// Sets `q options`.
    pub fn q_options(mut self, q_options: impl Into<String>) -> Self {
        self.request.parameter::<String>(154, &q_options.into());
        self
    }

    /// Sets `options`.
    pub fn options_2(
        mut self,
        options_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let options_2: Vec<String> = options_2.into_iter().map(Into::into).collect();
        self.request.parameter(155, &options_2);
        self
    }

    /// Sets `q request`.
    pub fn q_request(mut self, q_request: impl Into<String>) -> Self {
        self.request.parameter::<String>(156, &q_request.into());
        self
    }

    /// Sets `request`.
    pub fn request_2(
        mut self,
        request_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let request_2: Vec<String> = request_2.into_iter().map(Into::into).collect();
        self.request.parameter(157, &request_2);
        self
    }

    /// Sets `q response`.
    pub fn q_response(mut self, q_response: impl Into<String>) -> Self {
        self.request.parameter::<String>(158, &q_response.into());
        self
    }

    /// Sets `response`.
    pub fn response(
        mut self,
        response: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let response: Vec<String> = response.into_iter().map(Into::into).collect();
        self.request.parameter(159, &response);
        self
    }

    /// Sets `q error`.
    pub fn q_error(mut self, q_error: impl Into<String>) -> Self {
        self.request.parameter::<String>(160, &q_error.into());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, error: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let error: Vec<String> = error.into_iter().map(Into::into).collect();
        self.request.parameter(161, &error);
        self
    }

    /// Sets `q value`.
    pub fn q_value(mut self, q_value: impl Into<String>) -> Self {
        self.request.parameter::<String>(162, &q_value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.request.parameter(163, &value);
        self
    }

    /// Sets `q runtime`.
    pub fn q_runtime(mut self, q_runtime: impl Into<String>) -> Self {
        self.request.parameter::<String>(164, &q_runtime.into());
        self
    }

    /// Sets `runtime`.
    pub fn runtime(
        mut self,
        runtime: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let runtime: Vec<String> = runtime.into_iter().map(Into::into).collect();
        self.request.parameter(165, &runtime);
        self
    }

    /// Sets `q types`.
    pub fn q_types(mut self, q_types: impl Into<String>) -> Self {
        self.request.parameter::<String>(166, &q_types.into());
        self
    }

    /// Sets `types`.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let types: Vec<String> = types.into_iter().map(Into::into).collect();
        self.request.parameter(167, &types);
        self
    }

    /// Sets `q table`.
    pub fn q_table(mut self, q_table: impl Into<String>) -> Self {
        self.request.parameter::<String>(168, &q_table.into());
        self
    }

    /// Sets `table`.
    pub fn table(mut self, table: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let table: Vec<String> = table.into_iter().map(Into::into).collect();
        self.request.parameter(169, &table);
        self
    }

    /// Sets `q std`.
    pub fn q_std(mut self, q_std: impl Into<String>) -> Self {
        self.request.parameter::<String>(170, &q_std.into());
        self
    }

    /// Sets `std`.
    pub fn std(mut self, std: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let std: Vec<String> = std.into_iter().map(Into::into).collect();
        self.request.parameter(171, &std);
        self
    }

    /// Sets `q core`.
    pub fn q_core(mut self, q_core: impl Into<String>) -> Self {
        self.request.parameter::<String>(172, &q_core.into());
        self
    }

    /// Sets `core`.
    pub fn core(mut self, core: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let core: Vec<String> = core.into_iter().map(Into::into).collect();
        self.request.parameter(173, &core);
        self
    }

    /// Sets `q serde`.
    pub fn q_serde(mut self, q_serde: impl Into<String>) -> Self {
        self.request.parameter::<String>(174, &q_serde.into());
        self
    }

    /// Sets `serde`.
    pub fn serde(mut self, serde: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let serde: Vec<String> = serde.into_iter().map(Into::into).collect();
        self.request.parameter(175, &serde);
        self
    }

    /// Sets `q serde_json`.
    pub fn q_serde_json(mut self, q_serde_json: impl Into<String>) -> Self {
        self.request.parameter::<String>(176, &q_serde_json.into());
        self
    }

    /// Sets `serde_json`.
    pub fn serde_json(
        mut self,
        serde_json: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let serde_json: Vec<String> = serde_json.into_iter().map(Into::into).collect();
        self.request.parameter(177, &serde_json);
        self
    }

    /// Sets `q 1st`.
    pub fn q_1st(mut self, q_1st: impl Into<String>) -> Self {
        self.request.parameter::<String>(178, &q_1st.into());
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, n1st: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let n1st: Vec<String> = n1st.into_iter().map(Into::into).collect();
        self.request.parameter(179, &n1st);
        self
    }

    /// Sets `q aB`.
    pub fn q_a_b(mut self, q_a_b: impl Into<String>) -> Self {
        self.request.parameter::<String>(180, &q_a_b.into());
        self
    }

    /// Sets `aB`.
    pub fn a_b_3(mut self, a_b_3: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let a_b_3: Vec<String> = a_b_3.into_iter().map(Into::into).collect();
        self.request.parameter(181, &a_b_3);
        self
    }

    /// Sets `q A-B`.
    pub fn q_a_b_2(mut self, q_a_b_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(182, &q_a_b_2.into());
        self
    }

    /// Sets `A-B`.
    pub fn a_b_4(mut self, a_b_4: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let a_b_4: Vec<String> = a_b_4.into_iter().map(Into::into).collect();
        self.request.parameter(183, &a_b_4);
        self
    }

    /// Sets `q ..`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.request.parameter::<String>(184, &q.into());
        self
    }

    /// Sets `..`.
    pub fn dot_dot(
        mut self,
        dot_dot: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let dot_dot: Vec<String> = dot_dot.into_iter().map(Into::into).collect();
        self.request.parameter(185, &dot_dot);
        self
    }

    /// Sets `q .`.
    pub fn q_2(mut self, q_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(186, &q_2.into());
        self
    }

    /// Sets `.`.
    pub fn dot(mut self, dot: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let dot: Vec<String> = dot.into_iter().map(Into::into).collect();
        self.request.parameter(187, &dot);
        self
    }

    /// Sets `q -`.
    pub fn q_3(mut self, q_3: impl Into<String>) -> Self {
        self.request.parameter::<String>(188, &q_3.into());
        self
    }

    /// Sets `-`.
    pub fn minus(mut self, minus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let minus: Vec<String> = minus.into_iter().map(Into::into).collect();
        self.request.parameter(189, &minus);
        self
    }

    /// Sets `q _`.
    pub fn q_4(mut self, q_4: impl Into<String>) -> Self {
        self.request.parameter::<String>(190, &q_4.into());
        self
    }

    /// Sets `_`.
    pub fn underscore(
        mut self,
        underscore: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let underscore: Vec<String> = underscore.into_iter().map(Into::into).collect();
        self.request.parameter(191, &underscore);
        self
    }

    /// Sets `q __`.
    pub fn q_5(mut self, q_5: impl Into<String>) -> Self {
        self.request.parameter::<String>(192, &q_5.into());
        self
    }

    /// Sets `__`.
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let underscore_underscore: Vec<String> = underscore_underscore
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(193, &underscore_underscore);
        self
    }

    /// Sets `q $ref`.
    pub fn q_ref_2(mut self, q_ref_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(194, &q_ref_2.into());
        self
    }

    /// Sets `$ref`.
    pub fn ref_2(mut self, ref_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ref_2: Vec<String> = ref_2.into_iter().map(Into::into).collect();
        self.request.parameter(195, &ref_2);
        self
    }

    /// Sets `q @type`.
    pub fn q_type(mut self, q_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(196, &q_type.into());
        self
    }

    /// Sets `@type`.
    pub fn type_4(
        mut self,
        type_4: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let type_4: Vec<String> = type_4.into_iter().map(Into::into).collect();
        self.request.parameter(197, &type_4);
        self
    }

    /// Sets `q naïve`.
    pub fn q_naïve(mut self, q_naïve: impl Into<String>) -> Self {
        self.request.parameter::<String>(198, &q_naïve.into());
        self
    }

    /// Sets `naïve`.
    pub fn naïve(
        mut self,
        naïve: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let naïve: Vec<String> = naïve.into_iter().map(Into::into).collect();
        self.request.parameter(199, &naïve);
        self
    }

    /// Sets `q 名前`.
    pub fn q_名前(mut self, q_名前: impl Into<String>) -> Self {
        self.request.parameter::<String>(200, &q_名前.into());
        self
    }

    /// Sets `名前`.
    pub fn 名前(
        mut self,
        名前: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let 名前: Vec<String> = 名前.into_iter().map(Into::into).collect();
        self.request.parameter(201, &名前);
        self
    }

    /// Sets `q Ünïcode`.
    pub fn q_ünïcode(mut self, q_ünïcode: impl Into<String>) -> Self {
        self.request.parameter::<String>(202, &q_ünïcode.into());
        self
    }

    /// Sets `Ünïcode`.
    pub fn ünïcode(
        mut self,
        ünïcode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let ünïcode: Vec<String> = ünïcode.into_iter().map(Into::into).collect();
        self.request.parameter(203, &ünïcode);
        self
    }

    /// Sets `q 🦀`.
    pub fn q_6(mut self, q_6: impl Into<String>) -> Self {
        self.request.parameter::<String>(204, &q_6.into());
        self
    }

    /// Sets `🦀`.
    pub fn u1f980(
        mut self,
        u1f980: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let u1f980: Vec<String> = u1f980.into_iter().map(Into::into).collect();
        self.request.parameter(205, &u1f980);
        self
    }

    /// Sets `q quote`.
    pub fn q_quote(mut self, q_quote: impl Into<String>) -> Self {
        self.request.parameter::<String>(206, &q_quote.into());
        self
    }

    /// Sets `quote`.
    pub fn quote(mut self, quote: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let quote: Vec<String> = quote.into_iter().map(Into::into).collect();
        self.request.parameter(207, &quote);
        self
    }

    /// Sets `q back\slash`.
    pub fn q_back_slash(mut self, q_back_slash: impl Into<String>) -> Self {
        self.request.parameter::<String>(208, &q_back_slash.into());
        self
    }

    /// Sets `back\slash`.
    pub fn back_slash(
        mut self,
        back_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let back_slash: Vec<String> = back_slash.into_iter().map(Into::into).collect();
        self.request.parameter(209, &back_slash);
        self
    }

    /// Sets `q */`.
    pub fn q_7(mut self, q_7: impl Into<String>) -> Self {
        self.request.parameter::<String>(210, &q_7.into());
        self
    }

    /// Sets `*/`.
    pub fn star_slash(
        mut self,
        star_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let star_slash: Vec<String> = star_slash.into_iter().map(Into::into).collect();
        self.request.parameter(211, &star_slash);
        self
    }

    /// Sets `q #![doc]`.
    pub fn q_doc(mut self, q_doc: impl Into<String>) -> Self {
        self.request.parameter::<String>(212, &q_doc.into());
        self
    }

    /// Sets `#![doc]`.
    pub fn doc(mut self, doc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let doc: Vec<String> = doc.into_iter().map(Into::into).collect();
        self.request.parameter(213, &doc);
        self
    }

    /// Sets `q //`.
    pub fn q_8(mut self, q_8: impl Into<String>) -> Self {
        self.request.parameter::<String>(214, &q_8.into());
        self
    }

    /// Sets `//`.
    pub fn slash_slash(
        mut self,
        slash_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let slash_slash: Vec<String> = slash_slash.into_iter().map(Into::into).collect();
        self.request.parameter(215, &slash_slash);
        self
    }

    /// Sets `q {}`.
    pub fn q_9(mut self, q_9: impl Into<String>) -> Self {
        self.request.parameter::<String>(216, &q_9.into());
        self
    }

    /// Sets `{}`.
    pub fn brace_brace(
        mut self,
        brace_brace: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let brace_brace: Vec<String> = brace_brace.into_iter().map(Into::into).collect();
        self.request.parameter(217, &brace_brace);
        self
    }

    /// Sets `q []`.
    pub fn q_10(mut self, q_10: impl Into<String>) -> Self {
        self.request.parameter::<String>(218, &q_10.into());
        self
    }

    /// Sets `[]`.
    pub fn bracket_bracket(
        mut self,
        bracket_bracket: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let bracket_bracket: Vec<String> = bracket_bracket
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(219, &bracket_bracket);
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
