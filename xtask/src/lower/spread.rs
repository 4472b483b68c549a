//! Gives the members that stand beside a union to each of its alternatives.
//!
//! `properties` beside `oneOf` hold whichever alternative is there: a value has the members of both. A type is
//! either a struct or an enum, so each alternative becomes a struct with the common members and its own.

use serde_json::{Map, Value, json};

use super::{all_of, walk};
use crate::diagnostics::Diagnostics;

/// A union of more alternatives, or of more members in all of them, stays a struct that keeps what it does not know.
const MOST_ALTERNATIVES: usize = 64;
const MOST_MEMBERS: usize = 2_000;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = walk::only_schemas(document);
    walk::schemas(document, |schema, _| {
        if let Some(union) = schema
            .as_object()
            .and_then(|object| spread(object, &original, 0))
        {
            *schema = Value::Object(union);
        }
    });
}

/// The union of the alternatives with the members that stand beside it.
fn spread(
    object: &Map<String, Value>,
    original: &Value,
    depth: usize,
) -> Option<Map<String, Value>> {
    let common = object
        .get("properties")?
        .as_object()
        .filter(|members| !members.is_empty())?;
    let key = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| object.contains_key(*key))?;
    let branches = object.get(key)?.as_array()?;
    if depth > 8
        || branches.len() > MOST_ALTERNATIVES
        || branches.len() * common.len() > MOST_MEMBERS
    {
        return None;
    }
    let of_union =
        |key: &str| all_of::WORDS.contains(&key) || key.starts_with("x-") || key == "discriminator";
    let (words, base): (Map<_, _>, Map<_, _>) = object
        .clone()
        .into_iter()
        .filter(|(key, _)| key != "oneOf" && key != "anyOf")
        .partition(|(key, _)| of_union(key));
    let base = Value::Object(base);
    let mapping = object
        .get("discriminator")
        .map(|it| it.get("mapping").and_then(Value::as_object));
    let mut adds = false;
    let mut alternatives = Vec::new();
    for branch in branches {
        let target = walk::resolve(original, branch)?;
        let own = target.get("properties").and_then(Value::as_object);
        let nested = target
            .get("oneOf")
            .or_else(|| target.get("anyOf"))
            .is_some();
        if own.is_none() && !nested {
            return None;
        }
        if own.is_some_and(|own| common.keys().all(|name| own.contains_key(name))) {
            adds |= own.is_some_and(|own| own.len() > common.len() || own.values().any(is_narrow));
            alternatives.push(branch.clone());
            continue;
        }
        adds = true;
        let mut alternative = all_of::merged([&base, target].into_iter(), original);
        alternative.shift_remove("title");
        if nested {
            alternative = spread(&alternative, original, depth + 1)?;
        }
        if let Some(name) = walk::component_name(branch).or_else(|| title(branch)) {
            alternative.insert("x-variant".into(), name.into());
        }
        if let Some(mapping) = mapping {
            alternative.insert("x-tags".into(), tags(branch, mapping).into());
        }
        alternatives.push(Value::Object(alternative));
    }
    let mut union = words;
    union.insert("oneOf".into(), json!(alternatives));
    adds.then_some(union)
}

/// Whether a member says which alternative it belongs to.
fn is_narrow(member: &Value) -> bool {
    let values = member.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| values.len() == 1)
}

fn title(schema: &Value) -> Option<String> {
    schema
        .get("title")
        .and_then(Value::as_str)
        .map(str::to_owned)
}

/// What the discriminator says where a branch is meant: what the mapping has, or else its name.
fn tags(branch: &Value, mapping: Option<&Map<String, Value>>) -> Vec<String> {
    let target = branch.get("$ref");
    let mapped = mapping
        .into_iter()
        .flatten()
        .filter(|(_, value)| Some(*value) == target);
    let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if mapped.is_empty() {
        walk::component_name(branch).into_iter().collect()
    } else {
        mapped
    }
}
