//! What the tests share: the replay of recorded exchanges, and a look at the workspace's own sources.

pub mod replay;
pub mod source;
