//! The runs of jobs and pipelines.

use serde_json::{Value, json};

use super::instances::{JOBS, PIPELINES};
use crate::call::{Answer, Call, Fault, maybe, values};
use crate::scripts::{Kind, Script, advance, begin, is_final, record};
use crate::world::{Object, World, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let of_jobs = ["excludeJobInstanceIds", "includeJobInstanceIds"];
    let of_pipelines = ["excludePipelineInstanceIds", "includePipelineInstanceIds"];
    Some(match (on, field) {
        ("Query", "jobInstance") => Ok(look_at_job(call)),
        ("Query", "countJobInstancesBySelector") => JOBS.count_by_selector(call),
        ("Query", "countJobInstancesByDate") => JOBS.count_by_date(call),
        ("Mutation", "runJob") => run_job(call),
        ("Mutation", "stopJobInstance") => stop_job(call),
        ("Mutation", "deleteJobInstances") => JOBS.delete(call, "jobInstanceIds"),
        ("Mutation", "deleteJobInstancesBySelector") => JOBS.delete_by_selector(call, of_jobs),
        ("Mutation", "deleteJobInstancesByDate") => JOBS.delete_by_date(call, of_jobs),

        ("Query", "pipelineInstance") => Ok(look_at_pipeline(call)),
        ("Query", "countDeletablePipelineInstancesByStatus") => PIPELINES.count_by_selector(call),
        ("Query", "countDeletablePipelineInstancesByDate") => PIPELINES.count_by_date(call),
        ("Mutation", "runPipeline") => run_pipeline(call),
        ("Mutation", "stopPipelineInstance") => stop_pipeline(call),
        ("Mutation", "deletePipelineInstances") => PIPELINES.delete(call, "pipelineInstanceIds"),
        ("Mutation", "deletePipelineInstancesByStatusSelector") => {
            PIPELINES.delete_by_selector(call, of_pipelines)
        }
        ("Mutation", "deletePipelineInstancesByDateSelector") => {
            PIPELINES.delete_by_date(call, of_pipelines)
        }

        ("JobInstance" | "ConditionInstance", "history") => Ok(history(call.parent)),
        ("PipelineInstance", "statusDetails") => Ok(history(call.parent)["currentStatus"].clone()),
        ("JobInstance", "version") => {
            let job = call.world.jobs.get(text(call.parent, "jobId"));
            Ok(version(job, call.parent))
        }
        ("PipelineInstance", "version") => {
            let pipeline = call.world.pipelines.get(text(call.parent, "pipelineId"));
            Ok(version(pipeline, call.parent))
        }
        ("JobInstance", "pipelineInstance") => {
            let id = text(call.parent, "pipelineInstanceId");
            Ok(maybe(call.world.pipeline_instances.get(id)))
        }
        ("PipelineInstance", "jobsInstance") => {
            let id = text(call.parent, "id");
            let runs = values(call.world.job_instances.with("pipelineInstanceId", id));
            Ok(call.page(runs))
        }
        _ => return None,
    })
}

fn history(run: &Object) -> Value {
    let statuses = list(run, "statuses");
    match statuses.last() {
        Some(current) => json!({ "statuses": statuses, "currentStatus": current }),
        None => Value::Null,
    }
}

/// The version that ran, as it is now, or as it was where it is gone.
fn version(owner: Option<&Object>, run: &Object) -> Value {
    let versions = owner
        .map(|owner| list(owner, "versions"))
        .unwrap_or_default();
    let mut versions = versions.iter();
    let found = versions.find(|version| Some(&version["number"]) == run.get("versionNumber"));
    found.or(run.get("ranVersion")).cloned().unwrap_or_default()
}

fn look_at_job(call: &mut Call<'_>) -> Value {
    let now = call.world.now();
    let Some(run) = call.world.job_instances.get_mut(&call.text("id")) else {
        return Value::Null;
    };
    if text(run, "pipelineInstanceId").is_empty() && advance(run) {
        record(run, &now);
    }
    Value::Object(run.clone())
}

/// A run in its first state.
fn begun(
    world: &mut World,
    owner: &Object,
    number: usize,
    script: &Script,
) -> Result<Object, Fault> {
    let version = super::current_version(owner).cloned();
    let version = version.ok_or_else(|| Fault::new("Unexpected error"))?;
    let mut run = object(json!({
        "id": world.id(),
        "number": number,
        "startTime": world.now(),
        "endTime": null,
        "versionNumber": version["number"],
        "ranVersion": version,
    }));
    begin(&mut run, script);
    let now = world.now();
    record(&mut run, &now);
    Ok(run)
}

fn run_job(call: &mut Call<'_>) -> Answer {
    let script = call.world.scripts.next(Kind::JobInstance);
    let run = begun_job(call.world, &call.text("jobId"), &script)?;
    call.world.job_instances.put(run.clone());
    Ok(Value::Object(run))
}

fn begun_job(world: &mut World, id: &str, script: &Script) -> Result<Object, Fault> {
    let job = world
        .jobs
        .get(id)
        .cloned()
        .ok_or_else(|| Fault::not_there("Job"))?;
    let number = JOBS.of(world, id).count() + 1;
    let mut run = begun(world, &job, number, script)?;
    let variables = world.variables.with("scope", "GLOBAL");
    let variables = variables.map(|variable| {
        let secret = variable.get("isPassword") == Some(&json!(true));
        let value = if secret { None } else { variable.get("value") };
        json!({ "key": variable["name"], "value": value, "isPassword": secret })
    });
    let variables: Vec<Value> = variables.collect();
    run.insert("executionGlobalVariablesInput".to_owned(), json!(variables));
    run.insert("executionVariablesInput".to_owned(), json!([]));
    run.insert("executionVariablesOutput".to_owned(), json!([]));
    run.insert("executionVariablesByKey".to_owned(), json!([]));
    run.insert("jobId".to_owned(), json!(id));
    run.insert("jobAlias".to_owned(), job["alias"].clone());
    Ok(run)
}

