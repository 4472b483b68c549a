//! Whether what arrived is what was recorded.

use percent_encoding::percent_decode_str;
use platform_clients_runtime::{Api, HeaderMap, HeaderValue};
use serde_json::Value;

use super::arguments::is_credential;
use super::exchange::{Exchange, Sent, essence, pairs};
use super::same;
use super::server::Arrival;

/// Headers that say nothing about the request.
const IGNORED: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Everything that differs between a recorded request and the one that arrived.
pub(super) fn differences(
    api: &Api,
    exchange: &Exchange,
    body: &Sent,
    arrival: &Arrival,
) -> Vec<String> {
    let mut found = differences_without_body(api, exchange, arrival);
    // Without a body the media type says nothing; recordings have it even on some GETs.
    if !arrival.body.is_empty() {
        content_type(exchange, &arrival.headers, &mut found);
    }
    found.extend(of_body(body, &arrival.body));
    found
}

/// The same of everything but the body.
pub(super) fn differences_without_body(
    api: &Api,
    exchange: &Exchange,
    arrival: &Arrival,
) -> Vec<String> {
    let mut found = Vec::new();
    if arrival.method.as_str() != exchange.method {
        found.push(told("method", &exchange.method, arrival.method.as_str()));
    }
    if decoded(exchange.bare_path()) != decoded(&arrival.path) {
        found.push(told("path", exchange.bare_path(), &arrival.path));
    }
    query(exchange, arrival, &mut found);
    headers(api, exchange, &arrival.headers, &mut found);
    found
}

fn told(what: &str, expected: &str, got: &str) -> String {
    format!(
        "{what}: expected {}, got {}",
        same::short(expected),
        same::short(got)
    )
}

/// The segments of a path. They are decoded one by one: an encoded slash is no slash.
fn decoded(path: &str) -> Vec<Vec<u8>> {
    path.split('/')
        .map(|segment| percent_decode_str(segment).collect())
        .collect()
}

fn query(exchange: &Exchange, arrival: &Arrival, found: &mut Vec<String>) {
    let mut missing = exchange.query();
    for pair in pairs(&arrival.query) {
        match missing.iter().position(|expected| *expected == pair) {
            Some(index) => {
                missing.swap_remove(index);
            }
            None => found.push(told("query", "nothing", &format!("{}={}", pair.0, pair.1))),
        }
    }
    for (name, value) in missing {
        found.push(told("query", &format!("{name}={value}"), "nothing"));
    }
}

fn headers(api: &Api, exchange: &Exchange, got: &HeaderMap, found: &mut Vec<String>) {
    let recorded = exchange
        .headers
        .iter()
        .filter(|(name, _)| !IGNORED.contains(&name.to_ascii_lowercase().as_str()));
    for (name, expected) in recorded {
        let values: Vec<&[u8]> = got
            .get_all(name.as_str())
            .iter()
            .map(HeaderValue::as_bytes)
            .collect();
        if values != [expected.as_bytes()] {
            let values: Vec<_> = values
                .iter()
                .map(|value| String::from_utf8_lossy(value))
                .collect();
            found.push(told(
                &format!("header {name}"),
                expected,
                &values.join(", "),
            ));
        }
    }
    for name in got.keys() {
        if is_credential(api, name.as_str()) && exchange.header(name.as_str()).is_none() {
            found.push(told(&format!("header {name}"), "nothing", "one"));
        }
    }
    if let Some(expected) = exchange.header("accept")
        && essence(expected) != "*/*"
    {
        let accept = text(got, "accept");
        if !essence(expected).eq_ignore_ascii_case(essence(&accept)) {
            found.push(told("header accept", expected, &accept));
        }
    }
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).map_or_else(String::new, |value| {
        String::from_utf8_lossy(value.as_bytes()).into_owned()
    })
}

/// A body without a media type is sent with an empty one, which means the same.
fn content_type(exchange: &Exchange, got: &HeaderMap, found: &mut Vec<String>) {
    let expected = exchange.content_type().unwrap_or_default();
    let got = text(got, "content-type");
    if !expected.eq_ignore_ascii_case(essence(&got)) {
        found.push(told("header content-type", expected, &got));
    }
}

fn of_body(expected: &Sent, got: &[u8]) -> Vec<String> {
    let shown = || same::short(&String::from_utf8_lossy(got));
    match expected {
        // Recordings do not tell `null` from nothing.
        Sent::Nothing | Sent::Json(Value::Null) if got.is_empty() => Vec::new(),
        Sent::Nothing => vec![format!("body: expected nothing, got {}", shown())],
        Sent::Bytes(bytes) if bytes == got => Vec::new(),
        Sent::Bytes(bytes) => vec![told("body", &String::from_utf8_lossy(bytes), &shown())],
        Sent::Json(expected) => match serde_json::from_slice(got) {
            Ok(value) => same::differences(expected, &value)
                .into_iter()
                .map(|difference| format!("body {difference}"))
                .collect(),
            Err(_) => vec![told("body", &expected.to_string(), &shown())],
        },
    }
}
