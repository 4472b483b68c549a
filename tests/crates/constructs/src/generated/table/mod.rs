// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod answers;
mod bodies;
mod parameters;

#[allow(unused_imports)]
pub use answers::*;
#[allow(unused_imports)]
pub use bodies::*;
#[allow(unused_imports)]
pub use parameters::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "constructs",
    title: "Constructs",
    version: "1",
    server: Some("http://localhost:9998/v1"),
    schemes: &[],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &BYTES_GET,
    &BYTES_PUT,
    &EITHER,
    &EVENTS,
    &FORM,
    &LINES,
    &PATCH,
    &PATH,
    &PET,
    &QUERY,
    &REPORT,
    &STATUS,
    &STYLES,
    &TEXT,
    &UPLOAD,
    &WHOLE,
    &WORDS,
];
