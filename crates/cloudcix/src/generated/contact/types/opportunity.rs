// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of opportunities.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityList {
    /// `content`
    pub content: Vec<Opportunity>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An opportunity in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityEnvelope {
    /// An opportunity.
    pub content: Opportunity,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What opportunities can be sorted by; with `-` the other way round. The server assumes `name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpportunityOrder {
    /// `name`
    Name,
    /// `closed`
    Closed,
    /// `created`
    Created,
    /// `id`
    Id,
    /// `probability`
    Probability,
    /// `updated`
    Updated,
    /// `value`
    Value,
    /// `-name`
    Name2,
    /// `-closed`
    Closed2,
    /// `-created`
    Created2,
    /// `-id`
    Id2,
    /// `-probability`
    Probability2,
    /// `-updated`
    Updated2,
    /// `-value`
    Value2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    OpportunityOrder { Name = "name", Closed = "closed", Created = "created", Id = "id",
    Probability = "probability", Updated = "updated", Value = "value", Name2 = "-name",
    Closed2 = "-closed", Created2 = "-created", Id2 = "-id", Probability2 =
    "-probability", Updated2 = "-updated", Value2 = "-value" }
}

/// Conditions on opportunities. The server also names `date`, which no opportunity has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityFilter {
    /// `closed`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
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
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__icontains")]
    pub description_icontains: Option<String>,
    /// `description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iendswith")]
    pub description_iendswith: Option<String>,
    /// `description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iexact")]
    pub description_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__in")]
    pub description_in: Option<Vec<String>>,
    /// `description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__istartswith")]
    pub description_istartswith: Option<String>,
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
    /// `outcome`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// `outcome__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "outcome__icontains")]
    pub outcome_icontains: Option<String>,
    /// `outcome__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "outcome__iendswith")]
    pub outcome_iendswith: Option<String>,
    /// `outcome__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "outcome__iexact")]
    pub outcome_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "outcome__in")]
    pub outcome_in: Option<Vec<String>>,
    /// `outcome__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "outcome__istartswith")]
    pub outcome_istartswith: Option<String>,
    /// `probability`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<runtime::value::Number>,
    /// `probability__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__gt")]
    pub probability_gt: Option<runtime::value::Number>,
    /// `probability__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__gte")]
    pub probability_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__in")]
    pub probability_in: Option<Vec<runtime::value::Number>>,
    /// `probability__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__isnull")]
    pub probability_isnull: Option<bool>,
    /// `probability__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__lt")]
    pub probability_lt: Option<runtime::value::Number>,
    /// `probability__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__lte")]
    pub probability_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "probability__range")]
    pub probability_range: Option<Vec<runtime::value::Number>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gt")]
    pub updated_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gte")]
    pub updated_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__isnull")]
    pub updated_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lt")]
    pub updated_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lte")]
    pub updated_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__range")]
    pub updated_range: Option<Vec<String>>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<runtime::value::Number>,
    /// `value__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__gt")]
    pub value_gt: Option<runtime::value::Number>,
    /// `value__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__gte")]
    pub value_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__in")]
    pub value_in: Option<Vec<runtime::value::Number>>,
    /// `value__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__isnull")]
    pub value_isnull: Option<bool>,
    /// `value__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__lt")]
    pub value_lt: Option<runtime::value::Number>,
    /// `value__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__lte")]
    pub value_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__range")]
    pub value_range: Option<Vec<runtime::value::Number>>,
}

