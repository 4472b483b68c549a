//! Apps and their versions.

use serde_json::{Value, json};

use super::{alerting, history, projects, storages};
use crate::call::{Answer, Call, Fault, maybe, values};
use crate::world::{Object, World, change, list, object, text};

/// The technology of apps that are an image and nothing else.
const GENERIC: &str = "Docker image";

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let id = text(call.parent, "id").to_owned();
    Some(match (on, field) {
        ("Query", "app") => {
            let id = call.text("id");
            history::look(call.world, &id);
            Ok(maybe(call.world.apps.get(&id)))
        }
        ("Mutation", "createApp") => {
            let input = call.input("app");
            create(call, &input)
        }
        ("Mutation", "installApp") => install(call),
        ("Mutation", "editApp") => edit(call),
        ("Mutation", "addAppVersion") => add_version(call),
        ("Mutation", "rollbackAppVersion") => roll_back(call),
        ("Mutation", "deleteApp") => delete(call),
        ("App", "project") => Ok(maybe(
            call.world.projects.get(text(call.parent, "projectId")),
        )),
        ("App", "currentVersion") => Ok(super::current_version(call.parent)
            .cloned()
            .unwrap_or_default()),
        ("App", "linkedVolumes") => Ok(values(call.world.volumes.with("appId", &id)).into()),
        ("App", "isGenericApp") => Ok(json!(is_generic(call.world, call.parent))),
        _ => return None,
    })
}

fn is_generic(world: &World, app: &Object) -> bool {
    let technology = app["technology"]["id"].as_str().unwrap_or_default();
    let technology = world.technologies.get(technology);
    technology.is_some_and(|technology| text(technology, "label") == GENERIC)
}

fn create(call: &mut Call<'_>, input: &Object) -> Answer {
    let project = text(input, "projectId").to_owned();
    projects::ready(call.world, &project)?;
    if call.world.apps.has_name(&project, text(input, "name"), "") {
        return Err(Fault::invalid("App", "name", "already used"));
    }
    let technology = text(input, "technologyId").to_owned();
    if call.world.technologies.get(&technology).is_none() {
        return Err(Fault::invalid("App", "technologyId", "NOT_EXISTS"));
    }
    let id = call.world.id();
    let mut app = object(json!({
        "id": id,
        "projectId": project,
        "name": input["name"],
        "description": null,
        "creationDate": call.world.now(),
        "creator": call.user,
        "technology": World::reference(&technology),
        "alerting": null,
        "resources": null,
        "versions": [],
    }));
    write(call, &mut app, input);
    let version = version(call, &app, input.get("version"))?;
    storages::link(call.world, &id, &version)?;
    super::add_version(&mut app, Value::Object(version));
    history::start(call.world, &mut app);
    call.world.apps.put(app.clone());
    Ok(Value::Object(app))
}

fn write(call: &Call<'_>, app: &mut Object, input: &Object) {
    change(app, input, &["name", "description", "resources"]);
    if input.contains_key("alerting") {
        app.insert("alerting".to_owned(), alerting(call, input.get("alerting")));
    }
}

/// A new version: an image, or a context of the technology.
fn version(call: &mut Call<'_>, app: &Object, input: Option<&Value>) -> Result<Object, Fault> {
    let input = input.cloned().map(object).unwrap_or_default();
    let generic = is_generic(call.world, app);
    let has = |member: &str| input.get(member).is_some_and(|value| !value.is_null());
    if generic && !has("dockerInfo") {
        return Err(Fault::invalid("App", "dockerInfo", "NULL_VALUE_UNEXPECTED"));
    }
    if !generic {
        let technology = app["technology"]["id"].as_str().unwrap_or_default();
        hold_context(call.world, technology, text(&input, "runtimeContextId"))?;
    }
    let name = text(app, "name").to_lowercase().replace(' ', "-");
    let ports = list(&input, "ports")
        .iter()
        .filter_map(Value::as_object)
        .map(|port| {
            let mut port = port.clone();
            let address = format!("{name}:{}", port["number"]);
            port.insert("internalUrl".to_owned(), json!(address));
            Value::Object(port)
        });
    Ok(object(json!({
        "number": super::next_version(app),
        "creationDate": call.world.now(),
        "creator": call.user,
        "isCurrent": true,
        "isMajor": false,
        "releaseNote": input.get("releaseNote"),
        "dockerInfo": input.get("dockerInfo"),
        "runtimeContextId": input.get("runtimeContextId"),
        "ports": ports.collect::<Vec<_>>(),
        "volumesWithPath": list(&input, "volumesWithPath"),
    })))
}

