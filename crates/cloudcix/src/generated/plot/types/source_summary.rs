// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Readings of one source over time.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceSummary {
    /// Whether the source accumulates.
    pub accumulating: bool,
    /// The interval, as it was asked for.
    pub interval: String,
    /// The highest value of a source that accumulates, else the mean.
    pub total: SummaryValue,
    /// The description of the source.
    pub source_name: String,
    /// The name of the unit.
    pub unit_name: String,
    /// The abbreviation of the unit.
    pub unit_symbol: String,
    /// One for each interval.
    pub values: Vec<SourceSummaryValue>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A summary in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceSummaryEnvelope {
    /// Readings of one source over time.
    pub content: SourceSummary,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is summed up. All of these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceSummaryFilter {
    /// The first day.
    pub start_date: String,
    /// The last day.
    pub end_date: String,
    /// A number, then `d`, `m`, `q` or `y`.
    pub interval: String,
}

impl SourceSummaryFilter {
    /// With everything that is required.
    pub fn new(
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        interval: impl Into<String>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            interval: interval.into(),
        }
    }
}

/// What was read in one interval.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceSummaryValue {
    /// The last day before the interval.
    pub date: runtime::value::Date,
    /// The highest value of a source that accumulates, else the mean; null without readings.
    pub value: Option<SummaryValue>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
