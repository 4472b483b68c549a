//! Drops component schemas that no operation leads to, so that nobody compiles them.

use std::collections::HashSet;

use serde_json::Value;

use super::walk;
use crate::{diagnostics::Diagnostics, vocabulary::schema_refs};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let mut reached = HashSet::new();
    let mut queue = Vec::new();
    walk::operations(document, |operation, _, _, pointer| {
        walk::roots_of(operation, pointer, &mut |schema, _| {
            references(schema, &mut queue);
        });
    });
    while let Some(name) = queue.pop() {
        if !reached.insert(name.clone()) {
            continue;
        }
        if let Some(schema) =
            walk::components_mut(document, "schemas").and_then(|schemas| schemas.get(&name))
        {
            references(schema, &mut queue);
        }
    }
    if let Some(schemas) = walk::components_mut(document, "schemas") {
        schemas.retain(|name, _| reached.contains(name));
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    schema_refs(value, &mut |_, reference| {
        found.extend(walk::component_of(reference));
    });
}
