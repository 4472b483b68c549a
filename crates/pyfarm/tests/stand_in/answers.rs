//! The shapes in which the server answers.

use axum::body::Body;
use axum::http::{Response as Answer, header};
use axum::response::Response;
use serde_json::{Value, json};

pub fn json_answer(status: u16, body: &Value) -> Response {
    typed(status, "application/json", body.to_string())
}

pub fn error(status: u16, text: &str) -> Response {
    json_answer(status, &json!({ "error": text }))
}

/// What every unexpected failure answers.
pub fn broken() -> Response {
    error(500, "unhandled error while accessing http://server.test/")
}

/// What the framework answers to a media type that it does not take.
pub fn html(status: u16) -> Response {
    let page =
        "<!DOCTYPE html>\n<html><head><title>PyFarm - Unsupported Media Type</title></head></html>";
    typed(status, "text/html; charset=utf-8", page)
}

/// A success without a body, which is of a type all the same.
pub fn empty(status: u16) -> Response {
    let kind = if status == 204 {
        "application/json"
    } else {
        "text/html; charset=utf-8"
    };
    typed(status, kind, "")
}

pub fn moved(status: u16, to: &str) -> Response {
    let mut answer = typed(
        status,
        "text/html; charset=utf-8",
        "<title>Redirecting...</title>",
    );
    answer
        .headers_mut()
        .insert(header::LOCATION, to.parse().unwrap());
    answer
}

pub fn typed(status: u16, kind: &str, body: impl Into<Body>) -> Response {
    Answer::builder()
        .status(status)
        .header(header::CONTENT_TYPE, kind)
        .body(body.into())
        .unwrap()
}
