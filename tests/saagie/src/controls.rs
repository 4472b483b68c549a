//! What tests decide: which requests fail and how, and what was sent.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::call::Fault;
use crate::graphql::{Operation, Part};
use crate::rest::plain;

/// A way to fail.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// A status with a body in words, and nothing is done.
    Status(u16, String),
    /// A status with `Retry-After` in seconds, and nothing is done.
    RetryAfter(u16, u32),
    /// Status 200, no data and one error of GraphQL, with its extensions. Nothing is done.
    Graphql(String, Value),
    /// A 401 in words, whatever the token.
    Unauthorized,
    /// A 401 whose body is an error of GraphQL.
    UnauthorizedGraphql,
    /// The request is done, but the answer is a 504.
    AnswerLost,
    /// A 302 to another address.
    Redirect(String),
    /// Status 200 with a body that is not what was asked for.
    Garbage(String),
}

/// How a token that is too old is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refusal {
    /// Status 401 and words, as nearly always.
    #[default]
    Text,
    /// Status 401 and an error of GraphQL.
    Graphql,
    /// Status 200 and an error of GraphQL that says `Unauthorized`.
    GraphqlWith200,
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Recorded {
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
    /// What was asked for, if this was GraphQL that can be read.
    pub operation: Option<Operation>,
    /// The variables, if this was GraphQL. A file is null.
    pub variables: Value,
    /// The parts, if this was a form.
    pub parts: Vec<Part>,
    /// The status of the answer.
    pub status: StatusCode,
}

impl Recorded {
    /// The name of the operation, or the path where this was not GraphQL.
    pub fn name(&self) -> &str {
        self.operation
            .as_ref()
            .map_or(&self.path, |operation| &operation.name)
    }

    /// A header as text, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        let header = self.headers.get(name).and_then(|value| value.to_str().ok());
        header.unwrap_or_default()
    }

    fn is(&self, what: &str) -> bool {
        let is_operation = self
            .operation
            .as_ref()
            .is_some_and(|operation| operation.name == what || operation.field == what);
        what.is_empty() || is_operation || self.path.contains(what)
    }
}

struct Rule {
    what: String,
    left: usize,
    failure: Failure,
}

/// What tests have decided so far.
#[derive(Default)]
pub(crate) struct Controls {
    rules: Vec<Rule>,
    pub(crate) faults: BTreeMap<String, Fault>,
    pub(crate) refusal: Refusal,
    pub(crate) recorded: Vec<Recorded>,
    /// The tokens that are good, and whose they are.
    pub(crate) tokens: BTreeMap<String, String>,
    /// How many requests a token is good for; without a number, any.
    pub(crate) uses: Option<usize>,
    pub(crate) used: BTreeMap<String, usize>,
    pub(crate) log_ins: usize,
}

impl Controls {
    pub(crate) fn fail(&mut self, what: &str, times: usize, failure: Failure) {
        self.rules.push(Rule {
            what: what.to_owned(),
            left: times,
            failure,
        });
    }

    pub(crate) fn mend(&mut self) {
        self.rules.clear();
        self.faults.clear();
    }

    /// How this request fails, if it does. Log-ins fail only where they are named.
    pub(crate) fn failure(&mut self, request: &Recorded, is_log_in: bool) -> Option<Failure> {
        let place = self
            .rules
            .iter()
            .position(|rule| request.is(&rule.what) && (!is_log_in || !rule.what.is_empty()))?;
        let rule = &mut self.rules[place];
        let failure = rule.failure.clone();
        rule.left = rule.left.saturating_sub(1);
        if rule.left == 0 {
            self.rules.remove(place);
        }
        Some(failure)
    }

    /// A new token of a user.
    pub(crate) fn token(&mut self, user: &str) -> String {
        let token = format!("header.payload.signature-{}", self.log_ins);
        self.log_ins += 1;
        self.tokens.insert(token.clone(), user.to_owned());
        token
    }

    /// Whose token this is, if it is good.
    pub(crate) fn user(&mut self, authorization: &str) -> Option<String> {
        let token = authorization.strip_prefix("Bearer ")?;
        let user = self.tokens.get(token)?.clone();
        let used = self.used.entry(token.to_owned()).or_default();
        *used += 1;
        if self.uses.is_some_and(|most| *used > most) {
            self.tokens.remove(token);
            return None;
        }
        Some(user)
    }
}

impl Failure {
    /// The answer, unless the request is done first.
    pub(crate) fn response(self) -> Response {
        let status = |status| StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
        match self {
            Self::Status(code, words) => plain(status(code), &words),
            Self::RetryAfter(code, seconds) => (
                status(code),
                [("retry-after", seconds.to_string())],
                "later",
            )
                .into_response(),
            Self::Graphql(message, extensions) => graphql(StatusCode::OK, &message, &extensions),
            Self::Unauthorized => Refusal::Text.response(),
            Self::UnauthorizedGraphql => Refusal::Graphql.response(),
            Self::AnswerLost => plain(StatusCode::GATEWAY_TIMEOUT, "Gateway timeout"),
            Self::Redirect(to) => (StatusCode::FOUND, [("location", to)]).into_response(),
            Self::Garbage(words) => plain(StatusCode::OK, &words),
        }
    }
}

impl Refusal {
    pub(crate) fn response(self) -> Response {
        let extensions = json!({ "classification": "UNAUTHENTICATED" });
        match self {
            Self::Text => plain(StatusCode::UNAUTHORIZED, "Unauthorized"),
            Self::Graphql => graphql(StatusCode::UNAUTHORIZED, "Unauthorized", &extensions),
            Self::GraphqlWith200 => graphql(StatusCode::OK, "Unauthorized", &extensions),
        }
    }
}

fn graphql(status: StatusCode, message: &str, extensions: &Value) -> Response {
    let mut error = json!({ "message": message });
    if !extensions.is_null() {
        error["extensions"] = extensions.clone();
    }
    let body = json!({ "data": null, "errors": [error] });
    (
        status,
        [("content-type", "application/json")],
        body.to_string(),
    )
        .into_response()
}
