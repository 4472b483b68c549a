// Generated from specs/cloudcix by `cargo xtask regenerate cloudcix`. Do not edit.

//! Everything made from the document of cloudcix.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod shared;

#[cfg(feature = "app_manager")]
pub mod app_manager;
#[cfg(feature = "circuit")]
pub mod circuit;
#[cfg(feature = "compute")]
pub mod compute;
#[cfg(feature = "contact")]
pub mod contact;
#[cfg(feature = "financial")]
pub mod financial;
#[cfg(feature = "iaas")]
pub mod iaas;
#[cfg(feature = "membership")]
pub mod membership;
#[cfg(feature = "otp")]
pub mod otp;
#[cfg(feature = "plot")]
pub mod plot;
#[cfg(feature = "training")]
pub mod training;

/// The applications that are compiled in, sorted by name.
pub static APIS: &[&platform_clients_runtime::Api] = &[
    #[cfg(feature = "app_manager")]
    &app_manager::table::API,
    #[cfg(feature = "circuit")]
    &circuit::table::API,
    #[cfg(feature = "compute")]
    &compute::table::API,
    #[cfg(feature = "contact")]
    &contact::table::API,
    #[cfg(feature = "financial")]
    &financial::table::API,
    #[cfg(feature = "iaas")]
    &iaas::table::API,
    #[cfg(feature = "membership")]
    &membership::table::API,
    #[cfg(feature = "otp")]
    &otp::table::API,
    #[cfg(feature = "plot")]
    &plot::table::API,
    #[cfg(feature = "training")]
    &training::table::API,
];
