//! Does not require of one side what only the other side sends.
//!
//! `required` beside `readOnly` means that an answer has the member, and beside `writeOnly` that a request has it.
//! A schema that both sides use would otherwise ask its caller for an id that the server gives, and refuse every
//! answer that has no password in it.

use std::collections::HashSet;

use serde_json::Value;

use super::walk;
use crate::{diagnostics::Diagnostics, vocabulary::schema_refs};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    walk::operations(document, |operation, _, _, pointer| {
        walk::roots_of(operation, pointer, &mut |schema, at| {
            let answer = at[pointer.len()..].starts_with("/responses/");
            let names = if answer { &mut received } else { &mut sent };
            references(schema, names);
        });
    });
    let (sent, received) = (reached(document, sent), reached(document, received));
    let Some(schemas) = walk::components_mut(document, "schemas") else {
        return;
    };
    for (name, schema) in schemas {
        for (word, side) in [("readOnly", &sent), ("writeOnly", &received)] {
            if side.contains(name) {
                without(schema, word);
            }
        }
    }
}

/// Takes the members that have the word out of those that are required.
fn without(schema: &mut Value, word: &str) {
    let Some(members) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let gone: HashSet<String> = members
        .iter()
        .filter(|(_, member)| member.get(word) == Some(&Value::Bool(true)))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name.as_str().is_none_or(|name| !gone.contains(name)));
    }
}

/// These components and every one that they lead to.
fn reached(document: &Value, mut queue: Vec<String>) -> HashSet<String> {
    let schemas = document.pointer("/components/schemas");
    let mut found = HashSet::new();
    while let Some(name) = queue.pop() {
        let schema = schemas.and_then(|schemas| schemas.get(&name));
        if let (Some(schema), false) = (schema, found.contains(&name)) {
            references(schema, &mut queue);
            found.insert(name);
        }
    }
    found
}

fn references(value: &Value, found: &mut Vec<String>) {
    schema_refs(value, &mut |_, reference| {
        found.extend(walk::component_of(reference));
    });
}
