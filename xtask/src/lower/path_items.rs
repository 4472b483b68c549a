//! Moves what a path item says for all of its operations into each of them.
//!
//! Parameters and servers of the path are the operation's unless it has its own of the same name and
//! place. A path item that is a reference is replaced by what it points at.

use serde_json::{Value, json};

use super::walk;
use crate::diagnostics::{Diagnostic, Diagnostics};

pub(super) fn run(document: &mut Value, diagnostics: &mut Diagnostics) {
    resolve_items(document, diagnostics);
    check_methods(document, diagnostics);
    let Some(paths) = document.get("paths").and_then(Value::as_object) else {
        return;
    };
    let names: Vec<String> = paths.keys().cloned().collect();
    // What references of parameters point into; the paths change meanwhile.
    let snapshot = json!({ "components": {
        "parameters": document.pointer("/components/parameters").unwrap_or(&Value::Null),
    } });
    for path in names {
        let parameters = take(document, &path, "parameters");
        let servers = take(document, &path, "servers");
        let resolved: Vec<Value> = parameters
            .as_ref()
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let Some(item) = document
            .get_mut("paths")
            .and_then(|paths| paths.get_mut(&path))
        else {
            continue;
        };
        walk::operations_of_mut(item, &mut |operation, _, _| {
            let Some(operation) = operation.as_object_mut() else {
                return;
            };
            if let Some(servers) = &servers {
                operation
                    .entry("servers")
                    .or_insert_with(|| servers.clone());
            }
            if resolved.is_empty() {
                return;
            }
            let own = operation
                .entry("parameters")
                .or_insert_with(|| Value::Array(Vec::new()));
            let Some(own) = own.as_array_mut() else {
                return;
            };
            let taken: Vec<_> = own
                .iter()
                .map(|parameter| identity(&snapshot, parameter))
                .collect();
            let inherited = resolved
                .iter()
                .filter(|parameter| !taken.contains(&identity(&snapshot, parameter)));
            own.splice(0..0, inherited.cloned().collect::<Vec<_>>());
        });
    }
}

/// Leaves out what OpenAPI 3.2 calls an additional operation and whose method is none.
fn check_methods(document: &mut Value, diagnostics: &mut Diagnostics) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        let additional = item
            .get_mut(walk::ADDITIONAL)
            .and_then(Value::as_object_mut);
        let Some(additional) = additional else {
            continue;
        };
        additional.retain(|method, _| {
            let is_method = http::Method::from_bytes(method.as_bytes()).is_ok();
            if !is_method {
                let step = walk::step(method);
                diagnostics.push(
                    Diagnostic::warning(
                        "E-left-out",
                        format!("/paths/{}/{}/{step}", walk::step(path), walk::ADDITIONAL),
                        format!("an operation is left out: `{method}` is not an HTTP method"),
                    )
                    .help("a method is one word, such as `COPY`"),
                );
            }
            is_method
        });
    }
}

/// The name and place that make a parameter one and the same.
fn identity(components: &Value, parameter: &Value) -> (String, String) {
    let parameter = walk::resolve(components, parameter).unwrap_or(parameter);
    let text = |key| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    (text("name"), text("in"))
}

fn take(document: &mut Value, path: &str, key: &str) -> Option<Value> {
    document
        .get_mut("paths")?
        .get_mut(path)?
        .as_object_mut()?
        .shift_remove(key)
}

fn resolve_items(document: &mut Value, diagnostics: &mut Diagnostics) {
    let Some(paths) = document.get("paths").and_then(Value::as_object) else {
        return;
    };
    let mut replacements = Vec::new();
    for (path, item) in paths {
        if item.get("$ref").is_some() {
            replacements.push((path.clone(), walk::resolve(document, item).cloned()));
        }
    }
    for (path, target) in replacements {
        let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
            return;
        };
        if let Some(target) = target {
            paths.insert(path, target);
        } else {
            let pointer = format!("/paths/{}", walk::step(&path));
            diagnostics.push(
                Diagnostic::warning(
                    "E-left-out",
                    pointer,
                    format!("the path `{path}` is left out: its reference leads nowhere"),
                )
                .help("define the path item, or correct the reference"),
            );
            paths.shift_remove(&path);
        }
    }
}
