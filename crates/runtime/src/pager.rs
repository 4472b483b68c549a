//! Lists that come in pages, as a stream of pages and as a stream of items.
//!
//! Both ask for a page only when it is needed, or one page ahead if told so, and stop all work when
//! they are dropped. A server that names the same page twice is an error and not a loop, and a next
//! page on another origin is an error and not a way for credentials to leak.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;

use crate::continuation::Continuation;
use crate::decode::Decode;
use crate::elements::{Elements, ElementsAt};
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::walk::Walk;

/// An operation whose answer is one page of a list. Generated code implements it.
pub trait List: Sized + Send + 'static {
    /// How a page is decoded.
    type Answer: Decode;
    /// How an error is decoded.
    type Failure: Decode<Output: Sync>;
    /// What is listed.
    type Item: Send + 'static;

    /// The request for a page.
    fn request(&self) -> &Request<Self::Answer, Self::Failure>;

    /// The request for a page, to be changed into the request for another one.
    fn request_mut(&mut self) -> &mut Request<Self::Answer, Self::Failure>;

    /// What the page names as the next one: a token or, for links, a URL. `None`: this was the
    /// last. It is not asked where pages are counted.
    fn next(page: &PageOf<Self>) -> Option<String>;

    /// How many items the page holds.
    fn count(page: &PageOf<Self>) -> usize;

    /// The items of the page.
    fn take_items(page: PageOf<Self>) -> Vec<Self::Item>;

    /// Sends a request for each page, as the pages are asked for.
    fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// Where the items are, for a list that comes in one answer: [`Items`] then decodes each as it
    /// arrives, and never holds the answer as a whole. It is not used where a list has pages.
    const STREAM: Option<ElementsAt<Self::Item>> = None;

    /// [`next`](Self::next), for lists that know only at run time where it is.
    fn next_after(&self, page: &PageOf<Self>) -> Option<String> {
        Self::next(page)
    }

    /// [`count`](Self::count), for lists that know only at run time where the items are.
    fn count_in(&self, page: &PageOf<Self>) -> usize {
        Self::count(page)
    }

    /// [`take_items`](Self::take_items), for lists that know only at run time where they are.
    fn take(&self, page: PageOf<Self>) -> Vec<Self::Item> {
        Self::take_items(page)
    }
}

/// A page of a list.
pub type PageOf<L> = <<L as List>::Answer as Decode>::Output;

/// The typed body of an error of a list.
pub type FailureOf<L> = <<L as List>::Failure as Decode>::Output;

/// The pages of a list, one answer each.
///
/// It is a `Stream`, and has methods of its own that need no other crate. After an error it ends;
/// [`continuation`](Self::continuation) then names the page that failed.
#[must_use = "pages are only asked for when the stream is read"]
pub struct Pages<L: List> {
    walk: Walk<L>,
}

impl<L: List> Pages<L> {
    /// The pages of a list. Nothing is sent yet.
    pub fn new(list: L) -> Self {
        Self {
            walk: Walk::new(list),
        }
    }

    /// Whether the next page is asked for as soon as one has arrived, while that one is worked on. It is
    /// at most one page ahead, and needs a tokio runtime to run on.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.walk.set_prefetch(prefetch);
        self
    }

    /// Goes on from where another walk stopped. A continuation of another operation is an error,
    /// and comes out of the stream.
    pub fn resume(mut self, continuation: Continuation) -> Self {
        self.walk.resume(continuation);
        self
    }

    /// Where to go on after the pages that have been handed out. `None` after the last page.
    pub fn continuation(&self) -> Option<Continuation> {
        self.walk.continuation()
    }

    /// The next page; `None` after the last one and after an error.
    ///
    /// The future may be dropped; the page then comes out of the next call.
    pub async fn next(&mut self) -> Option<Result<Response<PageOf<L>>, Error<FailureOf<L>>>> {
        poll_fn(|context| self.walk.poll_page(context)).await
    }

    /// The next page, for use with `?`; `None` after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Response<PageOf<L>>>, Error<FailureOf<L>>> {
        self.next().await.transpose()
    }
}

