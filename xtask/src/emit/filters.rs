//! What the members of an object in a query must be like. Lists of one kind of thing are searched and
//! narrowed by the same object, so its facts stand once and tables refer to them.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Module, docs, ident, table};
use crate::{
    model::{Api, Extra, Field, Operation, Parameter, Reference, Shape},
    naming::{self, Unique},
};

/// The objects in the queries of an API.
pub(super) struct Filters<'a> {
    api: &'a Api,
    /// The facts of each type: the name of its constants, and a parameter that is of it.
    found: BTreeMap<&'a str, (Ident, &'a Parameter)>,
}

impl<'a> Filters<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut names = Unique::default();
        let mut found = BTreeMap::new();
        let parameters = |operation: &'a Operation| operation.parameters.iter();
        for parameter in api.operations.iter().flat_map(parameters) {
            let Some((name, fields, extra)) = object(api, parameter) else {
                continue;
            };
            let closed = *extra == Extra::Refused && !fields.is_empty();
            if closed || !parameter.rules.is_empty() {
                found.entry(name).or_insert_with(|| {
                    let constant = names.take_with(&naming::static_name(name), "_");
                    (ident(&constant), parameter)
                });
            }
        }
        Self { api, found }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What is said of a parameter that is one of these objects.
    pub(super) fn facts(&self, parameter: &Parameter) -> Option<TokenStream> {
        let (name, _, extra) = object(self.api, parameter)?;
        let (constant, _) = self.found.get(name)?;
        let members = (*extra == Extra::Refused).then(|| quote!(.members(filters::#constant)));
        let rules = (!parameter.rules.is_empty()).then(|| {
            let rules = rules_of(constant);
            quote!(.rules(filters::#rules))
        });
        Some(quote!(#members #rules))
    }

    /// The module that holds the facts, where there are any.
    pub(super) fn module(&self) -> Option<Module> {
        let items: Vec<TokenStream> = self
            .found
            .iter()
            .flat_map(|(name, (constant, parameter))| self.items(name, constant, parameter))
            .collect();
        let head = quote! {
            //! What objects in a query can hold.
            #![allow(unused_imports)]
            use platform_clients_runtime as runtime;
            use runtime::{Kind, Rule};
        };
        (!items.is_empty()).then(|| Module::new(&["table", super::FILTERS], head, items))
    }

    fn items(
        &self,
        name: &str,
        constant: &Ident,
        parameter: &Parameter,
    ) -> impl Iterator<Item = TokenStream> {
        let closed = object(self.api, parameter).filter(|(_, _, extra)| **extra == Extra::Refused);
        let members = closed.map(|(_, fields, _)| {
            let words = docs::attributes(&format!("The members of `{name}`. There are no others."));
            let members = fields.iter().map(|field| {
                let wire = &field.wire;
                let kind = table::kind(self.api, &field.reference, (None, None), 0);
                quote!((#wire, #kind))
            });
            quote! {
                #words
                pub const #constant: &[(&str, Kind)] = &[#(#members),*];
            }
        });
        let rules = (!parameter.rules.is_empty()).then(|| {
            let constant = rules_of(constant);
            let words = docs::attributes(&format!("What the members of `{name}` must be like."));
            let rules = parameter.rules.iter();
            let rules = rules.map(|(way, rule)| table::rule(way, rule));
            quote! {
                #words
                pub const #constant: &[Rule] = &[#(#rules),*];
            }
        });
        members.into_iter().chain(rules)
    }
}

fn rules_of(constant: &Ident) -> Ident {
    format_ident!("{constant}_RULES")
}

/// The object that a parameter is, where it is one with named members.
fn object<'a>(api: &'a Api, parameter: &'a Parameter) -> Option<(&'a str, &'a [Field], &'a Extra)> {
    let Reference::Named(name) = &parameter.reference else {
        return None;
    };
    match &api.types.get(name)?.shape {
        Shape::Struct { fields, extra } => Some((name, fields, extra)),
        _ => None,
    }
}
