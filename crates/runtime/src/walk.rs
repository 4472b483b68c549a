//! The walk from page to page that pages and items share.
//!
//! A walk knows the place of the next page to hand out, and has at most one request under way. The
//! place moves on only when a page is handed out, so a walk can be stored at any time, also while the
//! page after is on its way and also after an error.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;
use std::panic::resume_unwind;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::continuation::{Continuation, Place};
use crate::error::Error;
use crate::operation::PageStyle;
use crate::pager::{FailureOf, List, PageOf};
use crate::request::Request;
use crate::response::Response;

type PageResult<L> = Result<Response<PageOf<L>>, Error<FailureOf<L>>>;

type RequestResult<L> =
    Result<Request<<L as List>::Answer, <L as List>::Failure>, Error<FailureOf<L>>>;

pub(crate) struct Walk<L: List> {
    list: L,
    /// Where the next page is; `None` after the last one.
    place: Option<Place>,
    /// What is wrong with the place. It comes out in the place of the page.
    problem: Option<Error<FailureOf<L>>>,
    /// Nothing more is handed out, although there may be a place to resume from.
    ended: bool,
    flight: Option<Flight<PageResult<L>>>,
    prefetch: bool,
    /// How many items are still wanted.
    wanted: Option<usize>,
    /// The hashes of the tokens and links that were followed.
    followed: HashSet<u64>,
    /// The body of the page before, where nothing else tells that a server repeats itself.
    before: Option<Bytes>,
}

/// A request under way. Dropping it gives the request up.
enum Flight<T> {
    /// It makes progress while the walk is polled.
    Here(BoxFuture<'static, T>),
    /// It makes progress on its own.
    Task(Task<T>),
}

struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<L: List> Walk<L> {
    pub(crate) fn new(list: L) -> Self {
        Self {
            prefetch: list.request().client().inner().prefetch,
            list,
            place: Some(Place::Start),
            problem: None,
            ended: false,
            flight: None,
            wanted: None,
            followed: HashSet::new(),
            before: None,
        }
    }

    pub(crate) fn set_prefetch(&mut self, prefetch: bool) {
        self.prefetch = prefetch;
    }

    pub(crate) fn set_wanted(&mut self, items: usize) {
        self.wanted = Some(items);
        self.ended |= items == 0;
    }

    /// How many items are still wanted, the next page's included.
    pub(crate) fn wanted(&self) -> Option<usize> {
        self.wanted
    }

    pub(crate) fn continuation(&self) -> Option<Continuation> {
        let request = self.list.request();
        let place = self.place.clone()?;
        Some(Continuation::new(
            request.client().api().name,
            request.operation().id,
            place,
        ))
    }

    pub(crate) fn resume(&mut self, continuation: Continuation) {
        self.flight = None;
        let request = self.list.request();
        let (api, operation) = (request.client().api().name, request.operation().id);
        let place = match continuation.place_in(api, operation) {
            Ok(place) if fits(self.style(), &place) => place,
            Ok(_) => {
                return self.refuse("the continuation is one of another style of paging".into());
            }
            Err(problem) => return self.refuse(problem),
        };
        match &place {
            Place::Token(token) => {
                self.is_new(token);
            }
            Place::Link(link) => match self.list.request_mut().follow(link) {
                Ok(()) => {
                    self.is_new(link);
                }
                Err(error) => self.problem = Some(error),
            },
            Place::Start | Place::Page(_) | Place::Offset(_) => {}
        }
        self.place = Some(place);
    }

    fn refuse(&mut self, problem: String) {
        self.problem = Some(self.list.request().invalid(problem));
    }

    fn style(&self) -> PageStyle {
        let pagination = self.list.request().operation().pagination;
        pagination.map_or(PageStyle::Whole, |pagination| pagination.style)
    }

    /// Remembers a token or a link. `false`: it has been followed before.
    fn is_new(&mut self, token: &str) -> bool {
        // The hash is enough: among a million pages two tokens share one by chance less often than
        // once in ten million walks.
        let mut hasher = DefaultHasher::new();
        token.hash(&mut hasher);
        self.followed.insert(hasher.finish())
    }

    /// Whether everything comes in one answer.
    pub(crate) fn is_whole(&self) -> bool {
        self.style() == PageStyle::Whole
    }

    /// The items of a page.
    pub(crate) fn take(&self, page: PageOf<L>) -> Vec<L::Item> {
        self.list.take(page)
    }

    /// Counts an item that was handed out. `false`: no more are wanted.
    pub(crate) fn takes_another(&mut self) -> bool {
        if let Some(wanted) = &mut self.wanted {
            *wanted = wanted.saturating_sub(1);
        }
        self.wanted != Some(0)
    }

    /// The one request of a list that is not walked page by page. Afterwards there is nothing left to ask for.
    pub(crate) fn only_request(&mut self) -> Option<RequestResult<L>> {
        if mem::replace(&mut self.ended, true) {
            return None;
        }
        self.place = None;
        Some(match self.problem.take() {
            Some(problem) => Err(problem),
            None => Ok(self.list.request().clone()),
        })
    }

    /// The next page. After an error there is none.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<PageResult<L>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            if let Some(problem) = self.problem.take() {
                self.ended = true;
                return Poll::Ready(Some(Err(problem)));
            }
            if self.flight.is_none() {
                let Some(place) = self.place.clone() else {
                    self.ended = true;
                    return Poll::Ready(None);
                };
                self.flight = Some(Flight::Here(self.request_page(&place)));
            }
            // It was set just above.
            let Some(flight) = &mut self.flight else {
                continue;
            };
            let landed = match flight {
                Flight::Here(future) => Some(ready!(future.poll_unpin(context))),
                Flight::Task(task) => match ready!(task.0.poll_unpin(context)) {
                    Ok(landed) => Some(landed),
                    Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
                    // The runtime that the task was on is gone. The page is asked for again.
                    Err(_) => None,
                },
            };
            self.flight = None;
            match landed {
                None => {}
                Some(Ok(page)) => {
                    self.advance(&page);
                    return Poll::Ready(Some(Ok(page)));
                }
                Some(Err(error)) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn request_page(&mut self, place: &Place) -> BoxFuture<'static, PageResult<L>> {
        let style = self.style();
        let request = self.list.request_mut();
        match (style, place) {
            (PageStyle::Token { parameter }, Place::Token(token)) => {
                request.set_query(parameter, token);
            }
            (PageStyle::Page { parameter, .. }, Place::Page(number))
            | (PageStyle::Offset { parameter }, Place::Offset(number)) => {
                request.set_query(parameter, &number.to_string());
            }
            // A link was already followed when it was found, and the start is the request as it is.
            _ => {}
        }
        request.clone().send().boxed()
    }

