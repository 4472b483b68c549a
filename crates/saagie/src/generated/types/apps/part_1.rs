// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// The variables of `app_statuses_count`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStatusesCountVariables {
    /// The history of the app, as in `history.id`.
    #[serde(rename = "appHistoryId")]
    pub app_history_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The time from which on.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
}

impl AppStatusesCountVariables {
    /// With everything that is required.
    pub fn new(
        app_history_id: impl Into<String>,
        version_number: i32,
        start_time: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            app_history_id: app_history_id.into(),
            version_number: version_number,
            start_time: start_time.into(),
        }
    }
}

/// A state of an app, and when it was seen.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStatusAt {
    /// A state of an app.
    pub status: AppStatus,
    /// When it was seen.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A state of an app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppStatus {
    /// `STARTED`
    Started,
    /// `STARTING`
    Starting,
    /// `RESTARTING`
    Restarting,
    /// `RECOVERING`
    Recovering,
    /// `UPGRADING`
    Upgrading,
    /// `ROLLING_BACK`
    RollingBack,
    /// `STOPPING`
    Stopping,
    /// `STOPPED`
    Stopped,
    /// `FAILED`
    Failed,
    /// `UNKNOWN`
    Unknown2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppStatus { Started = "STARTED", Starting = "STARTING", Restarting = "RESTARTING",
    Recovering = "RECOVERING", Upgrading = "UPGRADING", RollingBack = "ROLLING_BACK",
    Stopping = "STOPPING", Stopped = "STOPPED", Failed = "FAILED", Unknown2 = "UNKNOWN" }
}

/// The variables of `app_statuses_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStatusesListVariables {
    /// The history of the app, as in `history.id`.
    #[serde(rename = "appHistoryId")]
    pub app_history_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The time from which on.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
    /// How many come at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}

impl AppStatusesListVariables {
    /// With everything that is required.
    pub fn new(
        app_history_id: impl Into<String>,
        version_number: i32,
        start_time: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            app_history_id: app_history_id.into(),
            version_number: version_number,
            start_time: start_time.into(),
            limit: None,
        }
    }

    /// How many come at most.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// How reliable a version of an app has been.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStats {
    /// The part of the time that it was up, in percent.
    #[serde(rename = "uptimePercentage")]
    pub uptime_percentage: f64,
    /// The part of the time that it was down, in percent.
    #[serde(rename = "downtimePercentage")]
    pub downtime_percentage: f64,
    /// How often it recovered by itself.
    #[serde(rename = "recoveredCount")]
    pub recovered_count: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `app_stats_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStatsGetVariables {
    /// The history of the app, as in `history.id`.
    #[serde(rename = "appHistoryId")]
    pub app_history_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The time from which on.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
}

impl AppStatsGetVariables {
    /// With everything that is required.
    pub fn new(
        app_history_id: impl Into<String>,
        version_number: i32,
        start_time: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            app_history_id: app_history_id.into(),
            version_number: version_number,
            start_time: start_time.into(),
        }
    }
}

/// The variables of `app_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppDeleteVariables {
    /// The app.
    #[serde(rename = "appId")]
    pub app_id: String,
}

impl AppDeleteVariables {
    /// With everything that is required.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

/// The variables of `app_stop`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStopVariables {
    /// The id.
    pub id: String,
}

impl AppStopVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `app_restart`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRestartVariables {
    /// The id.
    pub id: String,
}

