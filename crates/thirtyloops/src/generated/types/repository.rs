// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The repository of an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Repository {
    /// The kind of a repository.
    pub label: RepositoryLabel,
    /// What kind of repository it is, `git`.
    pub variant: String,
    /// The name, set by the server.
    pub name: String,
    /// The URL that the code is cloned from. It may carry a name and a password, so it is kept as a secret.
    pub location: runtime::Sensitive<String>,
    /// The private key, in base64. No example of an answer shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_key: Option<runtime::Sensitive<String>>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A repository to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryCreate {
    /// The kind of a repository.
    pub label: RepositoryLabel,
    /// What kind of repository it is. The server assumes `git`, and knows no other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// The URL to clone the code from. For a private repository it may carry a name and a password, so it is kept as a secret.
    pub location: runtime::Sensitive<String>,
    /// A private key without a password, in base64, for a repository that wants one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_key: Option<runtime::Sensitive<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl RepositoryCreate {
    /// With everything that is required.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            label: RepositoryLabel::Repository,
            location: runtime::Sensitive::new(location.into()),
            variant: None,
            ssh_key: None,
            extra: Default::default(),
        }
    }

    /// What kind of repository it is. The server assumes `git`, and knows no other.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// A private key without a password, in base64, for a repository that wants one.
    #[must_use]
    pub fn ssh_key(mut self, ssh_key: impl Into<String>) -> Self {
        self.ssh_key = Some(runtime::Sensitive::new(ssh_key.into()));
        self
    }
}

/// What to change in a repository.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryUpdate {
    /// The kind of a repository.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<RepositoryLabel>,
    /// What kind of repository it is, `git`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// The URL to clone the code from. For a private repository it may carry a name and a password, so it is kept as a secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<runtime::Sensitive<String>>,
    /// A private key without a password, in base64, for a repository that wants one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_key: Option<runtime::Sensitive<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl RepositoryUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            variant: None,
            location: None,
            ssh_key: None,
            extra: Default::default(),
        }
    }

    /// The kind of a repository.
    #[must_use]
    pub fn label(mut self, label: impl Into<RepositoryLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// What kind of repository it is, `git`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// The URL to clone the code from. For a private repository it may carry a name and a password, so it is kept as a secret.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(runtime::Sensitive::new(location.into()));
        self
    }

    /// A private key without a password, in base64, for a repository that wants one.
    #[must_use]
    pub fn ssh_key(mut self, ssh_key: impl Into<String>) -> Self {
        self.ssh_key = Some(runtime::Sensitive::new(ssh_key.into()));
        self
    }
}