fn stop_job(call: &mut Call<'_>) -> Answer {
    let now = call.world.now();
    let run = call
        .world
        .job_instances
        .get_mut(&call.text("jobInstanceId"));
    let run = run.ok_or_else(|| Fault::not_there("Job instance"))?;
    stop(run, &now);
    Ok(Value::Object(run.clone()))
}

/// A run that has not ended goes by way of `KILLING` to `KILLED`.
fn stop(run: &mut Object, now: &str) {
    if !is_final(text(run, "status")) {
        begin(run, &["KILLING".to_owned(), "KILLED".to_owned()]);
        record(run, now);
    }
}

fn run_pipeline(call: &mut Call<'_>) -> Answer {
    let id = call.text("pipelineId");
    let pipeline = call.world.pipelines.get(&id).cloned();
    let pipeline = pipeline.ok_or_else(|| Fault::not_there("Pipeline"))?;
    let script = call.world.scripts.next(Kind::PipelineInstance);
    let number = PIPELINES.of(call.world, &id).count() + 1;
    let mut run = begun(call.world, &pipeline, number, &script)?;
    let version = super::current_version(&pipeline)
        .cloned()
        .unwrap_or_default();
    let nodes = |kind: &str| {
        version["graph"][kind]
            .as_array()
            .cloned()
            .unwrap_or_default()
    };
    let mut jobs: Vec<(Value, Value)> = nodes("jobNodes")
        .iter()
        .map(|node| (node["job"]["id"].clone(), node["id"].clone()))
        .collect();
    let linear = version["jobIds"].as_array().into_iter().flatten();
    jobs.extend(linear.map(|job| (job.clone(), Value::Null)));
    for (job, node) in jobs {
        let job = job.as_str().unwrap_or_default();
        let mut inner = begun_job(call.world, job, &script)?;
        inner.insert("pipelineInstanceId".to_owned(), run["id"].clone());
        inner.insert("jobNodeId".to_owned(), node);
        call.world.job_instances.put(inner);
    }
    let conditions = nodes("conditionNodes").into_iter().map(|node| {
        json!({
            "id": null, "conditionNodeId": node["id"], "isSuccess": null,
            "startTime": null, "endTime": null,
        })
    });
    run.insert("conditionsInstance".to_owned(), conditions.collect());
    run.insert("pipelineId".to_owned(), json!(id));
    run.insert("pipelineName".to_owned(), pipeline["name"].clone());
    let passes_on = pipeline.get("hasExecutionVariablesEnabled").cloned();
    run.insert(
        "runWithExecutionVariables".to_owned(),
        passes_on.unwrap_or_default(),
    );
    run.insert("initialExecutionVariables".to_owned(), json!([]));
    call.world.pipeline_instances.put(run.clone());
    Ok(Value::Object(run))
}

fn look_at_pipeline(call: &mut Call<'_>) -> Value {
    let id = call.text("id");
    let now = call.world.now();
    let Some(run) = call.world.pipeline_instances.get_mut(&id) else {
        return Value::Null;
    };
    let goes_on = advance(run);
    if goes_on {
        record(run, &now);
    }
    let status = text(run, "status").to_owned();
    if goes_on {
        follow(call.world, &id, &status, &now);
    }
    maybe(call.world.pipeline_instances.get(&id))
}

/// Lets the jobs and the conditions of a pipeline follow its state.
fn follow(world: &mut World, id: &str, status: &str, now: &str) {
    let runs = world.job_instances.all_mut();
    for run in runs.filter(|run| text(run, "pipelineInstanceId") == id) {
        if !is_final(text(run, "status")) {
            run.insert("status".to_owned(), json!(status));
            record(run, now);
        }
    }
    if !is_final(status) {
        return;
    }
    let count = world
        .pipeline_instances
        .get(id)
        .map_or(0, |run| list(run, "conditionsInstance").len());
    let ids: Vec<String> = (0..count).map(|_| world.id()).collect();
    let run = world.pipeline_instances.get_mut(id);
    let conditions = run.and_then(|run| run.get_mut("conditionsInstance")?.as_array_mut());
    for (condition, id) in conditions.into_iter().flatten().zip(ids) {
        condition["id"] = json!(id);
        condition["isSuccess"] = json!(status == "SUCCEEDED");
        condition["startTime"] = json!(now);
        condition["endTime"] = json!(now);
        condition["statuses"] =
            json!([{ "status": status, "details": null, "reason": null, "recordAt": now }]);
    }
}

fn stop_pipeline(call: &mut Call<'_>) -> Answer {
    let id = call.text("pipelineInstanceId");
    let now = call.world.now();
    let run = call.world.pipeline_instances.get_mut(&id);
    let run = run.ok_or_else(|| Fault::not_there("Pipeline instance"))?;
    stop(run, &now);
    let status = text(run, "status").to_owned();
    let run = run.clone();
    follow(call.world, &id, &status, &now);
    Ok(Value::Object(run))
}
