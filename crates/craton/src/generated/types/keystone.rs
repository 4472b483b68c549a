// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The answer to a look at the identity service.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneVersionAnswer {
    /// A version of the identity service.
    pub version: KeystoneVersion,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of the identity service.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneVersion {
    /// The version, such as `v3.14`.
    pub id: String,
    /// Whether the version is in use, such as `stable`.
    pub status: String,
    /// When the version was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<runtime::value::DateTime>,
    /// Where the version is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
    /// What it speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "media-types")]
    pub media_types: Option<Vec<KeystoneMediaType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A media type of the identity service.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneMediaType {
    /// `base`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// `type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A request for a token.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneTokenCreate {
    /// Who asks, and for what.
    pub auth: KeystoneAuth,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneTokenCreate {
    /// With everything that is required.
    pub fn new(auth: impl Into<KeystoneAuth>) -> Self {
        Self {
            auth: auth.into(),
            extra: Default::default(),
        }
    }
}

/// Who asks, and for what.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneAuth {
    /// How the user is known.
    pub identity: KeystoneIdentity,
    /// What the token is for. Craton wants a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<KeystoneScope>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneAuth {
    /// With everything that is required.
    pub fn new(identity: impl Into<KeystoneIdentity>) -> Self {
        Self {
            identity: identity.into(),
            scope: None,
            extra: Default::default(),
        }
    }

    /// What the token is for. Craton wants a project.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<KeystoneScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// How the user is known.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneIdentity {
    /// The ways to identify that are used; here `password`.
    pub methods: Vec<String>,
    /// Identification by a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<KeystonePassword>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneIdentity {
    /// With everything that is required.
    pub fn new(methods: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            methods: methods.into_iter().map(Into::into).collect(),
            password: None,
            extra: Default::default(),
        }
    }

    /// Identification by a password.
    #[must_use]
    pub fn password(mut self, password: impl Into<KeystonePassword>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// Identification by a password.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystonePassword {
    /// A user with a password. Give the id, or the name with its domain.
    pub user: KeystonePasswordUser,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystonePassword {
    /// With everything that is required.
    pub fn new(user: impl Into<KeystonePasswordUser>) -> Self {
        Self {
            user: user.into(),
            extra: Default::default(),
        }
    }
}

/// A user with a password. Give the id, or the name with its domain.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystonePasswordUser {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A domain. In a request give the id or the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<KeystoneDomain>,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystonePasswordUser {
    /// With everything that is required.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: runtime::Sensitive::new(password.into()),
            id: None,
            name: None,
            domain: None,
            extra: Default::default(),
        }
    }

    /// The id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A domain. In a request give the id or the name.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<KeystoneDomain>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// What the token is for. Craton wants a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneScope {
    /// A project. In a request give the id, or the name with its domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<KeystoneProject>,
    /// A domain. In a request give the id or the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<KeystoneDomain>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneScope {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            project: None,
            domain: None,
            extra: Default::default(),
        }
    }

    /// A project. In a request give the id, or the name with its domain.
    #[must_use]
    pub fn project(mut self, project: impl Into<KeystoneProject>) -> Self {
        self.project = Some(project.into());
        self
    }

    /// A domain. In a request give the id or the name.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<KeystoneDomain>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// A project. In a request give the id, or the name with its domain.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneProject {
    /// The id, without dashes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A domain. In a request give the id or the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<KeystoneDomain>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneProject {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            domain: None,
            extra: Default::default(),
        }
    }

    /// The id, without dashes.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A domain. In a request give the id or the name.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<KeystoneDomain>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// A domain. In a request give the id or the name.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneDomain {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl KeystoneDomain {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            extra: Default::default(),
        }
    }

    /// The id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The answer that comes with a token.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneTokenAnswer {
    /// What a token is good for. The token itself is in a header.
    pub token: KeystoneToken,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a token is good for. The token itself is in a header.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneToken {
    /// How the user was identified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<String>>,
    /// The user of a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<KeystoneUser>,
    /// Ids of the token in the service's records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_ids: Option<Vec<String>>,
    /// When the token was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<runtime::value::DateTime>,
    /// When the token ends.
    pub expires_at: runtime::value::DateTime,
    /// A project. In a request give the id, or the name with its domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<KeystoneProject>,
    /// Whether the project is a domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain: Option<bool>,
    /// What the user may do in the project. Craton wants `admin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<KeystoneRole>>,
    /// Where services are. Craton is of the type `fleet_management`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalog: Option<Vec<KeystoneService>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The user of a token.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneUser {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A domain. In a request give the id or the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<KeystoneDomain>,
    /// When the password ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub password_expires_at: Option<Option<runtime::value::DateTime>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A role.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneRole {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A service of the catalog.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneService {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Where it is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<KeystoneEndpoint>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A place where a service is served.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneEndpoint {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// For whom it is, such as `public`, `internal` or `admin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<String>,
    /// The region.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub region: Option<Option<String>>,
    /// The id of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub region_id: Option<Option<String>>,
    /// The address. That of Craton includes `/v1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the identity service answers when something is wrong.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneError {
    /// What is wrong.
    pub error: KeystoneFault,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is wrong.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeystoneFault {
    /// The HTTP status once more.
    pub code: i32,
    /// What is wrong.
    pub message: String,
    /// The name of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
