//! Makes one enumeration of a union that only lists values.
//!
//! Documents write an enumeration as a union of constants, each with a title and a description, as a union of
//! other enumerations, or as an enumeration beside any text, which is how they say that more values may come. An
//! enumeration here takes texts that it does not know, so each of these is one. Values that stand beside such a
//! union are the ones of it that are left.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{all_of::WORDS, walk};
use crate::diagnostics::Diagnostics;

/// What a union may have beside its branches and still be a list of values.
const BESIDE: &[&str] = &["type", "format", "title", "description", "enum"];

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    let original = walk::only_schemas(document);
    walk::schemas(document, |schema, _| {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        for key in ["oneOf", "anyOf"] {
            let Some(listed) = values(object, key, &original, 0) else {
                continue;
            };
            let branches = object.shift_remove(key);
            if listed.nullable {
                object.insert("nullable".into(), true.into());
            }
            if let Some(named) = branches.and_then(|all| only_named(&all, &original))
                && !object.contains_key("enum")
            {
                object.shift_remove("type");
                object.insert("$ref".into(), named);
                continue;
            }
            let meanings = listed.meanings();
            if !meanings.is_empty() {
                let told = object.get("description").and_then(Value::as_str);
                let told = told.map(|told| format!("{told}\n\n")).unwrap_or_default();
                object.insert("description".into(), format!("{told}{meanings}").into());
            }
            object.insert("type".into(), listed.kind.into());
            let all = listed.values.into_iter().map(|(value, _)| value).collect();
            object
                .entry("enum")
                .and_modify(|own| keep(own, &all))
                .or_insert(all);
        }
    });
}

/// The values of a union.
struct Listed {
    kind: &'static str,
    /// Each with what is said of it.
    values: Vec<(Value, String)>,
    nullable: bool,
}

impl Listed {
    /// A list of what is said of each value, where anything is said.
    fn meanings(&self) -> String {
        let told = self.values.iter().filter(|(_, words)| !words.is_empty());
        let lines = told.map(|(value, words)| {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            format!("* `{value}`: {words}")
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The values that the branches of a schema list, if they do nothing else.
fn values(
    object: &Map<String, Value>,
    key: &str,
    original: &Value,
    depth: usize,
) -> Option<Listed> {
    let branches = object.get(key)?.as_array().filter(|all| !all.is_empty())?;
    let mut beside = object.keys().filter(|name| *name != key);
    if depth > 8
        || !beside.all(|name| {
            BESIDE.contains(&name.as_str())
                || WORDS.contains(&name.as_str())
                || name.starts_with("x-")
        })
    {
        return None;
    }
    let outer = object.get("type").and_then(Value::as_str);
    let mut all: Option<Listed> = None;
    for branch in branches {
        let found = of_branch(branch, outer, original, depth)?;
        let Some(all) = &mut all else {
            all = Some(found);
            continue;
        };
        if all.kind != found.kind {
            return None;
        }
        all.values.extend(found.values);
        all.nullable |= found.nullable;
    }
    let mut all = all.filter(|all| !all.values.is_empty())?;
    let mut seen = HashSet::new();
    all.values
        .retain(|(value, _)| seen.insert(value.to_string()));
    Some(all)
}

/// The values of one branch. `outer` is the type that the union has.
fn of_branch(
    branch: &Value,
    outer: Option<&str>,
    original: &Value,
    depth: usize,
) -> Option<Listed> {
    let words = words(branch);
    let branch = walk::resolve(original, branch)?.as_object()?;
    let union = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| branch.contains_key(*key));
    if let Some(key) = union {
        return values(branch, key, original, depth + 1);
    }
    let values = branch.get("enum").and_then(Value::as_array);
    let values = values.map(Vec::as_slice).unwrap_or_default();
    let kind = plain(branch, values, outer)?;
    let told = if values.len() == 1 {
        words
    } else {
        String::new()
    };
    Some(Listed {
        kind,
        values: values
            .iter()
            .map(|value| (value.clone(), told.clone()))
            .collect(),
        nullable: walk::flag(branch, "nullable"),
    })
}

/// What is said of a branch, in one line.
fn words(branch: &Value) -> String {
    let of = |name: &str| branch.get(name).and_then(Value::as_str);
    let words = [of("title"), of("description")].into_iter().flatten();
    let words = words.map(|text| text.trim().replace('\n', " "));
    words.collect::<Vec<_>>().join(". ")
}

/// The enumeration with a name that all values come from, where any other text may come too.
fn only_named(branches: &Value, original: &Value) -> Option<Value> {
    let lists = |branch: &&Value| {
        let found = walk::resolve(original, branch);
        let keys = ["enum", "oneOf", "anyOf"];
        found.is_some_and(|found| keys.into_iter().any(|key| found.get(key).is_some()))
    };
    let mut listing = branches.as_array()?.iter().filter(lists);
    match (listing.next(), listing.next()) {
        (Some(only), None) => only.get("$ref").cloned(),
        _ => None,
    }
}

/// The kind of a branch that is a scalar: one with values, or any text.
fn plain(
    branch: &Map<String, Value>,
    values: &[Value],
    outer: Option<&str>,
) -> Option<&'static str> {
    // A format says more of a text than that there are others.
    if values.is_empty() && branch.contains_key("format") {
        return None;
    }
    let said = branch.get("type").and_then(Value::as_str);
    let kind = match (said.or(outer), values.first()) {
        (Some(said), _) => known(said)?,
        (None, Some(value)) => kind_of(value)?,
        (None, None) => return None,
    };
    let all = values.iter().all(|value| kind_of(value) == Some(kind));
    // Any number beside some numbers is any number.
    (all && (!values.is_empty() || kind == "string")).then_some(kind)
}

fn known(kind: &str) -> Option<&'static str> {
    ["string", "integer"].into_iter().find(|name| *name == kind)
}

fn kind_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Number(number) if !number.is_f64() => Some("integer"),
        _ => None,
    }
}

/// Leaves those of the values that the union lists too. Where none is left the document contradicts itself, and
/// what is nearer stands.
fn keep(own: &mut Value, listed: &Value) {
    let all = listed.as_array().map(Vec::as_slice).unwrap_or_default();
    let both: Vec<&Value> = own
        .as_array()
        .into_iter()
        .flatten()
        .filter(|value| all.contains(value))
        .collect();
    if !both.is_empty() {
        *own = json!(both);
    }
}
