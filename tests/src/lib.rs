//! What the tests share: the replay of recorded exchanges.

pub mod replay;
