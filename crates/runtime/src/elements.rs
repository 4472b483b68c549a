//! The items of a list that comes in one answer, decoded as they arrive.
//!
//! The answer is split at the borders of its items, so what is held is one item and one chunk, however
//! long the list is. What is around the list is decoded when all of it is there, with an empty list in its place:
//! an answer that breaks off, or that turns out to be no such list, never ends like a short one.

use std::mem;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use tracing::Span;

use crate::call;
use crate::decode::{self, Decode, DecodeError};
use crate::error::Error;
use crate::failure::{Failure, Kind};
use crate::pager::{FailureOf, List};
use crate::request::{self, Request};
use crate::response::Meta;
use crate::retry::Fault;
use crate::splitter::{SplitError, Splitter};
use crate::stream::ByteStream;
use crate::stream_error::StreamError;
use crate::telemetry;
use crate::walk::Walk;

/// Where in an answer the items of a list are, and how one of them is decoded.
#[derive(Clone, Copy, Debug)]
pub struct ElementsAt<T> {
    pointer: &'static str,
    decode: fn(&[u8]) -> Result<T, DecodeError>,
}

impl<T: DeserializeOwned> ElementsAt<T> {
    /// At a JSON pointer made of names, such as `/widgets`. The empty pointer means the answer itself.
    pub const fn new(pointer: &'static str) -> Self {
        Self {
            pointer,
            decode: decode::element::<T>,
        }
    }
}

type Sent = Result<(Box<Meta>, Span), Box<Failure>>;
type ItemResult<L> = Result<<L as List>::Item, Error<FailureOf<L>>>;

pub(crate) struct Elements<L: List> {
    at: ElementsAt<L::Item>,
    state: State<L>,
}

enum State<L: List> {
    /// Nothing is sent yet.
    Unsent,
    /// The head of the answer is still to come.
    Sent(BoxFuture<'static, Sent>, u64),
    /// The body is coming.
    Reading(Box<Reading>),
    /// The answer was no such list, and was decoded as a whole.
    Whole(std::vec::IntoIter<L::Item>),
    Ended,
}

struct Reading {
    body: ByteStream,
    splitter: Splitter,
    meta: Box<Meta>,
    span: Span,
    limit: u64,
    /// How many items were handed out.
    count: u64,
}

impl<L: List> Elements<L> {
    pub(crate) fn new(at: ElementsAt<L::Item>) -> Self {
        let state = State::Unsent;
        Self { at, state }
    }

    /// How many bytes of the answer are held.
    pub(crate) fn held(&self) -> usize {
        match &self.state {
            State::Reading(reading) => reading.splitter.held(),
            _ => 0,
        }
    }

    /// The next item; the walk gives the request, and says how many are wanted.
    pub(crate) fn poll_item(
        &mut self,
        walk: &mut Walk<L>,
        context: &mut Context<'_>,
    ) -> Poll<Option<ItemResult<L>>> {
        let polled = ready!(self.poll_next(walk, context));
        match &polled {
            Some(Ok(_)) if !walk.takes_another() => self.state = State::Ended,
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.state = State::Ended,
        }
        Poll::Ready(polled)
    }

