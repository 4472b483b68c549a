// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! What is sent and what comes back.

mod apps;
mod authentication;
mod docker_credentials;
mod environment_variables;
mod groups;
mod job_instances;
mod jobs;
mod logs;
mod pipeline_instances;
mod pipelines;
mod platform;
mod profiles;
mod projects;
mod repositories;
mod shared;
mod storages;
mod technologies;
mod users;

#[allow(unused_imports)]
pub use apps::*;
#[allow(unused_imports)]
pub use authentication::*;
#[allow(unused_imports)]
pub use docker_credentials::*;
#[allow(unused_imports)]
pub use environment_variables::*;
#[allow(unused_imports)]
pub use groups::*;
#[allow(unused_imports)]
pub use job_instances::*;
#[allow(unused_imports)]
pub use jobs::*;
#[allow(unused_imports)]
pub use logs::*;
#[allow(unused_imports)]
pub use pipeline_instances::*;
#[allow(unused_imports)]
pub use pipelines::*;
#[allow(unused_imports)]
pub use platform::*;
#[allow(unused_imports)]
pub use profiles::*;
#[allow(unused_imports)]
pub use projects::*;
#[allow(unused_imports)]
pub use repositories::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use storages::*;
#[allow(unused_imports)]
pub use technologies::*;
#[allow(unused_imports)]
pub use users::*;
