//! Answers that are a stream of events, or of JSON texts one after the other.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::decode::{self, Decode, DecodeError};
use crate::event_parser::{EventParser, RawEvent};
use crate::response::Received;
use crate::stream::ByteStream;
use crate::stream_error::{StreamError, Trouble};

/// The media type of event streams.
const EVENTS: &str = "text/event-stream";

/// A `text/event-stream` whose data are JSON of a type: [`send`](crate::Request::send) gives an
/// [`EventStream`] as soon as the head of a success has arrived.
pub struct Events<T, L = Endless>(PhantomData<fn() -> (T, L)>);

/// A `text/event-stream` whose data are texts.
pub struct TextEvents<L = Endless>(PhantomData<fn() -> L>);

/// Which data mark the end of an event stream. Generated code implements it for a type without values.
pub trait LastEvent: Send + Sync + 'static {
    /// The data of the event that is the last one and tells nothing else.
    const DATA: Option<&'static str>;
}

/// No event marks the end; the answer ends when the server ends it.
pub struct Endless;

impl LastEvent for Endless {
    const DATA: Option<&'static str> = None;
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is, where the server says so.
    pub name: Option<String>,
    /// What it tells.
    pub data: T,
    /// The id of the last event that had one, this one included.
    pub id: Option<String>,
}

/// Makes a value of the data of an event.
type Read<T> = fn(&str) -> Result<T, DecodeError>;

/// The events of an answer, one by one as they come.
///
/// It is a `Stream`, and has methods of its own that need no other crate. It is read by the rules of the WHATWG:
/// lines may end with CR, LF or both, comments are skipped, several lines of data are one text, and an event that
/// is unfinished when the answer ends is dropped. No more than one event and one chunk is held; an event larger
/// than the call's limit on the size of an answer is an error. Silence for longer than the time of an attempt is
/// an error too; [`attempt_timeout`](crate::RequestOptions::attempt_timeout) sets it.
///
/// An event whose data do not fit is an error, and the next one is read after it. After any other error the
/// stream ends. Dropping it gives the rest up. It does not connect again: that takes a new call, with
/// [`last_id`](Self::last_id) in `Last-Event-ID`.
pub struct EventStream<T> {
    body: ByteStream,
    parser: EventParser,
    read: Read<T>,
    last: Option<&'static str>,
    count: u64,
    ended: bool,
}

impl<T> EventStream<T> {
    fn new(body: ByteStream, read: Read<T>, last: Option<&'static str>) -> Self {
        Self {
            parser: EventParser::new(body.most()),
            body,
            read,
            last,
            count: 0,
            ended: false,
        }
    }

    /// Ends with the event that has these data, which is not handed out: `[DONE]` with many servers.
    #[must_use]
    pub fn until(self, data: &'static str) -> Self {
        Self {
            last: Some(data),
            ..self
        }
    }

    /// The same events with their data as they came.
    pub fn text(self) -> EventStream<String> {
        EventStream {
            body: self.body,
            parser: self.parser,
            read: as_it_is,
            last: self.last,
            count: self.count,
            ended: self.ended,
        }
    }

    /// The id of the last event that had one.
    pub fn last_id(&self) -> Option<&str> {
        self.parser.last_id()
    }

    /// How long the server wants a client to wait before it connects again, if it said so.
    pub fn retry(&self) -> Option<Duration> {
        self.parser.retry()
    }

