//! Forms of several parts: one type a form, with a setter a part.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{arguments::argument, docs, ident, parse_type};
use crate::{
    engine::spelt,
    model::{Content, Operation, Part, Reference},
};

/// The forms of an operation: what its body is or can be.
pub(super) fn items(operation: &Operation) -> Vec<TokenStream> {
    let contents = operation.body.iter().flat_map(|body| {
        let others = body.others.iter().map(|other| &other.content);
        others.chain([&body.content])
    });
    contents
        .filter_map(|content| match content {
            Content::Multipart { name, parts } => Some(item(operation, name, parts)),
            _ => None,
        })
        .collect()
}

fn item(operation: &Operation, name: &str, parts: &[Part]) -> TokenStream {
    let name = ident(name);
    let words = docs::attributes(&format!(
        "The form that `{}` sends. Files are streamed.",
        operation.id
    ));
    let (arguments, steps): (Vec<_>, Vec<_>) = parts
        .iter()
        .filter(|part| part.required)
        .map(|part| {
            let name = ident(&part.name);
            let (taken, step) = step(part, &name);
            (quote!(#name: #taken), step)
        })
        .unzip();
    let setters = parts.iter().filter(|part| !part.required).map(|part| {
        let name = ident(&part.name);
        let (taken, step) = step(part, &name);
        let words = docs::attributes(&match docs::first_line(&part.description) {
            words if words.is_empty() => {
                format!("Adds `{}`.", part.wire.replace(['`', '\n', '\r'], "'"))
            }
            words => words,
        });
        quote! {
            #words
            #[must_use]
            pub fn #name(self, #name: #taken) -> Self {
                let form = self.form;
                #step
                Self { form }
            }
        }
    });
    quote! {
        #words
        #[derive(Clone, Debug)]
        pub struct #name {
            pub(in crate::generated) form: runtime::Multipart,
        }

        impl #name {
            /// With every part that is required.
            #[allow(clippy::new_without_default, clippy::too_many_arguments)]
            pub fn new(#(#arguments),*) -> Self {
                let form = runtime::Multipart::new();
                #(#steps)*
                Self { form }
            }

            #(#setters)*
        }
    }
}

/// What a part is taken as, and how it gets into the form.
fn step(part: &Part, name: &Ident) -> (TokenStream, TokenStream) {
    let wire = &part.wire;
    match (part.file, part.list) {
        (true, false) => (
            quote!(impl Into<runtime::Upload>),
            quote!(let form = form.file(#wire, #name);),
        ),
        (true, true) => (
            quote!(impl IntoIterator<Item = impl Into<runtime::Upload>>),
            quote!(let form = #name.into_iter().fold(form, |form, file| form.file(#wire, file));),
        ),
        (false, _) => {
            let (taken, kept) = argument(&part.reference, name, "types::");
            let kept_type = parse_type(&spelt(&part.reference, "types::"));
            let statement = if part.reference == Reference::Text {
                quote!(let form = form.text(#wire, #name);)
            } else {
                quote!(let #name: #kept_type = #kept; let form = form.field(#wire, &#name);)
            };
            (taken, statement)
        }
    }
}
