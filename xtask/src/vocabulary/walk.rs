//! Visits the objects of a document that may carry extensions, and no others.
//!
//! `x-auth` is an extension on a security scheme, a name among `headers`, and data in an `example`.
//! The walk knows which members hold names and which hold data.

use crate::document::pointer;
use serde_json::{Map, Value};

/// Members whose keys are names that the author chose.
const NAMES: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "definitions",
    "$defs",
    "schemas",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "securitySchemes",
    "securityDefinitions",
    "links",
    "pathItems",
    "mediaTypes",
    "additionalOperations",
    "content",
    "encoding",
    "variables",
    "scopes",
    "mapping",
    "webhooks",
    "paths",
    "dependentRequired",
];

/// Members that hold data of the API and nothing of ours.
const DATA: &[&str] = &[
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "security",
    "x-example",
    "x-examples",
];

/// Calls `visit` with the pointer and the members of every object of the description itself.
pub fn walk(root: &Value, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
    step(root, Level::Object, &mut String::new(), visit);
}

/// Calls `visit` with the pointer and the text of every `$ref`.
pub fn schema_refs(root: &Value, visit: &mut impl FnMut(&str, &str)) {
    walk(root, &mut |pointer, map| {
        if let Some(Value::String(reference)) = map.get("$ref") {
            visit(&format!("{pointer}/$ref"), reference);
        }
    });
}

/// What the keys of an object are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// Keywords.
    Object,
    /// Names that the author chose.
    Names,
    /// Names within names: `callbacks` holds expressions, which hold path items.
    NamesOfNames,
}

impl Level {
    /// What the keys of the object under `key` are; `None` where data of the API or an extension begins.
    pub fn below(self, key: &str) -> Option<Self> {
        match self {
            Self::NamesOfNames => Some(Self::Names),
            Self::Object if key.starts_with("x-") || DATA.contains(&key) => None,
            Self::Object if key == "callbacks" => Some(Self::NamesOfNames),
            Self::Object if NAMES.contains(&key) => Some(Self::Names),
            Self::Names | Self::Object => Some(Self::Object),
        }
    }
}

fn step(
    value: &Value,
    level: Level,
    pointer: &mut String,
    visit: &mut impl FnMut(&str, &Map<String, Value>),
) {
    let length = pointer.len();
    match value {
        Value::Object(map) => {
            if level == Level::Object {
                visit(pointer, map);
            }
            for (key, inner) in map {
                let Some(next) = level.below(key) else {
                    continue;
                };
                pointer::push(pointer, key);
                step(inner, next, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate() {
                pointer::push(pointer, &index.to_string());
                step(inner, Level::Object, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}