impl AppRestartVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// How an app is just after it was started or stopped.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppState {
    /// The id.
    pub id: String,
    /// The versions.
    pub versions: Vec<VersionNumber>,
    /// What happened to it.
    pub history: Option<AppCurrentState>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How an app is now.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCurrentState {
    /// The id, which the statistics ask for.
    pub id: String,
    /// The version that runs, or ran last.
    #[serde(rename = "runningVersionNumber")]
    pub running_version_number: i32,
    /// The image it runs now.
    #[serde(rename = "currentDockerInfo")]
    pub current_docker_info: Option<DockerImage>,
    /// A state of an app.
    #[serde(rename = "currentStatus")]
    pub current_status: AppStatus,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `app_run`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRunVariables {
    /// The id.
    pub id: String,
}

impl AppRunVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The versions of an app after a rollback.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRolledBack {
    /// The id.
    pub id: String,
    /// The versions.
    pub versions: Vec<VersionNumber>,
    /// The current version.
    #[serde(rename = "currentVersion")]
    pub current_version: Option<VersionNumber>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `app_rollback`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRollbackVariables {
    /// The app.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The storage spaces to mount, in place of those of that version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "volumesWithPath")]
    pub volumes_with_path: Option<Vec<VolumeWithPathInput>>,
}

impl AppRollbackVariables {
    /// With everything that is required.
    pub fn new(app_id: impl Into<String>, version_number: i32) -> Self {
        Self {
            app_id: app_id.into(),
            version_number: version_number,
            volumes_with_path: None,
        }
    }

    /// The storage spaces to mount, in place of those of that version.
    #[must_use]
    pub fn volumes_with_path(
        mut self,
        volumes_with_path: impl IntoIterator<Item = impl Into<VolumeWithPathInput>>,
    ) -> Self {
        self.volumes_with_path = Some(
            volumes_with_path.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A storage space, and where an app finds it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeWithPathInput {
    /// Where it is mounted.
    pub path: String,
    /// The storage space.
    #[serde(rename = "volumeId")]
    pub volume_id: String,
}

impl VolumeWithPathInput {
    /// With everything that is required.
    pub fn new(path: impl Into<String>, volume_id: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            volume_id: volume_id.into(),
        }
    }
}

/// A version of an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppVersion {
    /// The number.
    pub number: i32,
    /// The login of whoever created it.
    pub creator: String,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// What changed in this version.
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// The image.
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<DockerImage>,
    /// The id of the context that it runs in, for an app of the catalogue; null for an image.
    #[serde(rename = "runtimeContextId")]
    pub runtime_context_id: Option<String>,
    /// The ports it exposes.
    pub ports: Vec<Port>,
    /// Whether it is marked as a major version.
    #[serde(rename = "isMajor")]
    pub is_major: Option<bool>,
    /// The storage spaces and where they are mounted.
    #[serde(rename = "volumesWithPath")]
    pub volumes_with_path: Option<Vec<StoragePath>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A storage space, and where an app finds it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StoragePath {
    /// Where it is mounted.
    pub path: String,
    /// The storage space; null where it is gone.
    pub volume: Option<StorageSummary>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A storage space and the app that uses it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageSummary {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The login of whoever created it.
    pub creator: String,
    /// What it is for.
    pub description: Option<String>,
    /// The size with its unit, such as `128 MB`.
    pub size: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The app that uses it.
    #[serde(rename = "linkedApp")]
    pub linked_app: Option<NamedReference>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A port that an app exposes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Port {
    /// What the port is for.
    pub name: Option<String>,
    /// The number.
    pub number: i32,
    /// Whether the path is cut off before a request reaches the app.
    #[serde(rename = "isRewriteUrl")]
    pub is_rewrite_url: bool,
    /// The environment variable in which the app finds the path it is served at.
    #[serde(rename = "basePathVariableName")]
    pub base_path_variable_name: Option<String>,
    /// Who can reach it.
    pub scope: Option<ExpositionScope>,
    /// Where other apps and jobs of the project reach it. It cannot be sent.
    #[serde(rename = "internalUrl")]
    pub internal_url: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `app_upgrade`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppUpgradeVariables {
    /// The app.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// A version of an app.
    pub version: AppVersionInput,
}

impl AppUpgradeVariables {
    /// With everything that is required.
    pub fn new(app_id: impl Into<String>, version: impl Into<AppVersionInput>) -> Self {
        Self {
            app_id: app_id.into(),
            version: version.into(),
        }
    }
}

/// A version of an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppVersionInput {
    /// An image, and what is needed to pull it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<AppDockerInput>,
    /// The id of the context, for an app of the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "runtimeContextId")]
    pub runtime_context_id: Option<String>,
    /// The ports it exposes.
    pub ports: Vec<PortInput>,
    /// The storage spaces to mount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "volumesWithPath")]
    pub volumes_with_path: Option<Vec<VolumeWithPathInput>>,
    /// What changed in this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
}

impl AppVersionInput {
    /// With everything that is required.
    pub fn new(ports: impl IntoIterator<Item = impl Into<PortInput>>) -> Self {
        Self {
            ports: ports.into_iter().map(Into::into).collect(),
            docker_info: None,
            runtime_context_id: None,
            volumes_with_path: None,
            release_note: None,
        }
    }

    /// An image, and what is needed to pull it.
    #[must_use]
    pub fn docker_info(mut self, docker_info: impl Into<AppDockerInput>) -> Self {
        self.docker_info = Some(docker_info.into());
        self
    }

    /// The id of the context, for an app of the catalogue.
    #[must_use]
    pub fn runtime_context_id(mut self, runtime_context_id: impl Into<String>) -> Self {
        self.runtime_context_id = Some(runtime_context_id.into());
        self
    }

    /// The storage spaces to mount.
    #[must_use]
    pub fn volumes_with_path(
        mut self,
        volumes_with_path: impl IntoIterator<Item = impl Into<VolumeWithPathInput>>,
    ) -> Self {
        self.volumes_with_path = Some(
            volumes_with_path.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// What changed in this version.
    #[must_use]
    pub fn release_note(mut self, release_note: impl Into<String>) -> Self {
        self.release_note = Some(release_note.into());
        self
    }
}

/// A port that an app exposes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortInput {
    /// What the port is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number.
    pub number: i32,
    /// Whether the path is cut off before a request reaches the app.
    #[serde(rename = "isRewriteUrl")]
    pub is_rewrite_url: bool,
    /// The environment variable in which the app finds the path it is served at.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "basePathVariableName")]
    pub base_path_variable_name: Option<String>,
    /// Who can reach a port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<ExpositionScope>,
}

impl PortInput {
    /// With everything that is required.
    pub fn new(number: i32, is_rewrite_url: bool) -> Self {
        Self {
            number: number,
            is_rewrite_url: is_rewrite_url,
            name: None,
            base_path_variable_name: None,
            scope: None,
        }
    }

    /// What the port is for.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The environment variable in which the app finds the path it is served at.
    #[must_use]
    pub fn base_path_variable_name(
        mut self,
        base_path_variable_name: impl Into<String>,
    ) -> Self {
        self.base_path_variable_name = Some(base_path_variable_name.into());
        self
    }

    /// Who can reach a port.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<ExpositionScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// An image, and what is needed to pull it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppDockerInput {
    /// The image, with its tag.
    pub image: String,
    /// The credentials to pull it with, for a private image.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "dockerCredentialsId")]
    pub docker_credentials_id: Option<String>,
}

impl AppDockerInput {
    /// With everything that is required.
    pub fn new(image: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            docker_credentials_id: None,
        }
    }

    /// The credentials to pull it with, for a private image.
    #[must_use]
    pub fn docker_credentials_id(
        mut self,
        docker_credentials_id: impl Into<String>,
    ) -> Self {
        self.docker_credentials_id = Some(docker_credentials_id.into());
        self
    }
}

/// The variables of `app_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppEditVariables {
    /// What changes of an app. What is left out stays.
    #[serde(rename = "appEdition")]
    pub app_edition: AppEditionInput,
}

impl AppEditVariables {
    /// With everything that is required.
    pub fn new(app_edition: impl Into<AppEditionInput>) -> Self {
        Self {
            app_edition: app_edition.into(),
        }
    }
}

/// What changes of an app. What is left out stays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppEditionInput {
    /// The id.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who is told of what. Null is what the original sends where nobody is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub alerting: Option<Option<AppAlertingInput>>,
    /// The resources of an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<AppResourceInput>,
}

impl AppEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            description: None,
            alerting: None,
            resources: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who is told of what. Null is what the original sends where nobody is told.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<Option<AppAlertingInput>>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// The resources of an app.
    #[must_use]
    pub fn resources(mut self, resources: impl Into<AppResourceInput>) -> Self {
        self.resources = Some(resources.into());
        self
    }
}

/// The resources of an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppResourceInput {
    /// What is reserved and what may be used of one resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<ResourceRequestLimitInput>,
    /// What is reserved and what may be used of one resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<ResourceRequestLimitInput>,
    /// What is reserved and what may be used of one resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<ResourceRequestLimitInput>,
}

impl AppResourceInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            cpu: None,
            memory: None,
            gpu: None,
        }
    }

    /// What is reserved and what may be used of one resource.
    #[must_use]
    pub fn cpu(mut self, cpu: impl Into<ResourceRequestLimitInput>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// What is reserved and what may be used of one resource.
    #[must_use]
    pub fn memory(mut self, memory: impl Into<ResourceRequestLimitInput>) -> Self {
        self.memory = Some(memory.into());
        self
    }

    /// What is reserved and what may be used of one resource.
    #[must_use]
    pub fn gpu(mut self, gpu: impl Into<ResourceRequestLimitInput>) -> Self {
        self.gpu = Some(gpu.into());
        self
    }
}

