//! An answer that is read as it comes.
//!
//! What the loop hands out here is the body behind a head that said success. It is not subject to the
//! limit on the size of answers. It may take as long as it needs, as long as something comes: the time of an
//! attempt counts anew for each chunk.

use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use futures_util::{FutureExt as _, Stream, StreamExt as _, TryStreamExt as _};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use crate::decode::{Decode, DecodeError};
use crate::disposition;
use crate::failure::BoxError;
use crate::limits::{self, MAX_RESPONSE};
use crate::response::Received;
use crate::stream_error::{StreamError, Trouble};
use crate::time::{Clock, SystemClock};
use crate::transport::Chunks;

/// A body that is handed on as it comes: [`send`](crate::Request::send) gives a [`ByteStream`] as soon
/// as the head of a success has arrived. Errors are read and decoded like those of any other call.
pub struct Streamed;

impl Decode for Streamed {
    type Output = ByteStream;
    const ACCEPT: Option<&'static str> = Some("*/*");

    fn decode(received: &Received) -> Result<ByteStream, DecodeError> {
        Ok(received
            .take_stream()
            .unwrap_or_else(|| ByteStream::whole(&received.headers, received.body.clone())))
    }

    fn streams(_: StatusCode, _: &HeaderMap) -> bool {
        true
    }

    /// The text of a stream that is at hand, and nothing of one that is still to come.
    fn to_json(output: &ByteStream) -> Value {
        Self::try_to_json(output).unwrap_or(Value::Null)
    }

    fn try_to_json(output: &ByteStream) -> Result<Value, DecodeError> {
        let Source::Whole(body) = &output.source else {
            return Err(DecodeError::new("the answer is a stream and not a value"));
        };
        match std::str::from_utf8(body) {
            Ok(text) => Ok(Value::String(text.to_owned())),
            Err(error) => Err(DecodeError::new(format!(
                "the answer is not UTF-8 from byte {} on and cannot be given as JSON; use the typed call, which streams it",
                error.valid_up_to()
            ))),
        }
    }
}

/// The body of an answer, chunk by chunk.
///
/// It is a `Stream`, and has methods of its own that need no other crate. Nothing is read ahead of
/// what is asked for, so a slow reader holds no more than a chunk. After an error it ends. Dropping it
/// gives the rest up.
pub struct ByteStream {
    source: Source,
    rules: Rules,
    length: Option<u64>,
    file_name: Option<String>,
    received: u64,
    /// Runs while nothing comes.
    timer: Option<(BoxFuture<'static, ()>, Trouble)>,
    ended: bool,
}

enum Source {
    Live(BoxStream<'static, Result<Bytes, BoxError>>),
    Whole(Bytes),
}

/// What a stream is called, and how long and large it may be.
pub(crate) struct Rules {
    pub(crate) label: String,
    pub(crate) clock: Arc<dyn Clock>,
    /// How long a chunk may take.
    pub(crate) idle: Duration,
    /// When the call must be over, where it set itself a limit.
    pub(crate) deadline: Option<(Instant, Duration)>,
    /// How much may be collected.
    pub(crate) most: u64,
}

impl Rules {
    fn free() -> Self {
        Self {
            label: String::new(),
            clock: Arc::new(SystemClock),
            idle: Duration::MAX,
            deadline: None,
            most: MAX_RESPONSE,
        }
    }
}

impl ByteStream {
    /// The rest of an answer whose head has been read.
    pub(crate) fn live(rules: Rules, headers: &HeaderMap, response: reqwest::Response) -> Self {
        let length = response.content_length();
        let body = response
            .bytes_stream()
            .map_err(|error| BoxError::from(error.without_url()));
        Self::new(rules, headers, length, Source::Live(body.boxed()))
    }

    /// A body that is there already.
    pub(crate) fn whole(headers: &HeaderMap, body: Bytes) -> Self {
        let length = Some(body.len() as u64);
        Self::new(Rules::free(), headers, length, Source::Whole(body))
    }

    /// A stream of any other origin, for tests of what reads one. `length` is what is announced.
    pub fn from_stream<S, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let body = stream.map_err(Into::into).boxed();
        Self::new(Rules::free(), &HeaderMap::new(), length, Source::Live(body))
    }

    fn new(rules: Rules, headers: &HeaderMap, length: Option<u64>, source: Source) -> Self {
        Self {
            source,
            rules,
            length,
            file_name: disposition::file_name(headers),
            received: 0,
            timer: None,
            ended: false,
        }
    }

    /// How many bytes the server announced. Fewer are an error.
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// The file name that the server suggests, without any directory.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// How many bytes have been handed out.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The next chunk; `None` after the last one and after an error.
    ///
    /// The future may be dropped; the chunk then comes out of the next call.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The next chunk, for use with `?`; `None` after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, StreamError> {
        self.next().await.transpose()
    }

    /// Everything that is left, at once. More than the call's limit on the size of an answer is an
    /// error; [`bytes_within`](Self::bytes_within) sets another limit.
    pub async fn bytes(&mut self) -> Result<Bytes, StreamError> {
        self.bytes_within(self.rules.most).await
    }

