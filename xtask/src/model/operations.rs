//! Operations of the lowered document become facts.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    Answer, Body, Content, Graphql, Item, Next, Operation, Outcome, Pagination, Reference, Report,
    Type, Waiter, content, outcome, parameters, pointer, rules, servers,
    types::{flag, text},
};
use crate::{
    diagnostics::{Diagnostic, Diagnostics},
    lower::walk,
    naming::{Unique, type_name, variant_name},
    vocabulary::{self, Idempotency, Style},
};

/// What reading one operation needs to know of the rest.
pub(super) struct Context<'a> {
    pub(super) document: &'a Value,
    pub(super) types: &'a IndexMap<String, Type>,
    pub(super) aliases: &'a IndexMap<String, Reference>,
    pub(super) known: &'a HashSet<String>,
    pub(super) provenance: &'a str,
    pub(super) security: &'a Value,
    pub(super) tag: &'a str,
}

/// Reads one operation.
pub(super) fn read(
    operation: &Value,
    path: &str,
    method: &str,
    at: &str,
    context: &Context<'_>,
    names: &mut Unique,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let id = text(operation, "operationId")
        .unwrap_or_default()
        .to_owned();
    let (summary, description) = words(operation);
    let wire_path = path.split('#').next().unwrap_or(path).to_owned();
    let answers = answers(operation, context);
    let success = outcome::success(&id, &answers, names);
    let graphql = graphql(operation);
    let failure = match &graphql {
        Some(_) => Outcome::One(Content::Graphql),
        None => outcome::failure(&id, &answers, names),
    };
    let body = body(operation, &id, context, names);
    let parameters = parameters::read(operation, &wire_path, at, context, diagnostics);
    let mut taken = Unique::without(parameters::TAKEN.iter().copied());
    for parameter in &parameters {
        taken.take_with(&parameter.name, "_");
    }
    let others = outcome::others(&answers, &mut taken);
    let pagination = pagination(operation, &id, &success, at, context, names, diagnostics);
    let waiters = waiters(operation, &success, context);
    Operation {
        type_name: names.take(&type_name(&id)),
        method: as_sent(method),
        server: operation.pointer("/servers/0").and_then(servers::url),
        tag: operation
            .pointer("/tags/0")
            .and_then(Value::as_str)
            .unwrap_or(context.tag)
            .to_owned(),
        summary,
        description,
        deprecated: flag(operation, "deprecated"),
        parameters,
        body,
        answers,
        others,
        failure,
        security: security(operation.get("security").unwrap_or(context.security)),
        reported: reported(operation, &success, context),
        success,
        repeat: repeat(operation, method),
        graphql,
        pagination,
        waiters,
        provenance: text(operation, "x-provenance")
            .unwrap_or(context.provenance)
            .to_owned(),
        path: wire_path,
        id,
    }
}

/// One sentence and the rest, whichever of the two keywords the author used.
fn words(operation: &Value) -> (String, String) {
    let description = text(operation, "description").unwrap_or_default().trim();
    match text(operation, "summary")
        .map(str::trim)
        .filter(|summary| !summary.is_empty())
    {
        Some(summary) if description.starts_with(summary) => (
            summary.to_owned(),
            description[summary.len()..]
                .trim_start_matches('.')
                .trim()
                .to_owned(),
        ),
        Some(summary) => (summary.to_owned(), description.to_owned()),
        None => {
            let (first, rest) = description.split_once("\n\n").unwrap_or((description, ""));
            (first.to_owned(), rest.to_owned())
        }
    }
}

/// A path item has the usual methods in lower case, and others as they are sent.
fn as_sent(method: &str) -> String {
    if walk::METHODS.contains(&method) {
        method.to_uppercase()
    } else {
        method.to_owned()
    }
}

fn repeat(operation: &Value, method: &str) -> Idempotency {
    if let Some(stated) = vocabulary::peek::<Idempotency>(operation) {
        return stated;
    }
    match method {
        "get" | "head" | "options" | "trace" | "query" => Idempotency::Safe,
        "put" | "delete" => Idempotency::Idempotent,
        _ => Idempotency::Never,
    }
}

/// How a failure looks inside a success: the first success that says so speaks for all. What the document
/// says holds where the answer has the member.
fn reported(operation: &Value, success: &Outcome, context: &Context<'_>) -> Option<Report> {
    if let Some(own) = reported_by_answer(operation) {
        return Some(Report::Own(own));
    }
    let common = vocabulary::peek::<vocabulary::Failure>(context.document)?;
    pointer::follow(context.types, success.json()?, &common.when).map(|_| Report::Common)
}

