//! A server on loopback that does as the applications of `CloudCIX` do: log-in, renewal, rate, lists.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use cloudcix_client::runtime::{Clock, ManualClock};
use serde_json::{Value, json};

/// What the server remembers.
pub struct Memory {
    clock: Arc<ManualClock>,
    seen: Vec<(String, Bytes)>,
    answers: Vec<u16>,
    starts: VecDeque<Instant>,
    tokens: u32,
    revoked: u32,
    refuses: bool,
    records: usize,
    announced: usize,
    knows_nothing: bool,
    thing: Value,
    looks: VecDeque<Look>,
}

/// What one look at the thing shows.
#[derive(Clone)]
pub enum Look {
    /// The thing in this state.
    State(Value),
    /// The thing with this member.
    Member(&'static str, Value),
    /// No thing, but this status.
    Status(u16),
}

/// The server. It ends with the test.
pub struct Server {
    address: std::net::SocketAddr,
    memory: Arc<Mutex<Memory>>,
}

impl Server {
    pub async fn start(clock: Arc<ManualClock>) -> Self {
        let memory = Arc::new(Mutex::new(Memory {
            clock,
            seen: Vec::new(),
            answers: Vec::new(),
            starts: VecDeque::new(),
            tokens: 0,
            revoked: 0,
            refuses: false,
            records: 5_000,
            announced: 5_000,
            knows_nothing: false,
            thing: Value::Null,
            looks: VecDeque::new(),
        }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&memory));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, memory }
    }

    pub fn url(&self, application: &str) -> String {
        format!("http://{}/{application}", self.address)
    }

    pub fn seen(&self, line: &str) -> usize {
        let memory = self.memory.lock().unwrap();
        memory.seen.iter().filter(|(seen, _)| seen == line).count()
    }

    pub fn requests(&self) -> usize {
        self.memory.lock().unwrap().seen.len()
    }

    pub fn body_of(&self, line: &str) -> Value {
        let memory = self.memory.lock().unwrap();
        let found = memory.seen.iter().find(|(seen, _)| seen == line).unwrap();
        serde_json::from_slice(&found.1).unwrap()
    }

    pub fn body_of_last(&self, start: &str) -> Value {
        let memory = self.memory.lock().unwrap();
        let mut found = memory.seen.iter().rev();
        let found = found.find(|(seen, _)| seen.starts_with(start)).unwrap();
        serde_json::from_slice(&found.1).unwrap()
    }

    pub fn answers_of(&self, status: u16) -> usize {
        let memory = self.memory.lock().unwrap();
        memory
            .answers
            .iter()
            .filter(|answer| **answer == status)
            .count()
    }

    pub fn revoke(&self) {
        let mut memory = self.memory.lock().unwrap();
        memory.revoked = memory.tokens;
    }

    pub fn refuse_log_ins(&self) {
        self.memory.lock().unwrap().refuses = true;
    }

    /// Answers 404 to everything but log-ins.
    pub fn know_nothing(&self) {
        self.memory.lock().unwrap().knows_nothing = true;
    }

    /// Shows this thing at `/1/` of any service, look after look; the last look is shown for ever.
    pub fn show(&self, thing: Value, looks: impl IntoIterator<Item = Look>) {
        let mut memory = self.memory.lock().unwrap();
        memory.thing = thing;
        memory.looks = looks.into_iter().collect();
    }

    /// Says 5,000 records and has fewer.
    pub fn lose_after(&self, records: usize) {
        self.memory.lock().unwrap().records = records;
    }
}

impl Memory {
    /// A token with the claims of a real one. The number stands where the signature would.
    fn token(&mut self, life: u64) -> String {
        self.tokens += 1;
        let now = self
            .clock
            .system_now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap();
        let claims = json!({"uid": 4, "exp": now.as_secs() + life}).to_string();
        format!("e30.{}.{}", base64url(claims.as_bytes()), self.tokens)
    }

