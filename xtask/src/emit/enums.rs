//! Enumerations that take what the document does not know yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::model::{Type, Variant};

/// An enumeration with a last variant for any other text.
pub(super) fn item(described: &Type, variants: &[Variant]) -> TokenStream {
    let name = ident(&described.name);
    let docs = docs::attributes(&super::types::documentation(described));
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    let variant_docs = texts
        .iter()
        .map(|text| docs::attributes(&format!("`{}`", text.replace(['`', '\n', '\r'], "'"))));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names,)*
            /// A text that the document does not name; it is written back as it came.
            Unknown(String),
        }
        runtime::text_enum! { #name { #(#names = #texts),* } }
    }
}
