//! Lists, waits and rehearsals of operations that are called by name.

mod support;

use std::time::Duration;

use platform_clients_runtime as runtime;
use runtime::{
    Location, NextPage, Operation, PageLayout, PageStyle, Pagination, Parameter, Rehearsal,
    RequestOptions, Row, Waiter,
};
use serde_json::{Value, json};

static LIST: Operation = Operation {
    id: "widgets_list",
    method: "GET",
    path: "/widgets",
    server: None,
    tag: "widgets",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "marker", runtime::Kind::Text, ""),
        Parameter::new(Location::Query, "limit", runtime::Kind::between(1, 10), ""),
    ],
    body: None,
    responses: support::OK,
    security: &[],
    repeat: runtime::Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Token {
            parameter: "marker",
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "",
};

const UNTIL_READY: Waiter = Waiter {
    name: "ready",
    state: "/widget/state",
    success: &["ready"],
    failure: &["broken"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 1,
    max_delay_ms: 1,
    timeout_ms: 60_000,
};

type Any = runtime::Json<Value>;

static ROW: Row = Row::new(&LIST, runtime::dynamic::<runtime::NoBody, Any, Any>).page(PageLayout {
    items: &["/widgets"],
    next: NextPage::InLinks {
        links: "/links",
        rel: "next",
        parameter: Some("marker"),
    },
});

static WAITS: Row =
    Row::new(&LIST, runtime::dynamic::<runtime::NoBody, Any, Any>).waiters(&[UNTIL_READY]);

/// Six widgets, two a page.
fn page_for(target: &str) -> Value {
    let marker = target.split_once("marker=").map(|(_, marker)| marker);
    let start = marker.map_or(0, |marker| marker.parse().unwrap());
    let mut page = json!({ "widgets": [{ "id": start + 1 }, { "id": start + 2 }], "links": [] });
    if start < 4 {
        let href = format!("/widgets?marker={}", start + 2);
        page["links"] = json!([{ "rel": "next", "href": href }]);
    }
    page
}

async fn server() -> support::Server {
    support::serve(|_, seen| async move { support::json(200, &page_for(&seen.target).to_string()) })
        .await
}

#[tokio::test]
async fn a_list_by_name_walks_all_of_its_pages() {
    let server = server().await;
    let client = server.client();
    let list = runtime::list(&client, &ROW, json!({}), RequestOptions::new()).unwrap();
    let items = list.clone().items().try_collect().await.unwrap();
    let ids: Vec<_> = items.iter().map(|item| item["id"].clone()).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5, 6]);

    let mut two = list.clone().items().limit_items(3);
    let mut seen = 0;
    while two.try_next().await.unwrap().is_some() {
        seen += 1;
    }
    assert_eq!(seen, 3);

    let mut pages = list.clone().pages();
    let first = pages.try_next().await.unwrap().unwrap().into_inner();
    assert!(pages.continuation().is_some());
    assert_eq!(list.items_of(first).len(), 2);
}

#[tokio::test]
async fn a_list_by_name_refuses_what_does_not_fit() {
    let server = server().await;
    let client = server.client();
    let arguments = json!({ "limit": 11 });
    let list = runtime::list(&client, &ROW, arguments, RequestOptions::new()).unwrap();
    let error = list.items().try_collect().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("limit"), "{error}");
    assert!(runtime::list(&client, &WAITS, json!({}), RequestOptions::new()).is_none());
}

#[tokio::test]
async fn a_wait_by_name_shows_every_look() {
    let server = support::serve(|count, _| async move {
        let state = ["new", "building", "ready"][count - 1];
        support::json(200, &json!({ "widget": { "state": state } }).to_string())
    })
    .await;
    let client = server.client();
    let waiter = &WAITS.waiters[0];
    let wait = runtime::observe(&client, &WAITS, waiter, json!({}), RequestOptions::new());
    let mut looks = wait.timeout(Duration::MAX).observations();
    let mut states = Vec::new();
    while let Some(look) = looks.try_next().await.unwrap() {
        states.push((look.state().to_owned(), look.is_reached()));
    }
    let seen: Vec<_> = states
        .iter()
        .map(|(state, reached)| (state.as_str(), *reached))
        .collect();
    assert_eq!(seen, [("new", false), ("building", false), ("ready", true)]);
}

#[tokio::test]
async fn a_rehearsal_keeps_the_request_and_sends_nothing() {
    let server = server().await;
    let client = server.client();
    let rehearsal = Rehearsal::new();
    let options = RequestOptions::new()
        .header("x-api-key", "canary")
        .query("token", "canary")
        .rehearse(&rehearsal);
    let error = (ROW.send)(&client, &LIST, json!({ "limit": 3 }), options)
        .await
        .unwrap_err();
    assert!(error.is_rehearsed(), "{error:?}");
    assert!(error.attempts().is_empty());
    let seen = rehearsal.take().unwrap();
    assert_eq!(seen.method(), "GET");
    assert!(
        seen.url().contains("/widgets?limit=3&token="),
        "{}",
        seen.url()
    );
    let shown = format!("{seen:?} {:?} {}", seen.headers(), seen.url());
    assert!(!shown.contains("canary"), "{shown}");
    assert!(rehearsal.take().is_none());

    let sent = client
        .raw(runtime::Method::POST, "/widgets")
        .json(&json!({ "name": "x", "password": "canary" }))
        .options(RequestOptions::new().rehearse(&rehearsal));
    assert!(sent.send().await.unwrap_err().is_rehearsed());
    let seen = rehearsal.take().unwrap();
    let body = seen.json().unwrap();
    assert_eq!(body["name"], "x");
    assert!(!body.to_string().contains("canary"), "{body}");
}
