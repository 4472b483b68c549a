//! The methods of the groups, one file a group.

mod apps;
mod conditions;
mod docker_credentials;
mod env_vars;
mod jobs;
mod people;
mod pipelines;
mod platform;
mod projects;
mod repositories;
mod runs;
mod storages;
mod technologies;

pub use env_vars::{Scope, Variable};
pub use technologies::Runtime;