    fn is_good(&self, token: &str) -> bool {
        let number = token
            .rsplit('.')
            .next()
            .and_then(|number| number.parse::<u32>().ok());
        number.is_some_and(|number| number > self.revoked && number <= self.tokens)
    }

    fn too_fast(&mut self) -> bool {
        let now = self.clock.now();
        while self
            .starts
            .front()
            .is_some_and(|start| now.duration_since(*start) >= Duration::from_secs(1))
        {
            self.starts.pop_front();
        }
        self.starts.push_back(now);
        self.starts.len() > 20
    }

    fn answer(&mut self, method: &str, path: &str, query: &str, token: &str) -> (u16, Value) {
        if path.ends_with("/auth/login/") {
            return match method {
                _ if self.refuses => (
                    400,
                    json!({"error_code": "membership_token_create_002", "detail": "Incorrect."}),
                ),
                "POST" => (201, json!({"token": self.token(7_200)})),
                _ if self.is_good(token) => (200, json!({"token": self.token(3_600)})),
                _ => (401, json!({"detail": "Invalid token."})),
            };
        }
        if !self.is_good(token) {
            return (401, json!({"detail": "Invalid token."}));
        }
        if self.too_fast() {
            return (429, json!({"detail": "Too fast."}));
        }
        if self.knows_nothing {
            return (404, json!("<h1>Not Found</h1>"));
        }
        if path.ends_with("/403/") {
            return (
                403,
                json!({"error_code": "membership_department_read_201", "detail": "Not yours."}),
            );
        }
        if method == "GET" && path.ends_with("/department/") {
            return (200, self.list(query));
        }
        if method == "GET" && path.ends_with("/1/") && !self.looks.is_empty() {
            return self.look();
        }
        (200, json!({"content": {"name": "0012"}}))
    }

    fn look(&mut self) -> (u16, Value) {
        let look = match self.looks.len() {
            1 => self.looks[0].clone(),
            _ => self.looks.pop_front().unwrap(),
        };
        match look {
            Look::Status(status) => (status, json!({"error_code": "x_001", "detail": "No."})),
            Look::State(state) => self.thing_with("state", state),
            Look::Member(name, value) => self.thing_with(name, value),
        }
    }

    fn thing_with(&self, name: &str, value: Value) -> (u16, Value) {
        let mut thing = self.thing.clone();
        thing[name] = value;
        (200, json!({"content": thing}))
    }

    fn list(&self, query: &str) -> Value {
        let number = |name: &str| -> usize {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(name));
            pair.and_then(|value| value.parse().ok()).unwrap_or(0)
        };
        let (page, limit) = (number("page="), number("limit="));
        let end = ((page + 1) * limit).min(self.records);
        let content: Vec<Value> = (page * limit..end).map(|id| json!({"id": id})).collect();
        let warnings = if query.contains("bogus") {
            json!(["SearchFilterWarning: `bogus` is not a field."])
        } else {
            json!([])
        };
        json!({"content": content, "_metadata": {"page": page, "limit": limit, "order": "name", "total_records": self.announced, "warnings": warnings}})
    }
}

async fn answer(State(memory): State<Arc<Mutex<Memory>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let token = parts
        .headers
        .get("x-auth-token")
        .map(|value| value.to_str().unwrap().to_owned());
    let path = parts.uri.path();
    let mut memory = memory.lock().unwrap();
    memory.seen.push((format!("{} {path}", parts.method), body));
    let query = parts.uri.query().unwrap_or_default();
    let (status, body) = memory.answer(
        parts.method.as_str(),
        path,
        query,
        &token.unwrap_or_default(),
    );
    memory.answers.push(status);
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = [0; 3];
        group[..chunk.len()].copy_from_slice(chunk);
        let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for index in 0..=chunk.len() {
            text.push(char::from(
                LETTERS[(bits >> (18 - 6 * index)) as usize & 63],
            ));
        }
    }
    text
}
