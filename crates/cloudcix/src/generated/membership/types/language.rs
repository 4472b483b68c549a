// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A language in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LanguageEnvelope {
    /// A language.
    pub content: Language,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of languages.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LanguageList {
    /// The languages of this page.
    pub content: Vec<Language>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `english_name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LanguageOrder {
    /// `english_name`
    EnglishName,
    /// `-english_name`
    EnglishName2,
    /// `code`
    Code,
    /// `-code`
    Code2,
    /// `native_name`
    NativeName,
    /// `-native_name`
    NativeName2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LanguageOrder { EnglishName = "english_name", EnglishName2 = "-english_name", Code =
    "code", Code2 = "-code", NativeName = "native_name", NativeName2 = "-native_name" }
}

/// What languages can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LanguageFilter {
    /// `code`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "code__in")]
    pub code_in: Option<Vec<String>>,
    /// `code__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "code__icontains")]
    pub code_icontains: Option<String>,
    /// `code__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "code__iendswith")]
    pub code_iendswith: Option<String>,
    /// `code__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "code__iexact")]
    pub code_iexact: Option<String>,
    /// `code__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "code__istartswith")]
    pub code_istartswith: Option<String>,
    /// `english_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub english_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__in")]
    pub english_name_in: Option<Vec<String>>,
    /// `english_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__icontains")]
    pub english_name_icontains: Option<String>,
    /// `english_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__iendswith")]
    pub english_name_iendswith: Option<String>,
    /// `english_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__iexact")]
    pub english_name_iexact: Option<String>,
    /// `english_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__istartswith")]
    pub english_name_istartswith: Option<String>,
    /// `native_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "native_name__in")]
    pub native_name_in: Option<Vec<String>>,
    /// `native_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "native_name__icontains")]
    pub native_name_icontains: Option<String>,
    /// `native_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "native_name__iendswith")]
    pub native_name_iendswith: Option<String>,
    /// `native_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "native_name__iexact")]
    pub native_name_iexact: Option<String>,
    /// `native_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "native_name__istartswith")]
    pub native_name_istartswith: Option<String>,
}

impl LanguageFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            code: None,
            code_in: None,
            code_icontains: None,
            code_iendswith: None,
            code_iexact: None,
            code_istartswith: None,
            english_name: None,
            english_name_in: None,
            english_name_icontains: None,
            english_name_iendswith: None,
            english_name_iexact: None,
            english_name_istartswith: None,
            native_name: None,
            native_name_in: None,
            native_name_icontains: None,
            native_name_iendswith: None,
            native_name_iexact: None,
            native_name_istartswith: None,
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn code_in(
        mut self,
        code_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_in = Some(code_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `code__icontains`.
    #[must_use]
    pub fn code_icontains(mut self, code_icontains: impl Into<String>) -> Self {
        self.code_icontains = Some(code_icontains.into());
        self
    }

    /// Sets `code__iendswith`.
    #[must_use]
    pub fn code_iendswith(mut self, code_iendswith: impl Into<String>) -> Self {
        self.code_iendswith = Some(code_iendswith.into());
        self
    }

    /// Sets `code__iexact`.
    #[must_use]
    pub fn code_iexact(mut self, code_iexact: impl Into<String>) -> Self {
        self.code_iexact = Some(code_iexact.into());
        self
    }

    /// Sets `code__istartswith`.
    #[must_use]
    pub fn code_istartswith(mut self, code_istartswith: impl Into<String>) -> Self {
        self.code_istartswith = Some(code_istartswith.into());
        self
    }

    /// Sets `english_name`.
    #[must_use]
    pub fn english_name(mut self, english_name: impl Into<String>) -> Self {
        self.english_name = Some(english_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn english_name_in(
        mut self,
        english_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.english_name_in = Some(
            english_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `english_name__icontains`.
    #[must_use]
    pub fn english_name_icontains(
        mut self,
        english_name_icontains: impl Into<String>,
    ) -> Self {
        self.english_name_icontains = Some(english_name_icontains.into());
        self
    }

    /// Sets `english_name__iendswith`.
    #[must_use]
    pub fn english_name_iendswith(
        mut self,
        english_name_iendswith: impl Into<String>,
    ) -> Self {
        self.english_name_iendswith = Some(english_name_iendswith.into());
        self
    }

    /// Sets `english_name__iexact`.
    #[must_use]
    pub fn english_name_iexact(
        mut self,
        english_name_iexact: impl Into<String>,
    ) -> Self {
        self.english_name_iexact = Some(english_name_iexact.into());
        self
    }

    /// Sets `english_name__istartswith`.
    #[must_use]
    pub fn english_name_istartswith(
        mut self,
        english_name_istartswith: impl Into<String>,
    ) -> Self {
        self.english_name_istartswith = Some(english_name_istartswith.into());
        self
    }

    /// Sets `native_name`.
    #[must_use]
    pub fn native_name(mut self, native_name: impl Into<String>) -> Self {
        self.native_name = Some(native_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn native_name_in(
        mut self,
        native_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.native_name_in = Some(native_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `native_name__icontains`.
    #[must_use]
    pub fn native_name_icontains(
        mut self,
        native_name_icontains: impl Into<String>,
    ) -> Self {
        self.native_name_icontains = Some(native_name_icontains.into());
        self
    }

    /// Sets `native_name__iendswith`.
    #[must_use]
    pub fn native_name_iendswith(
        mut self,
        native_name_iendswith: impl Into<String>,
    ) -> Self {
        self.native_name_iendswith = Some(native_name_iendswith.into());
        self
    }

    /// Sets `native_name__iexact`.
    #[must_use]
    pub fn native_name_iexact(mut self, native_name_iexact: impl Into<String>) -> Self {
        self.native_name_iexact = Some(native_name_iexact.into());
        self
    }

    /// Sets `native_name__istartswith`.
    #[must_use]
    pub fn native_name_istartswith(
        mut self,
        native_name_istartswith: impl Into<String>,
    ) -> Self {
        self.native_name_istartswith = Some(native_name_istartswith.into());
        self
    }
}
