//! A client of the `CloudCIX` applications.
//!
//! Each application is a module behind a feature of its name, with its client, its operations and its
//! types. [`APIS`] lists those that are compiled in.

#[rustfmt::skip]
mod generated;

pub use generated::{APIS, shared};
pub use platform_clients_runtime as runtime;

/// Gives an application the shape that clients of one document have.
macro_rules! applications {
    ($($(#[$words:meta])* $feature:literal $name:ident)*) => {$(
        $(#[$words])*
        #[cfg(feature = $feature)]
        pub mod $name {
            pub use crate::generated::$name::client::Client;
            pub use crate::generated::$name::table::{API, OPERATIONS};
            pub use crate::generated::$name::{operations, types};
        }
    )*};
}

applications! {
    /// Applications and their menus.
    "app_manager" app_manager
    /// Circuits: the lines between sites.
    "circuit" circuit
    /// Compute, network, storage and projects.
    "compute" compute
    /// People and organisations one deals with.
    "contact" contact
    /// The ledgers.
    "financial" financial
    /// Infrastructure as a service.
    "iaas" iaas
    /// Members, users and who may do what.
    "membership" membership
    /// One-time passwords.
    "otp" otp
    /// Readings of sensors.
    "plot" plot
    /// Classes and students.
    "training" training
}
