// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// The variables of `pipeline_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineDeleteVariables {
    /// The id.
    pub id: String,
}

impl PipelineDeleteVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `pipeline_move`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineMoveVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The number of the other platform, or of this one.
    #[serde(rename = "targetPlatformId")]
    pub target_platform_id: i32,
    /// The other project.
    #[serde(rename = "targetProjectId")]
    pub target_project_id: String,
}

impl PipelineMoveVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        target_platform_id: i32,
        target_project_id: impl Into<String>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            target_platform_id: target_platform_id,
            target_project_id: target_project_id.into(),
        }
    }
}

/// The variables of `pipeline_duplicate`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineDuplicateVariables {
    /// The pipeline.
    #[serde(rename = "originalPipelineId")]
    pub original_pipeline_id: String,
    /// Whether the jobs are duplicated too, each in its current version; no unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "duplicateJobs")]
    pub duplicate_jobs: Option<bool>,
}

impl PipelineDuplicateVariables {
    /// With everything that is required.
    pub fn new(original_pipeline_id: impl Into<String>) -> Self {
        Self {
            original_pipeline_id: original_pipeline_id.into(),
            duplicate_jobs: None,
        }
    }

    /// Whether the jobs are duplicated too, each in its current version; no unless said.
    #[must_use]
    pub fn duplicate_jobs(mut self, duplicate_jobs: bool) -> Self {
        self.duplicate_jobs = Some(duplicate_jobs);
        self
    }
}

/// The variables of `pipeline_versions_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineVersionsDeleteVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The numbers of the versions.
    #[serde(rename = "pipelineVersionNumbers")]
    pub pipeline_version_numbers: Vec<i32>,
}

impl PipelineVersionsDeleteVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        pipeline_version_numbers: impl IntoIterator<Item = i32>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            pipeline_version_numbers: pipeline_version_numbers.into_iter().collect(),
        }
    }
}

/// The variables of `pipeline_rollback`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineRollbackVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
}

impl PipelineRollbackVariables {
    /// With everything that is required.
    pub fn new(pipeline_id: impl Into<String>, version_number: i32) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            version_number: version_number,
        }
    }
}

