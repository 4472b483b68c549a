//! Repositories of technologies, and what their synchronisations report.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault, maybe, values};
use crate::world::{Object, World, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "repositories") => Ok(values(call.world.repositories.all()).into()),
        ("Query", "repository") => Ok(maybe(call.world.repositories.get(&call.text("id")))),
        ("Mutation", "addRepository") => add(call),
        ("Mutation", "editRepository") => edit(call),
        ("Mutation", "removeRepository") => remove(call),
        ("Mutation", "synchronizeRepository") => again(call),
        ("Mutation", "revertLastSynchronization") => revert(call),
        ("Repository", "synchronizationReports") => Ok(reports(call)),
        _ => return None,
    })
}

/// Reports, the newest first. Reverted ones are left out unless they are wanted.
fn reports(call: &Call<'_>) -> Value {
    let with_reverted = call.flag("withReverted");
    let reports = list(call.parent, "reports").iter();
    let mut shown: Vec<Value> = reports
        .filter(|report| with_reverted || report["revert"].is_null())
        .cloned()
        .collect();
    if call.flag("lastSynchronization") {
        shown.truncate(1);
    }
    json!({
        "count": shown.len(),
        "lastReversibleId": reversible(call.parent),
        "list": call.page(shown),
    })
}

/// The report that can be reverted: the newest that succeeded, unless it is the first or was reverted.
fn reversible(repository: &Object) -> Value {
    let [later @ .., _] = list(repository, "reports") else {
        return Value::Null;
    };
    let mut later = later
        .iter()
        .filter(|report| report["__typename"] == "SuccessfulSynchronization");
    let found = later.find(|report| report["revert"].is_null());
    found.map_or(Value::Null, |report| report["id"].clone())
}

/// Writes a report of a synchronisation that is done now, and gives it.
pub(super) fn synchronize(
    world: &mut World,
    repository: &mut Object,
    author: &str,
    trigger: &str,
) -> Value {
    let mut report = object(json!({
        "id": world.id(),
        "startedAt": world.now(),
        "endedAt": world.now(),
        "source": repository["source"],
        "trigger": { "author": author, "type": trigger },
    }));
    if let Some(failure) = world.synchronization_failures.pop_front() {
        report.insert("__typename".to_owned(), json!("FailedSynchronization"));
        report.insert("failure".to_owned(), json!(failure));
    } else {
        let technologies = world
            .technologies
            .with("repositoryId", text(repository, "id"));
        let technologies = technologies.map(|technology| {
            json!({
                "technologyId": technology["technologyId"],
                "technologyLabel": technology["label"],
                "status": "UNCHANGED",
                "message": null,
            })
        });
        let technologies: Vec<Value> = technologies.collect();
        report.insert("__typename".to_owned(), json!("SuccessfulSynchronization"));
        report.insert("technologyReports".to_owned(), technologies.into());
        report.insert("numberOfChanges".to_owned(), json!(0));
        report.insert("issues".to_owned(), json!([]));
        report.insert("revert".to_owned(), Value::Null);
    }
    let report = Value::Object(report);
    if let Some(Value::Array(reports)) = repository.get_mut("reports") {
        reports.insert(0, report.clone());
    }
    report
}

fn source(call: &Call<'_>, url: Option<&str>) -> Option<Value> {
    let file = call.file("upload");
    let file = file.map(|file| json!({ "__typename": "FileSource", "name": file.name }));
    file.or_else(|| url.map(|url| json!({ "__typename": "UrlSource", "url": url })))
}

fn add(call: &mut Call<'_>) -> Answer {
    let input = call.input("repositoryInput");
    let url = input.get("url").and_then(Value::as_str);
    let source = source(call, url);
    let source =
        source.ok_or_else(|| Fault::invalid("Repository", "url", "NULL_VALUE_UNEXPECTED"))?;
    hold_name(call, text(&input, "name"), "")?;
    let mut repository = object(json!({
        "id": call.world.id(),
        "name": input["name"],
        "creator": call.user,
        "creationDate": call.world.now(),
        "editor": call.user,
        "modificationDate": call.world.now(),
        "readOnly": false,
        "source": source,
        "reports": [],
    }));
    synchronize(call.world, &mut repository, call.user, "INITIAL");
    call.world.repositories.put(repository.clone());
    Ok(json!({ "count": 1, "objects": [repository] }))
}

