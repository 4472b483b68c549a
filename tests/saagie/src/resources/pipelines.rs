//! Pipelines and their versions.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{alerting, alias_of, graph, instances, jobs, projects, variables};
use crate::call::{Answer, Call, Fault, maybe, values};
use crate::scripts::is_final;
use crate::world::{Object, change, list, object, same_name, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let id = text(call.parent, "id").to_owned();
    Some(match (on, field) {
        ("Query", "graphPipeline" | "pipeline") => {
            Ok(maybe(call.world.pipelines.get(&call.text("id"))))
        }
        ("Query", "pipelines") => {
            let project = call.text("projectId");
            Ok(values(call.world.pipelines.with("projectId", &project)).into())
        }
        ("Query", "graphPipelineByName") => {
            let name = call.text("name");
            Ok(found(call, |pipeline| {
                same_name(text(pipeline, "name"), &name)
            }))
        }
        ("Query", "graphPipelineByAlias") => {
            let alias = call.text("alias");
            match found(call, |pipeline| text(pipeline, "alias") == alias) {
                Value::Null => Err(Fault::invalid("Pipeline", "alias", "NOT_EXISTS")),
                pipeline => Ok(pipeline),
            }
        }
        ("Mutation", "createGraphPipeline" | "createPipeline") => create(call),
        ("Mutation", "editPipeline") => edit(call),
        ("Mutation", "addGraphPipelineVersion") => add_version(call),
        ("Mutation", "rollbackPipelineVersion") => roll_back(call),
        ("Mutation", "deletePipelineVersions") => delete_versions(call),
        ("Mutation", "duplicatePipeline") => duplicate(call),
        ("Mutation", "movePipeline") => relocate(call),
        ("Mutation", "deletePipeline") => delete(call),
        ("Pipeline", "project") => Ok(maybe(
            call.world.projects.get(text(call.parent, "projectId")),
        )),
        ("Pipeline", "pipelineInstanceCount") => {
            Ok(json!(instances::PIPELINES.of(call.world, &id).count()))
        }
        ("Pipeline", "instances") => Ok(instances::PIPELINES.page(call, &id)),
        ("Pipeline", "versions") => Ok(super::chosen_versions(call)),
        ("PipelineVersion", "jobs") => {
            let ids = list(call.parent, "jobIds").iter().filter_map(Value::as_str);
            Ok(values(ids.filter_map(|id| call.world.jobs.get(id))).into())
        }
        ("JobNode", "job") => {
            let job = call.parent["job"]["id"].as_str().unwrap_or_default();
            Ok(maybe(call.world.jobs.get(job)))
        }
        _ => return None,
    })
}

fn found(call: &Call<'_>, holds: impl Fn(&Object) -> bool) -> Value {
    let project = call.text("projectId");
    let mut pipelines = call.world.pipelines.with("projectId", &project);
    maybe(pipelines.find(|pipeline| holds(pipeline)))
}

fn create(call: &mut Call<'_>) -> Answer {
    let input = call.input("pipeline");
    if input.is_empty() {
        return Err(Fault::new("Pipeline not valid"));
    }
    let project = text(&input, "projectId").to_owned();
    projects::ready(call.world, &project)?;
    hold_names(call, &project, &input, "")?;
    let version = version(call, &project, &input)?;
    let id = call.world.id();
    let mut pipeline = object(json!({
        "id": id,
        "projectId": project,
        "description": null,
        "hasExecutionVariablesEnabled": false,
        "creationDate": call.world.now(),
        "creator": call.user,
        "cronScheduling": null,
        "scheduleTimezone": null,
        "migrationStatus": null,
        "isLegacyPipeline": version["graph"].is_null(),
        "versions": [],
    }));
    write(call, &mut pipeline, &input);
    super::add_version(&mut pipeline, version);
    call.world.pipelines.put(pipeline.clone());
    if let Some(raw) = input.get("environmentVariables").and_then(Value::as_str) {
        variables::replace(call.world, "PIPELINE", &id, raw)?;
    }
    Ok(Value::Object(pipeline))
}

