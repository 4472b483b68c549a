//! One function for every list of every platform, whatever the way in which it pages.

#![cfg(all(
    feature = "craton",
    feature = "pyfarm",
    feature = "thirtyloops",
    feature = "cloudcix-membership",
    feature = "saagie"
))]

mod support;

use std::time::Duration;

use platform_clients::prelude::*;
use platform_clients::{Error, Settings};
use serde_json::{Value, json};
use support::{Server, number};

const TIME: &str = "2026-11-21T02:01:21.000000";

/// What there is on each platform: five things, and as many to a page as the platform was asked for.
fn lists(target: &str) -> (u16, Value) {
    let path = target.split('?').next().unwrap();
    let page = |start: usize, size: usize| start..(start + size).min(5);
    let body = match path {
        // A link to the next page, with a marker.
        "/v1/clouds" => {
            let start = number(target, "marker").unwrap_or(0);
            let ids = page(start, 2);
            let links = if ids.end < 5 {
                json!([{"rel": "next", "href": format!("/v1/clouds?marker={}", ids.end)}])
            } else {
                json!([])
            };
            let clouds: Vec<Value> = ids
                .map(|id| json!({"id": id, "name": format!("thing-{id}"), "project_id": "p", "note": null, "created_at": TIME, "updated_at": null}))
                .collect();
            json!({"clouds": clouds, "links": links})
        }
        // The whole list in one answer.
        "/api/v1/tags/" => (0..5)
            .map(|id| json!({"id": id, "tag": format!("thing-{id}"), "agents": [], "jobs": []}))
            .collect(),
        // The whole list in one answer, within an object.
        "/0.9/ada/users" => {
            let items: Vec<Value> = (0..5)
                .map(|id| json!({"username": format!("thing-{id}"), "email": "", "is_active": true, "link": {"rel": "self", "href": ""}}))
                .collect();
            json!({"items": items, "size": 5})
        }
        // Pages by their number.
        "/country/" => {
            let (number, size) = (
                number(target, "page").unwrap_or(0),
                number(target, "limit").unwrap_or(2),
            );
            let content: Vec<Value> = page(number * size, size)
                .map(|id| json!({"id": id, "alpha_2_code": "", "alpha_3_code": "", "english_name": format!("thing-{id}"), "phone_prefix": null, "primary_level_name": null, "uri": "", "a2Code": "", "a3Code": "", "country": "", "idCountry": id, "primaryLevelName": null}))
                .collect();
            json!({"content": content, "_metadata": {"page": number, "limit": size, "order": "id", "total_records": 5, "warnings": []}})
        }
        // Pages by how many come before them.
        path if path.starts_with("/log-proxy/") => {
            let start = number(target, "skip").unwrap_or(0);
            let logs: Vec<Value> = page(start, number(target, "limit").unwrap_or(2))
                .map(|id| json!({"index": id, "value": format!("thing-{id}"), "stream": "STDOUT", "time": "2026-11-21T02:01:21Z"}))
                .collect();
            json!({"logs": logs, "limit": 2, "total": 5, "order": "asc", "source": "elastic"})
        }
        other => return (404, json!({"message": other})),
    };
    (200, body)
}

/// Everything that there is to a list: its items, a limit, pages, a place in it, and the way on from there.
async fn walk<L: List + Clone>(list: L, name: fn(L::Item) -> String) -> Result<(), Error> {
    let names: Vec<String> = (0..5).map(|id| format!("thing-{id}")).collect();
    let mut items = list.clone().items();
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await? {
        found.push(name(item));
    }
    assert_eq!(found, names);

    let three = list.clone().items().prefetch(true).limit_items(3);
    let three: Vec<_> = three.try_collect().await?;
    assert_eq!(three.into_iter().map(name).collect::<Vec<_>>(), names[..3]);

    let mut pages = list.clone().pages();
    let first = pages.try_next().await?.expect("there is a page");
    let first: Vec<_> = L::take(&list, first.into_inner())
        .into_iter()
        .map(name)
        .collect();
    let mut found = first;
    if let Some(place) = pages.continuation() {
        // Another process goes on from there.
        let stored = serde_json::to_string(&place).unwrap();
        let place: Continuation = serde_json::from_str(&stored).unwrap();
        let rest: Vec<_> = list.items().resume(place).try_collect().await?;
        found.extend(rest.into_iter().map(name));
    }
    assert_eq!(found, names);
    Ok(())
}

#[tokio::test]
async fn one_function_walks_the_lists_of_all_five_platforms() {
    let servers = [
        Server::start(lists).await,
        Server::start(lists).await,
        Server::start(lists).await,
        Server::start(lists).await,
        Server::start(lists).await,
    ];
    let at = |index: usize| servers[index].platforms().build().unwrap();

    let craton = at(0).craton().unwrap();
    walk(craton.clouds_list(), |cloud| cloud.name)
        .await
        .unwrap();
    let pyfarm = at(1).pyfarm().unwrap();
    walk(pyfarm.tags_list(), |tag| tag.tag).await.unwrap();
    let account = at(2).thirtyloops().unwrap();
    walk(account.users(), |user| user.username).await.unwrap();
    let membership = at(3).cloudcix().unwrap().membership().unwrap();
    walk(membership.country_list().limit(2), |country| {
        country.english_name
    })
    .await
    .unwrap();
    let saagie = at(4).saagie().unwrap();
    let logs = saagie.logs_list("ada", 1, "project", "job", "id").limit(2);
    walk(logs, |line| line.value).await.unwrap();

    let asked = servers.each_ref().map(|server| server.seen().len());
    assert!(asked.iter().all(|count| *count > 0), "{asked:?}");
}

#[tokio::test]
async fn what_is_set_once_holds_for_every_platform() {
    let server = Server::start(lists).await;
    let settings = Settings::new().prefetch(true).user_agent("one-door/1.0");
    let platforms = server.platforms().settings(settings).build().unwrap();
    let mut items = platforms.craton().unwrap().clouds_list().items();
    items.try_next().await.unwrap();
    let ahead = async {
        while server.seen().len() < 2 {
            tokio::task::yield_now().await;
        }
    };
    let arrived = tokio::time::timeout(Duration::from_secs(20), ahead).await;
    arrived.expect("the page after is asked for while the first item is looked at");
    drop(items);

    let membership = platforms.cloudcix().unwrap().membership().unwrap();
    membership.country_list().send().await.unwrap();
    let pyfarm = platforms.pyfarm().unwrap();
    pyfarm.tags_list().send().await.unwrap();
    let account = platforms.thirtyloops().unwrap();
    account.users().send().await.unwrap();
    let saagie = platforms.saagie().unwrap();
    let logs = saagie.logs_list("ada", 1, "project", "job", "id");
    logs.send().await.unwrap();
    let agents = server.agents();
    assert!(agents.len() >= 6, "{agents:?}");
    assert!(
        agents.iter().all(|agent| agent == "one-door/1.0"),
        "{agents:?}"
    );
}
