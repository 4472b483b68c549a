//! Other media types than the best: a method of the client a body, and a method of the builder an answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, operations, outcomes, parse_type};
use crate::{
    engine::spelt,
    model::{Content, Operation},
    naming,
};

/// The constructor without a body, where there are several to choose from.
pub(super) fn constructor(operation: &Operation) -> Option<TokenStream> {
    let body = operation.body.as_ref()?;
    if body.others.is_empty() {
        return None;
    }
    let table = ident(&naming::static_name(&operation.id));
    let (parameters, statements): (Vec<_>, Vec<_>) = operations::required_parameters(operation)
        .map(|(name, taken, statements)| (quote!(#name: #taken), statements))
        .unzip();
    let mutable = (!statements.is_empty()).then(|| quote!(mut));
    Some(quote! {
        pub(in crate::generated) fn bare(client: &runtime::Client #(, #parameters)*) -> Self {
            let #mutable request = runtime::Request::new(client, &table::#table);
            #(#statements)*
            Self { request }
        }
    })
}

/// The methods of the client that start the request with a body of another media type.
pub(super) fn bodies(operation: &Operation) -> TokenStream {
    let others = operation.body.iter().flat_map(|body| &body.others);
    let builder = ident(&operation.type_name);
    let route = operations::route(operation);
    let (parameters, names): (Vec<_>, Vec<_>) = operations::required_parameters(operation)
        .map(|(name, taken, _)| (quote!(#name: #taken), name))
        .unzip();
    let many = (parameters.len() > 5).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let methods = others.map(|other| {
        let name = ident(&naming::raw_where_keyword(&other.name));
        let words = docs::attributes(&format!(
            "The call `{}` with a body of `{}`.\n\n{route}",
            operation.id,
            docs::first_line(&other.content_type).replace('`', "'"),
        ));
        let content_type = &other.content_type;
        let (taken, statement) = match &other.content {
            Content::Json(reference) => {
                let kept = parse_type(&spelt(reference, "types::"));
                (
                    quote!(&#kept),
                    quote!(request.json_of(body, #content_type);),
                )
            }
            Content::Text => (
                quote!(impl Into<String>),
                quote!(request.body_of(body.into().into_bytes(), #content_type);),
            ),
            content => operations::body_argument(content, content_type),
        };
        quote! {
            #words
            #many
            pub fn #name(&self #(, #parameters)*, body: #taken) -> #builder {
                let mut builder = #builder::bare(self.runtime() #(, #names)*);
                let request = &mut builder.request;
                #statement
                builder
            }
        }
    });
    quote!(#(#methods)*)
}

/// The methods of the builder that ask for an answer of another media type.
pub(super) fn answers(operation: &Operation) -> TokenStream {
    let failure = outcomes::marker(&operation.failure);
    let methods = operation.others.iter().map(|other| {
        let name = ident(&other.name);
        let (marker, _) = outcomes::answer(operation, &other.content);
        let words = docs::attributes(&format!(
            "Asks for `{}` in place of the usual answer.",
            docs::first_line(&other.content_type).replace('`', "'"),
        ));
        let content_type = &other.content_type;
        quote! {
            #words
            pub fn #name(self) -> runtime::Request<#marker, #failure> {
                self.request.accepting(#content_type)
            }
        }
    });
    quote!(#(#methods)*)
}
