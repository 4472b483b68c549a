//! Jobs.

use serde_json::{Value, json};

use super::{alerting, alias_of, instances, projects, versions};
use crate::call::{Answer, Call, Fault, maybe, values};
use crate::scripts::is_final;
use crate::world::{Object, World, change, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let id = text(call.parent, "id").to_owned();
    Some(match (on, field) {
        ("Query", "jobs") => Ok(of_project(call)),
        ("Query", "job") => Ok(maybe(call.world.jobs.get(&call.text("id")))),
        ("Query", "jobByAlias") => {
            let (project, alias) = (call.text("projectId"), call.text("alias"));
            let mut jobs = call.world.jobs.with("projectId", &project);
            Ok(maybe(jobs.find(|job| text(job, "alias") == alias)))
        }
        ("Mutation", "createJob") => create(call),
        ("Mutation", "editJob") => edit(call),
        ("Mutation", "duplicateJob") => {
            let id = call.text("originalJobId");
            duplicate(call, &id)
        }
        ("Mutation", "moveJob") => relocate(call),
        ("Mutation", "deleteJob") => delete(call),
        ("Job", "project") => Ok(maybe(
            call.world.projects.get(text(call.parent, "projectId")),
        )),
        ("Job", "countJobInstance") => Ok(json!(instances::JOBS.of(call.world, &id).count())),
        ("Job", "instances") => Ok(instances::JOBS.page(call, &id)),
        ("Job", "versions") => Ok(super::chosen_versions(call)),
        ("Job", "isDeletable") => Ok(json!(is_deletable(call.world, &id))),
        ("Job", "pipelines") => Ok(values(pipelines(call.world, &id, true, false)).into()),
        ("Job", "graphPipelines") => {
            let only_current = call.flag("isCurrent");
            Ok(values(pipelines(call.world, &id, false, only_current)).into())
        }
        _ => return None,
    })
}

fn of_project(call: &Call<'_>) -> Value {
    let project = call.text("projectId");
    if call.world.projects.get(&project).is_none() {
        return Value::Null;
    }
    let (category, technology) = (call.maybe("category"), call.maybe("technologyId"));
    let jobs = call.world.jobs.with("projectId", &project).filter(|job| {
        category
            .as_ref()
            .is_none_or(|category| text(job, "category") == category)
            && technology
                .as_ref()
                .is_none_or(|id| job["technology"]["id"] == id.as_str())
    });
    values(jobs).into()
}

/// The pipelines, linear or not, that have the job in one of their versions.
fn pipelines<'w>(
    world: &'w World,
    job: &'w str,
    linear: bool,
    only_current: bool,
) -> impl Iterator<Item = &'w Object> {
    world.pipelines.all().filter(move |pipeline| {
        let is_linear = pipeline.get("isLegacyPipeline") == Some(&json!(true));
        let mut versions = list(pipeline, "versions").iter();
        is_linear == linear
            && versions.any(|version| {
                let nodes = version["graph"]["jobNodes"].as_array();
                let mut nodes = nodes.into_iter().flatten();
                let mut jobs = version["jobIds"].as_array().into_iter().flatten();
                (!only_current || version["isCurrent"] == true)
                    && (nodes.any(|node| node["job"]["id"] == job) || jobs.any(|id| id == job))
            })
    })
}

fn is_deletable(world: &World, job: &str) -> bool {
    let mut runs = world.job_instances.with("jobId", job);
    runs.all(|run| is_final(text(run, "status")))
        && pipelines(world, job, false, false).next().is_none()
        && pipelines(world, job, true, false).next().is_none()
}

