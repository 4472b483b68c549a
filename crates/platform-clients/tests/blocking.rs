//! The blocking face.

#![cfg(all(feature = "blocking", feature = "craton"))]

mod support;

use std::sync::mpsc;

use platform_clients::blocking::{self, BlockingError};
use platform_clients::craton::Client;
use serde_json::{Value, json};
use support::{Server, number};

fn answer(target: &str) -> (u16, Value) {
    if !target.starts_with("/v1/clouds?") && target != "/v1/clouds" {
        return (404, json!({"message": "Not Found"}));
    }
    let start = number(target, "marker").unwrap_or(0);
    let clouds: Vec<Value> = (start..(start + 2).min(5))
        .map(|id| json!({"id": id, "name": format!("cloud-{id}"), "project_id": "p", "note": null, "created_at": "2026-11-21T02:01:21.000000", "updated_at": null}))
        .collect();
    let links = if start + 2 < 5 {
        json!([{"rel": "next", "href": format!("/v1/clouds?marker={}", start + 2)}])
    } else {
        json!([])
    };
    (200, json!({"clouds": clouds, "links": links}))
}

/// A client of a server that runs on a thread of its own, as servers do.
fn client() -> Client {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async move {
            let server = Server::start(answer).await;
            sender.send(server.platforms()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let platforms = receiver.recv().unwrap().build().unwrap();
    platforms.craton().unwrap()
}

#[test]
fn lists_are_iterators_and_calls_are_calls() {
    let craton = client();
    let names: Result<Vec<String>, _> = blocking::items(craton.clouds_list())
        .map(|cloud| Ok::<_, platform_clients::Error>(cloud?.name))
        .collect();
    let expected = ["cloud-0", "cloud-1", "cloud-2", "cloud-3", "cloud-4"];
    assert_eq!(names.unwrap(), expected);
    let ahead = craton.clouds_list().items().prefetch(true).limit_items(3);
    assert_eq!(blocking::iter(ahead).count(), 3);
    let error = blocking::run(craton.clouds_get(7).send()).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn pages_can_be_resumed() {
    let craton = client();
    let mut pages = blocking::pages(craton.clouds_list());
    assert_eq!(pages.next().unwrap().unwrap().clouds.len(), 2);
    let place = pages.continuation().unwrap();
    let rest = craton.clouds_list().items().resume(place);
    assert_eq!(blocking::iter(rest).count(), 3);
}

#[test]
fn an_iterator_ends_after_an_error() {
    let craton = client();
    let mut items = blocking::items(craton.clouds_list().limit(1_000_000));
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
}

#[tokio::test]
async fn within_async_code_it_is_an_error_and_no_panic() {
    let craton = Client::at("http://127.0.0.1:1").build().unwrap();
    let error = blocking::run(craton.clouds_get(1).send()).unwrap_err();
    let found = error.downcast_ref::<BlockingError>();
    assert!(
        matches!(found, Some(BlockingError::InsideRuntime)),
        "{error}"
    );
    assert!(error.to_string().contains("await"), "{error}");
    let mut items = blocking::items(craton.clouds_list());
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
}
