//! Lists that come in one answer, decoded as they arrive.

mod common;

use std::convert::Infallible;
use std::fmt::Write as _;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Response;
use common::{BY_TOKEN, Server, WHOLE, Widget, WidgetPage, json};
use futures_util::{StreamExt as _, stream};
use platform_clients_runtime as runtime;
use runtime::{
    Client, ClientBuilder, Decode, ElementsAt, FailureRule, Items, Json, List, Operation, Reported,
    Request,
};
use serde_json::{Value, json};

struct ByError;

impl FailureRule for ByError {
    const WHEN: &'static str = "/error";
    const EQUALS: &'static [&'static str] = &[];
    const MESSAGE: &'static str = "/error";
}

type Answer<T> = Reported<Json<T>, ByError>;

macro_rules! list {
    ($name:ident, $page:ty, $pointer:literal, $page_of:ident => $items:expr) => {
        struct $name(Request<Answer<$page>, Json<Value>>);

        impl List for $name {
            type Answer = Answer<$page>;
            type Failure = Json<Value>;
            type Item = Widget;
            const STREAM: Option<ElementsAt<Widget>> = Some(ElementsAt::new($pointer));

            fn request(&self) -> &Request<Self::Answer, Self::Failure> {
                &self.0
            }

            fn request_mut(&mut self) -> &mut Request<Self::Answer, Self::Failure> {
                &mut self.0
            }

            fn next(_: &$page) -> Option<String> {
                None
            }

            fn count($page_of: &$page) -> usize {
                $items.len()
            }

            fn take_items($page_of: $page) -> Vec<Widget> {
                $items
            }
        }
    };
}

list!(Bare, Vec<Widget>, "", page => page);
list!(Inside, WidgetPage, "/widgets", page => page.widgets);

fn request<A: Decode>(
    builder: ClientBuilder<Client>,
    operation: &'static Operation,
) -> Request<A, Json<Value>> {
    Request::new(&builder.build().unwrap(), operation)
}

fn bare(server: &Server) -> Items<Bare> {
    Items::new(Bare(request(server.client(), &WHOLE)))
}

fn inside(server: &Server) -> Items<Inside> {
    Items::new(Inside(request(server.client(), &WHOLE)))
}

async fn answering(text: &'static str) -> Server {
    Server::start(move |_| async move { ([("content-type", "application/json")], text) }).await
}

fn ids(widgets: &[Widget]) -> Vec<u64> {
    widgets.iter().map(|widget| widget.id).collect()
}

#[tokio::test]
async fn items_come_before_the_answer_is_whole() {
    let server = Server::start(|_| async {
        // It never ends.
        let first = stream::iter(["[{\"id\":1}, {\"i", "d\":2},{\"id\":3}"]);
        let chunks = first.map(Bytes::from).chain(stream::pending());
        Response::new(Body::from_stream(chunks.map(Ok::<_, Infallible>)))
    })
    .await;
    let mut items = bare(&server);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 2);
}

