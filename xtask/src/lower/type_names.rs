//! Renames component schemas to Rust type names, each used once.
//!
//! The name that the document uses stays beside the schema as `x-name`, for documentation.

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
    let mut names = Unique::default();
    let renamed: HashMap<String, String> = schemas
        .keys()
        .map(|name| (name.clone(), names.take(&type_name(name))))
        .collect();
    let before = std::mem::take(schemas);
    for (name, mut schema) in before {
        if let Some(object) = schema.as_object_mut() {
            object
                .entry("x-name")
                .or_insert_with(|| Value::String(name.clone()));
        }
        schemas.insert(renamed[&name].clone(), schema);
    }
    walk::schemas(document, |schema, _| {
        let Some(new) = walk::component_name(schema).and_then(|name| renamed.get(&name)) else {
            return;
        };
        schema["$ref"] = walk::reference_to(new)["$ref"].take();
    });
    mappings(document, &renamed);
}

/// A discriminator names schemas by reference or by bare name.
fn mappings(document: &mut Value, renamed: &HashMap<String, String>) {
    walk::schemas(document, |schema, _| {
        let Some(discriminator) = schema
            .get_mut("discriminator")
            .and_then(Value::as_object_mut)
        else {
            return;
        };
        let mut targets: Vec<&mut Value> = Vec::new();
        for (key, value) in discriminator {
            match (key.as_str(), value) {
                ("mapping", Value::Object(mapping)) => targets.extend(mapping.values_mut()),
                ("defaultMapping", target) => targets.push(target),
                _ => {}
            }
        }
        for target in targets {
            let Some(text) = target.as_str() else {
                continue;
            };
            let name = walk::unescape(text.rsplit('/').next().unwrap_or(text));
            if let Some(new) = renamed.get(&name) {
                *target = walk::reference_to(new)["$ref"].take();
            }
        }
    });
}
