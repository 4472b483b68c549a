//! The body of a call: `--body`, and flags for its members on top.

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::runtime::{Field, Kind, Row};
use serde_json::{Map, Value, json};

use crate::flags::Flags;
use crate::values;

/// Adds `--body` and `--body-template`.
pub fn arguments(command: Command, row: &Row) -> Command {
    let Some(body) = row.operation.body else {
        return command;
    };
    let what = if is_json(body.content_type) {
        "The body as JSON; @FILE reads a file, - standard input"
    } else {
        "The body; @FILE reads a file, - standard input"
    };
    let what = if row.fields.is_empty() {
        what.to_owned()
    } else {
        format!("{what}. Flags for its members win")
    };
    let command = command.arg(
        Arg::new("body")
            .long("body")
            .value_name("CONTENT")
            .help(what)
            .required(body.required && row.fields.is_empty()),
    );
    if row.fields.is_empty() {
        return command;
    }
    command.arg(
        Arg::new("body-template")
            .long("body-template")
            .action(ArgAction::SetTrue)
            .exclusive(true)
            .help("Prints a skeleton of the body, and sends nothing"),
    )
}

/// The body that was given; `None` where there is none.
pub fn read(row: &Row, flags: &Flags, matches: &ArgMatches) -> Result<Option<Value>, String> {
    let Some(facts) = row.operation.body else {
        return Ok(None);
    };
    let given = matches
        .get_one::<String>("body")
        .map(|text| content(facts.content_type, text))
        .transpose()?;
    let mut members = Map::new();
    for flag in &flags.members {
        if let Some(value) = flag.read(matches)? {
            members.insert(flag.name.to_owned(), value);
        }
    }
    let mut body = match (given, members.is_empty()) {
        (Some(Value::Object(mut body)), false) => {
            body.extend(members);
            Value::Object(body)
        }
        (Some(_), false) => {
            return Err(
                "the body is no object, so it has no members to be set by flags".to_owned(),
            );
        }
        (Some(body), true) => return Ok(Some(body)),
        (None, true) if !facts.required => return Ok(None),
        (None, _) => Value::Object(members),
    };
    if let Value::Object(body) = &mut body {
        for field in row.fields {
            if let Some(value) = only_value(field) {
                body.entry(field.name).or_insert_with(|| value.into());
            }
        }
    }
    let missing: Vec<String> = flags
        .members
        .iter()
        .filter(|flag| flag.required && body.get(flag.name).is_none())
        .map(|flag| format!("--{}", flag.long.as_deref().unwrap_or(flag.name)))
        .collect();
    if missing.is_empty() {
        Ok(Some(body))
    } else {
        Err(format!(
            "the body lacks {}; give it as a flag or in --body, and --body-template shows the whole",
            missing.join(" and ")
        ))
    }
}

/// The value of a member that must be there and can have no other: it goes without saying.
pub fn only_value(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Choice([only]) if field.required => Some(only),
        _ => None,
    }
}

fn content(content_type: &str, text: &str) -> Result<Value, String> {
    if is_json(content_type) || content_type.contains("form") {
        let text = values::content(text)?;
        return serde_json::from_str(&text).map_err(|error| format!("--body is not JSON: {error}"));
    }
    let bytes = values::bytes(text)?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Value::String(text),
        Err(error) => Value::from(error.into_bytes()),
    })
}

fn is_json(content_type: &str) -> bool {
    content_type.ends_with("json")
}

/// A skeleton of a body: every member with a value that shows its kind.
pub fn template(fields: &[Field]) -> Value {
    skeleton(fields, 0)
}

fn skeleton(fields: &[Field], depth: usize) -> Value {
    let members = fields.iter().map(|field| {
        let value = match (field.kind, field.members) {
            (Kind::List(_), Some(members)) if depth < 4 => json!([skeleton(members, depth + 1)]),
            (Kind::List(element), _) => json!([example(element)]),
            (_, Some(members)) if depth < 4 => skeleton(members, depth + 1),
            (kind, _) => example(&kind),
        };
        (field.name.to_owned(), value)
    });
    Value::Object(members.collect())
}

fn example(kind: &Kind) -> Value {
    match kind {
        Kind::Boolean => json!(false),
        Kind::Integer { minimum, .. } => json!(minimum.unwrap_or(0)),
        Kind::Number => json!(0.0),
        Kind::Text => json!(""),
        Kind::Choice(known) => json!(known.first()),
        Kind::List(element) => json!([example(element)]),
        Kind::Union(kinds) => kinds.first().map_or(Value::Null, example),
        Kind::Json => json!({}),
    }
}

/// A body as it may be shown: members that the document calls secret are masked.
pub fn masked(fields: &[Field], body: &Value) -> Value {
    match body {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| {
                let field = fields.iter().find(|field| field.name == name);
                let shown = match field {
                    Some(field) if field.sensitive && !value.is_null() => json!("[redacted]"),
                    Some(Field {
                        members: Some(members),
                        ..
                    }) => masked(members, value),
                    _ => value.clone(),
                };
                (name.clone(), shown)
            })
            .collect(),
        Value::Array(elements) => elements
            .iter()
            .map(|element| masked(fields, element))
            .collect(),
        other => other.clone(),
    }
}
