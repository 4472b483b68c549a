// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `pipeline_instances_count_by_date`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesCountByDateVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The time.
    #[serde(rename = "beforeAt")]
    pub before_at: runtime::value::DateTime,
}

impl PipelineInstancesCountByDateVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        before_at: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            before_at: before_at.into(),
        }
    }
}

/// How many instances a selector finds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstanceSelectorCount {
    /// Which instances of a pipeline.
    pub selector: PipelineInstanceStatusSelector,
    /// How many instances it finds.
    pub count: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Which instances of a pipeline.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineInstanceStatusSelector {
    /// `ALL`
    All,
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// `UNKNOWN`
    Unknown2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    PipelineInstanceStatusSelector { All = "ALL", Succeeded = "SUCCEEDED", Failed =
    "FAILED", Stopped = "STOPPED", Unknown2 = "UNKNOWN" }
}

/// The variables of `pipeline_instances_count_by_selector`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesCountBySelectorVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
}

impl PipelineInstancesCountBySelectorVariables {
    /// With everything that is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}

/// The variables of `pipeline_instances_delete_by_date`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesDeleteByDateVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The time.
    #[serde(rename = "beforeAt")]
    pub before_at: runtime::value::DateTime,
    /// Instances that are kept all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "excludePipelineInstanceIds")]
    pub exclude_pipeline_instance_ids: Option<Vec<String>>,
    /// Instances that are deleted besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "includePipelineInstanceIds")]
    pub include_pipeline_instance_ids: Option<Vec<String>>,
}

impl PipelineInstancesDeleteByDateVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        before_at: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            before_at: before_at.into(),
            exclude_pipeline_instance_ids: None,
            include_pipeline_instance_ids: None,
        }
    }

    /// Instances that are kept all the same.
    #[must_use]
    pub fn exclude_pipeline_instance_ids(
        mut self,
        exclude_pipeline_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_pipeline_instance_ids = Some(
            exclude_pipeline_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Instances that are deleted besides.
    #[must_use]
    pub fn include_pipeline_instance_ids(
        mut self,
        include_pipeline_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_pipeline_instance_ids = Some(
            include_pipeline_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The variables of `pipeline_instances_delete_by_selector`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesDeleteBySelectorVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// Which instances of a pipeline.
    pub selector: PipelineInstanceStatusSelector,
    /// Instances that are kept all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "excludePipelineInstanceIds")]
    pub exclude_pipeline_instance_ids: Option<Vec<String>>,
    /// Instances that are deleted besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "includePipelineInstanceIds")]
    pub include_pipeline_instance_ids: Option<Vec<String>>,
}

impl PipelineInstancesDeleteBySelectorVariables {
    /// With everything that is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        selector: impl Into<PipelineInstanceStatusSelector>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            selector: selector.into(),
            exclude_pipeline_instance_ids: None,
            include_pipeline_instance_ids: None,
        }
    }

    /// Instances that are kept all the same.
    #[must_use]
    pub fn exclude_pipeline_instance_ids(
        mut self,
        exclude_pipeline_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_pipeline_instance_ids = Some(
            exclude_pipeline_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Instances that are deleted besides.
    #[must_use]
    pub fn include_pipeline_instance_ids(
        mut self,
        include_pipeline_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_pipeline_instance_ids = Some(
            include_pipeline_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The variables of `pipeline_instances_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesDeleteVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// The instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pipelineInstanceIds")]
    pub pipeline_instance_ids: Option<Vec<String>>,
}

impl PipelineInstancesDeleteVariables {
    /// With everything that is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            pipeline_instance_ids: None,
        }
    }

    /// The instances.
    #[must_use]
    pub fn pipeline_instance_ids(
        mut self,
        pipeline_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pipeline_instance_ids = Some(
            pipeline_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A pipeline with some of its instances.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstances {
    /// How many instances it has.
    #[serde(rename = "pipelineInstanceCount")]
    pub pipeline_instance_count: i32,
    /// The instances, the newest first.
    pub instances: Option<Vec<PipelineInstance>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_instances_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstancesListVariables {
    /// The id.
    pub id: String,
    /// How many come at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// How many are left out at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<i32>,
}

impl PipelineInstancesListVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            limit: None,
            skip: None,
        }
    }

    /// How many come at most.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many are left out at the beginning.
    #[must_use]
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }
}

/// The variables of `pipeline_instance_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstanceGetVariables {
    /// The id.
    pub id: String,
}

impl PipelineInstanceGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `pipeline_instance_stop`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstanceStopVariables {
    /// The instance.
    #[serde(rename = "pipelineInstanceId")]
    pub pipeline_instance_id: String,
}

impl PipelineInstanceStopVariables {
    /// With everything that is required.
    pub fn new(pipeline_instance_id: impl Into<String>) -> Self {
        Self {
            pipeline_instance_id: pipeline_instance_id.into(),
        }
    }
}

/// A run of a pipeline, without what ran in it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineInstanceSummary {
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
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `pipeline_run`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineRunVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
}

impl PipelineRunVariables {
    /// With everything that is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}
