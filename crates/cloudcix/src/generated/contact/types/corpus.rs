// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A document of a chatbot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Corpus {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The chatbot, with all its settings.
    pub chatbot: Chatbot,
    /// The chatbot.
    pub chatbot_id: i64,
    /// The media type.
    pub content_type: Option<String>,
    /// What is left out of it.
    pub exclusion: Option<Exclusion>,
    /// What is left out of it.
    pub exclusion_id: Option<i64>,
    /// Where it is.
    pub hyperlink: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// The id.
    pub id: i64,
    /// The status that the page was answered with.
    pub status_code: Option<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of the documents that a chatbot answers from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CorpusList {
    /// `content`
    pub content: Vec<Corpus>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the documents that a chatbot answers from can be sorted by; with `-` the other way round. The server assumes `hyperlink`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CorpusOrder {
    /// `hyperlink`
    Hyperlink,
    /// `created`
    Created,
    /// `id`
    Id,
    /// `-hyperlink`
    Hyperlink2,
    /// `-created`
    Created2,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    CorpusOrder { Hyperlink = "hyperlink", Created = "created", Id = "id", Hyperlink2 =
    "-hyperlink", Created2 = "-created", Id2 = "-id" }
}

/// Conditions on the documents that a chatbot answers from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CorpusFilter {
    /// `hyperlink`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hyperlink: Option<String>,
    /// `hyperlink__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hyperlink__icontains")]
    pub hyperlink_icontains: Option<String>,
    /// `hyperlink__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hyperlink__iendswith")]
    pub hyperlink_iendswith: Option<String>,
    /// `hyperlink__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hyperlink__iexact")]
    pub hyperlink_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hyperlink__in")]
    pub hyperlink_in: Option<Vec<String>>,
    /// `hyperlink__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hyperlink__istartswith")]
    pub hyperlink_istartswith: Option<String>,
}

impl CorpusFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            hyperlink: None,
            hyperlink_icontains: None,
            hyperlink_iendswith: None,
            hyperlink_iexact: None,
            hyperlink_in: None,
            hyperlink_istartswith: None,
        }
    }

    /// Sets `hyperlink`.
    #[must_use]
    pub fn hyperlink(mut self, hyperlink: impl Into<String>) -> Self {
        self.hyperlink = Some(hyperlink.into());
        self
    }

    /// Sets `hyperlink__icontains`.
    #[must_use]
    pub fn hyperlink_icontains(
        mut self,
        hyperlink_icontains: impl Into<String>,
    ) -> Self {
        self.hyperlink_icontains = Some(hyperlink_icontains.into());
        self
    }

    /// Sets `hyperlink__iendswith`.
    #[must_use]
    pub fn hyperlink_iendswith(
        mut self,
        hyperlink_iendswith: impl Into<String>,
    ) -> Self {
        self.hyperlink_iendswith = Some(hyperlink_iendswith.into());
        self
    }

    /// Sets `hyperlink__iexact`.
    #[must_use]
    pub fn hyperlink_iexact(mut self, hyperlink_iexact: impl Into<String>) -> Self {
        self.hyperlink_iexact = Some(hyperlink_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn hyperlink_in(
        mut self,
        hyperlink_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hyperlink_in = Some(hyperlink_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hyperlink__istartswith`.
    #[must_use]
    pub fn hyperlink_istartswith(
        mut self,
        hyperlink_istartswith: impl Into<String>,
    ) -> Self {
        self.hyperlink_istartswith = Some(hyperlink_istartswith.into());
        self
    }
}
