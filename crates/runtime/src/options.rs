//! What one call may set for itself.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::rehearsal::Rehearsal;
use crate::retry::RetryPolicy;

/// Options of one call. What is not set here is as the client has it.
#[derive(Clone, Default)]
#[must_use = "options do nothing until they are given to a request"]
pub struct RequestOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    pub(crate) max_response_size: Option<u64>,
    pub(crate) accept_reported: bool,
    pub(crate) problem: Option<String>,
    pub(crate) rehearsal: Option<Rehearsal>,
}

impl RequestOptions {
    /// No options.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the whole call may take: credentials, attempts and delays.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How the call is repeated. The budget of the client still counts.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sends a header, in place of any other of that name, credentials included.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match parse_header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.problem = self.problem.or(Some(problem)),
        }
        self
    }

    /// Adds a pair to the query, after those of the operation.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends this JSON in place of the body.
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// Puts the request together and keeps it here, and sends nothing.
    pub fn rehearse(mut self, rehearsal: &Rehearsal) -> Self {
        self.rehearsal = Some(rehearsal.clone());
        self
    }

    /// Decodes a success although it reports a failure, such as a filter that the server left out.
    /// Otherwise such an answer is an error; what counts as one, the document says.
    pub fn accept_reported(mut self) -> Self {
        self.accept_reported = true;
        self
    }

    /// How many bytes of an answer are read at most. A larger one is an error.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = Some(bytes);
        self
    }
}

impl fmt::Debug for RequestOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers and query pairs given by hand are mostly there because they are special; names suffice.
        let headers: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("headers", &headers)
            .field("query", &query)
            .field("body", &self.body.is_some())
            .field("max_response_size", &self.max_response_size)
            .field("accept_reported", &self.accept_reported)
            .finish_non_exhaustive()
    }
}

/// Reads a header. The value is not repeated in the message, and is treated as a secret if its
/// name sounds like one.
pub(crate) fn parse_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("{name:?} is not the name of a header"))?;
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        format!("the value of header {parsed} holds characters that a header cannot carry")
    })?;
    value.set_sensitive(crate::redact::is_secret_name(name));
    Ok((parsed, value))
}
