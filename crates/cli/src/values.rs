//! Texts of the command line as the values that an operation takes.

use std::ffi::OsStr;
use std::io::Read as _;
use std::time::Duration;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};
use platform_clients::runtime::Kind;
use serde_json::{Number, Value};

/// Reads a value of a kind.
#[derive(Clone, Debug)]
pub struct ValueOf(pub Kind);

impl TypedValueParser for ValueOf {
    type Value = Value;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Value, Error> {
        let text = value
            .to_str()
            .ok_or_else(|| Error::new(ErrorKind::InvalidUtf8).with_cmd(command))?;
        let read = if matches!(self.0, Kind::Json | Kind::List(_)) {
            content(text).and_then(|text| value_of(&self.0, &text))
        } else {
            value_of(&self.0, text)
        };
        read.map_err(|problem| {
            let name = argument.map_or_else(String::new, |argument| format!(" for {argument}"));
            let mut error = match &self.0 {
                Kind::Choice(_) => Error::new(ErrorKind::InvalidValue),
                _ => Error::raw(
                    ErrorKind::ValueValidation,
                    format!("{text:?}{name} is not what is expected: {problem}\n"),
                ),
            }
            .with_cmd(command);
            if let Kind::Choice(known) = &self.0 {
                let known = known.iter().map(|text| (*text).to_owned()).collect();
                let named = argument.map(ToString::to_string).unwrap_or_default();
                error.insert(ContextKind::InvalidArg, ContextValue::String(named));
                error.insert(
                    ContextKind::InvalidValue,
                    ContextValue::String(text.to_owned()),
                );
                error.insert(ContextKind::ValidValue, ContextValue::Strings(known));
            }
            error
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        match &self.0 {
            Kind::Choice(known) => Some(Box::new(known.iter().map(PossibleValue::new))),
            Kind::Boolean => Some(Box::new(["true", "false"].iter().map(PossibleValue::new))),
            _ => None,
        }
    }
}

/// A text as a value of a kind.
pub fn value_of(kind: &Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Boolean => match text {
            "true" | "yes" => Ok(Value::Bool(true)),
            "false" | "no" => Ok(Value::Bool(false)),
            _ => Err("true or false".to_owned()),
        },
        Kind::Integer { minimum, maximum } => {
            let number: Number = text.parse().map_err(|_| whole(*minimum, *maximum))?;
            let fits = match number.as_i64() {
                Some(value) => {
                    minimum.is_none_or(|least| value >= least)
                        && maximum.is_none_or(|most| value <= most)
                }
                None => number.is_u64() && maximum.is_none(),
            };
            if fits {
                Ok(Value::Number(number))
            } else {
                Err(whole(*minimum, *maximum))
            }
        }
        Kind::Number => match text.parse::<Number>() {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err("a number".to_owned()),
        },
        Kind::Text => Ok(Value::String(text.to_owned())),
        Kind::Choice(known) => {
            if known.contains(&text) {
                Ok(Value::String(text.to_owned()))
            } else {
                Err(format!("one of {}", known.join(", ")))
            }
        }
        Kind::List(element) => match serde_json::from_str(text) {
            Ok(list @ Value::Array(_)) => Ok(list),
            _ => value_of(element, text),
        },
        Kind::Union(kinds) => kinds
            .iter()
            .find_map(|kind| value_of(kind, text).ok())
            .ok_or_else(|| "none of its kinds".to_owned()),
        Kind::Json => serde_json::from_str(text).map_err(|error| format!("JSON ({error})")),
    }
}

fn whole(minimum: Option<i64>, maximum: Option<i64>) -> String {
    match (minimum, maximum) {
        (None, None) => "a whole number".to_owned(),
        (Some(least), None) => format!("a whole number from {least}"),
        (None, Some(most)) => format!("a whole number up to {most}"),
        (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
    }
}

/// What help calls a value of a kind.
pub fn placeholder(kind: &Kind) -> String {
    match kind {
        Kind::Boolean => "BOOL".to_owned(),
        Kind::Integer { .. } => "INTEGER".to_owned(),
        Kind::Number => "NUMBER".to_owned(),
        Kind::Text | Kind::Choice(_) => "TEXT".to_owned(),
        Kind::List(element) => placeholder(element),
        Kind::Union(kinds) => {
            let mut names: Vec<String> = kinds.iter().map(placeholder).collect();
            names.dedup();
            names.join("|")
        }
        Kind::Json => "JSON".to_owned(),
    }
}

/// A text that is given as it is, as `@FILE`, or as `-` for standard input.
pub fn content(text: &str) -> Result<String, String> {
    let bytes = bytes(text)?;
    String::from_utf8(bytes).map_err(|_| format!("{text} is not a text in UTF-8"))
}

/// The same for content that need not be a text.
pub fn bytes(text: &str) -> Result<Vec<u8>, String> {
    if text == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| format!("standard input cannot be read: {error}"))?;
        return Ok(bytes);
    }
    match text.strip_prefix('@') {
        Some(path) => std::fs::read(path).map_err(|error| format!("{path}: {error}")),
        None => Ok(text.as_bytes().to_vec()),
    }
}

/// A value as people write it: a text without its quotes.
pub fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// How many of something, at least one.
pub fn count(text: &str) -> Result<usize, String> {
    let count = text.parse().ok().filter(|count| *count > 0);
    count.ok_or_else(|| "it is a whole number, and more than 0".to_owned())
}

/// A number of seconds that is more than nothing, with or without a fraction.
pub fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok();
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| "it is a number of seconds, and more than 0".to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_becomes_what_the_document_says_it_is() {
        const EITHER: Kind = Kind::Union(&[Kind::INTEGER, Kind::Text]);
        for (kind, text, expected) in [
            (Kind::Boolean, "true", json!(true)),
            (Kind::INTEGER, "-3", json!(-3)),
            (Kind::INTEGER, "18446744073709551615", json!(u64::MAX)),
            (Kind::Number, "0.5", json!(0.5)),
            (Kind::Text, "12", json!("12")),
            (Kind::Choice(&["a", "b"]), "b", json!("b")),
            (EITHER, "12", json!(12)),
            (EITHER, "x", json!("x")),
            (Kind::List(&Kind::Text), "x", json!("x")),
            (Kind::List(&Kind::Text), "[\"x\"]", json!(["x"])),
            (Kind::Json, "{\"a\":1}", json!({ "a": 1 })),
        ] {
            assert_eq!(value_of(&kind, text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_with_what_does() {
        for (kind, text, expected) in [
            (Kind::between(10, 100), "5", "from 10 to 100"),
            (Kind::INTEGER, "1.5", "whole number"),
            (Kind::Boolean, "1", "true or false"),
            (Kind::Choice(&["a", "b"]), "c", "a, b"),
            (Kind::Json, "{", "JSON"),
        ] {
            let problem = value_of(&kind, text).unwrap_err();
            assert!(problem.contains(expected), "{text}: {problem}");
        }
    }
}
