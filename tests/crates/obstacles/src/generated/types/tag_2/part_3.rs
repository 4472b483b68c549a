// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ShapesClosed {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

/// `ShapesVehicle`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesVehicle {
    /// As `Bike`.
    Bike(Bike),
    /// As `Lorry`.
    Lorry(Lorry),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesVehicle {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(&["name", "bell"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Bike),
                ),
                (
                    runtime::value::Fit::Members(&["name", "load"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Lorry),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Bike> for ShapesVehicle {
    fn from(value: Bike) -> Self {
        Self::Bike(value)
    }
}

impl From<Lorry> for ShapesVehicle {
    fn from(value: Lorry) -> Self {
        Self::Lorry(value)
    }
}

/// `ShapesWithTypedRest`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesWithTypedRest {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, i64>,
}

impl ShapesWithTypedRest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

/// `ShapesUnion`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesUnion {
    /// As `Text`.
    Text(String),
    /// As `Integer`.
    Integer(i64),
    /// As `TextList`.
    TextList(Vec<String>),
    /// As `Thing`.
    Thing(Thing),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesUnion {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Plain,
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                ),
                (
                    runtime::value::Fit::Plain,
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::Integer)
                    },
                ),
                (
                    runtime::value::Fit::Each(&runtime::value::Fit::Plain),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::TextList)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &["id", "state"],
                        &[("state", runtime::value::Known::Texts(ThingState::VALUES))],
                    ),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Thing),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<String> for ShapesUnion {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ShapesUnion {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for ShapesUnion {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for ShapesUnion {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl From<Thing> for ShapesUnion {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

/// `ShapesWordOfTwo`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShapesWordOfTwo {
    /// `red`
    Red,
    /// `orange`
    Orange,
    /// `blue`
    Blue,
    /// `green`
    Green,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ShapesWordOfTwo { Red = "red", Orange = "orange", Blue = "blue", Green = "green" }
}

/// `ShapesNumberOfTwo`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesNumberOfTwo {
    /// As `Number`.
    Number(f64),
    /// As `Integer`.
    Integer(i64),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesNumberOfTwo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Number),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<f64> for ShapesNumberOfTwo {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for ShapesNumberOfTwo {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// `ShapesGiven`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesGiven {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `secret`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesGiven {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            secret: None,
            extra: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

/// `ShapesPet`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesPet {
    /// As `Cat`.
    Cat(Cat),
    /// As `Dog`.
    Dog(Dog),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesPet {
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
                        &["kind", "lives"],
                        &[("kind", runtime::value::Known::Texts(&["cat"]))],
                    ),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Cat),
                ),
                (
                    runtime::value::Fit::Members(
                        &["kind", "tricks"],
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

impl From<Cat> for ShapesPet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for ShapesPet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

/// `ShapesButtonOrLabel`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesButtonOrLabel {
    /// As `ButtonPart`.
    ButtonPart(ButtonPart),
    /// As `LabelPart`.
    LabelPart(LabelPart),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesButtonOrLabel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(
                        &["type", "text"],
                        &[("type", runtime::value::Known::Whole(&[2]))],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::ButtonPart)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &["type", "text"],
                        &[("type", runtime::value::Known::Whole(&[10]))],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::LabelPart)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<ButtonPart> for ShapesButtonOrLabel {
    fn from(value: ButtonPart) -> Self {
        Self::ButtonPart(value)
    }
}

impl From<LabelPart> for ShapesButtonOrLabel {
    fn from(value: LabelPart) -> Self {
        Self::LabelPart(value)
    }
}

/// `ShapesFigureOrBike`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ShapesFigureOrBike {
    /// As `Figure`.
    Figure(Figure),
    /// As `Bike`.
    Bike(Bike),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ShapesFigureOrBike {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Either(
                        &[
                            runtime::value::Fit::Members(&["area", "radius"], &[]),
                            runtime::value::Fit::Members(&["area", "side"], &[]),
                        ],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::Figure)
                    },
                ),
                (
                    runtime::value::Fit::Members(&["name", "bell"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Bike),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Figure> for ShapesFigureOrBike {
    fn from(value: Figure) -> Self {
        Self::Figure(value)
    }
}

impl From<Bike> for ShapesFigureOrBike {
    fn from(value: Bike) -> Self {
        Self::Bike(value)
    }
}

/// `ShapesMerged`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesMerged {
    /// `kind`
    pub kind: String,
    /// `lives`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
    /// `more`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesMerged {
    /// With everything that is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
            more: None,
            extra: Default::default(),
        }
    }

    /// Sets `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: i64) -> Self {
        self.more = Some(more);
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDdddddddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDddddddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDdddddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDddddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDdddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDddddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDdddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(
        mut self,
        d: impl Into<ShapesDeepDddddddddddddddddddddddddddddddd>,
    ) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
