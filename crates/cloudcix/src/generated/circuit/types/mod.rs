// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

mod circuit;
mod circuit_class;
mod property_type;
mod property_value;
mod shared;

#[allow(unused_imports)]
pub use circuit::*;
#[allow(unused_imports)]
pub use circuit_class::*;
#[allow(unused_imports)]
pub use property_type::*;
#[allow(unused_imports)]
pub use property_value::*;
#[allow(unused_imports)]
pub use shared::*;
