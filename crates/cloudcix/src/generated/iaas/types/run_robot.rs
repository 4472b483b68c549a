// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The work of the robot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunRobot {
    /// The projects that something is to be done in.
    pub project_ids: Vec<i64>,
    /// The work by the kind of thing, such as `vm_kvm`.
    pub resource: std::collections::BTreeMap<String, RobotWork>,
    /// The work on backups.
    pub backups: RobotWork,
    /// The work on network drives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceph: Option<RobotWork>,
    /// The work on snapshots.
    pub snapshots: RobotWork,
    /// The work on virtual routers.
    pub virtual_routers: RobotWork,
    /// The work on virtual machines.
    pub vms: RobotWork,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The projects that the robot is done with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunRobotCreate {
    /// The ids of the projects.
    pub project_ids: Vec<i64>,
}

impl RunRobotCreate {
    /// With everything that is required.
    pub fn new(project_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            project_ids: project_ids.into_iter().collect(),
        }
    }
}

/// The work of the robot in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunRobotEnvelope {
    /// The work of the robot.
    pub content: RunRobot,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Ids by what is to be done.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RobotWork {
    /// What is to be built.
    pub build: Vec<i64>,
    /// What is to be shut down.
    pub quiesce: Vec<i64>,
    /// What is to be started again.
    pub restart: Vec<i64>,
    /// What is to be removed.
    pub scrub: Vec<i64>,
    /// What is to be made ready for removal.
    pub scrubprep: Vec<i64>,
    /// What is to be updated while shut down.
    pub updatequiesced: Vec<i64>,
    /// What is to be updated while running.
    pub updaterunning: Vec<i64>,
    /// The same as `updatequiesced`.
    pub quiesced_update: Vec<i64>,
    /// The same as `updaterunning`.
    pub running_update: Vec<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
