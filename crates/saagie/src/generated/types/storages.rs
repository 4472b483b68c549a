// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `storage_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageDeleteVariables {
    /// The id.
    pub id: String,
}

impl StorageDeleteVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `storage_move`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageMoveVariables {
    /// The storage space.
    #[serde(rename = "volumeId")]
    pub volume_id: String,
    /// The number of the other platform, or of this one.
    #[serde(rename = "targetPlatformId")]
    pub target_platform_id: i32,
    /// The other project.
    #[serde(rename = "targetProjectId")]
    pub target_project_id: String,
}

impl StorageMoveVariables {
    /// With everything that is required.
    pub fn new(
        volume_id: impl Into<String>,
        target_platform_id: i32,
        target_project_id: impl Into<String>,
    ) -> Self {
        Self {
            volume_id: volume_id.into(),
            target_platform_id: target_platform_id,
            target_project_id: target_project_id.into(),
        }
    }
}

/// The variables of `storage_duplicate`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageDuplicateVariables {
    /// The storage space.
    #[serde(rename = "originalVolumeId")]
    pub original_volume_id: String,
}

impl StorageDuplicateVariables {
    /// With everything that is required.
    pub fn new(original_volume_id: impl Into<String>) -> Self {
        Self {
            original_volume_id: original_volume_id.into(),
        }
    }
}

/// The variables of `storage_unlink`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageUnlinkVariables {
    /// The id.
    pub id: String,
}

impl StorageUnlinkVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `storage_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageEditVariables {
    /// What changes of a storage space. What is left out stays.
    #[serde(rename = "volumeEdition")]
    pub volume_edition: VolumeEditionInput,
}

impl StorageEditVariables {
    /// With everything that is required.
    pub fn new(volume_edition: impl Into<VolumeEditionInput>) -> Self {
        Self {
            volume_edition: volume_edition.into(),
        }
    }
}

/// What changes of a storage space. What is left out stays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeEditionInput {
    /// The id.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The size with its unit, such as `128 MB`. Whether it can shrink is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
}

impl VolumeEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            description: None,
            size: None,
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

    /// The size with its unit, such as `128 MB`. Whether it can shrink is not known.
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}

/// The variables of `storage_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageCreateVariables {
    /// A storage space to create.
    pub volume: VolumeInput,
}

impl StorageCreateVariables {
    /// With everything that is required.
    pub fn new(volume: impl Into<VolumeInput>) -> Self {
        Self { volume: volume.into() }
    }
}

/// A storage space to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeInput {
    /// The name.
    pub name: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The size with its unit, such as `128 MB`, between the bounds that the administrator set.
    pub size: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl VolumeInput {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        size: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            size: size.into(),
            project_id: project_id.into(),
            description: None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A storage space. The platform also calls it a volume.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Storage {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The size with its unit, such as `128 MB`.
    pub size: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was created.
    #[serde(rename = "creationDate")]
    pub creation_date: runtime::value::DateTime,
    /// The login of whoever created it.
    pub creator: String,
    /// The app that uses it.
    #[serde(rename = "linkedApp")]
    pub linked_app: Option<StorageApp>,
    /// What it was duplicated from.
    #[serde(rename = "originalVolumeId")]
    pub original_volume_id: Option<String>,
    /// How the duplication stands; null where there is none.
    #[serde(rename = "duplicationStatus")]
    pub duplication_status: Option<DuplicationStatus>,
    /// Whether it is being worked on.
    #[serde(rename = "isLocked")]
    pub is_locked: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How a duplication stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DuplicationStatus {
    /// `DUPLICATION_OUT`
    DuplicationOut,
    /// `DUPLICATION_IN`
    DuplicationIn,
    /// `FAILED`
    Failed,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DuplicationStatus { DuplicationOut = "DUPLICATION_OUT", DuplicationIn =
    "DUPLICATION_IN", Failed = "FAILED" }
}

/// The app that uses a storage space.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageApp {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The versions.
    pub versions: Vec<StorageAppVersion>,
    /// The current version.
    #[serde(rename = "currentVersion")]
    pub current_version: Option<StorageAppVersion>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of an app, and what it mounts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageAppVersion {
    /// The number.
    pub number: i32,
    /// The storage spaces and where they are mounted.
    #[serde(rename = "volumesWithPath")]
    pub volumes_with_path: Option<Vec<StorageAppPath>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Where a version of an app mounts which storage space.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageAppPath {
    /// Where it is mounted.
    pub path: String,
    /// The storage space; null where it is gone.
    pub volume: Option<Reference>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `storage_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageGetVariables {
    /// The id.
    pub id: String,
}

impl StorageGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The storage spaces of a project by id and name.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStorageNames {
    /// The storage spaces.
    pub volumes: Vec<StorageName>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A storage space by id and name, and the project it is in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageName {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_storages_list_minimal`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStoragesListMinimalVariables {
    /// The id.
    pub id: String,
}

impl ProjectStoragesListMinimalVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The storage spaces of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStorages {
    /// The storage spaces.
    pub volumes: Vec<Storage>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_storages_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStoragesListVariables {
    /// The id.
    pub id: String,
}

impl ProjectStoragesListVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
