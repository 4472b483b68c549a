//! Request bodies.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

/// The media type of JSON.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A body that is ready to be sent, as often as it takes.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) bytes: Bytes,
    pub(crate) content_type: HeaderValue,
}

impl Payload {
    /// A JSON body. Where the document names a JSON media type of its own, that one is sent.
    pub(crate) fn json<T: Serialize + ?Sized>(
        value: &T,
        documented: Option<&'static str>,
    ) -> Result<Self, String> {
        match serde_json::to_vec(value) {
            Ok(bytes) => Ok(Self {
                bytes: bytes.into(),
                content_type: json_type(documented),
            }),
            // The error may quote the value, which may be a secret.
            Err(_) => Err("the body cannot be written as JSON".to_owned()),
        }
    }

    /// A body of any other kind.
    pub(crate) fn bytes(bytes: Bytes, content_type: &str) -> Result<Self, String> {
        let content_type = HeaderValue::from_str(content_type)
            .map_err(|_| format!("{content_type:?} is not a media type"))?;
        Ok(Self {
            bytes,
            content_type,
        })
    }
}

fn json_type(documented: Option<&'static str>) -> HeaderValue {
    match documented {
        Some(name) if name != "application/json" && is_json(name) => HeaderValue::from_static(name),
        _ => JSON,
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
