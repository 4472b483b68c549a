//! Merges the parts of an `allOf` into one schema.
//!
//! One part that is a reference, with only words around it, stays a reference. Everything else
//! becomes one object with the members of all parts. Where parts disagree on a member, the later
//! one wins, unless it says nothing. The whole may be null where it says so itself or where every
//! part may be.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

/// Keys that describe and do not constrain.
pub(super) const WORDS: &[&str] = &[
    "description",
    "title",
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "default",
    "externalDocs",
    "xml",
];

/// So many pairs of alternatives are made of two unions; of larger ones the last stands.
const MOST_PAIRS: usize = 36;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = walk::only_schemas(document);
    walk::schemas(document, |schema, _| {
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else {
            return;
        };
        let parts: Vec<Value> = parts
            .iter()
            .filter(|part| part.as_object().is_none_or(|part| !part.is_empty()))
            .cloned()
            .collect();
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        object.shift_remove("allOf");
        let only_words = object
            .keys()
            .all(|key| WORDS.contains(&key.as_str()) || key.starts_with("x-"));
        if let ([part], true) = (parts.as_slice(), only_words)
            && part.get("$ref").is_some()
        {
            object.insert("$ref".into(), part["$ref"].clone());
            return;
        }
        let nullable = walk::flag(object, "nullable")
            || !parts.is_empty() && parts.iter().all(|part| may_be_null(part, &original));
        let own = Value::Object(std::mem::take(object));
        *object = merged(parts.iter().chain([&own]), &original);
        object.shift_remove("nullable");
        if nullable {
            object.insert("nullable".into(), true.into());
        }
    });
}

fn may_be_null(part: &Value, original: &Value) -> bool {
    let says = |schema: &Value| {
        let object = schema.as_object();
        object.is_some_and(|object| walk::flag(object, "nullable"))
    };
    says(part) || walk::resolve(original, part).is_some_and(says)
}

/// What holds of all parts.
pub(super) fn merged<'v>(
    parts: impl Iterator<Item = &'v Value>,
    original: &Value,
) -> Map<String, Value> {
    let mut merged = Map::new();
    let mut seen = HashSet::new();
    for part in parts {
        merge(&mut merged, part, original, &mut seen, 0);
    }
    merged
}

fn merge(
    into: &mut Map<String, Value>,
    part: &Value,
    original: &Value,
    seen: &mut HashSet<String>,
    depth: usize,
) {
    if depth > 32 {
        return;
    }
    if let Some(pointer) = walk::local_pointer(part) {
        // A part that contains itself adds nothing the second time.
        if seen.insert(pointer.to_owned()) {
            match walk::resolve(original, part) {
                // The alternatives of a base are what is made of it, and not what its heirs are.
                Some(target) if lists_its_heirs(target, pointer, original) => {
                    let mut base = target.clone();
                    if let Some(base) = base.as_object_mut() {
                        for key in ["oneOf", "anyOf", "discriminator"] {
                            base.shift_remove(key);
                        }
                    }
                    merge(into, &base, original, seen, depth + 1);
                }
                Some(target) => merge(into, target, original, seen, depth + 1),
                None => {}
            }
            seen.remove(pointer);
        }
        return;
    }
    let Some(part) = part.as_object() else { return };
    if let Some(parts) = part.get("allOf").and_then(Value::as_array) {
        for part in parts {
            merge(into, part, original, seen, depth + 1);
        }
    }
    for (key, value) in part {
        match key.as_str() {
            "allOf" => {}
            "properties" => merge_members(into, value),
            "required" => merge_required(into, value),
            "enum" => intersect(into, value),
            "oneOf" | "anyOf" => merge_union(into, key, value, original),
            _ => {
                into.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Adds a union. Beside another one, a value is one of each: an alternative for every pair.
fn merge_union(into: &mut Map<String, Value>, key: &str, union: &Value, original: &Value) {
    let before = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| into.contains_key(*key));
    let pairs = before.and_then(|before| pairs(into.get(before)?, union, original));
    if let (Some(before), Some(pairs)) = (before, pairs) {
        into.shift_remove(before);
        into.shift_remove("discriminator");
        into.insert("oneOf".into(), pairs);
    } else {
        into.insert(key.into(), union.clone());
    }
}

/// Every alternative of one union together with every one of another.
fn pairs(left: &Value, right: &Value, original: &Value) -> Option<Value> {
    let (left, right) = (left.as_array()?, right.as_array()?);
    if left == right || left.len() * right.len() > MOST_PAIRS {
        return None;
    }
    let mut pairs = Vec::new();
    for (first, second) in left
        .iter()
        .flat_map(|first| right.iter().map(move |second| (first, second)))
    {
        let mut both = merged([first, second].into_iter(), original);
        if !both.contains_key("properties") {
            return None;
        }
        let names = [first, second].map(walk::component_name);
        both.shift_remove("title");
        if let [Some(first), Some(second)] = names {
            both.insert("x-variant".into(), format!("{first} {second}").into());
        }
        pairs.push(Value::Object(both));
    }
    Some(json!(pairs))
}

/// Whether a schema is a union of schemas that are made of itself.
fn lists_its_heirs(schema: &Value, pointer: &str, original: &Value) -> bool {
    let branches = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| schema.get(key)?.as_array());
    branches.flatten().any(|branch| {
        let parts = walk::resolve(original, branch).and_then(|heir| heir.get("allOf")?.as_array());
        let parts = parts.into_iter().flatten();
        parts
            .filter_map(walk::local_pointer)
            .any(|part| part == pointer)
    })
}

fn merge_members(into: &mut Map<String, Value>, members: &Value) {
    let target = into.entry("properties").or_insert_with(|| json!({}));
    let (Some(target), Some(members)) = (target.as_object_mut(), members.as_object()) else {
        return;
    };
    for (name, member) in members {
        let says_something = member
            .as_object()
            .is_some_and(|member| member.keys().any(|key| !WORDS.contains(&key.as_str())));
        match target.get_mut(name).and_then(Value::as_object_mut) {
            Some(before) if !says_something => {
                for (key, value) in member.as_object().into_iter().flatten() {
                    before.insert(key.clone(), value.clone());
                }
            }
            _ => {
                target.insert(name.clone(), member.clone());
            }
        }
    }
}

fn merge_required(into: &mut Map<String, Value>, names: &Value) {
    let target = into.entry("required").or_insert_with(|| json!([]));
    if let (Some(target), Some(names)) = (target.as_array_mut(), names.as_array()) {
        for name in names {
            if !target.contains(name) {
                target.push(name.clone());
            }
        }
    }
}

fn intersect(into: &mut Map<String, Value>, values: &Value) {
    let both = match (
        into.get("enum").and_then(Value::as_array),
        values.as_array(),
    ) {
        (Some(before), Some(values)) => Value::Array(
            before
                .iter()
                .filter(|value| values.contains(value))
                .cloned()
                .collect(),
        ),
        _ => values.clone(),
    };
    into.insert("enum".into(), both);
}
