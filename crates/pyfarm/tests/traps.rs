//! What goes wrong with the server by itself, and does not with this client.

mod stand_in;

use pyfarm_client::Client;
use pyfarm_client::runtime::value::Number;
use pyfarm_client::runtime::{Method, RequestOptions};
use pyfarm_client::types::AgentState::{Offline, Online};
use pyfarm_client::types::{AgentUpdate, JobCreate, JobUpdate, TagCreate, TaskUpdate};
use serde_json::json;
use stand_in::{AGENT, OTHER_AGENT, StandIn};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A job of four frames, and the id of its first task.
async fn job(pyfarm: &Client) -> Result<(i64, i64), pyfarm_client::Error> {
    let new = JobCreate::new("shot", "render").start(1).end(4);
    let job = pyfarm.jobs_create(&new).send().await?.id;
    Ok((job, pyfarm.tasks_list(job).send().await?[0].id))
}

#[tokio::test]
async fn a_name_that_cannot_be_addressed_is_refused_before_it_is_sent() {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    for name in ["12345", "0", "", "a/b", "/"] {
        let error = pyfarm.tags_get(name).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{name:?}");
        let error = pyfarm.jobs_get(name).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{name:?}");
        let error = pyfarm.tags_list_agents_of(name).await.unwrap_err();
        assert!(error.is_invalid_request(), "{name:?}");
    }
    assert!(server.hits().is_empty());
}

/// A list is refused in the same way when its items are read.
trait AgentsOf {
    async fn tags_list_agents_of(&self, tag: &str) -> Result<usize, pyfarm_client::Error>;
}

impl AgentsOf for Client {
    async fn tags_list_agents_of(&self, tag: &str) -> Result<usize, pyfarm_client::Error> {
        Ok(self
            .tags_agents_list(tag)
            .items()
            .try_collect()
            .await?
            .len())
    }
}

#[tokio::test]
async fn a_by_that_hangs_the_server_is_refused_before_it_is_sent() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let job = || JobCreate::new("shot", "render").start(1).end(4);
    for by in ["0", "-1", "0.0", "-0.5", "0e9"] {
        let error = pyfarm
            .jobs_create(&job().by(by.parse::<Number>()?))
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{by}");
        assert!(
            error.to_string().contains("by must be greater than 0"),
            "{error}"
        );
        let run = pyfarm.submit_job(&job().by(by.parse::<Number>()?));
        assert!(run.await.is_err());
    }
    assert!(server.hits().is_empty());
    let half: Number = "0.5".parse()?;
    let job = pyfarm.jobs_create(&job().by(half)).send().await?;
    assert_eq!(pyfarm.tasks_list(job.id).send().await?.len(), 7);
    Ok(())
}

#[tokio::test]
async fn bounds_that_the_server_answers_with_a_500_are_refused_before_it_is_sent() {
    let server = StandIn::start().await;
    let job = || JobCreate::new("shot", "render");
    for wrong in [job().cpus(0), job().ram(15), job().priority(1001)] {
        let error = server
            .client()
            .jobs_create(&wrong)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request());
    }
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn floats_are_sent_with_a_fraction() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let (job, task) = job(&pyfarm).await?;
    for (progress, written) in [(1.0, "1.0"), (0.0, "0.0"), (0.25, "0.25"), (1e-7, "1e-7")] {
        let change = TaskUpdate::new().progress(progress);
        let task = pyfarm.tasks_update(job, task, &change).send().await?;
        assert_eq!(task.progress, Some(progress));
        assert_eq!(server.last().text(), format!(r#"{{"progress":{written}}}"#));
    }
    let change = AgentUpdate::new().ram_allocation(1.0).cpu_allocation(2.0);
    assert_eq!(
        serde_json::to_string(&change)?,
        r#"{"ram_allocation":1.0,"cpu_allocation":2.0}"#
    );
    Ok(())
}

#[tokio::test]
async fn what_is_not_set_is_left_out_and_never_null() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    pyfarm
        .jobs_create(&JobCreate::new("shot", "render"))
        .send()
        .await?;
    assert_eq!(
        server.last().text(),
        r#"{"title":"shot","jobtype":"render"}"#
    );
    let numbers = JobCreate::new("shot", "render").start(1).end(2);
    pyfarm.jobs_create(&numbers).send().await?;
    assert_eq!(
        server.last().text(),
        r#"{"title":"shot","jobtype":"render","start":1,"end":2}"#
    );
    Ok(())
}

