//! Holds an extension against its schema, and says where exactly it does not fit.
//!
//! Only as much of JSON Schema is read as schemars writes for our own structs.

use super::{nearest, schemas};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Node;
use serde_json::Value;
use std::sync::LazyLock;

static SCHEMAS: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
    schemas()
        .into_iter()
        .map(|(key, schema)| (key, Value::from(schema)))
        .collect()
});

/// Checks the value of an extension; `node` is the value under `key`.
pub fn check(key: &str, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    if let Some((_, schema)) = SCHEMAS.iter().find(|(name, _)| *name == key) {
        let checker = Checker { key, root: schema };
        diagnostics.extend(checker.check(schema, node));
    }
}

struct Checker<'a> {
    key: &'a str,
    root: &'a Value,
}

impl<'a> Checker<'a> {
    fn check(&self, schema: &'a Value, node: &Node<'_>) -> Vec<Diagnostic> {
        let schema = self.resolve(schema);
        for union in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema.get(union).and_then(Value::as_array) {
                return self.union(alternatives, node);
            }
        }
        if let Some(word) = words(schema) {
            return self.word(&word, node);
        }
        if let Some(expected) = misfit(schema, node.value) {
            return vec![error(
                "E-extension-value",
                node,
                format!("`{}` takes {expected} here", self.key),
            )];
        }
        let mut found: Vec<Diagnostic> = Vec::new();
        if let Some(items) = schema.get("items") {
            found.extend(
                node.elements()
                    .flat_map(|element| self.check(items, &element)),
            );
        }
        if node.value.is_object() {
            found.extend(self.object(schema, node));
        }
        found
    }

    fn object(&self, schema: &'a Value, node: &Node<'_>) -> Vec<Diagnostic> {
        let known = schema.get("properties").and_then(Value::as_object);
        let names: Vec<&str> = known
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect();
        let rest = schema.get("additionalProperties");
        let mut found = Vec::new();
        let mut misspelt = Vec::new();
        for (key, member) in node.members() {
            match (known.and_then(|known| known.get(key)), rest) {
                (None, Some(Value::Bool(false))) => {
                    let near = nearest(key, names.iter().copied());
                    misspelt.extend(near);
                    let help = near.map_or_else(
                        || format!("known keys: {}", names.join(", ")),
                        |near| format!("did you mean `{near}`?"),
                    );
                    found.push(
                        error(
                            "E-extension-key",
                            &member,
                            format!("`{}` has no key `{key}`", self.key),
                        )
                        .at_key()
                        .help(help),
                    );
                }
                (Some(schema), _) | (None, Some(schema)) => {
                    found.extend(self.check(schema, &member));
                }
                (None, None) => {}
            }
        }
        for required in schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            // A key that is there under a wrong name is not reported as missing too.
            if node.value.get(required).is_none() && !misspelt.contains(&required) {
                let about = known
                    .and_then(|known| known.get(required))
                    .and_then(|schema| schema.get("description"))
                    .and_then(Value::as_str);
                let finding = error(
                    "E-extension-key",
                    node,
                    format!("`{}` needs a key `{required}`", self.key),
                )
                .at_key();
                found.push(match about {
                    Some(about) => finding.note(format!(
                        "`{required}`: {}",
                        about.lines().next().unwrap_or_default()
                    )),
                    None => finding,
                });
            }
        }
        found
    }

    fn union(&self, alternatives: &'a [Value], node: &Node<'_>) -> Vec<Diagnostic> {
        if let Some(all) = alternatives
            .iter()
            .map(|alternative| words(self.resolve(alternative)))
            .collect::<Option<Vec<_>>>()
        {
            return self.word(&all.concat(), node);
        }
        let tries = alternatives
            .iter()
            .map(|alternative| self.check(alternative, node));
        // The alternative that fits best is the one that was meant. An alternative of another kind
        // (a list where a text stands) fails at the value itself, and is the last to be meant.
        tries
            .min_by_key(|found| {
                (
                    found.iter().any(|error| {
                        error.code == "E-extension-value" && error.pointer == node.pointer
                    }),
                    found.len(),
                )
            })
            .unwrap_or_default()
    }

    fn word(&self, words: &[&'a str], node: &Node<'_>) -> Vec<Diagnostic> {
        let shown = words
            .iter()
            .filter(|word| **word != "null")
            .copied()
            .collect::<Vec<_>>()
            .join(", ");
        match node.value {
            value
                if words.contains(&value.as_str().unwrap_or(if value.is_null() {
                    "null"
                } else {
                    ""
                })) =>
            {
                Vec::new()
            }
            Value::String(word) => {
                let help = nearest(word, words.iter().copied()).map_or_else(
                    || format!("one of: {shown}"),
                    |near| format!("did you mean `{near}`?"),
                );
                vec![
                    error(
                        "E-extension-value",
                        node,
                        format!("`{}` has no word `{word}` for this", self.key),
                    )
                    .help(help),
                ]
            }
            _ => vec![
                error(
                    "E-extension-value",
                    node,
                    format!("`{}` takes a word here", self.key),
                )
                .help(format!("one of: {shown}")),
            ],
        }
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let reference = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix('#'));
        reference
            .and_then(|pointer| self.root.pointer(pointer))
            .unwrap_or(schema)
    }
}

fn error(code: &'static str, node: &Node<'_>, message: String) -> Diagnostic {
    Diagnostic::error(code, node.pointer.clone(), message)
}

/// The words of an enumeration.
fn words(schema: &Value) -> Option<Vec<&str>> {
    if schema.get("type") == Some(&Value::from("null")) {
        return Some(vec!["null"]);
    }
    if let Some(word) = schema.get("const").and_then(Value::as_str) {
        return Some(vec![word]);
    }
    if let Some(inner) = schema.get("oneOf").and_then(Value::as_array) {
        return inner
            .iter()
            .map(|alternative| alternative.get("const")?.as_str())
            .collect();
    }
    schema
        .get("enum")?
        .as_array()?
        .iter()
        .map(Value::as_str)
        .collect()
}

/// What the schema takes, when the value is something else.
fn misfit(schema: &Value, value: &Value) -> Option<String> {
    let kinds: Vec<&str> = match schema.get("type")? {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let least = schema.get("minimum").and_then(Value::as_f64);
    let fits = kinds.iter().any(|kind| match *kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    });
    if fits && least.is_none_or(|least| value.as_f64().is_none_or(|number| number >= least)) {
        return None;
    }
    let named = |kind: &&str| match *kind {
        "object" => Some("a mapping"),
        "array" => Some("a list"),
        "string" => Some("a text"),
        "boolean" => Some("true or false"),
        "integer" => Some(if least.is_some() {
            "a whole number from 0 on"
        } else {
            "a whole number"
        }),
        "number" => Some("a number"),
        _ => None,
    };
    Some(
        kinds
            .iter()
            .filter_map(named)
            .collect::<Vec<_>>()
            .join(" or "),
    )
}
