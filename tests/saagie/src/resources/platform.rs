//! The platform as a whole.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault};
use crate::world::{list, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "platform") => Ok(json!({
            "id": call.world.platform,
            "name": "Stand-in",
            "counts": {
                "projects": call.world.projects.len(),
                "jobs": call.world.jobs.len(),
                "apps": call.world.apps.len(),
                "pipelines": call.world.pipelines.len(),
            },
        })),
        ("Query", "getClusterCapacity") => Ok(json!([
            { "cpu": 8.0, "gpu": 0.0, "memory": 32.0 },
            { "cpu": 16.0, "gpu": 1.0, "memory": 64.0 },
        ])),
        ("Query", "evaluateConditionExpression") => evaluate(call),
        _ => return None,
    })
}

/// A small part of the platform's language: `name == "value"`, `name == value` and `name != value`. What the
/// platform makes of a variable that is not given is not known; here it is empty.
fn evaluate(call: &Call<'_>) -> Answer {
    if call.world.projects.get(&call.text("projectId")).is_none() {
        return Err(Fault::not_there("Project"));
    }
    let expression = call.text("expression");
    let sides = expression.split_once("==").map(|sides| (true, sides));
    let sides = sides.or_else(|| expression.split_once("!=").map(|sides| (false, sides)));
    let Some((wanted, (name, value))) = sides else {
        return Err(Fault::new("Expression not valid"));
    };
    let value = value.trim().trim_matches('"');
    let variables = list(&call.arguments, "variables")
        .iter()
        .filter_map(Value::as_object);
    let mut variables = variables.filter(|variable| text(variable, "key") == name.trim());
    let found = variables
        .next()
        .map_or("", |variable| text(variable, "value"));
    Ok(json!((found == value) == wanted))
}
