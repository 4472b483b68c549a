// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The worker of an app.
///
/// Source: the operator's REST page of 2012-09-19, its list of fields; `name`, `envvars` and `published` from libthirty 0.5.1
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Worker {
    /// The kind of a worker.
    pub label: WorkerLabel,
    /// What it is made of, `python`.
    pub variant: String,
    /// The name, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many instances it is meant to have.
    pub instances: i64,
    /// The variables that its processes see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// Whether it is on the paid tier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A worker to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkerCreate {
    /// The kind of a worker.
    pub label: WorkerLabel,
    /// What it is made of. `python` is the only one and what the server assumes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// How many instances to have. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<i64>,
    /// The variables that its processes see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl WorkerCreate {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            label: WorkerLabel::Worker,
            variant: None,
            instances: None,
            envvars: None,
            extra: Default::default(),
        }
    }

    /// What it is made of. `python` is the only one and what the server assumes.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// How many instances to have. The server assumes 1.
    #[must_use]
    pub fn instances(mut self, instances: i64) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The variables that its processes see.
    #[must_use]
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.envvars = Some(envvars.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change in a worker.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkerUpdate {
    /// The kind of a worker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<WorkerLabel>,
    /// What it is made of, `python`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// How many instances to have after the next deploy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<i64>,
    /// The variables that its processes see, all of them: the clients send the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl WorkerUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            variant: None,
            instances: None,
            envvars: None,
            extra: Default::default(),
        }
    }

    /// The kind of a worker.
    #[must_use]
    pub fn label(mut self, label: impl Into<WorkerLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// What it is made of, `python`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// How many instances to have after the next deploy.
    #[must_use]
    pub fn instances(mut self, instances: i64) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The variables that its processes see, all of them: the clients send the whole list.
    #[must_use]
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.envvars = Some(envvars.into_iter().map(Into::into).collect());
        self
    }
}
