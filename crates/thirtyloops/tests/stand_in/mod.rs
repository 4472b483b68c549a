//! A server on the loopback that behaves as the documentation of 30loops says.

#![allow(dead_code)] // Each test binary uses its own part of it.

mod resources;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use resources::Resources;
use serde_json::{Value, json};
use thirtyloops_client::runtime::{Basic, ManualClock};
use thirtyloops_client::{Account, Client};

pub const ACCOUNT: &str = "30loops";
pub const USERNAME: &str = "crito";
pub const PASSWORD: &str = "secret";

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Hit {
    pub method: Method,
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub body: Value,
}

/// Status, `Location` and body.
pub struct Answer {
    status: u16,
    location: Option<String>,
    body: Value,
}

impl Answer {
    pub fn ok(body: Value) -> Self {
        Self {
            status: 200,
            location: None,
            body,
        }
    }

    pub fn empty(status: u16) -> Self {
        Self {
            status,
            ..Self::ok(Value::Null)
        }
    }

    /// Half of the errors have their words in `error`, the other half in `message`.
    pub fn error(status: u16, words: &str) -> Self {
        let member = if status == 403 { "error" } else { "message" };
        Self {
            status,
            ..Self::ok(json!({ "code": status, member: words }))
        }
    }
}

/// An action that was queued. Every look brings it a step further.
struct Job {
    uuid: String,
    action: String,
    looks: usize,
    fails: bool,
}

impl Job {
    fn status(&self) -> &'static str {
        match (self.looks, self.fails) {
            (0 | 1, _) => "queued",
            (2, _) => "running",
            (_, false) => "finished",
            (_, true) => "error",
        }
    }

    fn logbook(&self) -> Value {
        let words = ["preparing", "[OUTPUT] hello", "the end"];
        let messages: Vec<Value> = words[..self.looks.min(3)]
            .iter()
            .enumerate()
            .map(|(index, words)| {
                let level = if self.fails && index == 2 { 3 } else { 1 };
                let time = format!("2012-02-08T11:15:0{index}");
                json!({ "asctime": time, "loglevel": level, "message": words })
            })
            .collect();
        json!({
            "action": self.action, "status": self.status(), "messages": messages,
            "link": { "href": "", "rel": "self" },
        })
    }
}

#[derive(Default)]
struct World {
    resources: Resources,
    jobs: Vec<Job>,
    /// Whether it has the list of logbooks that was invented.
    lists_jobs: bool,
    /// Whether it has usage where all else of apps is.
    has_new_usage: bool,
    hits: Vec<Hit>,
}

pub struct StandIn {
    pub url: String,
    world: Arc<Mutex<World>>,
}

impl StandIn {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let world: Arc<Mutex<World>> = Arc::default();
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&world));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, world }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// An account of it, with a clock that does not wait.
    pub fn account(&self) -> Account {
        self.account_with(ManualClock::new())
    }

    pub fn account_with(&self, clock: ManualClock) -> Account {
        let builder = Client::at(&self.url).credentials(Basic::new(USERNAME, PASSWORD));
        builder.clock(clock).build().unwrap().account(ACCOUNT)
    }

    /// Adds the app `thirtyblog`, with a repository and a database.
    pub fn add_app(&self) {
        self.world().resources.add_app();
    }

    /// From now on there is the list of logbooks.
    pub fn list_jobs(&self) {
        self.world().lists_jobs = true;
    }

    /// From now on usage is below `/apps/`, as all else.
    pub fn move_usage(&self) {
        self.world().has_new_usage = true;
    }

    /// Adds a job that was looked at so often.
    pub fn add_job(&self, looks: usize, fails: bool) -> String {
        self.world().queue("deploy", looks, fails)
    }

    pub fn hits(&self) -> Vec<Hit> {
        self.world().hits.clone()
    }

    /// Method and path of every request, and the bodies that there were.
    pub fn told(&self) -> Vec<String> {
        let hits = self.hits().into_iter();
        let tell = |hit: Hit| match hit.body {
            Value::Null => format!("{} {}", hit.method, hit.path),
            body => format!("{} {} {}", hit.method, hit.path, sorted(body)),
        };
        hits.map(tell).collect()
    }

    /// Forgets the requests so far.
    pub fn clear(&self) {
        self.world().hits.clear();
    }
}