    /// The next event; `None` after the last one.
    ///
    /// The future may be dropped; the event then comes out of the next call.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    /// The next event, for use with `?`; `None` after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, StreamError> {
        self.next().await.transpose()
    }

    fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<T>, StreamError>>> {
        while !self.ended {
            match self.parser.next() {
                Ok(Some(raw)) if self.last == Some(raw.data.as_str()) => break,
                Ok(Some(raw)) => {
                    self.count += 1;
                    return Poll::Ready(Some(self.decoded(raw)));
                }
                Ok(None) => match ready!(self.body.poll_chunk(context)) {
                    Some(Ok(chunk)) => self.parser.push(chunk),
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => break,
                },
                Err(_) => {
                    self.ended = true;
                    let most = self.body.most();
                    let error = self.body.end(Trouble::ItemTooLarge(self.count, most), None);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        if !self.ended {
            self.ended = true;
            self.body.give_up();
        }
        Poll::Ready(None)
    }

    fn decoded(&self, raw: RawEvent) -> Result<Event<T>, StreamError> {
        match (self.read)(&raw.data) {
            Ok(data) => Ok(Event {
                name: raw.name,
                data,
                id: raw.id,
            }),
            Err(error) => Err(self.body.undecoded(self.count - 1, error)),
        }
    }

    /// The events of an answer that is at hand, as JSON.
    fn at_hand(&self) -> Result<Value, DecodeError> {
        let Some(body) = self.body.at_hand() else {
            return Err(DecodeError::new("the answer is a stream and not a value"));
        };
        let mut parser = EventParser::new(u64::MAX);
        parser.push(body.clone());
        let mut events = Vec::new();
        while let Ok(Some(raw)) = parser.next() {
            if self.last == Some(raw.data.as_str()) {
                break;
            }
            let data = serde_json::from_str(&raw.data).unwrap_or(Value::String(raw.data));
            events.push(json!({ "name": raw.name, "data": data, "id": raw.id }));
        }
        Ok(events.into())
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventStream")
            .field("events", &self.count)
            .field("received", &self.body.received())
            .finish_non_exhaustive()
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands where other data may not fit"
)]
fn as_it_is(data: &str) -> Result<String, DecodeError> {
    Ok(data.to_owned())
}

fn as_json<T: DeserializeOwned>(data: &str) -> Result<T, DecodeError> {
    decode::element(data.as_bytes())
}

/// Whether an answer says that it is of this media type, or says nothing.
pub(crate) fn is_of(headers: &HeaderMap, media_types: &[&str]) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|value| {
        let essence = value.to_str().unwrap_or_default().split(';').next();
        let essence = essence.unwrap_or_default().trim();
        media_types.iter().any(|media_type| {
            // A structured suffix stands for every media type that ends with it.
            let end = match media_type.strip_prefix('*') {
                Some(suffix) => essence
                    .len()
                    .checked_sub(suffix.len())
                    .map(|at| (at, suffix)),
                None => (essence.len() == media_type.len()).then_some((0, *media_type)),
            };
            end.and_then(|(at, suffix)| Some(essence.get(at..)?.eq_ignore_ascii_case(suffix)))
                .unwrap_or(false)
        })
    })
}

/// The body of an answer that says that it is of one of these media types.
pub(crate) fn body_of(
    received: &Received,
    media_types: &[&str],
) -> Result<ByteStream, DecodeError> {
    if !is_of(&received.headers, media_types) {
        let found = received.headers[CONTENT_TYPE].to_str().unwrap_or("unknown");
        let found = crate::message::clean(found);
        let expected = media_types[0];
        return Err(DecodeError::new(format!(
            "the body is {found} where {expected} was expected"
        )));
    }
    let whole = || ByteStream::whole(&received.headers, received.body.clone());
    Ok(received.take_stream().unwrap_or_else(whole))
}

macro_rules! events {
    ([$($generics:tt)*] $marker:ty, $data:ty, $read:expr) => {
        impl<$($generics)*> Decode for $marker {
            type Output = EventStream<$data>;
            const ACCEPT: Option<&'static str> = Some(EVENTS);

            fn decode(received: &Received) -> Result<Self::Output, DecodeError> {
                let body = body_of(received, &[EVENTS])?;
                Ok(EventStream::new(body, $read, L::DATA))
            }

            fn streams(_: StatusCode, headers: &HeaderMap) -> bool {
                is_of(headers, &[EVENTS])
            }

            /// The events of an answer that is at hand, and nothing of one that is still to come.
            fn to_json(output: &Self::Output) -> Value {
                output.at_hand().unwrap_or_default()
            }

            fn try_to_json(output: &Self::Output) -> Result<Value, DecodeError> {
                output.at_hand()
            }
        }
    };
}

events!([T: DeserializeOwned + Serialize + Send + 'static, L: LastEvent] Events<T, L>, T, as_json);
events!([L: LastEvent] TextEvents<L>, String, as_it_is);
