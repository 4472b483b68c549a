//! The server of a replay: it notes what arrives and gives the recorded answer.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use platform_clients_runtime::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::exchange::Exchange;

/// More than any recording holds.
const LARGEST: usize = 256 * 1024 * 1024;

/// Headers that belong to the connection of the recording, not to the answer.
const OF_THE_CONNECTION: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "keep-alive",
    "proxy-authenticate",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The method.
    pub method: Method,
    /// The path, as it was sent.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

#[derive(Default)]
struct Desk {
    answer: Option<Answer>,
    arrived: Vec<Arrival>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// A server on this machine.
#[derive(Clone)]
pub(super) struct Server {
    pub(super) address: SocketAddr,
    desk: Arc<Mutex<Desk>>,
}

impl Server {
    /// Starts it on a free port.
    pub(super) async fn start() -> Result<Self, String> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .map_err(|error| format!("the server cannot be started: {error}"))?;
        let address = listener
            .local_addr()
            .map_err(|error| format!("the server has no address: {error}"))?;
        let desk = Arc::new(Mutex::new(Desk::default()));
        let app = Router::new().fallback(answer).with_state(Arc::clone(&desk));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { address, desk })
    }

    /// Prepares the answer to the next exchange, with another body than the recorded one where one is given,
    /// and forgets the last one.
    pub(super) fn prepare(&self, exchange: &Exchange, body: Option<Vec<u8>>) -> Result<(), String> {
        let status = StatusCode::from_u16(exchange.status)
            .map_err(|_| format!("{} is not a status", exchange.status))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &exchange.response_headers {
            if OF_THE_CONNECTION.contains(&name.to_ascii_lowercase().as_str()) {
                continue;
            }
            let name = HeaderName::from_bytes(name.as_bytes());
            let value = HeaderValue::from_bytes(value.as_bytes());
            let (Ok(name), Ok(value)) = (name, value) else {
                return Err("a recorded header cannot be sent".to_owned());
            };
            headers.append(name, value);
        }
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.arrived.clear();
        desk.answer = Some(Answer {
            status,
            headers,
            body: body.unwrap_or_else(|| exchange.answer()).into(),
        });
        Ok(())
    }

    /// What has arrived since.
    pub(super) fn arrived(&self) -> Vec<Arrival> {
        let desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.arrived.clone()
    }
}

async fn answer(State(desk): State<Arc<Mutex<Desk>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.unwrap_or_default();
    let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    desk.arrived.push(Arrival {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
    });
    let mut response = Response::new(Body::empty());
    if let Some(answer) = &desk.answer {
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers.clone();
        *response.body_mut() = Body::from(answer.body.clone());
    } else {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    }
    response
}