fn reported_by_answer(operation: &Value) -> Option<vocabulary::Failure> {
    let responses = operation.get("responses").and_then(Value::as_object)?;
    let mut successes = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'));
    successes.find_map(|(_, response)| vocabulary::peek(response))
}

fn security(value: &Value) -> Vec<Vec<String>> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|all| all.keys().cloned().collect())
        .collect()
}

fn body(operation: &Value, id: &str, context: &Context<'_>, names: &mut Unique) -> Option<Body> {
    let body = operation
        .get("requestBody")
        .filter(|body| body.is_object())?;
    let (content_type, mut content, mut others) = content::to_send(body, context)?;
    let contents = others.iter_mut().map(|other| &mut other.content);
    for content in contents.chain([&mut content]) {
        match content {
            Content::Multipart { name, .. } => {
                *name = names.take(&type_name(&format!("{id} form")));
            }
            // What is sent as a sequence is for the caller to write.
            Content::Events { .. } | Content::Values(_) => *content = Content::Bytes,
            _ => {}
        }
    }
    if operation.get("x-graphql").is_some() {
        others.clear();
    }
    Some(Body {
        required: flag(body, "required")
            || vocabulary::peek(body) == Some(vocabulary::Client::Always),
        rules: match &content {
            Content::Json(reference) => rules::inside(context.types, reference),
            _ => Vec::new(),
        },
        content_type,
        content,
        description: text(body, "description").unwrap_or_default().to_owned(),
        others,
    })
}

fn graphql(operation: &Value) -> Option<Graphql> {
    let facts: vocabulary::Graphql = vocabulary::peek(operation)?;
    let upload = match vocabulary::peek(operation) {
        Some(vocabulary::Upload::Variable(name)) => Some(name),
        _ => None,
    };
    Some(Graphql {
        name: graphql_name(&facts.document).map(str::to_owned),
        facts,
        upload,
    })
}

/// The name behind the first `query` or `mutation`, if there is one.
fn graphql_name(document: &str) -> Option<&str> {
    let after = ["query", "mutation"]
        .iter()
        .find_map(|kind| document.trim_start().strip_prefix(kind))?
        .trim_start();
    let end = after
        .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .unwrap_or(after.len());
    (end > 0).then(|| &after[..end])
}

/// A whole answer may be null, and has no member to say so.
fn or_null(response: &Value, media_type: &str, content: Content) -> Content {
    let content_of = response.get("content").and_then(Value::as_object);
    let nullable = content_of
        .and_then(|all| all.get(media_type).or_else(|| all.values().next()))
        .and_then(|media| media.get("schema"))
        .is_some_and(|schema| flag(schema, "nullable"));
    match content {
        Content::Json(Reference::Json) => content,
        Content::Json(reference) if nullable => {
            Content::Json(Reference::Nullable(Box::new(reference)))
        }
        content => content,
    }
}

/// Whether a key among the answers is `default`, a status or a class of them. Extensions stand there too.
fn is_status(key: &str) -> bool {
    let class = |key: &str| matches!(key.as_bytes(), [b'1'..=b'5', b'X' | b'x', b'X' | b'x']);
    let exact = |key: &str| key.len() == 3 && matches!(key.parse(), Ok(100..=599));
    key.eq_ignore_ascii_case("default") || class(key) || exact(key)
}

fn answers(operation: &Value, context: &Context<'_>) -> Vec<Answer> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut answers: Vec<Answer> = responses
        .into_iter()
        .flatten()
        .filter(|(status, response)| response.is_object() && is_status(status))
        .map(|(status, response)| {
            let (content_type, content, others) = content::read(response, context).map_or(
                (None, Content::Empty, Vec::new()),
                |(media, content, others)| {
                    // A failure that is null has nothing to tell.
                    let content = if status.starts_with('2') {
                        or_null(response, &media, content)
                    } else {
                        content
                    };
                    (Some(media), content, others)
                },
            );
            Answer {
                status: status.to_uppercase().replace("DEFAULT", "default"),
                content_type,
                content,
                description: words_of_answer(response),
                others,
            }
        })
        .collect();
    answers.sort_by_key(|answer| {
        (
            answer.status == "default",
            answer.status.contains('X'),
            answer.status.clone(),
        )
    });
    answers
}

