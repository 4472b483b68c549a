//! Values of arguments in a normal form, so that they can be compared.

use apollo_compiler::Node;
use apollo_compiler::ast::{self, InputValueDefinition, Type};
use apollo_compiler::schema::ExtendedType;
use serde_json::{Map, Value, json};

use super::Dialect;

/// How recordings write a variable that was not sent.
const ABSENT: &str = "<absent>";

/// The arguments of a field in their normal form: what was not sent is not there, a value that stands for a
/// list of one is a list, and null is left out where it means the same as nothing.
pub(super) fn normal_arguments(
    dialect: &Dialect,
    definitions: &[Node<InputValueDefinition>],
    given: &Map<String, Value>,
) -> Map<String, Value> {
    let members = given.iter().filter_map(|(name, value)| {
        let definition = definitions
            .iter()
            .find(|definition| definition.name.as_str() == name);
        let value = member(
            dialect,
            name,
            definition.map(|found| found.ty.as_ref()),
            value,
        )?;
        Some((name.clone(), value))
    });
    members.collect()
}

fn member(dialect: &Dialect, name: &str, ty: Option<&Type>, value: &Value) -> Option<Value> {
    let says_nothing = value == ABSENT || value.is_null() && !dialect.nulls.contains(&name);
    match ty {
        _ if says_nothing => None,
        Some(ty) => Some(normal(dialect, ty, value)),
        None => Some(value.clone()),
    }
}

/// A value of a type in its normal form. A value that does not fit stays as it is.
pub(super) fn normal(dialect: &Dialect, ty: &Type, value: &Value) -> Value {
    if value.is_null() {
        return Value::Null;
    }
    if ty.is_list() {
        let elements = match value {
            Value::Array(elements) => elements.as_slice(),
            one => std::slice::from_ref(one),
        };
        let elements = elements
            .iter()
            .map(|element| normal(dialect, ty.item_type(), element));
        return elements.collect();
    }
    let definition = dialect.schema.types.get(ty.inner_named_type());
    let (Some(ExtendedType::InputObject(definition)), Value::Object(members)) = (definition, value)
    else {
        return value.clone();
    };
    let members = members.iter().filter_map(|(name, value)| {
        let field = definition.fields.get(name.as_str());
        let value = member(dialect, name, field.map(|field| field.ty.as_ref()), value)?;
        Some((name.clone(), value))
    });
    Value::Object(members.collect())
}

/// What a value of a document is once the variables stand in it. A variable that was not sent is nothing.
pub(super) fn inlined(value: &ast::Value, variables: &Map<String, Value>) -> Option<Value> {
    Some(match value {
        ast::Value::Null => Value::Null,
        ast::Value::Enum(name) => Value::from(name.as_str()),
        ast::Value::Variable(name) => variables.get(name.as_str())?.clone(),
        ast::Value::String(text) => Value::from(text.as_str()),
        ast::Value::Float(number) => number
            .try_to_f64()
            .map_or_else(|_| json!(number.as_str()), Value::from),
        ast::Value::Int(number) => number
            .try_to_i32()
            .map_or_else(|_| json!(number.as_str()), Value::from),
        ast::Value::Boolean(yes) => Value::Bool(*yes),
        ast::Value::List(elements) => elements
            .iter()
            .map(|element| inlined(element, variables).unwrap_or_default())
            .collect(),
        ast::Value::Object(members) => members
            .iter()
            .filter_map(|(name, value)| Some((name.to_string(), inlined(value, variables)?)))
            .collect::<Map<_, _>>()
            .into(),
    })
}

/// Arguments in which ids that the client made up are numbers, in the order in which they come.
pub(super) fn without_made_ids(dialect: &Dialect, arguments: &Value) -> Value {
    let mut made = Vec::new();
    for list in dialect.made {
        collect(arguments, list, &mut made);
    }
    let mut arguments = arguments.clone();
    replace(&mut arguments, &made);
    arguments
}

fn collect(value: &Value, list: &str, made: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let things = value.as_array().filter(|_| name == list);
                let ids = things.into_iter().flatten();
                made.extend(ids.filter_map(|thing| thing["id"].as_str().map(str::to_owned)));
                collect(value, list, made);
            }
        }
        Value::Array(elements) => elements
            .iter()
            .for_each(|element| collect(element, list, made)),
        _ => {}
    }
}

fn replace(value: &mut Value, made: &[String]) {
    match value {
        Value::String(text) => {
            if let Some(number) = made.iter().position(|id| id == text) {
                *value = Value::from(number);
            }
        }
        Value::Object(members) => members.values_mut().for_each(|value| replace(value, made)),
        Value::Array(elements) => elements.iter_mut().for_each(|value| replace(value, made)),
        _ => {}
    }
}
