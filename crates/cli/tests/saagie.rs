//! The jobs of Saagie, against a stand-in that executes GraphQL.

use std::path::Path;
use std::process::{Command, Output};

use platform_clients_saagie_stand_in::{Kind, StandIn};
use serde_json::Value;

async fn run(stand_in: &StandIn, home: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_platforms"));
    command
        .env_clear()
        .env("HOME", home)
        .env("SAAGIE_URL", stand_in.url())
        .env("SAAGIE_REALM", StandIn::REALM)
        .env("SAAGIE_USER", StandIn::USER)
        .env("SAAGIE_PASSWORD", StandIn::PASSWORD)
        .env("SAAGIE_PLATFORM", StandIn::PLATFORM.to_string())
        .arg("saagie")
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

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_run_and_followed_to_its_end() {
    let stand_in = StandIn::start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let project = stand_in.project("p");
    let job = stand_in.job(&project, "j");
    stand_in.script_all(Kind::JobInstance, &["SUCCEEDED"]);
    let output = run(&stand_in, home.path(), &["job", "run", &job, "--wait"]).await;
    assert!(output.status.success(), "{}", err(&output));
    let shown: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(shown["status"], "SUCCEEDED");

    stand_in.script_all(Kind::JobInstance, &["FAILED"]);
    let output = run(&stand_in, home.path(), &["job", "run", &job, "--wait"]).await;
    assert_eq!(output.status.code(), Some(9), "{}", err(&output));
    assert!(err(&output).contains("FAILED"), "{}", err(&output));

    let output = run(&stand_in, home.path(), &["job", "run", &job]).await;
    assert!(output.status.success(), "{}", err(&output));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_written_as_files_and_made_of_them_again() {
    let stand_in = StandIn::start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    stand_in.script_all(Kind::Project, &["READY"]);
    let project = stand_in.project("original");
    stand_in.job(&project, "j");
    let folder = home.path().join("backup");
    let folder = folder.to_str().unwrap();
    let words = ["project", "export", &project, "--to", folder];
    let output = run(&stand_in, home.path(), &words).await;
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    assert!(!report["done"].as_array().unwrap().is_empty(), "{report}");

    let exported = format!("{folder}/{project}");
    let words = ["project", "import", &exported, "--name", "copy"];
    let output = run(&stand_in, home.path(), &words).await;
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
    let words = ["projects", "list", "--query", "[].name"];
    let output = run(&stand_in, home.path(), &words).await;
    assert!(out(&output).contains("copy"), "{}", err(&output));

    let words = ["project", "import", folder];
    let output = run(&stand_in, home.path(), &words).await;
    assert_ne!(output.status.code(), Some(0));
    assert!(err(&output).contains("project.json"), "{}", err(&output));

    let words = ["project", "export", "no-such-id", "--to", folder];
    let output = run(&stand_in, home.path(), &words).await;
    assert_ne!(output.status.code(), Some(0), "{}", out(&output));
}
