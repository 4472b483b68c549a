// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `repository_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryDeleteVariables {
    /// The id.
    pub id: String,
}

impl RepositoryDeleteVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `repository_synchronization_revert`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositorySynchronizationRevertVariables {
    /// The repository.
    #[serde(rename = "repositoryId")]
    pub repository_id: String,
    /// The synchronization.
    #[serde(rename = "synchronizationReportId")]
    pub synchronization_report_id: String,
}

impl RepositorySynchronizationRevertVariables {
    /// With everything that is required.
    pub fn new(
        repository_id: impl Into<String>,
        synchronization_report_id: impl Into<String>,
    ) -> Self {
        Self {
            repository_id: repository_id.into(),
            synchronization_report_id: synchronization_report_id.into(),
        }
    }
}

/// The variables of `repository_synchronize_upload`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositorySynchronizeUploadVariables {
    /// The id.
    pub id: String,
}

impl RepositorySynchronizeUploadVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// What a synchronization did to a repository.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositorySynchronization {
    /// How much was changed.
    pub count: i32,
    /// How a synchronization went. `__typename` says whether it succeeded.
    pub report: SynchronizationReport,
    /// The repository.
    #[serde(rename = "repositoryId")]
    pub repository_id: String,
    /// Its name.
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How a synchronization went. `__typename` says whether it succeeded.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum SynchronizationReport {
    /// As `SuccessfulSynchronization`.
    SuccessfulSynchronization(SuccessfulSynchronization),
    /// As `FailedSynchronization`.
    FailedSynchronization(FailedSynchronization),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for SynchronizationReport {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("__typename").and_then(serde_json::Value::as_str) {
            Some("SuccessfulSynchronization") => {
                return runtime::value::named(&value)
                    .map(Self::SuccessfulSynchronization)
                    .map_err(serde::de::Error::custom);
            }
            Some("FailedSynchronization") => {
                return runtime::value::named(&value)
                    .map(Self::FailedSynchronization)
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
                            "startedAt",
                            "endedAt",
                            "trigger",
                            "source",
                            "numberOfChanges",
                            "technologyReports",
                            "issues",
                            "revert",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    SuccessfulSynchronizationTypename::VALUES,
                                ),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly)
                            .map(Self::SuccessfulSynchronization)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "__typename",
                            "id",
                            "startedAt",
                            "endedAt",
                            "trigger",
                            "source",
                            "failure",
                        ],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(
                                    FailedSynchronizationTypename::VALUES,
                                ),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly)
                            .map(Self::FailedSynchronization)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<SuccessfulSynchronization> for SynchronizationReport {
    fn from(value: SuccessfulSynchronization) -> Self {
        Self::SuccessfulSynchronization(value)
    }
}

impl From<FailedSynchronization> for SynchronizationReport {
    fn from(value: FailedSynchronization) -> Self {
        Self::FailedSynchronization(value)
    }
}

