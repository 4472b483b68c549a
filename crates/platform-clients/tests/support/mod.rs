//! A server on loopback that answers as a test says, and the variables that lead every platform to it.

#![allow(dead_code)] // Each test binary uses its own part of it.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use platform_clients::{Platforms, PlatformsBuilder};
use serde_json::{Value, json};

/// A token of `CloudCIX` that is good until the year 2100.
const TOKEN: &str = "e30.eyJ1aWQiOjQsImV4cCI6NDEwMjQ0NDgwMH0.x";

/// A server. It ends with the runtime of the test.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A request: what it was for, and what the client called itself.
#[derive(Clone)]
struct Seen {
    line: String,
    agent: String,
}

impl Server {
    /// Answers what `answer` says to a path with its query. Log-ins are answered by themselves.
    pub async fn start(answer: impl Fn(&str) -> (u16, Value) + Send + Sync + 'static) -> Self {
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let hits = Arc::clone(&seen);
        let answer = Arc::new(answer);
        let router = Router::new().fallback(move |request: Request| {
            let (hits, answer) = (Arc::clone(&hits), Arc::clone(&answer));
            async move { respond(&request, &hits, &*answer) }
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, seen }
    }

    /// Method, path and query of what was asked, log-ins left out.
    pub fn seen(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|seen| seen.line.clone()).collect()
    }

    /// What the clients called themselves, request by request.
    pub fn agents(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|seen| seen.agent.clone()).collect()
    }

    /// Every platform, all of them on this server, with nothing from this machine.
    pub fn platforms(&self) -> PlatformsBuilder {
        let url = self.url.clone();
        Platforms::builder()
            .no_file()
            .environment(move |name| value(&url, name))
    }
}

fn value(url: &str, name: &str) -> Option<String> {
    let value = match name {
        "CRATON_URL"
        | "PYFARM_URL"
        | "THIRTYLOOPS_URL"
        | "SAAGIE_URL"
        | "CLOUDCIX_MEMBERSHIP_URL" => url,
        "OS_USERNAME"
        | "THIRTYLOOPS_USERNAME"
        | "SAAGIE_USER"
        | "CLOUDCIX_API_USERNAME"
        | "THIRTYLOOPS_ACCOUNT"
        | "SAAGIE_REALM" => "ada",
        "OS_PROJECT_ID" => "p",
        "OS_PASSWORD"
        | "THIRTYLOOPS_PASSWORD"
        | "SAAGIE_PASSWORD"
        | "CLOUDCIX_API_PASSWORD"
        | "CLOUDCIX_API_KEY" => "canary",
        _ => return None,
    };
    Some(value.to_owned())
}

fn respond(
    request: &Request,
    hits: &Mutex<Vec<Seen>>,
    answer: &dyn Fn(&str) -> (u16, Value),
) -> Response {
    let path = request.uri().path();
    if path.ends_with("/auth/login/") {
        return (StatusCode::CREATED, axum::Json(json!({ "token": TOKEN }))).into_response();
    }
    if path.ends_with("/authenticate") {
        return "a-token".into_response();
    }
    let target = request.uri().to_string();
    let agent = request.headers().get(header::USER_AGENT);
    hits.lock().unwrap().push(Seen {
        line: format!("{} {target}", request.method()),
        agent: agent.map_or_else(String::new, |agent| agent.to_str().unwrap().to_owned()),
    });
    let (status, body) = answer(&target);
    let status = StatusCode::from_u16(status).unwrap();
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (status, kind, body.to_string()).into_response()
}

/// A number in a query.
pub fn number(target: &str, name: &str) -> Option<usize> {
    let query = target.split_once('?')?.1;
    let pair = query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    pair.parse().ok()
}
