//! The command as its users meet it: the built binary, an empty home, a server on loopback.

mod bench;

use bench::{Bench, Hit, Reply, err, out};
use serde_json::json;

/// A server that gives two pages of clouds, one thing that is not there, and a page of a proxy.
fn answer(hit: &Hit) -> Reply {
    let cloud = |id: u32| json!({"id": id, "name": format!("cloud-{id}"), "project_id": "p"});
    match hit.path.as_str() {
        "/v1/clouds" if hit.query.contains("marker=2") => {
            Reply::json(200, &json!({"clouds": [cloud(3)], "links": []}))
        }
        "/v1/clouds" => {
            let next = json!({"rel": "next", "href": "http://x/v1/clouds?marker=2"});
            Reply::json(
                200,
                &json!({"clouds": [cloud(1), cloud(2)], "links": [next]}),
            )
        }
        "/v1/clouds/404" => Reply::json(404, &json!({"message": "Not Found"})),
        "/v1/clouds/401" => Reply::json(401, &json!({"message": "Unauthorized"})),
        "/v1/hosts" => Reply::html(200, "<html>Log in to the network of the hotel</html>"),
        _ => Reply::html(502, "<html><h1>Bad Gateway</h1></html>"),
    }
}

#[tokio::test]
async fn a_list_is_json_for_a_pipe_and_pages_when_asked() {
    let bench = Bench::new(answer).await;
    let first = bench.run(&["craton", "clouds", "list"]).await;
    assert!(first.status.success(), "{}", err(&first));
    let read: serde_json::Value = serde_json::from_str(&out(&first)).unwrap();
    assert_eq!(read.as_array().unwrap().len(), 2);

    let all = bench
        .run(&["craton", "clouds", "list", "--all", "-o", "jsonl"])
        .await;
    assert_eq!(out(&all).lines().count(), 3, "{}", err(&all));
    let names = [
        "craton",
        "clouds",
        "list",
        "--all",
        "-o",
        "csv",
        "--columns",
        "id,name",
    ];
    let table = bench.run(&names).await;
    assert_eq!(out(&table), "id,name\n1,cloud-1\n2,cloud-2\n3,cloud-3\n");
}

#[tokio::test]
async fn every_kind_of_failure_has_an_exit_code_and_says_what_to_do() {
    let bench = Bench::new(answer).await;
    for (words, code, told) in [
        (&["craton", "clouds", "get", "404"][..], 4, "Not Found"),
        (&["craton", "clouds", "get", "401"], 3, "Unauthorized"),
        (
            &["craton", "clouds", "get", "502", "--timeout", "5"],
            6,
            "502",
        ),
        (&["craton", "clouds", "lst"], 2, "list"),
        (&["craton", "clouds", "list", "--page-size", "5"], 2, "10"),
        (&["nosuch"], 2, "nosuch"),
    ] {
        let output = bench.run(words).await;
        let told_all = err(&output);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {told_all}");
        assert!(told_all.contains(told), "{words:?}: {told_all}");
        assert!(!told_all.contains("canary"), "{told_all}");
    }
    let refused = ["craton", "clouds", "list", "--url", "http://127.0.0.1:1"];
    let refused = bench.run(&refused).await;
    assert_eq!(refused.status.code(), Some(8), "{}", err(&refused));
    assert!(err(&refused).contains("is the server running at http://127.0.0.1:1"));
}

#[tokio::test]
async fn a_dry_run_sends_nothing_and_shows_no_secret() {
    let bench = Bench::new(answer).await;
    let output = bench
        .run(&["craton", "clouds", "list", "--dry-run", "--name", "x"])
        .await;
    let told = format!("{}{}", out(&output), err(&output));
    assert!(told.contains("/v1/clouds?name=x"), "{told}");
    assert!(!told.contains("canary"), "{told}");
    assert!(bench.seen().is_empty());
}

#[tokio::test]
async fn an_operation_is_explained_with_its_facts_and_a_curl() {
    let bench = Bench::new(answer).await;
    let output = bench.run(&["explain", "craton", "clouds_list"]).await;
    let told = out(&output);
    for fact in ["GET", "/clouds", "marker", "curl"] {
        assert!(told.contains(fact), "{fact}: {told}");
    }
    assert!(!told.contains("canary"), "{told}");
}

#[tokio::test]
async fn what_no_document_describes_can_be_asked_for() {
    let bench = Bench::new(answer).await;
    let output = bench.run(&["craton", "api", "GET", "/clouds"]).await;
    assert!(out(&output).contains("cloud-1"), "{}", err(&output));
}

#[test]
fn the_surface_has_every_operation_of_every_platform() {
    for platform in platform_clients_cli::platforms::ALL {
        let surface = platform_clients_cli::surface::text_of(platform.name());
        let operations: usize = platform
            .applications
            .iter()
            .map(|application| application.api.operations.len())
            .sum();
        assert!(operations > 0 && surface.lines().count() >= operations);
        insta::assert_snapshot!(format!("surface_{}", platform.name()), surface);
    }
}
