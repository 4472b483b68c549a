//! Makes a component of every object, enumeration and union that is written in place.
//!
//! Types need names. A schema inside another takes the name of its owner and of the member it
//! stands in: `Host` and `links` give `HostLinksItem`. In an operation the id comes first:
//! `clouds_list` gives `CloudsListResponse`.

use std::collections::HashMap;

use serde_json::Value;

use super::walk;
use crate::{
    diagnostics::Diagnostics,
    naming::{Unique, type_name},
};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let Some(schemas) = walk::schemas_mut(document) else {
        return;
    };
    let existing: Vec<String> = schemas.keys().cloned().collect();
    let mut hoister = Hoister {
        names: Unique::without(existing.iter().map(String::as_str)),
        found: Vec::new(),
        same: HashMap::new(),
    };
    for name in &existing {
        if let Some(schema) = schemas.get_mut(name) {
            hoister.inside(schema, name, 0);
        }
    }
    walk::operations(document, |operation, _, _, pointer| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        walk::roots_of(operation, pointer, &mut |schema, at| {
            let place = at.strip_prefix(pointer).unwrap_or(at);
            if place.starts_with("/parameters") {
                return;
            }
            let word = match place.split('/').nth(1) {
                Some("requestBody") => "request".to_owned(),
                Some("responses") => match place.split('/').nth(2) {
                    Some(status) if status.starts_with('2') => "response".to_owned(),
                    Some(status) => format!("response {status}"),
                    None => "response".to_owned(),
                },
                _ => "parameter".to_owned(),
            };
            hoister.place(schema, &format!("{id} {word}"), 0);
        });
        name_parameters(operation, &id, &mut hoister);
    });
    let Some(schemas) = walk::schemas_mut(document) else {
        return;
    };
    schemas.extend(hoister.found);
}

/// Parameters are named after themselves; they are the one place where the walk knows no name.
fn name_parameters(operation: &mut Value, id: &str, hoister: &mut Hoister) {
    for parameter in operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("parameter")
            .to_owned();
        let name = format!("{id} {name}");
        if let Some(schema) = parameter.get_mut("schema") {
            hoister.place(schema, &name, 0);
        }
        let content = parameter.get_mut("content").and_then(Value::as_object_mut);
        for (_, media) in content.into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                hoister.place(schema, &name, 0);
            }
        }
    }
}

struct Hoister {
    names: Unique,
    found: Vec<(String, Value)>,
    /// Equal schemas under the same wanted name are one type, such as a sort order in every list.
    same: HashMap<(String, String), String>,
}

impl Hoister {
    fn place(&mut self, schema: &mut Value, name: &str, depth: usize) {
        if depth > walk::MAX_DEPTH {
            *schema = serde_json::json!({});
            return;
        }
        if !needs_a_name(schema) {
            self.inside(schema, name, depth);
            return;
        }
        let wanted = schema
            .get("title")
            .and_then(Value::as_str)
            .filter(|title| is_a_name(title))
            .map_or_else(|| type_name(name), type_name);
        self.inside(schema, name, depth);
        let nullable = schema
            .as_object_mut()
            .and_then(|object| object.shift_remove("nullable"));
        let key = (wanted.clone(), schema.to_string());
        let given = if let Some(given) = self.same.get(&key) {
            given.clone()
        } else {
            let given = self.names.take(&wanted);
            self.same.insert(key, given.clone());
            self.found.push((given.clone(), schema.clone()));
            given
        };
        let words = [
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
            "x-sensitive",
            "x-provenance",
            "x-variant",
            "x-otherwise",
            "x-tags",
        ];
        let kept: Vec<_> = words
            .iter()
            .filter_map(|word| {
                schema
                    .get(*word)
                    .map(|value| ((*word).to_owned(), value.clone()))
            })
            .collect();
        *schema = walk::reference_to(&given);
        if let Some(object) = schema.as_object_mut() {
            object.extend(kept);
            object.extend(nullable.map(|value| ("nullable".to_owned(), value)));
        }
    }

    fn inside(&mut self, schema: &mut Value, owner: &str, depth: usize) {
        walk::children(schema, "", &mut |child, _, word| {
            self.place(child, &format!("{owner} {word}"), depth + 1);
        });
    }
}

/// A title of a few words is a name; a sentence is not.
fn is_a_name(title: &str) -> bool {
    !title.is_empty()
        && title.len() <= 40
        && title.split_whitespace().count() <= 4
        && title
            .chars()
            .all(|c| c.is_alphanumeric() || " _-".contains(c))
}

fn needs_a_name(schema: &Value) -> bool {
    if schema.get("$ref").is_some() {
        return false;
    }
    let has = |key: &str| match schema.get(key) {
        Some(Value::Object(object)) => !object.is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        _ => false,
    };
    let text = schema.get("type").is_none_or(|name| name == "string");
    has("properties") || has("oneOf") || has("anyOf") || (has("enum") && text)
}
