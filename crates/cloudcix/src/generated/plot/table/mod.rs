// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
mod alert;
mod category;
mod reading;
mod source;
mod source_group_summary;
mod source_share;
mod source_summary;
mod unit;

#[allow(unused_imports)]
pub use filters::*;
#[allow(unused_imports)]
pub use alert::*;
#[allow(unused_imports)]
pub use category::*;
#[allow(unused_imports)]
pub use reading::*;
#[allow(unused_imports)]
pub use source::*;
#[allow(unused_imports)]
pub use source_group_summary::*;
#[allow(unused_imports)]
pub use source_share::*;
#[allow(unused_imports)]
pub use source_summary::*;
#[allow(unused_imports)]
pub use unit::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-plot",
    title: "CloudCIX plot",
    version: "4.0.0",
    server: Some("https://plot.api.cloudcix.com"),
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
    &ALERT_LIST,
    &ALERT_LIST_HEAD,
    &CATEGORY_CREATE,
    &CATEGORY_DELETE,
    &CATEGORY_GET,
    &CATEGORY_HEAD,
    &CATEGORY_LIST,
    &CATEGORY_LIST_HEAD,
    &CATEGORY_PARTIAL_UPDATE,
    &CATEGORY_UPDATE,
    &READING_CREATE,
    &READING_DELETE,
    &READING_GET,
    &READING_HEAD,
    &READING_LIST,
    &READING_LIST_HEAD,
    &READING_PARTIAL_UPDATE,
    &READING_UPDATE,
    &SOURCE_CREATE,
    &SOURCE_DELETE,
    &SOURCE_GET,
    &SOURCE_GROUP_SUMMARY_LIST,
    &SOURCE_GROUP_SUMMARY_LIST_HEAD,
    &SOURCE_HEAD,
    &SOURCE_LIST,
    &SOURCE_LIST_HEAD,
    &SOURCE_PARTIAL_UPDATE,
    &SOURCE_SHARE_CREATE,
    &SOURCE_SHARE_DELETE,
    &SOURCE_SHARE_GET,
    &SOURCE_SHARE_HEAD,
    &SOURCE_SHARE_LIST,
    &SOURCE_SHARE_LIST_HEAD,
    &SOURCE_SUMMARY_LIST,
    &SOURCE_SUMMARY_LIST_HEAD,
    &SOURCE_UPDATE,
    &UNIT_CREATE,
    &UNIT_DELETE,
    &UNIT_GET,
    &UNIT_HEAD,
    &UNIT_LIST,
    &UNIT_LIST_HEAD,
    &UNIT_PARTIAL_UPDATE,
    &UNIT_UPDATE,
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
