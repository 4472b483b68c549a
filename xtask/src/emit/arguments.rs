//! How a value is taken from the caller: as what is pleasant to write, turned into what is kept.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::parse_type;
use crate::{engine::spelt, model::Reference};

/// The type of an argument and the expression that makes the kept value of it.
pub(super) fn argument(
    reference: &Reference,
    name: &Ident,
    prefix: &str,
) -> (TokenStream, TokenStream) {
    let kept = parse_type(&spelt(reference, prefix));
    match reference {
        Reference::Text
        | Reference::Lexical(_)
        | Reference::Named(_)
        | Reference::Decimal
        | Reference::Json => (quote!(impl Into<#kept>), quote!(#name.into())),
        Reference::Boxed(target) => {
            let plain = parse_type(&format!("{prefix}{target}"));
            (quote!(impl Into<#plain>), quote!(Box::new(#name.into())))
        }
        Reference::List(item) => match &**item {
            Reference::Text | Reference::Lexical(_) | Reference::Named(_) | Reference::Decimal => {
                let item = parse_type(&spelt(item, prefix));
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            }
            item => {
                let item = parse_type(&spelt(item, prefix));
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#name.into_iter().collect()),
                )
            }
        },
        Reference::Map(value) => match &**value {
            Reference::Json | Reference::Text | Reference::Named(_) => {
                let value = parse_type(&spelt(value, prefix));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                    quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
                )
            }
            value => {
                let value = parse_type(&spelt(value, prefix));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                    quote!(#name.into_iter().map(|(key, value)| (key.into(), value)).collect()),
                )
            }
        },
        Reference::Nullable(_) | Reference::Boolean | Reference::Integer(_) | Reference::Number => {
            (kept, quote!(#name))
        }
    }
}