/// The summary, which OpenAPI 3.2 knows, and what else is said.
fn words_of_answer(response: &Value) -> String {
    let said = ["summary", "description"].map(|key| text(response, key).unwrap_or_default().trim());
    match said {
        ["", words] | [words, ""] => words.to_owned(),
        [summary, rest] if rest.starts_with(summary) => rest.to_owned(),
        [summary, rest] => format!("{summary}\n\n{rest}"),
    }
}

fn pagination(
    operation: &Value,
    id: &str,
    success: &Outcome,
    at: &str,
    context: &Context<'_>,
    names: &mut Unique,
    diagnostics: &mut Diagnostics,
) -> Option<Pagination> {
    let facts: vocabulary::Pagination = vocabulary::peek(operation)?;
    let page = success.json()?;
    let mut lists = Vec::new();
    let mut items = Vec::new();
    for list in facts.items.as_slice() {
        let Some((steps, Reference::List(item))) = pointer::follow(context.types, page, list)
        else {
            // In a document of ours the lint has stopped the run already.
            diagnostics.push(
                Diagnostic::warning(
                    "E-pagination-items",
                    at,
                    format!("`{id}` has no pages: `{list}` is not a list in its answer"),
                )
                .help("correct the pointer to the items"),
            );
            return None;
        };
        items.push((variant_name(list.rsplit('/').next().unwrap_or(list)), *item));
        lists.push(steps);
    }
    let first = items.first()?.1.clone();
    let next = next(&facts, page, &first, context);
    if next == Next::Nothing && matches!(facts.style, Style::Link | Style::Marker | Style::Cursor) {
        diagnostics.push(
            Diagnostic::warning(
                "E-pagination-next",
                at,
                format!("`{id}` has no pages: nothing in its answer says what asks for the next"),
            )
            .help("correct the pointer to what continues"),
        );
        return None;
    }
    let item = if items.iter().all(|(_, item)| *item == first) {
        Item::One(first)
    } else {
        Item::Several {
            name: names.take(&type_name(&format!("{id} item"))),
            variants: items,
        }
    };
    Some(Pagination {
        facts,
        item,
        lists,
        next,
    })
}

/// Where the page says what asks for the next one.
fn next(
    facts: &vocabulary::Pagination,
    page: &Reference,
    item: &Reference,
    context: &Context<'_>,
) -> Next {
    let way = |start: &Reference, pointer: Option<&String>| {
        pointer.and_then(|pointer| pointer::follow(context.types, start, pointer))
    };
    match facts.style {
        Style::Marker => way(item, facts.from.as_ref())
            .map_or(Next::Nothing, |(steps, _)| Next::InLastItem(steps)),
        Style::Cursor => {
            way(page, facts.from.as_ref()).map_or(Next::Nothing, |(steps, _)| Next::InPage(steps))
        }
        Style::Link if facts.links.is_some() => {
            let Some((links, Reference::List(link))) = way(page, facts.links.as_ref()) else {
                return Next::Nothing;
            };
            match (
                pointer::follow(context.types, &link, "/rel"),
                pointer::follow(context.types, &link, "/href"),
            ) {
                (Some((rel, _)), Some((href, _))) => Next::InLinks { links, rel, href },
                _ => Next::Nothing,
            }
        }
        Style::Link => {
            way(page, facts.next.as_ref()).map_or(Next::Nothing, |(steps, _)| Next::InPage(steps))
        }
        Style::Page | Style::Offset | Style::Whole => Next::Nothing,
    }
}

fn waiters(operation: &Value, success: &Outcome, context: &Context<'_>) -> Vec<Waiter> {
    let Some(thing) = success.json() else {
        return Vec::new();
    };
    let facts = vocabulary::peek::<vocabulary::Waiters>(operation)
        .map(|waiters| waiters.0)
        .unwrap_or_default();
    facts
        .into_iter()
        .filter_map(|facts| {
            let (state, _) = pointer::follow(context.types, thing, &facts.state)?;
            Some(Waiter { facts, state })
        })
        .collect()
}

/// The component that a schema refers to, for whoever needs to look at its members.
pub(super) fn named(reference: &Reference) -> Option<&str> {
    match reference {
        Reference::Named(name) | Reference::Boxed(name) => Some(name),
        Reference::List(inner) | Reference::Map(inner) | Reference::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// A way of writing a pointer that names an operation.
pub(super) fn pointer_of(path: &str, method: &str) -> String {
    let path = walk::step(path);
    if walk::METHODS.contains(&method) {
        format!("/paths/{path}/{method}")
    } else {
        format!("/paths/{path}/{}/{}", walk::ADDITIONAL, walk::step(method))
    }
}
