//! `x-events` stands on a response that has no events. What ends them would never be seen.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::lower::{Sequence, sequence};
use crate::vocabulary::{Events, read};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in super::operations(document) {
        let responses = operation.node.get("responses");
        for (_, response) in responses.iter().flat_map(Node::members) {
            let Ok(response) = document.follow(response) else {
                continue;
            };
            // Mistakes of form are reported by `unknown_extension_key`.
            if read::<Events>(&response, &mut Diagnostics::new()).is_none() {
                continue;
            }
            let content = response.get("content");
            let mut types = content.iter().flat_map(Node::members);
            if !types.any(|(name, _)| sequence(name) == Some(Sequence::Events)) {
                diagnostics.push(
                    Diagnostic::error(
                        "E-events-without-stream",
                        format!("{}/x-events", response.pointer),
                        "there are no events in this response",
                    )
                    .help("describe them under `text/event-stream`"),
                );
            }
        }
    }
}
