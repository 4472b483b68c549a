//! Makes a union of a base whose heirs are told apart by a discriminator.
//!
//! `Pet` has a discriminator, and `Dog` is `allOf` of `Pet` and more: wherever a `Pet` stands, a `Dog` may come.
//! Documents that know no `oneOf` say it in this way. The base itself stays one of the alternatives.

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

/// An heir, and the value of the discriminator that names it.
struct Heir {
    name: String,
    tag: String,
}

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = walk::only_schemas(document);
    let Some(schemas) = walk::schemas_mut(document) else {
        return;
    };
    let bases: Vec<String> = schemas
        .iter()
        .filter(|(_, schema)| is_base(schema))
        .map(|(name, _)| name.clone())
        .collect();
    for name in bases {
        let heirs = heirs(&name, &original);
        if heirs.is_empty() {
            continue;
        }
        let Some(base) = schemas.get_mut(&name).and_then(Value::as_object_mut) else {
            continue;
        };
        let mut mapping = Map::new();
        let said = base
            .get("discriminator")
            .and_then(|it| it.get("mapping")?.as_object());
        for (tag, target) in said.into_iter().flatten() {
            // A mapping may hold a name in place of a reference.
            let target = target.as_str().unwrap_or_default();
            let name = walk::component_of(target).unwrap_or_else(|| target.to_owned());
            mapping.insert(tag.clone(), walk::reference_to(&name)["$ref"].clone());
        }
        for heir in &heirs {
            let target = walk::reference_to(&heir.name)["$ref"].clone();
            if !mapping.values().any(|known| *known == target) {
                mapping.insert(heir.tag.clone(), target);
            }
        }
        let mut branches: Vec<Value> = heirs
            .iter()
            .map(|heir| walk::reference_to(&heir.name))
            .collect();
        let own_tags = own_tags(&name, &mut mapping);
        if let Some(discriminator) = base.get_mut("discriminator").and_then(Value::as_object_mut) {
            discriminator.insert("mapping".into(), Value::Object(mapping));
        }
        let mut plain = base.clone();
        plain.shift_remove("discriminator");
        plain.shift_remove("title");
        plain.insert("x-variant".into(), "base".into());
        // An heir that nobody described is at least what all heirs are.
        plain.insert("x-otherwise".into(), true.into());
        plain.insert("x-tags".into(), own_tags.into());
        let plain = Value::Object(plain);
        branches.push(plain);
        base.insert("oneOf".into(), json!(branches));
    }
}

/// Takes what the discriminator says where the base itself is meant out of the mapping. Without a word of it, it is
/// the name of the base.
fn own_tags(name: &str, mapping: &mut Map<String, Value>) -> Vec<String> {
    let itself = walk::reference_to(name)["$ref"].clone();
    let (own, others): (Map<_, _>, Map<_, _>) = std::mem::take(mapping)
        .into_iter()
        .partition(|(_, target)| *target == itself);
    *mapping = others;
    if own.is_empty() {
        vec![name.to_owned()]
    } else {
        own.into_iter().map(|(tag, _)| tag).collect()
    }
}

/// Whether a schema has a discriminator and does not list its alternatives.
fn is_base(schema: &Value) -> bool {
    let has = |key: &str| schema.get(key).is_some();
    let property = schema
        .get("discriminator")
        .and_then(|it| it.get("propertyName"));
    property.is_some_and(Value::is_string) && !has("oneOf") && !has("anyOf")
}

/// Every schema that is made of this one, directly or by way of another.
fn heirs(base: &str, original: &Value) -> Vec<Heir> {
    let mut found: Vec<Heir> = Vec::new();
    let mut queue = vec![base.to_owned()];
    let all = original
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    while let Some(parent) = queue.pop() {
        for (name, schema) in all.into_iter().flatten() {
            let parts = schema.get("allOf").and_then(Value::as_array);
            let mut parts = parts.into_iter().flatten().filter_map(walk::component_name);
            let known = name == base || found.iter().any(|heir| heir.name == *name);
            if known || !parts.any(|part| part == parent) {
                continue;
            }
            let tag = schema
                .get("x-ms-discriminator-value")
                .and_then(Value::as_str);
            found.push(Heir {
                name: name.clone(),
                tag: tag.unwrap_or(name).to_owned(),
            });
            queue.push(name.clone());
        }
    }
    found
}
