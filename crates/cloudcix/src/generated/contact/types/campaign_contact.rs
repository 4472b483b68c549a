// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Which contacts have responded.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CampaignContactUpdate {
    /// Their ids.
    pub contacts: Vec<i64>,
    /// Whether they have. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responded: Option<bool>,
}

impl CampaignContactUpdate {
    /// With everything that is required.
    pub fn new(contacts: impl IntoIterator<Item = i64>) -> Self {
        Self {
            contacts: contacts.into_iter().collect(),
            responded: None,
        }
    }

    /// Whether they have. The server assumes false.
    #[must_use]
    pub fn responded(mut self, responded: bool) -> Self {
        self.responded = Some(responded);
        self
    }
}
