// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A question and its answer.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QAndA {
    /// What the chatbot said.
    pub answer: String,
    /// The conversation.
    pub conversation_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The id.
    pub id: i64,
    /// What it was asked.
    pub question: String,
    /// The pictures that came with the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_images: Option<Vec<Vec<String>>>,
    /// What the answer rests on.
    pub references: Vec<Reference>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of questions and answers.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QAndAList {
    /// `content`
    pub content: Vec<QAndA>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A question and answer in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QAndAEnvelope {
    /// A question and its answer.
    pub content: QAndA,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What questions and answers can be sorted by; with `-` the other way round. The server assumes `created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QAndAOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    QAndAOrder { Created = "created", Created2 = "-created" }
}

/// A question and its answer to keep.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QAndACreate {
    /// What the chatbot said.
    pub answer: String,
    /// What it was asked.
    pub question: String,
    /// What the answer rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<String>>,
}

impl QAndACreate {
    /// With everything that is required.
    pub fn new(answer: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            answer: answer.into(),
            question: question.into(),
            references: None,
        }
    }

    /// What the answer rests on.
    #[must_use]
    pub fn references(
        mut self,
        references: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.references = Some(references.into_iter().map(Into::into).collect());
        self
    }
}

/// What an answer rests on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reference {
    /// Where it is.
    pub hyperlink: String,
    /// The id.
    pub id: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
