//! What is promised of waiting for machines, held against a server on loopback.
#![cfg(all(feature = "iaas", feature = "compute"))]

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use std::sync::Arc;
use std::time::Duration;

use cloudcix_client::runtime::ManualClock;
use cloudcix_client::{Account, CloudCix};
use serde_json::{Value, json};
use server::{Look, Server};

/// A thing as the server showed it when it was recorded.
fn recorded(path: &str, note: &str) -> Value {
    include_str!("../../../tests/exchanges/cloudcix.jsonl")
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|exchange| {
            exchange["note"] == note && exchange["path"].as_str().unwrap().contains(path)
        })
        .map(|exchange| exchange["response_body"]["content"].clone())
        .unwrap()
}

fn recorded_machine() -> Value {
    recorded("/vm/", "iaas: VM state machine: robot: running")
}

fn recorded_router() -> Value {
    recorded("/virtual_router/", "iaas: read (state 1 requested)")
}

/// What the document requires of a snapshot and of a backup, around a recorded machine. Neither was recorded.
fn copy_of_machine() -> Value {
    json!({
        "id": 1, "name": "copy", "history": [], "vm": recorded_machine(), "uri": "/1/",
        "created": "2026-11-21T00:50:26", "updated": "2026-11-21T00:50:26",
        "active": true, "remove_subtree": false, "repository": 1,
    })
}

/// A server that shows `thing`, and an account whose clock does not wait.
async fn start(
    thing: Value,
    looks: impl IntoIterator<Item = Look>,
) -> (Server, ManualClock, CloudCix) {
    let clock = ManualClock::new();
    let server = Server::start(Arc::new(clock.clone())).await;
    server.show(thing, looks);
    let held = clock.clone();
    let door = CloudCix::builder(Account::new("user@example.com", "word", "key"))
        .deployment("https://cloudcix.example")
        .application("membership", server.url("membership"))
        .application("iaas", server.url("iaas"))
        .application("compute", server.url("compute"))
        .settings(move |builder| {
            builder
                .clock(held.clone())
                .configure(reqwest::ClientBuilder::no_proxy)
        })
        .build()
        .unwrap();
    (server, clock, door)
}

fn states<const N: usize>(states: [i64; N]) -> [Look; N] {
    states.map(|state| Look::State(state.into()))
}

fn names<const N: usize>(names: [&str; N]) -> [Look; N] {
    names.map(|name| Look::State(name.into()))
}

#[tokio::test]
async fn a_machine_is_waited_for_until_it_runs() {
    let (server, clock, door) = start(recorded_machine(), states([1, 2, 4])).await;
    let machine = door.iaas().unwrap().vm_get(1).wait_until_running();
    assert_eq!(machine.await.unwrap().content.state, 4);
    assert_eq!(server.seen("GET /iaas/vm/1/"), 3);
    assert_eq!(clock.slept().len(), 2, "one delay between two looks");
}

#[tokio::test]
async fn a_wait_shows_every_state_on_the_way() {
    let (_server, _, door) = start(recorded_machine(), states([1, 2, 2, 4])).await;
    let iaas = door.iaas().unwrap();
    let mut looks = iaas.vm_get(1).wait_until_running().observations();
    let mut seen = Vec::new();
    while let Some(look) = looks.try_next().await.unwrap() {
        seen.push((look.state().to_owned(), look.is_reached()));
    }
    let expected = [("1", false), ("2", false), ("2", false), ("4", true)];
    assert_eq!(
        seen,
        expected.map(|(state, reached)| (state.to_owned(), reached))
    );
}

#[tokio::test]
async fn a_machine_without_room_and_one_that_is_settled_elsewhere_fail_at_once() {
    for settled in [3, 6, 9, 99] {
        let (server, _, door) = start(recorded_machine(), states([1, settled])).await;
        let wait = door.iaas().unwrap().vm_get(1).wait_until_running();
        let error = wait.await.unwrap_err();
        assert!(error.is_failed(), "{settled}: {error}");
        assert_eq!(error.last_state(), Some(settled.to_string().as_str()));
        assert_eq!(server.seen("GET /iaas/vm/1/"), 2);
    }
}

#[tokio::test]
async fn a_machine_that_is_gone_is_an_error_or_what_was_waited_for() {
    let looks = [Look::State(1.into()), Look::Status(404)];
    let (_server, _, door) = start(recorded_machine(), looks.clone()).await;
    let wait = door.iaas().unwrap().vm_get(1).wait_until_running();
    let error = wait.await.unwrap_err();
    assert!(error.is_gone() && !error.is_failed(), "{error}");

    let looks = [Look::State(17.into()), Look::Status(404)];
    let (_server, _, door) = start(recorded_machine(), looks).await;
    let wait = door.iaas().unwrap().vm_get(1).wait_until_closed();
    wait.await.unwrap();
}

#[tokio::test]
async fn a_wait_ends_when_its_time_is_up() {
    let (server, _, door) = start(recorded_machine(), states([2])).await;
    let wait = door.iaas().unwrap().vm_get(1).wait_until_running();
    let error = wait.timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timed_out() && !error.is_failed(), "{error}");
    assert_eq!(error.last_state(), Some("2"));
    let looks = server.seen("GET /iaas/vm/1/");
    assert!((4..=31).contains(&looks), "{looks} looks in a minute");
}

