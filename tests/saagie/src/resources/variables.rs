//! Environment variables. A narrower scope hides what a wider one says, and secrets are never shown.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault};
use crate::world::{Object, World, change, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "globalEnvironmentVariables") => Ok(seen(call.world, &[("GLOBAL", "")], None)),
        ("Query", "projectEnvironmentVariables") => {
            let project = call.text("projectId");
            if call.world.projects.get(&project).is_none() {
                return Some(Ok(Value::Null));
            }
            Ok(seen(
                call.world,
                &[("GLOBAL", ""), ("PROJECT", &project)],
                None,
            ))
        }
        ("Query", "pipelineEnvironmentVariables") => {
            let pipeline = call.text("pipelineId");
            let owner = call.world.pipelines.get(&pipeline);
            Ok(within(call, owner, ("PIPELINE", &pipeline)))
        }
        ("Query", "appEnvironmentVariables") => {
            let app = call.text("appId");
            let owner = call.world.apps.get(&app);
            Ok(within(call, owner, ("APP", &app)))
        }
        ("Mutation", "saveEnvironmentVariable") => save(call),
        ("Mutation", "replaceEnvironmentVariablesByRawForScope") => {
            let (scope, entity) = (call.text("scope"), call.text("entityId"));
            let raw = call.text("rawEnvironmentVariables");
            hold_owner(call.world, &scope, &entity)
                .and_then(|()| replace(call.world, &scope, &entity, &raw))
                .map(|()| seen(call.world, &[(&scope, &entity)], None))
        }
        ("Mutation", "deleteEnvironmentVariable") => {
            let id = call.text("id");
            match call.world.variables.remove(&id) {
                Some(_) => Ok(json!(true)),
                None => Err(Fault::not_there("Environment variable")),
            }
        }
        _ => return None,
    })
}

/// What a pipeline or an app sees: its own variables, those of its project and those of the platform.
fn within(call: &Call<'_>, owner: Option<&Object>, own: (&str, &str)) -> Value {
    let Some(owner) = owner else {
        return Value::Null;
    };
    let project = text(owner, "projectId");
    let scopes = [("GLOBAL", ""), ("PROJECT", project), own];
    seen(call.world, &scopes, call.maybe("scope").as_deref())
}

/// The variables of the scopes, which go from the widest to the narrowest.
fn seen(world: &World, scopes: &[(&str, &str)], only: Option<&str>) -> Value {
    let mut seen: Vec<Object> = Vec::new();
    for (scope, entity) in scopes {
        for variable in world.variables.with("scope", scope) {
            if text(variable, "entityId") != *entity {
                continue;
            }
            let mut shown = shown(variable);
            let hidden = seen
                .iter()
                .position(|wider| wider["name"] == variable["name"]);
            if let Some(wider) = hidden.map(|place| seen.remove(place)) {
                let mut overridden = vec![Value::Object(wider.clone())];
                overridden.extend(
                    wider["overriddenValues"]
                        .as_array()
                        .cloned()
                        .unwrap_or_default(),
                );
                shown.insert("overriddenValues".to_owned(), overridden.into());
            }
            seen.push(shown);
        }
    }
    let chosen = seen
        .into_iter()
        .filter(|variable| only.is_none_or(|only| text(variable, "scope") == only));
    chosen.map(Value::Object).collect()
}

/// A variable without its secret.
fn shown(variable: &Object) -> Object {
    let mut shown = variable.clone();
    if shown.get("isPassword") == Some(&json!(true)) {
        shown.insert("value".to_owned(), Value::Null);
    }
    shown.insert("overriddenValues".to_owned(), json!([]));
    shown.insert("isValid".to_owned(), json!(true));
    shown.insert("invalidReasons".to_owned(), json!([]));
    shown
}

