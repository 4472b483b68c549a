// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod account;
mod apps;
mod invoices;
mod legacy;
mod logbook;
mod mongodb;
mod postgres;
mod repository;
mod users;
mod worker;

#[allow(unused_imports)]
pub use account::*;
#[allow(unused_imports)]
pub use apps::*;
#[allow(unused_imports)]
pub use invoices::*;
#[allow(unused_imports)]
pub use legacy::*;
#[allow(unused_imports)]
pub use logbook::*;
#[allow(unused_imports)]
pub use mongodb::*;
#[allow(unused_imports)]
pub use postgres::*;
#[allow(unused_imports)]
pub use repository::*;
#[allow(unused_imports)]
pub use users::*;
#[allow(unused_imports)]
pub use worker::*;