    fn poll_next(
        &mut self,
        walk: &mut Walk<L>,
        context: &mut Context<'_>,
    ) -> Poll<Option<ItemResult<L>>> {
        loop {
            match &mut self.state {
                State::Unsent => match walk.only_request() {
                    Some(Ok(request)) => {
                        let limit = request.size_limit();
                        self.state = State::Sent(send(request), limit);
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                },
                State::Sent(sent, limit) => match ready!(sent.poll_unpin(context)) {
                    Ok((meta, span)) => {
                        let reading = Reading::new(meta, span, self.at.pointer, *limit);
                        self.state = State::Reading(Box::new(reading));
                    }
                    Err(failure) => {
                        return Poll::Ready(Some(Err(request::described::<L::Failure>(failure))));
                    }
                },
                State::Reading(reading) => {
                    match ready!(reading.poll_element(self.at.decode, context)) {
                        Ok(Some(item)) => return Poll::Ready(Some(Ok(item))),
                        Err(trouble) => return Poll::Ready(Some(Err(self.failed(trouble)))),
                        Ok(None) => match self.rest() {
                            Ok(items) => self.state = State::Whole(items.into_iter()),
                            Err(error) => return Poll::Ready(Some(Err(error))),
                        },
                    }
                }
                State::Whole(items) => return Poll::Ready(items.next().map(Ok)),
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    /// Decodes what was around the list. If there was no list where it should be, the answer is one of
    /// another shape, and its items come from there.
    fn rest(&mut self) -> Result<Vec<L::Item>, Error<FailureOf<L>>> {
        let State::Reading(reading) = mem::replace(&mut self.state, State::Ended) else {
            return Ok(Vec::new());
        };
        let mut meta = reading.meta;
        let (frame, _) = match reading.splitter.finish() {
            Ok(frame) => frame,
            Err(error) => {
                return Err(told::<L>(
                    Trouble::Split(error),
                    meta,
                    &reading.span,
                    reading.limit,
                ));
            }
        };
        meta.received.body = Bytes::from(frame);
        match L::Answer::decode(&meta.received) {
            Ok(page) => Ok(L::take_items(page)),
            Err(error) => Err(request::undecoded::<L::Failure>(
                *meta,
                &error,
                &reading.span,
            )),
        }
    }

    fn failed(&mut self, trouble: Trouble) -> Error<FailureOf<L>> {
        // The trouble came out of a reading.
        let State::Reading(reading) = mem::replace(&mut self.state, State::Ended) else {
            unreachable!("only an answer that is read can fail to be read")
        };
        told::<L>(trouble, reading.meta, &reading.span, reading.limit)
    }
}

/// Why there is no further item.
enum Trouble {
    Stream(StreamError),
    Split(SplitError),
    Element(DecodeError),
}

impl Reading {
    fn new(meta: Box<Meta>, span: Span, pointer: &str, limit: u64) -> Self {
        let body = meta.received.take_stream().unwrap_or_else(|| {
            ByteStream::whole(&meta.received.headers, meta.received.body.clone())
        });
        Self {
            body,
            splitter: Splitter::new(pointer, limit),
            meta,
            span,
            limit,
            count: 0,
        }
    }

    /// The next element; `None` at the end of the answer.
    fn poll_element<T>(
        &mut self,
        decode: fn(&[u8]) -> Result<T, DecodeError>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<T>, Trouble>> {
        loop {
            match self.splitter.next(decode) {
                Ok(Some(Ok(item))) => {
                    self.count += 1;
                    return Poll::Ready(Ok(Some(item)));
                }
                Ok(Some(Err(error))) => {
                    let told = format!("item {} of the list: {error}", self.count);
                    return Poll::Ready(Err(Trouble::Element(DecodeError::new(told))));
                }
                Ok(None) => match ready!(self.body.poll_chunk(context)) {
                    Some(Ok(chunk)) => self.splitter.push(chunk),
                    Some(Err(error)) => return Poll::Ready(Err(Trouble::Stream(error))),
                    None => return Poll::Ready(Ok(None)),
                },
                Err(error) => return Poll::Ready(Err(Trouble::Split(error))),
            }
        }
    }
}

fn send<A: Decode, E: Decode>(request: Request<A, E>) -> BoxFuture<'static, Sent> {
    call::execute(request.draft, A::ACCEPT.or(E::ACCEPT), |_, _| true).boxed()
}

/// The error of a list that was not read to its end.
fn told<L: List>(
    trouble: Trouble,
    meta: Box<Meta>,
    span: &Span,
    limit: u64,
) -> Error<FailureOf<L>> {
    let failure = match trouble {
        Trouble::Element(error) => Failure::undecodable(*meta, &error),
        Trouble::Split(SplitError::Truncated) => {
            let error = DecodeError::new("the answer ends before the list does");
            Failure::undecodable(*meta, &error)
        }
        Trouble::Split(SplitError::Malformed) => {
            let error = DecodeError::new("the list is not valid JSON");
            Failure::undecodable(*meta, &error)
        }
        Trouble::Split(SplitError::TooLarge) => {
            let note = format!(
                "an item, or what is around the list, has more than the {limit} bytes allowed"
            );
            Failure::within(Kind::TooLarge, *meta, note, None)
        }
        Trouble::Stream(error) => {
            let kind = if error.is_timeout() {
                Fault::Timeout
            } else {
                Fault::Body
            };
            let note = error.told();
            Failure::within(Kind::Fault(kind), *meta, note, error.into_source())
        }
    };
    let failure = Box::new(failure);
    telemetry::called(span, &failure.attempts, Some(&failure));
    request::described::<L::Failure>(failure)
}