// Nothing in it is ever pinned: the request under way is in a box of its own.
impl<L: List> Unpin for Pages<L> {}

impl<L: List> Stream for Pages<L> {
    type Item = Result<Response<PageOf<L>>, Error<FailureOf<L>>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.walk.poll_page(context)
    }
}

impl<L: List> fmt::Debug for Pages<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("continuation", &self.continuation())
            .finish_non_exhaustive()
    }
}

/// The items of a list, one by one, over all its pages.
///
/// It is a `Stream`, and has methods of its own that need no other crate. After an error it ends.
#[must_use = "items are only asked for when the stream is read"]
pub struct Items<L: List> {
    page: std::vec::IntoIter<L::Item>,
    walk: Walk<L>,
    /// Takes the place of the walk where the one answer is read as it comes.
    elements: Option<Elements<L>>,
}

impl<L: List> Items<L> {
    /// The items of a list. Nothing is sent yet.
    pub fn new(list: L) -> Self {
        let walk = Walk::new(list);
        Self {
            page: Vec::new().into_iter(),
            elements: L::STREAM.filter(|_| walk.is_whole()).map(Elements::new),
            walk,
        }
    }

    /// Whether the next page is asked for as soon as one has arrived, while its items are worked on. It
    /// is at most one page ahead, and needs a tokio runtime to run on.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.walk.set_prefetch(prefetch);
        self
    }

    /// Goes on from where a walk over the pages stopped.
    pub fn resume(mut self, continuation: Continuation) -> Self {
        self.walk.resume(continuation);
        self
    }

    /// Ends after so many items. A page that is not needed for them is not asked for.
    pub fn limit_items(mut self, items: usize) -> Self {
        self.walk.set_wanted(items);
        self
    }

    /// The next item; `None` after the last one and after an error.
    ///
    /// The future may be dropped; the item then comes out of the next call.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<L::Item, Error<FailureOf<L>>>> {
        // Most items are here already. This way costs no more than the loop over a page would.
        if let Some(item) = self.page.next() {
            return Some(Ok(item));
        }
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, for use with `?`; `None` after the last one.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<L::Item>, Error<FailureOf<L>>> {
        if let Some(item) = self.page.next() {
            return Ok(Some(item));
        }
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items that are left, or the first error.
    pub async fn try_collect(mut self) -> Result<Vec<L::Item>, Error<FailureOf<L>>> {
        let mut items = Vec::new();
        loop {
            items.extend(self.page.by_ref());
            match self.try_next().await? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
    }

    /// How many bytes of an answer that is decoded as it arrives are held at this moment. It is no more than
    /// one chunk of the connection and one item, beside what stands around the list.
    pub fn held(&self) -> usize {
        self.elements.as_ref().map_or(0, Elements::held)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<<Self as Stream>::Item>> {
        if let Some(elements) = &mut self.elements {
            return elements.poll_item(&mut self.walk, context);
        }
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let wanted = self.walk.wanted();
            let Some(page) = ready!(self.walk.poll_page(context)) else {
                return Poll::Ready(None);
            };
            match page {
                Ok(page) => {
                    let mut items = self.walk.take(page.into_inner());
                    items.truncate(wanted.unwrap_or(usize::MAX));
                    self.page = items.into_iter();
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

// Nothing in it is ever pinned: the request under way is in a box of its own.
impl<L: List> Unpin for Items<L> {}

impl<L: List> Stream for Items<L> {
    type Item = Result<L::Item, Error<FailureOf<L>>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.page.len(), None)
    }
}

impl<L: List> fmt::Debug for Items<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("at_hand", &self.page.len())
            .finish_non_exhaustive()
    }
}
