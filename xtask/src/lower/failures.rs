//! Takes the failure out of the type of a success.
//!
//! Where a response says by `x-failure` how a failure looks inside it, and its schema is a union with an
//! alternative for that, the runtime makes an error of the failure; what is left is the success.

use serde_json::Value;

use super::walk;
use crate::{diagnostics::Diagnostics, vocabulary};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = document.clone();
    walk::operations(document, |operation, _, _, _| {
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            return;
        };
        for response in responses.values_mut() {
            let Some(facts) = vocabulary::peek::<vocabulary::Failure>(response) else {
                continue;
            };
            let Some(member) = facts.when.split('/').nth(1).map(walk::unescape) else {
                continue;
            };
            let media_types = response.get_mut("content").and_then(Value::as_object_mut);
            for media in media_types
                .into_iter()
                .flat_map(|types| types.iter_mut().map(|(_, media)| media))
            {
                if let Some(schema) = media.get_mut("schema") {
                    without_failure(schema, &member, &original);
                }
            }
        }
    });
}

fn without_failure(schema: &mut Value, member: &str, original: &Value) {
    let resolved = walk::resolve(original, schema).unwrap_or(schema).clone();
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = resolved.get(key).and_then(Value::as_array) else {
            continue;
        };
        let is_failure = |branch: &&Value| {
            let branch = walk::resolve(original, branch).unwrap_or(branch);
            let required = branch.get("required").and_then(Value::as_array);
            required.is_some_and(|names| names.iter().any(|name| name == member))
        };
        let kept: Vec<Value> = branches
            .iter()
            .filter(|branch| !is_failure(branch))
            .cloned()
            .collect();
        match kept.as_slice() {
            _ if kept.len() == branches.len() => {}
            [] => {}
            [only] => *schema = only.clone(),
            _ => *schema = serde_json::json!({ key: kept }),
        }
    }
}
