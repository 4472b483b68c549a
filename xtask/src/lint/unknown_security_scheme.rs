//! A security requirement names a scheme that is not defined. The client would ask for no
//! credentials and send none.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::vocabulary::nearest;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let schemes = document
        .at("/components/securitySchemes")
        .or_else(|| document.at("/securityDefinitions"));
    let known: Vec<&str> = schemes
        .iter()
        .flat_map(Node::members)
        .map(|(name, _)| name)
        .collect();
    let operations = super::operations(document);
    let lists = std::iter::once(document.node())
        .chain(operations.into_iter().map(|operation| operation.node));
    for requirement in lists
        .filter_map(|holder| holder.get("security"))
        .flat_map(|list| list.elements().collect::<Vec<_>>())
    {
        for (name, node) in requirement
            .members()
            .filter(|(name, _)| !known.contains(name))
        {
            let error = Diagnostic::error(
                "E-unknown-security-scheme",
                node.pointer,
                format!("there is no security scheme `{name}`"),
            )
            .at_key();
            diagnostics.push(error.help(
                match (nearest(name, known.iter().copied()), known.is_empty()) {
                    (Some(near), _) => format!("did you mean `{near}`?"),
                    (None, true) => "define it under `components.securitySchemes`".to_owned(),
                    (None, false) => format!("known schemes: {}", known.join(", ")),
                },
            ));
        }
    }
}
