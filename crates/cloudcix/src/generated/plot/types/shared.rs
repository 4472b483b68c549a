// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A value of a source at one time.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reading {
    /// The id.
    pub id: i64,
    /// When it was read.
    pub datetime_taken: runtime::value::LocalDateTime,
    /// Something that is read.
    pub source: Source,
    /// The id of the source.
    pub source_id: i64,
    /// The value.
    pub value: runtime::value::Number,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What sources are sorted into.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Category {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: i64,
    /// The name.
    pub name: String,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Something that is read.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// The id.
    pub id: i64,
    /// Whether the values only grow, as those of a counter.
    pub accumulating: bool,
    /// From here up it is amber.
    pub amber_high: String,
    /// From here down it is amber.
    pub amber_low: String,
    /// What sources are sorted into.
    pub category: Category,
    /// The id of the category.
    pub category_id: i64,
    /// What it is.
    pub description: String,
    /// From here up it is red.
    pub red_high: String,
    /// From here down it is red.
    pub red_low: String,
    /// For how many days readings are kept.
    pub retention: i64,
    /// For how many seconds a reading stands.
    pub seconds_valid: i64,
    /// What sources are measured in.
    pub unit: Unit,
    /// The id of the unit.
    pub unit_id: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What sources are measured in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unit {
    /// The id.
    pub id: i64,
    /// The abbreviation, such as `W`.
    pub abbreviation: String,
    /// The id of the address.
    pub address_id: i64,
    /// The name.
    pub name: String,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A decimal. It comes as a text, or as a number where there were no readings.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum SummaryValue {
    /// As `Number`.
    Number(runtime::value::Number),
    /// As `Number2`.
    Number2(runtime::value::Number),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for SummaryValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Number),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Number2),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}
