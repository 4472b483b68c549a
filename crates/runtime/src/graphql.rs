//! GraphQL over HTTP: the envelope around variables, and what is taken out of an answer.
//!
//! The rest of the runtime sees variables where other operations have a body, and the root field
//! where others have an answer. `errors` in an answer are a failure, whatever its status.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::decode::{Decode, DecodeError};
use crate::message;
use crate::response::Received;

/// A GraphQL operation behind an HTTP one.
#[derive(Clone, Copy, Debug)]
pub struct Graphql {
    /// Whether it changes anything.
    pub kind: GraphqlKind,
    /// The name that the document gives to the operation, if it gives one.
    pub name: Option<&'static str>,
    /// The root field, whose value is the answer.
    pub field: &'static str,
    /// The document as it is sent.
    pub document: &'static str,
    /// The variable that a file fills, where the operation takes one.
    pub upload: Option<&'static str>,
}

/// Whether a GraphQL operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphqlKind {
    /// It reads.
    Query,
    /// It writes.
    Mutation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    operation_name: Option<&'a str>,
    query: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    variables: Option<&'a RawValue>,
}

impl Graphql {
    /// The body of a request with these variables, which are a JSON text.
    pub(crate) fn envelope(&self, variables: Option<&[u8]>) -> Result<Bytes, String> {
        let variables = match variables {
            Some(bytes) => Some(
                serde_json::from_slice::<&RawValue>(bytes)
                    .map_err(|_| "the variables are not JSON".to_owned())?,
            ),
            None => None,
        };
        let envelope = Envelope {
            operation_name: self.name,
            query: self.document,
            variables,
        };
        serde_json::to_vec(&envelope)
            .map(Bytes::from)
            .map_err(|_| "the variables cannot be written as JSON".to_owned())
    }

    /// Leaves of an answer the value of its root field. An answer that tells of errors is a failure.
    pub(crate) fn open(&self, received: &mut Received) -> Result<(), DecodeError> {
        let body = received.body.clone();
        let answer: Answer<'_> = serde_json::from_slice(&body).map_err(|_| {
            DecodeError::new("the body is not a GraphQL answer, which is a JSON object")
        })?;
        if let Some(errors) = answer.errors.filter(|errors| !errors.is_empty()) {
            return Err(DecodeError::reported(words(&errors)));
        }
        let root = answer
            .data
            .and_then(|data| data.into_iter().find(|(name, _)| name == self.field));
        let Some((_, root)) = root else {
            return Err(DecodeError::new(format!(
                "the answer has neither errors nor the data of `{}`",
                self.field
            )));
        };
        received.body = body.slice_ref(root.get().as_bytes());
        Ok(())
    }
}

/// An answer whose data has not been looked at.
#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow, default)]
    data: Option<BTreeMap<Cow<'a, str>, &'a RawValue>>,
    #[serde(default)]
    errors: Option<Vec<GraphqlError>>,
}

/// The messages of errors, as one text.
fn words(errors: &[GraphqlError]) -> String {
    let told: Vec<String> = errors
        .iter()
        .map(|error| message::clean(&error.message))
        .collect();
    told.join("; ")
}

/// What a GraphQL operation answers when it fails.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphqlFailure {
    /// What went wrong; never empty.
    pub errors: Vec<GraphqlError>,
    /// What came nevertheless: an object with the root field, parts of which may be null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Map<String, Value>>,
}

impl GraphqlFailure {
    /// The value of the root field as a type, where it came and fits.
    pub fn partial<T: DeserializeOwned>(&self) -> Option<T> {
        let root = self.data.as_ref()?.values().next()?;
        (!root.is_null())
            .then(|| T::deserialize(root).ok())
            .flatten()
    }
}

/// One error of a GraphQL answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphqlError {
    /// The server's words.
    #[serde(default)]
    pub message: String,
    /// The way through the data to the field that failed: names, and numbers of elements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<Value>>,
    /// What the server adds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Map<String, Value>>,
    /// Members that GraphQL does not describe.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Decode for GraphqlFailure {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some("application/json");

    fn decode(received: &Received) -> Result<Self, DecodeError> {
        serde_json::from_slice(&received.body)
            .map_err(|_| DecodeError::new("the body has no GraphQL errors"))
    }

    fn to_json(output: &Self) -> Value {
        serde_json::to_value(output).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};
    use serde_json::{Value, json};

    use super::{Graphql, GraphqlFailure, GraphqlKind};
    use crate::decode::{Decode, DecodeError};
    use crate::response::Received;

    const BOOK: Graphql = Graphql {
        kind: GraphqlKind::Query,
        name: Some("bookGet"),
        field: "book",
        document: "query bookGet($id: ID!) { book(id: $id) { id } }",
        upload: None,
    };

    fn open(body: &'static str) -> Result<Vec<u8>, DecodeError> {
        let mut received = Received::new(StatusCode::OK, HeaderMap::new(), body);
        BOOK.open(&mut received)?;
        Ok(received.body.to_vec())
    }

    #[test]
    fn variables_are_sent_as_they_were_written() {
        let sent = BOOK.envelope(Some(br#"{"id":1.50,"note":null}"#)).unwrap();
        let sent = std::str::from_utf8(&sent).unwrap();
        assert!(
            sent.ends_with(r#","variables":{"id":1.50,"note":null}}"#),
            "{sent}"
        );
        assert!(sent.starts_with(r#"{"operationName":"bookGet","query":"query bookGet("#));
    }

    #[test]
    fn an_operation_without_variables_sends_none() {
        let sent: Value = serde_json::from_slice(&BOOK.envelope(None).unwrap()).unwrap();
        assert_eq!(sent.get("variables"), None);
    }

    #[test]
    fn the_root_field_is_the_answer() {
        assert_eq!(
            open(r#"{"data":{"book":{"id":1}}}"#).unwrap(),
            br#"{"id":1}"#
        );
        assert_eq!(
            open(r#"{"data":{"book":null},"errors":[]}"#).unwrap(),
            b"null"
        );
    }

    #[test]
    fn errors_are_a_failure_in_the_servers_words_even_beside_data() {
        let error =
            open(r#"{"data":{"book":{"id":1}},"errors":[{"message":"a"},{"message":"b"}]}"#)
                .unwrap_err();
        assert!(error.reported);
        assert_eq!(error.message, "a; b");
    }

    #[test]
    fn an_answer_without_the_field_is_an_error_that_names_it() {
        for body in [r#"{"data":null}"#, r#"{"data":{}}"#, "{}"] {
            let error = open(body).unwrap_err();
            assert!(
                !error.reported && error.message.contains("`book`"),
                "{error}"
            );
        }
        assert!(open("[]").is_err());
    }

    #[test]
    fn what_came_beside_errors_can_be_read() {
        let body =
            r#"{"data":{"book":[1,2]},"errors":[{"message":"a","path":["book",0],"cause":"x"}]}"#;
        let received = Received::new(StatusCode::OK, HeaderMap::new(), body);
        let failure = GraphqlFailure::decode(&received).unwrap();
        assert_eq!(failure.partial::<Vec<u8>>(), Some(vec![1, 2]));
        assert_eq!(failure.partial::<String>(), None);
        assert_eq!(failure.errors[0].extra["cause"], json!("x"));
    }
}