/// The same with the members of every object in order: how they come depends on how `serde_json` is built.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members
                .into_iter()
                .map(|(name, value)| (name, sorted(value)));
            let members: BTreeMap<String, Value> = members.collect();
            members.into_iter().collect()
        }
        Value::Array(elements) => elements.into_iter().map(sorted).collect(),
        other => other,
    }
}

impl World {
    fn queue(&mut self, action: &str, looks: usize, fails: bool) -> String {
        let uuid = format!("u-{}", self.jobs.len() + 1);
        self.jobs.push(Job {
            uuid: uuid.clone(),
            action: action.to_owned(),
            looks,
            fails,
        });
        uuid
    }

    fn route(&mut self, hit: &Hit) -> Answer {
        let parts: Vec<&str> = hit
            .path
            .trim_start_matches('/')
            .split('/')
            .skip(2)
            .collect();
        let usage = || {
            Answer::ok(json!({
                "invoice_number": 7, "created": "2012-04-23T11:56:04+02:00",
                "billing_datetime": "2012-05-23T11:56:04+02:00",
                "paid": { "item": "Instance 150MB", "quantity": 12, "unit": "hours" },
                "link": { "href": "", "rel": "self" },
            }))
        };
        match (hit.method.as_str(), parts.as_slice()) {
            ("GET", ["authcheck"]) => Answer::empty(204),
            ("GET", []) => Answer::ok(json!({
                "name": ACCOUNT, "plan": "STANDARD", "plan_upgrade_uri": "https://pay.example/key",
                "link": { "href": "", "rel": "self" },
            })),
            ("GET", ["logbook"]) if self.lists_jobs => {
                let items = self.jobs.iter();
                let items: Vec<Value> = items
                    .map(|job| json!({ "uuid": job.uuid, "action": job.action, "status": job.status() }))
                    .collect();
                Answer::ok(json!({ "size": items.len(), "items": items }))
            }
            ("GET", ["logbook"]) => Answer::error(405, "Method not allowed."),
            ("GET", ["logbook", uuid]) => {
                match self.jobs.iter_mut().find(|job| job.uuid == *uuid) {
                    Some(job) => {
                        job.looks += 1;
                        Answer::ok(job.logbook())
                    }
                    None => Answer::error(404, "not found."),
                }
            }
            ("GET", ["app", app, "usage", _]) if *app != "nope" => usage(),
            ("GET", ["apps", _, "usage", _]) if self.has_new_usage => usage(),
            ("GET", ["apps", _, "logs"]) => Answer::ok(json!({ "messages": [
                { "message": "boom", "program": "nginx", "severity": "Error",
                  "timestamp": "2012-05-10T12:21:35.857585+00:00" },
            ] })),
            ("POST", ["apps", _] | ["apps", _, "services", _])
                if hit.body.get("action").is_some() =>
            {
                let action = hit.body["action"].as_str().unwrap_or_default();
                let uuid = self.queue(action, 0, false);
                Answer {
                    // One example of the documentation has http where all others have https.
                    location: Some(format!(
                        "http://api.30loops.net/0.9/{ACCOUNT}/logbook/{uuid}"
                    )),
                    ..Answer::empty(202)
                }
            }
            ("GET", ["invoices", "current"]) => Answer::ok(json!({
                "invoice_number": 8, "created": "2012-05-23T11:56:04+02:00",
                "billing_datetime": "2012-06-23T11:56:04+02:00", "paid": [],
                "link": { "href": "", "rel": "self" },
            })),
            _ => self.resources.route(hit, &parts),
        }
    }
}

async fn answer(State(world): State<Arc<Mutex<World>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let hit = Hit {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    let mut world = world.lock().unwrap();
    world.hits.push(hit.clone());
    let authorization = hit.headers.get("authorization");
    let answer = match authorization.and_then(|value| value.to_str().ok()) {
        _ if hit.path.ends_with("/reset_password") => Answer::ok(json!({ "message": "sent" })),
        None => Answer::error(401, "No authentication provided."),
        // crito:secret
        Some("Basic Y3JpdG86c2VjcmV0") if hit.path.starts_with("/0.9/30loops") => world.route(&hit),
        Some(_) => Answer::error(403, "Bad credentials for crito."),
    };
    let status = StatusCode::from_u16(answer.status).unwrap();
    let text = match answer.body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    match answer.location {
        Some(location) => (status, [("location", location)], text).into_response(),
        None => (status, text).into_response(),
    }
}
