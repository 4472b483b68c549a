//! The root of the generated modules, and the client.

use quote::quote;

use super::{Module, docs};
use crate::model::Api;

/// `generated/mod.rs`.
pub(super) fn root(api: &Api) -> Module {
    let words = docs::inner_attributes(&format!(
        "Everything made from the document of {}.",
        docs::first_line(&api.title)
    ));
    Module {
        path: Vec::new(),
        head: quote! {
            #words
            #![allow(clippy::all, clippy::pedantic, unused_qualifications)]
        },
        items: Vec::new(),
        feature: None,
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
    Module {
        path: vec!["client".to_owned()],
        head,
        items: vec![
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
        feature: None,
    }
}
