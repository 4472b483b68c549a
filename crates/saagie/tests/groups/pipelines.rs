//! Pipelines and their versions.

use saagie_client::types::{
    ConditionExpressionVariableInput, PipelineDuplicateVariables, PipelineEditionInput,
    PipelineGetByAliasVariables, PipelineGetByNameVariables, PipelineGetVariables,
    PipelineMoveVariables, PipelineUpgradeVariables,
};
use saagie_client::{Graph, NewPipeline, Schedule, Settled, When};

use crate::world::{World, tells};

struct Line {
    world: World,
    jobs: [String; 3],
}

impl Line {
    async fn new() -> Self {
        let world = World::new().await;
        let jobs = ["load", "train", "alarm"].map(|name| world.stand_in.job(&world.project, name));
        Self { world, jobs }
    }

    /// Loads, and trains or raises an alarm.
    fn graph(&self) -> Graph {
        let mut graph = Graph::new();
        let [load, train, alarm] = self.jobs.each_ref().map(|job| graph.job(job));
        let check = graph.when(When::AllSucceeded);
        graph.then(load, check);
        graph.if_so(check, train);
        graph.if_not(check, alarm);
        graph
    }

    fn wanted(&self) -> NewPipeline {
        NewPipeline::new("nightly", "nightly", self.graph().build().unwrap())
    }
}

#[tokio::test]
async fn a_pipeline_is_created_and_found_in_every_way() {
    let line = Line::new().await;
    let (world, pipelines) = (&line.world, line.world.saagie.pipelines());
    let wanted = line
        .wanted()
        .description("every night")
        .execution_variables(true)
        .release_note("first")
        .source_url("https://git.example.com/nightly")
        .schedule(Schedule::new("0 1 * * *"));
    let made = pipelines.create(&world.project, wanted).await.unwrap();
    assert_eq!(pipelines.id("nightly", "a project").await.unwrap(), made.id);
    assert_eq!(
        pipelines.list_minimal(&world.project).await.unwrap().len(),
        1
    );
    assert_eq!(pipelines.list(&world.project).await.unwrap()[0].id, made.id);
    let by_name = PipelineGetByNameVariables::new(&world.project, "nightly");
    assert_eq!(pipelines.get_by_name(by_name).await.unwrap().id, made.id);
    let by_alias = PipelineGetByAliasVariables::new(&world.project, "nightly");
    let there = pipelines.get_by_alias(by_alias).await.unwrap();
    assert_eq!(there.has_execution_variables_enabled, Some(true));
    assert_eq!(
        (there.is_scheduled, there.cron_scheduling.as_deref()),
        (true, Some("0 1 * * *"))
    );
    let version = &there.versions[0];
    assert_eq!(
        version.source_url.as_deref(),
        Some("https://git.example.com/nightly")
    );
    let graph = version.graph.as_ref().unwrap();
    assert_eq!(graph.job_nodes.as_ref().unwrap().len(), 3);
    assert_eq!(graph.condition_nodes.as_ref().unwrap().len(), 1);
    tells(
        pipelines.id_in(&world.project, "daily").await,
        &["no pipeline `daily`", "there are nightly"],
    );
}

#[tokio::test]
async fn a_version_can_be_made_out_of_the_one_before() {
    let line = Line::new().await;
    let (world, pipelines) = (&line.world, line.world.saagie.pipelines());
    let made = pipelines
        .create(&world.project, line.wanted())
        .await
        .unwrap();
    let there = pipelines.get(&made.id).await.unwrap();
    let before = there.versions[0].graph.clone().unwrap();
    let mut graph = Graph::read(&before).unwrap();
    let train = graph
        .jobs()
        .find(|(_, job)| *job == line.jobs[1])
        .unwrap()
        .0;
    let report = graph.job(&world.stand_in.job(&world.project, "report"));
    graph.then(train, report);
    let version = PipelineUpgradeVariables::new(&made.id, graph.build().unwrap());
    assert_eq!(pipelines.upgrade(version).await.unwrap().number, 2);

    let only = PipelineGetVariables::new(&made.id).versions_only_current(true);
    let there = pipelines.get(only).await.unwrap();
    let after = there.versions[0].graph.clone().unwrap();
    let ids = |graph: &saagie_client::types::PipelineGraph| -> Vec<String> {
        graph
            .job_nodes
            .iter()
            .flatten()
            .map(|node| node.id.clone())
            .collect()
    };
    assert_eq!(ids(&after)[..3], ids(&before));
    assert_eq!(ids(&after).len(), 4);

    pipelines.rollback(&made.id, 1).await.unwrap();
    assert!(pipelines.delete_versions(&made.id, [2]).await.unwrap()[0].success);
}

