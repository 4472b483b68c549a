// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
mod address;
mod address_link;
mod app_settings;
mod cloud_bill;
mod cloud_budget;
mod country;
mod currency;
mod department;
mod email_confirmation;
mod language;
mod member;
mod member_link;
mod notification;
mod profile;
mod subdivision;
mod team;
mod territory;
mod token;
mod transaction_type;
mod user;
mod verbose_address;

#[allow(unused_imports)]
pub use filters::*;
#[allow(unused_imports)]
pub use address::*;
#[allow(unused_imports)]
pub use address_link::*;
#[allow(unused_imports)]
pub use app_settings::*;
#[allow(unused_imports)]
pub use cloud_bill::*;
#[allow(unused_imports)]
pub use cloud_budget::*;
#[allow(unused_imports)]
pub use country::*;
#[allow(unused_imports)]
pub use currency::*;
#[allow(unused_imports)]
pub use department::*;
#[allow(unused_imports)]
pub use email_confirmation::*;
#[allow(unused_imports)]
pub use language::*;
#[allow(unused_imports)]
pub use member::*;
#[allow(unused_imports)]
pub use member_link::*;
#[allow(unused_imports)]
pub use notification::*;
#[allow(unused_imports)]
pub use profile::*;
#[allow(unused_imports)]
pub use subdivision::*;
#[allow(unused_imports)]
pub use team::*;
#[allow(unused_imports)]
pub use territory::*;
#[allow(unused_imports)]
pub use token::*;
#[allow(unused_imports)]
pub use transaction_type::*;
#[allow(unused_imports)]
pub use user::*;
#[allow(unused_imports)]
pub use verbose_address::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-membership",
    title: "CloudCIX membership",
    version: "1.0.0",
    server: Some("https://membership.api.cloudcix.com"),
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
    &ADDRESS_CREATE,
    &ADDRESS_GET,
    &ADDRESS_HEAD,
    &ADDRESS_LINK_CREATE,
    &ADDRESS_LINK_GET,
    &ADDRESS_LINK_HEAD,
    &ADDRESS_LINK_PARTIAL_UPDATE,
    &ADDRESS_LINK_UPDATE,
    &ADDRESS_LIST,
    &ADDRESS_LIST_HEAD,
    &ADDRESS_PARTIAL_UPDATE,
    &ADDRESS_UPDATE,
    &APP_SETTINGS_CREATE,
    &APP_SETTINGS_DELETE,
    &APP_SETTINGS_GET,
    &APP_SETTINGS_HEAD,
    &APP_SETTINGS_PARTIAL_UPDATE,
    &APP_SETTINGS_UPDATE,
    &CLOUD_BILL_GET,
    &CLOUD_BILL_HEAD,
    &CLOUD_BUDGET_GET,
    &CLOUD_BUDGET_HEAD,
    &COUNTRY_GET,
    &COUNTRY_HEAD,
    &COUNTRY_LIST,
    &COUNTRY_LIST_HEAD,
    &CURRENCY_GET,
    &CURRENCY_HEAD,
    &CURRENCY_LIST,
    &CURRENCY_LIST_HEAD,
    &DEPARTMENT_CREATE,
    &DEPARTMENT_DELETE,
    &DEPARTMENT_GET,
    &DEPARTMENT_HEAD,
    &DEPARTMENT_LIST,
    &DEPARTMENT_LIST_HEAD,
    &DEPARTMENT_PARTIAL_UPDATE,
    &DEPARTMENT_UPDATE,
    &EMAIL_CONFIRMATION_GET,
    &EMAIL_CONFIRMATION_HEAD,
    &LANGUAGE_GET,
    &LANGUAGE_HEAD,
    &LANGUAGE_LIST,
    &LANGUAGE_LIST_HEAD,
    &MEMBER_CREATE,
    &MEMBER_GET,
    &MEMBER_HEAD,
    &MEMBER_LINK_GET,
    &MEMBER_LINK_HEAD,
    &MEMBER_LINK_LIST,
    &MEMBER_LINK_LIST_HEAD,
    &MEMBER_LIST,
    &MEMBER_LIST_HEAD,
    &MEMBER_PARTIAL_UPDATE,
    &MEMBER_UPDATE,
    &NOTIFICATION_LIST,
    &NOTIFICATION_LIST_HEAD,
    &PROFILE_CREATE,
    &PROFILE_DELETE,
    &PROFILE_GET,
    &PROFILE_HEAD,
    &PROFILE_LIST,
    &PROFILE_LIST_HEAD,
    &PROFILE_PARTIAL_UPDATE,
    &PROFILE_UPDATE,
    &SUBDIVISION_GET,
    &SUBDIVISION_HEAD,
    &SUBDIVISION_LIST,
    &SUBDIVISION_LIST_HEAD,
    &TEAM_CREATE,
    &TEAM_DELETE,
    &TEAM_GET,
    &TEAM_HEAD,
    &TEAM_LIST,
    &TEAM_LIST_HEAD,
    &TEAM_PARTIAL_UPDATE,
    &TEAM_UPDATE,
    &TERRITORY_CREATE,
    &TERRITORY_DELETE,
    &TERRITORY_GET,
    &TERRITORY_HEAD,
    &TERRITORY_LIST,
    &TERRITORY_LIST_HEAD,
    &TERRITORY_PARTIAL_UPDATE,
    &TERRITORY_UPDATE,
    &TOKEN_CREATE,
    &TOKEN_UPDATE,
    &TRANSACTION_TYPE_GET,
    &TRANSACTION_TYPE_HEAD,
    &TRANSACTION_TYPE_LIST,
    &TRANSACTION_TYPE_LIST_HEAD,
    &USER_CREATE,
    &USER_GET,
    &USER_HEAD,
    &USER_LIST,
    &USER_LIST_HEAD,
    &USER_PARTIAL_UPDATE,
    &USER_UPDATE,
    &VERBOSE_ADDRESS_LIST,
    &VERBOSE_ADDRESS_LIST_HEAD,
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
