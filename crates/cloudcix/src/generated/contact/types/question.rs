// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A question.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Question {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The question in the first of its languages.
    pub default_question: Option<String>,
    /// The id.
    pub id: i64,
    /// The set it belongs to. It cannot be changed later.
    pub question_set_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// The question in each language.
    pub question_translations: Vec<QuestionTranslation>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of questions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionList {
    /// `content`
    pub content: Vec<Question>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A question in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionEnvelope {
    /// A question.
    pub content: Question,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What questions can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QuestionOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    QuestionOrder { Id = "id", Id2 = "-id" }
}

/// Conditions on questions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionFilter {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `question_set_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_set_id: Option<i64>,
    /// `question_set_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__gt")]
    pub question_set_id_gt: Option<i64>,
    /// `question_set_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__gte")]
    pub question_set_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__in")]
    pub question_set_id_in: Option<Vec<i64>>,
    /// `question_set_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__isnull")]
    pub question_set_id_isnull: Option<bool>,
    /// `question_set_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__lt")]
    pub question_set_id_lt: Option<i64>,
    /// `question_set_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__lte")]
    pub question_set_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set_id__range")]
    pub question_set_id_range: Option<Vec<i64>>,
    /// `question_set__member_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id")]
    pub question_set_member_id: Option<i64>,
    /// `question_set__member_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__gt")]
    pub question_set_member_id_gt: Option<i64>,
    /// `question_set__member_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__gte")]
    pub question_set_member_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__in")]
    pub question_set_member_id_in: Option<Vec<i64>>,
    /// `question_set__member_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__isnull")]
    pub question_set_member_id_isnull: Option<bool>,
    /// `question_set__member_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__lt")]
    pub question_set_member_id_lt: Option<i64>,
    /// `question_set__member_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__lte")]
    pub question_set_member_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__member_id__range")]
    pub question_set_member_id_range: Option<Vec<i64>>,
    /// `question_set__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name")]
    pub question_set_name: Option<String>,
    /// `question_set__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name__icontains")]
    pub question_set_name_icontains: Option<String>,
    /// `question_set__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name__iendswith")]
    pub question_set_name_iendswith: Option<String>,
    /// `question_set__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name__iexact")]
    pub question_set_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name__in")]
    pub question_set_name_in: Option<Vec<String>>,
    /// `question_set__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "question_set__name__istartswith")]
    pub question_set_name_istartswith: Option<String>,
}

