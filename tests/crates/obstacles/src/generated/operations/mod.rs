// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod escape;
mod mod_;
mod obstacles;
mod tag;
mod tag_2;

#[allow(unused_imports)]
pub use escape::*;
#[allow(unused_imports)]
pub use mod_::*;
#[allow(unused_imports)]
pub use obstacles::*;
#[allow(unused_imports)]
pub use tag::*;
#[allow(unused_imports)]
pub use tag_2::*;