#[tokio::test]
async fn items_are_found_inside_of_an_answer() {
    let server =
        answering(r#"{"next": null, "widgets": [{"id": 1}, {"id": 2}], "more": {"widgets": [0]}}"#)
            .await;
    assert_eq!(ids(&inside(&server).try_collect().await.unwrap()), [1, 2]);
    let mut items = inside(&server);
    while items.try_next().await.unwrap().is_some() {}
    assert!(items.next().await.is_none());
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn an_empty_list_has_no_items() {
    let server = answering(" [ ] ").await;
    assert!(bare(&server).try_collect().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_limit_ends_the_list_early() {
    let server = answering(r#"[{"id":1},{"id":2},{"id":3},"not a widget"]"#).await;
    let items = bare(&server).limit_items(2);
    assert_eq!(ids(&items.try_collect().await.unwrap()), [1, 2]);
    assert!(bare(&server).limit_items(0).next().await.is_none());
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn items_before_an_error_are_handed_out() {
    let server = answering(r#"[{"id":1},{"id":"canary"},{"id":3}]"#).await;
    let mut items = bare(&server);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_decode());
    let told = error.to_string();
    assert!(
        told.contains("item 1 of the list: it is not a Widget"),
        "{told}"
    );
    assert!(!told.contains("canary"), "{told}");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_list_that_is_cut_off_is_an_error_and_not_a_short_list() {
    for text in [r#"[{"id":1}"#, r#"[{"id":1},"#, r#"[{"id":1},{"id":2"#, "["] {
        let server = answering(text).await;
        let error = bare(&server).try_collect().await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("ends before the list does"),
            "{text}: {error}"
        );
        assert_eq!(error.status().unwrap(), 200);
    }
    let server = answering(r#"{"widgets":[{"id":1}],"next":"#).await;
    assert!(inside(&server).try_collect().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_connection_that_breaks_within_a_list_is_an_error() {
    let server = Server::start(|_| async {
        let first = stream::iter([Ok("[{\"id\":1},")]);
        let then = stream::once(async {
            // The server writes out what it has only when there is nothing more to write just then.
            tokio::time::sleep(Duration::from_millis(20)).await;
            Err(std::io::Error::other("broken"))
        });
        Response::new(Body::from_stream(first.chain(then)))
    })
    .await;
    let mut items = bare(&server);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_broken(), "{error:?}");
}

#[tokio::test]
async fn what_comes_behind_a_list_is_looked_at() {
    for text in ["[{\"id\":1}] x", "[{\"id\":1}][]", "[{\"id\":1},]"] {
        let server = answering(text).await;
        let mut items = bare(&server);
        assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
        assert!(items.try_next().await.unwrap_err().is_decode(), "{text}");
    }
}

#[tokio::test]
async fn a_failure_in_place_of_a_list_or_behind_it_is_an_error() {
    let server = answering(r#"{"error":"the list is being built"}"#).await;
    let error = bare(&server).try_collect().await.unwrap_err();
    assert!(error.is_reported());
    assert_eq!(error.message(), Some("the list is being built"));

    let server = answering(r#"{"widgets":[{"id":1}],"next":null,"error":"lost the rest"}"#).await;
    let mut items = inside(&server);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.message(), Some("lost the rest"));
}

#[tokio::test]
async fn an_answer_of_another_shape_is_a_decode_error() {
    for text in ["{}", "", "<html>", r#"{"widgets":{}}"#] {
        let server = answering(text).await;
        let error = inside(&server).try_collect().await.unwrap_err();
        assert!(error.is_decode(), "{text}: {error}");
    }
}

#[tokio::test]
async fn a_status_that_is_no_success_is_the_error_it_is_elsewhere() {
    let server = Server::start(|_| async { json(409, &json!({"message": "busy"})) }).await;
    let error = bare(&server).try_collect().await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(error.api(), Some(&json!({"message": "busy"})));
}

#[tokio::test]
async fn the_limit_of_answers_is_the_limit_of_one_item() {
    let server = Server::start(|_| async {
        let mut text = String::from("[");
        for id in 0..100 {
            let _ = write!(text, "{{\"id\":{id}}},");
        }
        text + "{\"id\":100,\"state\":\"" + &"x".repeat(200) + "\"}]"
    })
    .await;
    let builder = server.client().max_response_size(100);
    let mut items = Items::new(Bare(request(builder, &WHOLE)));
    for id in 0..100 {
        assert_eq!(items.try_next().await.unwrap().unwrap().id, id);
    }
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

/// The same where the list has pages.
struct Paged(Inside);

impl List for Paged {
    type Answer = Answer<WidgetPage>;
    type Failure = Json<Value>;
    type Item = Widget;
    const STREAM: Option<ElementsAt<Widget>> = Inside::STREAM;

    fn request(&self) -> &Request<Self::Answer, Self::Failure> {
        self.0.request()
    }

    fn request_mut(&mut self) -> &mut Request<Self::Answer, Self::Failure> {
        self.0.request_mut()
    }

    fn next(page: &WidgetPage) -> Option<String> {
        page.next.clone()
    }

    fn count(page: &WidgetPage) -> usize {
        page.widgets.len()
    }

    fn take_items(page: WidgetPage) -> Vec<Widget> {
        page.widgets
    }
}

#[tokio::test]
async fn a_list_with_pages_is_still_walked_page_by_page() {
    let server = Server::start(|hit: common::Hit| async move {
        let next = hit.parameter("marker").is_none().then_some("2");
        json(200, &json!({"widgets": [{"id": 1}], "next": next}))
    })
    .await;
    let items = Items::new(Paged(Inside(request(server.client(), &BY_TOKEN))));
    assert_eq!(items.try_collect().await.unwrap().len(), 2);
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn a_list_of_200_megabytes_is_held_a_chunk_at_a_time() {
    const ITEMS: u64 = 3_200;
    const SIZE: usize = 64 * 1024;
    let server = Server::start(|_| async {
        let text = "x".repeat(SIZE);
        let chunks = (0..ITEMS).map(move |id| {
            let start = if id == 0 { '[' } else { ',' };
            let end = if id + 1 == ITEMS { "]" } else { "" };
            format!("{start}{{\"id\":{id},\"state\":\"{text}\"}}{end}")
        });
        Response::new(Body::from_stream(stream::iter(
            chunks.map(Ok::<_, Infallible>),
        )))
    })
    .await;
    // The answer is larger than the largest one that would be read at once.
    let mut items = bare(&server);
    let (mut count, mut bytes, mut most) = (0, 0, 0);
    while let Some(widget) = items.try_next().await.unwrap() {
        assert_eq!(widget.id, count);
        count += 1;
        bytes += widget.state.len();
        most = most.max(items.held());
    }
    assert_eq!(count, ITEMS);
    assert_eq!(bytes, 3_200 * SIZE);
    assert!(most < 1024 * 1024, "{most} bytes were held at once");
}