impl QuestionFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            question_set_id: None,
            question_set_id_gt: None,
            question_set_id_gte: None,
            question_set_id_in: None,
            question_set_id_isnull: None,
            question_set_id_lt: None,
            question_set_id_lte: None,
            question_set_id_range: None,
            question_set_member_id: None,
            question_set_member_id_gt: None,
            question_set_member_id_gte: None,
            question_set_member_id_in: None,
            question_set_member_id_isnull: None,
            question_set_member_id_lt: None,
            question_set_member_id_lte: None,
            question_set_member_id_range: None,
            question_set_name: None,
            question_set_name_icontains: None,
            question_set_name_iendswith: None,
            question_set_name_iexact: None,
            question_set_name_in: None,
            question_set_name_istartswith: None,
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// Sets `question_set_id`.
    #[must_use]
    pub fn question_set_id(mut self, question_set_id: i64) -> Self {
        self.question_set_id = Some(question_set_id);
        self
    }

    /// Sets `question_set_id__gt`.
    #[must_use]
    pub fn question_set_id_gt(mut self, question_set_id_gt: i64) -> Self {
        self.question_set_id_gt = Some(question_set_id_gt);
        self
    }

    /// Sets `question_set_id__gte`.
    #[must_use]
    pub fn question_set_id_gte(mut self, question_set_id_gte: i64) -> Self {
        self.question_set_id_gte = Some(question_set_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn question_set_id_in(
        mut self,
        question_set_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.question_set_id_in = Some(question_set_id_in.into_iter().collect());
        self
    }

    /// Sets `question_set_id__isnull`.
    #[must_use]
    pub fn question_set_id_isnull(mut self, question_set_id_isnull: bool) -> Self {
        self.question_set_id_isnull = Some(question_set_id_isnull);
        self
    }

    /// Sets `question_set_id__lt`.
    #[must_use]
    pub fn question_set_id_lt(mut self, question_set_id_lt: i64) -> Self {
        self.question_set_id_lt = Some(question_set_id_lt);
        self
    }

    /// Sets `question_set_id__lte`.
    #[must_use]
    pub fn question_set_id_lte(mut self, question_set_id_lte: i64) -> Self {
        self.question_set_id_lte = Some(question_set_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn question_set_id_range(
        mut self,
        question_set_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.question_set_id_range = Some(question_set_id_range.into_iter().collect());
        self
    }

    /// Sets `question_set__member_id`.
    #[must_use]
    pub fn question_set_member_id(mut self, question_set_member_id: i64) -> Self {
        self.question_set_member_id = Some(question_set_member_id);
        self
    }

    /// Sets `question_set__member_id__gt`.
    #[must_use]
    pub fn question_set_member_id_gt(mut self, question_set_member_id_gt: i64) -> Self {
        self.question_set_member_id_gt = Some(question_set_member_id_gt);
        self
    }

    /// Sets `question_set__member_id__gte`.
    #[must_use]
    pub fn question_set_member_id_gte(
        mut self,
        question_set_member_id_gte: i64,
    ) -> Self {
        self.question_set_member_id_gte = Some(question_set_member_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn question_set_member_id_in(
        mut self,
        question_set_member_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.question_set_member_id_in = Some(
            question_set_member_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `question_set__member_id__isnull`.
    #[must_use]
    pub fn question_set_member_id_isnull(
        mut self,
        question_set_member_id_isnull: bool,
    ) -> Self {
        self.question_set_member_id_isnull = Some(question_set_member_id_isnull);
        self
    }

    /// Sets `question_set__member_id__lt`.
    #[must_use]
    pub fn question_set_member_id_lt(mut self, question_set_member_id_lt: i64) -> Self {
        self.question_set_member_id_lt = Some(question_set_member_id_lt);
        self
    }

    /// Sets `question_set__member_id__lte`.
    #[must_use]
    pub fn question_set_member_id_lte(
        mut self,
        question_set_member_id_lte: i64,
    ) -> Self {
        self.question_set_member_id_lte = Some(question_set_member_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn question_set_member_id_range(
        mut self,
        question_set_member_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.question_set_member_id_range = Some(
            question_set_member_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `question_set__name`.
    #[must_use]
    pub fn question_set_name(mut self, question_set_name: impl Into<String>) -> Self {
        self.question_set_name = Some(question_set_name.into());
        self
    }

    /// Sets `question_set__name__icontains`.
    #[must_use]
    pub fn question_set_name_icontains(
        mut self,
        question_set_name_icontains: impl Into<String>,
    ) -> Self {
        self.question_set_name_icontains = Some(question_set_name_icontains.into());
        self
    }

    /// Sets `question_set__name__iendswith`.
    #[must_use]
    pub fn question_set_name_iendswith(
        mut self,
        question_set_name_iendswith: impl Into<String>,
    ) -> Self {
        self.question_set_name_iendswith = Some(question_set_name_iendswith.into());
        self
    }

    /// Sets `question_set__name__iexact`.
    #[must_use]
    pub fn question_set_name_iexact(
        mut self,
        question_set_name_iexact: impl Into<String>,
    ) -> Self {
        self.question_set_name_iexact = Some(question_set_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn question_set_name_in(
        mut self,
        question_set_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.question_set_name_in = Some(
            question_set_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `question_set__name__istartswith`.
    #[must_use]
    pub fn question_set_name_istartswith(
        mut self,
        question_set_name_istartswith: impl Into<String>,
    ) -> Self {
        self.question_set_name_istartswith = Some(question_set_name_istartswith.into());
        self
    }
}

/// A question to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionCreate {
    /// The set it belongs to. It cannot be changed later.
    pub question_set_id: i64,
    /// The question in each language.
    pub question_translations: Vec<QuestionTranslationInput>,
}

impl QuestionCreate {
    /// With everything that is required.
    pub fn new(
        question_set_id: i64,
        question_translations: impl IntoIterator<
            Item = impl Into<QuestionTranslationInput>,
        >,
    ) -> Self {
        Self {
            question_set_id: question_set_id,
            question_translations: question_translations
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionUpdate {
    /// The question in all languages anew.
    pub question_translations: Vec<QuestionTranslationInput>,
}

impl QuestionUpdate {
    /// With everything that is required.
    pub fn new(
        question_translations: impl IntoIterator<
            Item = impl Into<QuestionTranslationInput>,
        >,
    ) -> Self {
        Self {
            question_translations: question_translations
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// What to change in a question.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionPartialUpdate {
    /// The question in all languages anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_translations: Option<Vec<QuestionTranslationInput>>,
}

impl QuestionPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            question_translations: None,
        }
    }

    /// The question in all languages anew.
    #[must_use]
    pub fn question_translations(
        mut self,
        question_translations: impl IntoIterator<
            Item = impl Into<QuestionTranslationInput>,
        >,
    ) -> Self {
        self.question_translations = Some(
            question_translations.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A question in one language.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionTranslation {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The answer that is expected.
    pub answer: String,
    /// The text that the answer is in.
    pub chunk: String,
    /// The id.
    pub id: i64,
    /// The language.
    pub language_id: i64,
    /// The question.
    pub question: String,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A question in one language.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionTranslationInput {
    /// The answer that is expected.
    pub answer: String,
    /// The text that the answer is in.
    pub chunk: String,
    /// The question.
    pub question: String,
    /// The language, see the application membership.
    pub language_id: i64,
}

impl QuestionTranslationInput {
    /// With everything that is required.
    pub fn new(
        answer: impl Into<String>,
        chunk: impl Into<String>,
        question: impl Into<String>,
        language_id: i64,
    ) -> Self {
        Self {
            answer: answer.into(),
            chunk: chunk.into(),
            question: question.into(),
            language_id: language_id,
        }
    }
}
