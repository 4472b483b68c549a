//! Each example does what it says. They are run as programs, with an environment of their own.

mod stand_in;

use std::path::PathBuf;

use stand_in::{API_KEY, PASSWORD, PROJECT, StandIn, USERNAME};
use tokio::process::Command;

/// `cargo test` has built the examples beside the tests.
fn program(example: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.set_file_name("examples");
    path.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{example} is not built; run `cargo build -p craton-client --examples`"
    );
    path
}

/// Runs an example to its end and gives what it printed.
async fn run(example: &str, arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(program(example));
    for name in [
        "CRATON_URL",
        "OS_AUTH_URL",
        "OS_PROJECT_ID",
        "OS_PROJECT_NAME",
    ] {
        command.env_remove(name);
    }
    let output = command
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .await
        .unwrap();
    let problems = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{example}: {problems}");
    String::from_utf8(output.stdout).unwrap()
}

async fn run_locally(server: &StandIn, example: &str, arguments: &[&str]) -> String {
    let variables = [
        ("CRATON_URL", server.url.as_str()),
        ("OS_USERNAME", USERNAME),
        ("OS_PROJECT_ID", PROJECT),
        ("OS_PASSWORD", API_KEY),
    ];
    run(example, arguments, &variables).await
}

#[tokio::test]
async fn list_all_prints_every_cloud() {
    let server = StandIn::start().await;
    server.add_clouds(70);
    assert_eq!(
        run_locally(&server, "list_all", &[]).await.lines().count(),
        70
    );
}

#[tokio::test]
async fn one_page_prints_three_pages_and_then_all() {
    let server = StandIn::start().await;
    server.add_clouds(25);
    let printed = run_locally(&server, "one_page", &[]).await;
    let clouds = printed
        .lines()
        .filter(|line| line.contains("cloud-"))
        .count();
    assert_eq!(clouds, 25 + 25, "{printed}");
}

#[tokio::test]
async fn create_cloud_creates_one_and_says_when_there_is_one() {
    let server = StandIn::start().await;
    assert!(
        run_locally(&server, "create_cloud", &["mine"])
            .await
            .contains("some-var-value")
    );
    assert!(
        run_locally(&server, "create_cloud", &["mine"])
            .await
            .contains("there is a cloud mine")
    );
}

#[tokio::test]
async fn variables_finds_the_cloud_by_what_it_set() {
    let server = StandIn::start().await;
    server.add_clouds(2);
    assert!(
        run_locally(&server, "variables", &["2"])
            .await
            .contains("found: cloud-2")
    );
    let left = server
        .client()
        .cloud(2)
        .variables()
        .get()
        .send()
        .await
        .unwrap();
    assert!(left.variables.is_empty());
}

#[tokio::test]
async fn update_and_delete_leaves_nothing_behind() {
    let server = StandIn::start().await;
    server.add_clouds(1);
    assert!(
        run_locally(&server, "update_and_delete", &["1"])
            .await
            .contains("new name")
    );
    assert!(
        server
            .client()
            .clouds_list()
            .send()
            .await
            .unwrap()
            .clouds
            .is_empty()
    );
}

#[tokio::test]
async fn keystone_finds_craton_in_the_catalog() {
    let server = StandIn::with_keystone().await;
    let variables = [
        ("OS_AUTH_URL", server.keystone_url()),
        ("OS_USERNAME", USERNAME.to_owned()),
        ("OS_PASSWORD", PASSWORD.to_owned()),
        ("OS_PROJECT_NAME", "fleet".to_owned()),
    ];
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let printed = run("keystone", &[], &variables).await;
    assert!(
        printed.contains(&format!("Craton is at {}/v1", server.url)),
        "{printed}"
    );
    assert!(printed.contains(PROJECT), "{printed}");
}