fn save(call: &mut Call<'_>) -> Answer {
    let input = call.input("environmentVariable");
    let (scope, entity) = (text(&input, "scope").to_owned(), call.text("entityId"));
    hold_owner(call.world, &scope, &entity)?;
    let name = text(&input, "name").to_owned();
    hold_name(&name)?;
    let id = text(&input, "id").to_owned();
    let variables = &call.world.variables;
    let is_used = variables.any_with("scope", &scope, |other| {
        text(other, "entityId") == entity && text(other, "name") == name && text(other, "id") != id
    });
    if is_used {
        return Err(invalid("name", "already used"));
    }
    let mut variable = if id.is_empty() {
        object(json!({
            "id": call.world.id(), "scope": scope, "entityId": entity,
            "value": null, "description": null,
        }))
    } else {
        let variable = call.world.variables.get(&id).cloned();
        variable.ok_or_else(|| Fault::not_there("Environment variable"))?
    };
    let kept = variable.get("value").cloned();
    change(
        &mut variable,
        &input,
        &["name", "value", "description", "isPassword"],
    );
    let is_secret = variable.get("isPassword") == Some(&json!(true));
    if is_secret && input.get("value").is_none_or(Value::is_null) {
        variable.insert("value".to_owned(), kept.unwrap_or_default());
    }
    call.world.variables.put(variable.clone());
    Ok(Value::Object(shown(&variable)))
}

/// Makes the variables of one owner those of the lines. Passwords that are not named stay.
pub(super) fn replace(
    world: &mut World,
    scope: &str,
    entity: &str,
    raw: &str,
) -> Result<(), Fault> {
    let mut named = Vec::new();
    for line in raw.lines().filter(|line| !line.trim().is_empty()) {
        let (name, value) = line
            .split_once('=')
            .ok_or_else(|| invalid("raw", "a line has no `=`"))?;
        hold_name(name)?;
        named.push((name, value));
    }
    let is_ours = |variable: &Object| {
        text(variable, "scope") == scope && text(variable, "entityId") == entity
    };
    world.variables.retain(|variable| {
        !is_ours(variable)
            || variable.get("isPassword") == Some(&json!(true))
            || named
                .iter()
                .any(|(name, _)| *name == text(variable, "name"))
    });
    for (name, value) in named {
        let known = world
            .variables
            .find_mut(|variable| is_ours(variable) && text(variable, "name") == name);
        if let Some(known) = known {
            known.insert("value".to_owned(), json!(value));
            continue;
        }
        let id = world.id();
        world.variables.put(object(json!({
            "id": id, "scope": scope, "entityId": entity, "name": name, "value": value,
            "description": null, "isPassword": false,
        })));
    }
    Ok(())
}

fn hold_owner(world: &World, scope: &str, entity: &str) -> Result<(), Fault> {
    let is_there = match scope {
        "GLOBAL" if entity.is_empty() => true,
        "GLOBAL" => {
            return Err(invalid(
                "entityId",
                "UNEXPECTED_LINKED_ENTITY_ON_GLOBAL_SCOPE",
            ));
        }
        _ if entity.is_empty() => {
            return Err(invalid("entityId", "UNEXPECTED_LINKED_ENTITY_ID_IS_NULL"));
        }
        "PROJECT" => world.projects.get(entity).is_some(),
        "PIPELINE" => world.pipelines.get(entity).is_some(),
        "APP" => world.apps.get(entity).is_some(),
        _ => world.jobs.get(entity).is_some(),
    };
    if is_there {
        Ok(())
    } else {
        Err(invalid("entityId", "NOT_EXISTS"))
    }
}

fn hold_name(name: &str) -> Result<(), Fault> {
    let mut letters = name.bytes();
    let reason = match letters.next() {
        None => "NAME_IS_EMPTY",
        Some(first) if !first.is_ascii_alphabetic() => "NAME_DOESNT_START_WITH_LETTER",
        _ if !letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'_') => {
            "NAME_CONTAINS_INVALID_CHARACTERS"
        }
        _ => return Ok(()),
    };
    Err(invalid("name", reason))
}

fn invalid(member: &str, reason: &str) -> Fault {
    Fault::invalid("Environment variable", member, reason)
}
