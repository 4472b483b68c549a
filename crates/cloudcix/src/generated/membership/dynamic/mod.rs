// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

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
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ADDRESS_CALLS_1,
    ADDRESS_LINK_CALLS_1,
    APP_SETTINGS_CALLS_1,
    CLOUD_BILL_CALLS_1,
    CLOUD_BUDGET_CALLS_1,
    COUNTRY_CALLS_1,
    CURRENCY_CALLS_1,
    DEPARTMENT_CALLS_1,
    EMAIL_CONFIRMATION_CALLS_1,
    LANGUAGE_CALLS_1,
    MEMBER_CALLS_1,
    MEMBER_LINK_CALLS_1,
    NOTIFICATION_CALLS_1,
    PROFILE_CALLS_1,
    SUBDIVISION_CALLS_1,
    TEAM_CALLS_1,
    TERRITORY_CALLS_1,
    TOKEN_CALLS_1,
    TRANSACTION_TYPE_CALLS_1,
    USER_CALLS_1,
    VERBOSE_ADDRESS_CALLS_1,
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
