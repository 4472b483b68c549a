// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `docker_credentials_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsDeleteVariables {
    /// The id.
    pub id: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl DockerCredentialsDeleteVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            project_id: project_id.into(),
        }
    }
}

/// The variables of `docker_credentials_update`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsUpdateVariables {
    /// What changes of Docker credentials.
    #[serde(rename = "dockerCredentialsUpdate")]
    pub docker_credentials_update: DockerCredentialsUpdateInput,
}

impl DockerCredentialsUpdateVariables {
    /// With everything that is required.
    pub fn new(
        docker_credentials_update: impl Into<DockerCredentialsUpdateInput>,
    ) -> Self {
        Self {
            docker_credentials_update: docker_credentials_update.into(),
        }
    }
}

/// What changes of Docker credentials.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsUpdateInput {
    /// The id.
    pub id: String,
    /// The registry; Docker Hub unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry: Option<String>,
    /// The name of the user in the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password, or a token of the registry.
    pub password: runtime::Sensitive<String>,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl DockerCredentialsUpdateInput {
    /// With everything that is required.
    pub fn new(
        id: impl Into<String>,
        password: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            password: runtime::Sensitive::new(password.into()),
            project_id: project_id.into(),
            registry: None,
            username: None,
        }
    }

    /// The registry; Docker Hub unless said.
    #[must_use]
    pub fn registry(mut self, registry: impl Into<String>) -> Self {
        self.registry = Some(registry.into());
        self
    }

    /// The name of the user in the registry.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// Credentials that were just saved.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsSaved {
    /// The id.
    pub id: String,
    /// The registry; null is Docker Hub.
    pub registry: Option<String>,
    /// The name of the user in the registry.
    pub username: String,
    /// When they were last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `docker_credentials_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsCreateVariables {
    /// Docker credentials to create.
    #[serde(rename = "dockerCredentials")]
    pub docker_credentials: DockerCredentialsInput,
}

impl DockerCredentialsCreateVariables {
    /// With everything that is required.
    pub fn new(docker_credentials: impl Into<DockerCredentialsInput>) -> Self {
        Self {
            docker_credentials: docker_credentials.into(),
        }
    }
}

/// Docker credentials to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsInput {
    /// The registry; Docker Hub unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry: Option<String>,
    /// The name of the user in the registry.
    pub username: String,
    /// The password, or a token of the registry.
    pub password: runtime::Sensitive<String>,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl DockerCredentialsInput {
    /// With everything that is required.
    pub fn new(
        username: impl Into<String>,
        password: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            username: username.into(),
            password: runtime::Sensitive::new(password.into()),
            project_id: project_id.into(),
            registry: None,
        }
    }

    /// The registry; Docker Hub unless said.
    #[must_use]
    pub fn registry(mut self, registry: impl Into<String>) -> Self {
        self.registry = Some(registry.into());
        self
    }
}

/// The variables of `docker_credentials_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentialsGetVariables {
    /// The id.
    pub id: String,
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl DockerCredentialsGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            project_id: project_id.into(),
        }
    }
}

/// What a project uses to pull images. The password is never shown.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DockerCredentials {
    /// The id.
    pub id: String,
    /// The registry; null is Docker Hub.
    pub registry: Option<String>,
    /// The name of the user in the registry.
    pub username: String,
    /// When they were last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: runtime::value::DateTime,
    /// The jobs that use them.
    pub jobs: Option<Vec<Reference>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_docker_credentials_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectDockerCredentialsListVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl ProjectDockerCredentialsListVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
