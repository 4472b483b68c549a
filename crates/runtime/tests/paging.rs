//! What the runtime promises about lists that come in pages.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use common::{BY_LINK, BY_OFFSET, BY_PAGE, BY_TOKEN, Hit, Server, WHOLE, Widget, WidgetPage, json};
use futures_util::TryStreamExt;
use platform_clients_runtime::{
    Client, Continuation, Items, Json, List, Operation, Pages, Request,
};
use serde_json::{Value, json};

struct Widgets {
    request: Request<Json<WidgetPage>, Json<Value>>,
}

impl List for Widgets {
    type Answer = Json<WidgetPage>;
    type Failure = Json<Value>;
    type Item = Widget;

    fn request(&self) -> &Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut Request<Self::Answer, Self::Failure> {
        &mut self.request
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

fn list(server: &Server, operation: &'static Operation) -> Widgets {
    let client: Client = server.client().build().unwrap();
    Widgets {
        request: Request::new(&client, operation),
    }
}

fn page(ids: impl IntoIterator<Item = u64>, next: Option<&str>) -> Value {
    let widgets: Vec<Value> = ids
        .into_iter()
        .map(|id| json!({"id": id, "state": ""}))
        .collect();
    json!({"widgets": widgets, "next": next})
}

/// Seven widgets, three a page, continued from a marker.
fn by_marker(hit: &Hit) -> Value {
    match hit.parameter("marker").as_deref() {
        None => page(1..=3, Some("a/3")),
        Some("a/3") => page(4..=6, Some("b&6")),
        Some("b&6") => page(7..=7, None),
        Some(other) => panic!("marker {other}"),
    }
}

async fn marker_server() -> Server {
    Server::start(|hit: Hit| async move { json(200, &by_marker(&hit)) }).await
}

fn ids(widgets: &[Widget]) -> Vec<u64> {
    widgets.iter().map(|widget| widget.id).collect()
}

#[tokio::test]
async fn items_come_from_all_pages_in_order() {
    let server = marker_server().await;
    let mut request = list(&server, &BY_TOKEN);
    request.request.set_query("color", "red");
    let items = Items::new(request).try_collect().await.unwrap();
    assert_eq!(ids(&items), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(server.hits().len(), 3);
    for hit in server.hits() {
        assert_eq!(hit.parameter("color").as_deref(), Some("red"));
    }
}

#[tokio::test]
async fn items_and_pages_are_streams_too() {
    let server = marker_server().await;
    let items: Vec<Widget> = TryStreamExt::try_collect(Items::new(list(&server, &BY_TOKEN)))
        .await
        .unwrap();
    assert_eq!(items.len(), 7);
    let pages = Pages::new(list(&server, &BY_TOKEN)).prefetch(true);
    let sizes: Vec<usize> = pages
        .map_ok(|page| page.widgets.len())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(sizes, [3, 3, 1]);
}

#[tokio::test]
async fn a_stream_stays_at_its_end() {
    let server = marker_server().await;
    let mut items = Items::new(list(&server, &BY_TOKEN)).prefetch(true);
    while items.try_next().await.unwrap().is_some() {}
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none());
    assert_eq!(server.hits().len(), 3);
}

#[tokio::test]
async fn counted_pages_end_with_an_empty_one() {
    let server = Server::start(|hit: Hit| async move {
        let number: u64 = hit
            .parameter("page")
            .map_or(1, |text| text.parse().unwrap());
        json(
            200,
            &page(
                (number * 2)..(if number < 4 { number * 2 + 2 } else { 0 }),
                None,
            ),
        )
    })
    .await;
    let items = Items::new(list(&server, &BY_PAGE))
        .try_collect()
        .await
        .unwrap();
    assert_eq!(ids(&items), [2, 3, 4, 5, 6, 7]);
    let mut second = list(&server, &BY_PAGE);
    second.request.set_query("page", "2");
    let items = Items::new(second).try_collect().await.unwrap();
    assert_eq!(ids(&items), [4, 5, 6, 7]);
}

#[tokio::test]
async fn an_offset_counts_the_items_that_came() {
    let server = Server::start(|hit: Hit| async move {
        let skip: u64 = hit
            .parameter("skip")
            .map_or(0, |text| text.parse().unwrap());
        json(200, &page(skip..5.min(skip + 2).max(skip), None))
    })
    .await;
    let items = Items::new(list(&server, &BY_OFFSET))
        .prefetch(true)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(ids(&items), [0, 1, 2, 3, 4]);
    let skips: Vec<_> = server
        .hits()
        .iter()
        .map(|hit| hit.parameter("skip"))
        .collect();
    assert_eq!(
        skips,
        [None, Some("2".into()), Some("4".into()), Some("5".into())]
    );
}

#[tokio::test]
async fn links_are_followed_absolute_and_relative() {
    let server = Server::start(|hit: Hit| async move {
        let next = match hit.path.as_str() {
            "/v1/widgets" if hit.query.is_empty() => "?page=2".to_owned(),
            "/v1/widgets" => format!("http://{}/v1/more/3", hit.header("host")),
            "/v1/more/3" => "4?x=%2F".to_owned(),
            "/v1/more/4" => return json(200, &page([4], None)),
            other => panic!("{other}"),
        };
        json(200, &page([0], Some(&next)))
    })
    .await;
    let items = Items::new(list(&server, &BY_LINK))
        .try_collect()
        .await
        .unwrap();
    assert_eq!(items.len(), 4);
    assert_eq!(server.hits()[3].query, "x=%2F");
}

#[tokio::test]
async fn a_list_without_pages_is_one_request() {
    let server = Server::start(|_| async { json(200, &page(1..=2, Some("ignored"))) }).await;
    let items = Items::new(list(&server, &WHOLE))
        .prefetch(true)
        .try_collect()
        .await
        .unwrap();
    assert_eq!((items.len(), server.hits().len()), (2, 1));
}

#[tokio::test]
async fn a_repeated_token_is_an_error_and_not_a_loop() {
    for prefetch in [false, true] {
        let server = Server::start(|hit: Hit| async move {
            let next = if hit.parameter("marker").as_deref() == Some("a") {
                "b"
            } else {
                "a"
            };
            json(200, &page([1], Some(next)))
        })
        .await;
        let mut pages = Pages::new(list(&server, &BY_TOKEN)).prefetch(prefetch);
        for _ in 0..3 {
            pages.next().await.unwrap().unwrap();
        }
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.is_loop(), "{error}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.hits().len(), 3);
    }
}

#[tokio::test]
async fn a_link_back_to_the_first_page_is_an_error_and_not_a_loop() {
    let server = Server::start(|_| async { json(200, &page([1], Some("/v1/widgets"))) }).await;
    let error = Items::new(list(&server, &BY_LINK))
        .try_collect()
        .await
        .unwrap_err();
    assert!(error.is_loop());
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn a_server_that_ignores_the_page_number_is_an_error_and_not_a_loop() {
    let server = Server::start(|_| async { json(200, &page([1], None)) }).await;
    let error = Items::new(list(&server, &BY_PAGE))
        .try_collect()
        .await
        .unwrap_err();
    assert!(error.is_loop());
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn a_next_link_to_another_origin_is_not_followed() {
    let other = marker_server().await;
    for next in [
        format!("{}/v1/widgets", other.url),
        "//127.0.0.1:1/v1/widgets".to_owned(),
    ] {
        let server = Server::start(move |_| {
            let next = next.clone();
            async move { json(200, &page([1], Some(&next))) }
        })
        .await;
        let mut items = Items::new(list(&server, &BY_LINK)).prefetch(true);
        assert!(items.try_next().await.unwrap().is_some());
        let error = items.try_next().await.unwrap_err();
        assert!(error.is_foreign_origin(), "{error}");
    }
    assert!(other.hits().is_empty());
}

#[tokio::test]
async fn a_limit_asks_for_no_page_that_is_not_needed() {
    for (limit, requests) in [(0, 0), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (100, 3)] {
        for prefetch in [false, true] {
            let server = marker_server().await;
            let items = Items::new(list(&server, &BY_TOKEN))
                .prefetch(prefetch)
                .limit_items(limit);
            let items = items.try_collect().await.unwrap();
            assert_eq!(items.len(), limit.min(7));
            tokio::time::sleep(Duration::from_millis(20)).await;
            assert_eq!(
                server.hits().len(),
                requests,
                "limit {limit}, prefetch {prefetch}"
            );
        }
    }
}

#[tokio::test]
async fn a_continuation_is_stored_and_resumed() {
    let server = marker_server().await;
    let mut pages = Pages::new(list(&server, &BY_TOKEN)).prefetch(true);
    let start = serde_json::to_string(&pages.continuation()).unwrap();
    pages.next().await.unwrap().unwrap();
    let stored = serde_json::to_string(&pages.continuation()).unwrap();
    assert_eq!(
        stored,
        r#"{"api":"widgets","operation":"widgets_by_token","place":{"token":"a/3"}}"#
    );
    while pages.next().await.is_some() {}
    assert_eq!(pages.continuation(), None);

    for (stored, expected) in [
        (stored, vec![4, 5, 6, 7]),
        (start, vec![1, 2, 3, 4, 5, 6, 7]),
    ] {
        let continuation: Continuation = serde_json::from_str(&stored).unwrap();
        let items = Items::new(list(&server, &BY_TOKEN)).resume(continuation);
        assert_eq!(ids(&items.try_collect().await.unwrap()), expected);
    }
}

#[tokio::test]
async fn a_continuation_of_links_keeps_no_origin_and_no_key() {
    let server = Server::start(|hit: Hit| async move {
        let next = format!(
            "http://{}/v1/widgets?api_key=canary&page=2&token=t",
            hit.header("host")
        );
        json(
            200,
            &page([1], hit.query.is_empty().then_some(next.as_str())),
        )
    })
    .await;
    let mut pages = Pages::new(list(&server, &BY_LINK));
    pages.next().await.unwrap().unwrap();
    let stored = serde_json::to_string(&pages.continuation()).unwrap();
    assert!(
        stored.contains(r#"{"link":"/v1/widgets?page=2&token=t"}"#),
        "{stored}"
    );
    let continuation: Continuation = serde_json::from_str(&stored).unwrap();
    let items = Items::new(list(&server, &BY_LINK))
        .resume(continuation)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!(server.hits()[1].query, "page=2&token=t");
}

#[tokio::test]
async fn a_continuation_of_another_list_is_refused() {
    let server = marker_server().await;
    let other = Pages::new(list(&server, &BY_PAGE)).continuation().unwrap();
    let error = Pages::new(list(&server, &BY_TOKEN))
        .resume(other)
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let forged =
        r#"{"api":"widgets","operation":"widgets_by_link","place":{"link":"//evil.test/v1"}}"#;
    let forged: Continuation = serde_json::from_str(forged).unwrap();
    let error = Pages::new(list(&server, &BY_LINK))
        .resume(forged)
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.is_foreign_origin(), "{error}");
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn an_error_ends_the_stream_and_the_page_can_be_asked_for_again() {
    let broken = Arc::new(AtomicBool::new(true));
    let server = Server::start({
        let broken = Arc::clone(&broken);
        move |hit: Hit| {
            let broken = broken.load(Ordering::SeqCst) && hit.parameter("marker").is_some();
            async move {
                if broken {
                    json(500, &json!({}))
                } else {
                    json(200, &by_marker(&hit))
                }
            }
        }
    })
    .await;
    for prefetch in [false, true] {
        broken.store(true, Ordering::SeqCst);
        let mut pages = Pages::new(list(&server, &BY_TOKEN)).prefetch(prefetch);
        pages.next().await.unwrap().unwrap();
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.is_server());
        assert!(pages.next().await.is_none());
        broken.store(false, Ordering::SeqCst);
        let again = Items::new(list(&server, &BY_TOKEN)).resume(pages.continuation().unwrap());
        assert_eq!(ids(&again.try_collect().await.unwrap()), [4, 5, 6, 7]);
    }
}

#[tokio::test]
async fn the_next_page_is_fetched_while_the_consumer_is_busy_if_wanted() {
    for (client, walk, ahead) in [
        (false, None, 1),
        (false, Some(true), 2),
        (true, None, 2),
        (true, Some(false), 1),
    ] {
        let server = marker_server().await;
        let client: Client = server.client().prefetch(client).build().unwrap();
        let request = Request::new(&client, &BY_TOKEN);
        let mut items = Widgets { request }.items();
        if let Some(prefetch) = walk {
            items = items.prefetch(prefetch);
        }
        items.try_next().await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(server.hits().len(), ahead, "at most one page ahead");
    }
}

/// Sets a flag when it is dropped: the server has given the answer up.
struct GivenUp(Arc<AtomicBool>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_dropped_stream_stops_the_work() {
    for prefetch in [false, true] {
        let given_up = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&given_up);
        let server = Server::start(move |hit: Hit| {
            let flag = Arc::clone(&flag);
            async move {
                if hit.parameter("marker").is_some() {
                    let _guard = GivenUp(flag);
                    std::future::pending::<()>().await;
                }
                json(200, &by_marker(&hit))
            }
        })
        .await;
        let mut pages = Pages::new(list(&server, &BY_TOKEN)).prefetch(prefetch);
        pages.next().await.unwrap().unwrap();
        if !prefetch {
            // Without prefetch the request is only under way while someone asks.
            let asked = tokio::time::timeout(Duration::from_millis(50), pages.next()).await;
            assert!(asked.is_err());
        }
        while server.hits().len() < 2 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(pages);
        let stopped = async {
            while !given_up.load(Ordering::SeqCst) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), stopped)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_dropped_call_of_next_loses_no_page() {
    let server = Server::start(|hit: Hit| async move {
        tokio::time::sleep(Duration::from_millis(30)).await;
        json(200, &by_marker(&hit))
    })
    .await;
    let mut pages = Pages::new(list(&server, &BY_TOKEN));
    let early = tokio::time::timeout(Duration::from_millis(5), pages.next()).await;
    assert!(early.is_err());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.widgets.len());
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(server.hits().len(), 3);
}

#[test]
fn streams_can_be_moved_between_threads_and_polled_anywhere() {
    fn check<T: Send + Unpin + 'static>() {}
    check::<Pages<Widgets>>();
    check::<Items<Widgets>>();
}
