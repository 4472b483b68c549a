// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// `Shape`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Shape {
    /// As `Circle`.
    Circle(Circle),
    /// As `Polygon`.
    Polygon(Polygon),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("kind").and_then(serde_json::Value::as_str) {
            Some("circle") => {
                runtime::value::named(&value)
                    .map(Self::Circle)
                    .map_err(serde::de::Error::custom)
            }
            Some("Polygon") => {
                runtime::value::named(&value)
                    .map(Self::Polygon)
                    .map_err(serde::de::Error::custom)
            }
            _ => {
                runtime::value::named(&value)
                    .map(Self::Polygon)
                    .map_err(serde::de::Error::custom)
            }
        }
    }
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Polygon> for Shape {
    fn from(value: Polygon) -> Self {
        Self::Polygon(value)
    }
}

/// `Circle`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Circle {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `radius`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `Polygon`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Polygon {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `corners`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corners: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `Pet`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Pet {
    /// As `Cat`.
    Cat(Cat),
    /// As `Dog`.
    Dog(Dog),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("kind").and_then(serde_json::Value::as_str) {
            Some("cat") => {
                return runtime::value::named(&value)
                    .map(Self::Cat)
                    .map_err(serde::de::Error::custom);
            }
            Some("dog") => {
                return runtime::value::named(&value)
                    .map(Self::Dog)
                    .map_err(serde::de::Error::custom);
            }
            Some(_) => return Ok(Self::Other(value)),
            _ => {}
        }
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(
                        &["kind", "name"],
                        &[("kind", runtime::value::Known::Texts(&["cat"]))],
                    ),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Cat),
                ),
                (
                    runtime::value::Fit::Members(
                        &["kind", "name", "tricks"],
                        &[("kind", runtime::value::Known::Texts(&["dog"]))],
                    ),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Dog),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

/// `Cat`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `Dog`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: String,
    /// `tricks`
    pub tricks: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `StatusResponse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusResponse {
    /// `wait`
    pub wait: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `StatusResponse404`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusResponse404 {
    /// `missing`
    pub missing: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `StatusResponse4xx`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusResponse4xx {
    /// `why`
    pub why: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
