//! The members of bodies as data: what a flag a member, a form or a skeleton of a body is made from.
//!
//! One static a type that is sent, shared by all operations that send it. They refer to one another by
//! reference, so a type that holds itself is no trouble.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Module, docs, ident, table};
use crate::{
    model::{Api, Content, Field, Reference, Shape, Type},
    naming::{self, Unique},
};

/// The names of the statics, by the names of the types.
pub(super) struct Fields<'a> {
    api: &'a Api,
    names: BTreeMap<&'a str, Ident>,
}

impl<'a> Fields<'a> {
    /// Names those of every type that is part of a body.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut wanted = BTreeSet::new();
        for operation in &api.operations {
            let body = operation.body.as_ref();
            if let Some(name) = body.and_then(|body| body_type(&body.content)) {
                collect(api, name, &mut wanted);
            }
        }
        let mut unique = Unique::without([]);
        let names = wanted
            .into_iter()
            .map(|name| {
                (
                    name,
                    ident(&unique.take_with(&naming::static_name(name), "_")),
                )
            })
            .collect();
        Self { api, names }
    }

    /// The module of all of them.
    pub(super) fn module(&self) -> Module {
        let items = self.names.iter().filter_map(|(name, place)| {
            let fields = members(self.api.types.get(*name)?)?;
            Some(self.item(place, fields))
        });
        Module::new(
            &["dynamic", "fields"],
            quote! {
                #![allow(unused_imports)]
                use platform_clients_runtime as runtime;
                use runtime::{Field, Kind};
            },
            items.collect(),
        )
    }

    /// The members of a body, as a place in that module.
    pub(super) fn of(&self, content: &Content) -> Option<TokenStream> {
        let place = self.names.get(body_type(content)?)?;
        Some(quote!(fields::#place))
    }

    fn item(&self, place: &Ident, fields: &[Field]) -> TokenStream {
        let rows = fields.iter().map(|field| {
            let wire = &field.wire;
            let kind = table::kind(self.api, &field.reference, bounds(field), 0);
            let description = docs::clean(&field.description);
            let required = field.required.then(|| quote!(.required()));
            let nullable = field.nullable.then(|| quote!(.nullable()));
            let sensitive = field.sensitive.then(|| quote!(.sensitive()));
            let members = within(&field.reference)
                .and_then(|name| self.names.get(name))
                .map(|inner| quote!(.members(&#inner)));
            quote!(Field::new(#wire, #kind, #description)#required #nullable #sensitive #members)
        });
        quote! {
            pub(in crate::generated) static #place: &[Field] = &[#(#rows),*];
        }
    }
}

fn body_type(content: &Content) -> Option<&str> {
    match content {
        Content::Json(reference) | Content::Form(reference) => named(reference),
        _ => None,
    }
}

/// The type that a value is of, or that the elements of a list are of.
fn named(reference: &Reference) -> Option<&str> {
    match reference {
        Reference::Named(name) | Reference::Boxed(name) => Some(name),
        Reference::Nullable(inner) => named(inner),
        _ => None,
    }
}

fn within(reference: &Reference) -> Option<&str> {
    match reference {
        Reference::List(inner) | Reference::Nullable(inner) => within(inner),
        other => named(other),
    }
}

fn members(described: &Type) -> Option<&[Field]> {
    match &described.shape {
        Shape::Struct { fields, .. } if !fields.is_empty() => Some(fields),
        _ => None,
    }
}

fn collect<'a>(api: &'a Api, name: &'a str, wanted: &mut BTreeSet<&'a str>) {
    let Some(fields) = api.types.get(name).and_then(members) else {
        return;
    };
    if wanted.insert(name) {
        for inner in fields.iter().filter_map(|field| within(&field.reference)) {
            collect(api, inner, wanted);
        }
    }
}

/// Bounds of a whole number, as far as they are whole numbers themselves.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a bound beyond what fits becomes the nearest one, and the rules of the body hold the exact one"
)]
fn bounds(field: &Field) -> (Option<i64>, Option<i64>) {
    let whole = |bound: Option<f64>| bound.filter(|bound| bound.fract() == 0.0);
    let rule = field
        .rules
        .iter()
        .find(|(way, _)| way.is_empty())
        .map(|(_, rule)| rule);
    (
        whole(rule.and_then(|rule| rule.minimum)).map(|bound| bound as i64),
        whole(rule.and_then(|rule| rule.maximum)).map(|bound| bound as i64),
    )
}
