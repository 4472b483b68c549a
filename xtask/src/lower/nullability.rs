//! Says "may be null" in one way: `nullable: true` beside the schema.
//!
//! Documents write it as a branch `{type: null}` or `{enum: [null]}` of a union, or as a `null` among
//! the values of an enumeration; those of Swagger 2.0 write `x-nullable`. A union of one branch that is left over is that branch. What a
//! component says of itself reaches its uses in [`super::nullable_references`].

use serde_json::Value;

use super::walk;
use crate::diagnostics::Diagnostics;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if object.shift_remove("x-nullable") == Some(Value::Bool(true)) {
            object.insert("nullable".into(), true.into());
        }
        for key in ["oneOf", "anyOf"] {
            let Some(branches) = object.get_mut(key).and_then(Value::as_array_mut) else {
                continue;
            };
            let before = branches.len();
            branches.retain(|branch| !is_null(branch));
            let nullable = branches.len() < before;
            match branches.len() {
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
                let none_left = values.is_empty();
                if none_left {
                    object.shift_remove("enum");
                }
                object.insert("nullable".into(), true.into());
            }
        }
    });
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
