//! Jobs from their submission to their end, and the logs of their tasks.

mod stand_in;

use std::time::Duration;

use pyfarm_client::runtime::Method;
use pyfarm_client::types::{JobCreate, JobState};
use pyfarm_client::{JobError, TailError};
use stand_in::StandIn;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn four_frames() -> JobCreate {
    JobCreate::new("shot", "render").start(1).end(4)
}

/// A job of one frame: its id, and that of its task.
async fn one_task(server: &StandIn) -> Result<(i64, i64), pyfarm_client::Error> {
    let new = JobCreate::new("shot", "render");
    let job = server.client().jobs_create(&new).send().await?.id;
    Ok((job, server.client().tasks_list(job).send().await?[0].id))
}

#[tokio::test]
async fn a_submitted_job_shows_its_tasks_until_it_is_done() -> Outcome {
    let server = StandIn::start().await;
    server.then(|_| {});
    server.then(|world| world.jobs.start(3));
    server.then(|world| world.jobs.finish(2, "done"));
    server.then(|world| {
        world.jobs.start(1);
        world.jobs.finish(2, "done");
    });
    let mut updates = server.client().submit_job(&four_frames()).updates();
    let mut seen = Vec::new();
    while let Some(update) = updates.try_next().await? {
        let tasks = update.tasks;
        assert_eq!(tasks.total(), 4);
        seen.push((update.job.state, tasks.queued, tasks.running, tasks.done));
    }
    assert_eq!(
        seen,
        [
            (JobState::Queued, 4, 0, 0),
            (JobState::Running, 1, 3, 0),
            (JobState::Running, 1, 1, 2),
            (JobState::Done, 0, 0, 4),
        ]
    );
    assert_eq!(server.count(&Method::POST, "/api/v1/jobs/"), 1);
    assert_eq!(server.clock.slept()[0], Duration::from_secs(5));
    assert!(updates.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn a_job_that_is_awaited_counts_its_tasks_only_at_the_end() -> Outcome {
    let server = StandIn::start().await;
    server.then(|world| world.jobs.start(4));
    server.then(|_| {});
    server.then(|world| world.jobs.finish(4, "done"));
    let done = server.client().submit_job(&four_frames()).await?;
    assert_eq!((done.job.state, done.tasks.done), (JobState::Done, 4));
    let path = format!("/api/v1/jobs/{}/tasks/", done.job.id);
    assert_eq!(server.count(&Method::GET, &path), 1);
    assert!(
        done.elapsed >= Duration::from_secs(10),
        "{:?}",
        done.elapsed
    );
    Ok(())
}

#[tokio::test]
async fn a_job_that_fails_tells_its_tasks_and_gets_another_chance() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.then(|world| world.jobs.start(4));
    server.then(|world| {
        world.jobs.finish(1, "done");
        world.jobs.finish(3, "failed");
    });
    let error = pyfarm.submit_job(&four_frames()).await.unwrap_err();
    assert!(error.is_failed());
    assert!(
        error.to_string().ends_with("failed: 3 of 4 tasks did"),
        "{error}"
    );
    let JobError::Failed(end) = error else {
        return Err("it should have failed".into());
    };
    assert_eq!((end.tasks.failed, end.tasks.done), (3, 1));

    let queued = pyfarm.requeue_failed(end.job.id).await?;
    assert_eq!(queued.len(), 3);
    assert!(
        queued
            .iter()
            .all(|task| task.failures == 0 && task.agent.is_none())
    );
    assert_eq!(
        server.last().text(),
        r#"{"state":"queued","agent_id":null,"failures":0}"#
    );
    assert_eq!(
        pyfarm.jobs_get(end.job.id).send().await?.state,
        JobState::Queued
    );
    assert!(pyfarm.requeue_failed("shot").await?.is_empty());

    server.then(|world| world.jobs.start(3));
    server.then(|world| world.jobs.finish(3, "done"));
    let done = pyfarm.follow_job("shot").await?;
    assert_eq!(done.tasks.done, 4);
    Ok(())
}

#[tokio::test]
async fn a_job_that_is_deleted_takes_too_long_or_never_was_are_different_ends() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.then(|_| {});
    server.then(|world| world.jobs.all.clear());
    let error = pyfarm.submit_job(&four_frames()).await.unwrap_err();
    assert!(error.is_gone() && !error.is_failed(), "{error}");
    let error = pyfarm.follow_job("nope").await.unwrap_err();
    assert!(error.is_gone());
    assert!(error.to_string().starts_with("job \"nope\": "), "{error}");

    let run = pyfarm
        .submit_job(&four_frames())
        .delay(Duration::from_secs(1));
    let error = run.timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timed_out(), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_log_is_followed_line_by_line_until_its_task_is_done() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.then(|_| {});
    server.then(|world| world.jobs.start(1));
    server.then(move |world| world.files.register(task, 1, "old.csv"));
    server.then(|world| world.files.write("old.csv", "one\ntw"));
    server.then(|_| {});
    server.then(|world| world.files.write("old.csv", "o\r\nthree\n"));
    server.then(|world| {
        world.files.write("old.csv", "four");
        world.jobs.finish(1, "done");
    });
    let lines = server
        .client()
        .tail_log(job, task)
        .lines()
        .try_collect()
        .await?;
    assert_eq!(lines, ["one", "two", "three", "four"]);
    assert!(
        server
            .clock
            .slept()
            .iter()
            .all(|delay| *delay == Duration::from_secs(2))
    );
    Ok(())
}

