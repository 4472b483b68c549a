//! One line of a recording.

use platform_clients_runtime::Method;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::graphql::Recorded;

/// A request that was made, and what the server answered.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Line")]
pub struct Exchange {
    /// What the recording was made for, or which call of the recorded client sent it.
    pub note: String,
    /// The method, in capitals.
    pub method: String,
    /// The path with its query, as it stood on the wire.
    pub path: String,
    /// The headers of the request.
    pub headers: Vec<(String, String)>,
    /// The body of the request: JSON where it was JSON, otherwise a text.
    pub body: Option<Box<RawValue>>,
    /// What the request meant, if it was one of GraphQL. Then there is no body.
    pub graphql: Option<Recorded>,
    /// The parts of the request, if it was a form.
    pub parts: Vec<RecordedPart>,
    /// The status of the answer.
    pub status: u16,
    /// The headers of the answer.
    pub response_headers: Vec<(String, String)>,
    /// The body of the answer, recorded in the same way.
    pub response_body: Option<Box<RawValue>>,
}

/// A part of a recorded form.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordedPart {
    /// Its name.
    pub name: String,
    /// The name of the file, as the recorded client sent it.
    #[serde(default)]
    pub filename: Option<String>,
    /// What it held. The GraphQL of a form is recorded by its meaning alone.
    #[serde(default)]
    pub body: Option<String>,
}

/// A line as it is written. The answer stands in it member by member, or as one object.
#[derive(Deserialize)]
struct Line {
    #[serde(default, alias = "call")]
    note: String,
    method: String,
    path: String,
    #[serde(default, alias = "request_headers", deserialize_with = "headers")]
    headers: Vec<(String, String)>,
    #[serde(default, alias = "request_body")]
    body: Option<Box<RawValue>>,
    #[serde(default)]
    graphql: Option<Recorded>,
    #[serde(default, alias = "multipart")]
    parts: Vec<RecordedPart>,
    #[serde(default)]
    status: Option<u16>,
    #[serde(default, alias = "resp_headers", deserialize_with = "headers")]
    response_headers: Vec<(String, String)>,
    #[serde(default, alias = "resp_body")]
    response_body: Option<Box<RawValue>>,
    #[serde(default, alias = "stub_response")]
    answer: Option<Answer>,
}

/// An answer as one object, whose body is the text that was sent.
#[derive(Deserialize)]
struct Answer {
    status: u16,
    #[serde(default)]
    content_type: Option<String>,
    #[serde(default)]
    body: Option<String>,
}

impl TryFrom<Line> for Exchange {
    type Error = String;

    fn try_from(line: Line) -> Result<Self, String> {
        let mut exchange = Self {
            note: line.note,
            method: line.method,
            path: line.path,
            headers: line.headers,
            body: line.body,
            graphql: line.graphql,
            parts: line.parts,
            status: line.status.unwrap_or_default(),
            response_headers: line.response_headers,
            response_body: line.response_body,
        };
        if let Some(answer) = line.answer {
            exchange.status = answer.status;
            let content_type = answer.content_type.unwrap_or_default();
            let text = answer.body.unwrap_or_default();
            exchange.response_body = Some(written(&content_type, text)?);
            let header = ("content-type".to_owned(), content_type);
            exchange.response_headers.push(header);
        }
        if exchange.status == 0 {
            return Err("there is no status".to_owned());
        }
        Ok(exchange)
    }
}

/// A body as the other recordings write it: JSON as it is, everything else as a text.
fn written(content_type: &str, text: String) -> Result<Box<RawValue>, String> {
    let is_value = is_json(content_type) && serde_json::from_str::<Value>(&text).is_ok();
    let text = if is_value {
        text
    } else {
        Value::String(text).to_string()
    };
    RawValue::from_string(text).map_err(|error| error.to_string())
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

    /// Whether the server took the request. Errors of GraphQL without data mean that it did not.
    pub fn succeeded(&self) -> bool {
        (200..300).contains(&self.status) && !self.is_refused_by_graphql()
    }

    fn is_refused_by_graphql(&self) -> bool {
        let answer = self.graphql.as_ref().map(|_| self.answer_json());
        answer.is_some_and(|answer| !answer["errors"].is_null() && answer["data"].is_null())
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
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
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
