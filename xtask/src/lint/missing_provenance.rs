//! Nothing says where the facts of a document come from. A reader of the client cannot tell then
//! what was seen on a server from what was guessed.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Document;
use std::path::Component;

const KEY: &str = "x-provenance";

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let in_specs = document
        .path
        .components()
        .any(|part| part == Component::Normal("specs".as_ref()));
    if !(in_specs || document.speaks_vocabulary()) || document.at("/info/x-provenance").is_some() {
        return;
    }
    let operations = super::operations(document);
    let without: Vec<_> = operations
        .iter()
        .filter(|operation| operation.node.get(KEY).is_none())
        .collect();
    if without.is_empty() && !operations.is_empty() {
        return;
    }
    let help = "add `x-provenance: …` to `info` (the default of the document): a handbook, a recording, a source file, or `reconstructed`";
    let error = Diagnostic::error(
        "E-missing-provenance",
        "/info",
        "nothing says where these facts come from",
    )
    .at_key()
    .help(help);
    let more = without.len().saturating_sub(1);
    diagnostics.push(match without.first() {
        Some(first) if more > 0 => error.note(format!(
            "`{}` and {more} more operations have no provenance of their own",
            first.title()
        )),
        Some(first) => error.note(format!("`{}` has no provenance of its own", first.title())),
        None => error,
    });
}
