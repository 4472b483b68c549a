//! The server's own words, found in whatever it sent.
//!
//! Platforms say what went wrong under many names. They are looked for here in the order of how
//! much they usually tell, once for all platforms, so that an error reads well even where the
//! document says nothing about its body. The words come from outside: they are capped and their
//! control characters are escaped.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

/// The most characters of a server's words that a message repeats.
const MOST: usize = 300;

/// Members that hold words, the most telling first.
const MEMBERS: &[&str] = &[
    "message",
    "error_description",
    "error_message",
    "errorMessage",
    "detail",
    "details",
    "description",
    "error",
    "errors",
    "msg",
    "reason",
    "title",
    "fault",
    "non_field_errors",
];

/// Headers under which servers tell the id of a request.
const REQUEST_IDS: &[&str] = &[
    "x-request-id",
    "x-openstack-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-ms-request-id",
    "x-correlation-id",
    "x-trace-id",
];

/// The id that the server gave to the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .find(|id| !id.is_empty() && id.len() <= 200)
}

/// The server's words in a body, if it holds any.
pub(crate) fn words(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let body = body.trim_ascii();
    let words = match body.first()? {
        b'{' | b'[' | b'"' => match serde_json::from_slice(body) {
            Ok(value) => in_value(&value, 0)?,
            // Cut off or not JSON after all; its beginning still says more than nothing.
            Err(_) => String::from_utf8_lossy(&body[..body.len().min(MOST * 4)]).into_owned(),
        },
        b'<' => in_markup(&String::from_utf8_lossy(&body[..body.len().min(16 * 1024)]))?,
        _ if is_text(headers) => {
            String::from_utf8_lossy(&body[..body.len().min(MOST * 4)]).into_owned()
        }
        _ => return None,
    };
    let words = clean(&words);
    (!words.is_empty()).then_some(words)
}

fn is_text(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|value| {
        let value = value.as_bytes();
        value.starts_with(b"text/")
            || value
                .windows(4)
                .any(|part| part.eq_ignore_ascii_case(b"json"))
    })
}

/// Words do not lie deep; what nests further is data.
const DEEPEST: u8 = 4;

fn in_value(value: &Value, depth: u8) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Array(elements) => {
            let found: Vec<String> = elements
                .iter()
                .take(5)
                .filter_map(|element| in_value(element, depth + 1))
                .collect();
            (!found.is_empty()).then(|| found.join("; "))
        }
        Value::Object(members) => {
            let named = MEMBERS
                .iter()
                .find_map(|name| in_value(members.get(*name)?, depth + 1));
            named.or_else(|| in_other_members(members, depth))
        }
        _ => None,
    }
}

/// `{"itemNotFound": {"message": …}}`, `{"name": ["This field is required."]}`: the words are one
/// level down, below a name that is part of them.
fn in_other_members(members: &serde_json::Map<String, Value>, depth: u8) -> Option<String> {
    let found: Vec<String> = members
        .iter()
        .filter(|(_, member)| member.is_object() || member.is_array())
        .take(5)
        .filter_map(|(name, member)| {
            let words = in_value(member, depth + 1)?;
            Some(if member.is_array() {
                format!("{name}: {words}")
            } else {
                words
            })
        })
        .collect();
    (!found.is_empty()).then(|| found.join("; "))
}

/// The title of a page, or its first heading.
fn in_markup(page: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    ["title", "h1", "message"].iter().find_map(|tag| {
        let open = lower.find(&format!("<{tag}"))?;
        let start = open + lower[open..].find('>')? + 1;
        let end = start + lower[start..].find("</")?;
        let text = page[start..end].trim();
        (!text.is_empty() && !text.contains('<')).then(|| text.to_owned())
    })
}

/// One line, capped, with control characters escaped and runs of blanks joined.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(MOST));
    let mut count = 0;
    for character in text.trim().chars() {
        if count >= MOST {
            out.push('…');
            break;
        }
        if character.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
                count += 1;
            }
        } else if character.is_control() || is_invisible(character) {
            out.extend(character.escape_unicode());
            count += 8;
        } else {
            out.push(character);
            count += 1;
        }
    }
    out
}

