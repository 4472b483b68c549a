//! What goes wrong with the server by itself, and does not with this client.

mod stand_in;

use craton_client::types::CloudUpdate;
use craton_client::{VarsFilter, runtime};
use runtime::Method;
use serde_json::json;
use stand_in::StandIn;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn a_limit_that_the_server_refuses_is_refused_before_it_is_sent() {
    let server = StandIn::start().await;
    for limit in [5, 9, 101, -1] {
        let error = server
            .client()
            .clouds_list()
            .limit(limit)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request());
        let told = error.to_string();
        assert!(
            told.contains("limit") && told.contains("10") && told.contains("100"),
            "{told}"
        );
    }
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn every_limit_that_the_server_takes_walks_over_every_cloud_once() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(100);
    for limit in [10, 33, 100] {
        let clouds = server
            .client()
            .clouds_list()
            .limit(limit)
            .items()
            .try_collect()
            .await?;
        let ids: Vec<i64> = clouds.iter().map(|cloud| cloud.id).collect();
        assert_eq!(ids, (1..=100).collect::<Vec<_>>(), "{limit} a page");
    }
    Ok(())
}

#[tokio::test]
async fn a_put_carries_its_content_type_and_takes_effect() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(1);
    let craton = server.client();
    craton
        .clouds_update(1, &CloudUpdate::new().note("changed"))
        .send()
        .await?;
    assert_eq!(server.last().header("content-type"), "application/json");
    assert_eq!(
        craton.clouds_get(1).send().await?.note.as_deref(),
        Some("changed")
    );
    craton
        .cloud(1)
        .variables()
        .update([("a", 1)])
        .send()
        .await?;
    assert_eq!(server.last().header("content-type"), "application/json");
    craton.cloud(1).variables().delete(["a"]).send().await?;
    assert_eq!(server.last().header("content-type"), "application/json");

    // The same change without it is the trap: a success that changes nothing.
    let lost = craton
        .runtime()
        .raw(Method::PUT, "/clouds/1")
        .body(r#"{"note":"lost"}"#, "text/plain");
    assert_eq!(lost.send().await?.status(), 200);
    assert_eq!(
        craton.clouds_get(1).send().await?.note.as_deref(),
        Some("changed")
    );
    Ok(())
}

#[tokio::test]
async fn sorting_by_what_several_clouds_share_loses_none() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(125);
    let craton = server.client();
    let plain = craton
        .clouds_list()
        .limit(10)
        .sort_keys("note")
        .items()
        .try_collect()
        .await?;
    assert_eq!(
        plain.len(),
        30,
        "the stand-in loses them as the server does"
    );
    let sorted = craton
        .clouds_list()
        .limit(10)
        .sort_by(["note"])
        .items()
        .try_collect()
        .await?;
    assert_eq!(sorted.len(), 125);
    assert!(sorted.is_sorted_by_key(|cloud| (cloud.note.clone(), cloud.id)));
    assert_eq!(server.last().query["sort_keys"], "note,id");
    Ok(())
}

#[tokio::test]
async fn a_search_is_written_as_the_server_reads_it() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(12);
    let craton = server.client();
    craton
        .cloud(3)
        .variables()
        .update([("disk-vendor", json!("Seagate")), ("rack", json!(4))])
        .send()
        .await?;

    let filter = VarsFilter::new()
        .variable("disk-vendor", "Seagate")
        .variable("rack", 4);
    let found = craton
        .clouds_list()
        .search(&filter)
        .items()
        .try_collect()
        .await?;
    assert_eq!(found.iter().map(|cloud| cloud.id).collect::<Vec<_>>(), [3]);
    assert_eq!(
        server.last().query["vars"],
        r#""disk-vendor":"Seagate",rack:4"#
    );

    let all = craton
        .clouds_list()
        .search(VarsFilter::new())
        .send()
        .await?;
    assert_eq!(all.clouds.len(), 12);
    assert!(!server.last().query.contains_key("vars"));
    Ok(())
}

#[tokio::test]
async fn a_search_that_the_server_cannot_do_is_refused_before_it_is_sent() {
    let server = StandIn::start().await;
    let filter = VarsFilter::new().variable("note", "one, two");
    let error = server
        .client()
        .hosts_list()
        .search(filter)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("every comma"), "{error}");
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn a_filter_that_names_one_cloud_ends_after_it() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(3);
    let craton = server.client();
    assert_eq!(
        craton
            .clouds_list()
            .name("CLOUD-2")
            .items()
            .try_collect()
            .await?
            .len(),
        1
    );
    assert_eq!(server.hits().len(), 1);
    assert!(
        craton
            .clouds_list()
            .name("none")
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
    Ok(())
}

#[tokio::test]
async fn projects_of_a_name_come_as_one_page() -> Outcome {
    let server = StandIn::start().await;
    let craton = server.client();
    // The server names a next page all the same, and answers 500 when it is asked for.
    let named = craton.projects_list().name("fleet").items();
    assert_eq!(named.try_collect().await?.len(), 1);
    assert_eq!(server.hits().len(), 1);
    assert_eq!(craton.projects_list().items().try_collect().await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn labels_are_added_and_removed_with_the_body_that_the_server_wants() -> Outcome {
    let server = StandIn::start().await;
    let labels = server.client().host(1).labels();
    let answer = labels.add(["rack-4", "spare"]).send().await?;
    assert_eq!(answer.labels, ["rack-4", "spare"]);
    labels.remove(["spare"]).send().await?;
    assert_eq!(server.last().body, r#"{"labels":["spare"]}"#);
    assert!(labels.get().send().await?.labels.is_empty());
    Ok(())
}

#[tokio::test]
async fn each_handle_calls_the_operations_of_its_own_kind() {
    let server = StandIn::start().await;
    let craton = server.client();
    // The stand-in knows none of these, so each is a 404; what counts is where they went.
    macro_rules! ask {
        ($($request:expr),+ $(,)?) => {{ $(assert!($request.send().await.unwrap_err().is_not_found());)+ }};
    }
    ask!(
        craton.region(1).variables().get(),
        craton.cell(2).variables().update([("a", "b")]),
        craton.host(3).variables().get().resolved_values(false),
        craton.network(4).variables().delete(["a"]),
        craton.network_device(5).labels().get(),
        craton.network_interface(6).get(),
        craton.project("p").variables().get(),
        craton.user(7).get(),
    );
    let asked: Vec<String> = server
        .hits()
        .iter()
        .map(|hit| format!("{} {}", hit.method, hit.path))
        .collect();
    assert_eq!(
        asked,
        [
            "GET /v1/regions/1/variables",
            "PUT /v1/cells/2/variables",
            "GET /v1/hosts/3/variables",
            "DELETE /v1/networks/4/variables",
            "GET /v1/network-devices/5/labels",
            "GET /v1/network-interfaces/6",
            "GET /v1/projects/p/variables",
            "GET /v1/users/7",
        ]
    );
}
