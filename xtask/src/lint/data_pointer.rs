//! Follows a JSON pointer into data along the schema of that data.

use crate::document::{Document, Node, pointer};
use serde_json::Value;

/// So deep may schemas be composed of others at one place.
const MAX_COMPOSITION: usize = 24;

/// Where a data pointer leads in a schema.
pub(super) enum Found<'a> {
    /// To these schemas, all of which apply or may apply.
    Schemas(Vec<Node<'a>>),
    /// To a place that the schema says nothing about, and so does not rule out.
    Open,
    /// To nothing.
    Missing {
        /// The segment that the schema does not have.
        segment: String,
        /// The names it has at that place.
        known: Vec<&'a str>,
    },
}

/// Follows `data_pointer` from `schema`.
pub(super) fn follow<'a>(
    document: &'a Document,
    schema: Node<'a>,
    data_pointer: &str,
) -> Found<'a> {
    let mut here = flatten(document, schema);
    for segment in pointer::segments(data_pointer) {
        let mut next = Vec::new();
        let mut known = Vec::new();
        let mut open = here.is_empty();
        for schema in &here {
            if segment.parse::<usize>().is_ok() || segment == "-" {
                next.extend(schema.get("items"));
            }
            let properties = schema.get("properties");
            known.extend(
                properties
                    .iter()
                    .flat_map(Node::members)
                    .map(|(name, _)| name),
            );
            if let Some(property) = properties.and_then(|properties| properties.get(&segment)) {
                next.push(property);
            } else {
                match schema.value.get("additionalProperties") {
                    Some(Value::Object(rest)) if !rest.is_empty() => {
                        next.extend(schema.get("additionalProperties"));
                    }
                    Some(Value::Bool(true) | Value::Object(_)) => open = true,
                    _ => {}
                }
                // A schema that tells no members tells nothing against this one.
                let silent = ["properties", "items", "enum", "allOf", "oneOf", "anyOf"]
                    .iter()
                    .all(|key| schema.value.get(key).is_none());
                let may_have_members = schema.text("type").is_none_or(|kind| kind == "object");
                open = open
                    || (silent
                        && may_have_members
                        && schema.value.get("additionalProperties") != Some(&Value::Bool(false)));
            }
        }
        here = next
            .into_iter()
            .flat_map(|schema| flatten(document, schema))
            .collect();
        if here.is_empty() {
            return if open {
                Found::Open
            } else {
                Found::Missing {
                    segment: segment.into_owned(),
                    known,
                }
            };
        }
    }
    Found::Schemas(here)
}

/// A schema and everything it is composed of.
pub(super) fn flatten<'a>(document: &'a Document, schema: Node<'a>) -> Vec<Node<'a>> {
    let mut flat = Vec::new();
    compose(document, schema, MAX_COMPOSITION, &mut flat);
    flat
}

fn compose<'a>(document: &'a Document, schema: Node<'a>, depth: usize, flat: &mut Vec<Node<'a>>) {
    let Ok(schema) = document.follow(schema) else {
        return;
    };
    // A schema that is composed of itself has been seen here before.
    if depth == 0 || flat.iter().any(|seen| seen.pointer == schema.pointer) {
        return;
    }
    flat.push(schema.clone());
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema.get(key).iter().flat_map(Node::elements) {
            compose(document, part, depth - 1, flat);
        }
    }
}
