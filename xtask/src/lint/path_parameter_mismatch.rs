//! The template of a path and the declared path parameters differ. A name that is only in the
//! template would be sent in braces; one that is only declared would go nowhere.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::vocabulary::nearest;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in super::operations(document) {
        let template = template(operation.path);
        let declared = operation.names(document, "path");
        for name in template.iter().filter(|name| !declared.contains(name)) {
            let message = format!(
                "`{}` has no path parameter `{name}`, which its path names",
                operation.title()
            );
            let error =
                Diagnostic::error("E-path-parameter", operation.node.pointer.clone(), message)
                    .at_key();
            let near = nearest(
                name,
                declared
                    .iter()
                    .copied()
                    .filter(|other| !template.contains(other)),
            );
            diagnostics.push(error.help(near.map_or_else(
                || format!("declare `{{name: {name}, in: path, required: true, schema: …}}`"),
                |near| format!("`{near}` is declared; make the two the same"),
            )));
        }
        for parameter in operation.parameters(document) {
            let Some(name) = parameter
                .text("name")
                .filter(|name| parameter.text("in") == Some("path") && !template.contains(name))
            else {
                continue;
            };
            let message = format!(
                "the path of `{}` has no place for the parameter `{name}`",
                operation.title()
            );
            let error = Diagnostic::error(
                "E-path-parameter",
                format!("{}/name", parameter.pointer),
                message,
            );
            diagnostics.push(error.help(format!(
                "put `{{{name}}}` into `{}`, or remove the parameter",
                operation.path
            )));
        }
    }
}

/// The names in braces. What stands behind `#` is never sent and holds none.
fn template(path: &str) -> Vec<&str> {
    let path = path.split('#').next().unwrap_or_default();
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}
