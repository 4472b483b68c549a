//! Runs of jobs and pipelines, and waiting for their end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt as _;
use platform_clients_saagie_stand_in::{Kind, StandIn};
use saagie_client::runtime::ManualClock;
use saagie_client::types::{
    JobInstanceSelector, JobInstancesDeleteByDateVariables, JobInstancesDeleteBySelectorVariables,
};
use saagie_client::{Graph, NewPipeline, Saagie, SaagieError};

use crate::world::{World, tells};

async fn pipeline(world: &World) -> String {
    let mut graph = Graph::new();
    graph.job(&world.stand_in.job(&world.project, "in a pipeline"));
    let pipeline = NewPipeline::new("line", "line", graph.build().unwrap());
    world
        .saagie
        .pipelines()
        .create(&world.project, pipeline)
        .await
        .unwrap()
        .id
}

#[tokio::test]
async fn a_run_is_waited_for_and_its_states_are_told() {
    let world = World::new().await;
    let job = world.stand_in.job(&world.project, "a job");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let run = world.saagie.jobs().run_and_wait(&job).every(Duration::ZERO);
    let ended = run.on_look(move |look| told.lock().unwrap().push(look.state().to_owned()));
    let ended = ended.await.unwrap();
    assert_eq!(
        (ended.job_id, ended.status.to_string().as_str()),
        (job, "SUCCEEDED")
    );
    assert_eq!(*seen.lock().unwrap(), ["QUEUED", "RUNNING", "SUCCEEDED"]);
}

#[tokio::test]
async fn the_states_of_a_run_are_a_stream() {
    let world = World::new().await;
    let pipeline = pipeline(&world).await;
    world.sent();
    let states = world
        .saagie
        .pipelines()
        .run_and_wait(&pipeline)
        .every(Duration::ZERO)
        .states();
    assert!(
        world.sent().is_empty(),
        "nothing runs before the stream is read"
    );
    let states: Vec<_> = states
        .map(|look| look.unwrap().state().to_owned())
        .collect()
        .await;
    assert_eq!(states, ["QUEUED", "RUNNING", "SUCCEEDED"]);
}

#[tokio::test]
async fn every_final_state_ends_the_waiting_for_jobs_and_pipelines() {
    let world = World::new().await;
    let (job, pipeline) = (
        world.stand_in.job(&world.project, "a job"),
        pipeline(&world).await,
    );
    for state in ["FAILED", "KILLED", "UNKNOWN", "ERROR", "SKIPPED"] {
        let script = ["REQUESTED", "RUNNING", state];
        world.stand_in.script_next(Kind::JobInstance, &script);
        world.stand_in.script_next(Kind::PipelineInstance, &script);
        let run = world
            .saagie
            .jobs()
            .run_and_wait(&job)
            .every(Duration::ZERO)
            .await;
        let of_job = run.map(|_| ()).unwrap_err();
        let run = world
            .saagie
            .pipelines()
            .run_and_wait(&pipeline)
            .every(Duration::ZERO)
            .await;
        let of_pipeline = run.map(|_| ()).unwrap_err();
        for (error, kind) in [(of_job, "job"), (of_pipeline, "pipeline")] {
            let told = error.to_string();
            let SaagieError::Run {
                kind: of,
                id,
                error,
            } = error
            else {
                panic!("{error}")
            };
            assert!(
                error.is_failed() && of == kind && told.contains(&id),
                "{told}"
            );
            assert_eq!(error.last_state(), Some(state));
        }
    }
}

#[tokio::test]
async fn a_timeout_ends_the_waiting_with_the_last_state_and_the_run_can_be_stopped() {
    let stand_in = StandIn::start().await.unwrap();
    let job = stand_in.job(&stand_in.project("a project"), "a job");
    let (realm, user, password) = (StandIn::REALM, StandIn::USER, StandIn::PASSWORD);
    let clock = ManualClock::new();
    let saagie = Saagie::builder(stand_in.url(), StandIn::PLATFORM, realm, user, password)
        .client(|client| client.clock(clock.clone()))
        .build()
        .unwrap();
    stand_in.script_next(Kind::JobInstance, &["REQUESTED", "RUNNING"]);
    let run = saagie
        .jobs()
        .run_and_wait(&job)
        .timeout(Duration::from_secs(25));
    let error = run.await.unwrap_err();
    tells(Err::<(), _>(&error), &["25s", "RUNNING"]);
    let SaagieError::Run { id, error, .. } = error else {
        panic!("{error}")
    };
    assert!(error.is_timed_out());
    // Every ten seconds, as the original does, and what is left of the time.
    assert_eq!(clock.slept(), [10, 10, 5].map(Duration::from_secs));

    saagie.jobs().stop(&id).await.unwrap();
    let ended = saagie.jobs().wait(&id).await.unwrap_err();
    tells(Err::<(), _>(ended), &["KILLED"]);
}

