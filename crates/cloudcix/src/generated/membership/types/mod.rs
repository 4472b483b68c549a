// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
    ListMetadataWithoutWarnings,
};

mod address;
mod address_link;
mod app_settings;
mod cloud_bill;
mod cloud_budget;
mod country;
mod currency;
mod department;
mod language;
mod member;
mod member_link;
mod notification;
mod profile;
mod shared;
mod subdivision;
mod team;
mod territory;
mod token;
mod transaction_type;
mod user;

#[allow(unused_imports)]
pub use address::*;
#[allow(unused_imports)]
pub use address_link::*;
#[allow(unused_imports)]
pub use app_settings::*;
#[allow(unused_imports)]
pub use cloud_bill::*;
#[allow(unused_imports)]
pub use cloud_budget::*;
#[allow(unused_imports)]
pub use country::*;
#[allow(unused_imports)]
pub use currency::*;
#[allow(unused_imports)]
pub use department::*;
#[allow(unused_imports)]
pub use language::*;
#[allow(unused_imports)]
pub use member::*;
#[allow(unused_imports)]
pub use member_link::*;
#[allow(unused_imports)]
pub use notification::*;
#[allow(unused_imports)]
pub use profile::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use subdivision::*;
#[allow(unused_imports)]
pub use team::*;
#[allow(unused_imports)]
pub use territory::*;
#[allow(unused_imports)]
pub use token::*;
#[allow(unused_imports)]
pub use transaction_type::*;
#[allow(unused_imports)]
pub use user::*;
