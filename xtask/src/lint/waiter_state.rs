//! `x-waiter` looks for a state where the answer has none, or waits for a word that the state never
//! takes. Such a wait ends in its timeout, ten minutes later.

use super::data_pointer::{self, Found};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::vocabulary::{Gone, Waiters, nearest, read};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in super::operations(document) {
        // Mistakes of form are reported by `unknown_extension_key`.
        let Some(waiters) = read::<Waiters>(&operation.node, &mut Diagnostics::new()) else {
            continue;
        };
        for (index, waiter) in waiters.0.iter().enumerate() {
            let place = format!("{}/x-waiter/{index}", operation.node.pointer);
            if waiter.success.is_empty() && waiter.gone != Some(Gone::Success) {
                let error = Diagnostic::error(
                    "E-waiter-state",
                    place.clone(),
                    format!("waiting for `{}` can never succeed", waiter.name),
                );
                diagnostics
                    .push(error.help("name the states under `success`, or say `gone: success`"));
            }
            if !waiter.state.is_empty() && !waiter.state.starts_with('/') {
                let error = Diagnostic::error(
                    "E-waiter-state",
                    format!("{place}/state"),
                    format!("`{}` is no JSON pointer", waiter.state),
                );
                diagnostics.push(error.help(format!("write `/{}`", waiter.state)));
                continue;
            }
            let Some(schema) = operation.success_schema(document) else {
                let message = format!(
                    "`{}` is waited on, but its answer has no schema",
                    operation.title()
                );
                diagnostics.push(Diagnostic::error(
                    "E-waiter-state",
                    format!("{place}/state"),
                    message,
                ));
                continue;
            };
            match data_pointer::follow(document, schema, &waiter.state) {
                Found::Missing { segment, known } => {
                    let message = format!(
                        "`{}` does not exist: the answer of `{}` has no `{segment}`",
                        waiter.state,
                        operation.title()
                    );
                    let error =
                        Diagnostic::error("E-waiter-state", format!("{place}/state"), message);
                    diagnostics.push(match nearest(&segment, known.iter().copied()) {
                        Some(near) => error.help(format!("did you mean `{near}`?")),
                        None => error.help(format!("there are: {}", known.join(", "))),
                    });
                }
                Found::Open => {}
                Found::Schemas(schemas) => {
                    let Some(words) = words(&schemas) else {
                        continue;
                    };
                    for (list, states) in [
                        ("success", &waiter.success),
                        ("failure", &waiter.failure),
                        ("retry", &waiter.retry),
                    ] {
                        for (at, state) in states
                            .iter()
                            .enumerate()
                            .filter(|(_, state)| !words.contains(&state.as_str()))
                        {
                            let message = format!("`{}` is never `{state}`", waiter.state);
                            let error = Diagnostic::error(
                                "E-waiter-state",
                                format!("{place}/{list}/{at}"),
                                message,
                            );
                            diagnostics.push(match nearest(state, words.iter().copied()) {
                                Some(near) => error.help(format!("did you mean `{near}`?")),
                                None => {
                                    error.help(format!("the document knows: {}", words.join(", ")))
                                }
                            });
                        }
                    }
                }
            }
        }
    }
}

/// The words a state can take, where the document tells them all: a free text among the alternatives
/// leaves the list open.
fn words<'a>(schemas: &[Node<'a>]) -> Option<Vec<&'a str>> {
    let mut words = Vec::new();
    let mut told = false;
    for schema in schemas {
        if let Some(list) = schema.get("enum") {
            told = true;
            words.extend(list.elements().filter_map(|word| word.value.as_str()));
        } else if let Some(word) = schema.text("const") {
            told = true;
            words.push(word);
        } else if schema.text("type") == Some("string") && schemas.len() > 1 {
            return None;
        }
    }
    told.then_some(words)
}
