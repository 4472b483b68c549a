//! Failures that come under a status of success.
//!
//! Some servers answer 200 and say in the body that the call failed. The document tells how that
//! looks; a decoder wrapped in [`Reported`] makes an error of it.

use std::marker::PhantomData;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use memchr::memmem;
use serde_json::Value;

use crate::body::is_json;
use crate::decode::{Decode, DecodeError};
use crate::message;
use crate::response::Received;

/// How a failure looks in the body of a success. Generated code implements it for a type without values.
pub trait FailureRule: Send + Sync + 'static {
    /// JSON pointer of the member that tells.
    const WHEN: &'static str;
    /// The values of it that mean failure. None at all: it being there means failure, unless it is null,
    /// `false`, or empty.
    const EQUALS: &'static [&'static str];
    /// What a text begins with that means failure. With any, the member is a text or a list of texts,
    /// and the texts that begin so are the server's words.
    const BEGINS: &'static [&'static str] = &[];
    /// JSON pointer of the server's words. Empty: they are looked for where servers usually put them.
    const MESSAGE: &'static str;
}

/// Decodes as `D`, unless the body is JSON that the rule `R` takes for a failure.
pub struct Reported<D, R>(PhantomData<fn() -> (D, R)>);

impl<D: Decode, R: FailureRule> Decode for Reported<D, R> {
    type Output = D::Output;
    const ACCEPT: Option<&'static str> = D::ACCEPT;

    fn decode(received: &Received) -> Result<D::Output, DecodeError> {
        match failure::<R>(received) {
            Some(words) if !received.accept_reported => Err(DecodeError::reported(words)),
            _ => D::decode(received),
        }
    }

    fn to_json(output: &D::Output) -> Value {
        D::to_json(output)
    }

    fn try_to_json(output: &D::Output) -> Result<Value, DecodeError> {
        D::try_to_json(output)
    }

    /// JSON is read first even where the rest is streamed: it may be the failure.
    fn streams(status: StatusCode, headers: &HeaderMap) -> bool {
        let content_type = headers.get(CONTENT_TYPE).map(|value| value.to_str());
        let is_json = matches!(content_type, Some(Ok(media_type)) if is_json(media_type));
        !is_json && D::streams(status, headers)
    }
}

/// The words of the failure that the body tells of, if it does.
fn failure<R: FailureRule>(received: &Received) -> Option<String> {
    if !R::BEGINS.is_empty() {
        return beginning::<R>(&received.body);
    }
    let body: Value = serde_json::from_slice(&received.body).ok()?;
    let told = body.pointer(R::WHEN)?;
    let failed = if R::EQUALS.is_empty() {
        is_something(told)
    } else {
        text(told).is_some_and(|told| R::EQUALS.contains(&told.as_str()))
    };
    if !failed {
        return None;
    }
    let words = if R::MESSAGE.is_empty() {
        None
    } else {
        body.pointer(R::MESSAGE).filter(|words| is_something(words))
    };
    Some(match words {
        Some(words) => text(words).unwrap_or_else(|| words.to_string()),
        None => message::words(&received.headers, &received.body)
            .unwrap_or_else(|| format!("the answer has {}", R::WHEN)),
    })
}

/// The texts of the body that begin as those of a failure do.
fn beginning<R: FailureRule>(body: &[u8]) -> Option<String> {
    // A long list is not parsed twice only to find that all is well: an answer that tells of a failure
    // has its first word somewhere.
    let begins = R::BEGINS.iter();
    if !begins
        .clone()
        .any(|word| memmem::find(body, word.as_bytes()).is_some())
    {
        return None;
    }
    let body: Value = serde_json::from_slice(body).ok()?;
    let told = match body.pointer(R::WHEN)? {
        Value::Array(elements) => elements.as_slice(),
        one => std::slice::from_ref(one),
    };
    let texts = told.iter().filter_map(Value::as_str);
    let telling: Vec<&str> = texts
        .filter(|text| begins.clone().any(|word| text.starts_with(word)))
        .collect();
    (!telling.is_empty()).then(|| telling.join("; "))
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(elements) => !elements.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
    }
}

