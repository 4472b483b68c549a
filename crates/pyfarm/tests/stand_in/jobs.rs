//! Jobs and their tasks.

use axum::response::Response;
use serde_json::{Value, json};

use super::answers::{broken, empty, error, json_answer};
use super::tags::checked;
use super::{AGENT, Hit, World, is_id};

const KNOWN: [&str; 14] = [
    "title", "jobtype", "start", "end", "by", "jobqueue", "user", "priority", "ram", "cpus",
    "tags", "notes", "data", "requeue",
];

#[derive(Default)]
pub struct Jobs {
    pub all: Vec<Job>,
    pub tasks: Vec<Task>,
}

pub struct Job {
    pub id: i64,
    pub title: String,
    /// As it is stored: none is what has not begun.
    pub state: Option<&'static str>,
    pub queue: Option<String>,
    pub tags: Vec<String>,
    pub priority: i64,
}

pub struct Task {
    pub id: i64,
    pub job: i64,
    pub frame: f64,
    pub agent: Option<String>,
    pub state: Option<&'static str>,
    pub attempts: i64,
    pub failures: i64,
    pub progress: f64,
    pub last_error: Option<String>,
}

impl Jobs {
    pub fn with_tag(&self, tag: &str) -> Vec<i64> {
        let has = |job: &&Job| job.tags.iter().any(|own| own == tag);
        self.all.iter().filter(has).map(|job| job.id).collect()
    }

    fn find(&mut self, key: &str) -> Option<&mut Job> {
        self.all.iter_mut().find(|job| {
            if is_id(key) {
                key.parse() == Ok(job.id)
            } else {
                job.title == key
            }
        })
    }

    /// Gives the agent so many tasks that wait.
    pub fn start(&mut self, count: usize) {
        let waiting = self.tasks.iter_mut().filter(|task| task.state.is_none());
        for task in waiting.take(count) {
            task.agent = Some(AGENT.to_owned());
            task.attempts += 1;
            task.state = Some("running");
        }
        self.settle();
    }

    /// Ends so many tasks that run.
    pub fn finish(&mut self, count: usize, state: &'static str) {
        let running = self
            .tasks
            .iter_mut()
            .filter(|task| task.state == Some("running"));
        for task in running.take(count) {
            task.state = Some(state);
            task.failures += i64::from(state == "failed");
        }
        self.settle();
    }

    /// Works out the states of the jobs, as the server does after each change of a task.
    fn settle(&mut self) {
        for job in &mut self.all {
            let own = || self.tasks.iter().filter(|task| task.job == job.id);
            let ended = |task: &Task| matches!(task.state, Some("done" | "failed"));
            let works =
                |task: &Task| task.agent.is_some() && matches!(task.state, None | Some("running"));
            job.state = if own().all(ended) {
                Some(if own().any(|task| task.state == Some("failed")) {
                    "failed"
                } else {
                    "done"
                })
            } else {
                own().any(works).then_some("running")
            };
        }
    }

    fn shown(&self, job: &Job, full: bool) -> Value {
        let frames: Vec<f64> = self
            .tasks
            .iter()
            .filter(|task| task.job == job.id)
            .map(|task| task.frame)
            .collect();
        let mut shown = json!({
            "id": job.id, "title": job.title, "state": job.state.unwrap_or("queued"), "jobtype": "render",
            "jobtype_version": 1, "user": null, "jobqueue": job.queue.as_ref().filter(|_| full),
            "jobgroup": null, "job_group_id": null, "priority": job.priority, "weight": 10,
            "start": frames.first(), "end": frames.last(), "by": 1.0, "num_tiles": null, "batch": 1,
            "requeue": 0, "cpus": 1, "ram": 32, "ram_warning": null, "ram_max": null,
            "minimum_agents": null, "maximum_agents": null, "hidden": false, "notes": "",
            "output_link": null, "environ": null, "data": null, "to_be_deleted": false,
            "completion_notify_sent": false, "autodelete_time": null,
            "time_submitted": "2014-03-06T15:40:58.335259", "time_started": null, "time_finished": null,
            "tags": job.tags, "software_requirements": [], "tag_requirements": [], "parents": [],
            "children": [],
        });
        if full {
            shown["notified_users"] = json!([]);
        }
        shown
    }
}

fn shown_task(task: &Task, title: Option<&str>) -> Value {
    let waiting = if task.agent.is_some() {
        "assigned"
    } else {
        "queued"
    };
    let mut shown = json!({
        "id": task.id, "job_id": task.job, "agent_id": task.agent, "state": task.state.unwrap_or(waiting),
        "priority": 0, "frame": task.frame, "tile": null, "hidden": false, "attempts": task.attempts,
        "failures": task.failures, "progress": task.progress, "last_error": task.last_error,
        "sent_to_agent": false, "time_submitted": "2014-03-06T15:40:58", "time_started": null,
        "time_finished": null,
    });
    if let Some(title) = title {
        shown["job"] = json!({ "id": task.job, "title": title });
        shown["agent"] = match &task.agent {
            Some(id) => {
                json!({ "id": id, "hostname": "agent1", "port": 50000, "remote_ip": "None" })
            }
            None => Value::Null,
        };
    }
    shown
}

