//! Says "may be null" where a thing is used, for what says it of itself.
//!
//! A component that may be null makes every reference to it one that may be null, and a union with such an
//! alternative may be null as a whole. Only the place of use can tell null from absent, so it has to know.

use std::collections::HashSet;

use serde_json::Value;

use super::walk;
use crate::diagnostics::Diagnostics;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let nullable = nullable_components(document);
    walk::schemas(document, |schema, _| {
        let mut from_branch = false;
        for key in ["oneOf", "anyOf"] {
            let branches = schema.get_mut(key).and_then(Value::as_array_mut);
            for branch in branches.into_iter().flatten() {
                if let Some(branch) = branch.as_object_mut() {
                    from_branch |= branch.shift_remove("nullable") == Some(Value::Bool(true));
                }
            }
        }
        let refers = walk::component_name(schema).is_some_and(|name| nullable.contains(&name));
        if (from_branch || refers)
            && let Some(object) = schema.as_object_mut()
        {
            object.insert("nullable".into(), true.into());
        }
    });
}

/// The names of the components that may be null, by their own words or by those of what they stand for.
fn nullable_components(document: &Value) -> HashSet<String> {
    let mut found = HashSet::new();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    loop {
        let before = found.len();
        for (name, schema) in schemas.into_iter().flatten() {
            if may_be_null(schema, &found) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

fn may_be_null(schema: &Value, known: &HashSet<String>) -> bool {
    let branches = || {
        ["oneOf", "anyOf"]
            .iter()
            .filter_map(|key| schema.get(key)?.as_array())
            .flatten()
    };
    schema.get("nullable") == Some(&Value::Bool(true))
        || walk::component_name(schema).is_some_and(|name| known.contains(&name))
        || branches().any(|branch| may_be_null(branch, known))
}