#[tokio::test]
async fn slashes_are_where_the_server_wants_them() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let (job, task) = job(&pyfarm).await?;
    pyfarm.tags_list().send().await?;
    pyfarm.tasks_get(job, task).send().await?;
    pyfarm.tasks_list("shot").send().await?;
    pyfarm.task_logs_list(job, task, 1).send().await?;
    let targets: Vec<String> = server.hits().into_iter().map(|hit| hit.target).collect();
    let base = format!("/api/v1/jobs/{job}/tasks/{task}");
    assert_eq!(targets[2], "/api/v1/tags/");
    assert_eq!(targets[3], base);
    assert_eq!(targets[4], "/api/v1/jobs/shot/tasks/");
    assert_eq!(targets[5], format!("{base}/attempts/1/logs/"));

    // Without the slash it is a redirect, which loses the body of a POST. It is not followed.
    let lost = pyfarm
        .runtime()
        .raw(Method::POST, "/tags")
        .json(&TagCreate::new("lost"));
    let error = lost.send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(301));
    assert!(pyfarm.tags_list().send().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_queue_is_written_in_two_ways_and_the_wrong_one_is_refused() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let in_queue = |queue: &str| JobCreate::new("shot", "render").jobqueue(queue);
    let job = pyfarm
        .jobs_create(&in_queue("film/lighting"))
        .send()
        .await?;
    assert_eq!(job.jobqueue.as_deref(), Some("/film/lighting"));
    assert_eq!(job.queue(), Some("film/lighting"));

    let sent = server.hits().len();
    let error = pyfarm
        .jobs_create(&in_queue("/film/lighting"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let change = JobUpdate::new().jobqueue("/film/lighting");
    let error = pyfarm
        .jobs_update(job.id, &change)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.hits().len(), sent);

    let again = in_queue(job.queue().ok_or("no queue")?);
    pyfarm.jobs_create(&again).send().await?;
    Ok(())
}

#[tokio::test]
async fn an_error_in_a_200_is_an_error() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let (job, _) = job(&pyfarm).await?;
    let options = RequestOptions::new().body(json!({ "hidden": "x" }));
    let update = pyfarm.jobs_update(job, &JobUpdate::new()).options(options);
    let error = update.send().await.unwrap_err();
    assert!(error.is_reported());
    assert!(error.to_string().contains("Column `hidden`"), "{error}");
    let update = pyfarm.jobs_update(job, &JobUpdate::new().priority(3));
    assert_eq!(update.send().await?.priority, Some(3));
    Ok(())
}

#[tokio::test]
async fn a_post_that_answers_500_may_be_stored_and_is_not_repeated() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.world().broker_is_down = true;
    let error = pyfarm
        .jobs_create(&JobCreate::new("shot", "render"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_server() && error.attempts().len() == 1);
    let run = pyfarm.submit_job(&JobCreate::new("other", "render"));
    assert!(
        run.await
            .is_err_and(|error| error.to_string().contains("was not submitted"))
    );
    assert_eq!(server.count(&Method::POST, "/api/v1/jobs/"), 2);
    assert_eq!(
        server.world().jobs.all.len(),
        2,
        "both were stored all the same"
    );
    Ok(())
}

#[tokio::test]
async fn every_shape_of_an_error_is_told_in_words() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    // A bare text.
    let error = pyfarm
        .jobs_create(&JobCreate::new("shot", "nope"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error.to_string().contains("Jobtype or version not found"),
        "{error}"
    );
    // A page, for a media type that is not taken.
    let odd = pyfarm
        .runtime()
        .raw(Method::POST, "/tags/")
        .body("q", "text/csv");
    let error = odd.send().await.unwrap_err();
    assert!(
        error.to_string().contains("Unsupported Media Type"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn agents_are_found_by_a_state_that_the_list_does_not_tell() -> Outcome {
    let server = StandIn::start().await;
    server.add_agent(AGENT, "agent1", "online");
    server.add_agent(OTHER_AGENT, "agent2", "offline");
    for number in 3..40 {
        let id = format!("aaaaaaaa-0000-4000-8000-{number:012}");
        server.add_agent(&id, &format!("agent{number}"), "running");
    }
    let found = server.client().agents_list().in_state([Online, Offline]);
    let names: Vec<String> = found
        .try_collect()
        .await?
        .into_iter()
        .map(|agent| agent.hostname)
        .collect();
    assert_eq!(names, ["agent1", "agent2"]);
    Ok(())
}

#[tokio::test]
async fn an_agent_that_goes_away_while_the_others_are_looked_at_is_left_out() -> Outcome {
    let server = StandIn::start().await;
    server.add_agent(AGENT, "agent1", "online");
    server.add_agent(OTHER_AGENT, "agent2", "online");
    server.world().agents_to_forget.push(OTHER_AGENT.to_owned());
    let found = server
        .client()
        .agents_list()
        .in_state([Online])
        .try_collect()
        .await?;
    assert_eq!(found.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_long_list_is_read_without_being_held() -> Outcome {
    let server = StandIn::start().await;
    server.world().made_up_tags = Some(80_000);
    let mut tags = server.client().tags_list().items();
    let (mut count, mut held) = (0_i64, 0);
    while let Some(tag) = tags.try_next().await? {
        assert_eq!(tag.id, count);
        count += 1;
        held = held.max(tags.held());
    }
    assert_eq!(count, 80_000);
    // The answer is over eight megabytes.
    assert!(held > 0 && held < 1_000_000, "{held} bytes were held");
    Ok(())
}
