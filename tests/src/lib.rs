//! What the tests share: the replay of recorded exchanges, the meaning of GraphQL requests, and a look at the
//! workspace's own sources.

pub mod graphql;
pub mod parity;
pub mod replay;
pub mod source;
