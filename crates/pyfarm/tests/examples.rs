//! Each example does what it says. They are run as programs, with an environment of their own.

mod stand_in;

use std::path::PathBuf;

use stand_in::{AGENT, StandIn};
use tokio::process::Command;

/// `cargo test` has built the examples beside the tests.
fn program(example: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.set_file_name("examples");
    path.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{example} is not built; run `cargo build -p pyfarm-client --examples`"
    );
    path
}

/// Runs an example to its end and gives what it printed.
async fn run(server: &StandIn, example: &str, arguments: &[&str]) -> String {
    let output = Command::new(program(example))
        .args(arguments)
        .env("PYFARM_URL", &server.url)
        .output()
        .await
        .unwrap();
    let problems = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{example}: {problems}");
    String::from_utf8(output.stdout).unwrap()
}

/// A file of the machine that is gone at the end.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let name = format!("pyfarm-client-{}-{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn with(name: &str, content: &[u8]) -> Self {
        let file = Self::new(name);
        std::fs::write(&file.0, content).unwrap();
        file
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn tags_list_prints_every_tag() {
    let server = StandIn::start().await;
    server.world().made_up_tags = Some(300);
    let printed = run(&server, "tags_list", &[]).await;
    assert_eq!(printed.lines().count(), 300);
    assert!(printed.contains("tag-299"), "{printed}");
}

#[tokio::test]
async fn tags_create_tells_a_new_tag_from_one_that_was_there() {
    let server = StandIn::start().await;
    let printed = run(&server, "tags_create", &["mine"]).await;
    assert!(printed.starts_with("mine is new"), "{printed}");
    let printed = run(&server, "tags_create", &["mine"]).await;
    assert!(printed.starts_with("mine was there"), "{printed}");
}

#[tokio::test]
async fn tags_get_put_delete_leaves_nothing_behind() {
    let server = StandIn::start().await;
    server.add_agent(AGENT, "agent1", "online");
    let printed = run(&server, "tags_get_put_delete", &[AGENT]).await;
    assert!(printed.contains("with 1 agents"), "{printed}");
    assert!(printed.contains("gone: "), "{printed}");
    assert!(server.world().tags.all.is_empty());
}

#[tokio::test]
async fn agents_in_tag_lists_the_agent_that_it_added() {
    let server = StandIn::start().await;
    server.add_agent(AGENT, "agent1", "online");
    let printed = run(&server, "agents_in_tag", &[AGENT]).await;
    assert!(
        printed.contains("now has") && printed.contains("agent1"),
        "{printed}"
    );
    let printed = run(&server, "agents_in_tag", &[AGENT]).await;
    assert!(printed.contains("already had"), "{printed}");
}

#[tokio::test]
async fn tags_schema_prints_the_columns() {
    let server = StandIn::start().await;
    let printed = run(&server, "tags_schema", &[]).await;
    assert!(printed.contains("tag: VARCHAR(64)"), "{printed}");
}

#[tokio::test]
async fn submit_job_goes_on_until_everything_is_done() {
    let server = StandIn::start().await;
    server.then(|world| world.jobs.start(4));
    server.then(|world| {
        world.jobs.finish(3, "done");
        world.jobs.finish(1, "failed");
    });
    server.then(|world| world.jobs.start(1));
    server.then(|world| world.jobs.finish(1, "done"));
    let printed = run(&server, "submit_job", &["render"]).await;
    assert!(printed.contains("4 running"), "{printed}");
    assert!(printed.contains("1 tasks are queued again"), "{printed}");
    assert!(printed.ends_with("4 of 4 are done\n"), "{printed}");
}

#[tokio::test]
async fn tail_log_prints_what_the_agent_has_and_then_what_the_master_has() {
    let server = StandIn::start().await;
    let (job, task) = stand_in_task(&server).await;
    server.then(|world| {
        world.jobs.start(1);
        world.files.register(2, 1, "a.csv");
        world
            .files
            .at_agent
            .insert("a.csv".to_owned(), b"one\n".to_vec());
    });
    server.then(|world| {
        world.jobs.finish(1, "done");
        world.files.write("a.csv", "one\ntwo\n");
    });
    let printed = run(&server, "tail_log", &[&job, &task]).await;
    assert_eq!(printed, "one\ntwo\n");
}

#[tokio::test]
async fn agents_by_state_prints_those_that_are_online() {
    let server = StandIn::start().await;
    server.add_agent(AGENT, "agent1", "online");
    server.add_agent(stand_in::OTHER_AGENT, "agent2", "running");
    let printed = run(&server, "agents_by_state", &[]).await;
    assert_eq!(printed, "agent1: 1024 of 2048 MB are free\n");
}

#[tokio::test]
async fn agent_update_brings_the_same_bytes_back() {
    let server = StandIn::start().await;
    let bytes: Vec<u8> = (0..3_000_000_u32)
        .map(|number| number.to_le_bytes()[1])
        .collect();
    let (from, to) = (File::with("from.zip", &bytes), File::new("to.zip"));
    let printed = run(&server, "agent_update", &["1.2.3", from.path(), to.path()]).await;
    assert!(printed.starts_with("3000000 bytes"), "{printed}");
    assert!(std::fs::read(&to.0).unwrap() == bytes);
}

#[tokio::test]
async fn task_log_prints_what_it_uploaded() {
    let server = StandIn::start().await;
    let (job, task) = stand_in_task(&server).await;
    let file = File::with("log.csv", b"2014,stdout,1,hello\n");
    let printed = run(&server, "task_log", &[&job, &task, file.path()]).await;
    assert!(printed.ends_with("2014,stdout,1,hello\n"), "{printed}");
    let printed = run(&server, "task_log", &[&job, &task, file.path()]).await;
    assert!(printed.starts_with("registered before"), "{printed}");
}

#[tokio::test]
async fn jobtype_code_prints_the_code_that_it_made() {
    let server = StandIn::start().await;
    let file = File::with("code.py", "class Render: pass  # é\n".as_bytes());
    let printed = run(&server, "jobtype_code", &["render", file.path()]).await;
    assert_eq!(printed, "# render, version 1\nclass Render: pass  # é\n");
}

#[tokio::test]
async fn big_list_reads_every_tag() {
    let server = StandIn::start().await;
    let printed = run(&server, "big_list", &["2"]).await;
    assert!(printed.contains("tags of 2 MB"), "{printed}");
}

/// The ids of a job with one task, as arguments.
async fn stand_in_task(server: &StandIn) -> (String, String) {
    let new = pyfarm_client::types::JobCreate::new("shot", "render");
    let job = server.client().jobs_create(&new).send().await.unwrap();
    let tasks = server.client().tasks_list(job.id).send().await.unwrap();
    (job.id.to_string(), tasks[0].id.to_string())
}