/// A version of a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineVersion {
    /// The number.
    pub number: i32,
    /// What changed in this version.
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// The nodes; null for a version of a linear pipeline.
    pub graph: Option<PipelineGraph>,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever created it.
    pub creator: String,
    /// Whether it is the current version.
    #[serde(rename = "isCurrent")]
    pub is_current: bool,
    /// Whether it is marked as a major version.
    #[serde(rename = "isMajor")]
    pub is_major: bool,
    /// Where the source of this version is, an `http` or `https` URL.
    #[serde(rename = "sourceUrl")]
    pub source_url: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The nodes of a pipeline. Each names those that come next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineGraph {
    /// The nodes that run jobs.
    #[serde(rename = "jobNodes")]
    pub job_nodes: Option<Vec<JobNode>>,
    /// The nodes that choose.
    #[serde(rename = "conditionNodes")]
    pub condition_nodes: Option<Vec<ConditionNode>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A node that chooses which nodes come next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionNode {
    /// The id.
    pub id: String,
    /// Where the web interface draws it.
    pub position: Option<NodePosition>,
    /// The ids of the nodes that come next where the condition holds.
    #[serde(rename = "nextNodesSuccess")]
    pub next_nodes_success: Option<Vec<String>>,
    /// The ids of the nodes that come next where it does not hold.
    #[serde(rename = "nextNodesFailure")]
    pub next_nodes_failure: Option<Vec<String>>,
    /// What a condition node tests. `__typename` says which of the two kinds it is.
    pub condition: Condition,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a condition node tests. `__typename` says which of the two kinds it is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Condition {
    /// As `ConditionStatus`.
    ConditionStatus(ConditionStatus),
    /// As `ConditionExpression`.
    ConditionExpression(ConditionExpression),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Condition {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("__typename").and_then(serde_json::Value::as_str) {
            Some("ConditionStatus") => {
                return runtime::value::named(&value)
                    .map(Self::ConditionStatus)
                    .map_err(serde::de::Error::custom);
            }
            Some("ConditionExpression") => {
                return runtime::value::named(&value)
                    .map(Self::ConditionExpression)
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
                        &["__typename", "toString", "value"],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    ConditionStatusTypename::VALUES,
                                ),
                            ),
                            (
                                "value",
                                runtime::value::Known::Texts(
                                    ConditionStatusPresetValue::VALUES,
                                ),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::ConditionStatus)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &["__typename", "toString", "expression"],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    ConditionExpressionTypename::VALUES,
                                ),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly)
                            .map(Self::ConditionExpression)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<ConditionStatus> for Condition {
    fn from(value: ConditionStatus) -> Self {
        Self::ConditionStatus(value)
    }
}

impl From<ConditionExpression> for Condition {
    fn from(value: ConditionExpression) -> Self {
        Self::ConditionExpression(value)
    }
}

/// A test of variables.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionExpression {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: ConditionExpressionTypename,
    /// The condition as the platform prints it. Nothing is escaped, so it cannot be read back.
    #[serde(rename = "toString")]
    pub to_string: String,
    /// The expression.
    pub expression: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A test of how the jobs before it ended.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionStatus {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: ConditionStatusTypename,
    /// The condition as the platform prints it. Nothing is escaped, so it cannot be read back.
    #[serde(rename = "toString")]
    pub to_string: String,
    /// How the jobs before a condition must have ended.
    pub value: ConditionStatusPresetValue,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How the jobs before a condition must have ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConditionStatusPresetValue {
    /// `AllSuccess`
    AllSuccess,
    /// `AllSuccessOrSkipped`
    AllSuccessOrSkipped,
    /// `AtLeastOneSuccess`
    AtLeastOneSuccess,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ConditionStatusPresetValue { AllSuccess = "AllSuccess", AllSuccessOrSkipped =
    "AllSuccessOrSkipped", AtLeastOneSuccess = "AtLeastOneSuccess" }
}

/// Where the web interface draws a node.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NodePosition {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A node that runs a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobNode {
    /// The id.
    pub id: String,
    /// Something by its id and its name.
    pub job: NamedReference,
    /// Where the web interface draws it.
    pub position: Option<NodePosition>,
    /// The ids of the nodes that come next.
    #[serde(rename = "nextNodes")]
    pub next_nodes: Option<Vec<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_upgrade`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineUpgradeVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The nodes of a pipeline. Each names those that come next.
    pub graph: PipelineGraphInput,
    /// What changed in this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// Where the source of this version is, an `http` or `https` URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sourceUrl")]
    pub source_url: Option<String>,
}

impl PipelineUpgradeVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        graph: impl Into<PipelineGraphInput>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            graph: graph.into(),
            release_note: None,
            source_url: None,
        }
    }

    /// What changed in this version.
    #[must_use]
    pub fn release_note(mut self, release_note: impl Into<String>) -> Self {
        self.release_note = Some(release_note.into());
        self
    }

    /// Where the source of this version is, an `http` or `https` URL.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }
}

/// The nodes of a pipeline. Each names those that come next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineGraphInput {
    /// The nodes that run jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "jobNodes")]
    pub job_nodes: Option<Vec<JobNodeInput>>,
    /// The nodes that choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "conditionNodes")]
    pub condition_nodes: Option<Vec<ConditionNodeInput>>,
}

impl PipelineGraphInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            job_nodes: None,
            condition_nodes: None,
        }
    }

    /// The nodes that run jobs.
    #[must_use]
    pub fn job_nodes(
        mut self,
        job_nodes: impl IntoIterator<Item = impl Into<JobNodeInput>>,
    ) -> Self {
        self.job_nodes = Some(job_nodes.into_iter().map(Into::into).collect());
        self
    }

    /// The nodes that choose.
    #[must_use]
    pub fn condition_nodes(
        mut self,
        condition_nodes: impl IntoIterator<Item = impl Into<ConditionNodeInput>>,
    ) -> Self {
        self.condition_nodes = Some(
            condition_nodes.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A node that chooses which nodes come next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionNodeInput {
    /// An id of your own, unique in the graph.
    pub id: String,
    /// Where the web interface draws a node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<NodePositionInput>,
    /// The ids of the nodes that come next where the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nextNodesSuccess")]
    pub next_nodes_success: Option<Vec<String>>,
    /// The ids of the nodes that come next where it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nextNodesFailure")]
    pub next_nodes_failure: Option<Vec<String>>,
    /// What a condition node tests: give exactly one of the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<ConditionInput>,
}

impl ConditionNodeInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            position: None,
            next_nodes_success: None,
            next_nodes_failure: None,
            condition: None,
        }
    }

    /// Where the web interface draws a node.
    #[must_use]
    pub fn position(mut self, position: impl Into<NodePositionInput>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// The ids of the nodes that come next where the condition holds.
    #[must_use]
    pub fn next_nodes_success(
        mut self,
        next_nodes_success: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.next_nodes_success = Some(
            next_nodes_success.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The ids of the nodes that come next where it does not hold.
    #[must_use]
    pub fn next_nodes_failure(
        mut self,
        next_nodes_failure: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.next_nodes_failure = Some(
            next_nodes_failure.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// What a condition node tests: give exactly one of the two.
    #[must_use]
    pub fn condition(mut self, condition: impl Into<ConditionInput>) -> Self {
        self.condition = Some(condition.into());
        self
    }
}

/// What a condition node tests: give exactly one of the two.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionInput {
    /// A test of how the jobs before it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConditionStatusInput>,
    /// A test of variables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<ConditionExpressionInput>,
}

impl ConditionInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { status: None, custom: None }
    }

    /// A test of how the jobs before it ended.
    #[must_use]
    pub fn status(mut self, status: impl Into<ConditionStatusInput>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// A test of variables.
    #[must_use]
    pub fn custom(mut self, custom: impl Into<ConditionExpressionInput>) -> Self {
        self.custom = Some(custom.into());
        self
    }
}

/// A test of variables.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionExpressionInput {
    /// The expression.
    pub expression: String,
}

impl ConditionExpressionInput {
    /// With everything that is required.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
        }
    }
}

/// A test of how the jobs before it ended.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionStatusInput {
    /// How the jobs before a condition must have ended.
    pub value: ConditionStatusPresetValue,
}

impl ConditionStatusInput {
    /// With everything that is required.
    pub fn new(value: impl Into<ConditionStatusPresetValue>) -> Self {
        Self { value: value.into() }
    }
}

/// Where the web interface draws a node.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NodePositionInput {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl NodePositionInput {
    /// With everything that is required.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x: x, y: y }
    }
}

/// A node that runs a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobNodeInput {
    /// An id of your own, unique in the graph.
    pub id: String,
    /// A job by its id.
    pub job: JobInGraphPipelineInput,
    /// Where the web interface draws a node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<NodePositionInput>,
    /// The ids of the nodes that come next.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nextNodes")]
    pub next_nodes: Option<Vec<String>>,
}

impl JobNodeInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>, job: impl Into<JobInGraphPipelineInput>) -> Self {
        Self {
            id: id.into(),
            job: job.into(),
            position: None,
            next_nodes: None,
        }
    }

    /// Where the web interface draws a node.
    #[must_use]
    pub fn position(mut self, position: impl Into<NodePositionInput>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// The ids of the nodes that come next.
    #[must_use]
    pub fn next_nodes(
        mut self,
        next_nodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.next_nodes = Some(next_nodes.into_iter().map(Into::into).collect());
        self
    }
}

/// A job by its id.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInGraphPipelineInput {
    /// The id.
    pub id: String,
}

impl JobInGraphPipelineInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// What can be edited of a pipeline.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineSettings {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: String,
    /// What it is for.
    pub description: Option<String>,
    /// Who is told of what.
    pub alerting: Option<Alerting>,
    /// Whether it runs on a schedule.
    #[serde(rename = "isScheduled")]
    pub is_scheduled: bool,
    /// The schedule, in the syntax of cron with five fields.
    #[serde(rename = "cronScheduling")]
    pub cron_scheduling: Option<String>,
    /// The time zone of the schedule, such as `Europe/Paris`.
    #[serde(rename = "scheduleTimezone")]
    pub schedule_timezone: Option<String>,
    /// Whether its jobs may pass variables on to each other.
    #[serde(rename = "hasExecutionVariablesEnabled")]
    pub has_execution_variables_enabled: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineEditVariables {
    /// What changes of a pipeline. What is left out stays.
    pub pipeline: PipelineEditionInput,
}

impl PipelineEditVariables {
    /// With everything that is required.
    pub fn new(pipeline: impl Into<PipelineEditionInput>) -> Self {
        Self { pipeline: pipeline.into() }
    }
}

/// What changes of a pipeline. What is left out stays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineEditionInput {
    /// The id.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A short name for use in code: letters, digits and underscores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who is told of what. Null tells nobody from now on; left out, it stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub alerting: Option<Option<JobPipelineAlertingInput>>,
    /// Whether its jobs may pass variables on to each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hasExecutionVariablesEnabled")]
    pub has_execution_variables_enabled: Option<bool>,
    /// Whether it runs on a schedule.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "isScheduled")]
    pub is_scheduled: Option<bool>,
    /// The schedule, in the syntax of cron with five fields. Null where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cronScheduling")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub cron_scheduling: Option<Option<String>>,
    /// The time zone of the schedule, such as `Europe/Paris`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "scheduleTimezone")]
    pub schedule_timezone: Option<String>,
}

impl PipelineEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            alias: None,
            description: None,
            alerting: None,
            has_execution_variables_enabled: None,
            is_scheduled: None,
            cron_scheduling: None,
            schedule_timezone: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A short name for use in code: letters, digits and underscores.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who is told of what. Null tells nobody from now on; left out, it stays.
    #[must_use]
    pub fn alerting(
        mut self,
        alerting: impl Into<Option<JobPipelineAlertingInput>>,
    ) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// Whether its jobs may pass variables on to each other.
    #[must_use]
    pub fn has_execution_variables_enabled(
        mut self,
        has_execution_variables_enabled: bool,
    ) -> Self {
        self.has_execution_variables_enabled = Some(has_execution_variables_enabled);
        self
    }

    /// Whether it runs on a schedule.
    #[must_use]
    pub fn is_scheduled(mut self, is_scheduled: bool) -> Self {
        self.is_scheduled = Some(is_scheduled);
        self
    }

    /// The schedule, in the syntax of cron with five fields. Null where there is none.
    #[must_use]
    pub fn cron_scheduling(
        mut self,
        cron_scheduling: impl Into<Option<String>>,
    ) -> Self {
        self.cron_scheduling = Some(cron_scheduling.into());
        self
    }

    /// The time zone of the schedule, such as `Europe/Paris`.
    #[must_use]
    pub fn schedule_timezone(mut self, schedule_timezone: impl Into<String>) -> Self {
        self.schedule_timezone = Some(schedule_timezone.into());
        self
    }
}

/// A pipeline by id, name and alias.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineSummary {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineCreateVariables {
    /// A pipeline to create, with its first version.
    pub pipeline: GraphPipelineInput,
}

impl PipelineCreateVariables {
    /// With everything that is required.
    pub fn new(pipeline: impl Into<GraphPipelineInput>) -> Self {
        Self { pipeline: pipeline.into() }
    }
}

/// A pipeline to create, with its first version.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GraphPipelineInput {
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alerting: Option<JobPipelineAlertingInput>,
    /// Whether its jobs may pass variables on to each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hasExecutionVariablesEnabled")]
    pub has_execution_variables_enabled: Option<bool>,
    /// Its variables, a line `NAME=value` for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "environmentVariables")]
    pub environment_variables: Option<runtime::Sensitive<String>>,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The nodes of a pipeline. Each names those that come next.
    pub graph: PipelineGraphInput,
    /// What changed in this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// Whether it runs on a schedule.
    #[serde(rename = "isScheduled")]
    pub is_scheduled: bool,
    /// The schedule, in the syntax of cron with five fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cronScheduling")]
    pub cron_scheduling: Option<String>,
    /// The time zone of the schedule, such as `Europe/Paris`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "scheduleTimezone")]
    pub schedule_timezone: Option<String>,
    /// Where the source of this version is, an `http` or `https` URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sourceUrl")]
    pub source_url: Option<String>,
}

impl GraphPipelineInput {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        alias: impl Into<String>,
        project_id: impl Into<String>,
        graph: impl Into<PipelineGraphInput>,
        is_scheduled: bool,
    ) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            project_id: project_id.into(),
            graph: graph.into(),
            is_scheduled: is_scheduled,
            description: None,
            alerting: None,
            has_execution_variables_enabled: None,
            environment_variables: None,
            release_note: None,
            cron_scheduling: None,
            schedule_timezone: None,
            source_url: None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<JobPipelineAlertingInput>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// Whether its jobs may pass variables on to each other.
    #[must_use]
    pub fn has_execution_variables_enabled(
        mut self,
        has_execution_variables_enabled: bool,
    ) -> Self {
        self.has_execution_variables_enabled = Some(has_execution_variables_enabled);
        self
    }

    /// Its variables, a line `NAME=value` for each.
    #[must_use]
    pub fn environment_variables(
        mut self,
        environment_variables: impl Into<String>,
    ) -> Self {
        self.environment_variables = Some(
            runtime::Sensitive::new(environment_variables.into()),
        );
        self
    }

    /// What changed in this version.
    #[must_use]
    pub fn release_note(mut self, release_note: impl Into<String>) -> Self {
        self.release_note = Some(release_note.into());
        self
    }

    /// The schedule, in the syntax of cron with five fields.
    #[must_use]
    pub fn cron_scheduling(mut self, cron_scheduling: impl Into<String>) -> Self {
        self.cron_scheduling = Some(cron_scheduling.into());
        self
    }

    /// The time zone of the schedule, such as `Europe/Paris`.
    #[must_use]
    pub fn schedule_timezone(mut self, schedule_timezone: impl Into<String>) -> Self {
        self.schedule_timezone = Some(schedule_timezone.into());
        self
    }

    /// Where the source of this version is, an `http` or `https` URL.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }
}

/// The variables of `pipeline_get_by_alias`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineGetByAliasVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The alias.
    pub alias: String,
    /// How many instances come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesLimit")]
    pub instances_limit: Option<i32>,
    /// How many of the newest instances are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesSkip")]
    pub instances_skip: Option<i32>,
    /// How many versions come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsLimit")]
    pub versions_limit: Option<i32>,
    /// Whether only the current version comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsOnlyCurrent")]
    pub versions_only_current: Option<bool>,
}

impl PipelineGetByAliasVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            alias: alias.into(),
            instances_limit: None,
            instances_skip: None,
            versions_limit: None,
            versions_only_current: None,
        }
    }

    /// How many instances come along; all unless said.
    #[must_use]
    pub fn instances_limit(mut self, instances_limit: i32) -> Self {
        self.instances_limit = Some(instances_limit);
        self
    }

    /// How many of the newest instances are left out.
    #[must_use]
    pub fn instances_skip(mut self, instances_skip: i32) -> Self {
        self.instances_skip = Some(instances_skip);
        self
    }

    /// How many versions come along; all unless said.
    #[must_use]
    pub fn versions_limit(mut self, versions_limit: i32) -> Self {
        self.versions_limit = Some(versions_limit);
        self
    }

    /// Whether only the current version comes along.
    #[must_use]
    pub fn versions_only_current(mut self, versions_only_current: bool) -> Self {
        self.versions_only_current = Some(versions_only_current);
        self
    }
}

/// The variables of `pipeline_get_by_name`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineGetByNameVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The name.
    pub name: String,
    /// How many instances come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesLimit")]
    pub instances_limit: Option<i32>,
    /// How many of the newest instances are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesSkip")]
    pub instances_skip: Option<i32>,
    /// How many versions come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsLimit")]
    pub versions_limit: Option<i32>,
    /// Whether only the current version comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsOnlyCurrent")]
    pub versions_only_current: Option<bool>,
}

impl PipelineGetByNameVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            instances_limit: None,
            instances_skip: None,
            versions_limit: None,
            versions_only_current: None,
        }
    }

    /// How many instances come along; all unless said.
    #[must_use]
    pub fn instances_limit(mut self, instances_limit: i32) -> Self {
        self.instances_limit = Some(instances_limit);
        self
    }

    /// How many of the newest instances are left out.
    #[must_use]
    pub fn instances_skip(mut self, instances_skip: i32) -> Self {
        self.instances_skip = Some(instances_skip);
        self
    }

    /// How many versions come along; all unless said.
    #[must_use]
    pub fn versions_limit(mut self, versions_limit: i32) -> Self {
        self.versions_limit = Some(versions_limit);
        self
    }

    /// Whether only the current version comes along.
    #[must_use]
    pub fn versions_only_current(mut self, versions_only_current: bool) -> Self {
        self.versions_only_current = Some(versions_only_current);
        self
    }
}

/// A pipeline with its instances and versions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pipeline {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: String,
    /// What it is for.
    pub description: Option<String>,
    /// Who is told of what.
    pub alerting: Option<Alerting>,
    /// How many instances it has.
    #[serde(rename = "pipelineInstanceCount")]
    pub pipeline_instance_count: i32,
    /// The instances, the newest first.
    pub instances: Option<Vec<PipelineInstance>>,
    /// The versions.
    pub versions: Vec<PipelineVersion>,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever created it.
    pub creator: String,
    /// Whether it runs on a schedule.
    #[serde(rename = "isScheduled")]
    pub is_scheduled: bool,
    /// The schedule, in the syntax of cron with five fields.
    #[serde(rename = "cronScheduling")]
    pub cron_scheduling: Option<String>,
    /// Whether the schedule is in force.
    #[serde(rename = "scheduleStatus")]
    pub schedule_status: Option<ScheduleStatus>,
    /// The time zone of the schedule, such as `Europe/Paris`.
    #[serde(rename = "scheduleTimezone")]
    pub schedule_timezone: Option<String>,
    /// Whether it is a linear pipeline of the old kind.
    #[serde(rename = "isLegacyPipeline")]
    pub is_legacy_pipeline: Option<bool>,
    /// Whether its jobs may pass variables on to each other.
    #[serde(rename = "hasExecutionVariablesEnabled")]
    pub has_execution_variables_enabled: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineGetVariables {
    /// The id.
    pub id: String,
    /// How many instances come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesLimit")]
    pub instances_limit: Option<i32>,
    /// How many of the newest instances are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesSkip")]
    pub instances_skip: Option<i32>,
    /// How many versions come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsLimit")]
    pub versions_limit: Option<i32>,
    /// Whether only the current version comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsOnlyCurrent")]
    pub versions_only_current: Option<bool>,
}

impl PipelineGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            instances_limit: None,
            instances_skip: None,
            versions_limit: None,
            versions_only_current: None,
        }
    }

    /// How many instances come along; all unless said.
    #[must_use]
    pub fn instances_limit(mut self, instances_limit: i32) -> Self {
        self.instances_limit = Some(instances_limit);
        self
    }

    /// How many of the newest instances are left out.
    #[must_use]
    pub fn instances_skip(mut self, instances_skip: i32) -> Self {
        self.instances_skip = Some(instances_skip);
        self
    }

    /// How many versions come along; all unless said.
    #[must_use]
    pub fn versions_limit(mut self, versions_limit: i32) -> Self {
        self.versions_limit = Some(versions_limit);
        self
    }

    /// Whether only the current version comes along.
    #[must_use]
    pub fn versions_only_current(mut self, versions_only_current: bool) -> Self {
        self.versions_only_current = Some(versions_only_current);
        self
    }
}

/// The pipelines of a project by id, name and alias.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPipelineSummaries {
    /// The pipelines.
    pub pipelines: Vec<PipelineSummary>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_pipelines_list_minimal`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPipelinesListMinimalVariables {
    /// The id.
    pub id: String,
}

impl ProjectPipelinesListMinimalVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The pipelines of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPipelines {
    /// The pipelines.
    pub pipelines: Vec<Pipeline>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_pipelines_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPipelinesListVariables {
    /// The id.
    pub id: String,
    /// How many instances come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesLimit")]
    pub instances_limit: Option<i32>,
    /// How many of the newest instances are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "instancesSkip")]
    pub instances_skip: Option<i32>,
    /// How many versions come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsLimit")]
    pub versions_limit: Option<i32>,
    /// Whether only the current version comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "versionsOnlyCurrent")]
    pub versions_only_current: Option<bool>,
}
