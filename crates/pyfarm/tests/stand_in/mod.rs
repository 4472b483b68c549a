//! A server on the loopback that behaves like a `PyFarm` master for tags, agents, jobs, tasks and logs, as
//! the real one was seen to, and an agent beside it.

#![allow(dead_code)] // Each test binary uses its own part of it.
#![allow(clippy::result_large_err)] // An error is an answer like any other here.

mod answers;
mod files;
mod jobs;
mod tags;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use pyfarm_client::Client;
use pyfarm_client::runtime::testing::ManualClock;
use serde_json::{Value, json};

use answers::{error, html, json_answer, moved};

pub const AGENT: &str = "aaaaaaaa-0000-4000-8000-000000000001";
pub const OTHER_AGENT: &str = "aaaaaaaa-0000-4000-8000-000000000002";

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Hit {
    pub method: Method,
    /// As it was sent, with the query.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Hit {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The body as the server reads it before it looks at the path.
    fn json(&self) -> Result<Value, Response> {
        if self.header("content-type") != "application/json" {
            return Err(html(415));
        }
        if self.body.is_empty() {
            return Err(error(400, "no data to decode"));
        }
        serde_json::from_slice(&self.body).map_err(|_| error(400, "failed to decode json"))
    }
}

/// What happens before the next look at a job or a task.
type Step = Box<dyn FnOnce(&mut World) + Send>;

#[derive(Default)]
pub struct World {
    pub hits: Vec<Hit>,
    pub tags: tags::Tags,
    pub agents: Vec<Value>,
    /// Agents that are deleted as soon as they have been listed.
    pub agents_to_forget: Vec<String>,
    pub jobs: jobs::Jobs,
    pub files: files::Files,
    /// The message broker is down: what is asked for is stored, and the answer is a 500.
    pub broker_is_down: bool,
    /// How many tags the list makes up, instead of those that are there.
    pub made_up_tags: Option<usize>,
    /// Where the agent's own server is.
    agent_address: String,
    steps: VecDeque<Step>,
    made: i64,
}

impl World {
    pub fn next_id(&mut self) -> i64 {
        self.made += 1;
        self.made
    }

    fn has_agent(&self, id: &str) -> bool {
        self.agents.iter().any(|agent| agent["id"] == id)
    }
}

pub struct StandIn {
    /// Where it is, without `/api/v1`.
    pub url: String,
    pub clock: ManualClock,
    world: Arc<Mutex<World>>,
}

impl StandIn {
    pub async fn start() -> Self {
        let world: Arc<Mutex<World>> = Arc::default();
        let (url, _) = serve(&world, answer).await;
        let (_, agent_address) = serve(&world, files::agent_answer).await;
        world.lock().unwrap().agent_address = agent_address;
        Self {
            url,
            clock: ManualClock::new(),
            world,
        }
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// A client of it. Its delays take no time.
    pub fn client(&self) -> Client {
        Client::at(&self.url)
            .clock(self.clock.clone())
            .build()
            .unwrap()
    }

    /// Adds an agent in a state.
    pub fn add_agent(&self, id: &str, hostname: &str, state: &str) {
        let agent = json!({
            "id": id, "hostname": hostname, "notes": "", "remote_ip": "10.1.2.3", "use_address": "remote",
            "os_class": "linux", "os_fullname": null, "ram": 2048, "free_ram": 1024, "cpus": 4,
            "cpu_name": null, "port": 50000, "time_offset": 0, "version": "0.8.6", "upgrade_to": null,
            "restart_requested": false, "state": state, "last_heard_from": null, "last_success_on": null,
            "last_polled": null, "ram_allocation": 0.8, "cpu_allocation": 1.0, "tags": [], "gpus": [],
            "disks": [],
        });
        self.world().agents.push(agent);
    }

    /// Something that happens before the next look at a job or a task that has nothing before it yet.
    pub fn then(&self, step: impl FnOnce(&mut World) + Send + 'static) {
        self.world().steps.push_back(Box::new(step));
    }

    pub fn hits(&self) -> Vec<Hit> {
        self.world().hits.clone()
    }

    pub fn last(&self) -> Hit {
        self.hits().pop().unwrap()
    }

    /// How many requests of a method came for a path.
    pub fn count(&self, method: &Method, path: &str) -> usize {
        self.hits()
            .iter()
            .filter(|hit| hit.method == *method && hit.path() == path)
            .count()
    }
}

async fn serve<F>(
    world: &Arc<Mutex<World>>,
    answer: fn(State<Arc<Mutex<World>>>, Request) -> F,
) -> (String, String)
where
    F: Future<Output = Response> + Send + 'static,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = Router::new().fallback(answer).with_state(Arc::clone(world));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (format!("http://{address}"), address)
}

