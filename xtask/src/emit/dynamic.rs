//! Calls by name: one row an operation, which says what types it goes through.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Groups, Module, ident, outcomes, parse_type};
use crate::{
    engine::spelt,
    model::{Api, Content, Operation},
    naming,
};

/// So many rows stand in one table; a file holds several tables.
const ROWS: usize = 100;

/// A table a group, and the methods that look an operation up in them.
pub(super) fn modules(api: &Api, groups: &Groups) -> Vec<Module> {
    let home = super::home(api);
    let mut tables = Vec::new();
    let mut modules = Vec::new();
    for (group, operations) in groups.operations(api) {
        let items = operations.chunks(ROWS).enumerate().map(|(number, operations)| {
            let table = ident(&naming::static_name(&format!("{group} calls {}", number + 1)));
            let rows = operations.iter().map(|operation| row(operation));
            tables.push(table.clone());
            quote!(pub(in crate::generated) static #table: &[(&runtime::Operation, runtime::Dynamic)] = &[#(#rows),*];)
        });
        modules.push(Module::new(
            &["dynamic", group],
            quote! {
                #![allow(unused_imports)]
                use platform_clients_runtime as runtime;
                use #home::{operations::*, table, types};
            },
            items.collect(),
        ));
    }
    modules.insert(0, root(&tables));
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
                    static CALLS: &[&[(&runtime::Operation, runtime::Dynamic)]] = &[#(#tables),*];
                },
                quote! {
                    impl Client {
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

fn row(operation: &Operation) -> TokenStream {
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
    quote!((&table::#table, runtime::dynamic::<#body, #answer, #failure>))
}
