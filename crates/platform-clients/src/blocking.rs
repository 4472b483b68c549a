//! The same clients for programs that are not async.
//!
//! A call is the future that it always is, given to [`run`]. A list is an iterator: [`items`] and [`pages`].
//! Whatever else is a stream, such as the looks of a wait, is one with [`iter`].
//!
#![cfg_attr(
    feature = "craton",
    doc = r#"```no_run
use platform_clients::{Error, Platforms, blocking};

fn main() -> Result<(), Error> {
    let craton = Platforms::from_env()?.craton()?;
    for cloud in blocking::items(craton.clouds_list().limit(100)) {
        let cloud = cloud?;
        println!("{} {}", cloud.id, cloud.name);
    }
    let cloud = blocking::run(craton.clouds_get(7).send())?;
    println!("{}", cloud.name);
    Ok(())
}
```"#
)]
//!
//! Everything runs on one thread in the background, which is started by the first call and stays. Within a program
//! that is async already, where waiting would stop everything else, each of these is an error and not a panic.

use std::error::Error as StdError;
use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, OnceLock, PoisonError};

use futures_util::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::Error;
use crate::runtime::{Continuation, List, PageOf, Response};

/// Why something could not be waited for. Nothing was sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlockingError {
    /// The program is async already, here. Await the future in place of blocking, or block on a thread of your own.
    InsideRuntime,
    /// The thread for the work cannot be started.
    NoThread(io::Error),
}

impl fmt::Display for BlockingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InsideRuntime => formatter.write_str(
                "a blocking call was made in async code: await the call itself, or block on a thread of its own (std::thread)",
            ),
            Self::NoThread(error) => {
                write!(formatter, "the thread for blocking calls cannot be started: {error}")
            }
        }
    }
}

impl StdError for BlockingError {}

/// Runs a call, a wait or any other future to its end.
///
/// ```
/// use platform_clients::{Error, blocking};
///
/// let three = blocking::run(async { Ok::<_, Error>(3) }).unwrap();
/// assert_eq!(three, 3);
/// ```
pub fn run<F, T, E>(call: F) -> Result<T, Error>
where
    F: IntoFuture<Output = Result<T, E>>,
    Error: From<E>,
{
    let runtime = runtime()?;
    // Some futures look for the runtime when they are made.
    let future = {
        let _inside = runtime.enter();
        call.into_future()
    };
    Ok(runtime.block_on(future)?)
}

/// The items of a list, one by one, over all its pages. Pages are asked for as they are needed.
pub fn items<L: List>(list: L) -> Iter<crate::runtime::Items<L>> {
    iter(list.items())
}

/// The pages of a list, one answer each.
pub fn pages<L: List>(list: L) -> Pages<L> {
    Pages {
        pages: iter(list.pages()),
    }
}

/// What a stream gives, one by one. After an error it ends.
///
/// Settings of a walk are made on the stream: `iter(list.items().limit_items(5).prefetch(true))`.
pub fn iter<S: Stream>(stream: S) -> Iter<S> {
    Iter {
        stream: Box::pin(stream),
        ended: false,
    }
}

/// What a stream gives, as an iterator. Made by [`iter`] and [`items`].
#[must_use = "nothing is asked for before it is read"]
pub struct Iter<S: Stream> {
    stream: Pin<Box<S>>,
    ended: bool,
}

impl<S, T, E> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>>,
    Error: From<E>,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = match runtime() {
            Ok(runtime) => runtime.block_on(self.stream.next()).map(|item| Ok(item?)),
            Err(error) => Some(Err(error.into())),
        };
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<S: Stream> fmt::Debug for Iter<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Iter").finish_non_exhaustive()
    }
}

/// The pages of a list, as an iterator. Made by [`pages`].
#[derive(Debug)]
#[must_use = "nothing is asked for before it is read"]
pub struct Pages<L: List> {
    pages: Iter<crate::runtime::Pages<L>>,
}

impl<L: List> Pages<L> {
    /// Where to go on after the pages that were handed out. `None` after the last page.
    pub fn continuation(&self) -> Option<Continuation> {
        self.pages.stream.continuation()
    }
}

impl<L: List> Iterator for Pages<L> {
    type Item = Result<Response<PageOf<L>>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.pages.next()
    }
}

/// The runtime that everything runs on, unless the caller is on one already.
fn runtime() -> Result<&'static Runtime, BlockingError> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());

    if Handle::try_current().is_ok() {
        return Err(BlockingError::InsideRuntime);
    }
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let _only_one = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("platform-clients")
        .enable_all()
        .build()
        .map_err(BlockingError::NoThread)?;
    Ok(RUNTIME.get_or_init(|| runtime))
}
