//! Storages, which GraphQL calls volumes.

use serde_json::{Value, json};

use super::projects;
use crate::call::{Answer, Call, Fault, maybe};
use crate::world::{Object, World, change, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "volume") => Ok(maybe(call.world.volumes.get(&call.text("id")))),
        ("Mutation", "createVolume") => {
            let input = call.input("volume");
            created(call, &input).map(Value::Object)
        }
        ("Mutation", "editVolume") => edit(call),
        ("Mutation", "deleteVolume") => delete(call),
        ("Mutation", "unlinkVolume") => unlink(call),
        ("Mutation", "duplicateVolume") => duplicate(call),
        ("Mutation", "moveVolume") => relocate(call),
        ("Volume", "linkedApp") => Ok(maybe(call.world.apps.get(text(call.parent, "appId")))),
        ("VolumeWithPath", "volume") => {
            Ok(maybe(call.world.volumes.get(text(call.parent, "volumeId"))))
        }
        _ => return None,
    })
}

fn created(call: &mut Call<'_>, input: &Object) -> Result<Object, Fault> {
    let (project, name) = (text(input, "projectId"), text(input, "name"));
    projects::ready(call.world, project)?;
    if call.world.volumes.has_name(project, name, "") {
        return Err(Fault::invalid("Volume", "name", "already used"));
    }
    let volume = object(json!({
        "id": call.world.id(),
        "projectId": project,
        "name": name,
        "description": input.get("description"),
        "size": input.get("size"),
        "creationDate": call.world.now(),
        "creator": call.user,
        "appId": "",
        "originalVolumeId": null,
        "duplicationStatus": null,
        "isLocked": false,
    }));
    call.world.volumes.put(volume.clone());
    Ok(volume)
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("volumeEdition");
    let id = text(&input, "id");
    let volume = call.world.volumes.get(id).cloned();
    let mut volume = volume.ok_or_else(|| Fault::not_there("Volume"))?;
    if call
        .world
        .volumes
        .has_name(text(&volume, "projectId"), text(&input, "name"), id)
    {
        return Err(Fault::invalid("Volume", "name", "already used"));
    }
    change(&mut volume, &input, &["name", "description", "size"]);
    call.world.volumes.put(volume.clone());
    Ok(Value::Object(volume))
}

/// Whether the current version of an app mounts it.
fn is_mounted(world: &World, id: &str) -> bool {
    world.apps.all().any(|app| {
        let current = super::current_version(app);
        let mounted = current.and_then(|version| version["volumesWithPath"].as_array());
        mounted
            .into_iter()
            .flatten()
            .any(|entry| entry["volumeId"] == id)
    })
}

fn free(call: &Call<'_>) -> Result<String, Fault> {
    let id = call.text("id");
    if call.world.volumes.get(&id).is_none() {
        return Err(Fault::not_there("Volume"));
    }
    if is_mounted(call.world, &id) {
        return Err(Fault::invalid("Volume", "id", "in use"));
    }
    Ok(id)
}

fn delete(call: &mut Call<'_>) -> Answer {
    let id = free(call)?;
    Ok(call
        .world
        .volumes
        .remove(&id)
        .map_or(Value::Null, Value::Object))
}

fn unlink(call: &mut Call<'_>) -> Answer {
    let id = free(call)?;
    if let Some(volume) = call.world.volumes.get_mut(&id) {
        volume.insert("appId".to_owned(), json!(""));
    }
    Ok(maybe(call.world.volumes.get(&id)))
}

fn duplicate(call: &mut Call<'_>) -> Answer {
    let original = call
        .world
        .volumes
        .get(&call.text("originalVolumeId"))
        .cloned();
    let mut input = original.ok_or_else(|| Fault::not_there("Volume"))?;
    let mut name = format!("Copy of {}", text(&input, "name"));
    while call
        .world
        .volumes
        .has_name(text(&input, "projectId"), &name, "")
    {
        name.insert_str(0, "Copy of ");
    }
    input.insert("name".to_owned(), json!(name));
    let mut copy = created(call, &input)?;
    copy.insert("originalVolumeId".to_owned(), input["id"].clone());
    copy.insert("duplicationStatus".to_owned(), json!("DUPLICATION_IN"));
    copy.insert("isLocked".to_owned(), json!(true));
    call.world.volumes.put(copy.clone());
    Ok(Value::Object(copy))
}

fn relocate(call: &mut Call<'_>) -> Answer {
    let (id, target) = (call.text("volumeId"), call.text("targetProjectId"));
    let is_here = call.number("targetPlatformId") == i64::from(call.world.platform);
    if is_here {
        projects::ready(call.world, &target)?;
    }
    if is_mounted(call.world, &id) {
        return Err(Fault::invalid("Volume", "id", "in use"));
    }
    let volume = call.world.volumes.remove(&id);
    let mut volume = volume.ok_or_else(|| Fault::not_there("Volume"))?;
    let new = call.world.id();
    if is_here {
        volume.insert("id".to_owned(), json!(new));
        volume.insert("projectId".to_owned(), json!(target));
        call.world.volumes.put(volume);
    }
    Ok(json!(new))
}

/// Links the storages that a version mounts to its app. A storage belongs to one app at most.
pub(super) fn link(world: &mut World, app: &str, version: &Object) -> Result<(), Fault> {
    let mounted = list(version, "volumesWithPath").iter();
    let ids: Vec<&str> = mounted
        .filter_map(|entry| entry["volumeId"].as_str())
        .collect();
    for id in &ids {
        let volume = world.volumes.get(id);
        let volume =
            volume.ok_or_else(|| Fault::invalid("App", "volumesWithPath", "NOT_EXISTS"))?;
        if !["", app].contains(&text(volume, "appId")) {
            return Err(Fault::invalid("App", "volumesWithPath", "already used"));
        }
    }
    for id in ids {
        if let Some(volume) = world.volumes.get_mut(id) {
            volume.insert("appId".to_owned(), json!(app));
        }
    }
    Ok(())
}
