// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A role, and what it is played on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Permission {
    /// Something that rights are given on.
    pub artifact: Artifact,
    /// The role, such as `ROLE_PROJECT_EDITOR` or `ROLE_ACCESS`.
    pub role: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Permission {
    /// With everything that is required.
    pub fn new(artifact: impl Into<Artifact>, role: impl Into<String>) -> Self {
        Self {
            artifact: artifact.into(),
            role: role.into(),
            extra: Default::default(),
        }
    }
}

/// Something that rights are given on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Artifact {
    /// The id, where it is one thing and not a kind of thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind, such as `PROJECT`, `PROJECTS` or `TECHNOLOGY_CATALOG`.
    pub r#type: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Artifact {
    /// With everything that is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: None,
            extra: Default::default(),
        }
    }

    /// The id, where it is one thing and not a kind of thing.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// What may be done on one platform.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAuthorization {
    /// The number of the platform.
    #[serde(rename = "platformId")]
    pub platform_id: i32,
    /// Its name.
    #[serde(rename = "platformName")]
    pub platform_name: String,
    /// What may be done.
    pub permissions: Vec<Permission>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PlatformAuthorization {
    /// With everything that is required.
    pub fn new(
        platform_id: i32,
        platform_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        Self {
            platform_id: platform_id,
            platform_name: platform_name.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}

/// A technology of a catalogue, without its contexts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TechnologySummary {
    /// The kinds of technologies. The first two are for jobs, the third is for apps.
    #[serde(rename = "__typename")]
    pub typename: TechnologyKind,
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The kinds of technologies. The first two are for jobs, the third is for apps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TechnologyKind {
    /// `JobTechnology`
    JobTechnology,
    /// `SparkTechnology`
    SparkTechnology,
    /// `AppTechnology`
    AppTechnology,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TechnologyKind { JobTechnology = "JobTechnology", SparkTechnology =
    "SparkTechnology", AppTechnology = "AppTechnology" }
}

/// A technology with its contexts. `__typename` says which of the three kinds it is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Technology {
    /// As `JobTechnology`.
    JobTechnology(JobTechnology),
    /// As `SparkTechnology`.
    SparkTechnology(SparkTechnology),
    /// As `AppTechnology`.
    AppTechnology(AppTechnology),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Technology {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("__typename").and_then(serde_json::Value::as_str) {
            Some("JobTechnology") => {
                return runtime::value::named(&value)
                    .map(Self::JobTechnology)
                    .map_err(serde::de::Error::custom);
            }
            Some("SparkTechnology") => {
                return runtime::value::named(&value)
                    .map(Self::SparkTechnology)
                    .map_err(serde::de::Error::custom);
            }
            Some("AppTechnology") => {
                return runtime::value::named(&value)
                    .map(Self::AppTechnology)
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
                            "id",
                            "technologyId",
                            "label",
                            "icon",
                            "repositoryId",
                            "available",
                            "missingFacets",
                            "description",
                            "contexts",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(JobTechnologyTypename::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::JobTechnology)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "id",
                            "technologyId",
                            "label",
                            "icon",
                            "repositoryId",
                            "available",
                            "missingFacets",
                            "description",
                            "contexts",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    SparkTechnologyTypename::VALUES,
                                ),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::SparkTechnology)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "id",
                            "technologyId",
                            "label",
                            "icon",
                            "repositoryId",
                            "available",
                            "missingFacets",
                            "description",
                            "appContexts",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(AppTechnologyTypename::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::AppTechnology)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<JobTechnology> for Technology {
    fn from(value: JobTechnology) -> Self {
        Self::JobTechnology(value)
    }
}

impl From<SparkTechnology> for Technology {
    fn from(value: SparkTechnology) -> Self {
        Self::SparkTechnology(value)
    }
}

impl From<AppTechnology> for Technology {
    fn from(value: AppTechnology) -> Self {
        Self::AppTechnology(value)
    }
}

/// A technology of apps.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppTechnology {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppTechnologyTypename,
    /// The id.
    pub id: String,
    /// The id within its repository, such as `python`.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// The name for people.
    pub label: String,
    /// The name of its icon.
    pub icon: Option<String>,
    /// The repository it comes from.
    #[serde(rename = "repositoryId")]
    pub repository_id: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The runtimes.
    #[serde(rename = "appContexts")]
    pub app_contexts: Vec<AppContext>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A runtime that an app of the catalogue can use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppContext {
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What it needs of the platform.
    pub facets: Vec<String>,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// Whether its maker recommends it.
    pub recommended: bool,
    /// What it is for.
    pub description: Option<String>,
    /// An image and its tag.
    #[serde(rename = "dockerInfo")]
    pub docker_info: DockerInfo,
    /// How mature something is.
    #[serde(rename = "trustLevel")]
    pub trust_level: TrustLevel,
    /// When it was deprecated.
    #[serde(rename = "deprecationDate")]
    pub deprecation_date: Option<runtime::value::DateTime>,
    /// When it was last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: Option<runtime::value::DateTime>,
    /// The ports it exposes.
    pub ports: Vec<PortInfo>,
    /// The storage spaces it asks for.
    pub volumes: Vec<VolumeInfo>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A storage space that an app of the catalogue asks for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeInfo {
    /// Where it is mounted.
    pub path: String,
    /// The size with its unit, such as `128 MB`.
    pub size: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A port that an app of the catalogue exposes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortInfo {
    /// The name.
    pub name: Option<String>,
    /// The number.
    pub port: i32,
    /// The environment variable in which the app finds the path it is served at.
    #[serde(rename = "basePath")]
    pub base_path: Option<String>,
    /// Whether the path is cut off before a request reaches the app.
    #[serde(rename = "rewriteUrl")]
    pub rewrite_url: bool,
    /// Who can reach a port.
    pub scope: ExpositionScope,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Who can reach a port.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExpositionScope {
    /// `PROJECT`
    Project,
    /// `PUBLIC`
    Public,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ExpositionScope { Project = "PROJECT", Public = "PUBLIC" }
}

/// How mature something is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TrustLevel {
    /// `Deprecated`
    Deprecated,
    /// `Experimental`
    Experimental,
    /// `Stable`
    Stable,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TrustLevel { Deprecated = "Deprecated", Experimental = "Experimental", Stable =
    "Stable" }
}

/// An image and its tag.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerInfo {
    /// The image, without its tag.
    pub image: String,
    /// The tag.
    pub version: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Spark, for jobs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SparkTechnology {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: SparkTechnologyTypename,
    /// The id.
    pub id: String,
    /// The id within its repository, such as `python`.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// The name for people.
    pub label: String,
    /// The name of its icon.
    pub icon: Option<String>,
    /// The repository it comes from.
    #[serde(rename = "repositoryId")]
    pub repository_id: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The runtimes.
    pub contexts: Vec<SparkContext>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of Spark.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SparkContext {
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// Whether its maker recommends it.
    pub recommended: bool,
    /// What it is for.
    pub description: Option<String>,
    /// The image.
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<DockerInfo>,
    /// How mature something is.
    #[serde(rename = "trustLevel")]
    pub trust_level: TrustLevel,
    /// When it was deprecated.
    #[serde(rename = "deprecationDate")]
    pub deprecation_date: Option<runtime::value::DateTime>,
    /// The languages.
    #[serde(rename = "technologyContexts")]
    pub technology_contexts: Vec<SparkTechnologyContext>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A language within a version of Spark.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SparkTechnologyContext {
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// Whether its maker recommends it.
    pub recommended: bool,
    /// What it is for.
    pub description: Option<String>,
    /// How mature something is.
    #[serde(rename = "trustLevel")]
    pub trust_level: TrustLevel,
    /// When it was deprecated.
    #[serde(rename = "deprecationDate")]
    pub deprecation_date: Option<runtime::value::DateTime>,
    /// The runtimes of the language.
    #[serde(rename = "jobContexts")]
    pub job_contexts: Vec<SparkJobContext>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A runtime of a language within a version of Spark.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SparkJobContext {
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// Whether its maker recommends it.
    pub recommended: bool,
    /// What it is for.
    pub description: Option<String>,
    /// The image.
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<DockerInfo>,
    /// How mature something is.
    #[serde(rename = "trustLevel")]
    pub trust_level: TrustLevel,
    /// When it was deprecated.
    #[serde(rename = "deprecationDate")]
    pub deprecation_date: Option<runtime::value::DateTime>,
    /// When it was last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: Option<runtime::value::DateTime>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A technology of jobs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTechnology {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: JobTechnologyTypename,
    /// The id.
    pub id: String,
    /// The id within its repository, such as `python`.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// The name for people.
    pub label: String,
    /// The name of its icon.
    pub icon: Option<String>,
    /// The repository it comes from.
    #[serde(rename = "repositoryId")]
    pub repository_id: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The runtimes.
    pub contexts: Vec<JobContext>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A runtime that jobs can use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobContext {
    /// The id.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// Whether it can be used on this platform.
    pub available: bool,
    /// What the platform lacks for it.
    #[serde(rename = "missingFacets")]
    pub missing_facets: Vec<String>,
    /// Whether its maker recommends it.
    pub recommended: bool,
    /// What it is.
    pub description: Option<String>,
    /// The image.
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<DockerInfo>,
    /// How mature something is.
    #[serde(rename = "trustLevel")]
    pub trust_level: TrustLevel,
    /// When it was deprecated.
    #[serde(rename = "deprecationDate")]
    pub deprecation_date: Option<runtime::value::DateTime>,
    /// When it was last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: Option<runtime::value::DateTime>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A run of a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstance {
    /// The id.
    pub id: String,
    /// The number.
    pub number: i32,
    /// A state of a run. `SUCCEEDED`, `FAILED`, `KILLED`, `ERROR`, `SKIPPED` and `UNKNOWN` are final.
    pub status: InstanceStatus,
    /// When it started.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
    /// When it ended; null before.
    #[serde(rename = "endTime")]
    pub end_time: Option<runtime::value::DateTime>,
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: Option<String>,
    /// Whether its jobs could pass variables on to each other.
    #[serde(rename = "runWithExecutionVariables")]
    pub run_with_execution_variables: Option<bool>,
    /// The variables that it was given.
    #[serde(rename = "initialExecutionVariables")]
    pub initial_execution_variables: Option<Vec<ExecutionVariable>>,
    /// The instances of its jobs.
    #[serde(rename = "jobsInstance")]
    pub jobs_instance: Vec<PipelineJobInstance>,
    /// The evaluations of its conditions.
    #[serde(rename = "conditionsInstance")]
    pub conditions_instance: Option<Vec<Option<ConditionInstance>>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The evaluation of a condition within the run of a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionInstance {
    /// The id; null before the condition is evaluated.
    pub id: Option<String>,
    /// The node.
    #[serde(rename = "conditionNodeId")]
    pub condition_node_id: String,
    /// Whether the condition held; null before it is evaluated.
    #[serde(rename = "isSuccess")]
    pub is_success: Option<bool>,
    /// When it started.
    #[serde(rename = "startTime")]
    pub start_time: Option<runtime::value::DateTime>,
    /// When it ended; null before.
    #[serde(rename = "endTime")]
    pub end_time: Option<runtime::value::DateTime>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The run of a job within the run of a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineJobInstance {
    /// The id.
    pub id: String,
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The number.
    pub number: i32,
    /// A state of a run. `SUCCEEDED`, `FAILED`, `KILLED`, `ERROR`, `SKIPPED` and `UNKNOWN` are final.
    pub status: InstanceStatus,
    /// When it started.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
    /// When it ended; null before.
    #[serde(rename = "endTime")]
    pub end_time: Option<runtime::value::DateTime>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A variable of one run.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionVariable {
    /// The name.
    pub key: String,
    /// The value; null for a secret.
    pub value: Option<runtime::Sensitive<String>>,
    /// Whether the value is a secret, which the platform does not show.
    #[serde(rename = "isPassword")]
    pub is_password: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A state of a run. `SUCCEEDED`, `FAILED`, `KILLED`, `ERROR`, `SKIPPED` and `UNKNOWN` are final.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `AWAITING`
    Awaiting,
    /// `REQUESTED`
    Requested,
    /// `UNKNOWN`
    Unknown2,
    /// `QUEUED`
    Queued,
    /// `RUNNING`
    Running,
    /// `KILLING`
    Killing,
    /// `KILLED`
    Killed,
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `SKIPPED`
    Skipped,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    InstanceStatus { Awaiting = "AWAITING", Requested = "REQUESTED", Unknown2 =
    "UNKNOWN", Queued = "QUEUED", Running = "RUNNING", Killing = "KILLING", Killed =
    "KILLED", Succeeded = "SUCCEEDED", Failed = "FAILED", Error = "ERROR", Skipped =
    "SKIPPED" }
}

/// Who is told by mail, and in which states, about a job or a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Alerting {
    /// Addresses that are told.
    pub emails: Vec<String>,
    /// Users that are told.
    #[serde(rename = "loginEmails")]
    pub login_emails: Option<Vec<UserEmail>>,
    /// The states that are told of.
    #[serde(rename = "statusList")]
    pub status_list: Vec<InstanceStatus>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The address of a user of the platform.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmail {
    /// The login; null where the address belongs to no user.
    pub login: Option<String>,
    /// The address.
    pub email: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobPipelineAlertingInput {
    /// Addresses that are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// Logins of users that are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logins: Option<Vec<String>>,
    /// The states that are told of.
    #[serde(rename = "statusList")]
    pub status_list: Vec<InstanceStatus>,
}

impl JobPipelineAlertingInput {
    /// With everything that is required.
    pub fn new(
        status_list: impl IntoIterator<Item = impl Into<InstanceStatus>>,
    ) -> Self {
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

/// Whether a schedule is in force.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ScheduleStatus {
    /// `INITIALIZING`
    Initializing,
    /// `FAILED`
    Failed,
    /// `READY`
    Ready,
    /// `IMPOSSIBLE_TO_SCHEDULE`
    ImpossibleToSchedule,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ScheduleStatus { Initializing = "INITIALIZING", Failed = "FAILED", Ready = "READY",
    ImpossibleToSchedule = "IMPOSSIBLE_TO_SCHEDULE" }
}

/// Something by its id.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reference {
    /// The id.
    pub id: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An image, and what is needed to pull it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerImage {
    /// The image, with its tag.
    pub image: String,
    /// The credentials to pull it with, for a private image.
    #[serde(rename = "dockerCredentialsId")]
    pub docker_credentials_id: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is reserved and what may be used of one resource.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceRequestLimitInput {
    /// What is reserved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<f64>,
    /// What may be used at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
}

impl ResourceRequestLimitInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { request: None, limit: None }
    }

    /// What is reserved.
    #[must_use]
    pub fn request(mut self, request: f64) -> Self {
        self.request = Some(request);
        self
    }

    /// What may be used at most.
    #[must_use]
    pub fn limit(mut self, limit: f64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Something by its id and its name.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedReference {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is reserved and what may be used of one resource.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceRequestLimit {
    /// What is reserved.
    pub request: Option<f64>,
    /// What may be used at most.
    pub limit: Option<f64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Whether one instance was deleted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedInstance {
    /// The instance.
    pub id: Option<String>,
    /// Whether it was deleted.
    pub success: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The version that an instance runs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstanceVersion {
    /// The number.
    pub number: i32,
    /// What changed in this version.
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// The id of the context that it runs in.
    #[serde(rename = "runtimeVersion")]
    pub runtime_version: Option<String>,
    /// The command. `{file}` stands for the name of the file.
    #[serde(rename = "commandLine")]
    pub command_line: Option<String>,
    /// Whether it is marked as a major version.
    #[serde(rename = "isMajor")]
    pub is_major: Option<bool>,
    /// Whether it is the current version.
    #[serde(rename = "isCurrent")]
    pub is_current: bool,
    /// Whether it uses graphics processors.
    #[serde(rename = "doesUseGPU")]
    pub does_use_gpu: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The latest state of an instance.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceHistory {
    /// A state of an instance, and why it is in it.
    #[serde(rename = "currentStatus")]
    pub current_status: InstanceStatusDetails,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A state of an instance, and why it is in it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceStatusDetails {
    /// A state of a run. `SUCCEEDED`, `FAILED`, `KILLED`, `ERROR`, `SKIPPED` and `UNKNOWN` are final.
    pub status: InstanceStatus,
    /// What the platform says about the state.
    pub details: Option<String>,
    /// Why it failed, where that is known.
    pub reason: Option<StatusReason>,
    /// When it was recorded.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Why a run failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusReason {
    /// `EVICTED`
    Evicted,
    /// `EVICTED_EXEC_VARS`
    EvictedExecVars,
    /// `CREATE_AGGREGATED_EXEC_VARS_ERROR`
    CreateAggregatedExecVarsError,
    /// `CONTAINER_CREATION_ERROR`
    ContainerCreationError,
    /// `IMAGE_PULL_ERROR`
    ImagePullError,
    /// `INVALID_IMAGE_NAME`
    InvalidImageName,
    /// `OUT_OF_MEMORY`
    OutOfMemory,
    /// `GENERIC_ERROR`
    GenericError,
    /// `WORKFLOW_DELETED`
    WorkflowDeleted,
    /// `UNEXPECTED_DELETION`
    UnexpectedDeletion,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StatusReason { Evicted = "EVICTED", EvictedExecVars = "EVICTED_EXEC_VARS",
    CreateAggregatedExecVarsError = "CREATE_AGGREGATED_EXEC_VARS_ERROR",
    ContainerCreationError = "CONTAINER_CREATION_ERROR", ImagePullError =
    "IMAGE_PULL_ERROR", InvalidImageName = "INVALID_IMAGE_NAME", OutOfMemory =
    "OUT_OF_MEMORY", GenericError = "GENERIC_ERROR", WorkflowDeleted =
    "WORKFLOW_DELETED", UnexpectedDeletion = "UNEXPECTED_DELETION" }
}

/// A run of a job, without its variables.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstanceSummary {
    /// The id.
    pub id: String,
    /// The number.
    pub number: i32,
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// A state of a run. `SUCCEEDED`, `FAILED`, `KILLED`, `ERROR`, `SKIPPED` and `UNKNOWN` are final.
    pub status: InstanceStatus,
    /// What happened to it.
    pub history: Option<InstanceHistory>,
    /// When it started.
    #[serde(rename = "startTime")]
    pub start_time: runtime::value::DateTime,
    /// When it ended; null before.
    #[serde(rename = "endTime")]
    pub end_time: Option<runtime::value::DateTime>,
    /// The version that an instance runs.
    pub version: JobInstanceVersion,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Whether one version was deleted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedVersion {
    /// The version.
    pub number: i32,
    /// Whether it was deleted.
    pub success: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The versions of a job or a pipeline after a rollback.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VersionFlags {
    /// The id.
    pub id: String,
    /// The versions.
    pub versions: Vec<VersionFlag>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version, and whether it is the current one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VersionFlag {
    /// The number.
    pub number: i32,
    /// Whether it is the current version.
    #[serde(rename = "isCurrent")]
    pub is_current: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version by its number.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VersionNumber {
    /// The number.
    pub number: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A technology by its id.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TechnologyInput {
    /// The id.
    pub id: String,
}

impl TechnologyInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppTechnologyTypename {
    /// `AppTechnology`
    AppTechnology,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppTechnologyTypename { AppTechnology = "AppTechnology" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SparkTechnologyTypename {
    /// `SparkTechnology`
    SparkTechnology,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SparkTechnologyTypename { SparkTechnology = "SparkTechnology" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JobTechnologyTypename {
    /// `JobTechnology`
    JobTechnology,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    JobTechnologyTypename { JobTechnology = "JobTechnology" }
}
