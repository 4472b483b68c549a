//! What the tests share: the replay of recorded exchanges, and a look at the workspace's own sources.

pub mod replay;
pub mod source;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