/// A new version out of a graph, or out of a list of jobs for a linear pipeline.
fn version(call: &mut Call<'_>, project: &str, input: &Object) -> Answer {
    let graph = match input.get("graph").and_then(Value::as_object) {
        Some(graph) => graph::kept(call.world, project, graph)?,
        None => Value::Null,
    };
    Ok(json!({
        "number": 1,
        "releaseNote": input.get("releaseNote"),
        "graph": graph,
        "jobIds": list(input, "jobsId"),
        "creationDate": call.world.now(),
        "creator": call.user,
        "isCurrent": true,
        "isMajor": false,
        "sourceUrl": input.get("sourceUrl"),
    }))
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("pipeline");
    let id = text(&input, "id").to_owned();
    let pipeline = call.world.pipelines.get(&id).cloned();
    let mut pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    hold_names(call, text(&pipeline, "projectId"), &input, &id)?;
    write(call, &mut pipeline, &input);
    call.world.pipelines.put(pipeline.clone());
    Ok(Value::Object(pipeline))
}

fn write(call: &Call<'_>, pipeline: &mut Object, input: &Object) {
    let members = [
        "name",
        "alias",
        "description",
        "hasExecutionVariablesEnabled",
        "isScheduled",
        "cronScheduling",
        "scheduleTimezone",
    ];
    change(pipeline, input, &members);
    if input.contains_key("alerting") {
        pipeline.insert("alerting".to_owned(), alerting(call, input.get("alerting")));
    }
    let scheduled = pipeline.get("isScheduled") == Some(&json!(true));
    let status = if scheduled {
        json!("READY")
    } else {
        Value::Null
    };
    pipeline.insert("scheduleStatus".to_owned(), status);
}

fn hold_names(call: &Call<'_>, project: &str, input: &Object, besides: &str) -> Result<(), Fault> {
    if call
        .world
        .pipelines
        .has_name(project, text(input, "name"), besides)
    {
        return Err(Fault::invalid("Pipeline", "name", "already used"));
    }
    let alias = text(input, "alias");
    let mut others = call.world.pipelines.with("projectId", project);
    let is_used = others.any(|other| text(other, "id") != besides && text(other, "alias") == alias);
    if is_used && !alias.is_empty() {
        return Err(Fault::invalid("Pipeline", "alias", "already used"));
    }
    Ok(())
}

fn add_version(call: &mut Call<'_>) -> Answer {
    let pipeline = call.world.pipelines.get(&call.text("pipelineId")).cloned();
    let mut pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    let input = call.arguments.clone();
    let mut version = version(call, text(&pipeline, "projectId"), &input)?;
    version["number"] = json!(super::next_version(&pipeline));
    super::add_version(&mut pipeline, version.clone());
    pipeline.insert("isLegacyPipeline".to_owned(), json!(false));
    call.world.pipelines.put(pipeline);
    Ok(version)
}

fn roll_back(call: &mut Call<'_>) -> Answer {
    let number = call.number("versionNumber");
    let pipeline = call.world.pipelines.get_mut(&call.text("pipelineId"));
    let pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    if super::make_current(pipeline, number) {
        Ok(Value::Object(pipeline.clone()))
    } else {
        Err(Fault::invalid("Pipeline", "versionNumber", "NOT_EXISTS"))
    }
}

