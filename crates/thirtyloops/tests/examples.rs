//! Each example does what it says. They are run as programs, with an environment of their own.

mod stand_in;

use std::path::PathBuf;

use stand_in::{ACCOUNT, PASSWORD, StandIn, USERNAME};
use tokio::process::Command;

/// `cargo test` has built the examples beside the tests.
fn program(example: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.set_file_name("examples");
    path.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{example} is not built; run `cargo build -p thirtyloops-client --examples`"
    );
    path
}

/// Runs an example to its end and gives what it printed.
async fn run_as(password: &str, server: &StandIn, example: &str) -> String {
    let output = Command::new(program(example))
        .arg("thirtyblog")
        .env("THIRTYLOOPS_URL", &server.url)
        .env("THIRTYLOOPS_ACCOUNT", ACCOUNT)
        .env("THIRTYLOOPS_USERNAME", USERNAME)
        .env("THIRTYLOOPS_PASSWORD", password)
        .output()
        .await
        .unwrap();
    let problems = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{example}: {problems}");
    String::from_utf8(output.stdout).unwrap()
}

async fn run(example: &str) -> (StandIn, String) {
    let server = StandIn::start().await;
    server.add_app();
    let printed = run_as(PASSWORD, &server, example).await;
    (server, printed)
}

#[tokio::test]
async fn authcheck_says_yes_and_says_no() {
    let (server, printed) = run("authcheck").await;
    assert_eq!(
        printed,
        "30loops is open to you\nthe plan is STANDARD\nthirtyblog at 30loops-app-thirtyblog.30loops.net\n"
    );
    let printed = run_as("wrong", &server, "authcheck").await;
    assert_eq!(printed, "no: Bad credentials for crito.\n");
}

#[tokio::test]
async fn repository_shows_saves_and_deletes() {
    let (server, printed) = run("repository").await;
    assert!(printed.contains("location holds a text\n"), "{printed}");
    assert!(printed.contains("Updated\n"), "{printed}");
    assert!(
        printed.contains("did you mean location?\ndeleted\n"),
        "{printed}"
    );
    let app = server.account().app("thirtyblog").get().send().await;
    assert!(app.unwrap().repository.is_none());
}

#[tokio::test]
async fn deploy_app_prints_the_messages_as_they_come() {
    let (_, printed) = run("deploy_app").await;
    assert_eq!(
        printed,
        "http://api.30loops.net/0.9/30loops/logbook/u-1\nPending\npreparing\nhello\nthe end\nFinished\n"
    );
}

#[tokio::test]
async fn pending_jobs_shows_what_waits_and_what_runs() {
    let (_, printed) = run("pending_jobs").await;
    assert_eq!(
        printed,
        "waits: u-1\nwaits: u-2\nruns: u-1 scale\nruns: u-2 restart\n"
    );
}

#[tokio::test]
async fn users_and_usage_manages_a_user_and_shows_what_was_used() {
    let (server, printed) = run("users_and_usage").await;
    assert_eq!(
        printed,
        "ana@example.com\ninvoice 8 runs now\n12 hours of Instance 150MB\n"
    );
    let users = server.account().users().items().try_collect().await;
    assert!(users.unwrap().is_empty());
}
