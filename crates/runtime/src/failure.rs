//! A failed call, before its body is given a type.
//!
//! The loop makes these; [`Error`](crate::Error) adds the typed body. Everything that can be
//! said without the type is said here, so that it is compiled once.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::attempt::Attempt;
use crate::credentials::Credentials;
use crate::decode::DecodeError;
use crate::draft::{Draft, Subject};
use crate::limits::ERROR_BODY;
use crate::message::{self, Elapsed};
use crate::redact;
use crate::response::{Meta, Received};
use crate::retry::Fault;
use crate::secret::Secret;

/// Any error of another crate.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The request was wrong, and nothing was sent.
    InvalidRequest,
    /// The request was put together to be shown.
    Rehearsed,
    /// There were no credentials to be had.
    Credentials,
    /// The connection or the answer failed.
    Fault(Fault),
    /// The answer is larger than the client reads.
    TooLarge,
    /// The body of the request could not be read.
    Upload,
    /// The server answered with a status that is no success.
    Status,
    /// The server answered with success and said in the body that it is none.
    Reported,
    /// The answer says by a null that the thing is not there.
    Absent,
    /// The answer could not be decoded.
    Decode,
    /// The server sent the client in a circle.
    Loop,
    /// The server sent the client to another origin.
    ForeignOrigin,
}

/// A failed call.
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    pub(crate) api: &'static str,
    pub(crate) subject: Subject,
    pub(crate) received: Option<Received>,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) elapsed: Duration,
    /// It would have been repeated if there had been anything left to repeat it with.
    pub(crate) exhausted: bool,
    /// Our own words.
    pub(crate) note: Option<String>,
    /// The server's words, without the secrets that are known.
    pub(crate) words: Option<String>,
    pub(crate) source: Option<BoxError>,
}

impl Failure {
    /// A failure before anything was sent, or beside what was.
    pub(crate) fn new(kind: Kind, draft: &Draft, note: impl Into<String>) -> Self {
        Self {
            kind,
            api: draft.client.api().name,
            subject: draft.subject.clone(),
            received: None,
            attempts: Vec::new(),
            elapsed: Duration::ZERO,
            exhausted: false,
            note: Some(note.into()),
            words: None,
            source: None,
        }
    }

    /// An answer that came and was not what it should be.
    pub(crate) fn undecodable(meta: Meta, error: &DecodeError) -> Self {
        let secrets = meta
            .credentials
            .as_ref()
            .into_iter()
            .flat_map(Credentials::secrets);
        let told = redact::scrub(&error.message, secrets).into_owned();
        let documented =
            meta.subject.operation().is_none() || meta.subject.documents(meta.received.status);
        let mut failure = Self {
            kind: if error.reported {
                Kind::Reported
            } else {
                Kind::Decode
            },
            api: meta.api,
            subject: meta.subject,
            received: Some(meta.received),
            attempts: meta.attempts,
            elapsed: meta.elapsed,
            exhausted: false,
            note: None,
            words: None,
            source: None,
        };
        if error.reported {
            failure.words = Some(message::clean(&told));
        } else if documented {
            failure.note = Some(told);
        } else {
            failure.note = Some(format!(
                "{told} (the API's document does not describe this status)"
            ));
        }
        failure
    }

    /// An answer that began well, and whose body did not come as it should.
    pub(crate) fn within(kind: Kind, meta: Meta, note: String, source: Option<BoxError>) -> Self {
        Self {
            kind,
            api: meta.api,
            subject: meta.subject,
            received: Some(meta.received),
            attempts: meta.attempts,
            elapsed: meta.elapsed,
            exhausted: false,
            note: Some(note),
            words: None,
            source,
        }
    }

    /// Keeps an answer and the words in it.
    pub(crate) fn answered<'a>(
        &mut self,
        received: Received,
        secrets: impl IntoIterator<Item = &'a Secret>,
    ) {
        self.words = message::words(&received.headers, &received.body)
            .map(|words| redact::scrub(&words, secrets).into_owned());
        self.received = Some(received);
    }

    /// Adds to our own words.
    pub(crate) fn also(&mut self, words: &str) {
        self.note = Some(match self.note.take() {
            Some(note) => format!("{note}; {words}"),
            None => words.to_owned(),
        });
    }

    /// Lets go of all but the beginning of the body.
    pub(crate) fn cap(&mut self) {
        if let Some(received) = &mut self.received
            && received.body.len() > ERROR_BODY
        {
            // A copy, so that the rest is freed.
            received.body = bytes::Bytes::copy_from_slice(&received.body[..ERROR_BODY]);
        }
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.received.as_ref().map(|received| received.status)
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        message::request_id(&self.received.as_ref()?.headers)
    }

    /// What went wrong, where the status does not say it all.
    fn what(&self) -> Option<&'static str> {
        match self.kind {
            Kind::InvalidRequest => Some("invalid request"),
            Kind::Credentials => Some("no credentials"),
            Kind::Fault(Fault::Connect) => Some("cannot connect"),
            Kind::Fault(Fault::Timeout) => Some("timed out"),
            Kind::Fault(Fault::Lost) => Some("the connection broke before an answer came"),
            Kind::Fault(Fault::Body) => Some("the answer broke off"),
            Kind::TooLarge => Some("the answer is too large"),
            Kind::Upload => Some("the body could not be read"),
            Kind::Rehearsed
            | Kind::Reported
            | Kind::Absent
            | Kind::Status
            | Kind::Decode
            | Kind::Loop
            | Kind::ForeignOrigin => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.api, self.subject.label())?;
        if let Some(status) = self.status() {
            write!(formatter, ": {}", status.as_u16())?;
            if let Some(reason) = status.canonical_reason() {
                write!(formatter, " {reason}")?;
            }
        }
        if let Some(what) = self.what() {
            write!(formatter, ": {what}")?;
        }
        if let Some(note) = &self.note {
            write!(formatter, ": {note}")?;
        }
        if let Some(words) = &self.words {
            write!(formatter, ": \"{words}\"")?;
        }
        if self.attempts.is_empty() {
            return Ok(());
        }
        formatter.write_str(" (")?;
        if let Some(id) = self.request_id() {
            write!(formatter, "request {id}, ")?;
        }
        let count = self.attempts.len();
        let plural = if count == 1 { "" } else { "s" };
        write!(
            formatter,
            "{count} attempt{plural}, {})",
            Elapsed(self.elapsed)
        )
    }
}
