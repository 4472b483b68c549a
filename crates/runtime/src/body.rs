//! Request bodies.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use crate::secret::Secret;
use crate::sending::Outgoing;

/// The media type of JSON.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A body that is ready to be sent, as often as it takes.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) content: Content,
    pub(crate) content_type: HeaderValue,
    /// What is secret in it, where that cannot be found by looking at it again.
    pub(crate) secrets: Vec<Secret>,
}

/// What is sent.
#[derive(Clone)]
pub(crate) enum Content {
    /// Bytes that are at hand.
    Bytes(Bytes),
    /// What is read while it is sent.
    Stream(Outgoing),
}

impl Content {
    /// Whether it has been read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match self {
            Self::Bytes(_) => false,
            Self::Stream(outgoing) => outgoing.is_spent(),
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(formatter, "{} bytes", bytes.len()),
            Self::Stream(_) => formatter.write_str("a stream"),
        }
    }
}

impl Payload {
    /// A JSON body. Where the document names a JSON media type of its own, that one is sent.
    pub(crate) fn json<T: Serialize + ?Sized>(
        value: &T,
        documented: Option<&'static str>,
    ) -> Result<Self, String> {
        match serde_json::to_vec(value) {
            Ok(bytes) => Ok(Self {
                content: Content::Bytes(bytes.into()),
                content_type: json_type(documented)?,
                secrets: Vec::new(),
            }),
            // The error may quote the value, which may be a secret.
            Err(_) => Err("the body cannot be written as JSON".to_owned()),
        }
    }

    /// A body of any other kind.
    pub(crate) fn of(content: Content, content_type: &str) -> Result<Self, String> {
        let content_type = HeaderValue::from_str(content_type)
            .map_err(|_| format!("{content_type:?} is not a media type"))?;
        Ok(Self {
            content,
            content_type,
            secrets: Vec::new(),
        })
    }
}

fn json_type(documented: Option<&'static str>) -> Result<HeaderValue, String> {
    match documented {
        Some(name) if name != "application/json" && is_json(name) => {
            HeaderValue::from_str(name).map_err(|_| format!("{name:?} is not a media type"))
        }
        _ => Ok(JSON),
    }
}

/// Whether a media type is JSON: `application/json`, or anything that ends in `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let bytes = essence.as_bytes();
    let ends = |suffix: &[u8]| {
        bytes.len() >= suffix.len()
            && bytes[bytes.len() - suffix.len()..].eq_ignore_ascii_case(suffix)
    };
    ends(b"/json") || ends(b"+json")
}
