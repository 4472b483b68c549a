//! A server on this machine that behaves as Saagie does, for tests.
//!
//! It executes GraphQL for real, over schemas of our own writing in `src/schema`: documents are parsed and
//! validated, variables are coerced, and nulls go where the schema lets them. It keeps what is created, so
//! a project that was created is in the list, a job has versions, and a run moves on to its next state
//! whenever somebody looks at it. Nothing happens by time: there are no delays, ids and times are the same
//! in every run.
//!
//! What it does is what is known of the platform. Where nothing is known, and something must happen, the
//! comment says so.

mod call;
mod controls;
mod graphql;
mod logs;
mod resources;
mod rest;
mod scripts;
mod server;
mod stand_in;
mod world;

pub use controls::{Failure, Recorded, Refusal};
pub use graphql::{Operation, Part, schema};
pub use scripts::Kind;
pub use stand_in::StandIn;