/// Who is told by mail, and in which states, about an app. Give addresses, logins or both.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppAlertingInput {
    /// Addresses that are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// Logins of users that are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logins: Option<Vec<String>>,
    /// The states that are told of.
    #[serde(rename = "statusList")]
    pub status_list: Vec<AppStatus>,
}

impl AppAlertingInput {
    /// With everything that is required.
    pub fn new(status_list: impl IntoIterator<Item = impl Into<AppStatus>>) -> Self {
        Self {
            status_list: status_list.into_iter().map(Into::into).collect(),
            emails: None,
            logins: None,
        }
    }

    /// Addresses that are told.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Logins of users that are told.
    #[must_use]
    pub fn logins(
        mut self,
        logins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logins = Some(logins.into_iter().map(Into::into).collect());
        self
    }
}

/// The variables of `app_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCreateVariables {
    /// An app to create, with its first version.
    pub app: AppInput,
}

impl AppCreateVariables {
    /// With everything that is required.
    pub fn new(app: impl Into<AppInput>) -> Self {
        Self { app: app.into() }
    }
}

/// An app to create, with its first version.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppInput {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The technology; that of Docker images for an image.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// A version of an app.
    pub version: AppVersionInput,
    /// Who is told by mail, and in which states, about an app. Give addresses, logins or both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alerting: Option<AppAlertingInput>,
    /// The resources of an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<AppResourceInput>,
}

