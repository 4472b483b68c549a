//! A server on the loopback that behaves like Craton for clouds, as the real one was seen to, and a
//! Keystone beside it.

#![allow(dead_code)] // Each test binary uses its own part of it.

mod clouds;
mod keystone;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use craton_client::{Client, KeystoneAuth, LocalAuth};
use serde_json::{Value, json};

pub const USERNAME: &str = "demo";
pub const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";
pub const API_KEY: &str = "d2d133fe92d13180665651872c8f3dd6";
pub const PASSWORD: &str = "correct horse battery";

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Hit {
    pub method: Method,
    pub path: String,
    pub query: HashMap<String, String>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Hit {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The body, as the server reads it: without a JSON content type there is none.
    fn json(&self) -> Result<Value, Answer> {
        let kind = self
            .header("content-type")
            .split(';')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        if kind == "application/json"
            || (kind.starts_with("application/") && kind.ends_with("+json"))
        {
            serde_json::from_slice(&self.body).map_err(|_| {
                error(
                    400,
                    "The browser (or proxy) sent a request that this server could not understand.",
                )
            })
        } else {
            Ok(Value::Null)
        }
    }
}

/// Status and body.
pub type Answer = (u16, Value);

pub fn error(status: u16, message: &str) -> Answer {
    (status, json!({ "message": message, "status": status }))
}

fn invalid(problem: &str) -> Answer {
    error(
        400,
        &format!("The request included the following errors:\n- {problem}"),
    )
}

/// What every unexpected failure answers.
fn broken() -> Answer {
    error(500, "An unknown exception occurred")
}

#[derive(Default)]
struct World {
    clouds: clouds::Clouds,
    keystone: keystone::Keystone,
    hits: Vec<Hit>,
}

pub struct StandIn {
    /// Where it is, without the version.
    pub url: String,
    world: Arc<Mutex<World>>,
    uses_keystone: bool,
}

impl StandIn {
    /// A server with users of its own.
    pub async fn start() -> Self {
        Self::serve(false).await
    }

    /// A server that asks Keystone who is calling.
    pub async fn with_keystone() -> Self {
        Self::serve(true).await
    }

    async fn serve(uses_keystone: bool) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let world: Arc<Mutex<World>> = Arc::default();
        let router = Router::new()
            .fallback(move |state: State<Arc<Mutex<World>>>, request: Request| {
                answer(state, request, uses_keystone)
            })
            .with_state(Arc::clone(&world));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url,
            world,
            uses_keystone,
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// A client of it, with the credentials that it takes.
    pub fn client(&self) -> Client {
        let builder = Client::at(&self.url);
        if self.uses_keystone {
            builder.credentials(self.keystone_auth()).build().unwrap()
        } else {
            builder
                .credentials(LocalAuth::new(USERNAME, PROJECT, API_KEY))
                .build()
                .unwrap()
        }
    }

    pub fn keystone_auth(&self) -> KeystoneAuth {
        KeystoneAuth::builder(self.keystone_url(), USERNAME, PASSWORD)
            .project_name("fleet")
            .build()
            .unwrap()
    }

    pub fn keystone_url(&self) -> String {
        format!("{}/identity", self.url)
    }

    /// Adds clouds `cloud-1`, `cloud-2` and so on, with three notes between them.
    pub fn add_clouds(&self, count: usize) {
        let mut world = self.world();
        for number in 1..=count {
            let cloud = json!({ "name": format!("cloud-{number}"), "note": format!("group {}", number % 3) });
            world.clouds.create(&cloud).unwrap();
        }
    }

    /// The tokens that were given are not taken any more.
    pub fn revoke_tokens(&self) {
        self.world().keystone.revoke();
    }

    pub fn hits(&self) -> Vec<Hit> {
        self.world().hits.clone()
    }

    /// The last request to Craton.
    pub fn last(&self) -> Hit {
        self.hits()
            .into_iter()
            .rfind(|hit| hit.path.starts_with("/v1/"))
            .unwrap()
    }

    /// How many requests of a method came for a path.
    pub fn count(&self, method: &Method, path: &str) -> usize {
        self.hits()
            .iter()
            .filter(|hit| hit.method == *method && hit.path == path)
            .count()
    }
}

async fn answer(
    State(world): State<Arc<Mutex<World>>>,
    request: Request,
    uses_keystone: bool,
) -> Response {
    let hit = read(request).await;
    let mut world = world.lock().unwrap();
    world.hits.push(hit.clone());
    let host = hit.header("host").to_owned();
    if hit.path == "/identity/v3/auth/tokens" {
        return world.keystone.log_in(&hit, &host);
    }
    let known = if uses_keystone {
        world.keystone.knows(hit.header("x-auth-token"))
    } else {
        is_local_user(&hit)
    };
    // Before routing: who is unknown does not even learn which paths there are.
    let (status, body) = if known {
        route(&mut world, &hit, &host).unwrap_or_else(|error| error)
    } else {
        error(401, "The request could not be authenticated.")
    };
    let status = StatusCode::from_u16(status).unwrap();
    let text = if status == StatusCode::NO_CONTENT {
        String::new()
    } else {
        format!("{body:#}\n")
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (
            header::HeaderName::from_static("x-openstack-request-id"),
            "req-1",
        ),
    ];
    (status, headers, text).into_response()
}

async fn read(request: Request) -> Hit {
    let (parts, body) = request.into_parts();
    let mut query = HashMap::new();
    for (name, value) in
        url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
    {
        // Of a repeated parameter the first one counts.
        query
            .entry(name.into_owned())
            .or_insert_with(|| value.into_owned());
    }
    Hit {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query,
        headers: parts.headers,
        body: axum::body::to_bytes(body, usize::MAX).await.unwrap(),
    }
}

fn is_local_user(hit: &Hit) -> bool {
    hit.header("x-auth-user") == USERNAME
        && hit.header("x-auth-project").replace('-', "") == PROJECT.replace('-', "")
        && hit.header("x-auth-token") == API_KEY
}

fn route(world: &mut World, hit: &Hit, host: &str) -> Result<Answer, Answer> {
    let not_found = || error(404, "Not Found");
    let parts: Vec<&str> = hit.path.trim_start_matches("/v1/").split('/').collect();
    let clouds = &mut world.clouds;
    match (hit.method.as_str(), parts.as_slice()) {
        ("GET", ["clouds"]) => clouds.list(&hit.query, host),
        ("POST", ["clouds"]) => clouds.create(&hit.json()?).map(|cloud| (201, cloud)),
        ("GET", ["clouds", id]) => clouds
            .get(id)
            .map(|cloud| (200, cloud))
            .ok_or_else(not_found),
        ("PUT", ["clouds", id]) => clouds.update(id, &hit.json()?).map(|cloud| (200, cloud)),
        // It answers the same whether or not there was one.
        ("DELETE", ["clouds", id]) => {
            clouds.delete(id);
            Ok((204, Value::Null))
        }
        (method, ["clouds", id, "variables"]) => {
            let variables = clouds.variables(id).ok_or_else(not_found)?;
            match (
                method,
                if method == "GET" {
                    Value::Null
                } else {
                    hit.json()?
                },
            ) {
                ("GET", _) => {}
                ("PUT", Value::Object(changes)) => variables.extend(changes),
                ("DELETE", Value::Array(names)) => {
                    variables.retain(|name, _| !names.iter().any(|gone| gone == name));
                    return Ok((204, Value::Null));
                }
                (_, body) => return Err(invalid(&format!("{body} is not of the right type"))),
            }
            Ok((200, json!({ "variables": variables })))
        }
        ("GET", ["projects"]) => projects(&hit.query, host),
        (_, ["hosts", "1", "labels"]) => match (hit.method.as_str(), hit.json()?) {
            ("DELETE", _) => Ok((204, Value::Null)),
            (_, Value::Object(labels)) => Ok((200, labels.into())),
            _ => Ok((200, json!({ "labels": [] }))),
        },
        _ => Err(error(404, "The requested URL was not found on the server.")),
    }
}

/// One project, which every name matches. With a name, the page after it is the server's undoing.
fn projects(query: &HashMap<String, String>, host: &str) -> Result<Answer, Answer> {
    let by_name = query.contains_key("name");
    if query.contains_key("marker") {
        return if by_name {
            Err(broken())
        } else {
            Ok((200, json!({ "projects": [], "links": [] })))
        };
    }
    let project = json!({ "id": PROJECT, "name": "fleet", "created_at": "2017-03-01T10:00:00.000000", "updated_at": null });
    let next = json!({ "rel": "next", "href": format!("http://{host}/v1/projects?limit=100&marker={PROJECT}") });
    Ok((200, json!({ "projects": [project], "links": [next] })))
}
