//! The module of types: one file for each group of operations, one for what groups share.

use std::collections::BTreeMap;

use quote::quote;

use super::{Groups, Module, docs, enums, structs, unions};
use crate::{
    engine::Structs,
    model::{Api, Shape, Type},
};

/// Every type of the API.
pub(super) fn modules(api: &Api, written: &Structs, groups: &Groups) -> Vec<Module> {
    let mut files: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for described in api.types.values() {
        let item = match &described.shape {
            Shape::Struct { fields, .. } => written
                .get(&described.name)
                .map(|item| structs::item(described, fields, item)),
            Shape::Enum(variants) => Some(enums::item(described, variants)),
            Shape::Union(union) => Some(unions::item(described, union)),
            Shape::Alias(_) => None,
        };
        let file = described
            .tag
            .as_deref()
            .map_or("shared", |tag| groups.module(tag));
        files.entry(file).or_default().extend(item);
    }
    let mut modules = vec![Module {
        path: vec!["types".to_owned()],
        head: quote! {
            //! What is sent and what comes back.
        },
        items: Vec::new(),
        feature: None,
    }];
    modules.extend(files.into_iter().map(|(file, items)| Module {
        path: vec!["types".to_owned(), file.to_owned()],
        head: quote! {
            #![allow(unused_imports)]
            use platform_clients_runtime as runtime;
            use super::*;
        },
        items,
        feature: None,
    }));
    modules
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
