// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A token.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Token {
    /// A JWT with the claims `uid` and `exp`.
    pub token: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The credentials.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TokenCreate {
    /// The e-mail address. Case does not count.
    pub email: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// The key of the member. Without it the credentials are only checked: the answer is a 200 without a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<runtime::Sensitive<String>>,
    /// The number from the administrator, at the first log-in with one-time passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_otp: Option<runtime::Sensitive<i64>>,
    /// The one-time password. A text: leading zeros count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp: Option<runtime::Sensitive<String>>,
}

impl TokenCreate {
    /// With everything that is required.
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            password: runtime::Sensitive::new(password.into()),
            api_key: None,
            first_otp: None,
            otp: None,
        }
    }

    /// The key of the member. Without it the credentials are only checked: the answer is a 200 without a token.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(runtime::Sensitive::new(api_key.into()));
        self
    }

    /// The number from the administrator, at the first log-in with one-time passwords.
    #[must_use]
    pub fn first_otp(mut self, first_otp: i64) -> Self {
        self.first_otp = Some(runtime::Sensitive::new(first_otp));
        self
    }

    /// The one-time password. A text: leading zeros count.
    #[must_use]
    pub fn otp(mut self, otp: impl Into<String>) -> Self {
        self.otp = Some(runtime::Sensitive::new(otp.into()));
        self
    }
}
