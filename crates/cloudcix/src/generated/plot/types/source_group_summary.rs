// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Readings of several sources over time.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceGroupSummary {
    /// Whether the sources accumulate.
    pub accumulating: bool,
    /// The interval, as it was asked for.
    pub interval: String,
    /// The highest value of sources that accumulate; else null.
    pub total: Option<SummaryValue>,
    /// The lowest value.
    pub min_total: Option<SummaryValue>,
    /// The mean of the means.
    pub avg_total: Option<SummaryValue>,
    /// The highest value.
    pub max_total: Option<SummaryValue>,
    /// What was searched for.
    pub source_name: String,
    /// The name of the unit.
    pub unit_name: String,
    /// The abbreviation of the unit.
    pub unit_symbol: String,
    /// One for each interval; of sources that accumulate, one for each source and interval.
    pub values: Vec<SourceGroupSummaryValue>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A summary in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceGroupSummaryEnvelope {
    /// Readings of several sources over time.
    pub content: SourceGroupSummary,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is summed up. All of these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceGroupSummaryFilter {
    /// Whether the sources accumulate.
    pub accumulating: bool,
    /// The first day.
    pub start_date: String,
    /// The last day.
    pub end_date: String,
    /// A number, then `d`, `m`, `q` or `y`.
    pub interval: String,
    /// The id of the unit.
    pub unit_id: i64,
}

impl SourceGroupSummaryFilter {
    /// With everything that is required.
    pub fn new(
        accumulating: bool,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        interval: impl Into<String>,
        unit_id: i64,
    ) -> Self {
        Self {
            accumulating: accumulating,
            start_date: start_date.into(),
            end_date: end_date.into(),
            interval: interval.into(),
            unit_id: unit_id,
        }
    }
}

/// What was read in one interval.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceGroupSummaryValue {
    /// The last day of the interval.
    pub date: runtime::value::Date,
    /// The highest value of a source that accumulates.
    pub value: Option<SummaryValue>,
    /// The lowest value.
    pub min_value: Option<SummaryValue>,
    /// The mean.
    pub avg_value: Option<SummaryValue>,
    /// The highest value.
    pub max_value: Option<SummaryValue>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