#[tokio::test]
async fn a_wait_outlives_a_server_that_is_too_busy() {
    let looks = [
        Look::State(2.into()),
        Look::Status(429),
        Look::Status(503),
        Look::State(4.into()),
    ];
    let (_server, _, door) = start(recorded_machine(), looks).await;
    let wait = door.iaas().unwrap().vm_get(1).wait_until_running();
    assert_eq!(wait.await.unwrap().content.state, 4);
}

#[tokio::test]
async fn an_instance_names_its_state_or_numbers_it() {
    let looks = [
        Look::State("pending".into()),
        Look::State("a_name_that_nobody_documents".into()),
        Look::State(2.into()),
        Look::State(4.into()),
    ];
    let (server, _, door) = start(json!({"id": 1}), looks).await;
    let compute = door.compute().unwrap();
    compute
        .compute_instances_get(1)
        .wait_until_running()
        .await
        .unwrap();
    assert_eq!(server.seen("GET /compute/compute/instances/1/"), 4);

    let (_server, _, door) = start(json!({"id": 1}), names(["building", "unresourced"])).await;
    let wait = door.compute().unwrap().compute_instances_get(1);
    let error = wait.wait_until_running().await.unwrap_err();
    assert_eq!(error.last_state(), Some("unresourced"));
}

#[tokio::test]
async fn routers_snapshots_and_backups_wait_like_machines() {
    let (_server, _, door) = start(json!({"id": 1}), names(["building", "running"])).await;
    let compute = door.compute().unwrap();
    compute
        .network_routers_get(1)
        .wait_until_running()
        .await
        .unwrap();

    for unresourced in [false, true] {
        let end = if unresourced {
            "unresourced"
        } else {
            "running"
        };
        let looks = || names(["building", end]);
        let (_server, _, door) = start(json!({"id": 1}), looks()).await;
        let wait = door.compute().unwrap().compute_snapshots_get(1);
        let snapshot = wait.wait_until_running().await;
        assert_eq!(snapshot.is_err(), unresourced);
        let (_server, _, door) = start(json!({"id": 1}), looks()).await;
        let wait = door.compute().unwrap().compute_backups_get(1);
        let backup = wait.wait_until_running().await;
        assert_eq!(backup.is_err(), unresourced);
    }
}

#[tokio::test]
async fn an_iaas_router_is_waited_for_until_it_runs_rests_or_is_closed() {
    let (server, _, door) = start(recorded_router(), states([1, 2, 4])).await;
    let router = || door.iaas().unwrap().virtual_router_get(1);
    let running = router().wait_until_running().await.unwrap();
    assert_eq!(running.content.state, 4);
    assert_eq!(server.seen("GET /iaas/virtual_router/1/"), 3);

    server.show(recorded_router(), states([5, 5, 6]));
    let resting = router().wait_until_quiesced().await.unwrap();
    assert_eq!(resting.content.state, 6);

    server.show(
        recorded_router(),
        [Look::State(8.into()), Look::Status(404)],
    );
    router().wait_until_closed().await.unwrap();

    for settled in [3, 6, 9, 99] {
        server.show(recorded_router(), states([2, settled]));
        let error = router().wait_until_running().await.unwrap_err();
        assert!(error.is_failed(), "{settled}: {error}");
        assert_eq!(error.last_state(), Some(settled.to_string().as_str()));
    }
}

#[tokio::test]
async fn iaas_snapshots_and_backups_run_fail_and_go() {
    let (server, _, door) = start(copy_of_machine(), states([1, 2, 4])).await;
    let snapshot = || door.iaas().unwrap().snapshot_get(1);
    let backup = || door.iaas().unwrap().backup_get(1);
    let made = snapshot().wait_until_running().await.unwrap();
    assert_eq!(
        (made.content.state, made.content.name.as_str()),
        (4, "copy")
    );
    assert_eq!(server.seen("GET /iaas/snapshot/1/"), 3);

    server.show(copy_of_machine(), states([1, 2, 4]));
    let made = backup().wait_until_running().await.unwrap();
    assert_eq!(made.content.state, 4);
    assert_eq!(server.seen("GET /iaas/backup/1/"), 3);

    for settled in [3, 8, 9, 99] {
        server.show(copy_of_machine(), states([1, settled]));
        let error = snapshot().wait_until_running().await.unwrap_err();
        assert!(error.is_failed(), "{settled}: {error}");
        server.show(copy_of_machine(), states([1, settled]));
        let error = backup().wait_until_running().await.unwrap_err();
        assert!(error.is_failed(), "{settled}: {error}");
    }

    let leaving = [Look::State(8.into()), Look::Status(404)];
    server.show(copy_of_machine(), leaving.clone());
    snapshot().wait_until_closed().await.unwrap();
    server.show(copy_of_machine(), leaving);
    backup().wait_until_closed().await.unwrap();
}

#[tokio::test]
async fn a_project_is_waited_for_until_nothing_in_it_moves() {
    let project = recorded("/project/", "iaas: partial update");
    let stable = |stable: bool| Look::Member("stable", stable.into());
    let looks = [stable(false), stable(false), stable(true)];
    let (server, _, door) = start(project, looks).await;
    let wait = door.iaas().unwrap().project_get(1).wait_until_stable();
    assert!(wait.await.unwrap().content.stable);
    assert_eq!(server.seen("GET /iaas/project/1/"), 3);
}
