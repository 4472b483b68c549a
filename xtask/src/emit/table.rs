//! The static tables: every fact of every operation, for the runtime, the command line and people.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Groups, Module, docs, filters::Filters, ident, outcomes, waiters};
use crate::{
    engine::rust,
    model::{Api, Content, Graphql, Operation, Parameter, Reference, Rule, Scheme, Shape, Waiter},
    naming,
    vocabulary::{Gone, GraphqlKind, Idempotency, Style},
};

/// One module a group with a static an operation, and the list of all.
pub(super) fn modules(api: &Api, groups: &Groups) -> Vec<Module> {
    let head = quote! {
        use platform_clients_runtime as runtime;
        use runtime::{Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat, Rule, Style, Waiter, StatusPattern::*};
    };
    let filters = Filters::new(api);
    let home = super::home(api);
    let reach = (!filters.is_empty()).then(|| quote!(use #home::table::filters;));
    let all = api
        .operations
        .iter()
        .map(|operation| ident(&naming::static_name(&operation.id)));
    let (name, title, version) = (&api.name, &api.title, &api.version);
    let server = option(api.server.as_ref());
    let schemes = api
        .schemes
        .iter()
        .map(|(name, scheme)| self::scheme(name, scheme));
    let mut modules = vec![Module::new(
        &["table"],
        quote! {
            //! The facts of every operation.
            use platform_clients_runtime as runtime;
        },
        vec![
            quote! {
                /// Everything this client knows about its platform.
                pub static API: runtime::Api = runtime::Api {
                    name: #name,
                    title: #title,
                    version: #version,
                    server: #server,
                    schemes: &[#(#schemes),*],
                    operations: OPERATIONS,
                };
            },
            quote! {
                /// Every operation, sorted by id.
                pub static OPERATIONS: &[&runtime::Operation] = &[#(&#all),*];
            },
        ]
        .into_iter()
        .chain(outcomes::common_rule(api))
        .collect(),
    )];
    modules.extend(filters.module());
    for (group, operations) in groups.operations(api) {
        modules.push(Module::new(
            &["table", group],
            quote! {
                #![allow(unused_imports)]
                #head
                #reach
            },
            operations
                .iter()
                .flat_map(|operation| {
                    std::iter::once(facts(api, operation, &filters)).chain(
                        operation
                            .waiters
                            .iter()
                            .map(|waiter| waiter_facts(operation, waiter)),
                    )
                })
                .collect(),
        ));
    }
    modules
}

fn facts(api: &Api, operation: &Operation, filters: &Filters<'_>) -> TokenStream {
    let name = ident(&naming::static_name(&operation.id));
    let Operation {
        id,
        path,
        tag,
        deprecated,
        ..
    } = operation;
    let (summary, description) = (
        docs::clean(&operation.summary),
        docs::clean(&operation.description),
    );
    let docs = docs::attributes(&format!("`{id}`"));
    let method = &operation.method;
    let server = option(operation.server.as_ref());
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| self::parameter(api, parameter, filters));
    let body = option(operation.body.as_ref().map(|body| {
        let type_name = type_name(&body.content);
        let description = docs::clean(&body.description);
        let content_type = (body.content_type != "application/json")
            .then_some(&body.content_type)
            .map(|name| quote!(.content_type(#name)));
        let optional = (!body.required).then(|| quote!(.optional()));
        let sensitive = is_sensitive(api, &body.content).then(|| quote!(.sensitive()));
        let rules = rules(body.rules.iter().map(|(way, rule)| (way.as_str(), rule)));
        let graphql = operation.graphql.as_ref().map(graphql_facts);
        quote!(Body::json(#type_name, #description)#content_type #optional #sensitive #rules #graphql)
    }));
    // The document is sent even where there are no variables.
    let body = match (&operation.graphql, &operation.body) {
        (Some(facts), None) => {
            let facts = graphql_facts(facts);
            quote!(Some(Body::json("()", "").optional()#facts))
        }
        _ => body,
    };
    let responses = operation.answers.iter().map(|answer| {
        let status = status(&answer.status);
        let type_name = type_name(&answer.content);
        let description = docs::clean(&answer.description);
        match answer.content_type.as_deref() {
            None => quote!(Answer::empty(#status, #description)),
            Some("application/json") => quote!(Answer::json(#status, #type_name, #description)),
            Some(content_type) => {
                quote!(Answer::of(#status, #content_type, #type_name, #description))
            }
        }
    });
    let security = operation.security.iter().map(|all| quote!(&[#(#all),*]));
    let repeat = match operation.repeat {
        Idempotency::Safe => quote!(Repeat::Safe),
        Idempotency::Idempotent => quote!(Repeat::Idempotent),
        Idempotency::Never => quote!(Repeat::Never),
    };
    let pagination = pagination(operation);
    let waiter = operation.waiters.first().map_or_else(
        || quote!(None),
        |waiter| {
            let facts = ident(&waiters::table_name(operation, waiter));
            quote!(Some(#facts))
        },
    );
    let provenance = &operation.provenance;
    quote! {
        #docs
        pub static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            server: #server,
            tag: #tag,
            summary: #summary,
            description: #description,
            deprecated: #deprecated,
            parameters: &[#(#parameters),*],
            body: #body,
            responses: &[#(#responses),*],
            security: &[#(#security),*],
            repeat: #repeat,
            pagination: #pagination,
            waiter: #waiter,
            provenance: #provenance,
        };
    }
}

/// `.graphql(…)`
fn graphql_facts(graphql: &Graphql) -> TokenStream {
    let kind = ident(match graphql.facts.kind {
        GraphqlKind::Query => "Query",
        GraphqlKind::Mutation => "Mutation",
    });
    let (name, upload) = (
        option(graphql.name.as_ref()),
        option(graphql.upload.as_ref()),
    );
    let (field, document) = (&graphql.facts.field, graphql.facts.document.trim());
    quote!(.graphql(&runtime::Graphql { kind: runtime::GraphqlKind::#kind, name: #name, field: #field, document: #document, upload: #upload }))
}

pub(super) fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn parameter(api: &Api, parameter: &Parameter, filters: &Filters<'_>) -> TokenStream {
    let wire = &parameter.wire;
    let (location, usual) = match parameter.location.as_str() {
        "path" => ("Path", ("simple", false)),
        "header" => ("Header", ("simple", false)),
        "cookie" => ("Cookie", ("form", true)),
        "querystring" => ("QueryString", ("form", true)),
        _ => ("Query", ("form", true)),
    };
    let location = ident(location);
    let kind = kind(
        api,
        &parameter.reference,
        (parameter.minimum, parameter.maximum),
        0,
    );
    let description = docs::clean(&parameter.description);
    let argument = (parameter.argument != parameter.wire)
        .then_some(&parameter.argument)
        .map(|name| quote!(.argument(#name)));
    let required =
        (parameter.required && parameter.location != "path").then(|| quote!(.required()));
    let style = ((parameter.style.as_str(), parameter.explode) != usual).then(|| {
        let style = ident(match parameter.style.as_str() {
            "simple" => "Simple",
            "label" => "Label",
            "matrix" => "Matrix",
            "spaceDelimited" => "SpaceDelimited",
            "pipeDelimited" => "PipeDelimited",
            "deepObject" => "DeepObject",
            "cookie" => "Cookie",
            "json" => "Json",
            _ => "Form",
        });
        let explode = parameter.explode;
        quote!(.style(Style::#style, #explode))
    });
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let sensitive = parameter.sensitive.then(|| quote!(.sensitive()));
    // Bounds of whole numbers are part of the kind.
    let bounded = matches!(parameter.reference, Reference::Integer(_));
    let listed = parameter.rules.iter().filter(|_| !bounded);
    let rules = filters
        .facts(parameter)
        .or_else(|| rules(listed.map(|(way, rule)| (way.as_str(), rule))));
    quote!(Parameter::new(Location::#location, #wire, #kind, #description)#argument #required #style #reserved #sensitive #rules)
}

/// `.rules(&[…])`, where there are any.
fn rules<'a>(rules: impl Iterator<Item = (&'a str, &'a Rule)>) -> Option<TokenStream> {
    let rules: Vec<TokenStream> = rules.map(|(way, rule)| self::rule(way, rule)).collect();
    (!rules.is_empty()).then(|| quote!(.rules(&[#(#rules),*])))
}

/// One rule, for what lies at `way`.
pub(super) fn rule(way: &str, rule: &Rule) -> TokenStream {
    let bounds = |name: &str, least: Option<usize>, most: Option<usize>| {
        let name = ident(name);
        let [least, most] = [least, most].map(|count| option(count.map(Literal::usize_unsuffixed)));
        quote!(.#name(#least, #most))
    };
    let range = |name: &str, least: Option<f64>, most: Option<f64>| {
        let name = ident(name);
        let [least, most] = [least, most].map(|bound| option(bound.map(float)));
        quote!(.#name(#least, #most))
    };
    let Rule {
        shortest,
        longest,
        pattern,
        words,
        fewest,
        most,
        minimum,
        maximum,
        above,
        below,
    } = rule;
    let length =
        (shortest.is_some() || longest.is_some()).then(|| bounds("length", *shortest, *longest));
    let count = (fewest.is_some() || most.is_some()).then(|| bounds("count", *fewest, *most));
    let pattern = pattern.as_ref().map(|pattern| quote!(.pattern(#pattern)));
    let words = Some(docs::clean(words))
        .filter(|words| !words.is_empty())
        .map(|words| quote!(.words(#words)));
    let included =
        (minimum.is_some() || maximum.is_some()).then(|| range("range", *minimum, *maximum));
    let excluded = (above.is_some() || below.is_some()).then(|| range("between", *above, *below));
    quote!(Rule::at(#way)#length #count #pattern #words #included #excluded)
}

/// A literal of a float; a negative one is two tokens.
fn float(number: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(number.abs());
    if number.is_sign_negative() {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}

pub(super) fn kind(
    api: &Api,
    reference: &Reference,
    bounds: (Option<i64>, Option<i64>),
    depth: usize,
) -> TokenStream {
    match reference {
        Reference::Boolean => quote!(Kind::Boolean),
        Reference::Integer(_) => match bounds {
            (None, None) => quote!(Kind::INTEGER),
            (Some(minimum), Some(maximum)) => {
                let (minimum, maximum) = (
                    Literal::i64_unsuffixed(minimum),
                    Literal::i64_unsuffixed(maximum),
                );
                quote!(Kind::between(#minimum, #maximum))
            }
            (minimum, maximum) => {
                let (minimum, maximum) = (option(minimum), option(maximum));
                quote!(Kind::Integer { minimum: #minimum, maximum: #maximum })
            }
        },
        Reference::Number | Reference::Decimal => quote!(Kind::Number),
        Reference::Text | Reference::Lexical(_) => quote!(Kind::Text),
        Reference::Nullable(inner) => kind(api, inner, bounds, depth),
        Reference::List(item) => {
            let item = kind(api, item, (None, None), depth + 1);
            quote!(Kind::List(&#item))
        }
        Reference::Named(name) | Reference::Boxed(name) => {
            match api.types.get(name).map(|described| &described.shape) {
                Some(Shape::Enum(variants)) => {
                    let texts = variants.iter().map(|variant| &variant.wire);
                    quote!(Kind::Choice(&[#(#texts),*]))
                }
                Some(Shape::Union(union)) if depth < 8 => {
                    let kinds = union
                        .variants
                        .iter()
                        .map(|variant| kind(api, &variant.reference, (None, None), depth + 1));
                    quote!(Kind::Union(&[#(#kinds),*]))
                }
                _ => quote!(Kind::Json),
            }
        }
        Reference::Map(_) | Reference::Json => quote!(Kind::Json),
    }
}

/// A type as documentation spells it.
fn type_name(content: &Content) -> String {
    match content {
        Content::Json(reference) => {
            let spelling = rust(reference);
            ["std::collections::", "serde_json::", "runtime::value::"]
                .iter()
                .fold(spelling, |spelling, prefix| spelling.replace(prefix, ""))
        }
        Content::Form(reference) => type_name(&Content::Json(reference.clone())),
        Content::Multipart { name, .. } => name.clone(),
        Content::Events { data, .. } => {
            format!("events of {}", type_name(&Content::Json(data.clone())))
        }
        Content::Values(reference) => {
            format!("lines of {}", type_name(&Content::Json(reference.clone())))
        }
        other => outcomes::content_output(other)
            .to_string()
            .replace(' ', "")
            .replace("runtime::", ""),
    }
}

/// Whether a body has a secret somewhere in it.
fn is_sensitive(api: &Api, content: &Content) -> bool {
    match content {
        Content::Json(reference) => holds_secret(api, reference, &mut HashSet::new()),
        _ => false,
    }
}

fn holds_secret<'a>(api: &'a Api, reference: &'a Reference, seen: &mut HashSet<&'a str>) -> bool {
    match reference {
        Reference::Named(name) | Reference::Boxed(name) => {
            if !seen.insert(name) {
                return false;
            }
            match api.types.get(name).map(|described| &described.shape) {
                Some(Shape::Struct { fields, .. }) => fields
                    .iter()
                    .any(|field| field.sensitive || holds_secret(api, &field.reference, seen)),
                Some(Shape::Union(union)) => union
                    .variants
                    .iter()
                    .any(|variant| holds_secret(api, &variant.reference, seen)),
                _ => false,
            }
        }
        Reference::List(inner) | Reference::Map(inner) | Reference::Nullable(inner) => {
            holds_secret(api, inner, seen)
        }
        _ => false,
    }
}

pub(super) fn status(text: &str) -> TokenStream {
    if let Ok(exact) = text.parse::<u16>() {
        let exact = Literal::u16_unsuffixed(exact);
        return quote!(Exact(#exact));
    }
    if let Some(class) = text
        .chars()
        .next()
        .and_then(|digit| digit.to_digit(10))
        .and_then(|digit| u16::try_from(digit).ok())
    {
        let class = Literal::u16_unsuffixed(class);
        quote!(Class(#class))
    } else {
        quote!(Default)
    }
}

fn pagination(operation: &Operation) -> TokenStream {
    let Some(pagination) = &operation.pagination else {
        return quote!(None);
    };
    let facts = &pagination.facts;
    let parameter = facts.parameter.as_deref().unwrap_or_default();
    let style = match facts.style {
        Style::Link if facts.parameter.is_none() => quote!(PageStyle::Link),
        Style::Link | Style::Marker | Style::Cursor => {
            quote!(PageStyle::Token { parameter: #parameter })
        }
        Style::Page => {
            let first = facts.first.unwrap_or(1);
            quote!(PageStyle::Page { parameter: #parameter, first: #first })
        }
        Style::Offset => quote!(PageStyle::Offset { parameter: #parameter }),
        Style::Whole => quote!(PageStyle::Whole),
    };
    let limit = option(facts.limit.as_ref().map(|limit| limit.parameter.as_str()));
    let one_page_with = &facts.one_page_with;
    quote!(Some(Pagination { style: #style, limit: #limit, one_page_with: &[#(#one_page_with),*] }))
}

fn waiter_facts(operation: &Operation, waiter: &Waiter) -> TokenStream {
    let table = ident(&waiters::table_name(operation, waiter));
    let facts = &waiter.facts;
    let (name, state) = (&facts.name, &facts.state);
    let (success, failure, retry) = (&facts.success, &facts.failure, &facts.retry);
    let gone = facts.gone == Some(Gone::Success);
    let [delay, max_delay, timeout] =
        [facts.delay, facts.max_delay, facts.timeout].map(milliseconds);
    let docs = docs::attributes(&format!(
        "What `{}` is waited for until `{name}`.",
        operation.id
    ));
    quote! {
        #docs
        pub const #table: Waiter = Waiter {
            name: #name,
            state: #state,
            success: &[#(#success),*],
            failure: &[#(#failure),*],
            retry: &[#(#retry),*],
            gone_is_success: #gone,
            delay_ms: #delay,
            max_delay_ms: #max_delay,
            timeout_ms: #timeout,
        };
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float that is out of range becomes the nearest bound, which is what is wanted"
)]
fn milliseconds(seconds: f64) -> u64 {
    (seconds * 1000.0).round() as u64
}

fn scheme(name: &str, scheme: &Scheme) -> TokenStream {
    let (carries, environment) = (&scheme.carries, &scheme.environment);
    let description = docs::clean(&scheme.description);
    quote!(runtime::Scheme { name: #name, carries: &[#(#carries),*], environment: &[#(#environment),*], description: #description })
}
