//! What came back: the decoded value together with everything it came in.

use std::any::Any;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::attempt::Attempt;
use crate::credentials::Credentials;
use crate::draft::Subject;
use crate::message;
use crate::operation::Operation;
use crate::stream::ByteStream;

/// A whole answer before it is decoded.
#[derive(Clone)]
pub struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, where it is still to come. Whoever decodes it takes it out.
    pub(crate) stream: Option<Arc<Mutex<Option<ByteStream>>>>,
    /// Whether the caller takes it although it reports a failure.
    pub(crate) accept_reported: bool,
}

impl Received {
    /// An answer made by hand, for tests of decoders.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
            stream: None,
            accept_reported: false,
        }
    }

    /// The same, taken or not taken although it reports a failure.
    pub(crate) fn accepting_reported(self, accept_reported: bool) -> Self {
        Self {
            accept_reported,
            ..self
        }
    }

    /// Takes out the body that is still to come.
    pub(crate) fn take_stream(&self) -> Option<ByteStream> {
        let mut stream = self
            .stream
            .as_ref()?
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        stream.take()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, complete; empty where the decoder asked for it as a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Received")
            .field("status", &self.status)
            .field("headers", &crate::redact::headers(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("stream", &self.stream.is_some())
            .field("accept_reported", &self.accept_reported)
            .finish()
    }
}

/// What a call leaves behind beside the value.
pub(crate) struct Meta {
    pub(crate) received: Received,
    pub(crate) api: &'static str,
    pub(crate) subject: Subject,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) elapsed: Duration,
    /// What was sent along; its secrets are kept out of messages.
    pub(crate) credentials: Option<Credentials>,
}

/// A successful answer. It dereferences to the decoded value.
pub struct Response<T> {
    value: T,
    meta: Box<Meta>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Box<Meta>) -> Self {
        Self { value, meta }
    }

    pub(crate) fn into_parts(self) -> (T, Box<Meta>) {
        (self.value, self.meta)
    }

    /// The decoded value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.meta.received.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.received.headers
    }

    /// The body as it came; empty where it is a stream.
    pub fn body(&self) -> &Bytes {
        &self.meta.received.body
    }

    /// The id that the server gave to the request, if it told one.
    pub fn request_id(&self) -> Option<&str> {
        message::request_id(self.headers())
    }

    /// Every attempt of the call, the successful one last.
    pub fn attempts(&self) -> &[Attempt] {
        &self.meta.attempts
    }

    /// How long the call took, delays included.
    pub fn elapsed(&self) -> Duration {
        self.meta.elapsed
    }

    /// The operation that was called; `None` for a raw request.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.meta.subject.operation()
    }

    /// Whether the document describes an answer of this status.
    pub fn is_documented(&self) -> bool {
        self.meta.subject.documents(self.status())
    }

    /// Replaces the value and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            meta: self.meta,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Response");
        shown
            .field("operation", &self.meta.subject.label())
            .field("status", &self.status());
        if let Some(id) = self.request_id() {
            shown.field("request_id", &id);
        }
        // Typed values mask their own secrets. Raw ones cannot, so only their size is shown.
        let value: &dyn Any = &self.value;
        if value.is::<Bytes>() || value.is::<String>() {
            shown.field("value", &format_args!("{} bytes", self.body().len()));
        } else {
            shown.field("value", &self.value);
        }
        shown
            .field("attempts", &self.meta.attempts.len())
            .field("elapsed", &self.meta.elapsed)
            .finish()
    }
}
