//! A server on this machine, on a thread of its own, that does as little as it can.

use std::fmt::Write as _;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use serde::Deserialize;

/// A list of clouds that never changes, page by page.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its scheme, host and port.
    pub origin: String,
}

#[derive(Clone)]
struct Clouds {
    origin: String,
    total: u64,
    delay: Duration,
}

#[derive(Deserialize)]
struct Asked {
    limit: Option<u64>,
    marker: Option<u64>,
}

impl Server {
    /// Starts a server of so many clouds that waits for so long before each answer.
    ///
    /// # Panics
    ///
    /// If loopback has no free port.
    pub fn start(total: u64, delay: Duration) -> Self {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime can be made");
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                    .await
                    .expect("loopback has a free port");
                let address = listener.local_addr().expect("a listener has an address");
                let origin = format!("http://{address}");
                let clouds = Clouds {
                    origin: origin.clone(),
                    total,
                    delay,
                };
                let app = Router::new()
                    .route("/v1/clouds", get(list))
                    .with_state(clouds);
                sender.send(origin).expect("the starter waits");
                axum::serve(listener, app).await.expect("it serves");
            });
        });
        Self {
            origin: receiver.recv().expect("the server starts"),
        }
    }
}

async fn list(State(clouds): State<Clouds>, Query(asked): Query<Asked>) -> impl IntoResponse {
    if !clouds.delay.is_zero() {
        tokio::time::sleep(clouds.delay).await;
    }
    let first = asked.marker.map_or(1, |marker| marker + 1);
    let limit = asked.limit.unwrap_or(30);
    let last = clouds.total.min(first + limit - 1);
    let next = (last < clouds.total).then_some((limit, last));
    let body = page(&clouds.origin, first, last, next);
    ([(CONTENT_TYPE, "application/json")], Bytes::from(body))
}

/// A page as the platform writes it: the items, and links to other pages.
pub fn page(origin: &str, first: u64, last: u64, next: Option<(u64, u64)>) -> String {
    // Writing to a String cannot fail.
    let mut body = String::from(r#"{"clouds":["#);
    for id in first..=last {
        if id > first {
            body.push(',');
        }
        let _ = write!(
            body,
            r#"{{"created_at":"2026-03-01T12:00:00.000000","id":{id},"name":"cloud-{id}","note":"the cloud with the number {id}","project_id":"b9f10eca-66ac-4c27-9c13-9d01e65f96b5","updated_at":null}}"#
        );
    }
    let _ = write!(
        body,
        r#"],"links":[{{"href":"{origin}/v1/clouds","rel":"first"}},{{"href":"{origin}/v1/clouds","rel":"self"}}"#
    );
    if let Some((limit, marker)) = next {
        let _ = write!(
            body,
            r#",{{"href":"{origin}/v1/clouds?sort_keys=created_at%2Cid&sort_dir=asc&limit={limit}&marker={marker}","rel":"next"}}"#
        );
    }
    body.push_str("]}");
    body
}
