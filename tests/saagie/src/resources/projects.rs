//! Projects, what may be used in them, and who may do what.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault, maybe, values};
use crate::scripts::{Kind, advance, begin};
use crate::world::{Object, World, change, list, object, same_name, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let id = text(call.parent, "id").to_owned();
    Some(match (on, field) {
        ("Query", "projects") => Ok(values(call.world.projects.all()).into()),
        ("Query", "project") => Ok(look(call)),
        ("Query", "projectByName") => {
            let name = call.text("name");
            let mut named = call.world.projects.all();
            Ok(maybe(
                named.find(|project| same_name(text(project, "name"), &name)),
            ))
        }
        ("Query", "rights") => {
            let project = call.world.projects.get(&call.text("projectId"));
            Ok(project.map_or(Value::Null, |project| list(project, "rights").into()))
        }
        ("Mutation", "createProject") => create(call),
        ("Mutation", "editProject") => edit(call),
        ("Mutation", "deleteProject") => delete(call),
        ("Project", "jobsCount") => Ok(json!(call.world.jobs.with("projectId", &id).count())),
        ("Project", "jobs") => {
            let jobs = values(call.world.jobs.with("projectId", &id));
            Ok(call.page(jobs))
        }
        ("Project", "apps") => Ok(values(call.world.apps.with("projectId", &id)).into()),
        ("Project", "volumes") => Ok(values(call.world.volumes.with("projectId", &id)).into()),
        ("Project", "pipelines") => Ok(values(call.world.pipelines.with("projectId", &id)).into()),
        _ => return None,
    })
}

/// The project in its next state.
fn look(call: &mut Call<'_>) -> Value {
    let Some(project) = call.world.projects.get_mut(&call.text("id")) else {
        return Value::Null;
    };
    advance(project);
    Value::Object(project.clone())
}

fn create(call: &mut Call<'_>) -> Answer {
    let input = call.input("project");
    hold(call, &input, "")?;
    let id = call.world.id();
    let mut project = object(json!({
        "id": id,
        "creator": call.user,
        "description": null,
        "technologiesByCategory": [],
        "appTechnologies": [],
        "rights": [],
    }));
    write(&mut project, &input);
    let script = call.world.scripts.next(Kind::Project);
    begin(&mut project, &script);
    call.world.projects.put(project.clone());
    Ok(Value::Object(project))
}

fn edit(call: &mut Call<'_>) -> Answer {
    let input = call.input("project");
    let id = text(&input, "id").to_owned();
    hold(call, &input, &id)?;
    let project = call.world.projects.get_mut(&id);
    let project = project.ok_or_else(|| Fault::not_there("Project"))?;
    write(project, &input);
    Ok(Value::Object(project.clone()))
}

/// What must hold of a project that is sent.
fn hold(call: &Call<'_>, input: &Object, besides: &str) -> Result<(), Fault> {
    let name = text(input, "name");
    let mut others = call
        .world
        .projects
        .all()
        .filter(|other| text(other, "id") != besides);
    if others.any(|other| same_name(text(other, "name"), name)) {
        return Err(Fault::invalid("Project", "name", "already used"));
    }
    if input.get("name").is_some_and(|name| name == "") {
        return Err(Fault::invalid("Project", "name", "empty"));
    }
    let categories = list(input, "technologiesByCategory").iter();
    let of_jobs = categories
        .filter_map(|category| category["technologies"].as_array())
        .flatten();
    let of_apps = list(input, "appTechnologies").iter();
    for technology in of_jobs.chain(of_apps) {
        let id = technology["id"].as_str().unwrap_or_default();
        if call.world.technologies.get(id).is_none() {
            return Err(Fault::invalid("Project", "technologies", "NOT_EXISTS"));
        }
    }
    Ok(())
}

fn write(project: &mut Object, input: &Object) {
    change(
        project,
        input,
        &[
            "name",
            "description",
            "technologiesByCategory",
            "appTechnologies",
        ],
    );
    if let Some(Value::Array(groups)) = input.get("authorizedGroups") {
        let groups = groups.iter().filter_map(Value::as_object).map(|group| {
            json!({ "name": group.get("name"), "role": group.get("role"), "isAllProjects": false })
        });
        project.insert("rights".to_owned(), groups.collect());
    }
}

fn delete(call: &mut Call<'_>) -> Answer {
    let id = call.text("projectId");
    if call.world.projects.remove(&id).is_none() {
        return Err(Fault::not_there("Project"));
    }
    let world = &mut *call.world;
    let keep = |thing: &Object| text(thing, "projectId") != id;
    let jobs: Vec<String> = ids(world.jobs.with("projectId", &id));
    let pipelines: Vec<String> = ids(world.pipelines.with("projectId", &id));
    let apps: Vec<String> = ids(world.apps.with("projectId", &id));
    world
        .job_instances
        .retain(|run| !jobs.iter().any(|job| job == text(run, "jobId")));
    world.pipeline_instances.retain(|run| {
        !pipelines
            .iter()
            .any(|pipeline| pipeline == text(run, "pipelineId"))
    });
    world.variables.retain(|variable| {
        let owner = text(variable, "entityId");
        owner != id && !pipelines.iter().chain(&apps).any(|gone| gone == owner)
    });
    world.jobs.retain(keep);
    world.pipelines.retain(keep);
    world.apps.retain(keep);
    world.volumes.retain(keep);
    world.credentials.retain(keep);
    world.files.retain(|(job, _), _| !jobs.contains(job));
    Ok(json!(true))
}

fn ids<'o>(things: impl Iterator<Item = &'o Object>) -> Vec<String> {
    things.map(|thing| text(thing, "id").to_owned()).collect()
}

/// The project that something is to be created in. Nothing can be, until it is ready.
pub(super) fn ready<'w>(world: &'w World, id: &str) -> Result<&'w Object, Fault> {
    let project = world
        .projects
        .get(id)
        .ok_or_else(|| Fault::not_there("Project"))?;
    if text(project, "status") == "READY" {
        Ok(project)
    } else {
        Err(Fault::invalid("Project", "status", "not ready"))
    }
}

/// Makes a project ready at once.
pub(crate) fn set_ready(world: &mut World, id: &str) {
    if let Some(project) = world.projects.get_mut(id) {
        begin(project, &["READY".to_owned()]);
    }
}
