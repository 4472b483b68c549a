//! Rewrites what only OpenAPI 3.1 can say into what 3.0 says.
//!
//! `type: [string, null]` is a nullable string, `type: [string, integer]` a union, `const` an
//! enumeration of one, `examples` and `$defs` are dropped, a schema `true` allows anything, `false`
//! nothing that could be sent.

use serde_json::{Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    replace_booleans(document);
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if let Some(constant) = object.shift_remove("const") {
            if constant.is_null() {
                object.insert("type".into(), "null".into());
            } else {
                object.insert("enum".into(), json!([constant]));
            }
        }
        for (key, bound) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if let Some(number) = object.get(key).filter(|value| value.is_number()).cloned() {
                object.insert(bound.into(), number);
                object.insert(key.into(), true.into());
            }
        }
        if let Some(types) = object.get("type").and_then(Value::as_array).cloned() {
            let nullable = types.iter().any(|name| name == "null");
            let types: Vec<Value> = types.into_iter().filter(|name| name != "null").collect();
            match types.as_slice() {
                [] => drop(object.insert("type".into(), "null".into())),
                [one] => drop(object.insert("type".into(), one.clone())),
                several => {
                    let branches: Vec<Value> =
                        several.iter().map(|name| branch(object, name)).collect();
                    let description = object.get("description").cloned();
                    object.clear();
                    if let Some(description) = description {
                        object.insert("description".into(), description);
                    }
                    object.insert("oneOf".into(), Value::Array(branches));
                }
            }
            if nullable && object.get("type").is_none_or(|name| name != "null") {
                object.insert("nullable".into(), true.into());
            }
        }
    });
}

/// The part of a schema with several types that concerns one of them.
fn branch(object: &serde_json::Map<String, Value>, name: &Value) -> Value {
    let mine: &[&str] = match name.as_str() {
        Some("object") => &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
        ],
        Some("array") => &["items", "prefixItems"],
        Some("string") => &["format", "pattern", "enum"],
        _ => &["format", "minimum", "maximum"],
    };
    let mut branch = serde_json::Map::new();
    branch.insert("type".into(), name.clone());
    for key in mine {
        if let Some(value) = object.get(*key) {
            branch.insert((*key).to_owned(), value.clone());
        }
    }
    Value::Object(branch)
}

/// `true` and `false` in the place of a schema; the walk only visits objects.
fn replace_booleans(document: &mut Value) {
    let anything = |value: &mut Value| {
        if value.is_boolean() {
            *value = json!({});
        }
    };
    if let Some(schemas) = walk::components_mut(document, "schemas") {
        schemas.values_mut().for_each(anything);
    }
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
            properties.values_mut().for_each(anything);
        }
        for key in ["items", "not"] {
            object.get_mut(key).map(anything);
        }
        for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            object
                .get_mut(key)
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
                .for_each(anything);
        }
    });
}
