//! Says "may be null" in one way: `nullable: true` beside the schema.
//!
//! Documents write it as a branch `{type: null}` or `{enum: [null]}` of a union, as a `null` among
//! the values of an enumeration, or by `x-nullable`. A union of one branch that is left over is that branch, and a
//! union whose branches say nothing of a type is none. What a component says of itself reaches its uses in
//! [`super::nullable_references`].

use serde_json::Value;

use super::walk;
use crate::diagnostics::Diagnostics;

/// What a branch can say without saying what a value is.
const NO_TYPE: &[&str] = &[
    "required",
    "not",
    "title",
    "description",
    "minProperties",
    "maxProperties",
];

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if object.shift_remove("x-nullable") == Some(Value::Bool(true)) {
            object.insert("nullable".into(), true.into());
        }
        for key in ["oneOf", "anyOf"] {
            let of_no_type = |branches: &Value| {
                let branches = branches.as_array();
                branches.is_some_and(|list| !list.is_empty() && !list.iter().any(says_a_type))
            };
            if object.get(key).is_some_and(of_no_type) {
                object.shift_remove(key);
                continue;
            }
            let Some(branches) = object.get_mut(key).and_then(Value::as_array_mut) else {
                continue;
            };
            let before = branches.len();
            branches.retain(|branch| !is_null(branch));
            let nullable = branches.len() < before;
            let left = branches.len();
            match left {
                0 => {
                    object.shift_remove(key);
                }
                1 if object.get("properties").is_none() => {
                    let only = object
                        .get_mut(key)
                        .and_then(|list| list.get_mut(0))
                        .map(Value::take)
                        .unwrap_or_default();
                    object.shift_remove(key);
                    absorb(object, only);
                }
                _ => {}
            }
            if nullable {
                object.insert("nullable".into(), true.into());
            }
        }
        if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut) {
            let before = values.len();
            values.retain(|value| !value.is_null());
            if values.len() < before {
                if values.is_empty() {
                    // The union around it looks for this.
                    object.shift_remove("enum");
                    object.insert("type".into(), "null".into());
                } else {
                    object.insert("nullable".into(), true.into());
                }
            }
        }
    });
}

/// Whether a branch says what a value is. `required: [a]` in one and `required: [b]` in the other only say that
/// one of two members is there.
fn says_a_type(branch: &Value) -> bool {
    let keys = branch.as_object().into_iter().flatten();
    let mut keys = keys.map(|(key, _)| key.as_str());
    keys.any(|key| !NO_TYPE.contains(&key) && !key.starts_with("x-"))
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").is_some_and(|name| name == "null")
        || schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// Takes a schema into another, where the outer one has only words to add.
fn absorb(object: &mut serde_json::Map<String, Value>, only: Value) {
    if only.get("$ref").is_some() {
        // Words beside a reference survive only around it.
        object.insert("allOf".into(), Value::Array(vec![only]));
    } else if let Value::Object(only) = only {
        for (key, value) in only {
            object.entry(key).or_insert(value);
        }
    }
}
