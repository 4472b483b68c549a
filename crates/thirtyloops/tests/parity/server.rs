//! A server on the loopback that expects what was recorded.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::differences::{self, DIFFERENCES, Sent};
use crate::recording::{Recording, query_of};

#[derive(Default)]
struct Expectations {
    left: Vec<Recording>,
    /// What was answered so far, by path.
    shown: HashMap<String, Value>,
    problems: Vec<String>,
    last_status: u16,
    differences: Vec<usize>,
}

pub struct Server {
    pub url: String,
    expectations: Arc<Mutex<Expectations>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let expectations = Arc::new(Mutex::new(Expectations {
            differences: vec![0; DIFFERENCES.len()],
            ..Expectations::default()
        }));
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&expectations));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, expectations }
    }

    fn expectations(&self) -> MutexGuard<'_, Expectations> {
        self.expectations.lock().unwrap()
    }

    /// From now on it expects these.
    pub fn expect(&self, recordings: &[Recording]) {
        let mut expectations = self.expectations();
        expectations.left = recordings.to_vec();
        expectations.shown.clear();
        expectations.problems.clear();
    }

    /// How many are still expected.
    pub fn left(&self) -> usize {
        self.expectations().left.len()
    }

    /// What was wrong since the last time.
    pub fn problems(&self) -> Vec<String> {
        std::mem::take(&mut self.expectations().problems)
    }

    /// The status of the last answer.
    pub fn last_status(&self) -> u16 {
        self.expectations().last_status
    }

    /// How often each difference occurred.
    pub fn differences(&self) -> Vec<usize> {
        self.expectations().differences.clone()
    }

    /// Counts a difference that is not to be seen in a request.
    pub fn note(&self, difference: usize) {
        self.expectations().differences[difference] += 1;
    }
}

async fn answer(
    State(expectations): State<Arc<Mutex<Expectations>>>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let header = |name: &str| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let sent = Sent {
        authorization: header("authorization"),
        accept: header("accept"),
        content_type: header("content-type"),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let query = query_of(parts.uri.query().unwrap_or_default());

    let mut guard = expectations.lock().unwrap();
    let expectations = &mut *guard;
    let is_it = |recording: &Recording| {
        recording.method == method && recording.bare_path() == path && recording.query() == query
    };
    // The services of an app may be looked at in any order, but nothing is changed before its time.
    let window = expectations
        .left
        .iter()
        .position(|recording| recording.method != "GET")
        .map_or(expectations.left.len(), |first| first.max(1));
    let found = expectations.left[..window].iter().position(is_it);
    let Some(found) = found else {
        let uri = &parts.uri;
        let problem = format!("{method} {uri} was not recorded here");
        expectations.problems.push(problem);
        return StatusCode::IM_A_TEAPOT.into_response();
    };
    let recording = expectations.left.remove(found);
    let told = differences::compare(
        &recording,
        &sent,
        &expectations.shown,
        &mut expectations.differences,
    );
    let told = told
        .into_iter()
        .map(|problem| format!("{method} {path}: {problem}"));
    expectations.problems.extend(told);
    let stub = recording.stub_response;
    if let Ok(shown) = serde_json::from_str(&stub.body) {
        expectations.shown.insert(path.to_owned(), shown);
    }
    expectations.last_status = stub.status;
    let mut response = (StatusCode::from_u16(stub.status).unwrap(), stub.body).into_response();
    for (name, value) in &stub.headers {
        let name = HeaderName::try_from(name).unwrap();
        let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
        response.headers_mut().insert(name, value);
    }
    response
}