#[tokio::test]
async fn dropping_the_waiting_leaves_the_run_alone() {
    let world = World::new().await;
    let job = world.stand_in.job(&world.project, "a job");
    let mut states = world
        .saagie
        .jobs()
        .run_and_wait(&job)
        .every(Duration::ZERO)
        .states();
    let look = states.next().await.unwrap().unwrap();
    let id = look.into_response().into_inner().unwrap().id;
    drop(states);
    let ended = world
        .saagie
        .jobs()
        .wait(&id)
        .every(Duration::ZERO)
        .await
        .unwrap();
    assert_eq!(ended.id, id);
    assert!(!world.sent().contains(&"jobInstanceStop".to_owned()));
}

#[tokio::test]
async fn what_cannot_be_started_or_is_not_there_is_not_waited_for() {
    let world = World::new().await;
    let nothing = "00000000-0000-4000-8000-00000000ffff";
    let error = world.saagie.jobs().run_and_wait(nothing).await.unwrap_err();
    assert!(matches!(error, SaagieError::Graphql(_)), "{error}");
    assert!(
        world
            .saagie
            .jobs()
            .instance(nothing)
            .await
            .unwrap_err()
            .is_missing()
    );
}

#[tokio::test]
async fn runs_are_listed_counted_and_deleted() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let job = world.stand_in.job(&world.project, "a job");
    let mut ids = Vec::new();
    for state in ["SUCCEEDED", "FAILED", "SUCCEEDED", "KILLED"] {
        world.stand_in.script_next(Kind::JobInstance, &[state]);
        ids.push(jobs.run(&job).await.unwrap().id);
    }
    let mut items = jobs.instances(&job).items();
    assert_eq!(
        items.try_next().await.unwrap().unwrap().id,
        ids[3],
        "the newest first"
    );

    let counts = jobs.count_instances_by_selector(&job).await.unwrap();
    let succeeded = counts
        .iter()
        .find(|one| one.selector == JobInstanceSelector::Succeeded);
    assert_eq!(succeeded.unwrap().count, 2);
    let which = JobInstancesDeleteBySelectorVariables::new(&job, JobInstanceSelector::Succeeded)
        .exclude_job_instance_ids([&ids[0]]);
    assert_eq!(jobs.delete_instances_by_selector(which).await.unwrap(), 1);
    let deleted = jobs.delete_instances(&job, [&ids[1]]).await.unwrap();
    assert_eq!(deleted[0].success, Some(true));
    let moment = "2100-01-01T00:00:00Z";
    assert_eq!(jobs.count_instances_by_date(&job, moment).await.unwrap(), 2);
    let which = JobInstancesDeleteByDateVariables::new(&job, moment);
    assert_eq!(jobs.delete_instances_by_date(which).await.unwrap(), 2);
}

#[tokio::test]
async fn a_moment_that_cannot_be_read_deletes_nothing() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    for moment in ["yesterday", "2026-01-31", "2026-01-31T12:00:00"] {
        let which = JobInstancesDeleteByDateVariables::new("x", moment);
        tells(
            jobs.delete_instances_by_date(which).await,
            &[moment, "+01:00"],
        );
        tells(jobs.count_instances_by_date("x", moment).await, &[moment]);
    }
    assert!(world.sent().is_empty());
}

#[tokio::test]
async fn what_a_run_has_written_is_read_line_by_line() {
    let world = World::new().await;
    let job = world.stand_in.job(&world.project, "a job");
    let run = world.saagie.jobs().run(&job).await.unwrap();
    for line in ["one", "two", "three"] {
        world.stand_in.write_log(&run.id, "STDOUT", line);
    }
    let mut lines = world
        .saagie
        .jobs()
        .logs(&world.project, &run.id)
        .limit(2)
        .items();
    let mut read = Vec::new();
    while let Some(line) = lines.try_next().await.unwrap() {
        read.push(line.value);
    }
    assert_eq!(read, ["one", "two", "three"]);
}
