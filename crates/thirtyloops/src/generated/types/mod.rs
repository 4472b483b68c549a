// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! What is sent and what comes back.

mod account;
mod apps;
mod invoices;
mod logbook;
mod mongodb;
mod postgres;
mod repository;
mod shared;
mod users;
mod worker;

#[allow(unused_imports)]
pub use account::*;
#[allow(unused_imports)]
pub use apps::*;
#[allow(unused_imports)]
pub use invoices::*;
#[allow(unused_imports)]
pub use logbook::*;
#[allow(unused_imports)]
pub use mongodb::*;
#[allow(unused_imports)]
pub use postgres::*;
#[allow(unused_imports)]
pub use repository::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use users::*;
#[allow(unused_imports)]
pub use worker::*;
