// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod alert;
mod category;
mod reading;
mod source;
mod source_group_summary;
mod source_share;
mod source_summary;
mod unit;
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ALERT_CALLS_1,
    CATEGORY_CALLS_1,
    READING_CALLS_1,
    SOURCE_CALLS_1,
    SOURCE_GROUP_SUMMARY_CALLS_1,
    SOURCE_SHARE_CALLS_1,
    SOURCE_SUMMARY_CALLS_1,
    UNIT_CALLS_1,
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
