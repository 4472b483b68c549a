//! Two operations have the same operationId. It names the method, so one would hide the other.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, pointer};
use std::collections::HashMap;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&str, String> = HashMap::new();
    for operation in super::operations(document) {
        let Some(id) = operation.id() else { continue };
        let place = pointer::child(&operation.node.pointer, "operationId");
        match seen.get(id) {
            // A path item that is used twice through a reference is one text.
            Some(first) if *first == place => {}
            Some(first) => diagnostics.push(
                Diagnostic::error(
                    "E-duplicate-operation-id",
                    place,
                    format!("the operationId `{id}` is taken"),
                )
                .related(first.clone(), "first used here")
                .help("give each operation a name of its own"),
            ),
            None => drop(seen.insert(id, place)),
        }
    }
}
