//! Makes the template of a path and its path parameters agree.
//!
//! A path begins with a slash, and a key that is a whole URL becomes a server and a path. Operators of
//! URI templates (`{+name}`, `{name*}`, `{name=**}`) and `:name` become `{name}`. A name that only the
//! template has becomes a text that is required; a parameter that has no place in the template goes
//! nowhere and is dropped. The lint has said both.

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    let mut kept: Map<String, Value> = Map::new();
    for (key, mut item) in std::mem::take(paths) {
        let (server, path) = split_server(&key);
        let declared = declared(&item);
        let path = plain(path, &declared);
        if let Some(server) = server {
            each(&mut item, &mut |operation| {
                operation
                    .entry("servers")
                    .or_insert_with(|| json!([{ "url": server }]));
            });
        }
        let names = names(&path);
        each(&mut item, &mut |operation| agree(operation, &names));
        match kept.get_mut(&path).and_then(Value::as_object_mut) {
            // Two spellings of one path: the first has the say about each method.
            Some(first) => {
                for (method, operation) in item.as_object_mut().into_iter().flat_map(std::mem::take)
                {
                    first.entry(method).or_insert(operation);
                }
            }
            None => {
                kept.insert(path, item);
            }
        }
    }
    *paths = kept;
}

fn each(item: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    walk::operations_of_mut(item, &mut |operation, _, _| {
        if let Some(operation) = operation.as_object_mut() {
            visit(operation);
        }
    });
}

/// `https://host/a/b` is a server and a path.
fn split_server(key: &str) -> (Option<&str>, &str) {
    let key = key.trim();
    let Some(at) = key.find("://") else {
        return (None, key);
    };
    if !key.starts_with("http") || at > "https".len() {
        return (None, key);
    }
    let rest = &key[at + 3..];
    let end = rest.find('/').map_or(key.len(), |slash| at + 3 + slash);
    (Some(&key[..end]), &key[end..])
}

/// The names of all path parameters of an item.
fn declared(item: &Value) -> Vec<String> {
    walk::operations_of(item)
        .filter_map(|(_, operation)| operation.get("parameters")?.as_array())
        .flatten()
        .filter(|parameter| is_in_path(parameter))
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .map(str::to_owned)
        .collect()
}

fn is_in_path(parameter: &Value) -> bool {
    parameter.get("in").is_some_and(|place| place == "path")
}

/// The path with a slash in front and every expression as a bare name.
fn plain(path: &str, declared: &[String]) -> String {
    let mut out = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        out.push('/');
    }
    let (path, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
    let mut rest = path;
    while let Some((literal, tail)) = rest.split_once('{') {
        let Some((expression, tail)) = tail.split_once('}') else {
            break;
        };
        out.push_str(&colons(literal, declared));
        rest = tail;
        if declared.iter().any(|name| name == expression) {
            out.extend(["{", expression, "}"]);
        } else if !expression.starts_with(['?', '&']) {
            // What a URI template asks for by `?` is a query, and its parameters say so themselves.
            let name = expression.trim_start_matches(['+', '/', '.', ';', '#']);
            let name = name.split(['=', ':', '*']).next().unwrap_or(name).trim();
            let name = declared
                .iter()
                .find(|declared| declared.eq_ignore_ascii_case(name))
                .map_or(name, String::as_str);
            out.extend(["{", name, "}"]);
        }
    }
    out.push_str(&colons(rest, declared));
    out.push_str(fragment);
    out
}

/// `/users/:id` is how routers write `/users/{id}`.
fn colons(literal: &str, declared: &[String]) -> String {
    let steps = literal.split('/').map(|step| {
        let name = step.strip_prefix(':');
        match name.filter(|name| declared.iter().any(|declared| declared == name)) {
            Some(name) => format!("{{{name}}}"),
            None => step.to_owned(),
        }
    });
    steps.collect::<Vec<_>>().join("/")
}

/// The names in braces, each once.
fn names(path: &str) -> Vec<String> {
    let path = path.split('#').next().unwrap_or_default();
    let mut names: Vec<String> = Vec::new();
    for name in path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
    {
        if !names.iter().any(|known| known == name.0) {
            names.push(name.0.to_owned());
        }
    }
    names
}

fn agree(operation: &mut Map<String, Value>, names: &[String]) {
    let mut parameters: Vec<Value> = operation
        .get("parameters")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let before = parameters.clone();
    parameters.retain(|parameter| {
        !is_in_path(parameter)
            || parameter
                .get("name")
                .and_then(Value::as_str)
                .is_some_and(|name| names.iter().any(|known| known == name))
    });
    for name in names {
        let has = |parameter: &Value| {
            is_in_path(parameter) && parameter.get("name").is_some_and(|known| known == name)
        };
        if !parameters.iter().any(has) {
            parameters.push(json!({
                "name": name,
                "in": "path",
                "required": true,
                "schema": { "type": "string" },
            }));
        }
    }
    if parameters != before {
        operation.insert("parameters".to_owned(), Value::Array(parameters));
    }
}
