// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Access to the MinIO store of the application.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettings {
    /// The id.
    pub id: i64,
    /// The access key of the store.
    pub minio_access_key: Option<runtime::Sensitive<String>>,
    /// The secret key of the store.
    pub minio_secret_key: Option<runtime::Sensitive<String>>,
    /// The URL of the store.
    pub minio_url: Option<String>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the application settings is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsCreate {
    /// The access key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_access_key: Option<Option<runtime::Sensitive<String>>>,
    /// The secret key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_secret_key: Option<Option<runtime::Sensitive<String>>>,
    /// The URL of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_url: Option<Option<String>>,
}

impl AppSettingsCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minio_access_key: None,
            minio_secret_key: None,
            minio_url: None,
        }
    }

    /// The access key of the store.
    #[must_use]
    pub fn minio_access_key(
        mut self,
        minio_access_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_access_key = Some(minio_access_key.into());
        self
    }

    /// The secret key of the store.
    #[must_use]
    pub fn minio_secret_key(
        mut self,
        minio_secret_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_secret_key = Some(minio_secret_key.into());
        self
    }

    /// The URL of the store.
    #[must_use]
    pub fn minio_url(mut self, minio_url: impl Into<Option<String>>) -> Self {
        self.minio_url = Some(minio_url.into());
        self
    }
}

/// What the application settings is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsUpdate {
    /// The access key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_access_key: Option<Option<runtime::Sensitive<String>>>,
    /// The secret key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_secret_key: Option<Option<runtime::Sensitive<String>>>,
    /// The URL of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_url: Option<Option<String>>,
}

impl AppSettingsUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minio_access_key: None,
            minio_secret_key: None,
            minio_url: None,
        }
    }

    /// The access key of the store.
    #[must_use]
    pub fn minio_access_key(
        mut self,
        minio_access_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_access_key = Some(minio_access_key.into());
        self
    }

    /// The secret key of the store.
    #[must_use]
    pub fn minio_secret_key(
        mut self,
        minio_secret_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_secret_key = Some(minio_secret_key.into());
        self
    }

    /// The URL of the store.
    #[must_use]
    pub fn minio_url(mut self, minio_url: impl Into<Option<String>>) -> Self {
        self.minio_url = Some(minio_url.into());
        self
    }
}

/// The members of the application settings that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsPartialUpdate {
    /// The access key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_access_key: Option<Option<runtime::Sensitive<String>>>,
    /// The secret key of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_secret_key: Option<Option<runtime::Sensitive<String>>>,
    /// The URL of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub minio_url: Option<Option<String>>,
}

impl AppSettingsPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minio_access_key: None,
            minio_secret_key: None,
            minio_url: None,
        }
    }

    /// The access key of the store.
    #[must_use]
    pub fn minio_access_key(
        mut self,
        minio_access_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_access_key = Some(minio_access_key.into());
        self
    }

    /// The secret key of the store.
    #[must_use]
    pub fn minio_secret_key(
        mut self,
        minio_secret_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.minio_secret_key = Some(minio_secret_key.into());
        self
    }

    /// The URL of the store.
    #[must_use]
    pub fn minio_url(mut self, minio_url: impl Into<Option<String>>) -> Self {
        self.minio_url = Some(minio_url.into());
        self
    }
}

/// The application settings in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsEnvelope {
    /// Access to the MinIO store of the application.
    pub content: AppSettings,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
