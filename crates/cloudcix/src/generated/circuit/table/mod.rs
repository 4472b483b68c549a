// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
mod circuit;
mod circuit_class;
mod property_type;
mod property_value;

#[allow(unused_imports)]
pub use filters::*;
#[allow(unused_imports)]
pub use circuit::*;
#[allow(unused_imports)]
pub use circuit_class::*;
#[allow(unused_imports)]
pub use property_type::*;
#[allow(unused_imports)]
pub use property_value::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-circuit",
    title: "CloudCIX circuit",
    version: "4.0.0",
    server: Some("https://circuit.api.cloudcix.com"),
    schemes: &[
        runtime::Scheme {
            name: "token",
            carries: &["header:X-Auth-Token"],
            environment: &[
                "CLOUDCIX_API_KEY",
                "CLOUDCIX_API_USERNAME",
                "CLOUDCIX_API_PASSWORD",
            ],
            description: "A JWT with two claims, `uid` and `exp`. It is good for two hours after a log-in and for one hour\nafter a renewal. It cannot be revoked. `Authorization` is not read.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &CIRCUIT_CLASS_CREATE,
    &CIRCUIT_CLASS_DELETE,
    &CIRCUIT_CLASS_GET,
    &CIRCUIT_CLASS_HEAD,
    &CIRCUIT_CLASS_LIST,
    &CIRCUIT_CLASS_LIST_HEAD,
    &CIRCUIT_CLASS_PARTIAL_UPDATE,
    &CIRCUIT_CLASS_UPDATE,
    &CIRCUIT_CREATE,
    &CIRCUIT_DELETE,
    &CIRCUIT_GET,
    &CIRCUIT_HEAD,
    &CIRCUIT_LIST,
    &CIRCUIT_LIST_HEAD,
    &CIRCUIT_PARTIAL_UPDATE,
    &CIRCUIT_UPDATE,
    &PROPERTY_TYPE_LIST,
    &PROPERTY_TYPE_LIST_HEAD,
    &PROPERTY_VALUE_LIST,
    &PROPERTY_VALUE_LIST_HEAD,
];

/// How any answer reports a failure inside a success.
#[derive(Debug)]
pub struct AnswerReport;
impl runtime::FailureRule for AnswerReport {
    const WHEN: &'static str = "/_metadata/warnings";
    const EQUALS: &'static [&'static str] = &[];
    const BEGINS: &'static [&'static str] = &[
        "SearchFilterWarning",
        "ExcludeFilterWarning",
    ];
    const MESSAGE: &'static str = "";
}
