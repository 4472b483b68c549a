// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A country in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryEnvelope {
    /// A country.
    pub content: Country,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of countries.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryList {
    /// The countries of this page.
    pub content: Vec<Country>,
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
pub enum CountryOrder {
    /// `english_name`
    EnglishName,
    /// `-english_name`
    EnglishName2,
    /// `alpha_2_code`
    Alpha2Code,
    /// `-alpha_2_code`
    Alpha2Code2,
    /// `alpha_3_code`
    Alpha3Code,
    /// `-alpha_3_code`
    Alpha3Code2,
    /// `phone_prefix`
    PhonePrefix,
    /// `-phone_prefix`
    PhonePrefix2,
    /// `primary_level_name`
    PrimaryLevelName,
    /// `-primary_level_name`
    PrimaryLevelName2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    CountryOrder { EnglishName = "english_name", EnglishName2 = "-english_name",
    Alpha2Code = "alpha_2_code", Alpha2Code2 = "-alpha_2_code", Alpha3Code =
    "alpha_3_code", Alpha3Code2 = "-alpha_3_code", PhonePrefix = "phone_prefix",
    PhonePrefix2 = "-phone_prefix", PrimaryLevelName = "primary_level_name",
    PrimaryLevelName2 = "-primary_level_name" }
}

/// What countries can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryFilter {
    /// `alpha_2_code`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_2_code: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_2_code__in")]
    pub alpha_2_code_in: Option<Vec<String>>,
    /// `alpha_2_code__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_2_code__icontains")]
    pub alpha_2_code_icontains: Option<String>,
    /// `alpha_2_code__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_2_code__iendswith")]
    pub alpha_2_code_iendswith: Option<String>,
    /// `alpha_2_code__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_2_code__iexact")]
    pub alpha_2_code_iexact: Option<String>,
    /// `alpha_2_code__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_2_code__istartswith")]
    pub alpha_2_code_istartswith: Option<String>,
    /// `alpha_3_code`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_3_code: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_3_code__in")]
    pub alpha_3_code_in: Option<Vec<String>>,
    /// `alpha_3_code__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_3_code__icontains")]
    pub alpha_3_code_icontains: Option<String>,
    /// `alpha_3_code__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_3_code__iendswith")]
    pub alpha_3_code_iendswith: Option<String>,
    /// `alpha_3_code__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_3_code__iexact")]
    pub alpha_3_code_iexact: Option<String>,
    /// `alpha_3_code__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_3_code__istartswith")]
    pub alpha_3_code_istartswith: Option<String>,
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
    /// `phone_prefix`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_prefix: Option<i64>,
    /// `phone_prefix__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__gt")]
    pub phone_prefix_gt: Option<i64>,
    /// `phone_prefix__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__gte")]
    pub phone_prefix_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__in")]
    pub phone_prefix_in: Option<Vec<i64>>,
    /// `phone_prefix__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__isnull")]
    pub phone_prefix_isnull: Option<bool>,
    /// `phone_prefix__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__lt")]
    pub phone_prefix_lt: Option<i64>,
    /// `phone_prefix__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__lte")]
    pub phone_prefix_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_prefix__range")]
    pub phone_prefix_range: Option<Vec<i64>>,
    /// `primary_level_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_level_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "primary_level_name__in")]
    pub primary_level_name_in: Option<Vec<String>>,
    /// `primary_level_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "primary_level_name__icontains")]
    pub primary_level_name_icontains: Option<String>,
    /// `primary_level_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "primary_level_name__iendswith")]
    pub primary_level_name_iendswith: Option<String>,
    /// `primary_level_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "primary_level_name__iexact")]
    pub primary_level_name_iexact: Option<String>,
    /// `primary_level_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "primary_level_name__istartswith")]
    pub primary_level_name_istartswith: Option<String>,
}

