//! A request as recordings tell it: reduced to what it means.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::values::normal_arguments;
use super::{Dialect, Meaning};

/// A GraphQL request of a recording.
#[derive(Clone, Debug, Deserialize)]
pub struct Recorded {
    /// `query` or `mutation`.
    pub kind: String,
    /// The variables as they were sent, by the names of a document that is not recorded.
    #[serde(default)]
    pub variables: Map<String, Value>,
    /// The root fields.
    pub root: Vec<Root>,
}

/// A root field of a recording.
#[derive(Clone, Debug, Deserialize)]
pub struct Root {
    /// Its name.
    pub field: String,
    /// Its arguments, with the variables in their places. A variable that was not sent is `<absent>`.
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// The way to each selected leaf, whether a condition left it out or not.
    #[serde(default)]
    pub selects: Vec<String>,
}

impl Recorded {
    /// The root field. There is one, unless the recorded client sends several operations at once.
    pub fn root(&self) -> Result<&Root, String> {
        match self.root.as_slice() {
            [root] => Ok(root),
            roots => Err(format!("it has {} root fields", roots.len())),
        }
    }

    /// What it means.
    pub fn meaning(&self, dialect: &Dialect) -> Result<Meaning, String> {
        let root = self.root()?;
        let of_kind = if self.kind == "mutation" {
            &dialect.schema.schema_definition.mutation
        } else {
            &dialect.schema.schema_definition.query
        };
        let owner = of_kind
            .as_ref()
            .map(|name| name.as_str())
            .unwrap_or_default();
        let definition = dialect
            .schema
            .type_field(owner, &root.field)
            .map_err(|_| format!("the schema has no {} `{}`", self.kind, root.field))?;
        let selects: BTreeSet<String> = root
            .selects
            .iter()
            .filter(|path| is_telling(dialect, definition.ty.inner_named_type(), path))
            .cloned()
            .collect();
        Ok(Meaning {
            kind: self.kind.clone(),
            field: root.field.clone(),
            arguments: normal_arguments(dialect, &definition.arguments, &root.arguments),
            within: self.named(&root.arguments),
            selects,
        })
    }

    /// Variables that are no arguments of the root field. They go by the name of the variable, since the
    /// place where they went is not recorded.
    fn named(&self, arguments: &Map<String, Value>) -> Vec<(String, Value)> {
        let arguments = Value::Object(arguments.clone());
        let others = self
            .variables
            .iter()
            .filter(|(_, value)| !value.is_null() && !holds(&arguments, value));
        others
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }
}

fn holds(whole: &Value, part: &Value) -> bool {
    whole == part
        || match whole {
            Value::Array(elements) => elements.iter().any(|element| holds(element, part)),
            Value::Object(members) => members.values().any(|member| holds(member, part)),
            _ => false,
        }
}

/// Whether a selected path says something. `__typename` does so only where there are several types.
fn is_telling(dialect: &Dialect, owner: &str, path: &str) -> bool {
    let Some(way) = path.strip_suffix("__typename") else {
        return true;
    };
    let mut owner = owner.to_owned();
    for name in way.split('.').filter(|name| !name.is_empty()) {
        match dialect.schema.type_field(&owner, name) {
            Ok(definition) => definition
                .ty
                .inner_named_type()
                .as_str()
                .clone_into(&mut owner),
            // A field of one of several types.
            Err(_) => return false,
        }
    }
    dialect
        .schema
        .types
        .get(owner.as_str())
        .is_some_and(|found| found.is_interface() || found.is_union())
}
