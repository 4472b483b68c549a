//! A bench for the command: the built binary, an empty home, and a server on loopback.

#![allow(dead_code)] // Each test binary uses its own part of it.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// A token of `CloudCIX` that is good until the year 2100.
const TOKEN: &str = r#"{"token":"e30.eyJ1aWQiOjQsImV4cCI6NDEwMjQ0NDgwMH0.x"}"#;

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Hit {
    pub method: String,
    pub path: String,
    pub query: String,
    pub body: Value,
}

/// What the server answers.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Reply {
    pub fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            headers: vec![("content-type", "application/json".to_owned())],
            body: body.to_string(),
        }
    }

    pub fn html(status: u16, body: &str) -> Self {
        Self {
            status,
            headers: vec![("content-type", "text/html".to_owned())],
            body: body.to_owned(),
        }
    }
}

type Answer = Arc<dyn Fn(&Hit) -> Reply + Send + Sync>;

pub struct Bench {
    pub url: String,
    pub home: tempfile::TempDir,
    seen: Arc<Mutex<Vec<Hit>>>,
}

impl Bench {
    /// Log-ins are answered by themselves, everything else by `answer`.
    pub async fn new(answer: impl Fn(&Hit) -> Reply + Send + Sync + 'static) -> Self {
        let seen: Arc<Mutex<Vec<Hit>>> = Arc::default();
        let state: (Answer, Arc<Mutex<Vec<Hit>>>) = (Arc::new(answer), Arc::clone(&seen));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(respond).with_state(state);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url,
            home: tempfile::tempdir().unwrap(),
            seen,
        }
    }

    /// What was asked, log-ins left out.
    pub fn seen(&self) -> Vec<Hit> {
        self.seen.lock().unwrap().clone()
    }

    /// Runs the command in an environment that leads every platform to the server.
    pub async fn run(&self, words: &[&str]) -> Output {
        let mut command = self.command(words);
        environment(&mut command, &self.url);
        output(command, "").await
    }

    /// Runs the command in an environment that has nothing but a home, with lines to read.
    pub async fn run_bare(&self, words: &[&str], stdin: &str) -> Output {
        output(self.command(words), stdin).await
    }

    /// Runs a line of the shell in an environment that leads every platform to the server.
    pub async fn shell(&self, line: &str) -> Output {
        let folder = Path::new(env!("CARGO_BIN_EXE_platforms")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new("sh");
        command.env_clear().args(["-c", line]);
        environment(&mut command, &self.url);
        command
            .env("HOME", self.home.path())
            .env("PATH", format!("{}:{path}", folder.display()));
        output(command, "").await
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_platforms"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .args(words);
        command
    }
}

fn environment(command: &mut Command, url: &str) {
    for name in [
        "CRATON_URL",
        "PYFARM_URL",
        "THIRTYLOOPS_URL",
        "SAAGIE_URL",
        "CLOUDCIX_MEMBERSHIP_URL",
    ] {
        command.env(name, url);
    }
    for name in [
        "OS_USERNAME",
        "THIRTYLOOPS_ACCOUNT",
        "THIRTYLOOPS_USERNAME",
        "SAAGIE_USER",
        "SAAGIE_REALM",
        "CLOUDCIX_API_USERNAME",
    ] {
        command.env(name, "ada");
    }
    for name in [
        "OS_PASSWORD",
        "THIRTYLOOPS_PASSWORD",
        "SAAGIE_PASSWORD",
        "CLOUDCIX_API_PASSWORD",
        "CLOUDCIX_API_KEY",
    ] {
        command.env(name, "canary-password");
    }
    command
        .env("OS_PROJECT_ID", "p")
        .env("SAAGIE_PLATFORM", "1");
}

async fn output(mut command: Command, stdin: &str) -> Output {
    let stdin = stdin.to_owned();
    tokio::task::spawn_blocking(move || {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that reads nothing may have ended before.
        let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
        child.wait_with_output().unwrap()
    })
    .await
    .unwrap()
}

async fn respond(
    State((answer, seen)): State<(Answer, Arc<Mutex<Vec<Hit>>>)>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    if path.ends_with("/auth/login/") {
        return (StatusCode::CREATED, TOKEN).into_response();
    }
    if path.ends_with("/authenticate") {
        return "a-token".into_response();
    }
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let hit = Hit {
        method: parts.method.to_string(),
        path,
        query: parts.uri.query().unwrap_or_default().to_owned(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    let reply = answer(&hit);
    seen.lock().unwrap().push(hit);
    let mut response = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(reply.body.into()).unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
