//! What is no JSON: logs, releases of the agent program, and the code of jobtypes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};

use super::answers::{empty, error, html, json_answer, moved, typed};
use super::{AGENT, Hit, World};

#[derive(Default)]
pub struct Files {
    pub logs: Vec<Log>,
    /// The logs that the agent has.
    pub at_agent: HashMap<String, Vec<u8>>,
    pub releases: HashMap<String, Bytes>,
    pub code: HashMap<String, String>,
}

pub struct Log {
    pub task: i64,
    pub attempt: i64,
    pub identifier: String,
    pub agent: Option<String>,
    /// What the master has of it.
    pub content: Option<Vec<u8>>,
    /// Whether it is unpacked on the way, so that nobody knows its length.
    pub packed: bool,
    /// How many bytes come before the connection breaks.
    pub breaks_after: Option<usize>,
}

impl Files {
    /// Registers a log that the agent writes.
    pub fn register(&mut self, task: i64, attempt: i64, identifier: &str) {
        self.logs.push(Log {
            task,
            attempt,
            identifier: identifier.to_owned(),
            agent: Some(AGENT.to_owned()),
            content: None,
            packed: false,
            breaks_after: None,
        });
    }

    /// Adds to what the master has of a log.
    pub fn write(&mut self, identifier: &str, text: &str) {
        for log in self
            .logs
            .iter_mut()
            .filter(|log| log.identifier == identifier)
        {
            log.content.get_or_insert_default().extend(text.as_bytes());
        }
    }
}

pub fn logs(
    world: &mut World,
    hit: &Hit,
    method: &str,
    parts: &[&str],
) -> Result<Response, Response> {
    let [_, "tasks", task, "attempts", attempt, "logs", rest @ ..] = parts else {
        return Err(error(404, "not found"));
    };
    let (task, attempt): (i64, i64) = (task.parse().unwrap(), attempt.parse().unwrap());
    if !world.jobs.tasks.iter().any(|known| known.id == task) {
        return Err(error(404, "Specified task not found"));
    }
    let position = |logs: &[Log], identifier: &str| {
        let fits =
            |log: &Log| log.task == task && log.attempt == attempt && log.identifier == identifier;
        let found = logs.iter().position(fits);
        found.ok_or_else(|| error(404, "Specified log not found"))
    };
    match (method, rest) {
        ("GET", [""]) => {
            let own = world
                .files
                .logs
                .iter()
                .filter(|log| log.task == task && log.attempt == attempt);
            Ok(json_answer(
                200,
                &own.map(|log| shown(log, "None")).collect(),
            ))
        }
        ("POST", [""]) => {
            let body = hit.json()?;
            let identifier = body["identifier"].as_str().unwrap();
            if position(&world.files.logs, identifier).is_ok() {
                let known = json!({ "error": "already registered", "log": null, "attempt": attempt, "task_id": task });
                return Err(json_answer(409, &known));
            }
            world.files.register(task, attempt, identifier);
            let log = world.files.logs.last_mut().unwrap();
            log.agent = body["agent_id"].as_str().map(str::to_owned);
            let mut answer = shown(log, "");
            answer["id"] = json!(1);
            answer["agent_id"] = json!(log.agent);
            Ok(json_answer(201, &answer))
        }
        ("GET", [identifier, "logfile"]) => {
            let log = &world.files.logs[position(&world.files.logs, identifier)?];
            match (&log.content, &log.agent) {
                (Some(content), _) if log.breaks_after.is_some() => {
                    let content = &content[..log.breaks_after.unwrap_or_default()];
                    let first = Ok(content.to_vec());
                    let rest = async {
                        // What came before is on its way by then.
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        Err(std::io::Error::other("broken"))
                    };
                    let pieces = stream::iter([first]).chain(stream::once(rest));
                    let body = Body::from_stream(pieces);
                    Ok(typed(200, "text/csv", body))
                }
                (Some(content), _) if log.packed => {
                    let pieces: Vec<_> = content
                        .chunks(7)
                        .map(|piece| Ok::<_, std::io::Error>(piece.to_vec()))
                        .collect();
                    let body = Body::from_stream(stream::iter(pieces));
                    Ok(typed(200, "text/csv", body))
                }
                (Some(content), _) => Ok(typed(200, "text/csv; charset=utf-8", content.clone())),
                (None, Some(_)) => {
                    let agent = &world.agent_address;
                    Ok(moved(
                        307,
                        &format!("http://{agent}/api/v1/task_logs/{identifier}"),
                    ))
                }
                (None, None) => Err(error(
                    404,
                    "Logfile is not available on master and agent is not known",
                )),
            }
        }
        ("PUT", [identifier, "logfile"]) => {
            if !["text/csv", "application/zip"].contains(&hit.header("content-type")) {
                return Err(html(415));
            }
            let index = position(&world.files.logs, identifier)?;
            world.files.logs[index].content = Some(hit.body.to_vec());
            Ok(empty(201))
        }
        _ => Err(error(405, "the method is not allowed")),
    }
}

fn shown(log: &Log, none: &str) -> Value {
    json!({
        "identifier": log.identifier,
        "created_on": format!("2014-03-06T15:40:{:02}", log.attempt),
        "agent_id": log.agent.as_deref().unwrap_or(none),
    })
}

/// The agent's own server.
pub async fn agent_answer(State(world): State<Arc<Mutex<World>>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let world = world.lock().unwrap();
    let log = path
        .strip_prefix("/api/v1/task_logs/")
        .and_then(|identifier| world.files.at_agent.get(identifier));
    match log {
        Some(content) => typed(200, "application/octet-stream", content.clone()),
        None => error(404, "log not found"),
    }
}

pub fn release(
    world: &mut World,
    hit: &Hit,
    method: &str,
    version: &str,
) -> Result<Response, Response> {
    match method {
        "GET" => {
            let release = world.files.releases.get(version);
            let release = release.ok_or_else(|| error(404, "Specified agent update not found"))?;
            Ok(typed(200, "application/zip", release.clone()))
        }
        "PUT" if hit.header("content-type") == "application/zip" => {
            world
                .files
                .releases
                .insert(version.to_owned(), hit.body.clone());
            Ok(empty(201))
        }
        _ => Err(html(415)),
    }
}

pub fn jobtypes(
    world: &mut World,
    hit: &Hit,
    method: &str,
    parts: &[&str],
) -> Result<Response, Response> {
    match (method, parts) {
        ("PUT", [_]) => {
            let body = hit.json()?;
            let (name, code) = (
                body["name"].as_str().unwrap(),
                body["code"].as_str().unwrap(),
            );
            world.files.code.insert(name.to_owned(), code.to_owned());
            let answer = json!({
                "id": 1, "name": name, "description": null, "version": 1, "classname": body["classname"],
                "code": code, "max_batch": 1, "batch_contiguous": true, "no_automatic_start_time": false,
                "supports_tiling": false, "success_subject": null, "success_body": null,
                "fail_subject": null, "fail_body": null, "software_requirements": [],
            });
            Ok(json_answer(201, &answer))
        }
        ("GET", [name, "versions", "1", "code"]) => {
            let code = world.files.code.get(*name);
            let code = code.ok_or_else(|| error(404, "jobtype or version not found"))?;
            Ok(typed(200, "text/x-python; charset=utf-8", code.clone()))
        }
        _ => Err(error(404, "not found")),
    }
}
