//! Calls by name: one line an operation, which says what types it goes through.

use quote::quote;

use super::{Module, ident, operations, parse_type};
use crate::{
    engine::spelt,
    model::{Api, Content},
    naming,
};

/// The table of dynamic calls and the methods that use it.
pub(super) fn module(api: &Api) -> Module {
    let rows = api.operations.iter().map(|operation| {
        let table = ident(&naming::static_name(&operation.id));
        let body = match operation.body.as_ref().map(|body| &body.content) {
            None => quote!(runtime::NoBody),
            Some(Content::Json(reference)) => {
                let kept = parse_type(&spelt(reference, "types::"));
                quote!(runtime::JsonBody<#kept>)
            }
            Some(_) => quote!(runtime::RawBody),
        };
        let (answer, failure) = (
            operations::marker(operations::success(operation)),
            operations::failure(operation),
        );
        quote!((&table::#table, runtime::dynamic::<#body, #answer, #failure>))
    });
    Module {
        path: vec!["dynamic".to_owned()],
        head: quote! {
            use platform_clients_runtime as runtime;
            use super::{client::Client, table, types};
        },
        items: vec![
            quote! {
                static CALLS: &[(&runtime::Operation, runtime::Dynamic)] = &[#(#rows),*];
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
        feature: Some("dynamic"),
    }
}