/// Only versions that are not current and whose runs have all ended.
fn delete_versions(call: &mut Call<'_>) -> Answer {
    let id = call.text("pipelineId");
    let numbers = call.numbers("pipelineVersionNumbers");
    let pipeline = call.world.pipelines.get(&id).cloned();
    let mut pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    let mut results = Vec::new();
    for number in numbers {
        let mut runs = instances::PIPELINES.of(call.world, &id);
        let is_running = runs.any(|run| {
            run.get("versionNumber") == Some(&json!(number)) && !is_final(text(run, "status"))
        });
        let mut versions = list(&pipeline, "versions").iter();
        let version = versions.find(|version| version["number"] == number);
        let success = version.is_some_and(|version| version["isCurrent"] != true) && !is_running;
        if let Some(Value::Array(versions)) = pipeline.get_mut("versions").filter(|_| success) {
            versions.retain(|version| version["number"] != number);
        }
        results.push(json!({ "number": number, "success": success }));
    }
    call.world.pipelines.put(pipeline);
    Ok(results.into())
}

/// A copy with the current version alone, and with copies of the jobs if that is wanted.
fn duplicate(call: &mut Call<'_>) -> Answer {
    let pipeline = call
        .world
        .pipelines
        .get(&call.text("originalPipelineId"))
        .cloned();
    let mut pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    let mut current = super::current_version(&pipeline)
        .cloned()
        .unwrap_or_default();
    if call.flag("duplicateJobs") {
        let nodes = current["graph"]["jobNodes"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let mut copies = BTreeMap::new();
        for job in nodes.iter().filter_map(|node| node["job"]["id"].as_str()) {
            if !copies.contains_key(job) {
                let copy = jobs::duplicate(call, job)?;
                let copy = copy["id"].as_str().unwrap_or_default().to_owned();
                copies.insert(job.to_owned(), copy);
            }
        }
        current["graph"] = graph::with_jobs(&current["graph"], &copies);
    }
    let mut name = format!("Copy of {}", text(&pipeline, "name"));
    while call
        .world
        .pipelines
        .has_name(text(&pipeline, "projectId"), &name, "")
    {
        name.insert_str(0, "Copy of ");
    }
    current["number"] = json!(1);
    pipeline.insert("id".to_owned(), json!(call.world.id()));
    pipeline.insert("alias".to_owned(), json!(alias_of(&name)));
    pipeline.insert("name".to_owned(), json!(name));
    pipeline.insert("creationDate".to_owned(), json!(call.world.now()));
    pipeline.insert("versions".to_owned(), json!([]));
    super::add_version(&mut pipeline, current);
    call.world.pipelines.put(pipeline.clone());
    Ok(Value::Object(pipeline))
}

/// A pipeline takes its jobs along. On another platform both are gone from this one.
fn relocate(call: &mut Call<'_>) -> Answer {
    let (id, target) = (call.text("pipelineId"), call.text("targetProjectId"));
    let pipeline = call.world.pipelines.get(&id).cloned();
    let mut pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    let is_here = call.number("targetPlatformId") == i64::from(call.world.platform);
    if is_here {
        projects::ready(call.world, &target)?;
        hold_names(call, &target, &pipeline, &id)?;
    }
    let current = super::current_version(&pipeline)
        .cloned()
        .unwrap_or_default();
    let nodes = current["graph"]["jobNodes"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    for job in nodes.iter().filter_map(|node| node["job"]["id"].as_str()) {
        if is_here {
            if let Some(job) = call.world.jobs.get_mut(job) {
                job.insert("projectId".to_owned(), json!(target));
            }
        } else {
            call.world.jobs.remove(job);
        }
    }
    call.world.pipelines.remove(&id);
    let new = call.world.id();
    if is_here {
        pipeline.insert("id".to_owned(), json!(new));
        pipeline.insert("projectId".to_owned(), json!(target));
        call.world.pipelines.put(pipeline);
    }
    Ok(json!(new))
}

fn delete(call: &mut Call<'_>) -> Answer {
    let id = call.text("id");
    if call.world.pipelines.remove(&id).is_none() {
        return Err(Fault::not_there("Pipeline"));
    }
    let world = &mut *call.world;
    world
        .pipeline_instances
        .retain(|run| text(run, "pipelineId") != id);
    world
        .variables
        .retain(|variable| text(variable, "entityId") != id);
    Ok(json!(true))
}
