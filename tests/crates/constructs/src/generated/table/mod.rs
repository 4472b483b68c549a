// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod answers;
mod bodies;
mod parameters;
mod styles;

#[allow(unused_imports)]
pub use answers::*;
#[allow(unused_imports)]
pub use bodies::*;
#[allow(unused_imports)]
pub use parameters::*;
#[allow(unused_imports)]
pub use styles::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "constructs",
    title: "Constructs",
    version: "1",
    server: Some("http://localhost:9998/v1"),
    schemes: &[
        runtime::Scheme {
            name: "device",
            carries: &["header:Authorization"],
            environment: &[],
            description: "",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &BY_STATUS,
    &BYTES_GET,
    &BYTES_PUT,
    &CELLS_COOKIE,
    &CELLS_HEADER,
    &CELLS_PATH,
    &CELLS_QUERY,
    &EITHER,
    &EVENTS,
    &FORM,
    &KEPT,
    &LINES,
    &PATCH,
    &PATH,
    &PET,
    &QUERY,
    &REPORT,
    &SEARCH,
    &SEARCH_COPY,
    &SEQUENCE,
    &SHAPE,
    &STATUS,
    &STYLES,
    &TEXT,
    &TWO_WAYS,
    &UPLOAD,
    &WHOLE,
    &WHOLE_FORM,
    &WHOLE_JSON,
    &WHOLE_TEXT,
    &WORDS,
];