impl OpportunityFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            closed: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            description: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_in: None,
            description_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            name: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_in: None,
            name_istartswith: None,
            outcome: None,
            outcome_icontains: None,
            outcome_iendswith: None,
            outcome_iexact: None,
            outcome_in: None,
            outcome_istartswith: None,
            probability: None,
            probability_gt: None,
            probability_gte: None,
            probability_in: None,
            probability_isnull: None,
            probability_lt: None,
            probability_lte: None,
            probability_range: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
            value: None,
            value_gt: None,
            value_gte: None,
            value_in: None,
            value_isnull: None,
            value_lt: None,
            value_lte: None,
            value_range: None,
        }
    }

    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: bool) -> Self {
        self.closed = Some(closed);
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `description__icontains`.
    #[must_use]
    pub fn description_icontains(
        mut self,
        description_icontains: impl Into<String>,
    ) -> Self {
        self.description_icontains = Some(description_icontains.into());
        self
    }

    /// Sets `description__iendswith`.
    #[must_use]
    pub fn description_iendswith(
        mut self,
        description_iendswith: impl Into<String>,
    ) -> Self {
        self.description_iendswith = Some(description_iendswith.into());
        self
    }

    /// Sets `description__iexact`.
    #[must_use]
    pub fn description_iexact(mut self, description_iexact: impl Into<String>) -> Self {
        self.description_iexact = Some(description_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description__istartswith`.
    #[must_use]
    pub fn description_istartswith(
        mut self,
        description_istartswith: impl Into<String>,
    ) -> Self {
        self.description_istartswith = Some(description_istartswith.into());
        self
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

    /// Sets `outcome`.
    #[must_use]
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = Some(outcome.into());
        self
    }

    /// Sets `outcome__icontains`.
    #[must_use]
    pub fn outcome_icontains(mut self, outcome_icontains: impl Into<String>) -> Self {
        self.outcome_icontains = Some(outcome_icontains.into());
        self
    }

    /// Sets `outcome__iendswith`.
    #[must_use]
    pub fn outcome_iendswith(mut self, outcome_iendswith: impl Into<String>) -> Self {
        self.outcome_iendswith = Some(outcome_iendswith.into());
        self
    }

    /// Sets `outcome__iexact`.
    #[must_use]
    pub fn outcome_iexact(mut self, outcome_iexact: impl Into<String>) -> Self {
        self.outcome_iexact = Some(outcome_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn outcome_in(
        mut self,
        outcome_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.outcome_in = Some(outcome_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `outcome__istartswith`.
    #[must_use]
    pub fn outcome_istartswith(
        mut self,
        outcome_istartswith: impl Into<String>,
    ) -> Self {
        self.outcome_istartswith = Some(outcome_istartswith.into());
        self
    }

    /// Sets `probability`.
    #[must_use]
    pub fn probability(
        mut self,
        probability: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability = Some(probability.into());
        self
    }

    /// Sets `probability__gt`.
    #[must_use]
    pub fn probability_gt(
        mut self,
        probability_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability_gt = Some(probability_gt.into());
        self
    }

    /// Sets `probability__gte`.
    #[must_use]
    pub fn probability_gte(
        mut self,
        probability_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability_gte = Some(probability_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn probability_in(
        mut self,
        probability_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.probability_in = Some(probability_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `probability__isnull`.
    #[must_use]
    pub fn probability_isnull(mut self, probability_isnull: bool) -> Self {
        self.probability_isnull = Some(probability_isnull);
        self
    }

    /// Sets `probability__lt`.
    #[must_use]
    pub fn probability_lt(
        mut self,
        probability_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability_lt = Some(probability_lt.into());
        self
    }

    /// Sets `probability__lte`.
    #[must_use]
    pub fn probability_lte(
        mut self,
        probability_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability_lte = Some(probability_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn probability_range(
        mut self,
        probability_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.probability_range = Some(
            probability_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gt(mut self, updated_gt: impl Into<String>) -> Self {
        self.updated_gt = Some(updated_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gte(mut self, updated_gte: impl Into<String>) -> Self {
        self.updated_gte = Some(updated_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__isnull`.
    #[must_use]
    pub fn updated_isnull(mut self, updated_isnull: bool) -> Self {
        self.updated_isnull = Some(updated_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lt(mut self, updated_lt: impl Into<String>) -> Self {
        self.updated_lt = Some(updated_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lte(mut self, updated_lte: impl Into<String>) -> Self {
        self.updated_lte = Some(updated_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn updated_range(
        mut self,
        updated_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_range = Some(updated_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<runtime::value::Number>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value__gt`.
    #[must_use]
    pub fn value_gt(mut self, value_gt: impl Into<runtime::value::Number>) -> Self {
        self.value_gt = Some(value_gt.into());
        self
    }

    /// Sets `value__gte`.
    #[must_use]
    pub fn value_gte(mut self, value_gte: impl Into<runtime::value::Number>) -> Self {
        self.value_gte = Some(value_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn value_in(
        mut self,
        value_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.value_in = Some(value_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `value__isnull`.
    #[must_use]
    pub fn value_isnull(mut self, value_isnull: bool) -> Self {
        self.value_isnull = Some(value_isnull);
        self
    }

    /// Sets `value__lt`.
    #[must_use]
    pub fn value_lt(mut self, value_lt: impl Into<runtime::value::Number>) -> Self {
        self.value_lt = Some(value_lt.into());
        self
    }

    /// Sets `value__lte`.
    #[must_use]
    pub fn value_lte(mut self, value_lte: impl Into<runtime::value::Number>) -> Self {
        self.value_lte = Some(value_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn value_range(
        mut self,
        value_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.value_range = Some(value_range.into_iter().map(Into::into).collect());
        self
    }
}

/// An opportunity to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityCreate {
    /// Whether it is over.
    pub closed: bool,
    /// What it is about.
    pub description: String,
    /// The name.
    pub name: String,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// How likely it is, in percent, with two places.
    pub probability: runtime::value::Number,
    /// What it is worth, with two places.
    pub value: runtime::value::Number,
}

impl OpportunityCreate {
    /// With everything that is required.
    pub fn new(
        closed: bool,
        description: impl Into<String>,
        name: impl Into<String>,
        probability: impl Into<runtime::value::Number>,
        value: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            closed: closed,
            description: description.into(),
            name: name.into(),
            probability: probability.into(),
            value: value.into(),
            outcome: None,
        }
    }

    /// How it ended.
    #[must_use]
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = Some(outcome.into());
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityUpdate {
    /// Whether it is over.
    pub closed: bool,
    /// What it is about.
    pub description: String,
    /// The name.
    pub name: String,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// How likely it is, in percent, with two places.
    pub probability: serde_json::Value,
    /// What it is worth, with two places.
    pub value: serde_json::Value,
}

impl OpportunityUpdate {
    /// With everything that is required.
    pub fn new(
        closed: bool,
        description: impl Into<String>,
        name: impl Into<String>,
        probability: impl Into<serde_json::Value>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            closed: closed,
            description: description.into(),
            name: name.into(),
            probability: probability.into(),
            value: value.into(),
            outcome: None,
        }
    }

    /// How it ended.
    #[must_use]
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = Some(outcome.into());
        self
    }
}

/// What to change in an opportunity.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityPartialUpdate {
    /// Whether it is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// How likely it is, in percent, with two places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<runtime::value::Number>,
    /// What it is worth, with two places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<runtime::value::Number>,
}

impl OpportunityPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            closed: None,
            description: None,
            name: None,
            outcome: None,
            probability: None,
            value: None,
        }
    }

    /// Whether it is over.
    #[must_use]
    pub fn closed(mut self, closed: bool) -> Self {
        self.closed = Some(closed);
        self
    }

    /// What it is about.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How it ended.
    #[must_use]
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = Some(outcome.into());
        self
    }

    /// How likely it is, in percent, with two places.
    #[must_use]
    pub fn probability(
        mut self,
        probability: impl Into<runtime::value::Number>,
    ) -> Self {
        self.probability = Some(probability.into());
        self
    }

    /// What it is worth, with two places.
    #[must_use]
    pub fn value(mut self, value: impl Into<runtime::value::Number>) -> Self {
        self.value = Some(value.into());
        self
    }
}