    /// Moves on behind a page that has arrived, and sends for the one after if that is wanted ahead.
    fn advance(&mut self, page: &Response<PageOf<L>>) {
        self.place = self.place_after(page);
        if let Some(wanted) = &mut self.wanted {
            *wanted = wanted.saturating_sub(self.list.count_in(page));
            self.ended = *wanted == 0;
        }
        if self.prefetch
            && !self.ended
            && self.problem.is_none()
            && let Some(place) = self.place.clone()
        {
            let request = self.request_page(&place).in_current_span();
            self.flight = Some(Flight::Task(Task(tokio::spawn(request))));
        }
    }

    /// Whether a parameter is set with which the server gives one page and no more.
    fn is_one_page(&self) -> bool {
        let request = self.list.request();
        let facts = request.operation().pagination.as_ref();
        let alone = facts.map_or(&[][..], |facts| facts.one_page_with);
        alone.iter().any(|name| request.query_value(name).is_some())
    }

    fn place_after(&mut self, page: &Response<PageOf<L>>) -> Option<Place> {
        if self.is_one_page() {
            return None;
        }
        match self.style() {
            PageStyle::Whole => None,
            PageStyle::Token { parameter } => {
                if let (Some(Place::Start), Some(given)) =
                    (&self.place, self.list.request().query_value(parameter))
                {
                    self.is_new(&given);
                }
                let token = self.list.next_after(page)?;
                if !self.is_new(&token) {
                    self.problem = Some(self.list.request().looped(&token));
                }
                Some(Place::Token(token))
            }
            PageStyle::Link => {
                let link = self.list.next_after(page)?;
                if let (Some(Place::Start), Some(own)) = (&self.place, self.list.request().url()) {
                    self.is_new(&own);
                }
                if let Err(error) = self.list.request_mut().follow(&link) {
                    self.problem = Some(error);
                    // There is no way on from here, and none to resume.
                    return None;
                }
                let own = self.list.request().url()?;
                if !self.is_new(&own) {
                    self.problem = Some(self.list.request().looped(&own));
                }
                Some(Place::Link(self.without_secrets(&own)))
            }
            PageStyle::Page { parameter, first } => {
                let number = match self.place {
                    Some(Place::Page(number)) => number,
                    _ => self.given(parameter).unwrap_or(first),
                };
                self.is_counted_on(page)
                    .then(|| Place::Page(number.saturating_add(1)))
            }
            PageStyle::Offset { parameter } => {
                let offset = match self.place {
                    Some(Place::Offset(offset)) => offset,
                    _ => self.given(parameter).unwrap_or(0),
                };
                let count = u64::try_from(self.list.count_in(page)).unwrap_or(u64::MAX);
                self.is_counted_on(page)
                    .then(|| Place::Offset(offset.saturating_add(count)))
            }
        }
    }

    /// The number that the user gave for the first page.
    fn given(&self, parameter: &str) -> Option<u64> {
        self.list.request().query_value(parameter)?.parse().ok()
    }

    /// Whether a page that was asked for by a number has one after it: every page has, but an empty
    /// one. A server that does not know the parameter sends the first page for ever; that is seen
    /// by the same bytes coming twice in a row.
    fn is_counted_on(&mut self, page: &Response<PageOf<L>>) -> bool {
        if self.list.count_in(page) == 0 {
            return false;
        }
        if self
            .before
            .replace(page.body().clone())
            .is_some_and(|before| before == *page.body())
        {
            self.problem = Some(self.list.request().looped("the same items"));
        }
        true
    }

    /// A link without the query parameters in which the API takes credentials. They are added to
    /// every request anyway.
    fn without_secrets(&self, link: &str) -> String {
        let schemes = self.list.request().client().api().schemes;
        let is_secret = |pair: &str| {
            let name = pair.split('=').next().unwrap_or_default();
            schemes
                .iter()
                .flat_map(|scheme| scheme.carries)
                .filter_map(|carrier| carrier.strip_prefix("query:"))
                .any(|secret| secret == name)
        };
        match link.split_once('?') {
            Some((path, query)) if query.split('&').any(is_secret) => {
                let kept: Vec<&str> = query.split('&').filter(|pair| !is_secret(pair)).collect();
                format!("{path}?{}", kept.join("&"))
            }
            _ => link.to_owned(),
        }
    }
}

/// Whether a place is one that a style of paging gets to.
fn fits(style: PageStyle, place: &Place) -> bool {
    matches!(
        (style, place),
        (_, Place::Start)
            | (PageStyle::Token { .. }, Place::Token(_))
            | (PageStyle::Page { .. }, Place::Page(_))
            | (PageStyle::Offset { .. }, Place::Offset(_))
            | (PageStyle::Link, Place::Link(_))
    )
}
