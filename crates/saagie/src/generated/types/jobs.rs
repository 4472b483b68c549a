// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `job_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobDeleteVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
}

impl JobDeleteVariables {
    /// With everything that is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

/// The variables of `job_move`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobMoveVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The number of the other platform, or of this one.
    #[serde(rename = "targetPlatformId")]
    pub target_platform_id: i32,
    /// The other project.
    #[serde(rename = "targetProjectId")]
    pub target_project_id: String,
    /// The category of the job in the other project; its present one unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "targetCategory")]
    pub target_category: Option<String>,
}

impl JobMoveVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        target_platform_id: i32,
        target_project_id: impl Into<String>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            target_platform_id: target_platform_id,
            target_project_id: target_project_id.into(),
            target_category: None,
        }
    }

    /// The category of the job in the other project; its present one unless said.
    #[must_use]
    pub fn target_category(mut self, target_category: impl Into<String>) -> Self {
        self.target_category = Some(target_category.into());
        self
    }
}

/// The variables of `job_duplicate`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobDuplicateVariables {
    /// The job.
    #[serde(rename = "originalJobId")]
    pub original_job_id: String,
}

impl JobDuplicateVariables {
    /// With everything that is required.
    pub fn new(original_job_id: impl Into<String>) -> Self {
        Self {
            original_job_id: original_job_id.into(),
        }
    }
}

/// The variables of `job_versions_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobVersionsDeleteVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The numbers of the versions.
    #[serde(rename = "jobVersionNumbers")]
    pub job_version_numbers: Vec<i32>,
}

impl JobVersionsDeleteVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        job_version_numbers: impl IntoIterator<Item = i32>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_version_numbers: job_version_numbers.into_iter().collect(),
        }
    }
}

/// The variables of `job_rollback`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobRollbackVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// The number of the version.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
}

impl JobRollbackVariables {
    /// With everything that is required.
    pub fn new(job_id: impl Into<String>, version_number: i32) -> Self {
        Self {
            job_id: job_id.into(),
            version_number: version_number,
        }
    }
}

/// The variables of `job_upgrade_upload`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobUpgradeUploadVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// A version of a job.
    #[serde(rename = "jobVersion")]
    pub job_version: JobVersionInput,
}

impl JobUpgradeUploadVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        job_version: impl Into<JobVersionInput>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_version: job_version.into(),
        }
    }
}

/// A version of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobVersionInput {
    /// What changed in this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// The id of the context that it runs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "runtimeVersion")]
    pub runtime_version: Option<String>,
    /// The command. `{file}` stands for the name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "commandLine")]
    pub command_line: Option<String>,
    /// Whether it keeps the file of the version before; no unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "usePreviousArtifact")]
    pub use_previous_artifact: Option<bool>,
    /// An image, and what is needed to pull it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<JobDockerInput>,
    /// A second technology beside the main one, such as the language of a Spark job.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "extraTechnology")]
    pub extra_technology: Option<ExtraTechnologyInput>,
    /// Where the source of this version is, an `http` or `https` URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sourceUrl")]
    pub source_url: Option<String>,
}

impl JobVersionInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            release_note: None,
            runtime_version: None,
            command_line: None,
            use_previous_artifact: None,
            docker_info: None,
            extra_technology: None,
            source_url: None,
        }
    }

    /// What changed in this version.
    #[must_use]
    pub fn release_note(mut self, release_note: impl Into<String>) -> Self {
        self.release_note = Some(release_note.into());
        self
    }

    /// The id of the context that it runs in.
    #[must_use]
    pub fn runtime_version(mut self, runtime_version: impl Into<String>) -> Self {
        self.runtime_version = Some(runtime_version.into());
        self
    }

    /// The command. `{file}` stands for the name of the file.
    #[must_use]
    pub fn command_line(mut self, command_line: impl Into<String>) -> Self {
        self.command_line = Some(command_line.into());
        self
    }

    /// Whether it keeps the file of the version before; no unless said.
    #[must_use]
    pub fn use_previous_artifact(mut self, use_previous_artifact: bool) -> Self {
        self.use_previous_artifact = Some(use_previous_artifact);
        self
    }

    /// An image, and what is needed to pull it.
    #[must_use]
    pub fn docker_info(mut self, docker_info: impl Into<JobDockerInput>) -> Self {
        self.docker_info = Some(docker_info.into());
        self
    }

    /// A second technology beside the main one, such as the language of a Spark job.
    #[must_use]
    pub fn extra_technology(
        mut self,
        extra_technology: impl Into<ExtraTechnologyInput>,
    ) -> Self {
        self.extra_technology = Some(extra_technology.into());
        self
    }

    /// Where the source of this version is, an `http` or `https` URL.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }
}

