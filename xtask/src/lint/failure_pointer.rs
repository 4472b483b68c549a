//! `x-failure` looks at a member that the answer does not have. The failure would pass for a success.

use super::data_pointer::{self, Found};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::vocabulary::{Failure, nearest, read};

const CODE: &str = "E-failure-pointer";

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let operations = super::operations(document);
    for operation in &operations {
        let responses = operation.node.get("responses");
        for (_, response) in responses.iter().flat_map(Node::members) {
            let Ok(response) = document.follow(response) else {
                continue;
            };
            own(document, &response, diagnostics);
        }
    }
    if let Some(common) = facts(&document.node()) {
        let mut pages = operations
            .iter()
            .filter_map(|operation| operation.success_schema(document));
        let known = |page| {
            let found = data_pointer::follow(document, page, &common.when);
            !matches!(found, Found::Missing { .. })
        };
        if !pages.any(known) {
            let message = format!("`{}` exists in no answer", common.when);
            diagnostics.push(Diagnostic::error(CODE, "/x-failure/when", message));
        }
    }
}

/// Mistakes of form are reported by `unknown_extension_key`.
fn facts(holder: &Node<'_>) -> Option<Failure> {
    read(holder, &mut Diagnostics::new())
}

fn own<'a>(document: &'a Document, response: &Node<'a>, diagnostics: &mut Diagnostics) {
    let Some(facts) = facts(response) else {
        return;
    };
    let content = response.get("content");
    let mut types = content.iter().flat_map(Node::members);
    let schema = types.find_map(|(_, media)| media.get("schema"));
    let Some(Found::Missing { segment, known }) =
        schema.map(|schema| data_pointer::follow(document, schema, &facts.when))
    else {
        return;
    };
    let error = Diagnostic::error(
        CODE,
        format!("{}/x-failure/when", response.pointer),
        format!(
            "`{}` does not exist: the answer has no `{segment}`",
            facts.when
        ),
    );
    diagnostics.push(match nearest(&segment, known.iter().copied()) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error,
    });
}
