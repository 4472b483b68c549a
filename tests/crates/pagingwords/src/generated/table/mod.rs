// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod pagingwords;

#[allow(unused_imports)]
pub use pagingwords::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "pagingwords",
    title: "Paging words",
    version: "1",
    server: Some("http://localhost:9999"),
    schemes: &[],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[&CURSOR, &LAST, &OFFSET, &PAGEABLE];