fn hold_context(world: &World, technology: &str, context: &str) -> Result<Value, Fault> {
    let technology = world.technologies.get(technology);
    let contexts = technology
        .map(|technology| list(technology, "appContexts"))
        .unwrap_or_default();
    let mut contexts = contexts.iter();
    let found = contexts.find(|entry| entry["id"] == context && entry["available"] == true);
    found
        .cloned()
        .ok_or_else(|| Fault::invalid("App", "runtimeContextId", "NOT_EXISTS"))
}

/// An app of the catalogue has the name of its technology and the ports of its context.
fn install(call: &mut Call<'_>) -> Answer {
    let (technology, context) = (call.text("technologyId"), call.text("contextId"));
    let found = hold_context(call.world, &technology, &context)?;
    let label = call
        .world
        .technologies
        .get(&technology)
        .map(|known| known["label"].clone());
    let ports = found["ports"].as_array().into_iter().flatten().map(|port| {
        json!({
            "name": port["name"],
            "number": port["port"],
            "isRewriteUrl": port["rewriteUrl"],
            "basePathVariableName": port["basePath"],
            "scope": port["scope"],
        })
    });
    let input = object(json!({
        "projectId": call.text("projectId"),
        "name": label,
        "technologyId": technology,
        "version": { "runtimeContextId": context, "ports": ports.collect::<Vec<_>>() },
    }));
    create(call, &input)
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("appEdition");
    let id = text(&input, "id");
    let app = call.world.apps.get(id).cloned();
    let mut app = app.ok_or_else(|| Fault::not_there("App"))?;
    if call
        .world
        .apps
        .has_name(text(&app, "projectId"), text(&input, "name"), id)
    {
        return Err(Fault::invalid("App", "name", "already used"));
    }
    write(call, &mut app, &input);
    call.world.apps.put(app.clone());
    Ok(Value::Object(app))
}

fn add_version(call: &mut Call<'_>) -> Answer {
    let id = call.text("appId");
    let app = call.world.apps.get(&id).cloned();
    let mut app = app.ok_or_else(|| Fault::not_there("App"))?;
    let input = call.arguments.get("version").cloned();
    let version = version(call, &app, input.as_ref())?;
    storages::link(call.world, &id, &version)?;
    super::add_version(&mut app, Value::Object(version.clone()));
    history::act(call, &mut app, "UpgradeAction", "UPGRADING");
    call.world.apps.put(app);
    Ok(Value::Object(version))
}

fn roll_back(call: &mut Call<'_>) -> Answer {
    let number = call.number("versionNumber");
    let app = call.world.apps.get(&call.text("appId")).cloned();
    let mut app = app.ok_or_else(|| Fault::not_there("App"))?;
    if !super::make_current(&mut app, number) {
        return Err(Fault::invalid("App", "versionNumber", "NOT_EXISTS"));
    }
    let mounted = call
        .arguments
        .get("volumesWithPath")
        .filter(|mounted| mounted.is_array());
    let versions = app.get_mut("versions").and_then(Value::as_array_mut);
    let mut versions = versions.into_iter().flatten();
    let current = versions.find(|version| version["isCurrent"] == true);
    if let Some((current, mounted)) = current.zip(mounted) {
        current["volumesWithPath"] = mounted.clone();
    }
    history::act(call, &mut app, "RollbackAction", "ROLLING_BACK");
    call.world.apps.put(app.clone());
    Ok(Value::Object(app))
}

fn delete(call: &mut Call<'_>) -> Answer {
    let id = call.text("appId");
    let app = call
        .world
        .apps
        .remove(&id)
        .ok_or_else(|| Fault::not_there("App"))?;
    for volume in call
        .world
        .volumes
        .all_mut()
        .filter(|volume| text(volume, "appId") == id)
    {
        volume.insert("appId".to_owned(), json!(""));
    }
    call.world
        .variables
        .retain(|variable| text(variable, "entityId") != id);
    Ok(Value::Object(app))
}