fn hold_name(call: &Call<'_>, name: &str, besides: &str) -> Result<(), Fault> {
    let mut others = call.world.repositories.with("name", name);
    if others.any(|other| text(other, "id") != besides) {
        return Err(Fault::invalid("Repository", "name", "already used"));
    }
    Ok(())
}

fn own(call: &Call<'_>, id: &str) -> Result<Object, Fault> {
    let repository = call.world.repositories.get(id).cloned();
    let repository = repository.ok_or_else(|| Fault::not_there("Repository"))?;
    if repository.get("readOnly") == Some(&json!(true)) {
        return Err(Fault::invalid("Repository", "id", "read only"));
    }
    Ok(repository)
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("repositoryInput");
    let id = text(&input, "id");
    let mut repository = own(call, id)?;
    if let Some(name) = input.get("name").and_then(Value::as_str) {
        hold_name(call, name, id)?;
        repository.insert("name".to_owned(), json!(name));
    }
    let url = input.get("url").and_then(Value::as_str);
    if let Some(source) = source(call, url) {
        repository.insert("source".to_owned(), source);
    }
    repository.insert("editor".to_owned(), json!(call.user));
    repository.insert("modificationDate".to_owned(), json!(call.world.now()));
    if input.get("triggerSynchronization") == Some(&json!(true)) {
        synchronize(call.world, &mut repository, call.user, "URL_UPDATE");
    }
    call.world.repositories.put(repository.clone());
    Ok(json!({ "count": 1, "objects": [repository] }))
}

fn remove(call: &mut Call<'_>) -> Answer {
    let id = call.text("id");
    let repository = own(call, &id)?;
    call.world.repositories.remove(&id);
    call.world
        .technologies
        .retain(|technology| text(technology, "repositoryId") != id);
    Ok(Value::Object(repository))
}

/// A repository that came from a file needs a file again.
fn again(call: &mut Call<'_>) -> Answer {
    let mut repository = own(call, &call.text("id"))?;
    let source = source(call, None);
    let came_from_file = repository["source"]["__typename"] == "FileSource";
    match source {
        Some(source) => {
            repository.insert("source".to_owned(), source);
        }
        None if came_from_file => {
            return Err(Fault::invalid(
                "Repository",
                "upload",
                "NULL_VALUE_UNEXPECTED",
            ));
        }
        None => {}
    }
    let report = synchronize(call.world, &mut repository, call.user, "MANUAL");
    call.world.repositories.put(repository.clone());
    Ok(answer(&repository, &report))
}

fn revert(call: &mut Call<'_>) -> Answer {
    let mut repository = own(call, &call.text("repositoryId"))?;
    let wanted = call.text("synchronizationReportId");
    if reversible(&repository) != wanted.as_str() {
        return Err(Fault::invalid(
            "Repository",
            "synchronizationReportId",
            "NOT_EXISTS",
        ));
    }
    let revert = json!({ "author": call.user, "date": call.world.now() });
    let mut report = Value::Null;
    let reports = repository.get_mut("reports").and_then(Value::as_array_mut);
    for entry in reports
        .into_iter()
        .flatten()
        .filter(|entry| entry["id"] == wanted.as_str())
    {
        entry["revert"] = revert.clone();
        report = entry.clone();
    }
    call.world.repositories.put(repository.clone());
    Ok(answer(&repository, &report))
}

fn answer(repository: &Object, report: &Value) -> Value {
    json!({
        "count": 1,
        "report": report,
        "repositoryId": repository["id"],
        "repositoryName": repository["name"],
    })
}
