//! A body while it goes out, piece after piece.
//!
//! A body that streams is a row of [`Upload`]s: one for a plain upload, and for a form the lines
//! between its parts beside the parts. It is opened anew for each attempt. What can be sent only once says
//! so before an attempt is made, and an empty body is never sent in the place of a spent one.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::Bytes;
use futures_util::Stream;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;
use tokio::io::ReadBuf;

use crate::time::Clock;
use crate::upload::{Content, Open, Upload};

/// How much is read, and reported as progress, at a time.
const CHUNK: usize = 64 * 1024;

/// A body that streams.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing(Arc<[Upload]>);

impl Outgoing {
    pub(crate) fn new(pieces: Vec<Upload>) -> Self {
        Self(pieces.into())
    }

    /// Whether some of it has been read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        self.0.iter().any(Upload::is_spent)
    }

    /// Opens all of it and makes it the body of a request. The length is announced where it is known;
    /// otherwise the body is sent in chunks.
    pub(crate) async fn attach(
        &self,
        request: &mut reqwest::Request,
        watch: &Arc<Watch>,
    ) -> io::Result<()> {
        let mut pieces = VecDeque::with_capacity(self.0.len());
        for piece in self.0.iter() {
            pieces.push_back(piece.open().await?);
        }
        let length = pieces
            .iter()
            .try_fold(0_u64, |sum, piece| sum.checked_add(piece.total?));
        if let Some(length) = length {
            let length = HeaderValue::from(length);
            request.headers_mut().insert(CONTENT_LENGTH, length);
        }
        let sending = Sending {
            pieces,
            watch: Arc::clone(watch),
            buffer: Box::default(),
        };
        *request.body_mut() = Some(reqwest::Body::wrap_stream(sending));
        Ok(())
    }
}

/// What the loop sees of a body that is on its way.
pub(crate) struct Watch {
    clock: Arc<dyn Clock>,
    seen: Mutex<Seen>,
}

struct Seen {
    moved: Instant,
    trouble: Option<io::Error>,
    /// The attempt is over. A body that has not begun by then stays as it is, for the next one.
    over: bool,
}

impl Watch {
    pub(crate) fn new(clock: &Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Self {
            clock: Arc::clone(clock),
            seen: Mutex::new(Seen {
                moved: clock.now(),
                trouble: None,
                over: false,
            }),
        })
    }

    /// When the connection last took something of the body.
    pub(crate) fn moved(&self) -> Instant {
        self.seen().moved
    }

    /// Tells that the attempt is over.
    pub(crate) fn end(&self) {
        self.seen().over = true;
    }

    /// Why the body could not be read, if that is what went wrong.
    pub(crate) fn trouble(&self) -> Option<io::Error> {
        self.seen().trouble.take()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Every field is whole at any time, so a poisoned lock is still good.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body of one attempt.
struct Sending {
    pieces: VecDeque<Open>,
    watch: Arc<Watch>,
    buffer: Box<[u8]>,
}

impl Sending {
    /// The next chunk of the first piece; `None` at its end.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        let Some(piece) = self.pieces.front_mut() else {
            return Poll::Ready(Ok(None));
        };
        let left = piece.total.map(|total| total.saturating_sub(piece.sent));
        let room = left.map_or(CHUNK, |left| {
            usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK))
        });
        if room == 0 {
            return Poll::Ready(Ok(None));
        }
        loop {
            match &mut piece.content {
                Content::Bytes(bytes) => {
                    let chunk = bytes.split_to(room.min(bytes.len()));
                    return Poll::Ready(Ok((!chunk.is_empty()).then_some(chunk)));
                }
                Content::Slot(_) if self.watch.seen().over => {
                    return Poll::Ready(Err(io::Error::other("the attempt is over")));
                }
                Content::Slot(slot) => {
                    let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
                    let Some(reader) = taken else {
                        return Poll::Ready(Err(io::Error::other(
                            "the reader has been read already, and cannot be read again",
                        )));
                    };
                    piece.content = Content::Reader(reader);
                }
                Content::Reader(reader) => {
                    if self.buffer.is_empty() {
                        self.buffer = vec![0; CHUNK].into();
                    }
                    let mut space = ReadBuf::new(&mut self.buffer[..room]);
                    ready!(reader.as_mut().poll_read(context, &mut space))?;
                    let read = space.filled();
                    if !read.is_empty() {
                        return Poll::Ready(Ok(Some(Bytes::copy_from_slice(read))));
                    }
                    return Poll::Ready(match piece.total {
                        Some(total) => Err(io::Error::new(
                            io::ErrorKind::UnexpectedEof,
                            format!("it ended after {} of {total} bytes", piece.sent),
                        )),
                        None => Ok(None),
                    });
                }
            }
        }
    }
}

impl Stream for Sending {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while !self.pieces.is_empty() {
            match ready!(self.poll_piece(context)) {
                Ok(Some(chunk)) => {
                    if let Some(piece) = self.pieces.front_mut() {
                        piece.moved(chunk.len());
                    }
                    let now = self.watch.clock.now();
                    self.watch.seen().moved = now;
                    return Poll::Ready(Some(Ok(chunk)));
                }
                Ok(None) => {
                    self.pieces.pop_front();
                }
                Err(error) => {
                    self.pieces.clear();
                    // The transport gets words of its own: it wraps them beyond recognition.
                    self.watch.seen().trouble = Some(error);
                    let told = io::Error::other("the body could not be read");
                    return Poll::Ready(Some(Err(told)));
                }
            }
        }
        Poll::Ready(None)
    }
}
