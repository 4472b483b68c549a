// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// `Self`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SelfType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<SelfType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl SelfType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<SelfType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Option`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptionType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<OptionType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl OptionType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<OptionType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Vec`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VecType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<VecType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl VecType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<VecType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `String`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StringType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<StringType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl StringType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<StringType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Box`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BoxType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<BoxType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl BoxType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<BoxType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Error`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Error>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Error {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Error>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Client`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Client {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Client>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Client {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Client>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Value`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValueType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<ValueType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ValueType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<ValueType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Map`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MapType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<MapType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl MapType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<MapType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `result`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResultType {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<ResultType>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ResultType {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<ResultType>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Result`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResultType2 {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<ResultType2>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ResultType2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<ResultType2>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `foo-bar`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBar {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<FooBar>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FooBar {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<FooBar>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `foo_bar`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBar2 {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<FooBar2>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FooBar2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<FooBar2>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `FooBar`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBar3 {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<FooBar3>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FooBar3 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            x: None,
            next: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<FooBar3>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

/// `Many`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Many {
    /// `value-0`
    Value0,
    /// `value-1`
    Value1,
    /// `value-2`
    Value2,
    /// `value-3`
    Value3,
    /// `value-4`
    Value4,
    /// `value-5`
    Value5,
    /// `value-6`
    Value6,
    /// `value-7`
    Value7,
    /// `value-8`
    Value8,
    /// `value-9`
    Value9,
    /// `value-10`
    Value10,
    /// `value-11`
    Value11,
    /// `value-12`
    Value12,
    /// `value-13`
    Value13,
    /// `value-14`
    Value14,
    /// `value-15`
    Value15,
    /// `value-16`
    Value16,
    /// `value-17`
    Value17,
    /// `value-18`
    Value18,
    /// `value-19`
    Value19,
    /// `value-20`
    Value20,
    /// `value-21`
    Value21,
    /// `value-22`
    Value22,
    /// `value-23`
    Value23,
    /// `value-24`
    Value24,
    /// `value-25`
    Value25,
    /// `value-26`
    Value26,
    /// `value-27`
    Value27,
    /// `value-28`
    Value28,
    /// `value-29`
    Value29,
    /// `value-30`
    Value30,
    /// `value-31`
    Value31,
    /// `value-32`
    Value32,
    /// `value-33`
    Value33,
    /// `value-34`
    Value34,
    /// `value-35`
    Value35,
    /// `value-36`
    Value36,
    /// `value-37`
    Value37,
    /// `value-38`
    Value38,
    /// `value-39`
    Value39,
    /// `value-40`
    Value40,
    /// `value-41`
    Value41,
    /// `value-42`
    Value42,
    /// `value-43`
    Value43,
    /// `value-44`
    Value44,
    /// `value-45`
    Value45,
    /// `value-46`
    Value46,
    /// `value-47`
    Value47,
    /// `value-48`
    Value48,
    /// `value-49`
    Value49,
    /// `value-50`
    Value50,
    /// `value-51`
    Value51,
    /// `value-52`
    Value52,
    /// `value-53`
    Value53,
    /// `value-54`
    Value54,
    /// `value-55`
    Value55,
    /// `value-56`
    Value56,
    /// `value-57`
    Value57,
    /// `value-58`
    Value58,
    /// `value-59`
    Value59,
    /// `value-60`
    Value60,
    /// `value-61`
    Value61,
    /// `value-62`
    Value62,
    /// `value-63`
    Value63,
    /// `value-64`
    Value64,
    /// `value-65`
    Value65,
    /// `value-66`
    Value66,
    /// `value-67`
    Value67,
    /// `value-68`
    Value68,
    /// `value-69`
    Value69,
    /// `value-70`
    Value70,
    /// `value-71`
    Value71,
    /// `value-72`
    Value72,
    /// `value-73`
    Value73,
    /// `value-74`
    Value74,
    /// `value-75`
    Value75,
    /// `value-76`
    Value76,
    /// `value-77`
    Value77,
    /// `value-78`
    Value78,
    /// `value-79`
    Value79,
    /// `value-80`
    Value80,
    /// `value-81`
    Value81,
    /// `value-82`
    Value82,
    /// `value-83`
    Value83,
    /// `value-84`
    Value84,
    /// `value-85`
    Value85,
    /// `value-86`
    Value86,
    /// `value-87`
    Value87,
    /// `value-88`
    Value88,
    /// `value-89`
    Value89,
    /// `value-90`
    Value90,
    /// `value-91`
    Value91,
    /// `value-92`
    Value92,
    /// `value-93`
    Value93,
    /// `value-94`
    Value94,
    /// `value-95`
    Value95,
    /// `value-96`
    Value96,
    /// `value-97`
    Value97,
    /// `value-98`
    Value98,
    /// `value-99`
    Value99,
    /// `value-100`
    Value100,
    /// `value-101`
    Value101,
    /// `value-102`
    Value102,
    /// `value-103`
    Value103,
    /// `value-104`
    Value104,
    /// `value-105`
    Value105,
    /// `value-106`
    Value106,
    /// `value-107`
    Value107,
    /// `value-108`
    Value108,
    /// `value-109`
    Value109,
    /// `value-110`
    Value110,
    /// `value-111`
    Value111,
    /// `value-112`
    Value112,
    /// `value-113`
    Value113,
    /// `value-114`
    Value114,
    /// `value-115`
    Value115,
    /// `value-116`
    Value116,
    /// `value-117`
    Value117,
    /// `value-118`
    Value118,
    /// `value-119`
    Value119,
    /// `value-120`
    Value120,
    /// `value-121`
    Value121,
    /// `value-122`
    Value122,
    /// `value-123`
    Value123,
    /// `value-124`
    Value124,
    /// `value-125`
    Value125,
    /// `value-126`
    Value126,
    /// `value-127`
    Value127,
    /// `value-128`
    Value128,
    /// `value-129`
    Value129,
    /// `value-130`
    Value130,
    /// `value-131`
    Value131,
    /// `value-132`
    Value132,
    /// `value-133`
    Value133,
    /// `value-134`
    Value134,
    /// `value-135`
    Value135,
    /// `value-136`
    Value136,
    /// `value-137`
    Value137,
    /// `value-138`
    Value138,
    /// `value-139`
    Value139,
    /// `value-140`
    Value140,
    /// `value-141`
    Value141,
    /// `value-142`
    Value142,
    /// `value-143`
    Value143,
    /// `value-144`
    Value144,
    /// `value-145`
    Value145,
    /// `value-146`
    Value146,
    /// `value-147`
    Value147,
    /// `value-148`
    Value148,
    /// `value-149`
    Value149,
    /// `value-150`
    Value150,
    /// `value-151`
    Value151,
    /// `value-152`
    Value152,
    /// `value-153`
    Value153,
    /// `value-154`
    Value154,
    /// `value-155`
    Value155,
    /// `value-156`
    Value156,
    /// `value-157`
    Value157,
    /// `value-158`
    Value158,
    /// `value-159`
    Value159,
    /// `value-160`
    Value160,
    /// `value-161`
    Value161,
    /// `value-162`
    Value162,
    /// `value-163`
    Value163,
    /// `value-164`
    Value164,
    /// `value-165`
    Value165,
    /// `value-166`
    Value166,
    /// `value-167`
    Value167,
    /// `value-168`
    Value168,
    /// `value-169`
    Value169,
    /// `value-170`
    Value170,
    /// `value-171`
    Value171,
    /// `value-172`
    Value172,
    /// `value-173`
    Value173,
    /// `value-174`
    Value174,
    /// `value-175`
    Value175,
    /// `value-176`
    Value176,
    /// `value-177`
    Value177,
    /// `value-178`
    Value178,
    /// `value-179`
    Value179,
    /// `value-180`
    Value180,
    /// `value-181`
    Value181,
    /// `value-182`
    Value182,
    /// `value-183`
    Value183,
    /// `value-184`
    Value184,
    /// `value-185`
    Value185,
    /// `value-186`
    Value186,
    /// `value-187`
    Value187,
    /// `value-188`
    Value188,
    /// `value-189`
    Value189,
    /// `value-190`
    Value190,
    /// `value-191`
    Value191,
    /// `value-192`
    Value192,
    /// `value-193`
    Value193,
    /// `value-194`
    Value194,
    /// `value-195`
    Value195,
    /// `value-196`
    Value196,
    /// `value-197`
    Value197,
    /// `value-198`
    Value198,
    /// `value-199`
    Value199,
    /// `value-200`
    Value200,
    /// `value-201`
    Value201,
    /// `value-202`
    Value202,
    /// `value-203`
    Value203,
    /// `value-204`
    Value204,
    /// `value-205`
    Value205,
    /// `value-206`
    Value206,
    /// `value-207`
    Value207,
    /// `value-208`
    Value208,
    /// `value-209`
    Value209,
    /// `value-210`
    Value210,
    /// `value-211`
    Value211,
    /// `value-212`
    Value212,
    /// `value-213`
    Value213,
    /// `value-214`
    Value214,
    /// `value-215`
    Value215,
    /// `value-216`
    Value216,
    /// `value-217`
    Value217,
    /// `value-218`
    Value218,
    /// `value-219`
    Value219,
    /// `value-220`
    Value220,
    /// `value-221`
    Value221,
    /// `value-222`
    Value222,
    /// `value-223`
    Value223,
    /// `value-224`
    Value224,
    /// `value-225`
    Value225,
    /// `value-226`
    Value226,
    /// `value-227`
    Value227,
    /// `value-228`
    Value228,
    /// `value-229`
    Value229,
    /// `value-230`
    Value230,
    /// `value-231`
    Value231,
    /// `value-232`
    Value232,
    /// `value-233`
    Value233,
    /// `value-234`
    Value234,
    /// `value-235`
    Value235,
    /// `value-236`
    Value236,
    /// `value-237`
    Value237,
    /// `value-238`
    Value238,
    /// `value-239`
    Value239,
    /// `value-240`
    Value240,
    /// `value-241`
    Value241,
    /// `value-242`
    Value242,
    /// `value-243`
    Value243,
    /// `value-244`
    Value244,
    /// `value-245`
    Value245,
    /// `value-246`
    Value246,
    /// `value-247`
    Value247,
    /// `value-248`
    Value248,
    /// `value-249`
    Value249,
    /// `value-250`
    Value250,
    /// `value-251`
    Value251,
    /// `value-252`
    Value252,
    /// `value-253`
    Value253,
    /// `value-254`
    Value254,
    /// `value-255`
    Value255,
    /// `value-256`
    Value256,
    /// `value-257`
    Value257,
    /// `value-258`
    Value258,
    /// `value-259`
    Value259,
    /// `value-260`
    Value260,
    /// `value-261`
    Value261,
    /// `value-262`
    Value262,
    /// `value-263`
    Value263,
    /// `value-264`
    Value264,
    /// `value-265`
    Value265,
    /// `value-266`
    Value266,
    /// `value-267`
    Value267,
    /// `value-268`
    Value268,
    /// `value-269`
    Value269,
    /// `value-270`
    Value270,
    /// `value-271`
    Value271,
    /// `value-272`
    Value272,
    /// `value-273`
    Value273,
    /// `value-274`
    Value274,
    /// `value-275`
    Value275,
    /// `value-276`
    Value276,
    /// `value-277`
    Value277,
    /// `value-278`
    Value278,
    /// `value-279`
    Value279,
    /// `value-280`
    Value280,
    /// `value-281`
    Value281,
    /// `value-282`
    Value282,
    /// `value-283`
    Value283,
    /// `value-284`
    Value284,
    /// `value-285`
    Value285,
    /// `value-286`
    Value286,
    /// `value-287`
    Value287,
    /// `value-288`
    Value288,
    /// `value-289`
    Value289,
    /// `value-290`
    Value290,
    /// `value-291`
    Value291,
    /// `value-292`
    Value292,
    /// `value-293`
    Value293,
    /// `value-294`
    Value294,
    /// `value-295`
    Value295,
    /// `value-296`
    Value296,
    /// `value-297`
    Value297,
    /// `value-298`
    Value298,
    /// `value-299`
    Value299,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Many { Value0 = "value-0", Value1 = "value-1", Value2 = "value-2", Value3 =
    "value-3", Value4 = "value-4", Value5 = "value-5", Value6 = "value-6", Value7 =
    "value-7", Value8 = "value-8", Value9 = "value-9", Value10 = "value-10", Value11 =
    "value-11", Value12 = "value-12", Value13 = "value-13", Value14 = "value-14", Value15
    = "value-15", Value16 = "value-16", Value17 = "value-17", Value18 = "value-18",
    Value19 = "value-19", Value20 = "value-20", Value21 = "value-21", Value22 =
    "value-22", Value23 = "value-23", Value24 = "value-24", Value25 = "value-25", Value26
    = "value-26", Value27 = "value-27", Value28 = "value-28", Value29 = "value-29",
    Value30 = "value-30", Value31 = "value-31", Value32 = "value-32", Value33 =
    "value-33", Value34 = "value-34", Value35 = "value-35", Value36 = "value-36", Value37
    = "value-37", Value38 = "value-38", Value39 = "value-39", Value40 = "value-40",
    Value41 = "value-41", Value42 = "value-42", Value43 = "value-43", Value44 =
    "value-44", Value45 = "value-45", Value46 = "value-46", Value47 = "value-47", Value48
    = "value-48", Value49 = "value-49", Value50 = "value-50", Value51 = "value-51",
    Value52 = "value-52", Value53 = "value-53", Value54 = "value-54", Value55 =
    "value-55", Value56 = "value-56", Value57 = "value-57", Value58 = "value-58", Value59
    = "value-59", Value60 = "value-60", Value61 = "value-61", Value62 = "value-62",
    Value63 = "value-63", Value64 = "value-64", Value65 = "value-65", Value66 =
    "value-66", Value67 = "value-67", Value68 = "value-68", Value69 = "value-69", Value70
    = "value-70", Value71 = "value-71", Value72 = "value-72", Value73 = "value-73",
    Value74 = "value-74", Value75 = "value-75", Value76 = "value-76", Value77 =
    "value-77", Value78 = "value-78", Value79 = "value-79", Value80 = "value-80", Value81
    = "value-81", Value82 = "value-82", Value83 = "value-83", Value84 = "value-84",
    Value85 = "value-85", Value86 = "value-86", Value87 = "value-87", Value88 =
    "value-88", Value89 = "value-89", Value90 = "value-90", Value91 = "value-91", Value92
    = "value-92", Value93 = "value-93", Value94 = "value-94", Value95 = "value-95",
    Value96 = "value-96", Value97 = "value-97", Value98 = "value-98", Value99 =
    "value-99", Value100 = "value-100", Value101 = "value-101", Value102 = "value-102",
    Value103 = "value-103", Value104 = "value-104", Value105 = "value-105", Value106 =
    "value-106", Value107 = "value-107", Value108 = "value-108", Value109 = "value-109",
    Value110 = "value-110", Value111 = "value-111", Value112 = "value-112", Value113 =
    "value-113", Value114 = "value-114", Value115 = "value-115", Value116 = "value-116",
    Value117 = "value-117", Value118 = "value-118", Value119 = "value-119", Value120 =
    "value-120", Value121 = "value-121", Value122 = "value-122", Value123 = "value-123",
    Value124 = "value-124", Value125 = "value-125", Value126 = "value-126", Value127 =
    "value-127", Value128 = "value-128", Value129 = "value-129", Value130 = "value-130",
    Value131 = "value-131", Value132 = "value-132", Value133 = "value-133", Value134 =
    "value-134", Value135 = "value-135", Value136 = "value-136", Value137 = "value-137",
    Value138 = "value-138", Value139 = "value-139", Value140 = "value-140", Value141 =
    "value-141", Value142 = "value-142", Value143 = "value-143", Value144 = "value-144",
    Value145 = "value-145", Value146 = "value-146", Value147 = "value-147", Value148 =
    "value-148", Value149 = "value-149", Value150 = "value-150", Value151 = "value-151",
    Value152 = "value-152", Value153 = "value-153", Value154 = "value-154", Value155 =
    "value-155", Value156 = "value-156", Value157 = "value-157", Value158 = "value-158",
    Value159 = "value-159", Value160 = "value-160", Value161 = "value-161", Value162 =
    "value-162", Value163 = "value-163", Value164 = "value-164", Value165 = "value-165",
    Value166 = "value-166", Value167 = "value-167", Value168 = "value-168", Value169 =
    "value-169", Value170 = "value-170", Value171 = "value-171", Value172 = "value-172",
    Value173 = "value-173", Value174 = "value-174", Value175 = "value-175", Value176 =
    "value-176", Value177 = "value-177", Value178 = "value-178", Value179 = "value-179",
    Value180 = "value-180", Value181 = "value-181", Value182 = "value-182", Value183 =
    "value-183", Value184 = "value-184", Value185 = "value-185", Value186 = "value-186",
    Value187 = "value-187", Value188 = "value-188", Value189 = "value-189", Value190 =
    "value-190", Value191 = "value-191", Value192 = "value-192", Value193 = "value-193",
    Value194 = "value-194", Value195 = "value-195", Value196 = "value-196", Value197 =
    "value-197", Value198 = "value-198", Value199 = "value-199", Value200 = "value-200",
    Value201 = "value-201", Value202 = "value-202", Value203 = "value-203", Value204 =
    "value-204", Value205 = "value-205", Value206 = "value-206", Value207 = "value-207",
    Value208 = "value-208", Value209 = "value-209", Value210 = "value-210", Value211 =
    "value-211", Value212 = "value-212", Value213 = "value-213", Value214 = "value-214",
    Value215 = "value-215", Value216 = "value-216", Value217 = "value-217", Value218 =
    "value-218", Value219 = "value-219", Value220 = "value-220", Value221 = "value-221",
    Value222 = "value-222", Value223 = "value-223", Value224 = "value-224", Value225 =
    "value-225", Value226 = "value-226", Value227 = "value-227", Value228 = "value-228",
    Value229 = "value-229", Value230 = "value-230", Value231 = "value-231", Value232 =
    "value-232", Value233 = "value-233", Value234 = "value-234", Value235 = "value-235",
    Value236 = "value-236", Value237 = "value-237", Value238 = "value-238", Value239 =
    "value-239", Value240 = "value-240", Value241 = "value-241", Value242 = "value-242",
    Value243 = "value-243", Value244 = "value-244", Value245 = "value-245", Value246 =
    "value-246", Value247 = "value-247", Value248 = "value-248", Value249 = "value-249",
    Value250 = "value-250", Value251 = "value-251", Value252 = "value-252", Value253 =
    "value-253", Value254 = "value-254", Value255 = "value-255", Value256 = "value-256",
    Value257 = "value-257", Value258 = "value-258", Value259 = "value-259", Value260 =
    "value-260", Value261 = "value-261", Value262 = "value-262", Value263 = "value-263",
    Value264 = "value-264", Value265 = "value-265", Value266 = "value-266", Value267 =
    "value-267", Value268 = "value-268", Value269 = "value-269", Value270 = "value-270",
    Value271 = "value-271", Value272 = "value-272", Value273 = "value-273", Value274 =
    "value-274", Value275 = "value-275", Value276 = "value-276", Value277 = "value-277",
    Value278 = "value-278", Value279 = "value-279", Value280 = "value-280", Value281 =
    "value-281", Value282 = "value-282", Value283 = "value-283", Value284 = "value-284",
    Value285 = "value-285", Value286 = "value-286", Value287 = "value-287", Value288 =
    "value-288", Value289 = "value-289", Value290 = "value-290", Value291 = "value-291",
    Value292 = "value-292", Value293 = "value-293", Value294 = "value-294", Value295 =
    "value-295", Value296 = "value-296", Value297 = "value-297", Value298 = "value-298",
    Value299 = "value-299" }
}
