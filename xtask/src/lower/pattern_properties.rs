//! Says of members that are described by a pattern of their names what 3.0 can say: that members without a name are so.
//!
//! The patterns themselves are dropped. Where `additionalProperties` leaves room for anything beside named members,
//! it stays so; an object that has nothing but patterns is a map of what they describe.

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        let Some(Value::Object(patterns)) = object.shift_remove("patternProperties") else {
            return;
        };
        if let Some(rest) = rest(object, patterns) {
            object.insert("additionalProperties".to_owned(), rest);
        }
    });
}

/// What members without a name are; `None` where anything was allowed and still is.
fn rest(object: &Map<String, Value>, patterns: Map<String, Value>) -> Option<Value> {
    let is_any = |schema: &Value| {
        *schema == Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
    };
    let rest = object.get("additionalProperties");
    let others = ["properties", "allOf", "oneOf", "anyOf"];
    if rest.is_none_or(is_any) && others.iter().any(|key| object.contains_key(*key)) {
        return None;
    }
    let mut found: Vec<Value> = Vec::new();
    let rest = rest.filter(|rest| !is_any(rest)).cloned();
    for schema in patterns.into_iter().map(|(_, schema)| schema).chain(rest) {
        if schema != Value::Bool(false) && !found.contains(&schema) {
            found.push(schema);
        }
    }
    Some(match found.as_mut_slice() {
        [] => Value::Bool(false),
        found if found.iter().any(is_any) => Value::Bool(true),
        [only] => only.take(),
        several => json!({ "anyOf": several.to_vec() }),
    })
}