/// A second technology beside the main one, such as the language of a Spark job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtraTechnologyInput {
    /// The id of the technology.
    pub language: String,
    /// The id of its context.
    pub version: String,
}

impl ExtraTechnologyInput {
    /// With everything that is required.
    pub fn new(language: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            version: version.into(),
        }
    }
}

/// An image, and what is needed to pull it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobDockerInput {
    /// The image, with its tag.
    pub image: String,
    /// The credentials to pull it with, for a private image.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "dockerCredentialsId")]
    pub docker_credentials_id: Option<String>,
}

impl JobDockerInput {
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

/// The variables of `job_upgrade`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobUpgradeVariables {
    /// The job.
    #[serde(rename = "jobId")]
    pub job_id: String,
    /// A version of a job.
    #[serde(rename = "jobVersion")]
    pub job_version: JobVersionInput,
}

impl JobUpgradeVariables {
    /// With everything that is required.
    pub fn new(
        job_id: impl Into<String>,
        job_version: impl Into<JobVersionInput>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_version: job_version.into(),
        }
    }
}

/// What can be edited of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobSettings {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs on a schedule.
    #[serde(rename = "isScheduled")]
    pub is_scheduled: bool,
    /// The schedule, in the syntax of cron with five fields.
    #[serde(rename = "cronScheduling")]
    pub cron_scheduling: Option<String>,
    /// The time zone of the schedule, such as `Europe/Paris`.
    #[serde(rename = "scheduleTimezone")]
    pub schedule_timezone: Option<String>,
    /// What is reserved and what may be used.
    pub resources: Option<JobResources>,
    /// Who is told of what.
    pub alerting: Option<Alerting>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The resources of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobResources {
    /// Cores.
    pub cpu: Option<ResourceRequestLimit>,
    /// Memory. The unit is written nowhere; the examples fit gigabytes.
    pub memory: Option<ResourceRequestLimit>,
    /// Graphics processors.
    pub gpu: Option<ResourceRequestLimit>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `job_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobEditVariables {
    /// What changes of a job. What is left out stays.
    pub job: JobEditionInput,
}

impl JobEditVariables {
    /// With everything that is required.
    pub fn new(job: impl Into<JobEditionInput>) -> Self {
        Self { job: job.into() }
    }
}

/// What changes of a job. What is left out stays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobEditionInput {
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
    /// Who is told of what. Null tells nobody from now on; left out, it stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub alerting: Option<Option<JobPipelineAlertingInput>>,
    /// Whether it runs without end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "isStreaming")]
    pub is_streaming: Option<bool>,
    /// Whether it uses graphics processors.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "doesUseGPU")]
    pub does_use_gpu: Option<bool>,
    /// The resources of a job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<JobResourceInput>,
}

impl JobEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            alias: None,
            description: None,
            is_scheduled: None,
            cron_scheduling: None,
            schedule_timezone: None,
            alerting: None,
            is_streaming: None,
            does_use_gpu: None,
            resources: None,
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

    /// Who is told of what. Null tells nobody from now on; left out, it stays.
    #[must_use]
    pub fn alerting(
        mut self,
        alerting: impl Into<Option<JobPipelineAlertingInput>>,
    ) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// Whether it runs without end.
    #[must_use]
    pub fn is_streaming(mut self, is_streaming: bool) -> Self {
        self.is_streaming = Some(is_streaming);
        self
    }

    /// Whether it uses graphics processors.
    #[must_use]
    pub fn does_use_gpu(mut self, does_use_gpu: bool) -> Self {
        self.does_use_gpu = Some(does_use_gpu);
        self
    }

    /// The resources of a job.
    #[must_use]
    pub fn resources(mut self, resources: impl Into<JobResourceInput>) -> Self {
        self.resources = Some(resources.into());
        self
    }
}

/// The resources of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobResourceInput {
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

impl JobResourceInput {
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

/// The variables of `job_create_upload`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobCreateUploadVariables {
    /// A job to create.
    pub job: JobInput,
    /// A version of a job.
    #[serde(rename = "jobVersion")]
    pub job_version: JobVersionInput,
}

impl JobCreateUploadVariables {
    /// With everything that is required.
    pub fn new(
        job: impl Into<JobInput>,
        job_version: impl Into<JobVersionInput>,
    ) -> Self {
        Self {
            job: job.into(),
            job_version: job_version.into(),
        }
    }
}

/// A job to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInput {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The category: `Extraction`, `Processing` or `Smart App`.
    pub category: String,
    /// A technology by its id.
    pub technology: TechnologyInput,
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
    /// Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alerting: Option<JobPipelineAlertingInput>,
    /// Whether it runs without end.
    #[serde(rename = "isStreaming")]
    pub is_streaming: bool,
    /// Whether it uses graphics processors.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "doesUseGPU")]
    pub does_use_gpu: Option<bool>,
    /// The resources of a job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<JobResourceInput>,
}

impl JobInput {
    /// With everything that is required.
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        category: impl Into<String>,
        technology: impl Into<TechnologyInput>,
        is_scheduled: bool,
        is_streaming: bool,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            category: category.into(),
            technology: technology.into(),
            is_scheduled: is_scheduled,
            is_streaming: is_streaming,
            alias: None,
            description: None,
            cron_scheduling: None,
            schedule_timezone: None,
            alerting: None,
            does_use_gpu: None,
            resources: None,
        }
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

    /// Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<JobPipelineAlertingInput>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// Whether it uses graphics processors.
    #[must_use]
    pub fn does_use_gpu(mut self, does_use_gpu: bool) -> Self {
        self.does_use_gpu = Some(does_use_gpu);
        self
    }

    /// The resources of a job.
    #[must_use]
    pub fn resources(mut self, resources: impl Into<JobResourceInput>) -> Self {
        self.resources = Some(resources.into());
        self
    }
}

/// A job that was just created.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobCreated {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: Option<String>,
    /// The versions.
    pub versions: Vec<VersionNumber>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `job_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobCreateVariables {
    /// A job to create.
    pub job: JobInput,
    /// A version of a job.
    #[serde(rename = "jobVersion")]
    pub job_version: JobVersionInput,
}

impl JobCreateVariables {
    /// With everything that is required.
    pub fn new(
        job: impl Into<JobInput>,
        job_version: impl Into<JobVersionInput>,
    ) -> Self {
        Self {
            job: job.into(),
            job_version: job_version.into(),
        }
    }
}

/// The variables of `job_get_by_alias`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGetByAliasVariables {
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

impl JobGetByAliasVariables {
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

/// The variables of `job_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGetVariables {
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

impl JobGetVariables {
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

/// A job by id, name and alias.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobSummary {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_jobs_list_minimal`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectJobsListMinimalVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// Only those of this category: `Extraction`, `Processing` or `Smart App`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The technology.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "technologyId")]
    pub technology_id: Option<String>,
}

impl ProjectJobsListMinimalVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            category: None,
            technology_id: None,
        }
    }

    /// Only those of this category: `Extraction`, `Processing` or `Smart App`.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// The technology.
    #[must_use]
    pub fn technology_id(mut self, technology_id: impl Into<String>) -> Self {
        self.technology_id = Some(technology_id.into());
        self
    }
}

