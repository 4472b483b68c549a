//! A server that answers from a recording.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use platform_clients_runtime::Method;

use super::compare;
use crate::graphql::{Meaning, completed};
use crate::replay::{Arrival, Exchange, Platform};

/// More than any call sends.
const LARGEST: usize = 64 * 1024 * 1024;

struct Desk {
    platform: Platform,
    /// All that was recorded.
    all: Vec<Exchange>,
    /// The requests of the present call, and whether each was answered already.
    present: Vec<(Exchange, bool)>,
    arrived: Vec<Arrival>,
}

/// A server on this machine. A request gets the answer that was recorded for the one that means most nearly the
/// same: first among those of the present call that were not answered yet, then among all of them, then
/// in the whole recording. Log-ins get a token.
#[derive(Clone)]
pub struct RecordedServer {
    address: SocketAddr,
    desk: Arc<Mutex<Desk>>,
}

impl RecordedServer {
    /// Starts it on a free port.
    pub async fn start(platform: Platform, all: Vec<Exchange>) -> std::io::Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let desk = Arc::new(Mutex::new(Desk {
            platform,
            all,
            present: Vec::new(),
            arrived: Vec::new(),
        }));
        let app = Router::new().fallback(answer).with_state(Arc::clone(&desk));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { address, desk })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Makes it ready for a call, and forgets what arrived.
    pub fn prepare(&self, exchanges: &[Exchange]) {
        let mut desk = lock(&self.desk);
        desk.present = exchanges
            .iter()
            .map(|exchange| (exchange.clone(), false))
            .collect();
        desk.arrived.clear();
    }

    /// What arrived, without log-ins.
    pub fn take(&self) -> Vec<Arrival> {
        std::mem::take(&mut lock(&self.desk).arrived)
    }
}

fn lock(desk: &Arc<Mutex<Desk>>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(State(desk): State<Arc<Mutex<Desk>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.unwrap_or_default();
    let arrival = Arrival {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
    };
    if arrival.method == Method::POST && arrival.path.ends_with("/open/authenticate") {
        return plain(StatusCode::OK, "text/plain", "header.payload.signature-0");
    }
    let platform = lock(&desk).platform;
    let meaning = compare::meaning(&platform, &arrival).await;
    let mut desk = lock(&desk);
    let found = desk.find(&arrival, meaning.as_ref());
    let document = meaning.and_then(|(document, _)| document);
    desk.arrived.push(arrival);
    match found {
        Some(exchange) => recorded(&platform, &exchange, document.as_deref()),
        None => plain(
            StatusCode::NOT_FOUND,
            "text/plain",
            "nothing like it was recorded",
        ),
    }
}

impl Desk {
    fn find(
        &mut self,
        arrival: &Arrival,
        meaning: Option<&(Option<String>, Meaning)>,
    ) -> Option<Exchange> {
        let platform = self.platform;
        let distance = |exchange: &Exchange| {
            compare::distance(
                &platform,
                exchange,
                arrival,
                meaning.map(|(_, meaning)| meaning),
            )
        };
        let fresh = self.present.iter().enumerate();
        let fresh = fresh.filter(|(_, (_, answered))| !answered);
        // What was refused is refused again only where it is asked for in the same way.
        let fresh = fresh.filter_map(|(index, (exchange, _))| {
            let distance = distance(exchange)?;
            let answers = distance.arguments == 0 || exchange.succeeded();
            answers.then_some((distance, index))
        });
        if let Some((_, index)) = fresh.min() {
            self.present[index].1 = true;
            return Some(self.present[index].0.clone());
        }
        let present = self.present.iter().map(|(exchange, _)| exchange);
        let nearest = |exchanges: &mut dyn Iterator<Item = &Exchange>| {
            exchanges
                .filter(|exchange| exchange.succeeded())
                .filter_map(|exchange| Some((distance(exchange)?, exchange.clone())))
                .min_by_key(|(distance, _)| *distance)
                .map(|(_, exchange)| exchange)
        };
        nearest(&mut present.into_iter()).or_else(|| nearest(&mut self.all.iter()))
    }
}

/// The recorded answer, completed to what a document asks for.
fn recorded(platform: &Platform, exchange: &Exchange, document: Option<&str>) -> Response {
    let status = StatusCode::from_u16(exchange.status).unwrap_or(StatusCode::IM_A_TEAPOT);
    let content_type = exchange
        .response_headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .map_or("text/plain", |(_, value)| value.as_str());
    let whole = document.and_then(|document| {
        let dialect = (platform.dialect)(exchange.bare_path())?;
        completed(&dialect, document, &exchange.answer_json()).ok()
    });
    match whole.filter(|whole| whole.get("data").is_some()) {
        Some(whole) => plain(status, content_type, &whole.to_string()),
        None => plain(
            status,
            content_type,
            &String::from_utf8_lossy(&exchange.answer()),
        ),
    }
}

fn plain(status: StatusCode, content_type: &str, body: &str) -> Response {
    let response = Response::builder()
        .status(status)
        .header("content-type", content_type)
        .body(Body::from(body.to_owned()));
    response.unwrap_or_default()
}
