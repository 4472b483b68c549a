// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A question to a chatbot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnswerCreate {
    /// The question.
    pub question: String,
    /// The conversation, one of this chatbot.
    pub conversation_id: i64,
    /// Pictures that belong to the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<serde_json::Value>>,
}

impl AnswerCreate {
    /// With everything that is required.
    pub fn new(question: impl Into<String>, conversation_id: i64) -> Self {
        Self {
            question: question.into(),
            conversation_id: conversation_id,
            images: None,
        }
    }

    /// Pictures that belong to the question.
    #[must_use]
    pub fn images(
        mut self,
        images: impl IntoIterator<Item = serde_json::Value>,
    ) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}
