//! The builders: one struct an operation, whose methods hand values to the runtime.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{
    Groups, Module, alternatives, arguments::argument, docs, forms, ident, outcomes, pages,
    parse_type, waiters,
};
use crate::{
    engine::spelt,
    model::{Answer, Api, Content, Operation, Parameter, Reference},
    naming::{self, Unique},
    vocabulary::Idempotency,
};

/// An `impl` holds at most so many setters, so that a file can be split between them.
const SETTERS: usize = 50;

/// One module a group, each with its builders and the methods of the client that make them.
pub(super) fn modules(api: &Api, groups: &Groups) -> Vec<Module> {
    let home = super::home(api);
    let mut modules = vec![Module::new(
        &["operations"],
        quote! {
            //! Requests under construction, one type an operation. They come from the methods of
            //! [`Client`](super::client::Client).
        },
        Vec::new(),
    )];
    for (group, operations) in groups.operations(api) {
        let tag = operations
            .first()
            .map_or("", |operation| operation.tag.as_str());
        let description = api
            .tags
            .get(tag)
            .map(|text| docs::clean(text))
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| format!("Operations of `{}`.", tag.replace('`', "'")));
        let description = docs::inner_attributes(&description);
        modules.push(Module::new(
            &["operations", group],
            quote! {
                #description
                #![allow(unused_imports)]
                use platform_clients_runtime as runtime;
                use #home::{client::Client, table, types};
            },
            items(&operations),
        ));
    }
    modules
}

/// The methods of the client, then the builders.
fn items(operations: &[&Operation]) -> Vec<TokenStream> {
    let methods = operations.chunks(100).map(|operations| {
        let methods = operations.iter().map(|operation| {
            let own = method(operation);
            let others = alternatives::bodies(operation);
            quote!(#own #others)
        });
        quote!(impl Client { #(#methods)* })
    });
    let builders = operations.iter().flat_map(|operation| {
        builder(operation)
            .into_iter()
            .chain(forms::items(operation))
            .chain(outcomes::items(operation))
            .chain(pages::items(operation))
    });
    methods.chain(builders).collect()
}

/// The struct and its methods; further setters stand in an `impl` of their own.
fn builder(operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.type_name);
    let docs = docs::attributes(&documentation(operation));
    let (answer, failure) = (
        outcomes::success(operation),
        outcomes::marker(&operation.failure),
    );
    let (output, error) = (
        outcomes::success_output(operation),
        outcomes::output(&operation.failure),
    );
    let constants = quote!(runtime::Request<#answer, #failure>);
    let table = ident(&naming::static_name(&operation.id));
    let (parameters, statements): (Vec<_>, Vec<_>) = required(operation).unzip();
    let mutable = (!statements.is_empty()).then(|| quote!(mut));
    let mut setters = operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| !parameter.required)
        .map(|(index, parameter)| setter(index, parameter));
    let first: Vec<_> = setters.by_ref().take(SETTERS).collect();
    let rest: Vec<_> = setters.collect();
    let rest = rest
        .chunks(SETTERS)
        .map(|setters| quote!(impl #name { #(#setters)* }));
    let optional_body = operation
        .body
        .as_ref()
        .filter(|body| !body.required)
        .map(|body| {
            let (taken, statement) = body_argument(&body.content, &body.content_type);
            let docs = docs::attributes(&match docs::first_line(&body.description) {
                words if words.is_empty() => "The request body.".to_owned(),
                words => words,
            });
            quote! {
                #docs
                pub fn body(mut self, body: #taken) -> Self {
                    let request = &mut self.request;
                    #statement
                    self
                }
            }
        });
    let bare = alternatives::constructor(operation);
    let accepting = alternatives::answers(operation);
    let paging = pages::methods(operation);
    let waiting = waiters::methods(operation);
    let main = quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            pub(in crate::generated) request: #constants,
        }

        impl #name {
            pub(in crate::generated) fn new(client: &runtime::Client #(, #parameters)*) -> Self {
                let #mutable request = runtime::Request::new(client, &table::#table);
                #(#statements)*
                Self { request }
            }

            #bare

            #(#first)*
            #optional_body

            /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
            pub fn options(mut self, options: runtime::RequestOptions) -> Self {
                self.request.set_options(options);
                self
            }

            /// Sends the request and reads the answer.
            pub async fn send(self) -> Result<runtime::Response<#output>, runtime::Error<#error>> {
                self.request.send().await
            }

            #accepting
            #paging
            #waiting
        }
    };
    std::iter::once(main).chain(rest).collect()
}

