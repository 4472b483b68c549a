//! Holds answers against their schemas, and notes which members were ever filled.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::Description;

/// What was found so far.
pub struct Fits<'f> {
    description: &'f Description,
    /// Where an answer does not fit.
    pub problems: Vec<String>,
    /// By the name of a member in its schema: whether it was ever filled.
    filled: BTreeMap<String, bool>,
}

impl<'f> Fits<'f> {
    /// Nothing was found so far.
    pub fn new(description: &'f Description) -> Self {
        Self {
            description,
            problems: Vec::new(),
            filled: BTreeMap::new(),
        }
    }

    /// Holds an answer against the schema of an operation.
    pub fn check(&mut self, operation: &str, schema: &Value, answer: &Value) {
        self.value(operation, "Answer", schema, answer);
    }

    /// The members that no answer filled.
    pub fn untried(&self) -> BTreeSet<String> {
        let empty = self
            .filled
            .iter()
            .filter(|(name, filled)| !**filled && !name.ends_with(".errors"));
        empty.map(|(name, _)| name.clone()).collect()
    }

    fn value(&mut self, place: &str, owner: &str, schema: &Value, value: &Value) {
        let owner = schema_name(schema).map_or(owner.to_owned(), str::to_owned);
        let schema = self.description.resolved(schema);
        let owner = owner.as_str();
        if value.is_null() {
            if schema["nullable"] != true {
                self.problems.push(format!("{place}: null"));
            }
            return;
        }
        if let Some(kinds) = schema["oneOf"].as_array() {
            return self.kind(place, &schema, kinds, value);
        }
        if let Some(values) = schema["enum"].as_array()
            && !values.contains(value)
        {
            self.problems
                .push(format!("{place}: {value} is none of {values:?}"));
        }
        match (schema["type"].as_str(), value) {
            (Some("object"), Value::Object(members)) => self.object(place, owner, &schema, members),
            (Some("array"), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(&format!("{place}[{index}]"), owner, &schema["items"], item);
                }
            }
            (Some("string"), Value::String(text)) => {
                let is_uuid = |text: &str| text.len() == 36 && text.matches('-').count() == 4;
                if schema["format"] == "uuid" && !is_uuid(text) {
                    self.problems.push(format!("{place}: {text} is no id"));
                }
                if schema["format"] == "date-time" && !text.ends_with('Z') {
                    self.problems.push(format!("{place}: {text} is no time"));
                }
            }
            (Some("integer"), Value::Number(number)) if number.is_i64() => {}
            (Some("number"), Value::Number(_)) | (Some("boolean"), Value::Bool(_)) => {}
            (wanted, _) => self
                .problems
                .push(format!("{place}: {value} is no {wanted:?}")),
        }
    }

    /// A value of one of several kinds, which `__typename` tells apart.
    fn kind(&mut self, place: &str, schema: &Value, kinds: &[Value], value: &Value) {
        let name = value["__typename"].as_str().unwrap_or_default();
        let mapped = schema["discriminator"]["mapping"][name].as_str();
        let mapped = mapped.and_then(|pointer| pointer.rsplit('/').next());
        let kind = kinds
            .iter()
            .find(|kind| mapped.is_some() && schema_name(kind) == mapped);
        match kind {
            Some(kind) => self.value(place, name, kind, value),
            None => self
                .problems
                .push(format!("{place}: `{name}` is no kind of it")),
        }
    }

    fn object(&mut self, place: &str, owner: &str, schema: &Value, members: &Map<String, Value>) {
        let empty = Map::new();
        let properties = schema["properties"].as_object().unwrap_or(&empty);
        for name in schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !members.contains_key(name) {
                self.problems.push(format!("{place}: there is no {name}"));
            }
        }
        for (name, schema) in properties {
            let value = members.get(name);
            let is_filled =
                value.is_some_and(|value| !value.is_null() && *value != Value::Array(vec![]));
            *self.filled.entry(format!("{owner}.{name}")).or_default() |= is_filled;
            if let Some(value) = value {
                self.value(
                    &format!("{place}.{name}"),
                    &format!("{owner}.{name}"),
                    schema,
                    value,
                );
            }
        }
        for name in members
            .keys()
            .filter(|name| !properties.contains_key(*name))
        {
            self.problems
                .push(format!("{place}: {name} is not in the schema"));
        }
    }
}

/// The name of the schema that is referred to.
fn schema_name(schema: &Value) -> Option<&str> {
    let reference = schema
        .get("$ref")
        .or_else(|| schema["allOf"][0].get("$ref"));
    reference?.as_str()?.rsplit('/').next()
}