    /// Everything that is left, at once, if it is no more than `most` bytes.
    pub async fn bytes_within(&mut self, most: u64) -> Result<Bytes, StreamError> {
        if self
            .length
            .is_some_and(|length| length - self.received.min(length) > most)
        {
            return Err(self.end(Trouble::TooLarge(most), None));
        }
        let mut all = Chunks::default();
        while let Some(chunk) = self.try_next().await? {
            all.push(chunk, 0);
            if all.len() as u64 > most {
                return Err(self.end(Trouble::TooLarge(most), None));
            }
        }
        Ok(all.freeze())
    }

    /// Everything that is left, as a text, within the limit of [`bytes`](Self::bytes).
    pub async fn text(&mut self) -> Result<String, StreamError> {
        let bytes = self.bytes().await?;
        String::from_utf8(bytes.into()).map_err(|error| {
            let from = error.utf8_error().valid_up_to();
            self.end(Trouble::NotText(from), None)
        })
    }

    /// Writes everything that is left, flushes, and tells how many bytes it was. After an error the
    /// writer holds what came before it.
    pub async fn write_to<W: AsyncWrite + Unpin + ?Sized>(
        &mut self,
        writer: &mut W,
    ) -> Result<u64, StreamError> {
        let mut written = 0;
        while let Some(chunk) = self.try_next().await? {
            if let Err(error) = writer.write_all(&chunk).await {
                return Err(self.end(Trouble::Write, Some(error.into())));
            }
            written += chunk.len() as u64;
        }
        match writer.flush().await {
            Ok(()) => Ok(written),
            Err(error) => Err(self.end(Trouble::Write, Some(error.into()))),
        }
    }

    /// How much may be collected.
    pub(crate) fn most(&self) -> u64 {
        self.rules.most
    }

    /// The body, where it is there already and nobody has read it.
    pub(crate) fn at_hand(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(body) => Some(body),
            Source::Live(_) => None,
        }
    }

    /// The error of an item, counted from 0, that came and was not what it should be.
    pub(crate) fn undecoded(&self, number: u64, error: DecodeError) -> StreamError {
        let label = &self.rules.label;
        let trouble = Trouble::Item(number);
        let source = Some(error.into());
        StreamError::new(label, trouble, self.received, self.length, source)
    }

    /// Lets go of the connection: the rest is of no use.
    pub(crate) fn give_up(&mut self) {
        self.ended = true;
        self.timer = None;
        self.source = Source::Whole(Bytes::new());
    }

    /// Ends the stream and lets go of the connection.
    pub(crate) fn end(&mut self, trouble: Trouble, source: Option<BoxError>) -> StreamError {
        self.give_up();
        let label = &self.rules.label;
        StreamError::new(label, trouble, self.received, self.length, source)
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let polled = match &mut self.source {
            Source::Live(stream) => stream.poll_next_unpin(context),
            Source::Whole(bytes) => {
                let bytes = mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
        };
        match polled {
            Poll::Ready(Some(Ok(chunk))) => {
                self.timer = None;
                self.received += chunk.len() as u64;
                if let Some((deadline, limit)) = self.rules.deadline
                    && self.rules.clock.now() >= deadline
                {
                    return Poll::Ready(Some(Err(self.end(Trouble::CallOver(limit), None))));
                }
                Poll::Ready(Some(Ok(chunk)))
            }
            Poll::Ready(Some(Err(error))) => {
                Poll::Ready(Some(Err(self.end(Trouble::Broken, Some(error)))))
            }
            Poll::Ready(None) => {
                let short = self.length.is_some_and(|length| self.received < length);
                if short {
                    return Poll::Ready(Some(Err(self.end(Trouble::Broken, None))));
                }
                self.ended = true;
                self.timer = None;
                self.source = Source::Whole(Bytes::new());
                Poll::Ready(None)
            }
            Poll::Pending => self.poll_timer(context),
        }
    }

    fn poll_timer(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        if self.timer.is_none() {
            self.timer = self.rules.timer();
        }
        let Some((timer, trouble)) = &mut self.timer else {
            return Poll::Pending;
        };
        match timer.poll_unpin(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => {
                let trouble = *trouble;
                Poll::Ready(Some(Err(self.end(trouble, None))))
            }
        }
    }
}

impl Rules {
    /// A timer for the next chunk, and what it means when it rings.
    fn timer(&self) -> Option<(BoxFuture<'static, ()>, Trouble)> {
        let idle = limits::deadline(self.clock.now(), self.idle)
            .map(|due| (due, Trouble::Idle(self.idle)));
        let over = self
            .deadline
            .map(|(due, limit)| (due, Trouble::CallOver(limit)));
        let (due, trouble) = match (idle, over) {
            (Some(idle), Some(over)) if over.0 <= idle.0 => over,
            (Some(first), _) | (None, Some(first)) => first,
            (None, None) => return None,
        };
        Some((self.clock.sleep_until(due), trouble))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ByteStream")
            .field("content_length", &self.length)
            .field("file_name", &self.file_name)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
