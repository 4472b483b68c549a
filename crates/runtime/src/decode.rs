//! How an answer becomes a value.
//!
//! A decoder is a type without values, named in the type of a request: `Json<Cloud>`, [`Text`],
//! [`Raw`], [`Empty`]. Generated code adds enums for answers that differ by status.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::body::is_json;
use crate::lenient::{self, Misfit, Overlook};
use crate::response::Received;
use crate::status::StatusPattern;
use crate::transport::Streams;

/// Makes a value of an answer.
pub trait Decode: Send + 'static {
    /// What it makes.
    type Output: Send + 'static;

    /// What is asked for in `Accept`; `None` where no body is expected.
    const ACCEPT: Option<&'static str>;

    /// Decodes a complete answer.
    fn decode(received: &Received) -> Result<Self::Output, DecodeError>;

    /// The value as JSON, for dynamic calls. What cannot be written as JSON becomes `null`;
    /// generated types always can.
    fn to_json(output: &Self::Output) -> Value;

    /// The same for values that may have no JSON form. It is what dynamic calls use.
    fn try_to_json(output: &Self::Output) -> Result<Value, DecodeError> {
        Ok(Self::to_json(output))
    }

    /// What each status says of it, where that differs by status; the first pattern that fits counts.
    const STREAMS: &'static [(StatusPattern, Streams)] = &[];

    /// Whether the body behind the head of a success is left to the decoder as a stream, in place of being
    /// read before. [`Streamed`](crate::Streamed) says yes, and so does a decoder by status where it uses
    /// that one.
    fn streams(status: StatusCode, headers: &HeaderMap) -> bool {
        let mut patterns = Self::STREAMS.iter();
        patterns
            .find(|(pattern, _)| pattern.matches(status.as_u16()))
            .is_some_and(|(_, streams)| streams(status, headers))
    }
}

/// Why an answer could not be decoded.
///
/// It says where and what kind of thing was found, never the value: answers hold secrets too.
#[derive(Debug)]
pub struct DecodeError {
    pub(crate) message: String,
    pub(crate) reported: bool,
}

impl DecodeError {
    /// The body is not what was expected.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            reported: false,
        }
    }

    /// The body was understood, and it says that the call failed although its status does not.
    /// The message is the server's.
    pub fn reported(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            reported: true,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// A JSON body.
pub struct Json<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned + Serialize + Send + 'static> Decode for Json<T> {
    type Output = T;
    const ACCEPT: Option<&'static str> = Some("application/json");

    fn decode(received: &Received) -> Result<T, DecodeError> {
        parse(&received.body).map_err(|unfit| not_json(received, &unfit, type_name::<T>()))
    }

    fn to_json(output: &T) -> Value {
        serde_json::to_value(output).unwrap_or(Value::Null)
    }
}

/// A text body.
pub struct Text;

impl Decode for Text {
    type Output = String;
    const ACCEPT: Option<&'static str> = Some("text/plain, */*;q=0.5");

    fn decode(received: &Received) -> Result<String, DecodeError> {
        match std::str::from_utf8(&received.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(DecodeError::new(format!(
                "the body is not UTF-8 from byte {} on",
                error.valid_up_to()
            ))),
        }
    }

    fn to_json(output: &String) -> Value {
        Value::String(output.clone())
    }
}

/// A body as it is.
pub struct Raw;

impl Decode for Raw {
    type Output = Bytes;
    const ACCEPT: Option<&'static str> = Some("*/*");

    fn decode(received: &Received) -> Result<Bytes, DecodeError> {
        Ok(received.body.clone())
    }

    /// A text where it is UTF-8, otherwise a list of its bytes.
    fn to_json(output: &Bytes) -> Value {
        match std::str::from_utf8(output) {
            Ok(text) => Value::String(text.to_owned()),
            Err(_) => output.iter().copied().map(Value::from).collect(),
        }
    }
}

/// No body. If there is one nevertheless, it is ignored here and stays on the response.
pub struct Empty;

impl Decode for Empty {
    type Output = ();
    const ACCEPT: Option<&'static str> = None;

    fn decode(_: &Received) -> Result<(), DecodeError> {
        Ok(())
    }

    fn to_json((): &()) -> Value {
        Value::Null
    }
}

/// Why bytes are not the JSON of a type.
struct Unfit {
    error: serde_json::Error,
    /// What is wrong and where, in JSON that was understood.
    misfit: Option<Misfit>,
}

impl Unfit {
    /// What is wrong, without any value of the answer.
    fn told(&self) -> String {
        match &self.misfit {
            None => without_values(&self.error.to_string()),
            Some(Misfit { place, message }) => {
                let message = without_values(message);
                let place = crate::message::clean(place);
                match place.as_str() {
                    "" => message,
                    place => format!("{message} at {place}"),
                }
            }
        }
    }
}

/// Reads JSON strictly, and where it is understood and does not fit, once more with what servers are known
/// to write in place of what they document.
fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unfit> {
    serde_json::from_slice(bytes).or_else(|error| {
        let value: Option<Value> = serde_json::from_slice(bytes)
            .ok()
            .filter(|_| error.is_data());
        match value.map(|value| lenient::read(&value, Overlook::Kinds)) {
            Some(Ok(read)) => Ok(read),
            refused => Err(Unfit {
                error,
                misfit: refused.and_then(Result::err),
            }),
        }
    })
}