async fn answer(State(world): State<Arc<Mutex<World>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let target = parts.uri.path_and_query().unwrap().to_string();
    let hit = Hit {
        method: parts.method,
        target,
        headers: parts.headers,
        body,
    };
    let mut world = world.lock().unwrap();
    world.hits.push(hit.clone());
    let Some(path) = hit.path().strip_prefix("/api/v1/") else {
        return error(404, "not found");
    };
    let parts: Vec<String> = path.split('/').map(decode).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    if is_index(&parts) {
        return moved(
            301,
            &format!("http://{}{}/", hit.header("host"), hit.path()),
        );
    }
    route(&mut world, &hit, &parts).unwrap_or_else(|refusal| refusal)
}

/// Whether only a slash at the end is missing.
fn is_index(parts: &[&str]) -> bool {
    matches!(
        parts,
        ["tags" | "agents" | "jobs" | "jobtypes"]
            | ["tags", _, "agents"]
            | ["jobs", _, "tasks"]
            | ["jobs", _, "tasks", _, "attempts", _, "logs"]
    )
}

fn route(world: &mut World, hit: &Hit, parts: &[&str]) -> Result<Response, Response> {
    let method = hit.method.as_str();
    match parts {
        ["tags", ..] => tags::answer(world, hit, method, &parts[1..]),
        ["agents", "updates", version] => files::release(world, hit, method, version),
        ["agents", ""] if method == "GET" => {
            let all: Vec<Value> = world.agents.iter().map(summary).collect();
            let gone = std::mem::take(&mut world.agents_to_forget);
            world
                .agents
                .retain(|agent| !gone.iter().any(|id| agent["id"] == **id));
            Ok(json_answer(200, &all.into()))
        }
        ["agents", id] if method == "GET" => {
            let agent = world.agents.iter().find(|agent| agent["id"] == *id);
            let agent = agent.ok_or_else(|| error(404, &format!("Agent {id} not found")))?;
            Ok(json_answer(200, agent))
        }
        ["jobtypes", ..] => files::jobtypes(world, hit, method, &parts[1..]),
        ["jobs", _, "tasks", _, "attempts", ..] => files::logs(world, hit, method, &parts[1..]),
        ["jobs", rest @ ..] => {
            let is_look =
                method == "GET" && matches!(rest, [key] | [_, "tasks", key] if !key.is_empty());
            if is_look && let Some(step) = world.steps.pop_front() {
                step(world);
            }
            jobs::answer(world, hit, method, rest)
        }
        _ => Err(error(404, "not found")),
    }
}

fn summary(agent: &Value) -> Value {
    let mut summary = HashMap::new();
    for name in ["id", "hostname", "port", "remote_ip"] {
        summary.insert(name, agent[name].clone());
    }
    json!(summary)
}

fn decode(segment: &str) -> String {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            decoded.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).unwrap()
}

/// What a segment stands for: digits alone are an id, whatever is called so.
fn is_id(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().filter(|byte| *byte == b'-').count() == 4
}
