//! Values of answers and requests that Rust's own types do not hold without loss.
//!
//! A client that reads a value and writes it back should not change it. Dates come with and without
//! a zone and with all numbers of digits, numbers come larger than 64 bits, an enum gains a member
//! after the client was built. The types here keep what came and interpret it when asked.

mod fit;
mod lexical;
mod nullable;
mod number;
#[doc(hidden)]
pub mod text_enum;

pub use fit::{Alternative, Fit, Known, by_fit, fit, in_turn, named};
pub use lexical::{Date, DateTime, Lexical, LexicalError, LocalDateTime, Time};
pub use nullable::{nullable, present};
pub use number::{Number, NumberError};