pub fn answer(
    world: &mut World,
    hit: &Hit,
    method: &str,
    parts: &[&str],
) -> Result<Response, Response> {
    let unknown = || error(404, "Job not found");
    match (method, parts) {
        ("POST", [""]) => create(world, hit),
        ("GET", [key]) => {
            let id = world.jobs.find(key).ok_or_else(unknown)?.id;
            let job = world.jobs.all.iter().find(|job| job.id == id);
            Ok(json_answer(200, &world.jobs.shown(job.unwrap(), true)))
        }
        ("POST", [key]) => update(world, hit, key),
        ("DELETE", [key]) => {
            let id = world.jobs.find(key).ok_or_else(unknown)?.id;
            world.jobs.all.retain(|job| job.id != id);
            world.jobs.tasks.retain(|task| task.job != id);
            Ok(empty(204))
        }
        ("GET", [key, "tasks", ""]) => {
            let missing = json!({ "error": "job not found", "id": key });
            let job = world
                .jobs
                .find(key)
                .ok_or_else(|| json_answer(404, &missing))?
                .id;
            let tasks = world.jobs.tasks.iter().filter(|task| task.job == job);
            Ok(json_answer(
                200,
                &tasks.map(|task| shown_task(task, None)).collect(),
            ))
        }
        // The job in the path is not looked at.
        (_, [_, "tasks", id]) => {
            let found = world
                .jobs
                .tasks
                .iter()
                .position(|task| id.parse() == Ok(task.id));
            let found = found.ok_or_else(|| error(404, "Task not found"))?;
            if method == "POST" {
                change(&mut world.jobs.tasks[found], &hit.json()?)?;
                world.jobs.settle();
            }
            Ok(json_answer(
                200,
                &shown_task(&world.jobs.tasks[found], Some("job")),
            ))
        }
        _ => Err(error(405, "the method is not allowed")),
    }
}

fn create(world: &mut World, hit: &Hit) -> Result<Response, Response> {
    let body = hit.json()?;
    let members = checked(&body, &KNOWN, &["title"])?;
    if members
        .get("jobtype")
        .is_none_or(|jobtype| jobtype != "render")
    {
        return Err(json_answer(404, &json!("Jobtype or version not found")));
    }
    let number = |name| members.get(name).map(|value| value.as_f64().unwrap());
    let start = number("start").unwrap_or(1.0);
    let end = number("end").unwrap_or(start);
    let by = number("by").unwrap_or(1.0);
    assert!(by > 0.0, "the real server never comes back from this");
    let queue = match members.get("jobqueue").and_then(Value::as_str) {
        Some("film/lighting") => Some("/film/lighting".to_owned()),
        Some(other) => return Err(error(404, &format!("Jobqueue {other} not found"))),
        None => None,
    };
    let texts = |name| {
        let list = members.get(name).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .map(|text| text.as_str().unwrap().to_owned())
            .collect()
    };
    let job = Job {
        id: world.next_id(),
        title: members["title"].as_str().unwrap().to_owned(),
        state: None,
        queue,
        tags: texts("tags"),
        priority: members.get("priority").and_then(Value::as_i64).unwrap_or(0),
    };
    let mut frame = start;
    while frame <= end {
        let task = Task {
            id: world.next_id(),
            job: job.id,
            frame,
            agent: None,
            state: None,
            attempts: 0,
            failures: 0,
            progress: 0.0,
            last_error: None,
        };
        world.jobs.tasks.push(task);
        frame += by;
    }
    let mut answer = world.jobs.shown(&job, true);
    // Numbers are echoed as they were sent.
    for (name, default) in [("start", json!(1.0)), ("end", json!(start))] {
        answer[name] = members.get(name).cloned().unwrap_or(default);
    }
    world.jobs.all.push(job);
    if world.broker_is_down {
        return Err(broken());
    }
    Ok(json_answer(201, &answer))
}

fn update(world: &mut World, hit: &Hit, key: &str) -> Result<Response, Response> {
    let body = hit.json()?;
    let members = body.as_object().ok_or_else(broken)?;
    let job = world
        .jobs
        .find(key)
        .ok_or_else(|| error(404, "Job not found"))?;
    let id = job.id;
    for (name, value) in members {
        match (name.as_str(), value.as_i64()) {
            ("priority", Some(priority)) => job.priority = priority,
            ("hidden" | "by", _) if !value.is_boolean() => {
                let told =
                    format!("Column `{name}` is of type {value}, but we expected <type 'bool'>");
                return Err(error(200, &told));
            }
            ("hidden" | "notes" | "title", _) => {}
            _ => {
                return Err(error(
                    400,
                    &format!("Unknown columns: {{u'{name}': {value}}}"),
                ));
            }
        }
    }
    let job = world.jobs.all.iter().find(|job| job.id == id).unwrap();
    Ok(json_answer(200, &world.jobs.shown(job, false)))
}

fn change(task: &mut Task, body: &Value) -> Result<(), Response> {
    let members = body.as_object().ok_or_else(broken)?;
    for (name, value) in members {
        match name.as_str() {
            "progress" if value.is_f64() => task.progress = value.as_f64().unwrap(),
            "progress" => return Err(error(400, "Column u'progress' is of type <type 'int'>")),
            "agent_id" if value.is_null() => task.agent = None,
            "failures" => task.failures = value.as_i64().ok_or_else(broken)?,
            "last_error" => task.last_error = value.as_str().map(str::to_owned),
            "state" => match value.as_str() {
                Some("queued") => task.state = None,
                Some("running") => task.state = Some("running"),
                Some("paused") => task.state = Some("paused"),
                Some("done") => {
                    task.state = Some("done");
                    task.progress = 1.0;
                }
                Some("failed") if task.agent.is_some() => {
                    task.state = Some("failed");
                    task.failures += 1;
                }
                _ => return Err(broken()),
            },
            _ => return Err(error(400, &format!("Unknown columns in request: {name}"))),
        }
    }
    Ok(())
}
