//! Reads what other tools call paging and retries as ours, where a document says it in so many words.
//!
//! `x-ms-pageable`, `x-speakeasy-pagination` and `x-fern-pagination` become `x-pagination`;
//! `x-speakeasy-retries` and `x-fern-retries` become `x-idempotency`. A word of ours beside them wins, and
//! what cannot be said in our words is left as it is. Nothing is guessed here.

use serde_json::{Map, Value, json};

use super::walk;
use crate::{
    diagnostics::Diagnostics,
    vocabulary::{self, Idempotency, Pagination},
};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    walk::operations(document, |operation, _, method, _| {
        if vocabulary::peek::<Pagination>(operation).is_none()
            && let Some(found) = pageable(operation)
                .or_else(|| speakeasy(operation))
                .or_else(|| fern(operation))
                .and_then(|found| held(operation, found))
        {
            operation["x-pagination"] = found;
        }
        if vocabulary::peek::<Idempotency>(operation).is_none()
            && let Some(word) = retries(operation, method)
        {
            operation["x-idempotency"] = word.into();
        }
    });
}

/// Without what the operation does not take: a limit, or, where it cannot continue, all of it.
fn held(operation: &Value, mut found: Value) -> Option<Value> {
    let takes = |name: &Value| {
        let parameters = operation.get("parameters").and_then(Value::as_array);
        parameters.into_iter().flatten().any(|parameter| {
            parameter.get("name") == Some(name)
                && parameter.get("in").is_some_and(|place| place == "query")
        })
    };
    if found.get("parameter").is_some_and(|name| !takes(name)) {
        return None;
    }
    let limit = found.pointer("/limit/parameter");
    if limit.is_some_and(|name| !takes(name)) {
        found.as_object_mut()?.shift_remove("limit");
    }
    Some(found)
}

fn pageable(operation: &Value) -> Option<Value> {
    let facts = operation.get("x-ms-pageable")?.as_object()?;
    let next = facts.get("nextLinkName")?.as_str()?;
    let items = facts.get("itemName").and_then(Value::as_str);
    Some(json!({
        "style": "link",
        "items": format!("/{}", walk::step(items.unwrap_or("value"))),
        "next": format!("/{}", walk::step(next)),
    }))
}

fn speakeasy(operation: &Value) -> Option<Value> {
    let facts = operation.get("x-speakeasy-pagination")?;
    let input = |kinds: &[&str]| {
        let inputs = facts.get("inputs")?.as_array()?;
        let found = inputs.iter().find(|input| {
            let is = |key: &str, names: &[&str]| {
                let text = input.get(key).and_then(Value::as_str);
                text.is_some_and(|text| names.contains(&text))
            };
            is("in", &["parameters"]) && is("type", kinds)
        })?;
        Some((found.get("type")?.as_str()?, found.get("name")?.as_str()?))
    };
    let output = |key: &str| facts.get("outputs")?.get(key)?.as_str();
    let items = pointer(output("results")?, "$")?;
    let mut said = match facts.get("type")?.as_str()? {
        "url" => json!({ "style": "link", "next": pointer(output("nextUrl")?, "$")? }),
        "cursor" => {
            let (_, parameter) = input(&["cursor"])?;
            let from = pointer(output("nextCursor")?, "$")?;
            match from.strip_prefix(&format!("{items}/-1")) {
                Some(inside) => {
                    json!({ "style": "marker", "parameter": parameter, "from": inside })
                }
                None => json!({ "style": "cursor", "parameter": parameter, "from": from }),
            }
        }
        "offsetLimit" => {
            let (style, parameter) = input(&["page", "offset"])?;
            json!({ "style": style, "parameter": parameter })
        }
        _ => return None,
    };
    said["items"] = items.into();
    if let Some((_, limit)) = input(&["limit"]) {
        said["limit"] = json!({ "parameter": limit });
    }
    Some(said)
}

fn fern(operation: &Value) -> Option<Value> {
    let facts: &Map<String, Value> = operation.get("x-fern-pagination")?.as_object()?;
    let text = |key: &str| facts.get(key).and_then(Value::as_str);
    let request = |key: &str| text(key)?.strip_prefix("$request.");
    let response = |key: &str| pointer(text(key)?, "$response");
    let items = response("results")?;
    let mut said =
        if let (Some(parameter), Some(from)) = (request("cursor"), response("next_cursor")) {
            json!({ "style": "cursor", "parameter": parameter, "from": from })
        } else if let Some(next) = response("next_uri") {
            json!({ "style": "link", "next": next })
        } else {
            // With a step the parameter counts items, without one it counts pages.
            let style = if facts.contains_key("step") {
                "offset"
            } else {
                "page"
            };
            json!({ "style": style, "parameter": request("offset")? })
        };
    said["items"] = items.into();
    if let Some(limit) = request("step") {
        said["limit"] = json!({ "parameter": limit });
    }
    Some(said)
}

/// `$.data.items[-1].id` behind its root as a JSON pointer: `/data/items/-1/id`.
fn pointer(path: &str, root: &str) -> Option<String> {
    let rest = path.strip_prefix(root)?;
    let plain = rest
        .replace("[-1]", ".-1")
        .replace(['[', ']', '\'', '"'], "");
    let mut pointer = String::new();
    for step in plain.split('.').filter(|step| !step.is_empty()) {
        pointer.push('/');
        pointer.push_str(&walk::step(step));
    }
    let known = rest.is_empty() || rest.starts_with(['.', '[']);
    (known && !rest.contains(['*', '?', '('])).then_some(pointer)
}

/// Whoever tells a tool to send a request again says that it may be sent again.
fn retries(operation: &Value, method: &str) -> Option<&'static str> {
    let speakeasy = operation.get("x-speakeasy-retries");
    let strategy = speakeasy.and_then(|facts| facts.get("strategy")?.as_str());
    let fern = operation.get("x-fern-retries");
    let disabled = fern.is_some_and(|facts| facts.get("disabled") == Some(&Value::Bool(true)));
    match strategy {
        Some("none") => Some("never"),
        _ if disabled => Some("never"),
        Some("backoff") if !matches!(method, "get" | "head" | "options") => Some("idempotent"),
        _ => None,
    }
}
