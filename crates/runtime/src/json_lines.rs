//! Answers that are JSON texts one after the other: a line each (`application/x-ndjson`, `application/jsonl`), or
//! each behind a record separator (`application/json-seq`, RFC 7464).

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::Stream;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::decode::{self, Decode, DecodeError};
use crate::events::{body_of, is_of};
use crate::response::Received;
use crate::stream::ByteStream;
use crate::stream_error::{StreamError, Trouble};

/// The media types of such answers.
const MEDIA_TYPES: &[&str] = &[
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/jsonlines",
    "application/json-seq",
    "*+json-seq",
];

/// What stands in front of each text of a JSON text sequence.
const RECORD_SEPARATOR: u8 = 0x1e;

/// JSON texts of a type, one after the other: [`send`](crate::Request::send) gives a [`JsonStream`] as soon as the
/// head of a success has arrived.
pub struct JsonLines<T>(PhantomData<fn() -> T>);

/// The values of an answer, one by one as they come.
///
/// It is a `Stream`, and has methods of its own that need no other crate. No more than one value and one chunk is
/// held; a value larger than the call's limit on the size of an answer is an error. A value that does not fit is
/// an error, and the next one is read after it. After any other error the stream ends. Dropping it gives the rest
/// up.
pub struct JsonStream<T> {
    body: ByteStream,
    cutter: Cutter,
    count: u64,
    ended: bool,
    types: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> JsonStream<T> {
    fn new(body: ByteStream) -> Self {
        Self {
            cutter: Cutter::new(body.most()),
            body,
            count: 0,
            ended: false,
            types: PhantomData,
        }
    }

    /// The next value; `None` after the last one.
    ///
    /// The future may be dropped; the value then comes out of the next call.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| self.poll_value(context)).await
    }

    /// The next value, for use with `?`; `None` after the last one.
    pub async fn try_next(&mut self) -> Result<Option<T>, StreamError> {
        self.next().await.transpose()
    }

    fn poll_value(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, StreamError>>> {
        while !self.ended {
            match self.cutter.next() {
                Ok(Some(text)) => return Poll::Ready(Some(self.decoded(&text))),
                Ok(None) => match ready!(self.body.poll_chunk(context)) {
                    Some(Ok(chunk)) => self.cutter.push(chunk),
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => {
                        self.ended = true;
                        return Poll::Ready(self.cutter.rest().map(|text| self.decoded(&text)));
                    }
                },
                Err(TooLarge) => {
                    self.ended = true;
                    let most = self.body.most();
                    let error = self.body.end(Trouble::ItemTooLarge(self.count, most), None);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }

    fn decoded(&mut self, text: &[u8]) -> Result<T, StreamError> {
        let number = self.count;
        self.count += 1;
        decode::element(text).map_err(|error| self.body.undecoded(number, error))
    }

    fn at_hand(&self) -> Result<Value, DecodeError> {
        let Some(body) = self.body.at_hand() else {
            return Err(DecodeError::new("the answer is a stream and not a value"));
        };
        let mut cutter = Cutter::new(u64::MAX);
        cutter.push(body.clone());
        let mut values = Vec::new();
        while let Some(text) = cutter.next().ok().flatten().or_else(|| cutter.rest()) {
            values.push(decode::element::<Value>(&text)?);
        }
        Ok(values.into())
    }
}

impl<T: DeserializeOwned> Stream for JsonStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_value(context)
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("JsonStream")
            .field("values", &self.count)
            .field("received", &self.body.received())
            .finish_non_exhaustive()
    }
}

impl<T: DeserializeOwned + Serialize + Send + 'static> Decode for JsonLines<T> {
    type Output = JsonStream<T>;
    const ACCEPT: Option<&'static str> =
        Some("application/x-ndjson, application/jsonl, application/json-seq");

    fn decode(received: &Received) -> Result<JsonStream<T>, DecodeError> {
        body_of(received, MEDIA_TYPES).map(JsonStream::new)
    }

    fn streams(_: StatusCode, headers: &HeaderMap) -> bool {
        is_of(headers, MEDIA_TYPES)
    }

    /// The values of an answer that is at hand, and nothing of one that is still to come.
    fn to_json(output: &JsonStream<T>) -> Value {
        output.at_hand().unwrap_or_default()
    }

    fn try_to_json(output: &JsonStream<T>) -> Result<Value, DecodeError> {
        output.at_hand()
    }
}

/// One text has more bytes than are held.
#[derive(Debug, PartialEq, Eq)]
struct TooLarge;

/// Cuts texts out of chunks. What begins with a record separator is a sequence, in which a text may have several
/// lines; anything else is a text a line.
struct Cutter {
    chunk: Bytes,
    text: Vec<u8>,
    border: Option<u8>,
    most: usize,
}

impl Cutter {
    fn new(most: u64) -> Self {
        Self {
            chunk: Bytes::new(),
            text: Vec::new(),
            border: None,
            most: usize::try_from(most).unwrap_or(usize::MAX),
        }
    }

    fn push(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    /// The next text that is not blank; `None` when another chunk is needed.
    fn next(&mut self) -> Result<Option<Bytes>, TooLarge> {
        while let Some(first) = self.chunk.first() {
            let border = *self.border.get_or_insert(match *first {
                RECORD_SEPARATOR => RECORD_SEPARATOR,
                _ => b'\n',
            });
            let end = self.chunk.iter().position(|byte| *byte == border);
            let part = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
            if self.text.len().saturating_add(part.len()) > self.most {
                return Err(TooLarge);
            }
            let text = if self.text.is_empty() && end.is_some() {
                part
            } else {
                self.text.extend_from_slice(&part);
                if end.is_none() {
                    break;
                }
                mem::take(&mut self.text).into()
            };
            let _ = self.chunk.split_to(1);
            if !text.trim_ascii().is_empty() {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// What is left at the end of the answer.
    fn rest(&mut self) -> Option<Bytes> {
        let text = mem::take(&mut self.text);
        (!text.trim_ascii().is_empty()).then(|| text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Cutter, TooLarge};

    fn cut(stream: &str, size: usize) -> Vec<String> {
        let mut cutter = Cutter::new(100);
        let mut texts = Vec::new();
        for chunk in stream.as_bytes().chunks(size) {
            cutter.push(Bytes::copy_from_slice(chunk));
            while let Some(text) = cutter.next().unwrap() {
                texts.push(text);
            }
        }
        texts.extend(cutter.rest());
        let texts = texts.iter().map(|text| text.trim_ascii());
        texts
            .map(|text| String::from_utf8(text.to_vec()).unwrap())
            .collect()
    }

    #[test]
    fn lines_and_sequences_come_out_the_same_however_they_are_cut() {
        let lines = "{\"a\":\"ü\"}\r\n\n  \n[1]\n2";
        let sequence = "\u{1e}{\"a\":\n\"ü\"}\n\u{1e}\u{1e}[1]\n\u{1e}2\n";
        for size in 1..=lines.len() {
            assert_eq!(cut(lines, size), ["{\"a\":\"ü\"}", "[1]", "2"], "{size}");
            assert_eq!(
                cut(sequence, size),
                ["{\"a\":\n\"ü\"}", "[1]", "2"],
                "{size}"
            );
        }
    }

    #[test]
    fn no_more_of_a_text_is_held_than_allowed() {
        let mut cutter = Cutter::new(4);
        cutter.push(Bytes::from("12345"));
        assert_eq!(cutter.next(), Err(TooLarge));
    }
}
