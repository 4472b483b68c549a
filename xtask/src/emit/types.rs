//! The module of types: one file for each group of operations, one for what groups share.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Groups, Module, docs, enums, ident, structs, unions};
use crate::{
    engine::Structs,
    model::{Api, Place, Shape, Type},
};

/// Every type of the API. What the applications of a platform share is named and not repeated.
pub(super) fn modules(api: &Api, written: &Structs, groups: &Groups) -> Vec<Module> {
    let none = BTreeSet::new();
    let shared = match &api.place {
        Place::Application { shared, .. } => shared,
        _ => &none,
    };
    let mut files: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    let own = |described: &&Type| !shared.contains(&described.name);
    for described in api.types.values().filter(own) {
        let file = described
            .tag
            .as_deref()
            .map_or("shared", |tag| groups.module(tag));
        files
            .entry(file)
            .or_default()
            .extend(items(described, written, &api.types));
    }
    let names = shared.iter().map(|name| ident(name));
    let named =
        (!shared.is_empty()).then(|| quote!(pub use crate::generated::shared::{#(#names),*};));
    let mut modules = vec![Module::new(
        &["types"],
        quote! {
            //! What is sent and what comes back.
            #named
        },
        Vec::new(),
    )];
    modules.extend(files.into_iter().map(|(file, items)| {
        Module::new(
            &["types", file],
            quote! {
                #![allow(unused_imports)]
                use platform_clients_runtime as runtime;
                use super::*;
            },
            items,
        )
    }));
    modules
}

/// The types that the applications of a platform share.
pub(super) fn shared(api: &Api, written: &Structs) -> Module {
    Module::new(
        &["shared"],
        quote! {
            //! What the applications share.
            #![allow(unused_imports)]
            use platform_clients_runtime as runtime;
        },
        api.types
            .values()
            .flat_map(|described| items(described, written, &api.types))
            .collect(),
    )
}

fn items(described: &Type, written: &Structs, types: &IndexMap<String, Type>) -> Vec<TokenStream> {
    match &described.shape {
        Shape::Struct { fields, .. } => written
            .get(&described.name)
            .map(|item| structs::items(described, fields, item))
            .unwrap_or_default(),
        Shape::Enum(variants) => vec![enums::item(described, variants)],
        Shape::Union(union) => vec![unions::item(described, union, types)],
        Shape::Alias(_) => Vec::new(),
    }
}

/// What the document says of a type, and how that is known.
pub(super) fn documentation(described: &Type) -> String {
    let mut text = docs::clean(&described.description);
    if text.is_empty() {
        text = format!("`{}`", described.wire.replace(['`', '\n', '\r'], "'"));
    }
    if let Some(provenance) = &described.provenance {
        text.push_str("\n\nSource: ");
        text.push_str(&docs::clean(provenance));
    }
    text
}
