// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod answer;
mod auth;
mod campaign;
mod campaign_contact;
mod chatbot;
mod contact;
mod conversation;
mod corpus;
mod embeddings;
mod exclusion;
mod group;
mod group_contact;
mod opportunity;
mod opportunity_contact;
mod opportunity_history;
mod q_and_a;
mod question;
mod question_set;
mod summary;
mod fields;

#[allow(unused_imports)]
pub use answer::*;
#[allow(unused_imports)]
pub use auth::*;
#[allow(unused_imports)]
pub use campaign::*;
#[allow(unused_imports)]
pub use campaign_contact::*;
#[allow(unused_imports)]
pub use chatbot::*;
#[allow(unused_imports)]
pub use contact::*;
#[allow(unused_imports)]
pub use conversation::*;
#[allow(unused_imports)]
pub use corpus::*;
#[allow(unused_imports)]
pub use embeddings::*;
#[allow(unused_imports)]
pub use exclusion::*;
#[allow(unused_imports)]
pub use group::*;
#[allow(unused_imports)]
pub use group_contact::*;
#[allow(unused_imports)]
pub use opportunity::*;
#[allow(unused_imports)]
pub use opportunity_contact::*;
#[allow(unused_imports)]
pub use opportunity_history::*;
#[allow(unused_imports)]
pub use q_and_a::*;
#[allow(unused_imports)]
pub use question::*;
#[allow(unused_imports)]
pub use question_set::*;
#[allow(unused_imports)]
pub use summary::*;
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ANSWER_CALLS_1,
    AUTH_CALLS_1,
    CAMPAIGN_CALLS_1,
    CAMPAIGN_CONTACT_CALLS_1,
    CHATBOT_CALLS_1,
    CONTACT_CALLS_1,
    CONVERSATION_CALLS_1,
    CORPUS_CALLS_1,
    EMBEDDINGS_CALLS_1,
    EXCLUSION_CALLS_1,
    GROUP_CALLS_1,
    GROUP_CONTACT_CALLS_1,
    OPPORTUNITY_CALLS_1,
    OPPORTUNITY_CONTACT_CALLS_1,
    OPPORTUNITY_HISTORY_CALLS_1,
    Q_AND_A_CALLS_1,
    QUESTION_CALLS_1,
    QUESTION_SET_CALLS_1,
    SUMMARY_CALLS_1,
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
