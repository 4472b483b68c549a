// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Members named badly. \`\`\`unclosed fence
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadlyNamed {
    /// The member as
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#as: Option<String>,
    /// The member break
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#break: Option<String>,
    /// The member const
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#const: Option<String>,
    /// The member continue
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#continue: Option<String>,
    /// The member crate
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "crate")]
    pub crate_: Option<String>,
    /// The member else
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#else: Option<String>,
    /// The member enum
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<String>,
    /// The member extern
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#extern: Option<String>,
    /// The member false
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#false: Option<String>,
    /// The member fn
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#fn: Option<String>,
    /// The member for
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#for: Option<String>,
    /// The member if
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#if: Option<String>,
    /// The member impl
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#impl: Option<String>,
    /// The member in
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<String>,
    /// The member let
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#let: Option<String>,
    /// The member loop
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<String>,
    /// The member match
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<String>,
    /// The member mod
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#mod: Option<String>,
    /// The member move
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#move: Option<String>,
    /// The member mut
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#mut: Option<String>,
    /// The member pub
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#pub: Option<String>,
    /// The member ref
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// The member return
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#return: Option<String>,
    /// The member self
    #[serde(rename = "self")]
    pub self_: String,
    /// The member Self
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Self")]
    pub self_2: Option<String>,
    /// The member static
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#static: Option<String>,
    /// The member struct
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#struct: Option<String>,
    /// The member super
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "super")]
    pub super_: Option<String>,
    /// The member trait
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#trait: Option<String>,
    /// The member true
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#true: Option<String>,
    /// The member type
    pub r#type: String,
    /// The member unsafe
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#unsafe: Option<String>,
    /// The member use
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#use: Option<String>,
    /// The member where
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
    /// The member while
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#while: Option<String>,
    /// The member async
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<String>,
    /// The member await
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#await: Option<String>,
    /// The member dyn
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#dyn: Option<String>,
    /// The member abstract
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#abstract: Option<String>,
    /// The member become
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#become: Option<String>,
    /// The member box
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#box: Option<String>,
    /// The member do
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#do: Option<String>,
    /// The member final
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#final: Option<String>,
    /// The member macro
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#macro: Option<String>,
    /// The member override
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#override: Option<String>,
    /// The member priv
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#priv: Option<String>,
    /// The member typeof
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#typeof: Option<String>,
    /// The member unsized
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#unsized: Option<String>,
    /// The member virtual
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#virtual: Option<String>,
    /// The member yield
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#yield: Option<String>,
    /// The member try
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#try: Option<String>,
    /// The member gen
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<String>,
    /// The member union
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<String>,
    /// The member Option
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Option")]
    pub option: Option<String>,
    /// The member Some
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Some")]
    pub some: Option<String>,
    /// The member None
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "None")]
    pub none: Option<String>,
    /// The member Result
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Result")]
    pub result: Option<String>,
    /// The member Ok
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Ok")]
    pub ok: Option<String>,
    /// The member Err
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Err")]
    pub err: Option<String>,
    /// The member Vec
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Vec")]
    pub vec: Option<String>,
    /// The member String
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "String")]
    pub string: Option<String>,
    /// The member Box
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Box")]
    pub box_2: Option<String>,
    /// The member Send
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Send")]
    pub send: Option<String>,
    /// The member Sync
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Sync")]
    pub sync: Option<String>,
    /// The member Default
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Default")]
    pub default: Option<String>,
    /// The member Clone
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Clone")]
    pub clone: Option<String>,
    /// The member Debug
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Debug")]
    pub debug: Option<String>,
    /// The member Iterator
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Iterator")]
    pub iterator: Option<String>,
    /// The member From
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The member Into
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Into")]
    pub into: Option<String>,
    /// The member client
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// The member body
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The member send
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "send")]
    pub send_2: Option<String>,
    /// The member new
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// The member items
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// The member pages
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<String>,
    /// The member options
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
    /// The member request
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// The member response
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// The member error
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The member value
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The member runtime
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// The member types
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<String>,
    /// The member table
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// The member std
    #[serde(skip_serializing_if = "Option::is_none")]
    pub std: Option<String>,
    /// The member core
    #[serde(skip_serializing_if = "Option::is_none")]
    pub core: Option<String>,
    /// The member serde
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serde: Option<String>,
    /// The member serde_json
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serde_json: Option<String>,
    /// The member 1st
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "1st")]
    pub n1st: Option<String>,
    /// The member a-b
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "a-b")]
    pub a_b: Option<String>,
    /// The member a_b
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "a_b")]
    pub a_b_2: Option<String>,
    /// The member aB
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "aB")]
    pub a_b_3: Option<String>,
    /// The member A-B
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "A-B")]
    pub a_b_4: Option<String>,
    /// The member ..
    #[serde(rename = "..")]
    pub dot_dot: String,
    /// The member .
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = ".")]
    pub dot: Option<String>,
    /// The member
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "")]
    pub empty: Option<String>,
    /// The member
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = " ")]
    pub blank: Option<String>,
    /// The member -
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "-")]
    pub minus: Option<String>,
    /// The member \_
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "_")]
    pub underscore: Option<String>,
    /// The member \_\_
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "__")]
    pub underscore_underscore: Option<String>,
    /// The member $ref
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "$ref")]
    pub ref_2: Option<String>,
    /// The member @type
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "@type")]
    pub type_2: Option<String>,
    /// The member naïve
    #[serde(skip_serializing_if = "Option::is_none")]
    pub naïve: Option<String>,
    /// The member 名前
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 名前: Option<String>,
    /// The member Ünïcode
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "Ünïcode")]
    pub ünïcode: Option<String>,
    /// The member 🦀
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "🦀")]
    pub u1f980: Option<String>,
    /// The member quote
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The member back\slash
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "back\\slash")]
    pub back_slash: Option<String>,
    /// The member \*/
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "*/")]
    pub star_slash: Option<String>,
    /// The member #!\[doc\]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "#![doc]")]
    pub doc: Option<String>,
    /// The member //
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "//")]
    pub slash_slash: Option<String>,
    /// The member {}
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "{}")]
    pub brace_brace: Option<String>,
    /// The member \[\]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "[]")]
    pub bracket_bracket: Option<String>,
    /// `FooBar`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "FooBar")]
    pub foo_bar: Option<String>,
    /// `fooBar`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fooBar")]
    pub foo_bar_2: Option<i64>,
    /// `foobar`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foobar: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl BadlyNamed {
    /// With everything that is required.
    pub fn new(
        self_: impl Into<String>,
        r#type: impl Into<String>,
        dot_dot: impl Into<String>,
    ) -> Self {
        Self {
            self_: self_.into(),
            r#type: r#type.into(),
            dot_dot: dot_dot.into(),
            r#as: None,
            r#break: None,
            r#const: None,
            r#continue: None,
            crate_: None,
            r#else: None,
            r#enum: None,
            r#extern: None,
            r#false: None,
            r#fn: None,
            r#for: None,
            r#if: None,
            r#impl: None,
            r#in: None,
            r#let: None,
            r#loop: None,
            r#match: None,
            r#mod: None,
            r#move: None,
            r#mut: None,
            r#pub: None,
            r#ref: None,
            r#return: None,
            self_2: None,
            r#static: None,
            r#struct: None,
            super_: None,
            r#trait: None,
            r#true: None,
            r#unsafe: None,
            r#use: None,
            r#where: None,
            r#while: None,
            r#async: None,
            r#await: None,
            r#dyn: None,
            r#abstract: None,
            r#become: None,
            r#box: None,
            r#do: None,
            r#final: None,
            r#macro: None,
            r#override: None,
            r#priv: None,
            r#typeof: None,
            r#unsized: None,
            r#virtual: None,
            r#yield: None,
            r#try: None,
            r#gen: None,
            union: None,
            option: None,
            some: None,
            none: None,
            result: None,
            ok: None,
            err: None,
            vec: None,
            string: None,
            box_2: None,
            send: None,
            sync: None,
            default: None,
            clone: None,
            debug: None,
            iterator: None,
            from: None,
            into: None,
            client: None,
            body: None,
            send_2: None,
            new: None,
            items: None,
            pages: None,
            options: None,
            request: None,
            response: None,
            error: None,
            value: None,
            runtime: None,
            types: None,
            table: None,
            std: None,
            core: None,
            serde: None,
            serde_json: None,
            n1st: None,
            a_b: None,
            a_b_2: None,
            a_b_3: None,
            a_b_4: None,
            dot: None,
            empty: None,
            blank: None,
            minus: None,
            underscore: None,
            underscore_underscore: None,
            ref_2: None,
            type_2: None,
            naïve: None,
            名前: None,
            ünïcode: None,
            u1f980: None,
            quote: None,
            back_slash: None,
            star_slash: None,
            doc: None,
            slash_slash: None,
            brace_brace: None,
            bracket_bracket: None,
            foo_bar: None,
            foo_bar_2: None,
            foobar: None,
            extra: Default::default(),
        }
    }

    /// The member as
    #[must_use]
    pub fn r#as(mut self, r#as: impl Into<String>) -> Self {
        self.r#as = Some(r#as.into());
        self
    }

    /// The member break
    #[must_use]
    pub fn r#break(mut self, r#break: impl Into<String>) -> Self {
        self.r#break = Some(r#break.into());
        self
    }

    /// The member const
    #[must_use]
    pub fn r#const(mut self, r#const: impl Into<String>) -> Self {
        self.r#const = Some(r#const.into());
        self
    }

    /// The member continue
    #[must_use]
    pub fn r#continue(mut self, r#continue: impl Into<String>) -> Self {
        self.r#continue = Some(r#continue.into());
        self
    }

    /// The member crate
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// The member else
    #[must_use]
    pub fn r#else(mut self, r#else: impl Into<String>) -> Self {
        self.r#else = Some(r#else.into());
        self
    }

    /// The member enum
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<String>) -> Self {
        self.r#enum = Some(r#enum.into());
        self
    }

    /// The member extern
    #[must_use]
    pub fn r#extern(mut self, r#extern: impl Into<String>) -> Self {
        self.r#extern = Some(r#extern.into());
        self
    }

    /// The member false
    #[must_use]
    pub fn r#false(mut self, r#false: impl Into<String>) -> Self {
        self.r#false = Some(r#false.into());
        self
    }

    /// The member fn
    #[must_use]
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// The member for
    #[must_use]
    pub fn r#for(mut self, r#for: impl Into<String>) -> Self {
        self.r#for = Some(r#for.into());
        self
    }

    /// The member if
    #[must_use]
    pub fn r#if(mut self, r#if: impl Into<String>) -> Self {
        self.r#if = Some(r#if.into());
        self
    }

    /// The member impl
    #[must_use]
    pub fn r#impl(mut self, r#impl: impl Into<String>) -> Self {
        self.r#impl = Some(r#impl.into());
        self
    }

    /// The member in
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// The member let
    #[must_use]
    pub fn r#let(mut self, r#let: impl Into<String>) -> Self {
        self.r#let = Some(r#let.into());
        self
    }

    /// The member loop
    #[must_use]
    pub fn r#loop(mut self, r#loop: impl Into<String>) -> Self {
        self.r#loop = Some(r#loop.into());
        self
    }

    /// The member match
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// The member mod
    #[must_use]
    pub fn r#mod(mut self, r#mod: impl Into<String>) -> Self {
        self.r#mod = Some(r#mod.into());
        self
    }

    /// The member move
    #[must_use]
    pub fn r#move(mut self, r#move: impl Into<String>) -> Self {
        self.r#move = Some(r#move.into());
        self
    }

    /// The member mut
    #[must_use]
    pub fn r#mut(mut self, r#mut: impl Into<String>) -> Self {
        self.r#mut = Some(r#mut.into());
        self
    }

    /// The member pub
    #[must_use]
    pub fn r#pub(mut self, r#pub: impl Into<String>) -> Self {
        self.r#pub = Some(r#pub.into());
        self
    }

    /// The member ref
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// The member return
    #[must_use]
    pub fn r#return(mut self, r#return: impl Into<String>) -> Self {
        self.r#return = Some(r#return.into());
        self
    }

    /// The member Self
    #[must_use]
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// The member static
    #[must_use]
    pub fn r#static(mut self, r#static: impl Into<String>) -> Self {
        self.r#static = Some(r#static.into());
        self
    }

    /// The member struct
    #[must_use]
    pub fn r#struct(mut self, r#struct: impl Into<String>) -> Self {
        self.r#struct = Some(r#struct.into());
        self
    }

    /// The member super
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// The member trait
    #[must_use]
    pub fn r#trait(mut self, r#trait: impl Into<String>) -> Self {
        self.r#trait = Some(r#trait.into());
        self
    }

    /// The member true
    #[must_use]
    pub fn r#true(mut self, r#true: impl Into<String>) -> Self {
        self.r#true = Some(r#true.into());
        self
    }

    /// The member unsafe
    #[must_use]
    pub fn r#unsafe(mut self, r#unsafe: impl Into<String>) -> Self {
        self.r#unsafe = Some(r#unsafe.into());
        self
    }

    /// The member use
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }

    /// The member where
    #[must_use]
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }

    /// The member while
    #[must_use]
    pub fn r#while(mut self, r#while: impl Into<String>) -> Self {
        self.r#while = Some(r#while.into());
        self
    }

    /// The member async
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// The member await
    #[must_use]
    pub fn r#await(mut self, r#await: impl Into<String>) -> Self {
        self.r#await = Some(r#await.into());
        self
    }

    /// The member dyn
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }

    /// The member abstract
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<String>) -> Self {
        self.r#abstract = Some(r#abstract.into());
        self
    }

    /// The member become
    #[must_use]
    pub fn r#become(mut self, r#become: impl Into<String>) -> Self {
        self.r#become = Some(r#become.into());
        self
    }

    /// The member box
    #[must_use]
    pub fn r#box(mut self, r#box: impl Into<String>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// The member do
    #[must_use]
    pub fn r#do(mut self, r#do: impl Into<String>) -> Self {
        self.r#do = Some(r#do.into());
        self
    }

    /// The member final
    #[must_use]
    pub fn r#final(mut self, r#final: impl Into<String>) -> Self {
        self.r#final = Some(r#final.into());
        self
    }

    /// The member macro
    #[must_use]
    pub fn r#macro(mut self, r#macro: impl Into<String>) -> Self {
        self.r#macro = Some(r#macro.into());
        self
    }

    /// The member override
    #[must_use]
    pub fn r#override(mut self, r#override: impl Into<String>) -> Self {
        self.r#override = Some(r#override.into());
        self
    }

    /// The member priv
    #[must_use]
    pub fn r#priv(mut self, r#priv: impl Into<String>) -> Self {
        self.r#priv = Some(r#priv.into());
        self
    }

    /// The member typeof
    #[must_use]
    pub fn r#typeof(mut self, r#typeof: impl Into<String>) -> Self {
        self.r#typeof = Some(r#typeof.into());
        self
    }

    /// The member unsized
    #[must_use]
    pub fn r#unsized(mut self, r#unsized: impl Into<String>) -> Self {
        self.r#unsized = Some(r#unsized.into());
        self
    }

    /// The member virtual
    #[must_use]
    pub fn r#virtual(mut self, r#virtual: impl Into<String>) -> Self {
        self.r#virtual = Some(r#virtual.into());
        self
    }

    /// The member yield
    #[must_use]
    pub fn r#yield(mut self, r#yield: impl Into<String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }

    /// The member try
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// The member gen
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// The member union
    #[must_use]
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// The member Option
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// The member Some
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }

    /// The member None
    #[must_use]
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Some(none.into());
        self
    }

    /// The member Result
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// The member Ok
    #[must_use]
    pub fn ok(mut self, ok: impl Into<String>) -> Self {
        self.ok = Some(ok.into());
        self
    }

    /// The member Err
    #[must_use]
    pub fn err(mut self, err: impl Into<String>) -> Self {
        self.err = Some(err.into());
        self
    }

    /// The member Vec
    #[must_use]
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.vec = Some(vec.into());
        self
    }

    /// The member String
    #[must_use]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// The member Box
    #[must_use]
    pub fn box_2(mut self, box_2: impl Into<String>) -> Self {
        self.box_2 = Some(box_2.into());
        self
    }

    /// The member Send
    #[must_use]
    pub fn send(mut self, send: impl Into<String>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// The member Sync
    #[must_use]
    pub fn sync(mut self, sync: impl Into<String>) -> Self {
        self.sync = Some(sync.into());
        self
    }

    /// The member Default
    #[must_use]
    pub fn with_default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// The member Clone
    #[must_use]
    pub fn with_clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// The member Debug
    #[must_use]
    pub fn debug(mut self, debug: impl Into<String>) -> Self {
        self.debug = Some(debug.into());
        self
    }

    /// The member Iterator
    #[must_use]
    pub fn iterator(mut self, iterator: impl Into<String>) -> Self {
        self.iterator = Some(iterator.into());
        self
    }

    /// The member From
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The member Into
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// The member client
    #[must_use]
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }

    /// The member body
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The member send
    #[must_use]
    pub fn send_2(mut self, send_2: impl Into<String>) -> Self {
        self.send_2 = Some(send_2.into());
        self
    }

    /// The member new
    #[must_use]
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// The member items
    #[must_use]
    pub fn items(mut self, items: impl Into<String>) -> Self {
        self.items = Some(items.into());
        self
    }

    /// The member pages
    #[must_use]
    pub fn pages(mut self, pages: impl Into<String>) -> Self {
        self.pages = Some(pages.into());
        self
    }

    /// The member options
    #[must_use]
    pub fn options(mut self, options: impl Into<String>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// The member request
    #[must_use]
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }

    /// The member response
    #[must_use]
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// The member error
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// The member value
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The member runtime
    #[must_use]
    pub fn runtime(mut self, runtime: impl Into<String>) -> Self {
        self.runtime = Some(runtime.into());
        self
    }

    /// The member types
    #[must_use]
    pub fn types(mut self, types: impl Into<String>) -> Self {
        self.types = Some(types.into());
        self
    }

    /// The member table
    #[must_use]
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// The member std
    #[must_use]
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.std = Some(std.into());
        self
    }

    /// The member core
    #[must_use]
    pub fn core(mut self, core: impl Into<String>) -> Self {
        self.core = Some(core.into());
        self
    }

    /// The member serde
    #[must_use]
    pub fn serde(mut self, serde: impl Into<String>) -> Self {
        self.serde = Some(serde.into());
        self
    }

    /// The member serde_json
    #[must_use]
    pub fn serde_json(mut self, serde_json: impl Into<String>) -> Self {
        self.serde_json = Some(serde_json.into());
        self
    }

    /// The member 1st
    #[must_use]
    pub fn n1st(mut self, n1st: impl Into<String>) -> Self {
        self.n1st = Some(n1st.into());
        self
    }

    /// The member a-b
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// The member a_b
    #[must_use]
    pub fn a_b_2(mut self, a_b_2: impl Into<String>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// The member aB
    #[must_use]
    pub fn a_b_3(mut self, a_b_3: impl Into<String>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }

    /// The member A-B
    #[must_use]
    pub fn a_b_4(mut self, a_b_4: impl Into<String>) -> Self {
        self.a_b_4 = Some(a_b_4.into());
        self
    }

    /// The member .
    #[must_use]
    pub fn dot(mut self, dot: impl Into<String>) -> Self {
        self.dot = Some(dot.into());
        self
    }

    /// The member
    #[must_use]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// The member
    #[must_use]
    pub fn blank(mut self, blank: impl Into<String>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// The member -
    #[must_use]
    pub fn minus(mut self, minus: impl Into<String>) -> Self {
        self.minus = Some(minus.into());
        self
    }

    /// The member \_
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// The member \_\_
    #[must_use]
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<String>,
    ) -> Self {
        self.underscore_underscore = Some(underscore_underscore.into());
        self
    }

    /// The member $ref
    #[must_use]
    pub fn ref_2(mut self, ref_2: impl Into<String>) -> Self {
        self.ref_2 = Some(ref_2.into());
        self
    }

    /// The member @type
    #[must_use]
    pub fn type_2(mut self, type_2: impl Into<String>) -> Self {
        self.type_2 = Some(type_2.into());
        self
    }

    /// The member naïve
    #[must_use]
    pub fn naïve(mut self, naïve: impl Into<String>) -> Self {
        self.naïve = Some(naïve.into());
        self
    }
}

