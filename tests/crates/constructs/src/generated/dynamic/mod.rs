// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod answers;
mod bodies;
mod parameters;
mod styles;
mod fields;

#[allow(unused_imports)]
pub use answers::*;
#[allow(unused_imports)]
pub use bodies::*;
#[allow(unused_imports)]
pub use parameters::*;
#[allow(unused_imports)]
pub use styles::*;
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ANSWERS_CALLS_1,
    BODIES_CALLS_1,
    PARAMETERS_CALLS_1,
    STYLES_CALLS_1,
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
