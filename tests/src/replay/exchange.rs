//! One line of a recording.

use platform_clients_runtime::Method;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// A request that was made, and what the server answered.
#[derive(Debug, Deserialize)]
pub struct Exchange {
    /// What the recording was made for.
    #[serde(default)]
    pub note: String,
    /// The method, in capitals.
    pub method: String,
    /// The path with its query, as it stood on the wire.
    pub path: String,
    /// The headers of the request.
    #[serde(default, alias = "request_headers", deserialize_with = "headers")]
    pub headers: Vec<(String, String)>,
    /// The body of the request: JSON where it was JSON, otherwise a text.
    #[serde(default, alias = "request_body")]
    pub body: Option<Box<RawValue>>,
    /// The status of the answer.
    pub status: u16,
    /// The headers of the answer.
    #[serde(default, alias = "resp_headers", deserialize_with = "headers")]
    pub response_headers: Vec<(String, String)>,
    /// The body of the answer, recorded in the same way.
    #[serde(default, alias = "resp_body")]
    pub response_body: Option<Box<RawValue>>,
}

/// Accepts an object, also with lists as members, and a list of pairs.
fn headers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, String)>, D::Error> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut found = Vec::new();
    match Value::deserialize(deserializer)? {
        Value::Object(members) => {
            for (name, value) in &members {
                match value {
                    Value::Array(values) => {
                        found.extend(values.iter().map(|value| (name.clone(), text(value))));
                    }
                    value => found.push((name.clone(), text(value))),
                }
            }
        }
        Value::Array(pairs) => {
            for pair in &pairs {
                if let Some([name, value]) = pair.as_array().map(Vec::as_slice) {
                    found.push((text(name), text(value)));
                }
            }
        }
        _ => {}
    }
    Ok(found)
}

/// What a recorded request body may have been on the wire.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// Nothing.
    Nothing,
    /// This JSON.
    Json(Value),
    /// These bytes, which are no JSON.
    Bytes(Vec<u8>),
}

impl Exchange {
    /// Reads a recording, one exchange a line. A line that cannot be read is kept as its problem.
    pub fn lines(text: &str) -> Vec<Result<Self, String>> {
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| serde_json::from_str(line).map_err(|error| error.to_string()))
            .collect()
    }

    /// Whether the server took the request.
    pub fn succeeded(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The method.
    pub fn method(&self) -> Result<Method, String> {
        Method::from_bytes(self.method.as_bytes())
            .map_err(|_| format!("{:?} is not a method", self.method))
    }

    /// The path without the query.
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// Whether the path has a segment `.` or `..`, encoded or not. Parsing a URL takes it away.
    pub fn has_dot_segment(&self) -> bool {
        let mut segments = self.bare_path().split('/');
        segments.any(|segment| {
            let decoded = percent_encoding::percent_decode_str(segment);
            matches!(&*decoded.decode_utf8_lossy(), "." | "..")
        })
    }

    /// The pairs of the query, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        pairs(self.path.split_once('?').map_or("", |(_, query)| query))
    }

    /// A header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The media type of the request body, without its parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type").map(essence)
    }

    /// What the body may have been, the likeliest first. Recordings show a text both for a JSON text and for
    /// bytes that are not JSON, so a text has more than one reading.
    pub fn bodies(&self) -> Vec<Sent> {
        let json = self.content_type().is_none_or(is_json);
        let Some(body) = &self.body else {
            // A media type without a body is the JSON `null`, which recordings write like no body.
            let null = self.content_type().is_some() && json;
            return vec![if null {
                Sent::Json(Value::Null)
            } else {
                Sent::Nothing
            }];
        };
        match serde_json::from_str(body.get()) {
            Ok(Value::String(text)) if text.is_empty() => vec![Sent::Nothing],
            Ok(Value::String(text)) => {
                let mut readings = Vec::new();
                if let Ok(value) = serde_json::from_str(&text) {
                    readings.push(Sent::Json(value));
                }
                if json {
                    readings.push(Sent::Json(Value::String(text)));
                } else if readings.is_empty() {
                    readings.push(Sent::Bytes(text.into_bytes()));
                }
                readings
            }
            Ok(value) => vec![Sent::Json(value)],
            // JSON that this program cannot hold: a lone surrogate, a number beyond all bounds.
            Err(_) => vec![Sent::Bytes(body.get().as_bytes().to_vec())],
        }
    }

    /// The bytes of the answer's body. JSON keeps the text of the recording, so that no number changes.
    pub fn answer(&self) -> Vec<u8> {
        let json = find(&self.response_headers, "content-type").is_some_and(is_json);
        let bodiless = self.method == "HEAD" || matches!(self.status, 204 | 304);
        match &self.response_body {
            _ if bodiless => Vec::new(),
            None if json => b"null".to_vec(),
            None => Vec::new(),
            Some(body) => match serde_json::from_str::<String>(body.get()) {
                Ok(text) if text.is_empty() || !json => text.into_bytes(),
                _ => body.get().as_bytes().to_vec(),
            },
        }
    }

    /// The answer as JSON; `null` for an empty one, a text for what is no JSON.
    pub fn answer_json(&self) -> Value {
        let bytes = self.answer();
        if bytes.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&bytes)
            .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()))
    }
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> &str {
    media_type
        .split([';', ','])
        .next()
        .unwrap_or_default()
        .trim()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// The pairs of a query, decoded.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Exchange, Sent};

    fn read(line: &str) -> Exchange {
        serde_json::from_str(line).unwrap()
    }

    #[test]
    fn a_text_under_a_json_type_has_two_readings() {
        let exchange = read(
            r#"{"method":"PUT","path":"/x","headers":{"Content-Type":"application/json"},"body":"5","status":200}"#,
        );
        assert_eq!(
            exchange.bodies(),
            [Sent::Json(json!(5)), Sent::Json(json!("5"))]
        );
    }

    #[test]
    fn a_media_type_without_a_body_is_null() {
        let exchange = read(
            r#"{"method":"POST","path":"/x","headers":[["content-type","application/json"]],"body":null,"status":400}"#,
        );
        assert_eq!(exchange.bodies(), [Sent::Json(json!(null))]);
    }

    #[test]
    fn an_answer_keeps_the_digits_of_its_numbers() {
        let exchange = read(
            r#"{"method":"GET","path":"/x","status":200,"response_headers":{"Content-Type":"application/json"},"response_body":{"n":123456789012345678901234567890.10}}"#,
        );
        assert_eq!(
            exchange.answer(),
            br#"{"n":123456789012345678901234567890.10}"#
        );
    }

    #[test]
    fn a_page_is_sent_as_it_was() {
        let exchange = read(
            r#"{"method":"GET","path":"/x","status":404,"response_headers":{"Content-Type":"text/html"},"response_body":"<h1>Not \u00e4 page</h1>"}"#,
        );
        assert_eq!(exchange.answer(), "<h1>Not ä page</h1>".as_bytes());
    }

    #[test]
    fn a_line_that_is_no_exchange_is_kept_as_its_problem() {
        let lines = Exchange::lines("{\"method\": \"GET\"}\n\n{\"a\": NaN}\n");
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(Result::is_err));
    }
}
