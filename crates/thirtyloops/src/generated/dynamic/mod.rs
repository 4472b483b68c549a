// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

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
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ACCOUNT_CALLS_1,
    APPS_CALLS_1,
    INVOICES_CALLS_1,
    LEGACY_CALLS_1,
    LOGBOOK_CALLS_1,
    MONGODB_CALLS_1,
    POSTGRES_CALLS_1,
    REPOSITORY_CALLS_1,
    USERS_CALLS_1,
    WORKER_CALLS_1,
];

impl Client {
    /// What [`call`](Self::call) knows of each operation, in tables that are sorted by id.
    pub const CALLS: &'static [&'static [runtime::Row]] = CALLS;
    /// Calls an operation by its id.
    ///
    /// The arguments are an object with a member for each parameter and `body` for the body. The
    /// request is built and the answer read through the same types as in a typed call.
    pub async fn call(
        &self,
        operation: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        self.call_with(operation, arguments, runtime::RequestOptions::new()).await
    }

    /// The same, with options.
    pub async fn call_with(
        &self,
        operation: &str,
        arguments: serde_json::Value,
        options: runtime::RequestOptions,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        runtime::call(self.runtime(), CALLS, operation, arguments, options).await
    }
}
