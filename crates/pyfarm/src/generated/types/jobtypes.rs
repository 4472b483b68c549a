// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A jobtype in the list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTypeSummary {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of a jobtype.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobType {
    /// The id of the jobtype, the same for all its versions.
    pub id: i64,
    /// The name.
    pub name: String,
    /// What it is for. It belongs to the jobtype and not to the version.
    pub description: Option<String>,
    /// The number of the version.
    pub version: i64,
    /// The class in the code that runs the job; null is the one named like the jobtype.
    pub classname: Option<String>,
    /// The Python code.
    pub code: String,
    /// How many tasks an agent is given at once; null is as many as there are.
    pub max_batch: Option<i64>,
    /// Whether the tasks of a batch have frames in a row. Null only in rows that this API did not write.
    pub batch_contiguous: Option<bool>,
    /// Whether the state `running` leaves the start time of a task alone. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_automatic_start_time: Option<bool>,
    /// Whether frames can be cut into tiles. Only the web interface switches it on. Null only in rows that this API did not write; release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub supports_tiling: Option<Option<bool>>,
    /// The subject of the mail about a job that is done.
    pub success_subject: Option<String>,
    /// The text of the mail about a job that is done.
    pub success_body: Option<String>,
    /// The subject of the mail about a job that has failed.
    pub fail_subject: Option<String>,
    /// The text of the mail about a job that has failed.
    pub fail_body: Option<String>,
    /// The software it requires. Not in the answer to `jobtypes_create`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_requirements: Option<Vec<SoftwareRequirement>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A jobtype, or a new version of it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTypeCreate {
    /// The name. Choose one that can be addressed; see `NameOrId`. An empty one is a 500.
    pub name: String,
    /// The Python code.
    pub code: String,
    /// The class in the code that runs the job. Without it, it is the one named like the jobtype.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classname: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many tasks an agent is given at once, 1 or more. The server assumes 1; null is as many as there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub max_batch: Option<Option<i64>>,
    /// Whether the tasks of a batch have frames in a row. The server assumes true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_contiguous: Option<bool>,
    /// Whether the state `running` leaves the start time of a task alone. The server assumes false. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_automatic_start_time: Option<bool>,
    /// The software it requires. A new version without this member requires what the one before did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_requirements: Option<Vec<SoftwareRequirementCreate>>,
}

impl JobTypeCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            classname: None,
            description: None,
            max_batch: None,
            batch_contiguous: None,
            no_automatic_start_time: None,
            software_requirements: None,
        }
    }

    /// The class in the code that runs the job. Without it, it is the one named like the jobtype.
    #[must_use]
    pub fn classname(mut self, classname: impl Into<String>) -> Self {
        self.classname = Some(classname.into());
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How many tasks an agent is given at once, 1 or more. The server assumes 1; null is as many as there are.
    #[must_use]
    pub fn max_batch(mut self, max_batch: impl Into<Option<i64>>) -> Self {
        self.max_batch = Some(max_batch.into());
        self
    }

    /// Whether the tasks of a batch have frames in a row. The server assumes true.
    #[must_use]
    pub fn batch_contiguous(mut self, batch_contiguous: bool) -> Self {
        self.batch_contiguous = Some(batch_contiguous);
        self
    }

    /// Whether the state `running` leaves the start time of a task alone. The server assumes false. Release 0.8.6 does not have it.
    #[must_use]
    pub fn no_automatic_start_time(mut self, no_automatic_start_time: bool) -> Self {
        self.no_automatic_start_time = Some(no_automatic_start_time);
        self
    }

    /// The software it requires. A new version without this member requires what the one before did.
    #[must_use]
    pub fn software_requirements(
        mut self,
        software_requirements: impl IntoIterator<
            Item = impl Into<SoftwareRequirementCreate>,
        >,
    ) -> Self {
        self.software_requirements = Some(
            software_requirements.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Software that a version of a jobtype requires.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTypeRequirement {
    /// The software that is required.
    pub software: RequiredSoftware,
    /// The lowest version that will do.
    pub min_version: Option<RequiredVersion>,
    /// The highest version that will do.
    pub max_version: Option<RequiredVersion>,
    /// The version of the jobtype that requires it.
    pub jobtype_version: RequiringVersion,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The software that is required.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequiredSoftware {
    /// The id.
    pub id: i64,
    /// The name.
    pub software: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A bound of what is required.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequiredVersion {
    /// The id.
    pub id: i64,
    /// The name.
    pub version: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The version of the jobtype that requires it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequiringVersion {
    /// The number of the version.
    pub version: i64,
    /// The name of the jobtype.
    pub jobtype: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Software that the next version of a jobtype shall require.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTypeRequirementCreate {
    /// The name of the software.
    pub software: String,
    /// The name of the lowest version that will do. Null is a 400; leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_version: Option<String>,
    /// The name of the highest version that will do. Null is a 400; leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_version: Option<String>,
}

impl JobTypeRequirementCreate {
    /// With everything that is required.
    pub fn new(software: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            min_version: None,
            max_version: None,
        }
    }

    /// The name of the lowest version that will do. Null is a 400; leave it out.
    #[must_use]
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }

    /// The name of the highest version that will do. Null is a 400; leave it out.
    #[must_use]
    pub fn max_version(mut self, max_version: impl Into<String>) -> Self {
        self.max_version = Some(max_version.into());
        self
    }
}
