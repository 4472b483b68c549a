//! Whether the client made of an answer what it is.

use platform_clients_runtime::{Api, Bytes, Error};
use serde_json::Value;

use super::arguments::is_credential;
use super::exchange::Exchange;
use super::same;

/// What a call gave.
pub(super) enum Outcome {
    /// A typed answer, written as JSON again.
    Typed(Value),
    /// The body of a raw answer.
    Raw(Bytes),
    /// An error.
    Failed(Box<Error<Value>>),
}

/// Members under which servers say what is wrong.
const WORDS: &[&str] = &["message", "detail", "error", "errors", "title", "reason"];

/// How many characters of a server's words are looked for. Errors shorten what is long.
const LOOKED_FOR: usize = 200;

/// Everything that differs between a recorded answer and the outcome of the call.
pub(super) fn differences(api: &Api, exchange: &Exchange, outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::Failed(error) if exchange.succeeded() && error.is_reported() => {
            words(api, exchange, error)
        }
        Outcome::Failed(error) if exchange.succeeded() => {
            vec![format!("answer: expected {}, got {error}", exchange.status)]
        }
        Outcome::Failed(error) => failure(api, exchange, error),
        Outcome::Typed(_) | Outcome::Raw(_) if !exchange.succeeded() => {
            vec![format!("answer: expected {}, got success", exchange.status)]
        }
        Outcome::Raw(body) => of_bytes(exchange, body),
        // An answer without a body is an empty text where the answer is a text.
        Outcome::Typed(Value::String(text))
            if text.is_empty() && exchange.answer_json().is_null() =>
        {
            Vec::new()
        }
        Outcome::Typed(value) => same::differences(&exchange.answer_json(), value)
            .into_iter()
            .map(|difference| format!("answer {difference}"))
            .collect(),
    }
}

/// The same for an exchange of GraphQL, whose answer was completed to this value of the root field.
pub(super) fn of_graphql(
    api: &Api,
    exchange: &Exchange,
    data: &Value,
    outcome: &Outcome,
) -> Vec<String> {
    let answer = exchange.answer_json();
    match outcome {
        Outcome::Failed(error) if !answer["errors"].is_null() => words(api, exchange, error),
        // A page that is no answer of GraphQL is an error in any case.
        Outcome::Failed(error) if answer.get("data").is_none() => {
            let status = error.status().map(|status| status.as_u16());
            let found = (status != Some(exchange.status))
                .then(|| format!("error: expected {}, got {error}", exchange.status));
            found.into_iter().collect()
        }
        Outcome::Typed(value) if answer["errors"].is_null() => same::differences(data, value)
            .into_iter()
            .map(|difference| format!("answer {difference}"))
            .collect(),
        Outcome::Typed(_) => vec!["the errors of the answer are lost".to_owned()],
        other => differences(api, exchange, other),
    }
}

fn failure(api: &Api, exchange: &Exchange, error: &Error<Value>) -> Vec<String> {
    let status = error.status().map(|status| status.as_u16());
    if status != Some(exchange.status) {
        return vec![format!("error: expected {}, got {error}", exchange.status)];
    }
    let mut found = of_bytes(exchange, error.body());
    found.extend(words(api, exchange, error));
    if let Some(body) = error.api() {
        found.extend(
            same::differences(&exchange.answer_json(), body)
                .into_iter()
                .map(|difference| format!("error {difference}")),
        );
    }
    found
}

fn of_bytes(exchange: &Exchange, got: &[u8]) -> Vec<String> {
    let expected = exchange.answer();
    // An error keeps the first 64 KiB.
    if expected == got || got.len() >= 64 * 1024 && expected.starts_with(got) {
        return Vec::new();
    }
    vec![format!(
        "body of the answer: expected {}, got {}",
        same::short(&String::from_utf8_lossy(&expected)),
        same::short(&String::from_utf8_lossy(got))
    )]
}

/// The server's words must be in what the error prints, with the credentials masked in them.
fn words(api: &Api, exchange: &Exchange, error: &Error<Value>) -> Vec<String> {
    let Some(words) = message(&exchange.answer_json()) else {
        return Vec::new();
    };
    let printed = error.to_string();
    let masked = exchange
        .headers
        .iter()
        .filter(|(name, secret)| is_credential(api, name) && secret.len() > 3)
        .fold(words.clone(), |words, (_, secret)| {
            words.replace(secret, "[redacted]")
        });
    let one_line = plain(&printed, usize::MAX);
    if [&words, &masked]
        .iter()
        .any(|words| one_line.contains(&plain(words, LOOKED_FOR)))
    {
        return Vec::new();
    }
    vec![format!(
        "error: expected the words {:?}, got {printed}",
        same::short(&words)
    )]
}

fn message(body: &Value) -> Option<String> {
    let members = body.as_object()?;
    WORDS.iter().find_map(|name| match members.get(*name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        inner @ Value::Object(_) => message(inner),
        Value::Array(errors) => errors.iter().find_map(message),
        _ => None,
    })
}

/// A text on one line, up to the first character that an error would not print as it is.
fn plain(text: &str, most: usize) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if most == usize::MAX {
        return one_line;
    }
    let odd = |character: char| {
        character.is_control() || matches!(character, '\u{200b}'..='\u{206f}' | '\u{feff}')
    };
    one_line
        .chars()
        .take_while(|character| !odd(*character))
        .take(most)
        .collect()
}
