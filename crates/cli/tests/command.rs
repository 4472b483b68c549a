//! The command as its users meet it: the built binary, an empty home, a server on loopback.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

type Seen = Arc<Mutex<Vec<String>>>;

/// A server that gives two pages of clouds, one thing that is not there, and a page of a proxy.
async fn answer(State(seen): State<Seen>, request: Request) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    seen.lock().unwrap().push(line);
    let cloud = |id: u32| format!(r#"{{"id":{id},"name":"cloud-{id}","project_id":"p"}}"#);
    let query = request.uri().query().unwrap_or_default().to_owned();
    let (status, kind, body) = match request.uri().path() {
        "/v1/clouds" if query.contains("marker=2") => (
            200,
            "application/json",
            format!(r#"{{"clouds":[{}],"links":[]}}"#, cloud(3)),
        ),
        "/v1/clouds" => (
            200,
            "application/json",
            format!(
                r#"{{"clouds":[{},{}],"links":[{{"rel":"next","href":"http://x/v1/clouds?marker=2"}}]}}"#,
                cloud(1),
                cloud(2)
            ),
        ),
        "/v1/clouds/404" => (
            404,
            "application/json",
            r#"{"message":"Not Found"}"#.to_owned(),
        ),
        "/v1/clouds/401" => (
            401,
            "application/json",
            r#"{"message":"Unauthorized"}"#.to_owned(),
        ),
        _ => (
            502,
            "text/html",
            "<html><h1>Bad Gateway</h1></html>".to_owned(),
        ),
    };
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, kind)], body).into_response()
}

struct Bench {
    url: String,
    seen: Seen,
    home: tempfile::TempDir,
}

impl Bench {
    async fn new() -> Self {
        let seen = Seen::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(Arc::clone(&seen));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url,
            seen,
            home: tempfile::tempdir().unwrap(),
        }
    }

    async fn run(&self, words: &[&str]) -> Output {
        run(self.home.path(), &self.url, words).await
    }
}

/// Runs the command with the credentials of Craton in an environment that has nothing else.
async fn run(home: &Path, url: &str, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_platforms"));
    command
        .env_clear()
        .env("HOME", home)
        .env("CRATON_URL", url)
        .env("OS_USERNAME", "ada")
        .env("OS_PROJECT_ID", "p")
        .env("OS_PASSWORD", "canary-password")
        .args(words);
    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn a_list_is_json_for_a_pipe_and_pages_when_asked() {
    let bench = Bench::new().await;
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
    let bench = Bench::new().await;
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
    let home = tempfile::tempdir().unwrap();
    let refused = run(
        home.path(),
        "http://127.0.0.1:1",
        &["craton", "clouds", "list"],
    )
    .await;
    assert_eq!(refused.status.code(), Some(8), "{}", err(&refused));
}

#[tokio::test]
async fn a_dry_run_sends_nothing_and_shows_no_secret() {
    let bench = Bench::new().await;
    let output = bench
        .run(&["craton", "clouds", "list", "--dry-run", "--name", "x"])
        .await;
    let told = format!("{}{}", out(&output), err(&output));
    assert!(told.contains("/v1/clouds?name=x"), "{told}");
    assert!(!told.contains("canary"), "{told}");
    assert!(bench.seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_operation_is_explained_with_its_facts_and_a_curl() {
    let bench = Bench::new().await;
    let output = bench.run(&["explain", "craton", "clouds_list"]).await;
    let told = out(&output);
    for fact in ["GET", "/clouds", "marker", "curl"] {
        assert!(told.contains(fact), "{fact}: {told}");
    }
    assert!(!told.contains("canary"), "{told}");
}

#[tokio::test]
async fn what_no_document_describes_can_be_asked_for() {
    let bench = Bench::new().await;
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
