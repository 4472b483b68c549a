//! Gives every operation an id in snake case that no other has.
//!
//! A missing id is made from method and path. Ids that are equal once they are spelt as Rust spells
//! method names get a number; the first in document order keeps the bare name.

use serde_json::Value;

use super::walk;
use crate::{
    diagnostics::Diagnostics,
    naming::{Unique, value_name},
};

/// Methods that every generated client has already.
const TAKEN: &[&str] = &[
    "builder",
    "call",
    "call_with",
    "runtime",
    "clone",
    "from",
    "into",
    "raw",
    "default",
    "fmt",
];

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let mut names = Unique::without(TAKEN.iter().copied());
    walk::operations(document, |operation, path, method, _| {
        let wanted = match operation.get("operationId").and_then(Value::as_str) {
            Some(id) if !id.trim().is_empty() => value_name(id),
            _ => value_name(&from_path(method, path)),
        };
        let bare = wanted.strip_prefix("r#").unwrap_or(&wanted);
        operation["operationId"] = Value::String(names.take_with(bare, "_"));
    });
}

/// `get /clouds/{id}/variables` is `get clouds by id variables`.
fn from_path(method: &str, path: &str) -> String {
    let words = path
        .split(['/', '#'])
        .filter(|step| !step.is_empty())
        .map(|step| {
            match step
                .strip_prefix('{')
                .and_then(|step| step.strip_suffix('}'))
            {
                Some(parameter) => format!("by {parameter}"),
                None => step.replace(['{', '}'], " "),
            }
        });
    std::iter::once(method.to_owned())
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}