/// A job with its instances and versions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A short name for use in code: letters, digits and underscores.
    pub alias: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Who is told of what.
    pub alerting: Option<Alerting>,
    /// How many instances it has.
    #[serde(rename = "countJobInstance")]
    pub count_job_instance: Option<i32>,
    /// The instances, the newest first.
    pub instances: Option<Vec<JobInstanceSummary>>,
    /// The versions.
    pub versions: Vec<JobVersion>,
    /// The category: `Extraction`, `Processing` or `Smart App`.
    pub category: String,
    /// The technology; null where it is gone.
    pub technology: Option<Reference>,
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
    /// Whether it runs without end.
    #[serde(rename = "isStreaming")]
    pub is_streaming: bool,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// How a move stands; null where there is none.
    #[serde(rename = "migrationStatus")]
    pub migration_status: Option<MigrationStatus>,
    /// The project it is moved to or from.
    #[serde(rename = "migrationProjectId")]
    pub migration_project_id: Option<String>,
    /// Whether it can be deleted.
    #[serde(rename = "isDeletable")]
    pub is_deletable: bool,
    /// The linear pipelines that it is in.
    pub pipelines: Option<Vec<Reference>>,
    /// The pipelines whose current version it is in.
    #[serde(rename = "graphPipelines")]
    pub graph_pipelines: Option<Vec<Reference>>,
    /// Whether it uses graphics processors.
    #[serde(rename = "doesUseGPU")]
    pub does_use_gpu: Option<bool>,
    /// What is reserved and what may be used.
    pub resources: Option<JobResources>,
    /// The job it was duplicated from.
    #[serde(rename = "originalJobId")]
    pub original_job_id: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How a move stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// `MIGRATING_IN`
    MigratingIn,
    /// `MIGRATING_OUT`
    MigratingOut,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    MigrationStatus { MigratingIn = "MIGRATING_IN", MigratingOut = "MIGRATING_OUT", Ready
    = "READY", Failed = "FAILED" }
}

