//! Waiting for a state.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{ident, outcomes, pages};
use crate::{
    model::{Operation, Waiter},
    naming,
    vocabulary::Gone,
};

/// One method of the builder a waiter.
pub(super) fn methods(operation: &Operation) -> TokenStream {
    operation
        .waiters
        .iter()
        .map(|waiter| method(operation, waiter))
        .collect()
}

fn method(operation: &Operation, waiter: &Waiter) -> TokenStream {
    let name = format_ident!(
        "wait_until_{}",
        naming::value_name(&waiter.facts.name).trim_start_matches("r#")
    );
    let facts = table_name(operation, waiter);
    let facts = ident(&facts);
    let (answer, failure) = (
        outcomes::success(operation),
        outcomes::marker(&operation.failure),
    );
    let thing = outcomes::success_output(operation);
    let token = pages::Way::from(&ident("thing"), &waiter.state).token();
    let kind = if waiter.facts.gone == Some(Gone::Success) {
        ident("WaitGone")
    } else {
        ident("Wait")
    };
    let docs = format!(
        " Looks again and again until the state is one of: {}.",
        if waiter.facts.success.is_empty() {
            "gone".to_owned()
        } else {
            waiter.facts.success.join(", ")
        }
        .replace(['\n', '\r'], " ")
    );
    let token = if outcomes::may_be_null(operation) {
        quote!(thing.as_ref().and_then(|thing| #token))
    } else {
        token
    };
    quote! {
        #[doc = #docs]
        pub fn #name(self) -> runtime::#kind<#answer, #failure> {
            runtime::#kind::new(self.request, &table::#facts, |thing: &#thing| #token.unwrap_or_default())
        }
    }
}

/// The static that holds the facts of a waiter.
pub(super) fn table_name(operation: &Operation, waiter: &Waiter) -> String {
    naming::static_name(&format!("{} until {}", operation.id, waiter.facts.name))
}
