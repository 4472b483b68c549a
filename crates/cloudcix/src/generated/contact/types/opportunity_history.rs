// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of what has happened to an opportunity.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityHistoryList {
    /// `content`
    pub content: Vec<OpportunityHistory>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An entry in the history of an opportunity in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityHistoryEnvelope {
    /// Something that happened to an opportunity.
    pub content: OpportunityHistory,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the history of an opportunity can be sorted by; with `-` the other way round. The server assumes `created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpportunityHistoryOrder {
    /// `created`
    Created,
    /// `heading`
    Heading,
    /// `message`
    Message,
    /// `-created`
    Created2,
    /// `-heading`
    Heading2,
    /// `-message`
    Message2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    OpportunityHistoryOrder { Created = "created", Heading = "heading", Message =
    "message", Created2 = "-created", Heading2 = "-heading", Message2 = "-message" }
}

/// Something to add to the history of an opportunity. A mail is also sent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityHistoryCreate {
    /// Who gets a copy of the mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc: Option<Vec<String>>,
    /// The heading, or the subject of the mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Whether it is a mail or a note.
    pub history_type: HistoryType,
    /// The text.
    pub message: String,
    /// Where answers to the mail go. The server assumes the user's own address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// Who gets the mail. A mail needs one at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
}

impl OpportunityHistoryCreate {
    /// With everything that is required.
    pub fn new(
        history_type: impl Into<HistoryType>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            history_type: history_type.into(),
            message: message.into(),
            cc: None,
            heading: None,
            reply_to: None,
            to: None,
        }
    }

    /// Who gets a copy of the mail.
    #[must_use]
    pub fn cc(mut self, cc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc = Some(cc.into_iter().map(Into::into).collect());
        self
    }

    /// The heading, or the subject of the mail.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// Where answers to the mail go. The server assumes the user's own address.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<String>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// Who gets the mail. A mail needs one at least.
    #[must_use]
    pub fn to(mut self, to: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to = Some(to.into_iter().map(Into::into).collect());
        self
    }
}
