//! The versions of jobs, and the files that they run.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault};
use crate::scripts::is_final;
use crate::world::{File, Object, World, change, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Mutation", "addJobVersion") => add(call),
        ("Mutation", "rollbackJobVersion") => {
            let (id, number) = (call.text("jobId"), call.number("versionNumber"));
            let job = call.world.jobs.get_mut(&id);
            job.ok_or_else(|| Fault::not_there("Job")).and_then(|job| {
                if super::make_current(job, number) {
                    Ok(Value::Object(job.clone()))
                } else {
                    Err(Fault::invalid("Job", "versionNumber", "NOT_EXISTS"))
                }
            })
        }
        ("Mutation", "deleteJobVersions") => delete(call),
        ("JobVersion", "deletableState") => {
            let reasons = reasons(call.world, call.parent);
            Ok(json!({ "deletable": reasons.is_empty(), "reasons": reasons }))
        }
        _ => return None,
    })
}

fn add(call: &mut Call<'_>) -> Answer {
    let (id, input) = (call.text("jobId"), call.input("jobVersion"));
    let job = call.world.jobs.get(&id).cloned();
    let mut job = job.ok_or_else(|| Fault::not_there("Job"))?;
    let technology = job["technology"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    hold_runtime(call.world, &technology, &input)?;
    let version = made(call, &mut job, &input)?;
    super::add_version(&mut job, version.clone());
    call.world.jobs.put(job);
    Ok(version)
}

/// A new version of a job, with its file.
pub(super) fn made(call: &mut Call<'_>, job: &mut Object, input: &Object) -> Answer {
    let id = text(job, "id").to_owned();
    let number = super::next_version(job);
    let mut version = object(json!({
        "number": number,
        "jobId": id,
        "creationDate": call.world.now(),
        "creator": call.user,
        "isCurrent": true,
        "isMajor": false,
        "doesUseGPU": job.get("doesUseGPU"),
        "packageInfo": null,
    }));
    let members = [
        "releaseNote",
        "runtimeVersion",
        "commandLine",
        "dockerInfo",
        "extraTechnology",
        "sourceUrl",
    ];
    change(&mut version, input, &members);
    let previous = super::current_version(job).and_then(|version| version["number"].as_i64());
    let wants_previous = input.get("usePreviousArtifact") == Some(&json!(true));
    let file = match call.file("file") {
        Some(file) => Some(file.clone()),
        None if wants_previous && previous.is_some() => {
            let previous = (id.clone(), previous.unwrap_or_default());
            let file = call.world.files.get(&previous).cloned();
            Some(file.ok_or_else(|| Fault::invalid("Job", "usePreviousArtifact", "NOT_EXISTS"))?)
        }
        None => None,
    };
    if let Some(file) = file {
        keep_file(call.world, text(job, "projectId"), &id, &mut version, file);
    }
    Ok(Value::Object(version))
}

/// Keeps the file of a version, and says where it is.
pub(super) fn keep_file(
    world: &mut World,
    project: &str,
    job: &str,
    version: &mut Object,
    file: File,
) {
    let number = version
        .get("number")
        .and_then(Value::as_i64)
        .unwrap_or_default();
    let package = package(world.platform, project, job, number, &file.name);
    version.insert("packageInfo".to_owned(), package);
    world.files.insert((job.to_owned(), number), file);
}

fn package(platform: i32, project: &str, job: &str, number: i64, name: &str) -> Value {
    let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC).to_string();
    let encoded = encoded
        .replace("%2E", ".")
        .replace("%5F", "_")
        .replace("%2D", "-");
    json!({
        "name": name,
        "downloadUrl": format!(
            "/projects/api/platform/{platform}/project/{project}/job/{job}/version/{number}/artifact/{encoded}"
        ),
    })
}

/// Lets the versions of a job follow it to its new id and project.
pub(super) fn follow(world: &mut World, old: &str, job: &mut Object) {
    let (id, project) = (
        text(job, "id").to_owned(),
        text(job, "projectId").to_owned(),
    );
    let Some(Value::Array(versions)) = job.get_mut("versions") else {
        return;
    };
    for version in versions.iter_mut().filter_map(Value::as_object_mut) {
        let number = version
            .get("number")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        version.insert("jobId".to_owned(), json!(id));
        if let Some(file) = world.files.remove(&(old.to_owned(), number)) {
            keep_file(world, &project, &id, version, file);
        }
    }
}

/// The runtime of a version must be a context of the technology that is available and not deprecated.
pub(super) fn hold_runtime(world: &World, technology: &str, version: &Object) -> Result<(), Fault> {
    let runtime = text(version, "runtimeVersion");
    let Some(technology) = world
        .technologies
        .get(technology)
        .filter(|_| !runtime.is_empty())
    else {
        return Ok(());
    };
    let mut contexts = list(technology, "contexts").iter();
    let holds = contexts.any(|context| {
        context["id"] == runtime
            && context["available"] == true
            && context["trustLevel"] != "Deprecated"
    });
    if holds {
        Ok(())
    } else {
        Err(Fault::invalid("Job", "runtimeVersion", "NOT_EXISTS"))
    }
}

/// Why a version cannot be deleted.
fn reasons(world: &World, version: &Object) -> Vec<&'static str> {
    let runs = world.job_instances.with("jobId", text(version, "jobId"));
    let runs = runs.filter(|run| run.get("versionNumber") == version.get("number"));
    let (mut unfinished, mut linked) = (false, false);
    for run in runs {
        unfinished |= !is_final(text(run, "status"));
        linked |= !text(run, "pipelineInstanceId").is_empty();
    }
    let holds = [
        (
            version.get("isCurrent") == Some(&json!(true)),
            "CURRENT_VERSION",
        ),
        (unfinished, "VERSION_HAS_UNFINISHED_INSTANCES"),
        (linked, "VERSION_LINKED_TO_PIPELINE_INSTANCE"),
    ];
    holds
        .into_iter()
        .filter_map(|(holds, reason)| holds.then_some(reason))
        .collect()
}

fn delete(call: &mut Call<'_>) -> Answer {
    let (id, numbers) = (call.text("jobId"), call.numbers("jobVersionNumbers"));
    let job = call.world.jobs.get(&id).cloned();
    let mut job = job.ok_or_else(|| Fault::not_there("Job"))?;
    let mut results = Vec::new();
    for number in numbers {
        let mut versions = list(&job, "versions").iter().filter_map(Value::as_object);
        let version = versions.find(|version| version.get("number") == Some(&json!(number)));
        let success = version.is_some_and(|version| reasons(call.world, version).is_empty());
        if let Some(Value::Array(versions)) = job.get_mut("versions").filter(|_| success) {
            versions.retain(|version| version["number"] != number);
            call.world.files.remove(&(id.clone(), number));
        }
        results.push(json!({ "number": number, "success": success }));
    }
    call.world.jobs.put(job);
    Ok(results.into())
}
