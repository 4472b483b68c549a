//! What the tests share: the replay of recorded exchanges, the meaning of GraphQL requests, and a look at the
//! workspace's own sources.

pub mod graphql;
pub mod parity;
pub mod replay;
pub mod source;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
