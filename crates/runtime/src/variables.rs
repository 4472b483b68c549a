//! The variables of a GraphQL operation, where paging reads and writes what is a query parameter elsewhere.

use serde_json::{Map, Value};

use crate::body::{Content, Payload};
use crate::draft::Draft;
use crate::operation::PageStyle;

impl Draft {
    pub(crate) fn is_graphql(&self) -> bool {
        let operation = self.subject.operation();
        operation.is_some_and(|operation| operation.graphql().is_some())
    }

    /// The variables of a GraphQL operation, as far as they are set.
    fn variables(&self) -> Map<String, Value> {
        match self.payload.as_ref().map(|payload| &payload.content) {
            Some(Content::Bytes(bytes)) => serde_json::from_slice(bytes).unwrap_or_default(),
            _ => Map::new(),
        }
    }

    /// Replaces a variable that pages: what counts is a number, what was found in a page a text.
    pub(crate) fn set_variable(&mut self, name: &str, value: String) {
        let style = self
            .subject
            .operation()
            .and_then(|operation| operation.pagination)
            .map(|pagination| pagination.style);
        let counts = matches!(
            style,
            Some(PageStyle::Page { .. } | PageStyle::Offset { .. })
        );
        let value = match value.parse::<u64>() {
            Ok(number) if counts => Value::from(number),
            _ => Value::String(value),
        };
        let mut variables = self.variables();
        variables.insert(name.to_owned(), value);
        match Payload::json(&variables, None) {
            Ok(payload) => self.payload = Some(payload),
            Err(problem) => self.fail(problem),
        }
    }

    /// The text of a variable as it would be sent.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        match self.variables().remove(name)? {
            Value::Null => None,
            Value::String(text) => Some(text),
            other => Some(other.to_string()),
        }
    }
}
