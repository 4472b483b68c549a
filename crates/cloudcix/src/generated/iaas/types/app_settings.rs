// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Access to the systems behind the application.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettings {
    /// The id.
    pub id: i64,
    /// The address of the IPMI host.
    pub ipmi_host: Option<String>,
    /// The password for the IPMI host.
    pub ipmi_credentials: Option<runtime::Sensitive<String>>,
    /// The user of the IPMI host.
    pub ipmi_username: Option<String>,
    /// The key for the DNS service Rage4.
    pub rage4_api_key: Option<runtime::Sensitive<String>>,
    /// The user of the DNS service Rage4.
    pub rage4_email: Option<String>,
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
    /// The address of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_host: Option<Option<String>>,
    /// The password for the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_credentials: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_username: Option<Option<String>>,
    /// The key for the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_api_key: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_email: Option<Option<String>>,
}

impl AppSettingsCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            ipmi_host: None,
            ipmi_credentials: None,
            ipmi_username: None,
            rage4_api_key: None,
            rage4_email: None,
        }
    }

    /// The address of the IPMI host.
    #[must_use]
    pub fn ipmi_host(mut self, ipmi_host: impl Into<Option<String>>) -> Self {
        self.ipmi_host = Some(ipmi_host.into());
        self
    }

    /// The password for the IPMI host.
    #[must_use]
    pub fn ipmi_credentials(
        mut self,
        ipmi_credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.ipmi_credentials = Some(ipmi_credentials.into());
        self
    }

    /// The user of the IPMI host.
    #[must_use]
    pub fn ipmi_username(mut self, ipmi_username: impl Into<Option<String>>) -> Self {
        self.ipmi_username = Some(ipmi_username.into());
        self
    }

    /// The key for the DNS service Rage4.
    #[must_use]
    pub fn rage4_api_key(
        mut self,
        rage4_api_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.rage4_api_key = Some(rage4_api_key.into());
        self
    }

    /// The user of the DNS service Rage4.
    #[must_use]
    pub fn rage4_email(mut self, rage4_email: impl Into<Option<String>>) -> Self {
        self.rage4_email = Some(rage4_email.into());
        self
    }
}

/// What the application settings is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsUpdate {
    /// The address of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_host: Option<Option<String>>,
    /// The password for the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_credentials: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_username: Option<Option<String>>,
    /// The key for the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_api_key: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_email: Option<Option<String>>,
}

impl AppSettingsUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            ipmi_host: None,
            ipmi_credentials: None,
            ipmi_username: None,
            rage4_api_key: None,
            rage4_email: None,
        }
    }

    /// The address of the IPMI host.
    #[must_use]
    pub fn ipmi_host(mut self, ipmi_host: impl Into<Option<String>>) -> Self {
        self.ipmi_host = Some(ipmi_host.into());
        self
    }

    /// The password for the IPMI host.
    #[must_use]
    pub fn ipmi_credentials(
        mut self,
        ipmi_credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.ipmi_credentials = Some(ipmi_credentials.into());
        self
    }

    /// The user of the IPMI host.
    #[must_use]
    pub fn ipmi_username(mut self, ipmi_username: impl Into<Option<String>>) -> Self {
        self.ipmi_username = Some(ipmi_username.into());
        self
    }

    /// The key for the DNS service Rage4.
    #[must_use]
    pub fn rage4_api_key(
        mut self,
        rage4_api_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.rage4_api_key = Some(rage4_api_key.into());
        self
    }

    /// The user of the DNS service Rage4.
    #[must_use]
    pub fn rage4_email(mut self, rage4_email: impl Into<Option<String>>) -> Self {
        self.rage4_email = Some(rage4_email.into());
        self
    }
}

/// The members of the application settings that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsPartialUpdate {
    /// The address of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_host: Option<Option<String>>,
    /// The password for the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_credentials: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the IPMI host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipmi_username: Option<Option<String>>,
    /// The key for the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_api_key: Option<Option<runtime::Sensitive<String>>>,
    /// The user of the DNS service Rage4.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub rage4_email: Option<Option<String>>,
}

impl AppSettingsPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            ipmi_host: None,
            ipmi_credentials: None,
            ipmi_username: None,
            rage4_api_key: None,
            rage4_email: None,
        }
    }

    /// The address of the IPMI host.
    #[must_use]
    pub fn ipmi_host(mut self, ipmi_host: impl Into<Option<String>>) -> Self {
        self.ipmi_host = Some(ipmi_host.into());
        self
    }

    /// The password for the IPMI host.
    #[must_use]
    pub fn ipmi_credentials(
        mut self,
        ipmi_credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.ipmi_credentials = Some(ipmi_credentials.into());
        self
    }

    /// The user of the IPMI host.
    #[must_use]
    pub fn ipmi_username(mut self, ipmi_username: impl Into<Option<String>>) -> Self {
        self.ipmi_username = Some(ipmi_username.into());
        self
    }

    /// The key for the DNS service Rage4.
    #[must_use]
    pub fn rage4_api_key(
        mut self,
        rage4_api_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.rage4_api_key = Some(rage4_api_key.into());
        self
    }

    /// The user of the DNS service Rage4.
    #[must_use]
    pub fn rage4_email(mut self, rage4_email: impl Into<Option<String>>) -> Self {
        self.rage4_email = Some(rage4_email.into());
        self
    }
}

/// The application settings in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppSettingsEnvelope {
    /// Access to the systems behind the application.
    pub content: AppSettings,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
