//! A loopback server that a test describes in one closure, and an API of widgets to call on it.

#![allow(dead_code)] // Each test binary uses its part.

use std::future::Future;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request as HttpRequest, State};
use axum::response::{IntoResponse, Response as HttpResponse};
use http::{HeaderMap, Method};
use platform_clients_runtime::{
    Api, Client, ClientBuilder, Json, Operation, PageStyle, Pagination, Repeat, Request, Scheme,
    Waiter,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Hit {
    pub method: Method,
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Hit {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// A query parameter, decoded.
    pub fn parameter(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.query.as_bytes())
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }
}

pub struct Server {
    pub url: String,
    hits: Arc<Mutex<Vec<Hit>>>,
}

impl Server {
    /// Answers every request with what `answer` makes of it.
    pub async fn start<F, R>(answer: impl Fn(Hit) -> F + Clone + Send + Sync + 'static) -> Self
    where
        F: Future<Output = R> + Send + 'static,
        R: IntoResponse,
    {
        let hits: Arc<Mutex<Vec<Hit>>> = Arc::default();
        let handler = move |State(hits): State<Arc<Mutex<Vec<Hit>>>>, request: HttpRequest| {
            let answer = answer.clone();
            async move {
                let hit = read(request).await;
                hits.lock().unwrap().push(hit.clone());
                answer(hit).await.into_response()
            }
        };
        let router = Router::new()
            .fallback(handler)
            .with_state(Arc::clone(&hits));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, hits }
    }

    pub fn hits(&self) -> Vec<Hit> {
        self.hits.lock().unwrap().clone()
    }

    /// How many requests came for a path.
    pub fn count(&self, path: &str) -> usize {
        self.hits().iter().filter(|hit| hit.path == path).count()
    }

    pub fn client(&self) -> ClientBuilder<Client> {
        ClientBuilder::new(&API).base_url(&self.url)
    }
}

async fn read(request: HttpRequest) -> Hit {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    Hit {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: String::from_utf8(body.into()).unwrap(),
    }
}

/// An answer with a JSON body.
pub fn json(status: u16, body: &Value) -> HttpResponse {
    let status = http::StatusCode::from_u16(status).unwrap();
    (status, axum::Json(body)).into_response()
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Widget {
    pub id: u64,
    #[serde(default)]
    pub state: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WidgetPage {
    pub widgets: Vec<Widget>,
    pub next: Option<String>,
}

pub fn get(client: &Client) -> Request<Json<Widget>, Json<Value>> {
    Request::new(client, &GET)
}

const fn operation(id: &'static str, path: &'static str, style: Option<PageStyle>) -> Operation {
    Operation {
        id,
        method: "GET",
        path,
        server: None,
        tag: "widgets",
        summary: "",
        description: "",
        deprecated: false,
        parameters: &[],
        body: None,
        responses: &[],
        security: &[&["key"]],
        repeat: Repeat::Safe,
        pagination: match style {
            Some(style) => Some(Pagination {
                style,
                limit: None,
                one_page_with: &[],
            }),
            None => None,
        },
        waiter: None,
        provenance: "",
    }
}

pub static GET: Operation = operation("widgets_get", "/widget", None);
pub static BY_LINK: Operation = operation("widgets_by_link", "/v1/widgets", Some(PageStyle::Link));
pub static BY_OFFSET: Operation = operation(
    "widgets_by_offset",
    "/widgets",
    Some(PageStyle::Offset { parameter: "skip" }),
);
pub static BY_PAGE: Operation = operation(
    "widgets_by_page",
    "/widgets",
    Some(PageStyle::Page {
        parameter: "page",
        first: 1,
    }),
);
pub static BY_TOKEN: Operation = operation(
    "widgets_by_token",
    "/widgets",
    Some(PageStyle::Token {
        parameter: "marker",
    }),
);
pub static WHOLE: Operation = operation("widgets_whole", "/widgets", Some(PageStyle::Whole));

pub static API: Api = Api {
    name: "widgets",
    title: "Widgets",
    version: "1",
    server: None,
    schemes: &[Scheme {
        name: "key",
        carries: &["query:api_key"],
        environment: &[],
        description: "",
    }],
    operations: &[&BY_LINK, &BY_OFFSET, &BY_PAGE, &BY_TOKEN, &GET, &WHOLE],
};

pub const ACTIVE: Waiter = Waiter {
    name: "active",
    state: "/state",
    success: &["active"],
    failure: &["error"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2_000,
    max_delay_ms: 30_000,
    timeout_ms: 600_000,
};

pub static GONE: Waiter = Waiter {
    name: "gone",
    success: &["deleted"],
    gone_is_success: true,
    ..ACTIVE
};
