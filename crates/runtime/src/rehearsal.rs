//! A call that is put together and not sent, to be shown.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::Value;
use url::Url;

use crate::body::{Content, is_json};
use crate::draft::Prepared;
use crate::redact;

/// Takes the place of sending: given to [`RequestOptions::rehearse`](crate::RequestOptions::rehearse), it keeps
/// the request that would have gone out. The call then ends with an error for which
/// [`is_rehearsed`](crate::Error::is_rehearsed) holds. Credentials are not asked for.
#[derive(Clone, Debug, Default)]
pub struct Rehearsal(Arc<Mutex<Option<Rehearsed>>>);

/// A request as it would be sent, without credentials.
#[derive(Clone)]
pub struct Rehearsed {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Content>,
}

impl Rehearsal {
    /// One that has seen no request yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes out the request, if one was put together.
    pub fn take(&self) -> Option<Rehearsed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn keep(&self, method: &Method, prepared: &Prepared) {
        let seen = Rehearsed {
            method: method.clone(),
            url: prepared.url.clone(),
            headers: prepared.headers.clone(),
            body: prepared.body.clone(),
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(seen);
    }
}

impl Rehearsed {
    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URL, with what sounds like a secret masked.
    pub fn url(&self) -> String {
        redact::url(&self.url)
    }

    /// The headers, with what is or sounds like a secret masked.
    pub fn headers(&self) -> Vec<(String, String)> {
        redact::header_texts(&self.headers)
    }

    /// A JSON body, with what sounds like a secret masked.
    pub fn json(&self) -> Option<Value> {
        let content_type = self
            .headers
            .get(http::header::CONTENT_TYPE)?
            .to_str()
            .ok()?;
        match &self.body {
            Some(Content::Bytes(bytes)) if is_json(content_type) => {
                let value = serde_json::from_slice(bytes).ok()?;
                Some(redact::json(&value))
            }
            _ => None,
        }
    }

    /// The body as it would be sent, secrets included; `None` where there is none, or where it is only read
    /// while it is sent.
    pub fn body(&self) -> Option<&Bytes> {
        match &self.body {
            Some(Content::Bytes(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// Whether there is a body.
    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }
}

impl fmt::Debug for Rehearsed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Rehearsed")
            .field("method", &self.method)
            .field("url", &self.url())
            .field("headers", &redact::headers(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}
