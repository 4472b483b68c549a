//! Rewrites what only OpenAPI 3.1 can say into what 3.0 says.
//!
//! `type: [string, null]` is a nullable string, `type: [string, integer]` a union, `const` an
//! enumeration of one, `examples` and `$defs` are dropped, a schema `true` allows anything, `false`
//! nothing that could be sent. Facts beside a reference become a part of an `allOf`, and a list whose
//! places differ is a list of anything. An enumeration of numbers says what its values are.

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

/// What changes the type that a reference leads to; 3.0 ignores whatever stands beside one.
const FACTS: &[&str] = &["properties", "required", "allOf", "oneOf", "anyOf"];

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    replace_booleans(document);
    let version = document.get("openapi").and_then(Value::as_str);
    let siblings = version.is_some_and(|version| !version.starts_with("3.0"));
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if siblings {
            facts_beside_a_reference(object);
        }
        tuple(object);
        if let Some(constant) = object.shift_remove("const") {
            if constant.is_null() {
                object.insert("type".into(), "null".into());
            } else {
                object.insert("enum".into(), json!([constant]));
            }
        }
        infer_type(object);
        for (key, bound, sign) in [
            ("exclusiveMinimum", "minimum", 1.0),
            ("exclusiveMaximum", "maximum", -1.0),
        ] {
            if let Some(number) = object.get(key).filter(|value| value.is_number()).cloned() {
                // The stricter of the two bounds is the one that counts.
                let size = |value: &Value| value.as_f64().map(|number| number * sign);
                let beside = object.get(bound).and_then(size);
                if beside.is_some_and(|beside| size(&number).is_some_and(|own| beside > own)) {
                    object.shift_remove(key);
                } else {
                    object.insert(bound.into(), number);
                    object.insert(key.into(), true.into());
                }
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

/// Moves a reference and the facts beside it into the parts of an `allOf`; words stay around it.
fn facts_beside_a_reference(object: &mut Map<String, Value>) {
    let says = |key: &str| match object.get(key) {
        Some(Value::Object(members)) => !members.is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        _ => false,
    };
    if !object.contains_key("$ref") || !FACTS.iter().any(|key| says(key)) {
        return;
    }
    let mut facts = Map::new();
    for key in FACTS.iter().chain(&["type", "additionalProperties"]) {
        if let Some(value) = object.shift_remove(*key) {
            facts.insert((*key).to_owned(), value);
        }
    }
    let reference = json!({ "$ref": object.shift_remove("$ref") });
    object.insert("allOf".into(), json!([reference, facts]));
}

/// A list whose places have types of their own is a list of one type only where all of them agree.
fn tuple(object: &mut Map<String, Value>) {
    let Some(places) = object.get("prefixItems").and_then(Value::as_array) else {
        return;
    };
    let rest = object.get("items");
    let most = object.get("maxItems").and_then(Value::as_u64);
    let ends =
        rest == Some(&Value::Bool(false)) || most.is_some_and(|most| most <= places.len() as u64);
    let first = places.first().cloned();
    let agree = places.iter().all(|place| Some(place) == first.as_ref())
        && (ends || rest == first.as_ref());
    let items = first.filter(|_| agree).unwrap_or_else(|| json!({}));
    object.shift_remove("prefixItems");
    object.insert("items".into(), items);
}

/// The type of an enumeration that does not say it, where its values are all numbers or all flags.
fn infer_type(object: &mut Map<String, Value>) {
    if ["type", "$ref", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| object.contains_key(*key))
    {
        return;
    }
    let values = object.get("enum").and_then(Value::as_array);
    let values: Vec<&Value> = values
        .into_iter()
        .flatten()
        .filter(|value| !value.is_null())
        .collect();
    let all = |is: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|value| is(value));
    let name = if all(|value| value.is_i64() || value.is_u64()) {
        "integer"
    } else if all(Value::is_number) {
        "number"
    } else if all(Value::is_boolean) {
        "boolean"
    } else {
        return;
    };
    object.insert("type".into(), name.into());
}

/// The part of a schema with several types that concerns one of them.
fn branch(object: &Map<String, Value>, name: &Value) -> Value {
    let mine: &[&str] = match name.as_str() {
        Some("object") => &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
        ],
        Some("array") => &["items", "prefixItems"],
        Some("string") => &["format", "pattern", "enum"],
        _ => &["format", "minimum", "maximum", "enum"],
    };
    let mut branch = Map::new();
    branch.insert("type".into(), name.clone());
    for key in mine {
        if let Some(value) = object.get(*key) {
            branch.insert((*key).to_owned(), value.clone());
        }
    }
    // Of the values only those that can be of the type.
    if let Some(values) = branch.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| value.is_string() == (name == "string"));
        if values.is_empty() {
            branch.shift_remove("enum");
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
            // Behind `prefixItems` a `false` says that the list ends there.
            if key != "items" || !object.contains_key("prefixItems") {
                object.get_mut(key).map(anything);
            }
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
