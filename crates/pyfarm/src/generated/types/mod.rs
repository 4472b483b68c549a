// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! What is sent and what comes back.

mod agents;
mod jobgroups;
mod jobqueues;
mod jobs;
mod jobtypes;
mod pathmaps;
mod shared;
mod software;
mod tags;
mod task_logs;
mod tasks;

#[allow(unused_imports)]
pub use agents::*;
#[allow(unused_imports)]
pub use jobgroups::*;
#[allow(unused_imports)]
pub use jobqueues::*;
#[allow(unused_imports)]
pub use jobs::*;
#[allow(unused_imports)]
pub use jobtypes::*;
#[allow(unused_imports)]
pub use pathmaps::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use software::*;
#[allow(unused_imports)]
pub use tags::*;
#[allow(unused_imports)]
pub use task_logs::*;
#[allow(unused_imports)]
pub use tasks::*;
