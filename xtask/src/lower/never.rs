//! Takes out what the document marks `x-client: never`.
//!
//! Such a thing is described because the server takes it, and is of no use to anyone: a parameter that
//! is ignored, a member, an alternative, a media type, a body. Where it stands for all other members of
//! an object, the object becomes a closed one.

use serde_json::Value;

use crate::{diagnostics::Diagnostics, vocabulary};

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    if let Some(paths) = document.get_mut("paths") {
        take_out(paths);
    }
    if let Some(schemas) = document.pointer_mut("/components/schemas") {
        take_out(schemas);
    }
}

fn is_never(value: &Value) -> bool {
    value.is_object() && vocabulary::peek(value) == Some(vocabulary::Client::Never)
}

fn take_out(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.retain(|element| !is_never(element));
            list.iter_mut().for_each(take_out);
        }
        Value::Object(object) => {
            if let Some(rest) = object
                .get_mut("additionalProperties")
                .filter(|rest| is_never(rest))
            {
                *rest = Value::Bool(false);
            }
            if let Some(members) = object.get("properties").and_then(Value::as_object) {
                let gone: Vec<String> = members
                    .iter()
                    .filter(|(_, member)| is_never(member))
                    .map(|(name, _)| name.clone())
                    .collect();
                if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
                    required.retain(|name| {
                        name.as_str()
                            .is_none_or(|name| !gone.iter().any(|gone| gone == name))
                    });
                }
            }
            object.retain(|_, member| !is_never(member));
            object.values_mut().for_each(take_out);
        }
        _ => {}
    }
}
