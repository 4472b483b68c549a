// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod agent_updates;
mod agents;
mod jobgroups;
mod jobqueues;
mod jobs;
mod jobtypes;
mod pathmaps;
mod software;
mod tags;
mod task_logs;
mod tasks;

#[allow(unused_imports)]
pub use agent_updates::*;
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
pub use software::*;
#[allow(unused_imports)]
pub use tags::*;
#[allow(unused_imports)]
pub use task_logs::*;
#[allow(unused_imports)]
pub use tasks::*;