/// The text of a scalar.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};
    use serde_json::Value;

    use super::{FailureRule, Reported};
    use crate::decode::{Decode, Json};
    use crate::response::Received;
    use crate::stream::Streamed;

    struct ByStatus;

    impl FailureRule for ByStatus {
        const WHEN: &'static str = "/status";
        const EQUALS: &'static [&'static str] = &["error", "500"];
        const MESSAGE: &'static str = "/reason";
    }

    struct ByPresence;

    impl FailureRule for ByPresence {
        const WHEN: &'static str = "/error";
        const EQUALS: &'static [&'static str] = &[];
        const MESSAGE: &'static str = "/error";
    }

    struct ByBeginning;

    impl FailureRule for ByBeginning {
        const WHEN: &'static str = "/warnings";
        const EQUALS: &'static [&'static str] = &[];
        const BEGINS: &'static [&'static str] = &["Left out"];
        const MESSAGE: &'static str = "";
    }

    fn told<R: FailureRule>(body: &'static str) -> Option<String> {
        let received = Received::new(StatusCode::OK, HeaderMap::new(), body);
        let error = Reported::<Json<Value>, R>::decode(&received).err()?;
        assert!(error.reported);
        Some(error.message)
    }

    #[test]
    fn a_body_that_fits_the_rule_is_a_failure_in_the_servers_words() {
        assert_eq!(
            told::<ByStatus>(r#"{"status":"error","reason":"full"}"#).unwrap(),
            "full"
        );
        assert_eq!(
            told::<ByStatus>(r#"{"status":500,"reason":[1]}"#).unwrap(),
            "[1]"
        );
        assert_eq!(told::<ByPresence>(r#"{"error":"no"}"#).unwrap(), "no");
        assert!(
            told::<ByStatus>(r#"{"status":"error"}"#)
                .unwrap()
                .contains("/status")
        );
    }

    #[test]
    fn a_body_that_does_not_fit_the_rule_is_decoded() {
        for body in [r#"{"status":"ok"}"#, "[]", r#"{"status":null}"#] {
            assert_eq!(told::<ByStatus>(body), None, "{body}");
        }
        for body in [
            r#"{"error":null}"#,
            r#"{"error":""}"#,
            r#"{"error":false}"#,
            "1",
        ] {
            assert_eq!(told::<ByPresence>(body), None, "{body}");
        }
    }

    #[test]
    fn a_text_of_a_list_that_begins_so_is_a_failure() {
        let body = r#"{"warnings":["Old name","Left out: a","Left out: b"]}"#;
        assert_eq!(
            told::<ByBeginning>(body).unwrap(),
            "Left out: a; Left out: b"
        );
        let body = r#"{"warnings":"Left out: a"}"#;
        assert_eq!(told::<ByBeginning>(body).unwrap(), "Left out: a");
        for body in [
            r#"{"warnings":["Not Left out"]}"#,
            r#"{"warnings":[],"note":"Left out: a"}"#,
            r#"{"note":"Left out: a"}"#,
            r#"{"warnings":null}"#,
        ] {
            assert_eq!(told::<ByBeginning>(body), None, "{body}");
        }
    }

    #[test]
    fn a_failure_that_the_caller_accepts_is_decoded() {
        let body = r#"{"warnings":["Left out: a"]}"#;
        let received =
            Received::new(StatusCode::OK, HeaderMap::new(), body).accepting_reported(true);
        let value = Reported::<Json<Value>, ByBeginning>::decode(&received).unwrap();
        assert_eq!(value["warnings"][0], "Left out: a");
    }

    #[test]
    fn json_is_not_streamed_where_it_may_be_a_failure() {
        let streams = |content_type: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", HeaderValue::from_static(content_type));
            Reported::<Streamed, ByPresence>::streams(StatusCode::OK, &headers)
        };
        assert!(streams("application/zip"));
        assert!(!streams("application/json; charset=utf-8"));
    }
}