/// A synchronization that failed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedSynchronization {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: FailedSynchronizationTypename,
    /// The id.
    pub id: String,
    /// When it started.
    #[serde(rename = "startedAt")]
    pub started_at: runtime::value::DateTime,
    /// When it ended.
    #[serde(rename = "endedAt")]
    pub ended_at: runtime::value::DateTime,
    /// Who or what started a synchronization.
    pub trigger: SynchronizationTrigger,
    /// The archive it read.
    pub source: Option<Source>,
    /// Why it failed.
    pub failure: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Where the technologies of a repository come from. `__typename` says which of the two kinds it is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Source {
    /// As `FileSource`.
    FileSource(FileSource),
    /// As `UrlSource`.
    UrlSource(UrlSource),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Source {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("__typename").and_then(serde_json::Value::as_str) {
            Some("FileSource") => {
                return runtime::value::named(&value)
                    .map(Self::FileSource)
                    .map_err(serde::de::Error::custom);
            }
            Some("UrlSource") => {
                return runtime::value::named(&value)
                    .map(Self::UrlSource)
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
                        &["__typename", "name"],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(FileSourceTypename::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::FileSource)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &["__typename", "url"],
                        &[
                            (
                                "__typename",
                                runtime::value::Known::Texts(UrlSourceTypename::VALUES),
                            ),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::UrlSource)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<FileSource> for Source {
    fn from(value: FileSource) -> Self {
        Self::FileSource(value)
    }
}

impl From<UrlSource> for Source {
    fn from(value: UrlSource) -> Self {
        Self::UrlSource(value)
    }
}

/// An archive that the platform fetches.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UrlSource {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: UrlSourceTypename,
    /// The URL.
    pub url: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An uploaded archive.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FileSource {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: FileSourceTypename,
    /// The name of the archive.
    pub name: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Who or what started a synchronization.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SynchronizationTrigger {
    /// The login of whoever started it; null where it was the schedule.
    pub author: Option<String>,
    /// What started a synchronization.
    pub r#type: SynchronizationTriggerType,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What started a synchronization.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SynchronizationTriggerType {
    /// `AUTOMATIC`
    Automatic,
    /// `INITIAL`
    Initial,
    /// `MANUAL`
    Manual,
    /// `URL_UPDATE`
    UrlUpdate,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SynchronizationTriggerType { Automatic = "AUTOMATIC", Initial = "INITIAL", Manual =
    "MANUAL", UrlUpdate = "URL_UPDATE" }
}

/// A synchronization that succeeded.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SuccessfulSynchronization {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: SuccessfulSynchronizationTypename,
    /// The id.
    pub id: String,
    /// When it started.
    #[serde(rename = "startedAt")]
    pub started_at: runtime::value::DateTime,
    /// When it ended.
    #[serde(rename = "endedAt")]
    pub ended_at: runtime::value::DateTime,
    /// Who or what started a synchronization.
    pub trigger: SynchronizationTrigger,
    /// The archive it read.
    pub source: Option<Source>,
    /// How much changed.
    #[serde(rename = "numberOfChanges")]
    pub number_of_changes: i32,
    /// What it did to each technology.
    #[serde(rename = "technologyReports")]
    pub technology_reports: Vec<TechnologySynchronization>,
    /// What is wrong in the archive.
    pub issues: Vec<SynchronizationIssue>,
    /// Who took it back; null where nobody did.
    pub revert: Option<SynchronizationRevert>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Who took a synchronization back, and when.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SynchronizationRevert {
    /// The login of whoever did it.
    pub author: String,
    /// When.
    pub date: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Something that is wrong in the archive.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SynchronizationIssue {
    /// What is wrong.
    pub message: String,
    /// The file in the archive.
    pub path: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a synchronization did to one technology.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TechnologySynchronization {
    /// The id within its repository.
    #[serde(rename = "technologyId")]
    pub technology_id: String,
    /// The name.
    #[serde(rename = "technologyLabel")]
    pub technology_label: String,
    /// What became of a technology.
    pub status: SynchronizationStatus,
    /// Why it failed, where it did.
    pub message: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What became of a technology.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SynchronizationStatus {
    /// `CREATED`
    Created,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `UNCHANGED`
    Unchanged,
    /// `UPDATED`
    Updated,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SynchronizationStatus { Created = "CREATED", Deleted = "DELETED", Failed = "FAILED",
    Unchanged = "UNCHANGED", Updated = "UPDATED" }
}

/// The variables of `repository_synchronize`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositorySynchronizeVariables {
    /// The id.
    pub id: String,
}

impl RepositorySynchronizeVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `repository_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryEditVariables {
    /// What changes of a repository. What is left out stays.
    #[serde(rename = "repositoryInput")]
    pub repository_input: RepositoryEditionInput,
}

impl RepositoryEditVariables {
    /// With everything that is required.
    pub fn new(repository_input: impl Into<RepositoryEditionInput>) -> Self {
        Self {
            repository_input: repository_input.into(),
        }
    }
}

/// What changes of a repository. What is left out stays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryEditionInput {
    /// The id.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether a new URL is fetched at once.
    #[serde(rename = "triggerSynchronization")]
    pub trigger_synchronization: bool,
    /// The URL of a zip with one or more `metadata.yml`, or of one such file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl RepositoryEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>, trigger_synchronization: bool) -> Self {
        Self {
            id: id.into(),
            trigger_synchronization: trigger_synchronization,
            name: None,
            url: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The URL of a zip with one or more `metadata.yml`, or of one such file.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The variables of `repository_create_upload`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryCreateUploadVariables {
    /// A repository to create.
    #[serde(rename = "repositoryInput")]
    pub repository_input: RepositoryInput,
}

impl RepositoryCreateUploadVariables {
    /// With everything that is required.
    pub fn new(repository_input: impl Into<RepositoryInput>) -> Self {
        Self {
            repository_input: repository_input.into(),
        }
    }
}

/// A repository to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryInput {
    /// The name, unique and shorter than 255 characters.
    pub name: String,
    /// The URL of a zip with one or more `metadata.yml`, or of one such file; none with an upload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl RepositoryInput {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: None,
        }
    }

    /// The URL of a zip with one or more `metadata.yml`, or of one such file; none with an upload.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The repositories that were changed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryMutationResult {
    /// How many were changed.
    pub count: i32,
    /// The repositories.
    pub objects: Vec<EditedRepository>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A repository that was just created or edited.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditedRepository {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Where the technologies of a repository come from. `__typename` says which of the two kinds it is.
    pub source: Source,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `repository_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryCreateVariables {
    /// A repository to create.
    #[serde(rename = "repositoryInput")]
    pub repository_input: RepositoryInput,
}

impl RepositoryCreateVariables {
    /// With everything that is required.
    pub fn new(repository_input: impl Into<RepositoryInput>) -> Self {
        Self {
            repository_input: repository_input.into(),
        }
    }
}

/// A repository with its technologies and their contexts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Repository {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The login of whoever created it.
    pub creator: String,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever edited it last.
    pub editor: String,
    /// When it was last edited.
    #[serde(rename = "modificationDate")]
    pub modification_date: runtime::value::DateTime,
    /// Whether the platform's makers keep it, so that it cannot be changed.
    #[serde(rename = "readOnly")]
    pub read_only: bool,
    /// Where the technologies of a repository come from. `__typename` says which of the two kinds it is.
    pub source: Source,
    /// The synchronizations of a repository.
    #[serde(rename = "synchronizationReports")]
    pub synchronization_reports: SynchronizationReports,
    /// The technologies.
    pub technologies: Vec<Technology>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The synchronizations of a repository.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SynchronizationReports {
    /// How many there are.
    pub count: i32,
    /// The synchronizations, the latest first.
    pub list: Vec<SynchronizationReport>,
    /// The synchronization that can be taken back.
    #[serde(rename = "lastReversibleId")]
    pub last_reversible_id: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `repository_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryGetVariables {
    /// The id.
    pub id: String,
    /// How many synchronizations come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// How many synchronizations are left out at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<i32>,
    /// Whether synchronizations that were taken back come along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "withReverted")]
    pub with_reverted: Option<bool>,
    /// Whether only the last synchronization comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "lastSynchronization")]
    pub last_synchronization: Option<bool>,
}

impl RepositoryGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            limit: None,
            skip: None,
            with_reverted: None,
            last_synchronization: None,
        }
    }

    /// How many synchronizations come along; all unless said.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many synchronizations are left out at the beginning.
    #[must_use]
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Whether synchronizations that were taken back come along.
    #[must_use]
    pub fn with_reverted(mut self, with_reverted: bool) -> Self {
        self.with_reverted = Some(with_reverted);
        self
    }

    /// Whether only the last synchronization comes along.
    #[must_use]
    pub fn last_synchronization(mut self, last_synchronization: bool) -> Self {
        self.last_synchronization = Some(last_synchronization);
        self
    }
}

/// A repository by id and name.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositorySummary {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The synchronization of a repository that can be taken back.
    #[serde(rename = "synchronizationReports")]
    pub synchronization_reports: LastReversible,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The synchronization of a repository that can be taken back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastReversible {
    /// The synchronization that can be taken back.
    #[serde(rename = "lastReversibleId")]
    pub last_reversible_id: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A repository with its technologies, without their contexts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryListed {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Where the technologies of a repository come from. `__typename` says which of the two kinds it is.
    pub source: Source,
    /// The synchronizations of a repository.
    #[serde(rename = "synchronizationReports")]
    pub synchronization_reports: SynchronizationReports,
    /// The technologies.
    pub technologies: Vec<TechnologySummary>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `repositories_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoriesListVariables {
    /// Whether only the last synchronization comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "lastSynchronization")]
    pub last_synchronization: Option<bool>,
}

impl RepositoriesListVariables {
    /// With nothing set.
    pub fn new() -> Self {
        Self { last_synchronization: None }
    }

    /// Whether only the last synchronization comes along.
    #[must_use]
    pub fn last_synchronization(mut self, last_synchronization: bool) -> Self {
        self.last_synchronization = Some(last_synchronization);
        self
    }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FailedSynchronizationTypename {
    /// `FailedSynchronization`
    FailedSynchronization,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FailedSynchronizationTypename { FailedSynchronization = "FailedSynchronization" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UrlSourceTypename {
    /// `UrlSource`
    UrlSource,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    UrlSourceTypename { UrlSource = "UrlSource" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FileSourceTypename {
    /// `FileSource`
    FileSource,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FileSourceTypename { FileSource = "FileSource" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SuccessfulSynchronizationTypename {
    /// `SuccessfulSynchronization`
    SuccessfulSynchronization,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SuccessfulSynchronizationTypename { SuccessfulSynchronization =
    "SuccessfulSynchronization" }
}
