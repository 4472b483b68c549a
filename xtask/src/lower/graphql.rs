//! Takes the envelope off GraphQL: what is left of a request are its variables, of an answer its root field.
//!
//! The runtime puts the envelope back. Pointers that led through it are shortened, and a query that says
//! nothing of itself may be repeated. The variable that a file fills becomes a part of a form.

use serde_json::{Value, json};

use super::walk;
use crate::{
    diagnostics::{Diagnostic, Diagnostics},
    vocabulary::{self, Graphql, GraphqlKind, Upload},
};

pub(super) fn run(document: &mut Value, diagnostics: &mut Diagnostics) {
    let original = document.clone();
    let mut filled = Vec::new();
    walk::operations(document, |operation, _, _, pointer| {
        let Some(facts) = vocabulary::peek::<Graphql>(operation) else {
            return;
        };
        match vocabulary::peek::<Upload>(operation) {
            Some(Upload::Variable(variable)) => {
                filled.extend(form(operation, &variable, &original).map(|name| (name, variable)));
            }
            _ => body(operation, &original),
        }
        if !answer(operation, &facts.field, &original) {
            diagnostics.push(Diagnostic::error(
                "graphql-answer",
                format!("{pointer}/x-graphql/field"),
                format!("the answer describes no data of `{}`", facts.field),
            ));
        }
        shorten(operation, &format!("/data/{}", walk::step(&facts.field)));
        if facts.kind == GraphqlKind::Query
            && let Some(members) = operation.as_object_mut()
        {
            members
                .entry("x-idempotency")
                .or_insert_with(|| "safe".into());
        }
    });
    for (name, variable) in filled {
        let schema = walk::schemas_mut(document).and_then(|schemas| schemas.get_mut(&name));
        if let Some(schema) = schema {
            without(schema, &variable);
        }
    }
}

/// The schema under the first media type.
fn schema_of(holder: Option<&mut Value>) -> Option<&mut Value> {
    let media_types = holder?.get_mut("content")?.as_object_mut()?;
    media_types.values_mut().next()?.get_mut("schema")
}

fn member<'a>(schema: &'a Value, name: &str, original: &'a Value) -> Option<&'a Value> {
    let schema = walk::resolve(original, schema)?;
    schema.get("properties")?.get(name)
}

fn body(operation: &mut Value, original: &Value) {
    if let Some(schema) = schema_of(operation.get_mut("requestBody"))
        && let Some(variables) = member(schema, "variables", original).cloned()
    {
        *schema = variables;
    }
}

/// Makes the form of the variables and the file. Gives the name of the schema of the variables.
fn form(operation: &mut Value, variable: &str, original: &Value) -> Option<String> {
    let schema = schema_of(operation.get_mut("requestBody"))?;
    let operations = member(schema, "operations", original)?;
    let variables = member(operations, "variables", original)?.clone();
    let file = member(schema, "0", original)?.clone();
    let name = walk::component_name(&variables);
    *schema = json!({
        "type": "object",
        "required": ["variables", variable],
        "properties": { "variables": variables, variable: file },
    });
    name
}

/// The variable is filled by a part, so nobody sets it.
fn without(schema: &mut Value, variable: &str) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.shift_remove(variable);
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name != variable);
    }
}

/// Whether the good answer is, or becomes, that of the root field.
fn answer(operation: &mut Value, field: &str, original: &Value) -> bool {
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    let good = responses
        .into_iter()
        .flatten()
        .find(|(status, _)| status.starts_with('2'));
    let Some(schema) = schema_of(good.map(|(_, response)| response)) else {
        return false;
    };
    let Some(data) = member(schema, "data", original) else {
        return true;
    };
    let Some(root) = member(data, field, original).cloned() else {
        return false;
    };
    *schema = root;
    true
}

/// Pointers into the answer start at the root field.
fn shorten(operation: &mut Value, prefix: &str) {
    let cut = |pointer: &mut Value| {
        let rest = pointer
            .as_str()
            .and_then(|text| text.strip_prefix(prefix))
            .filter(|rest| rest.is_empty() || rest.starts_with('/'))
            .map(str::to_owned);
        if let Some(rest) = rest {
            *pointer = rest.into();
        }
    };
    for waiter in operation
        .get_mut("x-waiter")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        if let Some(state) = waiter.get_mut("state") {
            cut(state);
        }
    }
    let Some(paging) = operation.get_mut("x-pagination") else {
        return;
    };
    for key in ["items", "from", "next", "links"] {
        match paging.get_mut(key) {
            Some(Value::Array(several)) => several.iter_mut().for_each(cut),
            Some(one) => cut(one),
            None => {}
        }
    }
}
