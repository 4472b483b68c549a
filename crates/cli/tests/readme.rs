//! The transcripts of the documentation, replayed: every command, and every line that it prints.

mod bench;

use std::path::Path;

use bench::{Bench, Hit, Reply, err, out};
use serde_json::{Value, json};

/// What stands for the server in the documentation.
const SERVER: &str = "https://craton.example:7780";

const PROJECT: &str = "b9f10eca66ac4c279c139d01e65f96b5";

fn answer(hit: &Hit) -> Reply {
    let cloud = |id: u32, name: &str| {
        let created_at = format!("2026-11-21T02:01:2{id}.000000");
        json!({"id": id, "name": name, "project_id": PROJECT, "note": null, "created_at": created_at, "updated_at": null})
    };
    match (hit.method.as_str(), hit.path.as_str()) {
        ("GET", "/v1/clouds") if hit.query.contains("marker=2") => {
            Reply::json(200, &json!({"clouds": [cloud(3, "east")], "links": []}))
        }
        ("GET", "/v1/clouds") => {
            let next = json!({"rel": "next", "href": "/v1/clouds?marker=2"});
            let clouds = [cloud(1, "north"), cloud(2, "south")];
            Reply::json(200, &json!({"clouds": clouds, "links": [next]}))
        }
        ("GET", "/v1/clouds/1") => Reply::json(200, &cloud(1, "north")),
        ("PUT", "/v1/clouds/1/variables") => Reply::json(200, &json!({"variables": hit.body})),
        ("POST", "/api/v1/jobs/") => Reply::json(201, &job("queued")),
        ("GET", "/api/v1/jobs/1") => Reply::json(200, &job("done")),
        ("GET", "/api/v1/jobs/1/tasks/") => Reply::json(200, &json!([task(1), task(2)])),
        _ => Reply::json(404, &json!({"message": "Not Found", "status": 404})),
    }
}

fn job(state: &str) -> Value {
    json!({
        "output_link": null, "num_tiles": null, "weight": 10, "ram": 32, "cpus": 1, "jobgroup": null,
        "id": 1, "completion_notify_sent": false, "end": 2.0, "notified_users": [], "tags": [],
        "minimum_agents": null, "priority": 0, "start": 1.0, "state": state, "parents": [],
        "autodelete_time": null, "hidden": false, "to_be_deleted": false, "tag_requirements": [],
        "software_requirements": [], "user": null, "ram_max": null, "data": null, "by": 1.0,
        "time_finished": null, "job_group_id": null, "time_started": null,
        "time_submitted": "2026-11-21T02:01:21.000000", "notes": "", "title": "shot 12",
        "children": [], "batch": 1, "jobqueue": null, "jobtype_version": 3, "environ": null,
        "ram_warning": null, "requeue": 3, "maximum_agents": null, "jobtype": "render",
    })
}

fn task(id: i64) -> Value {
    json!({
        "time_finished": null, "time_started": null, "time_submitted": "2026-11-21T02:01:21.000000",
        "last_error": null, "frame": 1.0, "state": "done", "id": id, "priority": 0, "attempts": 1,
        "agent_id": null, "failures": 0, "tile": null, "progress": 1.0, "hidden": false,
        "sent_to_agent": true, "job_id": 1,
    })
}

/// The blocks of a page that show a terminal.
fn transcripts(page: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("```console\n") {
        let (block, after) = after.split_once("```").expect("a block has an end");
        blocks.push(block.to_owned());
        rest = after;
    }
    blocks
}

/// What is not the same twice: where the server is, and how long a call took.
fn settled(text: &str, url: &str) -> String {
    let text = text.replace(url, SERVER);
    let mut settled = String::new();
    for line in text.split_inclusive('\n') {
        match (line.find(" attempt, "), line.rfind(" ms)")) {
            (Some(start), Some(end)) if start < end => {
                settled.push_str(&line[..start + " attempt, ".len()]);
                settled.push('2');
                settled.push_str(&line[end..]);
            }
            _ => settled.push_str(line),
        }
    }
    settled
}

async fn replay(page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let blocks = transcripts(&text);
    assert!(!blocks.is_empty(), "{page} shows no terminal");
    let bench = Bench::new(answer).await;
    let mut replaced = text.clone();
    for block in &blocks {
        let mut replayed = String::new();
        for line in block.lines().filter(|line| line.starts_with("$ ")) {
            let command = &line[2..];
            let output = bench.shell(&format!("{{ {command}\n}} 2>&1")).await;
            assert_eq!(err(&output), "", "{command}");
            let told = settled(&out(&output), &bench.url);
            replayed.extend([line, "\n", &told]);
        }
        if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
            replaced = replaced.replace(block, &replayed);
        } else {
            assert_eq!(
                *block, replayed,
                "{page}: UPDATE_TRANSCRIPTS=1 writes what the command prints now"
            );
        }
    }
    if replaced != text {
        std::fs::write(&path, replaced).unwrap();
    }
}

#[tokio::test]
async fn the_readme_shows_what_the_command_prints() {
    replay("../../README.md").await;
}

#[tokio::test]
async fn the_page_of_the_command_shows_what_it_prints() {
    replay("README.md").await;
}
