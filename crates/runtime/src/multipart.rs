//! Forms of several parts, as `multipart/form-data` (RFC 7578).

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::body::{Content, Payload};
use crate::graphql::Graphql;
use crate::redact;
use crate::secret::Secret;
use crate::sending::Outgoing;
use crate::time::Random;
use crate::upload::Upload;

/// A form of several parts, in the order in which they were added.
///
/// Files are not held in memory. The length of the whole is announced when the length of every part is known.
#[derive(Clone, Debug, Default)]
#[must_use = "a form does nothing until it is given to a request"]
pub struct Multipart {
    parts: Vec<Part>,
    secrets: Vec<Secret>,
    problem: Option<String>,
}

#[derive(Clone, Debug)]
struct Part {
    name: String,
    head: String,
    content: Upload,
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        let value = value.into();
        if redact::is_secret_name(name) {
            self.secrets.push(Secret::new(value.as_str()));
        }
        self.part(name, None, None, Upload::bytes(value))
    }

    /// Adds a value as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => {
                redact::collect_named(&value, &mut self.secrets);
                let text = value.to_string();
                self.part(name, None, Some("application/json"), Upload::bytes(text))
            }
            Err(_) => self.fail(format!("part {name:?} cannot be written as JSON")),
        }
    }

    /// Adds a value the way `OpenAPI` writes it by default: a text or number as it is, an object as JSON, a
    /// list as one part for each element, and nothing for null.
    pub fn field<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        match serde_json::to_value(value) {
            Ok(Value::Array(elements)) => elements.iter().fold(self, |form, element| {
                if element.is_array() {
                    form.json(name, element)
                } else {
                    form.field(name, element)
                }
            }),
            Ok(Value::Null) => self,
            Ok(Value::String(text)) => self.text(name, text),
            Ok(object @ Value::Object(_)) => self.json(name, &object),
            Ok(scalar) => self.text(name, scalar.to_string()),
            Err(_) => self.fail(format!("part {name:?} cannot be written")),
        }
    }

    /// Adds a file. It goes by the upload's file name, of which only the last part is sent, or by the name of the part where it
    /// has none, and as `application/octet-stream` unless the upload says otherwise.
    pub fn file(self, name: &str, upload: impl Into<Upload>) -> Self {
        let upload = upload.into();
        let file_name = upload.file_name.clone().unwrap_or_else(|| name.to_owned());
        let content_type = upload
            .content_type
            .clone()
            .unwrap_or_else(|| "application/octet-stream".to_owned());
        self.part(name, Some(&file_name), Some(&content_type), upload)
    }

    fn part(
        mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        content: Upload,
    ) -> Self {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
        if let Some(file_name) = file_name {
            head.push_str("; filename=\"");
            head.push_str(&escape(file_name));
            head.push('"');
        }
        if let Some(content_type) = content_type {
            if HeaderValue::from_str(content_type).is_err() {
                return self.fail(format!("{content_type:?} is not a media type"));
            }
            head.push_str("\r\nContent-Type: ");
            head.push_str(content_type);
        }
        self.parts.push(Part {
            name: name.to_owned(),
            head,
            content,
        });
        self
    }

    /// The form of a GraphQL operation with a file, made of a part `variables` and a part with the name of the
    /// variable that the file fills: `operations`, `map` and `0`, as the multipart request specification has it.
    pub(crate) fn graphql(mut self, graphql: &Graphql) -> Self {
        let Some(variable) = graphql.upload else {
            return self.fail(format!("`{}` takes no file", graphql.field));
        };
        let mut take = |name: &str| {
            let index = self.parts.iter().position(|part| part.name == name)?;
            Some(self.parts.remove(index))
        };
        let (variables, file) = (take("variables"), take(variable));
        let mut map = match variables.map(|part| part.content.json()) {
            None => Map::new(),
            Some(Some(Value::Object(map))) => map,
            Some(_) => return self.fail("the variables must be an object".to_owned()),
        };
        let Some(file) = file else {
            return self.fail(format!("the file of `{variable}` is missing"));
        };
        // Its part fills it.
        map.insert(variable.to_owned(), Value::Null);
        let variables = Value::Object(map).to_string();
        let operations = match graphql.envelope(Some(variables.as_bytes())) {
            Ok(operations) => operations,
            Err(problem) => return self.fail(problem),
        };
        let json = Some("application/json");
        let mut form = Self {
            parts: Vec::new(),
            ..self
        };
        form = form.part("operations", None, json, Upload::bytes(operations));
        let places = serde_json::json!({ "0": [format!("variables.{variable}")] });
        form = form.part("map", None, json, Upload::bytes(places.to_string()));
        let own = format!("name=\"{}\"", escape(variable));
        form.parts.push(Part {
            head: file.head.replacen(&own, "name=\"0\"", 1),
            name: "0".to_owned(),
            content: file.content,
        });
        form
    }

    fn fail(mut self, problem: String) -> Self {
        self.problem = self.problem.or(Some(problem));
        self
    }

    /// The body, with a boundary of its own.
    pub(crate) fn into_payload(self, random: &dyn Random) -> Result<Payload, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let boundary = boundary(random);
        let mut pieces = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut before = String::new();
        for part in self.parts {
            let head = format!("{before}--{boundary}\r\n{}\r\n\r\n", part.head);
            pieces.push(Upload::bytes(head));
            pieces.push(part.content);
            "\r\n".clone_into(&mut before);
        }
        pieces.push(Upload::bytes(Bytes::from(format!(
            "{before}--{boundary}--\r\n"
        ))));
        let content_type = format!("multipart/form-data; boundary={boundary}");
        Ok(Payload {
            content: Content::Stream(Outgoing::new(pieces)),
            content_type: HeaderValue::from_str(&content_type)
                .map_err(|_| "the boundary does not make a header".to_owned())?,
            secrets: self.secrets,
        })
    }
}

/// A line that no part holds, by all odds: there are 2^128 of them.
fn boundary(random: &dyn Random) -> String {
    use std::fmt::Write as _;
    let mut boundary = String::from("part-");
    for _ in 0..4 {
        // A fraction below 1 times 2^32 fits, and its lower bits are not wanted.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let word = (random.fraction() * 4_294_967_296.0) as u32;
        // Writing to a text does not fail.
        let _ = write!(boundary, "{word:08x}");
    }
    boundary
}

/// Names as browsers write them: a quote and line breaks are percent-encoded, the rest is UTF-8.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