impl AppInput {
    /// With everything that is required.
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        technology_id: impl Into<String>,
        version: impl Into<AppVersionInput>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            technology_id: technology_id.into(),
            version: version.into(),
            description: None,
            alerting: None,
            resources: None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who is told by mail, and in which states, about an app. Give addresses, logins or both.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<AppAlertingInput>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// The resources of an app.
    #[must_use]
    pub fn resources(mut self, resources: impl Into<AppResourceInput>) -> Self {
        self.resources = Some(resources.into());
        self
    }
}

/// The variables of `app_install`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppInstallVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The technology.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// The id of a context of the technology, not its label.
    #[serde(rename = "contextId")]
    pub context_id: String,
}

impl AppInstallVariables {
    /// With everything that is required.
    pub fn new(
        project_id: impl Into<String>,
        technology_id: impl Into<String>,
        context_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            technology_id: technology_id.into(),
            context_id: context_id.into(),
        }
    }
}

/// An app with its versions and its history.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct App {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever created it.
    pub creator: String,
    /// The technology; null where it is gone.
    pub technology: Option<Reference>,
    /// Something by its id and its name.
    pub project: NamedReference,
    /// Whether it was made from an image.
    #[serde(rename = "isGenericApp")]
    pub is_generic_app: bool,
    /// Who is told of what.
    pub alerting: Option<AppAlerting>,
    /// What is reserved and what may be used.
    pub resources: Option<AppResources>,
    /// The storage spaces it uses, in any version.
    #[serde(rename = "linkedVolumes")]
    pub linked_volumes: Option<Vec<StorageSummary>>,
    /// What happened to it.
    pub history: Option<AppHistory>,
    /// The current version.
    #[serde(rename = "currentVersion")]
    pub current_version: Option<AppVersion>,
    /// The versions.
    pub versions: Vec<AppVersion>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What happened to an app, and how it is now.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppHistory {
    /// The id, which the statistics ask for.
    pub id: String,
    /// How many events there are.
    #[serde(rename = "countEvents")]
    pub count_events: Option<i32>,
    /// The events, by action.
    pub events: Option<Vec<AppHistoryAction>>,
    /// The version that runs, or ran last.
    #[serde(rename = "runningVersionNumber")]
    pub running_version_number: i32,
    /// The image it runs now.
    #[serde(rename = "currentDockerInfo")]
    pub current_docker_info: Option<DockerImage>,
    /// A state of an app.
    #[serde(rename = "currentStatus")]
    pub current_status: AppStatus,
    /// Why it is in that state.
    #[serde(rename = "currentStatusReason")]
    pub current_status_reason: Option<String>,
    /// The present run, whose logs `logs_list` shows.
    #[serde(rename = "currentExecutionId")]
    pub current_execution_id: Option<String>,
    /// When it was last started.
    #[serde(rename = "startTime")]
    pub start_time: Option<runtime::value::DateTime>,
    /// When it was last stopped.
    #[serde(rename = "stopTime")]
    pub stop_time: Option<runtime::value::DateTime>,
    /// The login of whoever did the last action.
    pub author: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An action, and the states that followed it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppHistoryAction {
    /// The id.
    pub id: String,
    /// The history of the app, as in `history.id`.
    #[serde(rename = "appHistoryId")]
    pub app_history_id: String,
    /// An event and when it took effect.
    pub action: AppHistoryEntry,
    /// The states that followed.
    pub statuses: Vec<Option<AppHistoryEntry>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An event and when it took effect.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppHistoryEntry {
    /// Something that happened to an app. `__typename` says what.
    pub event: AppEvent,
    /// When it took effect.
    #[serde(rename = "transitionTime")]
    pub transition_time: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Something that happened to an app. `__typename` says what.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum AppEvent {
    /// As `AppStatusEvent`.
    AppStatusEvent(AppStatusEvent),
    /// As `AppRunEvent`.
    AppRunEvent(AppRunEvent),
    /// As `AppStopEvent`.
    AppStopEvent(AppStopEvent),
    /// As `AppRestartEvent`.
    AppRestartEvent(AppRestartEvent),
    /// As `AppUpgradeEvent`.
    AppUpgradeEvent(AppUpgradeEvent),
    /// As `AppRollbackEvent`.
    AppRollbackEvent(AppRollbackEvent),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for AppEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("__typename").and_then(serde_json::Value::as_str) {
            Some("StatusRetrieve") => {
                return runtime::value::named(&value)
                    .map(Self::AppStatusEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some("RunAction") => {
                return runtime::value::named(&value)
                    .map(Self::AppRunEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some("StopAction") => {
                return runtime::value::named(&value)
                    .map(Self::AppStopEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some("RestartAction") => {
                return runtime::value::named(&value)
                    .map(Self::AppRestartEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some("UpgradeAction") => {
                return runtime::value::named(&value)
                    .map(Self::AppUpgradeEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some("RollbackAction") => {
                return runtime::value::named(&value)
                    .map(Self::AppRollbackEvent)
                    .map_err(serde::de::Error::custom);
            }
            Some(_) => return Ok(Self::Other(value)),
            _ => {}
        }
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "status",
                            "reason",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(AppStatusEventTypename::VALUES),
                            ),
                            ("status", runtime::value::Known::Texts(AppStatus::VALUES)),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppStatusEvent)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "author",
                            "triggerType",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(AppRunEventTypename::VALUES),
                            ),
                            (
                                "triggerType",
                                runtime::value::Known::Texts(TriggerType::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppRunEvent)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "author",
                            "triggerType",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(AppStopEventTypename::VALUES),
                            ),
                            (
                                "triggerType",
                                runtime::value::Known::Texts(TriggerType::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppStopEvent)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "author",
                            "triggerType",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    AppRestartEventTypename::VALUES,
                                ),
                            ),
                            (
                                "triggerType",
                                runtime::value::Known::Texts(TriggerType::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppRestartEvent)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "author",
                            "triggerType",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    AppUpgradeEventTypename::VALUES,
                                ),
                            ),
                            (
                                "triggerType",
                                runtime::value::Known::Texts(TriggerType::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppUpgradeEvent)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "recordAt",
                            "executionId",
                            "versionNumber",
                            "author",
                            "triggerType",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    AppRollbackEventTypename::VALUES,
                                ),
                            ),
                            (
                                "triggerType",
                                runtime::value::Known::Texts(TriggerType::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppRollbackEvent)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<AppStatusEvent> for AppEvent {
    fn from(value: AppStatusEvent) -> Self {
        Self::AppStatusEvent(value)
    }
}

impl From<AppRunEvent> for AppEvent {
    fn from(value: AppRunEvent) -> Self {
        Self::AppRunEvent(value)
    }
}

impl From<AppStopEvent> for AppEvent {
    fn from(value: AppStopEvent) -> Self {
        Self::AppStopEvent(value)
    }
}

impl From<AppRestartEvent> for AppEvent {
    fn from(value: AppRestartEvent) -> Self {
        Self::AppRestartEvent(value)
    }
}

impl From<AppUpgradeEvent> for AppEvent {
    fn from(value: AppUpgradeEvent) -> Self {
        Self::AppUpgradeEvent(value)
    }
}

impl From<AppRollbackEvent> for AppEvent {
    fn from(value: AppRollbackEvent) -> Self {
        Self::AppRollbackEvent(value)
    }
}

/// Someone rolled an app back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRollbackEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppRollbackEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The login of whoever did it.
    pub author: Option<String>,
    /// What did it.
    #[serde(rename = "triggerType")]
    pub trigger_type: Option<TriggerType>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What started something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TriggerType {
    /// `MANUAL_JOB`
    ManualJob,
    /// `MANUAL_APP`
    ManualApp,
    /// `EXPAND_VOLUME`
    ExpandVolume,
    /// `CRON_JOB`
    CronJob,
    /// `CRON_PIPELINE`
    CronPipeline,
    /// `MANUAL_PIPELINE`
    ManualPipeline,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TriggerType { ManualJob = "MANUAL_JOB", ManualApp = "MANUAL_APP", ExpandVolume =
    "EXPAND_VOLUME", CronJob = "CRON_JOB", CronPipeline = "CRON_PIPELINE", ManualPipeline
    = "MANUAL_PIPELINE" }
}
