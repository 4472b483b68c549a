//! What the runtime promises about waiting for a state.

mod common;

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use common::{ACTIVE, GONE, Server, Widget, get, json};
use platform_clients_runtime::{
    Client, Json, ManualClock, RetryPolicy, Wait, WaitGone, Waiter, Waiting,
};
use serde_json::{Value, json};

/// Answers one look after the other with these; the last one for ever. A number is a status
/// without a thing, a text is the state of the thing.
async fn server(answers: &'static [Value]) -> Server {
    let looks = Arc::new(AtomicUsize::new(0));
    Server::start(move |_| {
        let look = looks.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        async move {
            match &answers[look] {
                Value::Number(status) => json(
                    u16::try_from(status.as_u64().unwrap()).unwrap(),
                    &json!({"message": "no"}),
                ),
                state => json(200, &json!({"id": 1, "state": state, "reason": "because"})),
            }
        }
    })
    .await
}

fn answers(answers: Value) -> &'static [Value] {
    let Value::Array(answers) = answers else {
        panic!()
    };
    answers.leak()
}

fn client(server: &Server, clock: &ManualClock) -> Client {
    server
        .client()
        .clock(clock.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn wait(client: &Client) -> Wait<Json<Widget>, Json<Value>> {
    Wait::new(get(client), &ACTIVE, |widget: &Widget| widget.state.clone())
}

fn wait_gone(client: &Client) -> WaitGone<Json<Widget>, Json<Value>> {
    WaitGone::new(get(client), &GONE, |widget: &Widget| widget.state.clone())
}

fn seconds(clock: &ManualClock) -> Vec<f64> {
    clock.slept().iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test]
async fn awaiting_a_wait_gives_the_thing_in_its_state() {
    let server = server(answers(json!(["new", "building", "active"]))).await;
    let clock = ManualClock::new();
    let widget = wait(&client(&server, &clock)).await.unwrap();
    assert_eq!(widget.state, "active");
    assert_eq!(server.hits().len(), 3);
    assert_eq!(seconds(&clock), [2.0, 3.0]);
}

#[tokio::test]
async fn delays_grow_up_to_the_longest() {
    let server = server(answers(json!([
        "new", "new", "new", "new", "new", "active"
    ])))
    .await;
    let clock = ManualClock::new();
    let wait = wait(&client(&server, &clock))
        .delay(Duration::from_secs(4))
        .max_delay(Duration::from_secs(10));
    wait.await.unwrap();
    assert_eq!(seconds(&clock), [4.0, 6.0, 9.0, 10.0, 10.0]);
}

#[tokio::test]
async fn a_client_paces_every_wait_that_does_not_say_so_itself() {
    let server = server(answers(json!(["new"]))).await;
    let clock = ManualClock::new();
    let waiting = Waiting::new()
        .timeout(Duration::from_secs(20))
        .delay(Duration::from_secs(4))
        .max_delay(Duration::from_secs(5));
    let client = server
        .client()
        .clock(clock.clone())
        .waiting(waiting)
        .build()
        .unwrap();
    let error = wait(&client).await.unwrap_err();
    assert!(error.is_timed_out(), "{error}");
    assert_eq!(seconds(&clock), [4.0, 5.0, 5.0, 5.0, 1.0]);
    let own = wait(&client).timeout(Duration::from_secs(3));
    assert!(own.await.unwrap_err().is_timed_out());
    assert_eq!(seconds(&clock)[5..], [3.0]);
}

#[tokio::test]
async fn a_wait_is_also_a_stream_of_observations() {
    let server = server(answers(json!(["new", "building", "active"]))).await;
    let clock = ManualClock::new();
    let mut observations = wait(&client(&server, &clock)).observations();
    let mut seen = Vec::new();
    while let Some(look) = observations.try_next().await.unwrap() {
        assert_eq!(look.response().state, look.state());
        seen.push((
            look.state().to_owned(),
            look.looks(),
            look.elapsed().as_secs(),
            look.is_reached(),
        ));
    }
    let expected = [
        ("new", 1, 0, false),
        ("building", 2, 2, false),
        ("active", 3, 5, true),
    ];
    assert_eq!(
        seen,
        expected.map(|(state, looks, after, end)| (state.to_owned(), looks, after, end))
    );
    assert!(observations.next().await.is_none());
    assert_eq!(server.hits().len(), 3);
}

#[tokio::test]
async fn failure_disappearance_and_timeout_are_different_errors() {
    let clock = ManualClock::new();
    let failing = server(answers(json!(["new", "error"]))).await;
    let error = wait(&client(&failing, &clock)).await.unwrap_err();
    assert!(error.is_failed() && !error.is_gone() && !error.is_timed_out());
    assert_eq!(error.last_state(), Some("error"));
    assert!(error.to_string().contains("\"error\""), "{error}");

    let vanishing = server(answers(json!(["new", 404]))).await;
    let error = wait(&client(&vanishing, &clock)).await.unwrap_err();
    assert!(error.is_gone() && !error.is_failed() && !error.is_timed_out());
    assert_eq!(error.last_state(), Some("new"));
    assert_eq!(error.error().unwrap().status().unwrap(), 404);

    let clock = ManualClock::new();
    let endless = server(answers(json!(["new"]))).await;
    let error = wait(&client(&endless, &clock)).await.unwrap_err();
    assert!(error.is_timed_out() && !error.is_failed() && !error.is_gone());
    assert_eq!(error.last_state(), Some("new"));
    assert_eq!(
        clock.slept().iter().sum::<Duration>(),
        Duration::from_secs(600)
    );
    assert!(error.to_string().contains("600s"), "{error}");
}

#[tokio::test]
async fn a_timeout_is_the_callers_to_choose() {
    let server = server(answers(json!(["new"]))).await;
    let clock = ManualClock::new();
    let error = wait(&client(&server, &clock))
        .timeout(Duration::from_secs(3))
        .await
        .unwrap_err();
    assert!(error.is_timed_out());
    assert_eq!(server.hits().len(), 2);
    assert_eq!(seconds(&clock), [2.0, 1.0]);
}

#[tokio::test]
async fn a_look_that_hangs_does_not_outlast_the_wait() {
    let server = Server::start(|_| async {
        std::future::pending::<()>().await;
        json(200, &json!({}))
    })
    .await;
    let clock = ManualClock::new();
    let waiting = tokio::spawn(
        wait(&client(&server, &clock))
            .timeout(Duration::from_secs(30))
            .into_future(),
    );
    while server.hits().is_empty() {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(31));
    assert!(waiting.await.unwrap().unwrap_err().is_timed_out());
}

#[tokio::test]
async fn a_thing_that_is_to_go_may_be_gone_or_in_its_last_state() {
    for sequence in [
        json!(["deleting", 404]),
        json!([404]),
        json!(["deleting", "deleted"]),
    ] {
        let server = server(answers(sequence)).await;
        wait_gone(&client(&server, &ManualClock::new()))
            .await
            .unwrap();
    }
    let server = server(answers(json!(["deleting", "error"]))).await;
    let error = wait_gone(&client(&server, &ManualClock::new()))
        .await
        .unwrap_err();
    assert!(error.is_failed());
}

#[tokio::test]
async fn the_stream_of_a_thing_that_goes_ends_when_it_is_gone() {
    let server = server(answers(json!(["deleting", 404]))).await;
    let mut looks = wait_gone(&client(&server, &ManualClock::new())).observations();
    assert_eq!(looks.try_next().await.unwrap().unwrap().state(), "deleting");
    assert!(looks.try_next().await.unwrap().is_none());
    assert!(looks.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_fault_that_passes_does_not_end_the_wait_and_others_do() {
    let passing = server(answers(json!(["new", 503, 502, "new", 503, "active"]))).await;
    wait(&client(&passing, &ManualClock::new())).await.unwrap();
    assert_eq!(passing.hits().len(), 6);

    let down = server(answers(json!(["new", 503]))).await;
    let error = wait(&client(&down, &ManualClock::new())).await.unwrap_err();
    assert_eq!(error.error().unwrap().status().unwrap(), 503);
    assert_eq!(down.hits().len(), 4);

    let denied = server(answers(json!([403]))).await;
    let error = wait(&client(&denied, &ManualClock::new()))
        .await
        .unwrap_err();
    assert_eq!(error.error().unwrap().status().unwrap(), 403);
    assert_eq!(denied.hits().len(), 1);
}

#[tokio::test]
async fn where_the_states_on_the_way_are_listed_any_other_state_is_a_failure() {
    static LISTED: Waiter = Waiter {
        retry: &["new", "building"],
        ..ACTIVE
    };
    let wait = |client: &Client| -> Wait<Json<Widget>, Json<Value>> {
        Wait::new(get(client), &LISTED, |widget: &Widget| widget.state.clone())
    };
    let clock = ManualClock::new();
    let listed = server(answers(json!(["new", "building", "active"]))).await;
    wait(&client(&listed, &clock)).await.unwrap();
    let other = server(answers(json!(["new", "asleep", "active"]))).await;
    let error = wait(&client(&other, &clock)).await.unwrap_err();
    assert!(error.is_failed(), "{error}");
    assert_eq!(error.last_state(), Some("asleep"));
    assert_eq!(other.hits().len(), 2);
}
