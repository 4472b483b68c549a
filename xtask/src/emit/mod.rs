//! Turns the facts into Rust, one file an artefact.
//!
//! What comes out has no behaviour of its own: types, static tables, and builders whose every
//! method is one line that hands a value to the runtime.

mod alternatives;
mod arguments;
mod client;
mod docs;
mod dynamic;
mod enums;
mod fields;
mod filters;
mod fits;
mod forms;
mod operations;
mod outcomes;
mod pages;
mod structs;
mod table;
mod types;
mod unions;
mod waiters;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    engine::Structs,
    model::{Api, Operation, Place},
    naming::{self, Unique},
};

/// The module of what objects in a query can hold. No group has its name.
const FILTERS: &str = "filters";

/// A module of generated code before it is rendered.
#[derive(Debug)]
pub struct Module {
    /// Where it stands below `generated`: `["operations", "clouds"]`.
    pub path: Vec<String>,
    /// What stands in front of the items: module documentation and imports.
    pub head: TokenStream,
    /// The items. A module that grows too long is split between them.
    pub items: Vec<TokenStream>,
    /// The feature of the crate that the module belongs to.
    pub feature: Option<String>,
    /// Whether the modules below it stand for themselves. Otherwise they are parts of it, whose items are its own.
    pub namespace: bool,
}

impl Module {
    /// A module of items at a path below `generated`.
    fn new(path: &[&str], head: TokenStream, items: Vec<TokenStream>) -> Self {
        Self {
            path: path.iter().map(|&step| step.to_owned()).collect(),
            head,
            items,
            feature: None,
            namespace: false,
        }
    }
}

/// Everything generated for an API.
pub fn modules(api: &Api, structs: &Structs) -> Vec<Module> {
    let groups = Groups::new(api);
    if let Place::Platform { applications } = &api.place {
        return vec![
            client::platform(api, applications),
            types::shared(api, structs),
        ];
    }
    let mut modules = vec![client::root(api), client::client(api)];
    modules.extend(dynamic::modules(api, &groups));
    modules.extend(types::modules(api, structs, &groups));
    modules.extend(operations::modules(api, &groups));
    modules.extend(table::modules(api, &groups));
    if let Place::Application { module, .. } = &api.place {
        for emitted in &mut modules {
            emitted.path.insert(0, module.clone());
        }
    }
    modules
}

/// The module that everything generated for an API stands in.
fn home(api: &Api) -> TokenStream {
    let Place::Application { module, .. } = &api.place else {
        return quote!(crate::generated);
    };
    let module = ident(module);
    quote!(crate::generated::#module)
}

/// The module name of each tag.
pub struct Groups {
    names: BTreeMap<String, String>,
}

impl Groups {
    fn new(api: &Api) -> Self {
        let mut unique = Unique::without(["fields", "shared", FILTERS]);
        let mut names = BTreeMap::new();
        for operation in &api.operations {
            if !names.contains_key(&operation.tag) {
                names.insert(
                    operation.tag.clone(),
                    unique.take_with(&naming::module_name(&operation.tag), "_"),
                );
            }
        }
        Self { names }
    }

    fn module(&self, tag: &str) -> &str {
        self.names.get(tag).map_or("shared", String::as_str)
    }

    /// Operations by the module that they belong to, in the order of their ids.
    fn operations<'a>(&'a self, api: &'a Api) -> IndexMap<&'a str, Vec<&'a Operation>> {
        let mut groups: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
        for operation in &api.operations {
            groups
                .entry(self.module(&operation.tag))
                .or_default()
                .push(operation);
        }
        groups.sort_unstable_keys();
        groups
    }
}

/// An identifier from a name that [`crate::naming`] made.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A type from its spelling.
fn parse_type(spelling: &str) -> TokenStream {
    // The spellings are ours, made of identifiers that were checked when they were made.
    spelling
        .parse()
        .unwrap_or_else(|_| quote!(serde_json::Value))
}
