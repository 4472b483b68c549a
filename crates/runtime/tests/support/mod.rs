//! A small API of widgets, and servers on the loopback that speak it or fail to.

#![allow(dead_code)] // Each test binary uses its own part of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request as HttpRequest, Response as HttpResponse};
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Api, Client, ClientBuilder, Kind, Location, Operation, Parameter, Repeat, Scheme,
    StatusPattern, Style,
};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A thing of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Widget {
    pub id: i64,
    pub name: String,
}

/// A page of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WidgetList {
    pub widgets: Vec<Widget>,
}

/// An error of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ApiError {
    pub message: String,
}

pub type Request<T> = runtime::Request<runtime::Json<T>, runtime::Json<ApiError>>;
pub type Error = runtime::Error<ApiError>;

const fn parameter(name: &'static str, location: Location, kind: Kind) -> Parameter {
    Parameter {
        name,
        argument: name,
        location,
        required: matches!(location, Location::Path),
        style: if matches!(location, Location::Query) {
            Style::Form
        } else {
            Style::Simple
        },
        explode: matches!(location, Location::Query),
        allow_reserved: false,
        kind,
        description: "",
        sensitive: false,
        members: &[],
        rules: &[],
    }
}

const fn operation(
    id: &'static str,
    method: &'static str,
    path: &'static str,
    parameters: &'static [Parameter],
    body: Option<runtime::Body>,
    repeat: Repeat,
) -> Operation {
    Operation {
        id,
        method,
        path,
        server: None,
        tag: "widgets",
        summary: "",
        description: "",
        deprecated: false,
        parameters,
        body,
        responses: OK,
        security: &[&["token"]],
        repeat,
        pagination: None,
        waiter: None,
        provenance: "made up for these tests",
    }
}

const fn answer(status: u16) -> Answer {
    Answer {
        status: StatusPattern::Exact(status),
        content_type: Some("application/json"),
        type_name: "Widget",
        description: "",
    }
}

const JSON_BODY: runtime::Body = runtime::Body {
    required: true,
    content_type: "application/json",
    type_name: "Widget",
    description: "",
    sensitive: false,
    rules: &[],
    graphql: None,
};

pub static OK: &[Answer] = &[answer(200)];
const ID: Parameter = parameter("id", Location::Path, Kind::Text);

pub static LIST: Operation = operation(
    "widgets_list",
    "GET",
    "/v1/widgets",
    &[
        parameter(
            "limit",
            Location::Query,
            Kind::Integer {
                minimum: Some(10),
                maximum: Some(100),
            },
        ),
        parameter("tag", Location::Query, Kind::List(&Kind::Text)),
        Parameter {
            sensitive: true,
            ..parameter("password", Location::Query, Kind::Text)
        },
        parameter("X-Trace", Location::Header, Kind::Text),
    ],
    None,
    Repeat::Safe,
);
pub static GET: Operation = operation(
    "widgets_get",
    "GET",
    "/v1/widgets/{id}/parts",
    &[ID],
    None,
    Repeat::Safe,
);
pub static CREATE: Operation = operation(
    "widgets_create",
    "POST",
    "/v1/widgets",
    &[],
    Some(JSON_BODY),
    Repeat::Never,
);
pub static UPDATE: Operation = operation(
    "widgets_update",
    "PUT",
    "/v1/widgets/{id}",
    &[ID],
    Some(JSON_BODY),
    Repeat::Idempotent,
);
pub static DELETE: Operation = operation(
    "widgets_delete",
    "DELETE",
    "/v1/widgets/{id}",
    &[ID],
    None,
    Repeat::Idempotent,
);

pub static API: Api = Api {
    name: "widgets",
    title: "Widgets",
    version: "1",
    server: None,
    schemes: &[Scheme {
        name: "token",
        carries: &["header:X-Auth-Token"],
        environment: &[],
        description: "",
    }],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
};

/// What a server saw.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    pub target: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// A server that is at hand until it is dropped.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Everything it saw so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.seen().len()
    }

    /// A builder of a client for it, which never waits.
    pub fn builder(&self) -> ClientBuilder<Client> {
        ClientBuilder::new(&API)
            .base_url(&self.url)
            .random(runtime::FixedRandom::new(0.5))
            .retry(runtime::RetryPolicy::default().base_delay(Duration::from_millis(2)))
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Reply = Pin<Box<dyn Future<Output = HttpResponse<Body>> + Send>>;

/// A server that answers the n-th request (from 1) with what `reply` makes of it.
pub async fn serve<F, R>(reply: F) -> Server
where
    F: Fn(usize, Seen) -> R + Clone + Send + Sync + 'static,
    R: Future<Output = HttpResponse<Body>> + Send + 'static,
{
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let handler = move |request: HttpRequest<Body>| -> Reply {
        let (log, reply) = (Arc::clone(&log), reply.clone());
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let one = Seen {
                method: parts.method,
                target: parts.uri.to_string(),
                headers: parts.headers,
                body: axum::body::to_bytes(body, usize::MAX)
                    .await
                    .unwrap_or_default()
                    .to_vec(),
            };
            let count = {
                let mut log = log.lock().unwrap();
                log.push(one.clone());
                log.len()
            };
            reply(count, one).await
        })
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        axum::serve(listener, Router::new().fallback(handler))
            .await
            .unwrap();
    });
    Server { url, seen, task }
}

/// A server that writes these bytes to every connection, once it has read a request, and closes it.
pub async fn serve_bytes(bytes: &'static [u8]) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            log.lock().unwrap().push(Seen {
                method: Method::GET,
                target: String::new(),
                headers: HeaderMap::new(),
                body: Vec::new(),
            });
            let _ = stream.write_all(bytes).await;
            let _ = stream.shutdown().await;
        }
    });
    Server { url, seen, task }
}

/// An answer with a JSON body.
pub fn json(status: u16, body: &str) -> HttpResponse<Body> {
    reply(status, &[("content-type", "application/json")], body)
}

pub fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> HttpResponse<Body> {
    let mut response = HttpResponse::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body.to_owned())).unwrap()
}

pub const WIDGET: &str = r#"{"id":1,"name":"one"}"#;

pub fn widget() -> Widget {
    Widget {
        id: 1,
        name: "one".to_owned(),
    }
}

pub fn get(client: &Client, id: &str) -> Request<Widget> {
    let mut request = Request::new(client, &GET);
    request.parameter(0, id);
    request
}

pub fn create(client: &Client) -> Request<Widget> {
    let mut request = Request::new(client, &CREATE);
    request.json(&widget());
    request
}