/// A duration as people say it: `12 ms`, `1.5 s`, `3 min`.
pub(crate) struct Elapsed(pub(crate) Duration);

impl fmt::Display for Elapsed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = self.0.as_millis();
        let seconds = self.0.as_secs();
        match millis {
            0..1_000 => write!(formatter, "{millis} ms"),
            _ if seconds >= 120 && seconds.is_multiple_of(60) => {
                write!(formatter, "{} min", seconds / 60)
            }
            _ if millis.is_multiple_of(1_000) || seconds >= 60 => write!(formatter, "{seconds} s"),
            _ => write!(formatter, "{:.1} s", self.0.as_secs_f64()),
        }
    }
}

/// Characters that reorder or hide text without being control characters.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use std::time::Duration;

    use super::{Elapsed, clean, request_id, words};

    fn of(body: &str) -> Option<String> {
        words(&HeaderMap::new(), body.as_bytes())
    }

    #[test]
    fn words_are_found_under_their_usual_names() {
        for (body, expected) in [
            (r#"{"message":"no"}"#, "no"),
            (
                r#"{"error":"invalid_grant","error_description":"no"}"#,
                "no",
            ),
            (
                r#"{"error":{"code":401,"message":"no","title":"Unauthorized"}}"#,
                "no",
            ),
            (r#"{"detail":"no"}"#, "no"),
            (
                r#"{"detail":[{"loc":["body"],"msg":"a"},{"msg":"b"}]}"#,
                "a; b",
            ),
            (r#"{"errors":[{"message":"a"},{"message":"b"}]}"#, "a; b"),
            (r#"{"errors":["a","b"]}"#, "a; b"),
            (r#"{"title":"no","status":400}"#, "no"),
            (r#"{"itemNotFound":{"message":"no","code":404}}"#, "no"),
            (
                r#"{"name":["This field is required."]}"#,
                "name: This field is required.",
            ),
            (r#"{"errors":{"name":["too long"]}}"#, "name: too long"),
            (r#""no""#, "no"),
            ("no", "no"),
            (
                "<html><head><title>502 Bad\nGateway</title></head></html>",
                "502 Bad Gateway",
            ),
            ("<h1>Not here</h1>", "Not here"),
            (r#"{"message":"cut o"#, r#"{"message":"cut o"#),
        ] {
            assert_eq!(of(body).as_deref(), Some(expected), "{body}");
        }
    }

    #[test]
    fn a_body_without_words_has_none() {
        for body in [
            "",
            "  ",
            "{}",
            "[]",
            "[1]",
            r#"{"message":""}"#,
            "<html></html>",
        ] {
            assert_eq!(of(body), None, "{body}");
        }
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("image/png"));
        assert_eq!(words(&headers, b"PNG..."), None);
    }

    #[test]
    fn words_are_one_capped_line_without_control_characters() {
        assert_eq!(
            clean("a\r\n  b\u{1b}[31m\u{202e}"),
            "a b\\u{1b}[31m\\u{202e}"
        );
        let long = clean(&"x".repeat(10_000));
        assert_eq!(long.chars().count(), 301);
        assert!(long.ends_with('…'));
    }

    #[test]
    fn deep_and_hostile_json_ends() {
        let deep = format!("{}1{}", "{\"error\":".repeat(100), "}".repeat(100));
        assert_eq!(of(&deep), None);
    }

    #[test]
    fn durations_read_like_speech() {
        for (millis, expected) in [
            (0, "0 ms"),
            (12, "12 ms"),
            (1_000, "1 s"),
            (1_250, "1.2 s"),
            (61_500, "61 s"),
            (600_000, "10 min"),
        ] {
            assert_eq!(Elapsed(Duration::from_millis(millis)).to_string(), expected);
        }
    }

    #[test]
    fn the_request_id_is_found_under_its_usual_names() {
        let mut headers = HeaderMap::new();
        assert_eq!(request_id(&headers), None);
        headers.insert("x-openstack-request-id", HeaderValue::from_static("req-1"));
        assert_eq!(request_id(&headers), Some("req-1"));
    }
}
