//! One error for every platform, and everything that it keeps.

#![cfg(all(
    feature = "craton",
    feature = "pyfarm",
    feature = "saagie",
    feature = "thirtyloops"
))]

mod support;

use std::time::Duration;

use platform_clients::prelude::*;
use platform_clients::runtime::{ManualClock, Waiting};
use platform_clients::{Error, Platforms, Settings, craton, pyfarm, saagie};
use serde_json::{Value, json};
use support::Server;

fn is_sendable<T: Send + Sync + std::error::Error + 'static>(_: &T) {}

#[tokio::test]
async fn an_error_keeps_its_body_typed_and_as_it_came() {
    let server =
        Server::start(|_| (409, json!({"status": 409, "message": "taken", "more": [1]}))).await;
    let platforms = server.platforms().build().unwrap();
    let failed = |platforms: Platforms| async move {
        let craton = platforms.craton()?;
        craton.clouds_get(1).send().await?;
        Ok::<_, Error>(())
    };
    let error = failed(platforms.clone()).await.unwrap_err();
    is_sendable(&error);
    assert_eq!(error.api_name(), Some("craton"));
    assert_eq!(error.status().unwrap().as_u16(), 409);
    assert!(error.is_conflict() && !error.is_not_found());
    let typed = error.api::<craton::types::ApiError>().unwrap();
    assert_eq!(typed.message, "taken");
    assert!(error.api::<pyfarm::types::ApiError>().is_none());
    let body: Value = serde_json::from_slice(error.body()).unwrap();
    assert_eq!(body["more"], json!([1]));
    assert_eq!(error.call().unwrap().attempts().len(), 1);
    assert!(error.to_string().contains("taken"), "{error}");
}

#[tokio::test]
async fn partial_data_of_graphql_survives() {
    let answer =
        json!({"data": {"job": null}, "errors": [{"message": "no such job", "path": ["job"]}]});
    let server = Server::start(move |_| (200, answer.clone())).await;
    let saagie = server.platforms().build().unwrap().saagie().unwrap();
    let variables = saagie::types::JobGetVariables::new("id");
    let error: Error = saagie
        .job_get(1, &variables)
        .send()
        .await
        .unwrap_err()
        .into();
    let failure = error.api::<platform_clients::runtime::GraphqlFailure>();
    assert!(failure.is_some(), "{error:?}");
    assert!(error.to_string().contains("no such job"), "{error}");
}

#[tokio::test]
async fn waits_follow_the_shared_settings_and_end_in_the_shared_error() {
    let logbook = json!({"action": "deploy", "status": "running", "messages": [], "link": {"rel": "self", "href": ""}});
    let server = Server::start(move |_| (200, logbook.clone())).await;
    let clock = ManualClock::new();
    let waiting = Waiting::new()
        .delay(Duration::from_secs(4))
        .timeout(Duration::from_secs(9));
    let settings = Settings::new().clock(clock.clone()).waiting(waiting);
    let platforms = server.platforms().settings(settings).build().unwrap();
    let job = platforms.thirtyloops().unwrap().job("id");
    let error = job.wait().until_done().await.unwrap_err();
    assert!(error.is_timeout() && error.call().is_none(), "{error}");
    assert_eq!(error.wait().unwrap().last_state(), Some("running"));
    assert_eq!(clock.slept(), [4, 4, 1].map(Duration::from_secs));
}

#[tokio::test]
async fn what_a_platform_has_for_itself_can_be_asked_for() {
    let server = Server::start(|_| (500, json!({"error": "stored, perhaps"}))).await;
    let pyfarm = server.platforms().build().unwrap().pyfarm().unwrap();
    let job = pyfarm::types::JobCreate::new("shot", "render");
    let error = pyfarm.submit_job(&job).until_done().await.unwrap_err();
    assert!(error.is_server(), "{error}");
    assert!(
        error.to_string().starts_with("the job was not submitted"),
        "{error}"
    );
    assert!(String::from_utf8_lossy(error.body()).contains("stored, perhaps"));

    let other = Error::from(platform_clients::runtime::BuildError::new("no server"));
    assert!(other.call().is_none() && other.body().is_empty());
    let found = other.downcast_ref::<platform_clients::runtime::BuildError>();
    assert_eq!(found.unwrap().to_string(), "no server");
}

#[test]
fn missing_credentials_are_told_apart() {
    let nothing = Platforms::builder().no_file().environment(|_| None);
    let error: Error = nothing.build().unwrap().craton().unwrap_err().into();
    assert!(error.is_credentials());
    assert_eq!(error.connect().unwrap().platform(), "craton");
}
