//! What a request means, and where two of them differ.

use std::collections::BTreeSet;

use apollo_compiler::executable::{ExecutableDocument, Field, OperationType, SelectionSet};
use apollo_compiler::executable::{Operation, Selection};
use apollo_compiler::validation::Valid;
use serde_json::{Map, Value};

use super::Dialect;
use super::values::{inlined, normal_arguments, without_made_ids};
use crate::replay::same;

/// What a GraphQL request means.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// `query` or `mutation`.
    pub kind: String,
    /// The root field.
    pub field: String,
    /// Its arguments, with the variables in their places and in a normal form.
    pub arguments: Map<String, Value>,
    /// What was sent for fields below the root, under the name of the variable.
    pub within: Vec<(String, Value)>,
    /// The way to each selected leaf.
    pub selects: BTreeSet<String>,
}

impl Meaning {
    /// Reads a document and its variables. The document must be valid in the schema.
    pub fn read(
        dialect: &Dialect,
        document: &str,
        variables: &Map<String, Value>,
    ) -> Result<Self, String> {
        let document = parsed(dialect, document)?;
        let (operation, root) = root_of(&document)?;
        let mut variables = variables.clone();
        for variable in &operation.variables {
            if let Some(default) = &variable.default_value
                && !variables.contains_key(variable.name.as_str())
                && let Some(value) = inlined(default, &Map::new())
            {
                variables.insert(variable.name.to_string(), value);
            }
        }
        let arguments = root.arguments.iter().filter_map(|argument| {
            let value = inlined(&argument.value, &variables)?;
            Some((argument.name.to_string(), value))
        });
        let arguments = arguments.collect();
        let mut found = Self {
            kind: kind_of(operation).to_owned(),
            field: root.name.to_string(),
            arguments: normal_arguments(dialect, &root.definition.arguments, &arguments),
            within: Vec::new(),
            selects: BTreeSet::new(),
        };
        found.walk(&document, &root.selection_set, "", &variables);
        Ok(found)
    }

    /// Reads the body of a request: an object with `query` and `variables`.
    pub fn of_envelope(dialect: &Dialect, body: &[u8]) -> Result<Self, String> {
        let envelope: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        let document = envelope["query"].as_str().ok_or("there is no `query`")?;
        let none = Map::new();
        let variables = envelope["variables"].as_object().unwrap_or(&none);
        Self::read(dialect, document, variables)
    }

    fn walk(
        &mut self,
        document: &ExecutableDocument,
        selection: &SelectionSet,
        way: &str,
        variables: &Map<String, Value>,
    ) {
        for field in fields(document, selection) {
            let way = format!("{way}{}", field.name);
            for argument in &field.arguments {
                if let Some(name) = argument.value.as_variable()
                    && let Some(value) = variables.get(name.as_str())
                {
                    self.within.push((name.to_string(), value.clone()));
                }
            }
            if field.selection_set.is_empty() {
                self.selects.insert(way);
            } else {
                self.walk(
                    document,
                    &field.selection_set,
                    &format!("{way}."),
                    variables,
                );
            }
        }
    }

    /// Where another request does not mean what this one does. It may select more.
    pub fn differences(&self, dialect: &Dialect, got: &Self) -> Vec<String> {
        let mut found = Vec::new();
        if (&self.kind, &self.field) != (&got.kind, &got.field) {
            found.push(format!(
                "expected {} {}, got {} {}",
                self.kind, self.field, got.kind, got.field
            ));
            return found;
        }
        let comparable =
            |of: &Self| without_made_ids(dialect, &Value::Object(of.arguments.clone()));
        let (expected, arguments) = (comparable(self), comparable(got));
        found.extend(
            same::differences(&expected, &arguments)
                .into_iter()
                .map(|difference| format!("arguments{difference}")),
        );
        for (name, value) in &self.within {
            let sent = got.within.iter().find(|(known, _)| known == name);
            if let Some((_, sent)) = sent
                && sent != value
            {
                found.push(format!("variable {name}: expected {value}, got {sent}"));
            }
        }
        let missing: Vec<&str> = self
            .selects
            .difference(&got.selects)
            .map(String::as_str)
            .collect();
        if !missing.is_empty() {
            found.push(format!("it does not select {}", missing.join(", ")));
        }
        found
    }
}

/// Reads a document of a client.
pub(super) fn parsed(
    dialect: &Dialect,
    document: &str,
) -> Result<Valid<ExecutableDocument>, String> {
    ExecutableDocument::parse_and_validate(dialect.schema, document, "request")
        .map_err(|faults| format!("the document is not valid: {faults}"))
}

/// The operation of a document and its root field, one of each.
pub(super) fn root_of(document: &ExecutableDocument) -> Result<(&Operation, &Field), String> {
    let operation = document
        .operations
        .iter()
        .next()
        .ok_or("the document has no operation")?;
    let root = operation
        .root_fields(document)
        .next()
        .ok_or("the document asks for nothing")?;
    Ok((operation, root))
}

/// The fields of a selection, those of its fragments among them.
pub(super) fn fields<'d>(
    document: &'d ExecutableDocument,
    selection: &'d SelectionSet,
) -> Vec<&'d Field> {
    let mut found = Vec::new();
    for selection in &selection.selections {
        match selection {
            Selection::Field(field) => found.push(field.as_ref()),
            Selection::InlineFragment(inline) => {
                found.extend(fields(document, &inline.selection_set));
            }
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = spread.fragment_def(document) {
                    found.extend(fields(document, &fragment.selection_set));
                }
            }
        }
    }
    found
}

fn kind_of(operation: &Operation) -> &'static str {
    match operation.operation_type {
        OperationType::Mutation => "mutation",
        _ => "query",
    }
}
