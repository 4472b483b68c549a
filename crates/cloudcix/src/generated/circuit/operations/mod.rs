// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod circuit;
mod circuit_class;
mod property_type;
mod property_value;

#[allow(unused_imports)]
pub use circuit::*;
#[allow(unused_imports)]
pub use circuit_class::*;
#[allow(unused_imports)]
pub use property_type::*;
#[allow(unused_imports)]
pub use property_value::*;
