// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

mod alert;
mod category;
mod reading;
mod shared;
mod source;
mod source_group_summary;
mod source_share;
mod source_summary;
mod unit;

#[allow(unused_imports)]
pub use alert::*;
#[allow(unused_imports)]
pub use category::*;
#[allow(unused_imports)]
pub use reading::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use source::*;
#[allow(unused_imports)]
pub use source_group_summary::*;
#[allow(unused_imports)]
pub use source_share::*;
#[allow(unused_imports)]
pub use source_summary::*;
#[allow(unused_imports)]
pub use unit::*;
