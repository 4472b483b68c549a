//! The variables with which one document asks for what another one did.

use apollo_compiler::Node;
use apollo_compiler::ast::{self, VariableDefinition};
use serde_json::{Map, Value};

use super::meaning::{parsed, root_of};
use super::values::normal;
use super::{Dialect, Recorded};

/// The variables of `document` that make it mean what was recorded, as far as it can. What cannot be said with
/// them is left out; comparing the meanings tells.
pub fn variables_for(
    dialect: &Dialect,
    document: &str,
    recorded: &Recorded,
) -> Result<Map<String, Value>, String> {
    let document = parsed(dialect, document)?;
    let (operation, root) = root_of(&document)?;
    let wanted = recorded.meaning(dialect)?;
    let mut found = Map::new();
    for argument in &root.arguments {
        if let Some(value) = wanted.arguments.get(argument.name.as_str()) {
            bind(&argument.value, value, &mut found);
        }
    }
    // What goes to fields below the root is known by the name of its variable alone.
    for variable in &operation.variables {
        let name = variable.name.as_str();
        if !found.contains_key(name)
            && let Some((_, value)) = wanted.within.iter().find(|(known, _)| known == name)
        {
            found.insert(name.to_owned(), value.clone());
        }
    }
    Ok(typed(dialect, &operation.variables, found))
}

/// Takes apart a value along the shape that the document gives it.
fn bind(shape: &ast::Value, value: &Value, found: &mut Map<String, Value>) {
    match (shape, value) {
        (ast::Value::Variable(name), value) => {
            found.insert(name.to_string(), value.clone());
        }
        (ast::Value::Object(members), Value::Object(values)) => {
            for (name, shape) in members {
                if let Some(value) = values.get(name.as_str()) {
                    bind(shape, value, found);
                }
            }
        }
        (ast::Value::List(shapes), Value::Array(values)) => {
            for (shape, value) in shapes.iter().zip(values) {
                bind(shape, value, found);
            }
        }
        _ => {}
    }
}

fn typed(
    dialect: &Dialect,
    definitions: &[Node<VariableDefinition>],
    found: Map<String, Value>,
) -> Map<String, Value> {
    let of_type = |name: &str, value: Value| {
        let definition = definitions
            .iter()
            .find(|definition| definition.name.as_str() == name);
        match definition {
            Some(definition) => normal(dialect, &definition.ty, &value),
            None => value,
        }
    };
    let typed = found.into_iter().map(|(name, value)| {
        let value = of_type(&name, value);
        (name, value)
    });
    typed.collect()
}