fn create(call: &mut Call<'_>) -> Answer {
    let (input, version) = (call.input("job"), call.input("jobVersion"));
    let project = text(&input, "projectId").to_owned();
    let category = text(&input, "category").to_owned();
    let technology = input["technology"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    projects::ready(call.world, &project)?;
    hold_name(call, &project, text(&input, "name"), "")?;
    hold_technology(call.world, &project, &category, &technology)?;
    versions::hold_runtime(call.world, &technology, &version)?;
    let id = call.world.id();
    let mut job = object(json!({
        "id": id,
        "projectId": project,
        "alias": alias_of(text(&input, "name")),
        "description": null,
        "cronScheduling": null,
        "scheduleTimezone": null,
        "doesUseGPU": false,
        "resources": null,
        "creationDate": call.world.now(),
        "migrationStatus": null,
        "originalJobId": null,
        "versions": [],
    }));
    write(call, &mut job, &input);
    change(&mut job, &input, &["category", "technology"]);
    if call.file("file").is_none()
        && call
            .arguments
            .get("file")
            .is_some_and(|file| !file.is_null())
    {
        return Err(Fault::new("Unexpected error"));
    }
    let version = versions::made(call, &mut job, &version)?;
    super::add_version(&mut job, version);
    call.world.jobs.put(job.clone());
    Ok(Value::Object(job))
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("job");
    let id = text(&input, "id").to_owned();
    let job = call.world.jobs.get(&id).cloned();
    let mut job = job.ok_or_else(|| Fault::not_there("Job"))?;
    if input.contains_key("name") {
        hold_name(call, text(&job, "projectId"), text(&input, "name"), &id)?;
    }
    write(call, &mut job, &input);
    call.world.jobs.put(job.clone());
    Ok(Value::Object(job))
}

/// Writes what creating and editing have in common.
fn write(call: &Call<'_>, job: &mut Object, input: &Object) {
    let members = [
        "name",
        "alias",
        "description",
        "isScheduled",
        "cronScheduling",
        "scheduleTimezone",
        "isStreaming",
        "doesUseGPU",
        "resources",
    ];
    change(job, input, &members);
    if input.contains_key("alerting") {
        job.insert("alerting".to_owned(), alerting(call, input.get("alerting")));
    }
    let scheduled = job.get("isScheduled") == Some(&json!(true));
    let status = if scheduled {
        json!("READY")
    } else {
        Value::Null
    };
    job.insert("scheduleStatus".to_owned(), status);
}

fn hold_name(call: &Call<'_>, project: &str, name: &str, besides: &str) -> Result<(), Fault> {
    if name.is_empty() {
        return Err(Fault::invalid("Job", "name", "empty"));
    }
    if call.world.jobs.has_name(project, name, besides) {
        return Err(Fault::invalid("Job", "name", "already used"));
    }
    Ok(())
}

/// The category and the technology must be among those of the project.
fn hold_technology(
    world: &World,
    project: &str,
    category: &str,
    technology: &str,
) -> Result<(), Fault> {
    let project = world
        .projects
        .get(project)
        .ok_or_else(|| Fault::not_there("Project"))?;
    let mut categories = list(project, "technologiesByCategory").iter();
    let found = categories.find(|entry| entry["jobCategory"] == category);
    let found = found.ok_or_else(|| Fault::invalid("Job", "category", "NOT_EXISTS"))?;
    let mut technologies = found["technologies"].as_array().into_iter().flatten();
    if technologies.any(|entry| entry["id"] == technology) {
        Ok(())
    } else {
        Err(Fault::invalid("Job", "technology", "NOT_EXISTS"))
    }
}

/// A copy of a job with its current version alone.
pub(super) fn duplicate(call: &mut Call<'_>, original: &str) -> Answer {
    let job = call.world.jobs.get(original).cloned();
    let mut job = job.ok_or_else(|| Fault::not_there("Job"))?;
    let id = call.world.id();
    let project = text(&job, "projectId").to_owned();
    let mut name = format!("Copy of {}", text(&job, "name"));
    while call.world.jobs.has_name(&project, &name, "") {
        name.insert_str(0, "Copy of ");
    }
    let current = super::current_version(&job).cloned().unwrap_or_default();
    let number = current["number"].as_i64().unwrap_or_default();
    let file = call
        .world
        .files
        .get(&(original.to_owned(), number))
        .cloned();
    job.insert("id".to_owned(), json!(id));
    job.insert("alias".to_owned(), json!(alias_of(&name)));
    job.insert("name".to_owned(), json!(name));
    job.insert("originalJobId".to_owned(), json!(original));
    job.insert("creationDate".to_owned(), json!(call.world.now()));
    job.insert("versions".to_owned(), json!([]));
    let mut version = object(current);
    version.insert("number".to_owned(), json!(1));
    version.insert("jobId".to_owned(), json!(id));
    if let Some(file) = file {
        versions::keep_file(call.world, &project, &id, &mut version, file);
    }
    super::add_version(&mut job, Value::Object(version));
    call.world.jobs.put(job.clone());
    Ok(Value::Object(job))
}

/// A job that goes to another platform is gone from this one.
fn relocate(call: &mut Call<'_>) -> Answer {
    let (id, target) = (call.text("jobId"), call.text("targetProjectId"));
    let job = call.world.jobs.get(&id).cloned();
    let mut job = job.ok_or_else(|| Fault::not_there("Job"))?;
    let is_here = call.number("targetPlatformId") == i64::from(call.world.platform);
    let category = call
        .maybe("targetCategory")
        .unwrap_or_else(|| text(&job, "category").to_owned());
    if !is_deletable(call.world, &id) || job.get("isScheduled") == Some(&json!(true)) {
        return Err(Fault::invalid("Job", "id", "not movable"));
    }
    if is_here {
        projects::ready(call.world, &target)?;
        let technology = job["technology"]["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        hold_technology(call.world, &target, &category, &technology)?;
        hold_name(call, &target, text(&job, "name"), &id)?;
    }
    let new = call.world.id();
    call.world.jobs.remove(&id);
    if is_here {
        job.insert("id".to_owned(), json!(new));
        job.insert("projectId".to_owned(), json!(target));
        job.insert("category".to_owned(), json!(category));
        versions::follow(call.world, &id, &mut job);
        call.world.jobs.put(job);
    }
    Ok(json!(new))
}

fn delete(call: &mut Call<'_>) -> Answer {
    let id = call.text("jobId");
    if call.world.jobs.get(&id).is_none() {
        return Err(Fault::not_there("Job"));
    }
    if !is_deletable(call.world, &id) {
        return Err(Fault::invalid("Job", "id", "not deletable"));
    }
    call.world.jobs.remove(&id);
    call.world
        .job_instances
        .retain(|run| text(run, "jobId") != id);
    call.world.files.retain(|(job, _), _| *job != id);
    Ok(json!(true))
}
