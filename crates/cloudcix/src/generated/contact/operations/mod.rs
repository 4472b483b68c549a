// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

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
