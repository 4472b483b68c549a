// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
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

#[allow(unused_imports)]
pub use filters::*;
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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-contact",
    title: "CloudCIX contact",
    version: "5.0.0",
    server: Some("https://contact.api.cloudcix.com"),
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
    &ANSWER_CREATE,
    &AUTH_CREATE,
    &CAMPAIGN_CONTACT_CREATE,
    &CAMPAIGN_CONTACT_DELETE,
    &CAMPAIGN_CONTACT_UPDATE,
    &CAMPAIGN_CREATE,
    &CAMPAIGN_DELETE,
    &CAMPAIGN_GET,
    &CAMPAIGN_HEAD,
    &CAMPAIGN_LIST,
    &CAMPAIGN_LIST_HEAD,
    &CAMPAIGN_PARTIAL_UPDATE,
    &CAMPAIGN_UPDATE,
    &CHATBOT_CREATE,
    &CHATBOT_DELETE,
    &CHATBOT_GET,
    &CHATBOT_HEAD,
    &CHATBOT_LIST,
    &CHATBOT_LIST_HEAD,
    &CHATBOT_PARTIAL_UPDATE,
    &CHATBOT_UPDATE,
    &CONTACT_CREATE,
    &CONTACT_DELETE,
    &CONTACT_GET,
    &CONTACT_HEAD,
    &CONTACT_LIST,
    &CONTACT_LIST_HEAD,
    &CONTACT_PARTIAL_UPDATE,
    &CONTACT_UPDATE,
    &CONVERSATION_CREATE,
    &CONVERSATION_DELETE,
    &CONVERSATION_GET,
    &CONVERSATION_HEAD,
    &CONVERSATION_LIST,
    &CONVERSATION_LIST_HEAD,
    &CORPUS_LIST,
    &CORPUS_LIST_HEAD,
    &EMBEDDINGS_GET,
    &EMBEDDINGS_HEAD,
    &EXCLUSION_CREATE,
    &EXCLUSION_DELETE,
    &EXCLUSION_GET,
    &EXCLUSION_HEAD,
    &EXCLUSION_LIST,
    &EXCLUSION_LIST_HEAD,
    &EXCLUSION_PARTIAL_UPDATE,
    &EXCLUSION_UPDATE,
    &GROUP_CONTACT_CREATE,
    &GROUP_CONTACT_DELETE,
    &GROUP_CREATE,
    &GROUP_DELETE,
    &GROUP_GET,
    &GROUP_HEAD,
    &GROUP_LIST,
    &GROUP_LIST_HEAD,
    &GROUP_PARTIAL_UPDATE,
    &GROUP_UPDATE,
    &OPPORTUNITY_CONTACT_CREATE,
    &OPPORTUNITY_CONTACT_DELETE,
    &OPPORTUNITY_CREATE,
    &OPPORTUNITY_DELETE,
    &OPPORTUNITY_GET,
    &OPPORTUNITY_HEAD,
    &OPPORTUNITY_HISTORY_CREATE,
    &OPPORTUNITY_HISTORY_LIST,
    &OPPORTUNITY_HISTORY_LIST_HEAD,
    &OPPORTUNITY_LIST,
    &OPPORTUNITY_LIST_HEAD,
    &OPPORTUNITY_PARTIAL_UPDATE,
    &OPPORTUNITY_UPDATE,
    &Q_AND_A_CREATE,
    &Q_AND_A_GET,
    &Q_AND_A_HEAD,
    &Q_AND_A_LIST,
    &Q_AND_A_LIST_HEAD,
    &QUESTION_CREATE,
    &QUESTION_DELETE,
    &QUESTION_GET,
    &QUESTION_HEAD,
    &QUESTION_LIST,
    &QUESTION_LIST_HEAD,
    &QUESTION_PARTIAL_UPDATE,
    &QUESTION_SET_CREATE,
    &QUESTION_SET_DELETE,
    &QUESTION_SET_GET,
    &QUESTION_SET_HEAD,
    &QUESTION_SET_LIST,
    &QUESTION_SET_LIST_HEAD,
    &QUESTION_SET_PARTIAL_UPDATE,
    &QUESTION_SET_UPDATE,
    &QUESTION_UPDATE,
    &SUMMARY_CREATE,
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
