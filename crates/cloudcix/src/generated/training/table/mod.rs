// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
mod cls;
mod student;
mod syllabus;

#[allow(unused_imports)]
pub use filters::*;
#[allow(unused_imports)]
pub use cls::*;
#[allow(unused_imports)]
pub use student::*;
#[allow(unused_imports)]
pub use syllabus::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-training",
    title: "CloudCIX training",
    version: "4.0.0",
    server: Some("https://training.api.cloudcix.com"),
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
    &CLS_CREATE,
    &CLS_DELETE,
    &CLS_GET,
    &CLS_HEAD,
    &CLS_LIST,
    &CLS_LIST_HEAD,
    &CLS_PARTIAL_UPDATE,
    &CLS_UPDATE,
    &STUDENT_CREATE,
    &STUDENT_DELETE,
    &STUDENT_GET,
    &STUDENT_HEAD,
    &STUDENT_LIST,
    &STUDENT_LIST_HEAD,
    &STUDENT_PARTIAL_UPDATE,
    &STUDENT_UPDATE,
    &SYLLABUS_CREATE,
    &SYLLABUS_DELETE,
    &SYLLABUS_GET,
    &SYLLABUS_HEAD,
    &SYLLABUS_LIST,
    &SYLLABUS_LIST_HEAD,
    &SYLLABUS_PARTIAL_UPDATE,
    &SYLLABUS_UPDATE,
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
