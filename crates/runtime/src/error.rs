//! The one error of a call.

use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::attempt::Attempt;
use crate::failure::{Failure, Kind};
use crate::operation::Operation;
use crate::retry::Fault;

static NO_HEADERS: LazyLock<HeaderMap> = LazyLock::new(HeaderMap::new);

/// Why a call failed. `E` is the type of the body that the document describes for errors.
///
/// Printed, it is one sentence: the platform, the operation, the status, the server's words, the request's
/// id, the number of attempts and the time they took. Secrets are never part of it.
///
/// What can be done about it is asked with the `is_…` methods. More than one may hold: an error can
/// be a timeout and come after all attempts were used up.
pub struct Error<E> {
    failure: Box<Failure>,
    api: Option<Box<E>>,
}

impl<E> Error<E> {
    pub(crate) fn new(mut failure: Box<Failure>, api: Option<E>) -> Self {
        failure.cap();
        Self {
            failure,
            api: api.map(Box::new),
        }
    }

    /// The body as the document describes it, if it came and has that shape.
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// The body as the document describes it, by value.
    pub fn into_api(self) -> Option<E> {
        self.api.map(|api| *api)
    }

    /// The status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.failure.status()
    }

    /// The headers of the answer; none if no answer came.
    pub fn headers(&self) -> &HeaderMap {
        self.failure
            .received
            .as_ref()
            .map_or(&NO_HEADERS, |received| &received.headers)
    }

    /// The first 64 KiB of the body as it came.
    pub fn body(&self) -> &[u8] {
        self.failure
            .received
            .as_ref()
            .map_or(&[], |received| &received.body)
    }

    /// The server's own words, in one capped line, wherever in the body they stood.
    pub fn message(&self) -> Option<&str> {
        self.failure.words.as_deref()
    }

    /// The id that the server gave to the request, if it told one.
    pub fn request_id(&self) -> Option<&str> {
        self.failure.request_id()
    }

    /// The operation that was called; `None` for a raw request.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.failure.subject.operation()
    }

    /// The short name of the API that was called.
    pub fn api_name(&self) -> &'static str {
        self.failure.api
    }

    /// Every attempt of the call, the last one last.
    pub fn attempts(&self) -> &[Attempt] {
        &self.failure.attempts
    }

    /// How long the call took, delays included.
    pub fn elapsed(&self) -> Duration {
        self.failure.elapsed
    }

    fn kind(&self) -> Kind {
        self.failure.kind
    }

    fn has_status(&self, status: u16) -> bool {
        self.kind() == Kind::Status && self.status().is_some_and(|found| found.as_u16() == status)
    }

    /// No whole answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.kind() == Kind::Fault(Fault::Timeout)
    }

    /// No connection was made. The server has seen nothing.
    pub fn is_connect(&self) -> bool {
        self.kind() == Kind::Fault(Fault::Connect)
    }

    /// The connection broke before the answer was whole. The server may have acted.
    pub fn is_broken(&self) -> bool {
        matches!(self.kind(), Kind::Fault(Fault::Lost | Fault::Body))
    }

    /// The answer is larger than the client reads.
    pub fn is_too_large(&self) -> bool {
        self.kind() == Kind::TooLarge
    }

    /// What was to be sent could not be read: a file, or the reader of an upload.
    pub fn is_upload(&self) -> bool {
        self.kind() == Kind::Upload
    }

    /// There were no credentials to be had, or the server did not take them (401).
    pub fn is_credentials(&self) -> bool {
        self.kind() == Kind::Credentials || self.has_status(401)
    }

    /// A whole answer came, and it is not what the document describes.
    pub fn is_decode(&self) -> bool {
        self.kind() == Kind::Decode
    }

    /// It would have been repeated, but the attempts, the budget or the time of the call were used
    /// up, or the server asked to wait for longer than the policy allows.
    pub fn is_exhausted(&self) -> bool {
        self.failure.exhausted
    }

    /// The request was put together for a [`Rehearsal`](crate::Rehearsal). Nothing was sent.
    pub fn is_rehearsed(&self) -> bool {
        self.kind() == Kind::Rehearsed
    }

    /// The request was wrong. Nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == Kind::InvalidRequest
    }

    /// The server does not know the thing (404) or knows it no more (410). A wait with a GraphQL operation
    /// also says so where the thing is null.
    pub fn is_not_found(&self) -> bool {
        self.kind() == Kind::Absent || self.has_status(404) || self.has_status(410)
    }

    /// The thing is in a state that does not go with the call (409, 412).
    pub fn is_conflict(&self) -> bool {
        self.has_status(409) || self.has_status(412)
    }

    /// There were too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// The server says that the fault is its own (5xx).
    pub fn is_server(&self) -> bool {
        self.kind() == Kind::Status && self.status().is_some_and(|status| status.is_server_error())
    }

    /// The answer was a success by its status and told of a failure in its body.
    pub fn is_reported(&self) -> bool {
        self.kind() == Kind::Reported
    }

    /// The same call may succeed later. Whether it may be made twice is another question: see
    /// [`Operation::repeat`].
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            Kind::Fault(_) => true,
            Kind::Status => self
                .status()
                .is_some_and(|status| matches!(status.as_u16(), 408 | 425 | 429 | 502 | 503 | 504)),
            _ => false,
        }
    }

    /// The server sent the client in a circle: the same page again, or one redirect after another.
    pub fn is_loop(&self) -> bool {
        self.kind() == Kind::Loop
    }

    /// The server sent the client to another origin, and it did not go.
    pub fn is_foreign_origin(&self) -> bool {
        self.kind() == Kind::ForeignOrigin
    }

    /// Changes the type of the body and keeps the rest.
    pub fn map<F>(self, change: impl FnOnce(E) -> F) -> Error<F> {
        Error {
            failure: self.failure,
            api: self.api.map(|api| Box::new(change(*api))),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(formatter)
    }
}

impl<E> fmt::Debug for Error<E> {
    /// Names what the error holds. Bodies are left out: they are for [`body`](Self::body) to give.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("message", &self.failure.to_string())
            .field("kind", &self.failure.kind)
            .field("status", &self.status())
            .field("exhausted", &self.failure.exhausted)
            .field("attempts", &self.failure.attempts)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .field("source", &self.failure.source)
            .finish_non_exhaustive()
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.failure.source.as_deref().map(|source| source as _)
    }
}