impl CountryFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            alpha_2_code: None,
            alpha_2_code_in: None,
            alpha_2_code_icontains: None,
            alpha_2_code_iendswith: None,
            alpha_2_code_iexact: None,
            alpha_2_code_istartswith: None,
            alpha_3_code: None,
            alpha_3_code_in: None,
            alpha_3_code_icontains: None,
            alpha_3_code_iendswith: None,
            alpha_3_code_iexact: None,
            alpha_3_code_istartswith: None,
            english_name: None,
            english_name_in: None,
            english_name_icontains: None,
            english_name_iendswith: None,
            english_name_iexact: None,
            english_name_istartswith: None,
            phone_prefix: None,
            phone_prefix_gt: None,
            phone_prefix_gte: None,
            phone_prefix_in: None,
            phone_prefix_isnull: None,
            phone_prefix_lt: None,
            phone_prefix_lte: None,
            phone_prefix_range: None,
            primary_level_name: None,
            primary_level_name_in: None,
            primary_level_name_icontains: None,
            primary_level_name_iendswith: None,
            primary_level_name_iexact: None,
            primary_level_name_istartswith: None,
        }
    }

    /// Sets `alpha_2_code`.
    #[must_use]
    pub fn alpha_2_code(mut self, alpha_2_code: impl Into<String>) -> Self {
        self.alpha_2_code = Some(alpha_2_code.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn alpha_2_code_in(
        mut self,
        alpha_2_code_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alpha_2_code_in = Some(
            alpha_2_code_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `alpha_2_code__icontains`.
    #[must_use]
    pub fn alpha_2_code_icontains(
        mut self,
        alpha_2_code_icontains: impl Into<String>,
    ) -> Self {
        self.alpha_2_code_icontains = Some(alpha_2_code_icontains.into());
        self
    }

    /// Sets `alpha_2_code__iendswith`.
    #[must_use]
    pub fn alpha_2_code_iendswith(
        mut self,
        alpha_2_code_iendswith: impl Into<String>,
    ) -> Self {
        self.alpha_2_code_iendswith = Some(alpha_2_code_iendswith.into());
        self
    }

    /// Sets `alpha_2_code__iexact`.
    #[must_use]
    pub fn alpha_2_code_iexact(
        mut self,
        alpha_2_code_iexact: impl Into<String>,
    ) -> Self {
        self.alpha_2_code_iexact = Some(alpha_2_code_iexact.into());
        self
    }

    /// Sets `alpha_2_code__istartswith`.
    #[must_use]
    pub fn alpha_2_code_istartswith(
        mut self,
        alpha_2_code_istartswith: impl Into<String>,
    ) -> Self {
        self.alpha_2_code_istartswith = Some(alpha_2_code_istartswith.into());
        self
    }

    /// Sets `alpha_3_code`.
    #[must_use]
    pub fn alpha_3_code(mut self, alpha_3_code: impl Into<String>) -> Self {
        self.alpha_3_code = Some(alpha_3_code.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn alpha_3_code_in(
        mut self,
        alpha_3_code_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alpha_3_code_in = Some(
            alpha_3_code_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `alpha_3_code__icontains`.
    #[must_use]
    pub fn alpha_3_code_icontains(
        mut self,
        alpha_3_code_icontains: impl Into<String>,
    ) -> Self {
        self.alpha_3_code_icontains = Some(alpha_3_code_icontains.into());
        self
    }

    /// Sets `alpha_3_code__iendswith`.
    #[must_use]
    pub fn alpha_3_code_iendswith(
        mut self,
        alpha_3_code_iendswith: impl Into<String>,
    ) -> Self {
        self.alpha_3_code_iendswith = Some(alpha_3_code_iendswith.into());
        self
    }

    /// Sets `alpha_3_code__iexact`.
    #[must_use]
    pub fn alpha_3_code_iexact(
        mut self,
        alpha_3_code_iexact: impl Into<String>,
    ) -> Self {
        self.alpha_3_code_iexact = Some(alpha_3_code_iexact.into());
        self
    }

    /// Sets `alpha_3_code__istartswith`.
    #[must_use]
    pub fn alpha_3_code_istartswith(
        mut self,
        alpha_3_code_istartswith: impl Into<String>,
    ) -> Self {
        self.alpha_3_code_istartswith = Some(alpha_3_code_istartswith.into());
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

    /// Sets `phone_prefix`.
    #[must_use]
    pub fn phone_prefix(mut self, phone_prefix: i64) -> Self {
        self.phone_prefix = Some(phone_prefix);
        self
    }

    /// Sets `phone_prefix__gt`.
    #[must_use]
    pub fn phone_prefix_gt(mut self, phone_prefix_gt: i64) -> Self {
        self.phone_prefix_gt = Some(phone_prefix_gt);
        self
    }

    /// Sets `phone_prefix__gte`.
    #[must_use]
    pub fn phone_prefix_gte(mut self, phone_prefix_gte: i64) -> Self {
        self.phone_prefix_gte = Some(phone_prefix_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn phone_prefix_in(
        mut self,
        phone_prefix_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.phone_prefix_in = Some(phone_prefix_in.into_iter().collect());
        self
    }

    /// Sets `phone_prefix__isnull`.
    #[must_use]
    pub fn phone_prefix_isnull(mut self, phone_prefix_isnull: bool) -> Self {
        self.phone_prefix_isnull = Some(phone_prefix_isnull);
        self
    }

    /// Sets `phone_prefix__lt`.
    #[must_use]
    pub fn phone_prefix_lt(mut self, phone_prefix_lt: i64) -> Self {
        self.phone_prefix_lt = Some(phone_prefix_lt);
        self
    }

    /// Sets `phone_prefix__lte`.
    #[must_use]
    pub fn phone_prefix_lte(mut self, phone_prefix_lte: i64) -> Self {
        self.phone_prefix_lte = Some(phone_prefix_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn phone_prefix_range(
        mut self,
        phone_prefix_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.phone_prefix_range = Some(phone_prefix_range.into_iter().collect());
        self
    }

    /// Sets `primary_level_name`.
    #[must_use]
    pub fn primary_level_name(mut self, primary_level_name: impl Into<String>) -> Self {
        self.primary_level_name = Some(primary_level_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn primary_level_name_in(
        mut self,
        primary_level_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.primary_level_name_in = Some(
            primary_level_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `primary_level_name__icontains`.
    #[must_use]
    pub fn primary_level_name_icontains(
        mut self,
        primary_level_name_icontains: impl Into<String>,
    ) -> Self {
        self.primary_level_name_icontains = Some(primary_level_name_icontains.into());
        self
    }

    /// Sets `primary_level_name__iendswith`.
    #[must_use]
    pub fn primary_level_name_iendswith(
        mut self,
        primary_level_name_iendswith: impl Into<String>,
    ) -> Self {
        self.primary_level_name_iendswith = Some(primary_level_name_iendswith.into());
        self
    }

    /// Sets `primary_level_name__iexact`.
    #[must_use]
    pub fn primary_level_name_iexact(
        mut self,
        primary_level_name_iexact: impl Into<String>,
    ) -> Self {
        self.primary_level_name_iexact = Some(primary_level_name_iexact.into());
        self
    }

    /// Sets `primary_level_name__istartswith`.
    #[must_use]
    pub fn primary_level_name_istartswith(
        mut self,
        primary_level_name_istartswith: impl Into<String>,
    ) -> Self {
        self.primary_level_name_istartswith = Some(
            primary_level_name_istartswith.into(),
        );
        self
    }
}
