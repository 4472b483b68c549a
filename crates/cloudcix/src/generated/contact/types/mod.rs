// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

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
mod opportunity;
mod opportunity_history;
mod q_and_a;
mod question;
mod question_set;
mod shared;
mod summary;

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
pub use opportunity::*;
#[allow(unused_imports)]
pub use opportunity_history::*;
#[allow(unused_imports)]
pub use q_and_a::*;
#[allow(unused_imports)]
pub use question::*;
#[allow(unused_imports)]
pub use question_set::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use summary::*;