impl BadlyNamed {
    /// The member 名前
    #[must_use]
    pub fn 名前(mut self, 名前: impl Into<String>) -> Self {
        self.名前 = Some(名前.into());
        self
    }

    /// The member Ünïcode
    #[must_use]
    pub fn ünïcode(mut self, ünïcode: impl Into<String>) -> Self {
        self.ünïcode = Some(ünïcode.into());
        self
    }

    /// The member 🦀
    #[must_use]
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.u1f980 = Some(u1f980.into());
        self
    }

    /// The member quote
    #[must_use]
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// The member back\slash
    #[must_use]
    pub fn back_slash(mut self, back_slash: impl Into<String>) -> Self {
        self.back_slash = Some(back_slash.into());
        self
    }

    /// The member \*/
    #[must_use]
    pub fn star_slash(mut self, star_slash: impl Into<String>) -> Self {
        self.star_slash = Some(star_slash.into());
        self
    }

    /// The member #!\[doc\]
    #[must_use]
    pub fn doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// The member //
    #[must_use]
    pub fn slash_slash(mut self, slash_slash: impl Into<String>) -> Self {
        self.slash_slash = Some(slash_slash.into());
        self
    }

    /// The member {}
    #[must_use]
    pub fn brace_brace(mut self, brace_brace: impl Into<String>) -> Self {
        self.brace_brace = Some(brace_brace.into());
        self
    }

    /// The member \[\]
    #[must_use]
    pub fn bracket_bracket(mut self, bracket_bracket: impl Into<String>) -> Self {
        self.bracket_bracket = Some(bracket_bracket.into());
        self
    }

    /// Sets `FooBar`.
    #[must_use]
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets `fooBar`.
    #[must_use]
    pub fn foo_bar_2(mut self, foo_bar_2: i64) -> Self {
        self.foo_bar_2 = Some(foo_bar_2);
        self
    }

    /// Sets `foobar`.
    #[must_use]
    pub fn foobar(mut self, foobar: bool) -> Self {
        self.foobar = Some(foobar);
        self
    }
}

/// `Kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `Self`
    SelfValue,
    /// `self`
    SelfValue2,
    /// ``
    Empty,
    /// `..`
    DotDot,
    /// `1st`
    N1st,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `a b`
    AB,
    /// `a-b`
    AB2,
    /// `a_b`
    AB3,
    /// `Unknown`
    Unknown2,
    /// `🦀`
    U1f980,
    /// `"`
    DoubleQuote,
    /// `'`
    Backtick,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Kind { SelfValue = "Self", SelfValue2 = "self", Empty = "", DotDot = "..", N1st =
    "1st", Greater = ">", GreaterEqual = ">=", AB = "a b", AB2 = "a-b", AB3 = "a_b",
    Unknown2 = "Unknown", U1f980 = "🦀", DoubleQuote = "\"", Backtick = "`" }
}
