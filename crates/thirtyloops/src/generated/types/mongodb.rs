// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The MongoDB database of an app. All but the variant is set by the server.
///
/// Source: the operator's REST page of 2012-09-19, its list of fields; `published` from libthirty 0.5.1
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mongodb {
    /// The kind of a MongoDB database.
    pub label: MongodbLabel,
    /// Its size, `mongodb_micro`.
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

/// A MongoDB database to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MongodbCreate {
    /// The kind of a MongoDB database.
    pub label: MongodbLabel,
    /// Its size. `mongodb_micro` is the only one and what the server assumes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl MongodbCreate {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            label: MongodbLabel::Mongodb,
            variant: None,
            extra: Default::default(),
        }
    }

    /// Its size. `mongodb_micro` is the only one and what the server assumes.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

/// What to change in a MongoDB database.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MongodbUpdate {
    /// The kind of a MongoDB database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<MongodbLabel>,
    /// Its size, `mongodb_micro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl MongodbUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            variant: None,
            extra: Default::default(),
        }
    }

    /// The kind of a MongoDB database.
    #[must_use]
    pub fn label(mut self, label: impl Into<MongodbLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Its size, `mongodb_micro`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}
