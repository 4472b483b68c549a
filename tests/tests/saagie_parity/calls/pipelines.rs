//! Pipelines, their graphs and their runs.

use futures_util::{StreamExt as _, TryStreamExt as _};
use saagie_client::types::{
    InstanceStatus, JobPipelineAlertingInput, PipelineEditionInput, PipelineGetByAliasVariables,
    PipelineGraphInput, PipelineInstanceStatusSelector, PipelineInstancesDeleteByDateVariables,
    PipelineInstancesDeleteBySelectorVariables, PipelineUpgradeVariables,
};
use saagie_client::{Graph, NewPipeline, Schedule, When};

use super::{
    AT_ONCE, FOURTH_JOB, JOB, PIPELINE, PIPELINE_RUN, PROJECT, SECOND_JOB, THIRD_JOB, calls,
};
use crate::{Call, told};

const BEFORE: &str = "2023-06-01T00:00:00+01:00";

/// The recorded graph: a job, a condition on states, and behind its other way one on a value.
fn graph() -> PipelineGraphInput {
    let mut graph = Graph::new();
    let first = graph.job(JOB);
    let second = graph.job(SECOND_JOB);
    let third = graph.job(THIRD_JOB);
    let any = graph.when(When::AnySucceeded);
    let bad = graph.when(When::Holds("double(rmse) > 500.0".to_owned()));
    graph.then(first, any);
    graph.if_so(any, second);
    graph.if_not(any, bad);
    graph.if_so(bad, third);
    graph.build().expect("it is a graph")
}

/// Two ways from the first to the last.
fn diamond() -> PipelineGraphInput {
    let mut graph = Graph::new();
    let first = graph.job(JOB);
    let left = graph.job(SECOND_JOB);
    let last = graph.job(FOURTH_JOB);
    let right = graph.job(THIRD_JOB);
    graph.then(first, left);
    graph.then(first, right);
    graph.then(left, last);
    graph.then(right, last);
    graph.build().expect("it is a graph")
}

pub static CALLS: &[Call] = calls! {
    "saagie.pipelines.get_id(" => |b| {
        told(b.saagie.pipelines().id("my_pipeline", "my_project").await)
    },
    "saagie.pipelines.get_info(" => |b| told(b.saagie.pipelines().get(PIPELINE).await),
    "saagie.pipelines.get_info_by_alias(" => |b| {
        let which = PipelineGetByAliasVariables::new(PROJECT, "my_pipeline");
        told(b.saagie.pipelines().get_by_alias(which).await)
    },
    "saagie.pipelines.create_graph(" => |b| {
        let alerting = JobPipelineAlertingInput::new([InstanceStatus::Failed]);
        let pipeline = NewPipeline::new("p", "p", graph())
            .description("d")
            .release_note("r")
            .alerting(alerting.emails(["a@example.com"]))
            .schedule(Schedule::new("0 0 * * *").timezone("Europe/Paris"))
            .execution_variables(true)
            .source_url("https://git/x");
        told(b.saagie.pipelines().create(PROJECT, pipeline).await)
    },
    "saagie.pipelines.edit(" => |b| {
        let change = PipelineEditionInput::new(PIPELINE).name("n");
        told(b.saagie.pipelines().edit(change).await)
    },
    "saagie.pipelines.create_or_upgrade(name='my_pipeline'" => |b| {
        let pipeline = NewPipeline::new("my_pipeline", "my_pipeline", graph()).release_note("v2");
        told(b.saagie.pipelines().create_or_upgrade(PROJECT, pipeline).await)
    },
    "saagie.pipelines.create_or_upgrade(name='other'" => |b| {
        let pipeline = NewPipeline::new("other", "other", graph())
            .description("")
            .release_note("");
        told(b.saagie.pipelines().create_or_upgrade(PROJECT, pipeline).await)
    },
    "saagie.pipelines.upgrade(" => |b| {
        let version = PipelineUpgradeVariables::new(PIPELINE, diamond()).release_note("");
        told(b.saagie.pipelines().upgrade(version).await)
    },
    "saagie.pipelines.rollback(" => |b| told(b.saagie.pipelines().rollback(PIPELINE, 1).await),
    "saagie.pipelines.run_with_callback(" => |b| {
        let run = b.saagie.pipelines().run_and_wait(PIPELINE).every(AT_ONCE);
        // The recorded run does not end; two looks were recorded.
        told(run.states().take(2).try_collect::<Vec<_>>().await)
    },
    "saagie.pipelines.count_deletable_instances_by_date(" => |b| {
        told(b.saagie.pipelines().count_instances_by_date(PIPELINE, BEFORE).await)
    },
    "saagie.pipelines.delete_instances(" => |b| {
        told(b.saagie.pipelines().delete_instances(PIPELINE, [PIPELINE_RUN]).await)
    },
    "saagie.pipelines.delete_instances_by_selector(" => |b| {
        let failed = PipelineInstanceStatusSelector::Failed;
        let which = PipelineInstancesDeleteBySelectorVariables::new(PIPELINE, failed);
        told(b.saagie.pipelines().delete_instances_by_selector(which).await)
    },
    "saagie.pipelines.delete_instances_by_date(" => |b| {
        let which = PipelineInstancesDeleteByDateVariables::new(PIPELINE, BEFORE);
        told(b.saagie.pipelines().delete_instances_by_date(which).await)
    },
};
