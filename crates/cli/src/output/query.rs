//! Cutting a part out of an answer.

use serde_json::Value;

/// A JSON pointer, or an expression of `JMESPath`.
pub enum Query {
    /// It began with a slash.
    Pointer(String),
    /// It did not.
    Expression(Box<jmespath::Expression<'static>>),
}

impl Query {
    /// Reads one.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with('/') {
            return Ok(Self::Pointer(text.to_owned()));
        }
        match jmespath::compile(text) {
            Ok(expression) => Ok(Self::Expression(Box::new(expression))),
            Err(error) => Err(format!(
                "--query is no JMESPath expression: {}",
                error.to_string().lines().next().unwrap_or_default()
            )),
        }
    }

    /// What it finds; null where there is nothing.
    pub fn search(&self, mut value: Value) -> Result<Value, String> {
        match self {
            Self::Pointer(pointer) => Ok(value
                .pointer_mut(pointer)
                .map(Value::take)
                .unwrap_or_default()),
            Self::Expression(expression) => {
                let found = expression
                    .search(&value)
                    .map_err(|error| format!("--query: {error}"))?;
                serde_json::to_value(found).map_err(|error| format!("--query: {error}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_query_is_a_pointer_or_an_expression() {
        let value = json!([{ "id": 1, "name": "a" }, { "id": 2, "name": "b" }]);
        for (query, expected) in [
            ("/1/name", json!("b")),
            ("/7", json!(null)),
            ("[].name", json!(["a", "b"])),
            ("[?id > `1`].id", json!([2])),
        ] {
            let found = Query::parse(query).unwrap().search(value.clone()).unwrap();
            assert_eq!(found, expected, "{query}");
        }
        assert!(Query::parse("[").is_err());
    }
}
