// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `job_instances_count_by_date`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesCountByDateVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The time.
    #[serde(rename = "beforeAt")]
    pub before_at: runtime::value::DateTime,
}

impl JobInstancesCountByDateVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        before_at: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            before_at: before_at.into(),
        }
    }
}

/// How many instances a selector finds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstanceSelectorCount {
    /// Which instances of a job.
    pub selector: JobInstanceSelector,
    /// How many instances it finds.
    pub count: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Which instances of a job.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JobInstanceSelector {
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
    JobInstanceSelector { All = "ALL", Succeeded = "SUCCEEDED", Failed = "FAILED",
    Stopped = "STOPPED", Unknown2 = "UNKNOWN" }
}

/// The variables of `job_instances_count_by_selector`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesCountBySelectorVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
}

impl JobInstancesCountBySelectorVariables {
    /// With everything that is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

/// The variables of `job_instances_delete_by_date`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesDeleteByDateVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The time.
    #[serde(rename = "beforeAt")]
    pub before_at: runtime::value::DateTime,
    /// Instances that are kept all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "excludeJobInstanceIds")]
    pub exclude_job_instance_ids: Option<Vec<String>>,
    /// Instances that are deleted besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "includeJobInstanceIds")]
    pub include_job_instance_ids: Option<Vec<String>>,
}

impl JobInstancesDeleteByDateVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        before_at: impl Into<runtime::value::DateTime>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            before_at: before_at.into(),
            exclude_job_instance_ids: None,
            include_job_instance_ids: None,
        }
    }

    /// Instances that are kept all the same.
    #[must_use]
    pub fn exclude_job_instance_ids(
        mut self,
        exclude_job_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_job_instance_ids = Some(
            exclude_job_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Instances that are deleted besides.
    #[must_use]
    pub fn include_job_instance_ids(
        mut self,
        include_job_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_job_instance_ids = Some(
            include_job_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The variables of `job_instances_delete_by_selector`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesDeleteBySelectorVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// Which instances of a job.
    pub selector: JobInstanceSelector,
    /// Instances that are kept all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "excludeJobInstanceIds")]
    pub exclude_job_instance_ids: Option<Vec<String>>,
    /// Instances that are deleted besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "includeJobInstanceIds")]
    pub include_job_instance_ids: Option<Vec<String>>,
}

impl JobInstancesDeleteBySelectorVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        selector: impl Into<JobInstanceSelector>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            selector: selector.into(),
            exclude_job_instance_ids: None,
            include_job_instance_ids: None,
        }
    }

    /// Instances that are kept all the same.
    #[must_use]
    pub fn exclude_job_instance_ids(
        mut self,
        exclude_job_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_job_instance_ids = Some(
            exclude_job_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Instances that are deleted besides.
    #[must_use]
    pub fn include_job_instance_ids(
        mut self,
        include_job_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_job_instance_ids = Some(
            include_job_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The variables of `job_instances_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesDeleteVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "jobInstanceIds")]
    pub job_instance_ids: Option<Vec<String>>,
}

impl JobInstancesDeleteVariables {
    /// With everything that is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            job_instance_ids: None,
        }
    }

    /// The instances.
    #[must_use]
    pub fn job_instance_ids(
        mut self,
        job_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_instance_ids = Some(
            job_instance_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A job with some of its instances.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstances {
    /// How many instances it has.
    #[serde(rename = "countJobInstance")]
    pub count_job_instance: Option<i32>,
    /// The instances, the newest first.
    pub instances: Option<Vec<JobInstanceSummary>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `job_instances_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstancesListVariables {
    /// The id.
    pub id: String,
    /// How many come at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// How many are left out at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<i32>,
}

impl JobInstancesListVariables {
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

/// A run of a job, with its variables.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstance {
    /// The id.
    pub id: String,
    /// The number.
    pub number: i32,
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
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The alias of the job.
    #[serde(rename = "jobAlias")]
    pub job_alias: Option<String>,
    /// The version that an instance runs.
    pub version: JobInstanceVersion,
    /// The variables that the run of the pipeline was given.
    #[serde(rename = "executionGlobalVariablesInput")]
    pub execution_global_variables_input: Option<Vec<Option<ExecutionVariable>>>,
    /// The variables that the jobs before it passed on.
    #[serde(rename = "executionVariablesInput")]
    pub execution_variables_input: Option<Vec<Option<ExecutionVariablesInput>>>,
    /// The variables that it passed on.
    #[serde(rename = "executionVariablesOutput")]
    pub execution_variables_output: Option<Vec<Option<ExecutionVariable>>>,
    /// The variables with all their values.
    #[serde(rename = "executionVariablesByKey")]
    pub execution_variables_by_key: Option<Vec<Option<ExecutionVariableByKey>>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A variable of a run with all the values it was given.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionVariableByKey {
    /// The name.
    #[serde(rename = "keyVariable")]
    pub key_variable: String,
    /// Whether the value is a secret, which the platform does not show.
    #[serde(rename = "isPassword")]
    pub is_password: Option<bool>,
    /// The values that jobs before it gave.
    #[serde(rename = "valueVariablesInputByJobInstance")]
    pub value_variables_input_by_job_instance: Option<
        Vec<Option<ExecutionVariableByParent>>,
    >,
    /// The value that the run of the pipeline was given.
    #[serde(rename = "valueGlobalVariableInput")]
    pub value_global_variable_input: Option<runtime::Sensitive<String>>,
    /// The value that it passed on.
    #[serde(rename = "valueVariableOutput")]
    pub value_variable_output: Option<runtime::Sensitive<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The value that one job before this one gave to a variable.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionVariableByParent {
    /// The instance before this one.
    #[serde(rename = "jobInstanceId")]
    pub job_instance_id: String,
    /// The job before this one.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The alias of that job.
    #[serde(rename = "jobAlias")]
    pub job_alias: String,
    /// The name of that job.
    #[serde(rename = "jobName")]
    pub job_name: String,
    /// Whether it comes directly before this one.
    #[serde(rename = "isDirectParent")]
    pub is_direct_parent: bool,
    /// The value.
    pub value: Option<runtime::Sensitive<String>>,
    /// Whether the value is a secret, which the platform does not show.
    #[serde(rename = "isPassword")]
    pub is_password: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables that an instance was given by one job before it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionVariablesInput {
    /// The instance before this one.
    #[serde(rename = "parentJobInstanceId")]
    pub parent_job_instance_id: Option<String>,
    /// The job before this one.
    #[serde(rename = "parentJobId")]
    pub parent_job_id: Option<String>,
    /// The alias of that job.
    #[serde(rename = "parentJobAlias")]
    pub parent_job_alias: Option<String>,
    /// Whether it comes directly before this one.
    #[serde(rename = "isDirectParent")]
    pub is_direct_parent: Option<bool>,
    /// The variables.
    #[serde(rename = "executionVariables")]
    pub execution_variables: Option<Vec<Option<ExecutionVariable>>>,
    /// Whether these are the variables that the run of the pipeline was given.
    #[serde(rename = "isGlobalVariables")]
    pub is_global_variables: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `job_instance_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstanceGetVariables {
    /// The id.
    pub id: String,
}

impl JobInstanceGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `job_instance_stop`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInstanceStopVariables {
    /// The instance.
    #[serde(rename = "jobInstanceId")]
    pub job_instance_id: String,
}

impl JobInstanceStopVariables {
    /// With everything that is required.
    pub fn new(job_instance_id: impl Into<String>) -> Self {
        Self {
            job_instance_id: job_instance_id.into(),
        }
    }
}

/// The variables of `job_run`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobRunVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
}

impl JobRunVariables {
    /// With everything that is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}
