//! One request and its answer, within limits. Nothing is repeated here and nothing is decided.

use std::mem;
use std::sync::{Arc, Mutex};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::failure::BoxError;
use crate::limits::ERROR_BODY;
use crate::response::Received;
use crate::retry::Fault;
use crate::stream::{ByteStream, Rules};

/// What went wrong with an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Something below HTTP.
    Fault(Fault),
    /// The answer is larger than the client reads.
    TooLarge,
    /// The body of the request could not be read.
    Unread,
}

/// Why there is no whole answer. It names no URL, so that no secret of a query is printed.
#[derive(Debug)]
pub(crate) struct TransportFault {
    pub(crate) kind: Trouble,
    pub(crate) source: Option<BoxError>,
}

impl TransportFault {
    fn too_large() -> Self {
        Self {
            kind: Trouble::TooLarge,
            source: None,
        }
    }

    /// A connection that broke without a word of why.
    pub(crate) fn lost() -> Self {
        Self {
            kind: Trouble::Fault(Fault::Lost),
            source: None,
        }
    }

    /// The body of the request could not be read.
    pub(crate) fn unread(error: std::io::Error) -> Self {
        Self {
            kind: Trouble::Unread,
            source: Some(Box::new(error)),
        }
    }

    fn of(fault: Fault, error: reqwest::Error) -> Self {
        Self {
            kind: Trouble::Fault(fault),
            source: Some(Box::new(error.without_url())),
        }
    }
}

/// What has come so far. It outlives the exchange, so that an answer that breaks off, or is given
/// up when its time is over, still leaves its status, headers and first bytes.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) status: Option<StatusCode>,
    headers: HeaderMap,
    body: Chunks,
    /// The rest of the answer, where it is left to be read as it comes.
    rest: Option<reqwest::Response>,
}

/// A body as it comes in. Most come in one piece, which is then used as it is.
#[derive(Default)]
pub(crate) enum Chunks {
    #[default]
    None,
    One(Bytes),
    Many(BytesMut),
}

impl Chunks {
    pub(crate) fn push(&mut self, chunk: Bytes, announced: usize) {
        *self = match mem::take(self) {
            Self::None => Self::One(chunk),
            Self::One(first) => {
                let mut all = BytesMut::with_capacity(announced.max(first.len() + chunk.len()));
                all.extend_from_slice(&first);
                all.extend_from_slice(&chunk);
                Self::Many(all)
            }
            Self::Many(mut all) => {
                all.extend_from_slice(&chunk);
                Self::Many(all)
            }
        };
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::One(bytes) => bytes.len(),
            Self::Many(bytes) => bytes.len(),
        }
    }

    pub(crate) fn freeze(self) -> Bytes {
        match self {
            Self::None => Bytes::new(),
            Self::One(bytes) => bytes,
            Self::Many(bytes) => bytes.freeze(),
        }
    }
}

impl Seen {
    /// The answer as far as it came; `None` if not even its status did.
    pub(crate) fn received(self, rules: impl FnOnce() -> Rules) -> Option<Received> {
        let mut received = Received::new(self.status?, self.headers, self.body.freeze());
        if let Some(rest) = self.rest {
            let stream = ByteStream::live(rules(), &received.headers, rest);
            received.stream = Some(Arc::new(Mutex::new(Some(stream))));
        }
        Some(received)
    }
}

/// At most this much is set aside for a body because its length was announced: the server may lie.
const MOST_RESERVED: u64 = 8 * 1024 * 1024;

/// Whether the rest of an answer with this head is left to be read as it comes.
pub type Streams = fn(StatusCode, &HeaderMap) -> bool;

/// Sends a request and reads the answer into `seen`, the whole of it unless it is to be streamed.
pub(crate) async fn run(
    http: &reqwest::Client,
    request: reqwest::Request,
    limit: u64,
    streams: Streams,
    seen: &mut Seen,
) -> Result<(), TransportFault> {
    let mut response = http.execute(request).await.map_err(|error| {
        let kind = if error.is_connect() {
            Fault::Connect
        } else if error.is_timeout() {
            Fault::Timeout
        } else {
            Fault::Lost
        };
        TransportFault::of(kind, error)
    })?;
    seen.status = Some(response.status());
    seen.headers = mem::take(response.headers_mut());
    if response.status().is_success() && streams(response.status(), &seen.headers) {
        seen.rest = Some(response);
        return Ok(());
    }
    let announced = response.content_length().unwrap_or_default();
    let reserve = usize::try_from(announced.min(limit).min(MOST_RESERVED)).unwrap_or_default();
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return Ok(()),
            Err(error) => {
                let kind = if error.is_timeout() {
                    Fault::Timeout
                } else {
                    Fault::Body
                };
                return Err(TransportFault::of(kind, error));
            }
        };
        // The announced length is checked here too, so that the first bytes are there to be shown.
        let room = limit.saturating_sub(seen.body.len() as u64);
        if announced > limit || chunk.len() as u64 > room {
            let fits = usize::try_from(room)
                .unwrap_or(usize::MAX)
                .min(ERROR_BODY)
                .min(chunk.len());
            seen.body.push(chunk.slice(..fits), 0);
            return Err(TransportFault::too_large());
        }
        seen.body.push(chunk, reserve);
    }
}

/// Whether two URLs have the same scheme, host and port.
pub(crate) fn same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host() == other.host()
        && one.port_or_known_default() == other.port_or_known_default()
}
