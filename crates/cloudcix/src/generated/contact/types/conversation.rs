// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of conversations.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationList {
    /// `content`
    pub content: Vec<Conversation>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What conversations can be sorted by; with `-` the other way round. The server assumes `created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConversationOrder {
    /// `created`
    Created,
    /// `name`
    Name,
    /// `last_message_at`
    LastMessageAt,
    /// `-created`
    Created2,
    /// `-name`
    Name2,
    /// `-last_message_at`
    LastMessageAt2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ConversationOrder { Created = "created", Name = "name", LastMessageAt =
    "last_message_at", Created2 = "-created", Name2 = "-name", LastMessageAt2 =
    "-last_message_at" }
}

/// Conditions on conversations.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationFilter {
    /// `contact_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// `contact_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__gt")]
    pub contact_id_gt: Option<i64>,
    /// `contact_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__gte")]
    pub contact_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__in")]
    pub contact_id_in: Option<Vec<i64>>,
    /// `contact_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__isnull")]
    pub contact_id_isnull: Option<bool>,
    /// `contact_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__lt")]
    pub contact_id_lt: Option<i64>,
    /// `contact_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__lte")]
    pub contact_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contact_id__range")]
    pub contact_id_range: Option<Vec<i64>>,
    /// `cookie`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie: Option<String>,
    /// `cookie__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cookie__icontains")]
    pub cookie_icontains: Option<String>,
    /// `cookie__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cookie__iendswith")]
    pub cookie_iendswith: Option<String>,
    /// `cookie__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cookie__iexact")]
    pub cookie_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cookie__in")]
    pub cookie_in: Option<Vec<String>>,
    /// `cookie__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cookie__istartswith")]
    pub cookie_istartswith: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
}

impl ConversationFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            contact_id: None,
            contact_id_gt: None,
            contact_id_gte: None,
            contact_id_in: None,
            contact_id_isnull: None,
            contact_id_lt: None,
            contact_id_lte: None,
            contact_id_range: None,
            cookie: None,
            cookie_icontains: None,
            cookie_iendswith: None,
            cookie_iexact: None,
            cookie_in: None,
            cookie_istartswith: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            name: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_in: None,
            name_istartswith: None,
        }
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// Sets `contact_id__gt`.
    #[must_use]
    pub fn contact_id_gt(mut self, contact_id_gt: i64) -> Self {
        self.contact_id_gt = Some(contact_id_gt);
        self
    }

    /// Sets `contact_id__gte`.
    #[must_use]
    pub fn contact_id_gte(mut self, contact_id_gte: i64) -> Self {
        self.contact_id_gte = Some(contact_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn contact_id_in(
        mut self,
        contact_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.contact_id_in = Some(contact_id_in.into_iter().collect());
        self
    }

    /// Sets `contact_id__isnull`.
    #[must_use]
    pub fn contact_id_isnull(mut self, contact_id_isnull: bool) -> Self {
        self.contact_id_isnull = Some(contact_id_isnull);
        self
    }

    /// Sets `contact_id__lt`.
    #[must_use]
    pub fn contact_id_lt(mut self, contact_id_lt: i64) -> Self {
        self.contact_id_lt = Some(contact_id_lt);
        self
    }

    /// Sets `contact_id__lte`.
    #[must_use]
    pub fn contact_id_lte(mut self, contact_id_lte: i64) -> Self {
        self.contact_id_lte = Some(contact_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn contact_id_range(
        mut self,
        contact_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.contact_id_range = Some(contact_id_range.into_iter().collect());
        self
    }

    /// Sets `cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }

    /// Sets `cookie__icontains`.
    #[must_use]
    pub fn cookie_icontains(mut self, cookie_icontains: impl Into<String>) -> Self {
        self.cookie_icontains = Some(cookie_icontains.into());
        self
    }

    /// Sets `cookie__iendswith`.
    #[must_use]
    pub fn cookie_iendswith(mut self, cookie_iendswith: impl Into<String>) -> Self {
        self.cookie_iendswith = Some(cookie_iendswith.into());
        self
    }

    /// Sets `cookie__iexact`.
    #[must_use]
    pub fn cookie_iexact(mut self, cookie_iexact: impl Into<String>) -> Self {
        self.cookie_iexact = Some(cookie_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn cookie_in(
        mut self,
        cookie_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cookie_in = Some(cookie_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cookie__istartswith`.
    #[must_use]
    pub fn cookie_istartswith(mut self, cookie_istartswith: impl Into<String>) -> Self {
        self.cookie_istartswith = Some(cookie_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name__icontains`.
    #[must_use]
    pub fn name_icontains(mut self, name_icontains: impl Into<String>) -> Self {
        self.name_icontains = Some(name_icontains.into());
        self
    }

    /// Sets `name__iendswith`.
    #[must_use]
    pub fn name_iendswith(mut self, name_iendswith: impl Into<String>) -> Self {
        self.name_iendswith = Some(name_iendswith.into());
        self
    }

    /// Sets `name__iexact`.
    #[must_use]
    pub fn name_iexact(mut self, name_iexact: impl Into<String>) -> Self {
        self.name_iexact = Some(name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn name_in(
        mut self,
        name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_in = Some(name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name__istartswith`.
    #[must_use]
    pub fn name_istartswith(mut self, name_istartswith: impl Into<String>) -> Self {
        self.name_istartswith = Some(name_istartswith.into());
        self
    }
}

/// A conversation to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationCreate {
    /// The contact. Either this or `cookie` must be here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// What it is about.
    pub name: String,
    /// When somebody last said something. The server assumes now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<String>,
    /// What a guest is known by. Either this or `contact_id` must be here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie: Option<String>,
}

impl ConversationCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            contact_id: None,
            last_message_at: None,
            cookie: None,
        }
    }

    /// The contact. Either this or `cookie` must be here.
    #[must_use]
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// When somebody last said something. The server assumes now.
    #[must_use]
    pub fn last_message_at(mut self, last_message_at: impl Into<String>) -> Self {
        self.last_message_at = Some(last_message_at.into());
        self
    }

    /// What a guest is known by. Either this or `contact_id` must be here.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
}
