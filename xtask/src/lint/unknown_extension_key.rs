//! An extension has a key it does not know, stands where it means nothing, or is misspelt. A fact
//! that is written down and silently ignored is worse than one that is missing.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, pointer};
use crate::lint::METHODS;
use crate::lower::walk::ADDITIONAL;
use crate::vocabulary::{self, Holder, KEYS};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    vocabulary::walk(&document.root, &mut |holder, map| {
        for (key, value) in map.iter().filter(|(key, _)| key.starts_with("x-")) {
            let node = Node {
                value,
                pointer: pointer::child(holder, key),
            };
            match KEYS.iter().find(|(ours, _)| ours == key) {
                Some((_, place)) if !fits(*place, holder) => {
                    let error = Diagnostic::error(
                        "E-extension-place",
                        node.pointer,
                        format!("`{key}` has no meaning here"),
                    );
                    diagnostics.push(
                        error
                            .at_key()
                            .help(format!("it belongs on {}", named(*place))),
                    );
                }
                Some(_) => vocabulary::check(key, &node, diagnostics),
                None => {
                    if let Some(near) = vocabulary::misspelt(key) {
                        let error = Diagnostic::error(
                            "E-extension-key",
                            node.pointer,
                            format!("unknown extension `{key}`"),
                        );
                        diagnostics.push(error.at_key().help(format!("did you mean `{near}`?")));
                    }
                }
            }
        }
    });
}

fn fits(place: Holder, holder: &str) -> bool {
    let segments: Vec<_> = pointer::segments(holder).collect();
    let last = segments.last().map_or("", |segment| segment.as_ref());
    let above = segments
        .iter()
        .rev()
        .nth(1)
        .map_or("", |segment| segment.as_ref());
    match place {
        Holder::Operation => METHODS.contains(&last) || above == ADDITIONAL,
        Holder::SecurityScheme => matches!(above, "securitySchemes" | "securityDefinitions"),
        Holder::Response => above == "responses" || holder.is_empty(),
        Holder::Any => true,
    }
}

fn named(place: Holder) -> &'static str {
    match place {
        Holder::Operation => "an operation, beside `operationId`",
        Holder::SecurityScheme => "a security scheme, under `components.securitySchemes`",
        Holder::Response => {
            "a response, beside its `description`, or on the document for all of them"
        }
        Holder::Any => "any object",
    }
}
