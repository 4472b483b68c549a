//! What comes one by one.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{BoxStream, unfold};
use futures_util::{Stream, StreamExt};

use crate::Error;

/// Things that come one by one, as they happen or as they are found.
///
/// It is a `Stream`, and has methods of its own that need no other crate. After an error it ends. Dropping
/// it stops the work.
#[must_use = "nothing happens until the feed is read"]
pub struct Feed<T, E = Error> {
    things: BoxStream<'static, Result<T, E>>,
    ended: bool,
}

impl<T: 'static, E: 'static> Feed<T, E> {
    pub(crate) fn new(things: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self {
        Self {
            things: things.boxed(),
            ended: false,
        }
    }

    /// A feed of what a source gives until it gives nothing more.
    pub(crate) fn of<S: Source<T, E>>(source: S) -> Self {
        Self::new(unfold(source, |mut source| async move {
            let thing = source.next().await?;
            Some((thing, source))
        }))
    }

    /// The next one; `None` after the last one and after an error.
    ///
    /// The future may be dropped; what it waited for then comes out of the next call.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        StreamExt::next(self).await
    }

    /// The next one, for use with `?`; `None` after the last one.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        self.next().await.transpose()
    }

    /// All that are left, or the first error.
    pub async fn try_collect(mut self) -> Result<Vec<T>, E> {
        let mut all = Vec::new();
        while let Some(thing) = self.try_next().await? {
            all.push(thing);
        }
        Ok(all)
    }
}

/// Where a feed comes from.
pub(crate) trait Source<T, E>: Send + 'static {
    /// The next one. It is not asked again after `None`, nor after an error.
    fn next(&mut self) -> impl Future<Output = Option<Result<T, E>>> + Send;
}

impl<T, E> Unpin for Feed<T, E> {}

impl<T, E> Stream for Feed<T, E> {
    type Item = Result<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let polled = self.things.poll_next_unpin(context);
        self.ended = matches!(polled, Poll::Ready(None | Some(Err(_))));
        polled
    }
}

impl<T, E> fmt::Debug for Feed<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Feed")
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
