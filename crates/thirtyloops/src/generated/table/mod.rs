// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "thirtyloops",
    title: "30loops",
    version: "0.9",
    server: Some("https://api.30loops.net/0.9"),
    schemes: &[
        runtime::Scheme {
            name: "basic",
            carries: &["header:Authorization"],
            environment: &[],
            description: "Name and password of a user of the account. Send them with the first request, as the clients do.\nThe challenge of the server is `Basic realm=api@30loops.net`.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &ACCOUNT_AUTHCHECK,
    &ACCOUNT_GET,
    &ACCOUNT_UPDATE,
    &APPS_CREATE,
    &APPS_DELETE,
    &APPS_DEPLOY,
    &APPS_DJANGOCOMMAND,
    &APPS_GET,
    &APPS_LIST,
    &APPS_LOGS,
    &APPS_PUBLISH,
    &APPS_RESTART,
    &APPS_RUNCOMMAND,
    &APPS_SCALE,
    &APPS_UPDATE,
    &APPS_USAGE_CURRENT,
    &APPS_USAGE_GET,
    &INVOICES_CURRENT,
    &INVOICES_GET,
    &INVOICES_LIST,
    &LEGACY_LOGS,
    &LEGACY_USAGE_CURRENT,
    &LEGACY_USAGE_GET,
    &LOGBOOK_GET,
    &LOGBOOK_LIST,
    &MONGODB_CREATE,
    &MONGODB_DELETE,
    &MONGODB_GET,
    &MONGODB_UPDATE,
    &POSTGRES_CREATE,
    &POSTGRES_DELETE,
    &POSTGRES_GET,
    &POSTGRES_RESTORE,
    &POSTGRES_UPDATE,
    &REPOSITORY_CREATE,
    &REPOSITORY_DELETE,
    &REPOSITORY_GET,
    &REPOSITORY_UPDATE,
    &USERS_CHANGE_PASSWORD,
    &USERS_CREATE,
    &USERS_DELETE,
    &USERS_GET,
    &USERS_LIST,
    &USERS_RESET_PASSWORD,
    &USERS_UPDATE,
    &WORKER_CREATE,
    &WORKER_DELETE,
    &WORKER_DJANGOCOMMAND,
    &WORKER_GET,
    &WORKER_RESTART,
    &WORKER_RUNCOMMAND,
    &WORKER_SCALE,
    &WORKER_UPDATE,
];
