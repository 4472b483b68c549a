//! Lists of five things, two a page, walked to their end over the wire.

use std::sync::{Arc, Mutex};

use axum::{
    Json, Router,
    extract::{Query, Request, State},
    response::{IntoResponse, Response},
    routing::get,
};
use pagingwords_client::{Client, runtime, types::Thing};
use serde_json::{Value, json};

/// What was asked for, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn targets(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

const THINGS: [&str; 5] = ["a", "b", "c", "d", "e"];

fn page(start: usize, size: usize) -> Vec<Value> {
    let page = THINGS.iter().skip(start).take(size);
    page.map(|id| json!({ "id": id })).collect()
}

async fn serve(State(log): State<Log>, request: Request) -> Response {
    let uri = request.uri().clone();
    log.0.lock().unwrap().push(uri.to_string());
    let Query(query) = Query::<Vec<(String, String)>>::try_from_uri(&uri).unwrap();
    let asked = |name: &str| {
        let found = query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone())
    };
    let number =
        |name: &str, otherwise: usize| asked(name).map_or(otherwise, |text| text.parse().unwrap());
    let behind = |id: String| THINGS.iter().position(|known| *known == id).unwrap() + 1;
    let answer = match uri.path() {
        "/pageable" => {
            let start = number("from", 0);
            let next = (start + 2 < THINGS.len()).then(|| format!("/pageable?from={}", start + 2));
            json!({ "things": page(start, 2), "nextLink": next })
        }
        "/cursor" => {
            let (start, size) = (asked("after").map_or(0, behind), number("size", 2));
            let next = THINGS
                .get(start + size - 1)
                .filter(|_| start + size < THINGS.len());
            json!({ "data": { "things": page(start, size), "next": next } })
        }
        "/last" => json!({ "things": page(asked("after").map_or(0, behind), 2) }),
        _ => json!({ "things": page(number("skip", 0), number("take", 2)) }),
    };
    Json(answer).into_response()
}

async fn start() -> (Client, Log) {
    let log = Log::default();
    let routes = Router::new()
        .route("/{list}", get(serve))
        .with_state(log.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let client = Client::builder()
        .base_url(format!("http://{address}"))
        .build()
        .unwrap();
    (client, log)
}

fn ids(things: &[Thing]) -> String {
    things.iter().map(|thing| thing.id.as_str()).collect()
}

#[tokio::test]
async fn a_pageable_list_follows_its_links() {
    let (client, log) = start().await;
    let things = client.pageable().items().try_collect().await.unwrap();
    assert_eq!(ids(&things), "abcde");
    assert_eq!(
        log.targets(),
        ["/pageable", "/pageable?from=2", "/pageable?from=4"]
    );
}

#[tokio::test]
async fn a_cursor_is_handed_back_with_the_size_of_a_page() {
    let (client, log) = start().await;
    let things = client.cursor().size(3).items().try_collect().await.unwrap();
    assert_eq!(ids(&things), "abcde");
    assert_eq!(log.targets(), ["/cursor?size=3", "/cursor?after=c&size=3"]);
}

#[tokio::test]
async fn a_list_goes_on_behind_its_last_item() {
    let (client, log) = start().await;
    let things = client.last().items().try_collect().await.unwrap();
    assert_eq!(ids(&things), "abcde");
    assert_eq!(
        log.targets(),
        ["/last", "/last?after=b", "/last?after=d", "/last?after=e"]
    );
}

#[tokio::test]
async fn an_offset_counts_items() {
    let (client, log) = start().await;
    let things = client.offset().take(2).items().try_collect().await.unwrap();
    assert_eq!(ids(&things), "abcde");
    // A short page may be a server that gives less than it is asked for; only an empty one is the end.
    assert_eq!(
        log.targets(),
        [
            "/offset?take=2",
            "/offset?skip=2&take=2",
            "/offset?skip=4&take=2",
            "/offset?skip=5&take=2"
        ]
    );
}

/// A caller sees the end of a list, and not the words that said how it goes on.
#[test]
fn the_tables_say_how_each_list_continues() {
    let pages = |operation: &&&runtime::Operation| operation.pagination.is_some();
    assert_eq!(
        pagingwords_client::OPERATIONS.iter().filter(pages).count(),
        4
    );
}
