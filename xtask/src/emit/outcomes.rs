//! Answers that hold different things for different statuses.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{docs, ident, parse_type, table};
use crate::{
    engine::spelt,
    model::{Api, Case, Content, Operation, Outcome, Reference, Report},
    vocabulary::Failure,
};

/// The enums of an operation.
pub(super) fn items(operation: &Operation) -> Vec<TokenStream> {
    [
        (&operation.success, "What"),
        (&operation.failure, "The error that"),
    ]
    .into_iter()
    .filter_map(|(outcome, word)| match outcome {
        Outcome::Several { name, cases } => Some(item(operation, word, name, cases)),
        Outcome::One(_) => None,
    })
    .chain(rule(operation))
    .chain(last_event(operation))
    .collect()
}

/// The marker that decodes the success of an operation.
pub(super) fn success(operation: &Operation) -> TokenStream {
    let marker = match &operation.success {
        Outcome::One(content) => answer(operation, content).0,
        outcome @ Outcome::Several { .. } => marker(outcome),
    };
    match &operation.reported {
        Some(Report::Own(_)) => {
            let rule = rule_name(operation);
            quote!(runtime::Reported<#marker, #rule>)
        }
        Some(Report::Common) => quote!(runtime::Reported<#marker, table::AnswerReport>),
        None => marker,
    }
}

/// Whether a success may be null as a whole.
pub(super) fn may_be_null(operation: &Operation) -> bool {
    matches!(operation.success.json(), Some(Reference::Nullable(_)))
}

/// What a success is.
pub(super) fn success_output(operation: &Operation) -> TokenStream {
    match &operation.success {
        Outcome::One(content) => answer(operation, content).1,
        outcome @ Outcome::Several { .. } => output(outcome),
    }
}

/// The marker that decodes a success, and what it then is: a stream where it may be of any size.
pub(super) fn answer(operation: &Operation, content: &Content) -> (TokenStream, TokenStream) {
    match content {
        Content::Bytes => (quote!(runtime::Streamed), quote!(runtime::ByteStream)),
        Content::Values(reference) => {
            let kept = parse_type(&spelt(reference, "types::"));
            (
                quote!(runtime::JsonLines<#kept>),
                quote!(runtime::JsonStream<#kept>),
            )
        }
        Content::Events { data, last } => {
            let kept = parse_type(&spelt(data, "types::"));
            let last = last.as_ref().map(|_| last_name(operation));
            let marker = match (data, last) {
                (Reference::Text, None) => quote!(runtime::TextEvents),
                (Reference::Text, Some(last)) => quote!(runtime::TextEvents<#last>),
                (_, None) => quote!(runtime::Events<#kept>),
                (_, Some(last)) => quote!(runtime::Events<#kept, #last>),
            };
            (marker, quote!(runtime::EventStream<#kept>))
        }
        other => (content_marker(other), content_output(other)),
    }
}

fn last_name(operation: &Operation) -> Ident {
    ident(&format!("{}Last", operation.type_name))
}

/// The event that ends the stream of an operation.
fn last_event(operation: &Operation) -> Option<TokenStream> {
    let best: Vec<&Content> = match &operation.success {
        Outcome::One(content) => vec![content],
        Outcome::Several { cases, .. } => cases.iter().map(|case| &case.content).collect(),
    };
    let others = operation.others.iter().map(|other| &other.content);
    let last = best
        .into_iter()
        .chain(others)
        .find_map(|content| match content {
            Content::Events { last, .. } => last.as_ref(),
            _ => None,
        })?;
    let name = last_name(operation);
    let words = docs::attributes(&format!("What ends the events of `{}`.", operation.id));
    Some(quote! {
        #words
        #[derive(Debug)]
        pub struct #name;

        impl runtime::LastEvent for #name {
            const DATA: Option<&'static str> = Some(#last);
        }
    })
}

fn rule_name(operation: &Operation) -> Ident {
    ident(&format!("{}Report", operation.type_name))
}

/// The rule by which a success that tells of a failure is known.
fn rule(operation: &Operation) -> Option<TokenStream> {
    let Some(Report::Own(facts)) = &operation.reported else {
        return None;
    };
    let words = format!("How `{}` reports a failure inside a success.", operation.id);
    Some(rule_of(facts, &rule_name(operation), &words))
}

/// The rule for every answer that has the member.
pub(super) fn common_rule(api: &Api) -> Option<TokenStream> {
    let facts = api.reported.as_ref()?;
    let mut operations = api.operations.iter();
    operations.find(|operation| matches!(operation.reported, Some(Report::Common)))?;
    let words = "How any answer reports a failure inside a success.";
    Some(rule_of(facts, &ident("AnswerReport"), words))
}

fn rule_of(facts: &Failure, name: &Ident, words: &str) -> TokenStream {
    let words = docs::attributes(words);
    let (when, message) = (&facts.when, facts.message.as_deref().unwrap_or_default());
    let equals = facts.equals.iter().map(|value| match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    let begins = match facts.begins_with.as_slice() {
        [] => None,
        texts => Some(quote!(const BEGINS: &'static [&'static str] = &[#(#texts),*];)),
    };
    quote! {
        #words
        #[derive(Debug)]
        pub struct #name;

        impl runtime::FailureRule for #name {
            const WHEN: &'static str = #when;
            const EQUALS: &'static [&'static str] = &[#(#equals),*];
            #begins
            const MESSAGE: &'static str = #message;
        }
    }
}

/// The marker that decodes an outcome.
pub(super) fn marker(outcome: &Outcome) -> TokenStream {
    match outcome {
        Outcome::One(content) => content_marker(content),
        Outcome::Several { name, .. } => parse_type(name),
    }
}

/// What a decoded outcome is.
pub(super) fn output(outcome: &Outcome) -> TokenStream {
    match outcome {
        Outcome::One(content) => content_output(content),
        Outcome::Several { name, .. } => parse_type(name),
    }
}

fn content_marker(content: &Content) -> TokenStream {
    match content {
        Content::Json(reference) => {
            let kept = parse_type(&spelt(reference, "types::"));
            quote!(runtime::Json<#kept>)
        }
        Content::Form(_)
        | Content::Multipart { .. }
        | Content::Events { .. }
        | Content::Values(_)
        | Content::Text => quote!(runtime::Text),
        Content::Bytes => quote!(runtime::Raw),
        Content::Graphql => quote!(runtime::GraphqlFailure),
        Content::Empty => quote!(runtime::Empty),
    }
}

/// What a decoded body is.
pub(super) fn content_output(content: &Content) -> TokenStream {
    match content {
        Content::Json(reference) => parse_type(&spelt(reference, "types::")),
        Content::Form(_)
        | Content::Multipart { .. }
        | Content::Events { .. }
        | Content::Values(_)
        | Content::Text => quote!(String),
        Content::Bytes => quote!(runtime::Bytes),
        Content::Graphql => quote!(runtime::GraphqlFailure),
        Content::Empty => quote!(()),
    }
}

/// Whether an answer is read as it comes. Of failures only JSON is told apart.
fn is_stream(content: &Content) -> bool {
    matches!(
        content,
        Content::Bytes | Content::Events { .. } | Content::Values(_)
    )
}

fn item(operation: &Operation, word: &str, name: &str, cases: &[Case]) -> TokenStream {
    let id = &operation.id;
    let docs = docs::attributes(&format!("{word} `{id}` answers, by status."));
    let name = ident(name);
    let accept = accept(cases);
    let variants = cases.iter().map(|case| {
        let variant = ident(&case.name);
        let status = if case.status == "default" {
            "Any other status"
        } else {
            &case.status
        };
        let docs = docs::attributes(&match docs::first_line(&case.description) {
            words if words.is_empty() => status.to_owned(),
            words => format!("{status}: {words}"),
        });
        match &case.content {
            Content::Empty => quote!(#docs #variant,),
            content => {
                let kept = answer(operation, content).1;
                quote!(#docs #variant(#kept),)
            }
        }
    });
    let decodes = cases.iter().map(|case| {
        let variant = ident(&case.name);
        let pattern = pattern(&case.status);
        match &case.content {
            Content::Empty => quote!(#pattern => Ok(Self::#variant),),
            content => {
                let marker = answer(operation, content).0;
                quote!(#pattern => <#marker as runtime::Decode>::decode(received).map(Self::#variant),)
            }
        }
    });
    let rest = (!cases.iter().any(|case| case.status == "default")).then(|| {
        quote!(_ => Ok(Self::Other(<runtime::Json<serde_json::Value> as runtime::Decode>::decode(received).unwrap_or_default())),)
    });
    let writes = cases.iter().map(|case| {
        let variant = ident(&case.name);
        match &case.content {
            Content::Empty => quote!(Self::#variant => serde_json::Value::Null,),
            content => {
                let marker = answer(operation, content).0;
                quote!(Self::#variant(value) => <#marker as runtime::Decode>::to_json(value),)
            }
        }
    });
    let streaming = streaming(operation, cases);
    // A stream is read once, so it can be neither copied nor compared.
    let derived = if streaming.is_some() {
        quote!(Debug)
    } else {
        quote!(Clone, Debug, PartialEq)
    };
    quote! {
        #docs
        #[derive(#derived)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum #name {
            #(#variants)*
            /// A status that the document does not describe, with the JSON of its body.
            Other(serde_json::Value),
        }

        impl runtime::Decode for #name {
            type Output = Self;
            const ACCEPT: Option<&'static str> = #accept;

            fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
                match received.status().as_u16() {
                    #(#decodes)*
                    #rest
                }
            }

            fn to_json(output: &Self) -> serde_json::Value {
                match output {
                    #(#writes)*
                    Self::Other(value) => value.clone(),
                }
            }

            #streaming
        }
    }
}

/// What a decoder by status says of the streams among its cases: which they are, and that one which is still to
/// come has no JSON.
fn streaming(operation: &Operation, cases: &[Case]) -> Option<TokenStream> {
    if !cases.iter().any(|case| is_stream(&case.content)) {
        return None;
    }
    // Every case is there, in their order: a class of statuses must not take what an exact one means.
    let known = cases.iter().map(|case| {
        let status = table::status(&case.status);
        let marker = answer(operation, &case.content).0;
        quote!((runtime::StatusPattern::#status, <#marker as runtime::Decode>::streams))
    });
    let streams = cases.iter().filter(|case| is_stream(&case.content));
    let written = streams.map(|case| {
        let variant = ident(&case.name);
        let marker = answer(operation, &case.content).0;
        quote!(Self::#variant(value) => <#marker as runtime::Decode>::try_to_json(value),)
    });
    Some(quote! {
        const STREAMS: &'static [(runtime::StatusPattern, runtime::Streams)] = &[#(#known),*];

        fn try_to_json(output: &Self) -> Result<serde_json::Value, runtime::DecodeError> {
            match output {
                #(#written)*
                other => Ok(Self::to_json(other)),
            }
        }
    })
}

/// What is asked for: every media type that one of the answers has.
fn accept(cases: &[Case]) -> TokenStream {
    let mut kinds: Vec<&str> = cases
        .iter()
        .filter_map(|case| match &case.content {
            Content::Json(_) => Some("application/json"),
            Content::Form(_) | Content::Multipart { .. } | Content::Text => Some("text/plain"),
            Content::Events { .. } => Some("text/event-stream"),
            Content::Values(_) => case.content_type.as_deref(),
            Content::Bytes => Some("*/*;q=0.5"),
            Content::Graphql | Content::Empty => None,
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        quote!(None)
    } else {
        let kinds = kinds.join(", ");
        quote!(Some(#kinds))
    }
}

fn pattern(status: &str) -> TokenStream {
    if let Ok(exact) = status.parse::<u16>() {
        let exact = Literal::u16_unsuffixed(exact);
        return quote!(#exact);
    }
    let Some(class) = status.chars().next().and_then(|digit| digit.to_digit(10)) else {
        return quote!(_);
    };
    let (first, last) = (
        Literal::u32_unsuffixed(class * 100),
        Literal::u32_unsuffixed(class * 100 + 99),
    );
    quote!(#first..=#last)
}