/// What is said of a body that is not the JSON it should be.
fn not_json(received: &Received, unfit: &Unfit, expected: &str) -> DecodeError {
    let error = &unfit.error;
    let expected = short_name(expected);
    if received.body.trim_ascii().is_empty() {
        return DecodeError::new(format!(
            "the body is empty where JSON ({expected}) was expected"
        ));
    }
    if !error.is_data() {
        let declared = received
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if let Some(declared) = declared.filter(|declared| !is_json(declared)) {
            return DecodeError::new(format!(
                "the body is {declared} where JSON ({expected}) was expected"
            ));
        }
    }
    let mut told = unfit.told();
    if error.is_data() {
        told = format!("the body is not a {expected}: {told}");
    } else {
        told = format!("the body is not valid JSON: {told}");
    }
    DecodeError::new(told)
}

/// Decodes one element of a list.
pub(crate) fn element<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    parse(bytes).map_err(|unfit| {
        let told = unfit.told();
        DecodeError::new(if unfit.error.is_data() {
            format!("it is not a {}: {told}", short_name(type_name::<T>()))
        } else {
            format!("it is not valid JSON: {told}")
        })
    })
}

/// The name of a type without the modules it lies in.
fn short_name(name: &str) -> String {
    let mut short = String::new();
    for part in name.split_inclusive(['<', '>', ',', ' ', '(', ')', '[', ']']) {
        short.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    short
}

/// Serde quotes the text or number that did not fit; only what kind it was is repeated.
pub(crate) fn without_values(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    let mut rest = message;
    for kind in [
        "string \"",
        "integer `",
        "floating point `",
        "character `",
        "unknown variant `",
    ] {
        let Some(start) = rest.find(kind) else {
            continue;
        };
        let close = if kind.ends_with('"') {
            "\", expected"
        } else {
            "`, expected"
        };
        out.push_str(&rest[..start + kind.len() - 2]);
        // Where the end cannot be found, everything after the start is dropped.
        // The last one counts: what is expected is told by our own types, what was found is not.
        rest = rest[start..]
            .rfind(close)
            .map_or("", |end| &rest[start + end + 1..]);
        break;
    }
    out.push_str(rest);
    crate::message::clean(&out)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};
    use serde_json::{Value, json};

    use super::{Decode, Empty, Json, Raw, Text, short_name};
    use crate::response::Received;

    fn received(status: u16, content_type: &'static str, body: &'static str) -> Received {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(content_type));
        Received::new(StatusCode::from_u16(status).unwrap(), headers, body)
    }

    fn told<
        T: serde::de::DeserializeOwned + serde::Serialize + Send + std::fmt::Debug + 'static,
    >(
        answer: &Received,
    ) -> String {
        Json::<T>::decode(answer).unwrap_err().to_string()
    }

    #[test]
    fn an_empty_body_is_not_json_and_the_message_says_so() {
        let answer = received(204, "application/json", "");
        assert_eq!(
            told::<Vec<String>>(&answer),
            "the body is empty where JSON (Vec<String>) was expected"
        );
    }

    #[test]
    fn a_page_instead_of_json_is_named_by_its_media_type() {
        let answer = received(200, "text/html; charset=utf-8", "<html>");
        assert_eq!(
            told::<u8>(&answer),
            "the body is text/html; charset=utf-8 where JSON (u8) was expected"
        );
    }

    #[test]
    fn a_decode_error_does_not_repeat_values() {
        for body in [
            r#"["canary \" canary"]"#,
            r#"["canary\", expected canary"]"#,
        ] {
            let answer = received(200, "application/json", body);
            let told = told::<Vec<u8>>(&answer);
            assert!(
                told.starts_with("the body is not a Vec<u8>: invalid type: string"),
                "{told}"
            );
        }
        let answer = received(200, "application/json", r#"["canary"]"#);
        assert_eq!(
            told::<Vec<u8>>(&answer),
            "the body is not a Vec<u8>: invalid type: string, expected u8 at /0"
        );
        let answer = received(200, "application/json", "[4711]");
        assert!(
            !told::<Vec<u8>>(&answer).contains("4711"),
            "{}",
            told::<Vec<u8>>(&answer)
        );
    }

    #[test]
    fn every_decoder_gives_json_back() {
        let answer = received(200, "text/plain", "x");
        assert_eq!(Text::to_json(&Text::decode(&answer).unwrap()), json!("x"));
        assert_eq!(Raw::to_json(&Raw::decode(&answer).unwrap()), json!("x"));
        assert_eq!(
            Raw::to_json(&bytes::Bytes::from_static(&[0xff])),
            json!([255])
        );
        assert_eq!(
            Empty::decode(&answer).map(|()| Value::Null).unwrap(),
            Value::Null
        );
    }

    #[test]
    fn type_names_lose_their_modules() {
        assert_eq!(short_name("alloc::vec::Vec<a::b::C>"), "Vec<C>");
        assert_eq!(
            short_name("core::option::Option<(a::B, c::D)>"),
            "Option<(B, D)>"
        );
    }
}
