//! The traits that lists, waits and streams are used through.
//!
//! ```
//! use platform_clients::Error;
//! use platform_clients::prelude::*;
//!
//! /// Works on every list of every platform.
//! async fn count(list: impl List) -> Result<usize, Error> {
//!     let mut items = list.items();
//!     let mut count = 0;
//!     while items.try_next().await?.is_some() {
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//! ```

pub use futures_util::{StreamExt, TryStreamExt};

pub use crate::runtime::{Continuation, Items, List, Pages, ProvideCredentials};
pub use crate::waiter::Waiter;
