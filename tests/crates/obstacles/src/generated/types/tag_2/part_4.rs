// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ShapesDeepDddddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDddd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDddd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDdd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDddd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDdd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDddd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepDD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepDd {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDdd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepDd {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDdd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeepD`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeepD {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepDd>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeepD {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepDd>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `ShapesDeep`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesDeep {
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<ShapesDeepD>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesDeep {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            extra: Default::default(),
        }
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl Into<ShapesDeepD>) -> Self {
        self.d = Some(d.into());
        self
    }
}

/// `AnimalBase`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnimalBase {
    /// `species`
    pub species: String,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AnimalBase {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            species: "Animal".to_owned(),
            name: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// `FigureRound`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FigureRound {
    /// `area`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<f64>,
    /// `radius`
    pub radius: f64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FigureRound {
    /// With everything that is required.
    pub fn new(radius: f64) -> Self {
        Self {
            radius: radius,
            area: None,
            extra: Default::default(),
        }
    }

    /// Sets `area`.
    #[must_use]
    pub fn area(mut self, area: f64) -> Self {
        self.area = Some(area);
        self
    }
}

/// `FigureSquare`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FigureSquare {
    /// `area`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<f64>,
    /// `side`
    pub side: f64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FigureSquare {
    /// With everything that is required.
    pub fn new(side: f64) -> Self {
        Self {
            side: side,
            area: None,
            extra: Default::default(),
        }
    }

    /// Sets `area`.
    #[must_use]
    pub fn area(mut self, area: f64) -> Self {
        self.area = Some(area);
        self
    }
}

/// `ThingState`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingState {
    /// `running`
    Running,
    /// `broken`
    Broken,
    /// `gone wrong`
    GoneWrong,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ThingState { Running = "running", Broken = "broken", GoneWrong = "gone wrong" }
}

/// `ThingPageData`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingPageData {
    /// `first`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Vec<Thing>>,
    /// `second`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Vec<Cat>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `ThingPageMeta`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingPageMeta {
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub next: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
