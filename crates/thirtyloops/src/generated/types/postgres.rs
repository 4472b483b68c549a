// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The PostgreSQL database of an app. All but the variant is set by the server.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Postgres {
    /// The kind of a PostgreSQL database.
    pub label: PostgresLabel,
    /// Its size, `postgres_micro`.
    pub variant: String,
    /// The name of the database, made up by the server.
    pub name: String,
    /// The user to connect as.
    pub username: String,
    /// The password to connect with.
    pub password: runtime::Sensitive<String>,
    /// The address to connect to, or `not deployed` before the first deploy.
    pub host: String,
    /// The port of a database, or the text `not deployed` before the first deploy.
    pub port: Port,
    /// Whether it is on the paid tier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A PostgreSQL database to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostgresCreate {
    /// The kind of a PostgreSQL database.
    pub label: PostgresLabel,
    /// Its size. `postgres_micro` is the only one and what the server assumes; one line of the operator's page says `postgres` for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PostgresCreate {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            label: PostgresLabel::Postgres,
            variant: None,
            extra: Default::default(),
        }
    }

    /// Its size. `postgres_micro` is the only one and what the server assumes; one line of the operator's page says `postgres` for that.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

/// What to change in a PostgreSQL database.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostgresUpdate {
    /// The kind of a PostgreSQL database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<PostgresLabel>,
    /// Its size, `postgres_micro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PostgresUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            variant: None,
            extra: Default::default(),
        }
    }

    /// The kind of a PostgreSQL database.
    #[must_use]
    pub fn label(mut self, label: impl Into<PostgresLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Its size, `postgres_micro`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

/// The replacement of a database by a dump.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Restore {
    /// What to do.
    pub action: RestoreAction,
    /// What to restore from.
    pub options: RestoreOptions,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Restore {
    /// With everything that is required.
    pub fn new(options: impl Into<RestoreOptions>) -> Self {
        Self {
            action: RestoreAction::Restore,
            options: options.into(),
            extra: Default::default(),
        }
    }
}

/// What to restore from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RestoreOptions {
    /// The URL of the dump. Whoever knows it can fetch the database, so it is kept as a secret.
    pub location: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl RestoreOptions {
    /// With everything that is required.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: runtime::Sensitive::new(location.into()),
            extra: Default::default(),
        }
    }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestoreAction {
    /// `restore`
    Restore,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RestoreAction { Restore = "restore" }
}