/// A version of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobVersion {
    /// The number.
    pub number: i32,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever created it.
    pub creator: String,
    /// What changed in this version.
    #[serde(rename = "releaseNote")]
    pub release_note: Option<String>,
    /// The id of the context that it runs in.
    #[serde(rename = "runtimeVersion")]
    pub runtime_version: Option<String>,
    /// The command. `{file}` stands for the name of the file.
    #[serde(rename = "commandLine")]
    pub command_line: Option<String>,
    /// The file that it runs.
    #[serde(rename = "packageInfo")]
    pub package_info: Option<JobPackage>,
    /// The image.
    #[serde(rename = "dockerInfo")]
    pub docker_info: Option<DockerImage>,
    /// A second technology beside the main one, where the runtime needs one.
    #[serde(rename = "extraTechnology")]
    pub extra_technology: Option<ExtraTechnology>,
    /// Whether it is the current version.
    #[serde(rename = "isCurrent")]
    pub is_current: bool,
    /// Whether it is marked as a major version.
    #[serde(rename = "isMajor")]
    pub is_major: Option<bool>,
    /// Whether it can be deleted.
    #[serde(rename = "deletableState")]
    pub deletable_state: Option<JobVersionDeletableState>,
    /// Where the source of this version is, an `http` or `https` URL.
    #[serde(rename = "sourceUrl")]
    pub source_url: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Whether a version can be deleted, and if not, why.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobVersionDeletableState {
    /// Whether it can be deleted.
    pub deletable: bool,
    /// Why not.
    pub reasons: Option<Vec<JobVersionDeletableStateReason>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Why a version cannot be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JobVersionDeletableStateReason {
    /// `CURRENT_VERSION`
    CurrentVersion,
    /// `VERSION_HAS_UNFINISHED_INSTANCES`
    VersionHasUnfinishedInstances,
    /// `VERSION_LINKED_TO_PIPELINE_INSTANCE`
    VersionLinkedToPipelineInstance,
    /// `VERSION_INSTANCES_NOT_YET_CLEANED`
    VersionInstancesNotYetCleaned,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    JobVersionDeletableStateReason { CurrentVersion = "CURRENT_VERSION",
    VersionHasUnfinishedInstances = "VERSION_HAS_UNFINISHED_INSTANCES",
    VersionLinkedToPipelineInstance = "VERSION_LINKED_TO_PIPELINE_INSTANCE",
    VersionInstancesNotYetCleaned = "VERSION_INSTANCES_NOT_YET_CLEANED" }
}

/// A second technology beside the main one, such as the language of a Spark job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtraTechnology {
    /// The id of the technology.
    pub language: String,
    /// The id of its context.
    pub version: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The file that a version of a job runs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobPackage {
    /// The name.
    pub name: String,
    /// A path on the platform, without its origin. `job_artifact_download` takes its parts.
    #[serde(rename = "downloadUrl")]
    pub download_url: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_jobs_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectJobsListVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// Only those of this category: `Extraction`, `Processing` or `Smart App`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The technology.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "technologyId")]
    pub technology_id: Option<String>,
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

impl ProjectJobsListVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            category: None,
            technology_id: None,
            instances_limit: None,
            instances_skip: None,
            versions_limit: None,
            versions_only_current: None,
        }
    }

    /// Only those of this category: `Extraction`, `Processing` or `Smart App`.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// The technology.
    #[must_use]
    pub fn technology_id(mut self, technology_id: impl Into<String>) -> Self {
        self.technology_id = Some(technology_id.into());
        self
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
