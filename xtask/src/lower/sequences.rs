//! Answers that are one thing after another: what the schema of their media type describes becomes one of them.
//!
//! OpenAPI 3.2 describes an element by `itemSchema`, or all of them by the `schema` of a list. For an event stream
//! the element is the event, with `data` among its members; older documents write the schema of the data there.
//! What is left here is a `schema`: of one JSON text, or of the data of one event, text where that is no JSON.

use serde_json::{Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

/// Says that the schema of a media type has been put right.
const DONE: &str = "x-sequence";

/// The members that an event can have.
const EVENT: [&str; 5] = ["data", "event", "id", "retry", "comment"];

/// What an answer of a media type is a sequence of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence {
    /// Events.
    Events,
    /// JSON texts.
    Values,
}

/// Whether a media type is a sequence of things.
pub fn sequence(media_type: &str) -> Option<Sequence> {
    let bare = media_type.split(';').next().unwrap_or(media_type).trim();
    match bare.to_ascii_lowercase().as_str() {
        "text/event-stream" => Some(Sequence::Events),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/jsonlines"
        | "application/json-seq" => Some(Sequence::Values),
        // RFC 8091: `application/geo+json-seq` and its like.
        bare if bare.ends_with("+json-seq") => Some(Sequence::Values),
        _ => None,
    }
}

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = document.clone();
    walk::operations(document, |operation, _, _, _| {
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for response in responses.into_iter().flat_map(|all| all.values_mut()) {
            let content = response.get_mut("content").and_then(Value::as_object_mut);
            for (name, media) in content.into_iter().flatten() {
                let (Some(kind), Some(media)) = (sequence(name), media.as_object_mut()) else {
                    continue;
                };
                if media.contains_key(DONE) {
                    continue;
                }
                let own = media.remove("itemSchema");
                let said = own.is_some();
                let whole = media.get("schema").cloned();
                let item = own.or_else(|| whole.map(|schema| element(&original, schema)));
                let item = match (kind, item) {
                    (Sequence::Events, Some(item)) => data(&original, item, said),
                    (Sequence::Events, None) => json!({ "type": "string" }),
                    (Sequence::Values, item) => item.unwrap_or_else(|| json!({})),
                };
                media.insert("schema".to_owned(), item);
                media.insert(DONE.to_owned(), Value::Bool(true));
            }
        }
    });
}

/// The element of a list; anything else describes the element already.
fn element(document: &Value, schema: Value) -> Value {
    let resolved = walk::resolve(document, &schema).unwrap_or(&schema);
    match resolved.get("items") {
        Some(items) => items.clone(),
        None => schema,
    }
}

/// The schema of the data, where a schema describes events; anything else describes the data already. `said`
/// tells that it is the schema of events by its place.
fn data(document: &Value, schema: Value, said: bool) -> Value {
    let resolved = walk::resolve(document, &schema).unwrap_or(&schema);
    let branches = ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| resolved.get(key)?.as_array())
        .flatten()
        .map(|branch| walk::resolve(document, branch).unwrap_or(branch));
    let mut found: Vec<Value> = Vec::new();
    let mut events = is_event(resolved, said);
    let common = payload(document, resolved);
    for branch in branches {
        let is_part = events && branch.get("properties").is_some();
        if !is_part && !is_event(branch, said) {
            return schema;
        }
        events = true;
        let own = payload(document, branch).or_else(|| common.clone());
        found.extend(own.filter(|own| !found.contains(own)));
    }
    if !events {
        // The words of an enumeration stand there without quotes, so they are no JSON.
        let is_text = resolved.get("type").is_some_and(|kind| kind == "string");
        return if is_text && resolved.get("format").is_none() {
            json!({ "type": "string" })
        } else {
            schema
        };
    }
    if found.is_empty() {
        found.extend(common);
    }
    let is_text = |schema: &Value| schema == &json!({ "type": "string" });
    match found.as_slice() {
        [only] => only.clone(),
        // Where some are texts and some are JSON, only the kind of event tells which.
        [_, ..] if !found.iter().any(is_text) => json!({ "anyOf": found }),
        _ => json!({ "type": "string" }),
    }
}

/// Whether a schema is that of an event: it has data, and nothing that an event cannot have. Where its place does
/// not say so, an object with data and an id may as well be what the data are.
fn is_event(schema: &Value, said: bool) -> bool {
    let members = schema.get("properties").and_then(Value::as_object);
    members.is_some_and(|members| {
        members.contains_key("data")
            && members.keys().all(|name| EVENT.contains(&name.as_str()))
            && (said || members.contains_key("event") || members.contains_key("retry"))
    })
}

/// What the data of an event are: the JSON in a text, or JSON that is written as if there were no text around it.
fn payload(document: &Value, event: &Value) -> Option<Value> {
    let data = event.pointer("/properties/data")?;
    let resolved = walk::resolve(document, data).unwrap_or(data);
    if let Some(content) = resolved.get("contentSchema") {
        return Some(content.clone());
    }
    let media_type = resolved.get("contentMediaType").and_then(Value::as_str);
    let is_json = media_type.is_some_and(|name| name.contains("json"));
    let plain = resolved.get("type").is_none_or(|kind| kind == "string")
        && !["$ref", "properties", "oneOf", "anyOf", "allOf", "items"]
            .iter()
            .any(|key| resolved.get(key).is_some());
    Some(match (is_json, plain) {
        (true, _) => json!({}),
        (false, true) => json!({ "type": "string" }),
        (false, false) => data.clone(),
    })
}
