//! The root of the generated modules, and the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, docs, ident};
use crate::model::Api;

/// The root of what is generated for an API.
pub(super) fn root(api: &Api) -> Module {
    named(&docs::first_line(&api.title), Vec::new())
}

/// The root of the applications of a platform, which are rendered one by one, and the list of them.
pub(super) fn platform(api: &Api, applications: &[(String, String)]) -> Module {
    let modules = applications.iter().map(|(module, feature)| {
        let module = ident(module);
        quote!(#[cfg(feature = #feature)] pub mod #module;)
    });
    let rows = applications.iter().map(|(module, feature)| {
        let module = ident(module);
        quote!(#[cfg(feature = #feature)] &#module::table::API)
    });
    let items = vec![
        quote!(#(#modules)*),
        quote! {
            /// The applications that are compiled in, sorted by name.
            pub static APIS: &[&platform_clients_runtime::Api] = &[#(#rows),*];
        },
    ];
    named(&api.title, items)
}

fn named(title: &str, items: Vec<TokenStream>) -> Module {
    let words = docs::inner_attributes(&format!("Everything made from the document of {title}."));
    let head = quote! {
        #words
        #![allow(clippy::all, clippy::pedantic, unused_qualifications)]
    };
    Module {
        namespace: true,
        ..Module::new(&[], head, items)
    }
}

/// The client.
pub(super) fn client(api: &Api) -> Module {
    let title = docs::first_line(&api.title);
    let words = docs::attributes(&format!(
        "A client of {title}.\n\nCheap to clone: clones share connections, credentials and the retry budget."
    ));
    let head = quote! {
        use platform_clients_runtime as runtime;
        use super::table;
    };
    Module::new(
        &["client"],
        head,
        vec![
            quote! {
                #words
                #[derive(Clone, Debug)]
                pub struct Client {
                    runtime: runtime::Client,
                }
            },
            quote! {
                impl Client {
                    /// Starts building a client.
                    pub fn builder() -> runtime::ClientBuilder<Self> {
                        runtime::ClientBuilder::new(&table::API)
                    }

                    /// What sends the requests: for raw requests and for the facts of the API.
                    pub fn runtime(&self) -> &runtime::Client {
                        &self.runtime
                    }
                }
            },
            quote! {
                impl From<runtime::Client> for Client {
                    fn from(runtime: runtime::Client) -> Self {
                        Self { runtime }
                    }
                }
            },
        ],
    )
}