#[tokio::test]
async fn a_line_comes_as_soon_as_it_is_whole() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.world().jobs.start(1);
    server.world().files.register(task, 1, "a.csv");
    server.world().files.write("a.csv", "one\ntwo");
    let mut lines = server.client().tail_log(job, task).lines();
    assert_eq!(lines.try_next().await?.as_deref(), Some("one"));
    assert!(server.clock.slept().is_empty());
    server.world().files.write("a.csv", "!\n");
    assert_eq!(lines.try_next().await?.as_deref(), Some("two!"));
    Ok(())
}

#[tokio::test]
async fn a_log_of_unknown_length_and_one_that_starts_anew_are_followed_too() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.world().jobs.start(1);
    server.world().files.register(task, 1, "a.csv");
    server.world().files.logs[0].packed = true;
    server.world().files.write("a.csv", "one\ntwo\n");
    server.then(|_| {});
    server.then(|world| world.files.write("a.csv", "three\n"));
    server.then(|world| {
        world.files.logs[0].packed = false;
        world.files.logs[0].content = Some(b"new\n".to_vec());
        world.jobs.finish(1, "failed");
    });
    let tail = server
        .client()
        .tail_log(job, task)
        .attempt(1)
        .identifier("a.csv");
    let lines = tail.lines().try_collect().await?;
    assert_eq!(lines, ["one", "two", "three", "new"]);
    Ok(())
}

#[tokio::test]
async fn a_log_that_is_still_with_its_agent_is_only_got_there_when_asked_for() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.world().jobs.start(1);
    server.world().files.register(task, 1, "a.csv");
    let at_agent = |text: &'static str| (String::from("a.csv"), text.as_bytes().to_vec());
    server.world().files.at_agent.extend([at_agent("one\n")]);
    server.then(|_| {});
    server.then(move |world| world.files.at_agent.extend([at_agent("one\ntwo\n")]));
    server.then(|world| {
        world.jobs.finish(1, "done");
        world.files.write("a.csv", "one\ntwo\nthree\n");
    });
    let tail = server.client().tail_log(job, task);
    let lines = tail.clone().from_agent(true).lines().try_collect().await?;
    assert_eq!(lines, ["one", "two", "three"]);

    // The master never gets it: the patience is at an end, and the error says where the log is.
    server.world().files.logs[0].content = None;
    let error = tail.lines().try_next().await.unwrap_err();
    let TailError::Request(error) = error else {
        return Err("it should be the answer of the server".into());
    };
    assert!(error.is_foreign_origin());
    assert!(error.to_string().contains("another origin"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_attempt_without_a_log_ends_without_a_line() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.world().jobs.start(1);
    server.world().jobs.finish(1, "done");
    assert!(
        server
            .client()
            .tail_log(job, task)
            .lines()
            .try_collect()
            .await?
            .is_empty()
    );
    let missing = server
        .client()
        .tail_log(job, 4711)
        .lines()
        .try_collect()
        .await;
    assert!(missing.is_err());
    Ok(())
}

#[tokio::test]
async fn a_log_that_breaks_off_is_read_on_and_one_that_gets_no_further_is_an_error() -> Outcome {
    let server = StandIn::start().await;
    let (job, task) = one_task(&server).await?;
    server.world().jobs.start(1);
    server.world().files.register(task, 1, "a.csv");
    server
        .world()
        .files
        .write("a.csv", "one\ntwo\nthree\nfour\nfive\n");
    for bytes in [4, 8, 8, 14, 14] {
        server.then(move |world| world.files.logs[0].breaks_after = Some(bytes));
    }
    server.then(|world| {
        world.files.logs[0].breaks_after = None;
        world.jobs.finish(1, "done");
    });
    let tail = server.client().tail_log(job, task);
    let lines = tail.clone().lines().try_collect().await?;
    assert_eq!(lines, ["one", "two", "three", "four", "five"]);

    server.world().files.logs[0].breaks_after = Some(8);
    let mut lines = tail.lines();
    assert_eq!(lines.try_next().await?.as_deref(), Some("one"));
    assert_eq!(lines.try_next().await?.as_deref(), Some("two"));
    let error = lines.try_next().await.unwrap_err();
    assert!(matches!(error, TailError::Stream(_)), "{error}");
    assert!(lines.next().await.is_none());
    Ok(())
}
