//! Forms as `application/x-www-form-urlencoded`.

use http::HeaderValue;
use serde_json::Value;

use crate::body::{Content, Payload};
use crate::encode::{self, Query};
use crate::operation::Kind;
use crate::parameter::{Location, Parameter, Style};
use crate::redact;

/// A form as a body.
pub(crate) fn payload(value: &Value, fields: &'static [Parameter]) -> Result<Payload, String> {
    let mut text = String::new();
    let mut query = Query::new(&mut text, true);
    write(&mut query, value, fields).map_err(|problem| format!("the body {problem}"))?;
    let mut secrets = Vec::new();
    redact::collect_named(value, &mut secrets);
    Ok(Payload {
        // The writer starts a query with its question mark.
        content: Content::Bytes(text.trim_start_matches('?').to_owned().into()),
        content_type: HeaderValue::from_static("application/x-www-form-urlencoded"),
        secrets,
    })
}

/// Writes a form. A field that is in `fields` is written in the style given there. Of the others a list is one
/// pair for each element, an object is JSON, and null is left out, which is what `OpenAPI` does by default.
pub(crate) fn write(
    query: &mut Query<'_>,
    value: &Value,
    fields: &[Parameter],
) -> Result<(), &'static str> {
    let empty = serde_json::Map::new();
    let members = match value {
        Value::Object(members) => members,
        Value::Null => &empty,
        _ => return Err("cannot be written as a form: it is not an object"),
    };
    for (name, value) in encode::by_name(members) {
        if encode::is_absent(value) {
            continue;
        }
        let field = fields.iter().find(|field| field.name == name);
        match (field, value) {
            (Some(field), value) => query.parameter(field, value),
            (None, Value::Object(_)) => query.pair(name, &value.to_string()),
            (None, Value::Array(elements)) => {
                for element in elements.iter().filter(|element| !element.is_null()) {
                    query.pair(name, &encode::scalar(element));
                }
            }
            (None, scalar) => query.pair(name, &encode::scalar(scalar)),
        }
    }
    Ok(())
}

impl Parameter {
    /// A field of a form that is written in a style of its own.
    pub const fn form_field(name: &'static str, style: Style, explode: bool) -> Self {
        Self::new(Location::Query, name, Kind::Json, "").style(style, explode)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::payload;
    use crate::body::Content;
    use crate::parameter::{Parameter, Style};

    fn written(value: &Value, fields: &'static [Parameter]) -> String {
        let Content::Bytes(bytes) = payload(value, fields).unwrap().content else {
            panic!("a form is bytes");
        };
        String::from_utf8(bytes.into()).unwrap()
    }

    #[test]
    fn lists_repeat_their_name_and_objects_are_json() {
        let value =
            json!({"a": [1, null, 2], "b": {"c": 1}, "d": "x y&z", "e": null, "f": [], "g": true});
        assert_eq!(
            written(&value, &[]),
            "a=1&a=2&b=%7B%22c%22%3A1%7D&d=x%20y%26z&g=true"
        );
        assert_eq!(written(&Value::Null, &[]), "");
        assert!(payload(&json!([1]), &[]).is_err());
    }

    #[test]
    fn a_style_that_is_given_is_used() {
        static FIELDS: &[Parameter] = &[
            Parameter::form_field("a", Style::PipeDelimited, false),
            Parameter::form_field("b", Style::DeepObject, true),
        ];
        let value = json!({"a": [1, 2], "b": {"c": 1}});
        assert_eq!(written(&value, FIELDS), "a=1%7C2&b%5Bc%5D=1");
    }
}
