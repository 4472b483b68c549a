//! Calls by name: one row an operation, which says what types it goes through.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Groups, Module, fields::Fields, ident, outcomes, parse_type, table, waiters};
use crate::{
    engine::spelt,
    model::{Api, Content, Next, Operation},
    naming,
    vocabulary::Style,
};

/// So many rows stand in one table; a file holds several tables.
const ROWS: usize = 100;

/// A table a group, and the methods that look an operation up in them.
pub(super) fn modules(api: &Api, groups: &Groups) -> Vec<Module> {
    let home = super::home(api);
    let fields = Fields::new(api);
    let mut tables = Vec::new();
    let mut modules = Vec::new();
    for (group, operations) in groups.operations(api) {
        let items = operations
            .chunks(ROWS)
            .enumerate()
            .map(|(number, operations)| {
                let table = ident(&naming::static_name(&format!(
                    "{group} calls {}",
                    number + 1
                )));
                let rows = operations.iter().map(|operation| row(&fields, operation));
                tables.push(table.clone());
                quote!(pub(in crate::generated) static #table: &[runtime::Row] = &[#(#rows),*];)
            });
        modules.push(Module::new(
            &["dynamic", group],
            quote! {
                #![allow(unused_imports)]
                use platform_clients_runtime as runtime;
                use #home::{dynamic::fields, operations::*, table, types};
            },
            items.collect(),
        ));
    }
    modules.insert(0, root(&tables));
    modules.push(fields.module());
    modules
}

fn root(tables: &[proc_macro2::Ident]) -> Module {
    Module {
        feature: Some("dynamic".to_owned()),
        ..Module::new(
            &["dynamic"],
            quote! {
                use platform_clients_runtime as runtime;
                use super::client::Client;
            },
            vec![
                quote! {
                    static CALLS: &[&[runtime::Row]] = &[#(#tables),*];
                },
                quote! {
                    impl Client {
                        /// What [`call`](Self::call) knows of each operation, in tables that are sorted by id.
                        pub const CALLS: &'static [&'static [runtime::Row]] = CALLS;

                        /// Calls an operation by its id.
                        ///
                        /// The arguments are an object with a member for each parameter and `body` for the body. The
                        /// request is built and the answer read through the same types as in a typed call.
                        pub async fn call(&self, operation: &str, arguments: serde_json::Value) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
                            self.call_with(operation, arguments, runtime::RequestOptions::new()).await
                        }

                        /// The same, with options.
                        pub async fn call_with(&self, operation: &str, arguments: serde_json::Value, options: runtime::RequestOptions) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
                            runtime::call(self.runtime(), CALLS, operation, arguments, options).await
                        }
                    }
                },
            ],
        )
    }
}

fn row(fields: &Fields<'_>, operation: &Operation) -> TokenStream {
    let table = ident(&naming::static_name(&operation.id));
    let body = match operation.body.as_ref().map(|body| &body.content) {
        None => quote!(runtime::NoBody),
        Some(Content::Json(reference)) => {
            let kept = parse_type(&spelt(reference, "types::"));
            quote!(runtime::JsonBody<#kept>)
        }
        Some(Content::Form(reference)) => {
            let kept = parse_type(&spelt(reference, "types::"));
            quote!(runtime::FormBody<#kept>)
        }
        Some(Content::Multipart { .. }) => quote!(runtime::MultipartBody),
        Some(_) => quote!(runtime::RawBody),
    };
    let (answer, failure) = (
        outcomes::success(operation),
        outcomes::marker(&operation.failure),
    );
    let fields = operation
        .body
        .as_ref()
        .and_then(|body| fields.of(&body.content))
        .map(|fields| quote!(.fields(#fields)));
    let page = page(operation).map(|page| quote!(.page(#page)));
    let waiters: Vec<_> = operation
        .waiters
        .iter()
        .map(|waiter| ident(&waiters::table_name(operation, waiter)))
        .collect();
    let waiters = (!waiters.is_empty()).then(|| quote!(.waiters(&[#(table::#waiters),*])));
    quote!(runtime::Row::new(&table::#table, runtime::dynamic::<#body, #answer, #failure>)#fields #page #waiters)
}

/// Where things are in a page.
fn page(operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let facts = &pagination.facts;
    let items = facts.items.as_slice();
    let pointer = |pointer: &Option<String>| pointer.clone().unwrap_or_default();
    let next = match &pagination.next {
        Next::Nothing => quote!(Nowhere),
        Next::InPage(_) => {
            let place = match facts.style {
                Style::Link => pointer(&facts.next),
                _ => pointer(&facts.from),
            };
            quote!(InPage(#place))
        }
        Next::InLastItem(_) => {
            let place = pointer(&facts.from);
            quote!(InLastItem(#place))
        }
        Next::InLinks { .. } => {
            let links = pointer(&facts.links);
            let rel = facts.rel.as_deref().unwrap_or("next");
            let parameter = table::option(facts.parameter.as_ref());
            quote!(InLinks { links: #links, rel: #rel, parameter: #parameter })
        }
    };
    Some(quote!(runtime::PageLayout { items: &[#(#items),*], next: runtime::NextPage::#next }))
}
