//! A server on loopback that keeps what it is sent.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use constructs_client::{Client, runtime};
use futures_util::stream;

/// One request as it arrived.
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<Seen>>>);

impl Log {
    pub fn last<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(self.0.lock().unwrap().last().expect("something was sent"))
    }

    pub fn target(&self) -> String {
        self.last(|seen| seen.target.clone())
    }

    pub fn header(&self, name: &str) -> String {
        self.last(|seen| seen.headers[name].to_str().unwrap().to_owned())
    }

    pub fn method(&self) -> String {
        self.last(|seen| seen.method.clone())
    }

    pub fn body(&self) -> String {
        self.last(|seen| String::from_utf8(seen.body.to_vec()).unwrap())
    }

    pub fn is_empty(&self) -> bool {
        self.0.lock().unwrap().is_empty()
    }
}

/// The same color as whatever media type is asked for.
fn offered(headers: &HeaderMap) -> Response {
    match headers["accept"].to_str().unwrap() {
        "text/event-stream" => events("data: {\"R\":1}\n\ndata: [DONE]\n\ndata: {}\n\n"),
        "text/csv" => ([(CONTENT_TYPE, "text/csv")], "R\n1\n").into_response(),
        "image/png" => ([(CONTENT_TYPE, "image/png")], vec![0x89_u8, 0x50]).into_response(),
        _ => ([(CONTENT_TYPE, "application/json")], r#"{"R":1}"#).into_response(),
    }
}

/// Events that come byte by byte.
fn events(text: &'static str) -> Response {
    let bytes = text
        .as_bytes()
        .chunks(1)
        .map(|byte| Ok::<_, Infallible>(Bytes::from(byte)));
    let body = Body::from_stream(stream::iter(bytes));
    ([(CONTENT_TYPE, "text/event-stream")], body).into_response()
}

async fn answer(State(log): State<Log>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let target = parts.uri.to_string();
    let json = [(CONTENT_TYPE, "application/json")];
    let response = match target.strip_prefix("/v1").unwrap_or(&target) {
        "/bytes" if parts.method == "GET" => (
            [(CONTENT_TYPE, "application/octet-stream")],
            vec![0_u8; 100_000],
        )
            .into_response(),
        "/pet/cat" | "/pet/dog" | "/pet/fish" => {
            let kind = target.rsplit('/').next().unwrap();
            let body = format!(r#"{{"kind":"{kind}","name":"Rex","tricks":["sit"],"new":[1]}}"#);
            (json, body).into_response()
        }
        "/either" => offered(&parts.headers),
        "/events" => events(
            ": hello\n\nevent: color\r\ndata: {\"R\":\r\ndata: 1}\r\nid: 7\r\n\r\ndata: {\"R\":2}\n\n",
        ),
        "/words" => events("data: grüße\n\ndata: two\ndata: lines\n\ndata: .\n\ndata: lost\n\n"),
        "/lines" => (
            [(CONTENT_TYPE, "application/x-ndjson")],
            "{\"R\":1}\n\n{\"R\":2}",
        )
            .into_response(),
        "/sequence" => (
            [(CONTENT_TYPE, "application/geo+json-seq")],
            "\u{1e}{\"R\":1}\n\u{1e}{\"R\":\n2}\n",
        )
            .into_response(),
        "/by_status/200" => events("data: {\"R\":1}\n\ndata: .\n\ndata: lost\n\n"),
        "/by_status/201" => (
            StatusCode::CREATED,
            [(CONTENT_TYPE, "application/jsonl")],
            "{\"R\":1}\n{\"R\":2}",
        )
            .into_response(),
        "/by_status/202" => (StatusCode::ACCEPTED, json, r#"{"R":3}"#).into_response(),
        "/by_status/203" => (
            StatusCode::NON_AUTHORITATIVE_INFORMATION,
            [(CONTENT_TYPE, "application/octet-stream")],
            vec![0xff_u8; 100_000],
        )
            .into_response(),
        "/search" if parts.method == "QUERY" => (json, body.clone()).into_response(),
        "/shape/circle" => (json, r#"{"kind":"circle","radius":1}"#).into_response(),
        "/shape/star" => (json, r#"{"kind":"star","corners":5}"#).into_response(),
        "/shape/none" => (json, r#"{"corners":3}"#).into_response(),
        "/text" => body.clone().into_response(),
        "/report" => (json, r#"{"error":"out of paint"}"#).into_response(),
        "/whole" => (json, r#"[{"R":1},{"R":2},{"R":3}]"#).into_response(),
        "/status/200" => (json, r#"{"R":1,"new":true}"#).into_response(),
        "/status/202" => (StatusCode::ACCEPTED, json, r#"{"wait":5}"#).into_response(),
        "/status/203" => (StatusCode::NON_AUTHORITATIVE_INFORMATION, json, "[1]").into_response(),
        "/status/404" => (StatusCode::NOT_FOUND, json, r#"{"missing":"red"}"#).into_response(),
        "/status/418" => (StatusCode::IM_A_TEAPOT, json, r#"{"why":"tea"}"#).into_response(),
        "/status/502" => (
            StatusCode::BAD_GATEWAY,
            [(CONTENT_TYPE, "text/html")],
            "<h1>Bad</h1>",
        )
            .into_response(),
        _ => StatusCode::NO_CONTENT.into_response(),
    };
    log.0.lock().unwrap().push(Seen {
        method: parts.method.to_string(),
        target,
        headers: parts.headers,
        body,
    });
    response
}

pub async fn start() -> (Client, Log) {
    let log = Log::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().fallback(answer).with_state(log.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let client = Client::builder()
        .base_url(format!("http://{address}"))
        .retry(runtime::RetryPolicy::none())
        .build()
        .unwrap();
    (client, log)
}