#[tokio::test]
async fn a_pipeline_is_created_once_and_then_upgraded_and_changed() {
    let line = Line::new().await;
    let (world, pipelines) = (&line.world, line.world.saagie.pipelines());
    let wanted = line.wanted().description("one");
    let first = pipelines
        .create_or_upgrade(&world.project, wanted)
        .await
        .unwrap();
    assert!(matches!(first, Settled::Created { .. }));
    world.sent();
    let wanted = line.wanted().schedule(Schedule::new("0 5 * * *"));
    let second = pipelines
        .create_or_upgrade(&world.project, wanted)
        .await
        .unwrap();
    let id = first.id().to_owned();
    assert_eq!(
        second,
        Settled::Upgraded {
            id: id.clone(),
            version: 2
        }
    );
    let sent = [
        "projectPipelinesListMinimal",
        "pipelineUpgrade",
        "pipelineEdit",
    ];
    assert_eq!(world.sent(), sent);
    let there = pipelines.get(&id).await.unwrap();
    assert_eq!(there.description.as_deref(), Some("one"));
    assert!(there.is_scheduled);
}

#[tokio::test]
async fn pipelines_are_edited_copied_moved_and_deleted() {
    let line = Line::new().await;
    let (world, pipelines) = (&line.world, line.world.saagie.pipelines());
    let made = pipelines
        .create(&world.project, line.wanted())
        .await
        .unwrap();
    let change = PipelineEditionInput::new(&made.id)
        .name("weekly")
        .schedule(Schedule::new("0 5 * * 0"));
    assert_eq!(pipelines.edit(change).await.unwrap().name, "weekly");
    tells(
        pipelines
            .edit(PipelineEditionInput::new(&made.id).schedule(Schedule::new("x")))
            .await,
        &["schedule `x`"],
    );
    pipelines.duplicate(&made.id).await.unwrap();
    let with_jobs = PipelineDuplicateVariables::new(&made.id).duplicate_jobs(true);
    let copy = pipelines.duplicate(with_jobs).await.unwrap();
    assert_eq!(
        pipelines.list_minimal(&world.project).await.unwrap().len(),
        3
    );
    assert_eq!(
        world
            .saagie
            .jobs()
            .list_minimal(&world.project)
            .await
            .unwrap()
            .len(),
        6
    );

    let other = world.stand_in.project("another");
    let moved = pipelines
        .move_to(PipelineMoveVariables::new(&copy.id, 1, &other))
        .await
        .unwrap();
    assert_eq!(pipelines.id_in(&other, &copy.name).await.unwrap(), moved);
    pipelines.delete(&moved).await.unwrap();
    assert!(pipelines.get(&moved).await.unwrap_err().is_missing());
}

#[tokio::test]
async fn an_expression_is_tried_and_its_log_is_read() {
    let line = Line::new().await;
    let (world, conditions) = (&line.world, line.world.saagie.conditions());
    conditions
        .evaluate(
            &world.project,
            "score == 2",
            [("score", "2"), ("other", "x")],
        )
        .await
        .unwrap();
    let sent = world.last("conditionExpressionEvaluate");
    let score = serde_json::to_value(ConditionExpressionVariableInput::new("score", "2")).unwrap();
    assert_eq!(sent.variables["variables"][0], score);
    assert_eq!(sent.variables["variables"].as_array().unwrap().len(), 2);

    let run = "00000000-0000-4000-8000-0000000000aa";
    for line in ["one", "two"] {
        world.stand_in.write_log(run, "ORCHESTRATION_STDOUT", line);
    }
    let streams = || [saagie_client::types::LogStream::OrchestrationStdout];
    assert_eq!(
        conditions
            .count_logs(&world.project, run, streams())
            .await
            .unwrap(),
        2
    );
    let first = conditions
        .logs(&world.project, run, streams())
        .items()
        .try_next()
        .await;
    assert_eq!(first.unwrap().unwrap().value, "one");
}