/// The method of the client that starts the request.
fn method(operation: &Operation) -> TokenStream {
    let name = ident(&naming::raw_where_keyword(&operation.id));
    let builder = ident(&operation.type_name);
    let summary = match docs::first_line(&operation.summary) {
        summary if summary.is_empty() => format!("The call `{}`.", operation.id),
        summary => summary,
    };
    let route = route(operation);
    let docs = docs::attributes(&format!("{summary}\n\n{route}"));
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[doc(alias = "deprecated")]));
    let (parameters, names): (Vec<_>, Vec<_>) = required_arguments(operation)
        .map(|(name, taken)| (quote!(#name: #taken), name))
        .unzip();
    let many = (parameters.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #docs
        #deprecated
        #many
        pub fn #name(&self #(, #parameters)*) -> #builder {
            #builder::new(self.runtime() #(, #names)*)
        }
    }
}

fn required_arguments(operation: &Operation) -> impl Iterator<Item = (Ident, TokenStream)> {
    let parameters = required_parameters(operation).map(|(name, taken, _)| (name, taken));
    let body = operation
        .body
        .iter()
        .filter(|body| body.required)
        .map(|body| {
            (
                ident("body"),
                body_argument(&body.content, &body.content_type).0,
            )
        });
    parameters.chain(body)
}

/// The parameters that are arguments: name, type, and the statements that hand each to `request`.
pub(super) fn required_parameters(
    operation: &Operation,
) -> impl Iterator<Item = (Ident, TokenStream, TokenStream)> {
    operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| parameter.required)
        .map(|(index, parameter)| {
            let name = ident(&parameter.name);
            let (taken, statements) = hand_over(index, parameter, &name, &quote!(request));
            (name, taken, statements)
        })
}

/// The arguments of the constructor and what it does with each.
fn required(operation: &Operation) -> impl Iterator<Item = (TokenStream, TokenStream)> {
    let parameters = required_parameters(operation)
        .map(|(name, taken, statements)| (quote!(#name: #taken), statements));
    let body = operation
        .body
        .iter()
        .filter(|body| body.required)
        .map(|body| {
            let (taken, statement) = body_argument(&body.content, &body.content_type);
            (quote!(body: #taken), statement)
        });
    parameters.chain(body)
}

/// The type of the argument, and the statements that hand it to `request`.
fn hand_over(
    index: usize,
    parameter: &Parameter,
    name: &Ident,
    request: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (taken, kept) = argument(&parameter.reference, name, "types::");
    let kept_type = parse_type(&spelt(&parameter.reference, "types::"));
    let index = Literal::usize_unsuffixed(index);
    let statements = match parameter.reference {
        Reference::Boolean | Reference::Integer(_) | Reference::Number | Reference::Nullable(_) => {
            quote!(#request.parameter(#index, &#name);)
        }
        Reference::List(_) | Reference::Map(_) => quote! {
            let #name: #kept_type = #kept;
            #request.parameter(#index, &#name);
        },
        _ => quote!(#request.parameter::<#kept_type>(#index, &#kept);),
    };
    (taken, statements)
}

fn setter(index: usize, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let (taken, statements) = hand_over(index, parameter, &name, &quote!(self.request));
    let bounds = bounds(parameter);
    let docs = docs::attributes(&match docs::clean(&parameter.description) {
        words if words.is_empty() => format!(
            "Sets `{}`.{bounds}",
            parameter.wire.replace(['`', '\n', '\r'], "'")
        ),
        words => format!("{words}{bounds}"),
    });
    quote! {
        #docs
        pub fn #name(mut self, #name: #taken) -> Self {
            #statements
            self
        }
    }
}

fn bounds(parameter: &Parameter) -> String {
    match (parameter.minimum, parameter.maximum) {
        (Some(least), Some(most)) => {
            format!("\n\nFrom {least} to {most}; anything else is refused before it is sent.")
        }
        (Some(least), None) => {
            format!("\n\nAt least {least}; anything less is refused before it is sent.")
        }
        (None, Some(most)) => {
            format!("\n\nAt most {most}; anything more is refused before it is sent.")
        }
        (None, None) => String::new(),
    }
}

/// What a body is taken as, and the statements that hand it to `request`.
pub(super) fn body_argument(content: &Content, content_type: &str) -> (TokenStream, TokenStream) {
    match content {
        Content::Json(reference @ (Reference::List(_) | Reference::Map(_))) => {
            let (taken, kept) = argument(reference, &ident("body"), "types::");
            let kept_type = parse_type(&spelt(reference, "types::"));
            let statements = quote! {
                let body: #kept_type = #kept;
                request.json(&body);
            };
            (taken, statements)
        }
        Content::Json(reference) => {
            let kept = parse_type(&spelt(reference, "types::"));
            (quote!(&#kept), quote!(request.json(body);))
        }
        Content::Form(reference) => {
            let kept = parse_type(&spelt(reference, "types::"));
            (quote!(&#kept), quote!(request.form(body);))
        }
        Content::Multipart { name, .. } => {
            let form = ident(name);
            (quote!(#form), quote!(request.multipart(body.form);))
        }
        Content::Text => (
            quote!(impl Into<String>),
            quote!(request.body(body.into().into_bytes());),
        ),
        Content::Bytes
        | Content::Events { .. }
        | Content::Values(_)
        | Content::Graphql
        | Content::Empty => (
            quote!(impl Into<runtime::Upload>),
            quote!(request.upload(body, #content_type);),
        ),
    }
}

pub(super) fn route(operation: &Operation) -> String {
    format!(
        "`{} {}`",
        operation.method,
        operation.path.replace(['`', '\n', '\r'], "'")
    )
}

fn documentation(operation: &Operation) -> String {
    let summary = match docs::clean(&operation.summary) {
        summary if summary.is_empty() => format!("The call `{}`.", operation.id),
        summary => summary,
    };
    let mut parts = vec![summary, docs::clean(&operation.description)];
    let mut facts = vec![route(operation)];
    if operation.deprecated {
        facts.push("The document calls it deprecated.".to_owned());
    }
    facts.push(
        match operation.repeat {
            Idempotency::Safe => "Changes nothing; repeated after any fault that may pass.",
            Idempotency::Idempotent => {
                "Twice has the effect of once; repeated after any fault that may pass."
            }
            Idempotency::Never => "Not repeated unless the server cannot have acted on it.",
        }
        .to_owned(),
    );
    facts.extend(pages::documentation(operation));
    let mut names = Unique::default();
    for answer in operation
        .answers
        .iter()
        .filter(|answer| !answer.is_success())
    {
        facts.push(names.take(&describe(answer)));
    }
    if !operation.provenance.is_empty() {
        facts.push(format!(
            "Source: {}",
            docs::first_line(&operation.provenance)
        ));
    }
    parts.push(
        facts
            .iter()
            .map(|fact| format!("* {fact}"))
            .collect::<Vec<_>>()
            .join("\n"),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn describe(answer: &Answer) -> String {
    let status = if answer.status == "default" {
        "Any other status".to_owned()
    } else {
        answer.status.clone()
    };
    match docs::first_line(&answer.description) {
        words if words.is_empty() => format!("{status} is an error."),
        words => format!("{status}: {words}"),
    }
}
