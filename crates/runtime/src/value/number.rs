//! Numbers of any size, kept as they were written.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// The name under which `serde_json` hands out the text of a value. It is private there, and yet
/// fixed: two versions that disagreed on it could not be used in one program. The tests below fail
/// if it ever changes.
const RAW: &str = "$serde_json::private::RawValue";

/// A number as JSON knows it: of any size and with any number of digits, kept exactly as written.
///
/// Some servers write a decimal as a number, some as a text, and some do both. A `Number` reads
/// either, remembers which it was, and writes it back the same way. A text is not checked: `"n/a"`
/// is kept, and then [`as_i64`](Self::as_i64) and [`as_f64`](Self::as_f64) give `None`.
///
/// The text is the value: `1.0` and `1` are not equal, and neither are `1` and `"1"`.
///
/// Read from the text of an answer, nothing is lost. Read from a [`serde_json::Value`], or within a
/// union or beside flattened members, a number has passed through 64 bits before it comes here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number {
    text: String,
    quoted: bool,
}

impl Number {
    /// A number that is written as a JSON text, as in `"12.50"`.
    pub fn quoted(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            quoted: true,
        }
    }

    /// Whether it is written as a JSON text.
    pub const fn is_quoted(&self) -> bool {
        self.quoted
    }

    /// The digits as they came.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The value, if it is a whole number that fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.text.parse().ok()
    }

    /// The value, if it is a whole number that fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.text.parse().ok()
    }

    /// The nearest floating-point value, if it is a number at all.
    pub fn as_f64(&self) -> Option<f64> {
        self.text
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
    }

    fn bare(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            quoted: false,
        }
    }

    /// Reads one JSON text: a number, or a string.
    fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        match json.as_bytes().first() {
            Some(b'"') => serde_json::from_str(json).map(|text: String| Self::quoted(text)),
            // A server that takes `true` for a number gives it back as one. It is kept as it came.
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => Ok(Self::bare(json)),
            _ => Err(serde::de::Error::custom(format_args!(
                "expected a number, found {json}"
            ))),
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self {
            text: "0".to_owned(),
            quoted: false,
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.quoted {
            write!(formatter, "{:?}", self.text)
        } else {
            formatter.write_str(&self.text)
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

/// A text that is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberError {
    text: String,
}

impl fmt::Display for NumberError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:?} is not a number as JSON writes it",
            self.text
        )
    }
}

impl std::error::Error for NumberError {}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads a number as JSON writes it, without quotes.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let number = text
            .starts_with(|first: char| first == '-' || first.is_ascii_digit())
            .then(|| serde_json::from_str::<&RawValue>(text).ok())
            .flatten()
            // `RawValue` allows blanks around the value, a number has none.
            .filter(|raw| raw.get().len() == text.len());
        match number {
            Some(_) => Ok(Self::bare(text)),
            None => Err(NumberError {
                text: text.to_owned(),
            }),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self::bare(value.to_string())
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl TryFrom<f64> for Number {
    type Error = NumberError;

    /// JSON has no infinity and no "not a number".
    fn try_from(value: f64) -> Result<Self, NumberError> {
        serde_json::Number::from_f64(value)
            .map(|number| Self::bare(number.to_string()))
            .ok_or_else(|| NumberError {
                text: value.to_string(),
            })
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return serializer.serialize_str(&self.text);
        }
        // Small numbers take the way that every format knows, unless it changes them ("-0").
        if self.text != "-0" {
            if let Some(value) = self.as_i64() {
                return serializer.serialize_i64(value);
            }
            if let Some(value) = self.as_u64() {
                return serializer.serialize_u64(value);
            }
        }
        RawValue::from_string(self.text.clone())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, NumberVisitor)
    }
}

/// Takes the raw text where `serde_json` offers it, and else whatever number or text comes.
struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, or a text that holds one")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Number, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Number, A::Error> {
        let raw: Option<RawKey> = map.next_key()?;
        if raw.is_none() {
            return Err(A::Error::custom("expected a number, found an object"));
        }
        let json: String = map.next_value()?;
        Number::from_json(&json).map_err(A::Error::custom)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Number, E> {
        Ok(Number::bare(if value { "true" } else { "false" }))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Number, E> {
        value.try_into().map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Number, E> {
        Ok(Number::quoted(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Number, E> {
        Ok(Number::quoted(text))
    }
}

/// The one key of the map in which the raw text comes. A real object is refused here.
struct RawKey;

impl<'de> Deserialize<'de> for RawKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl Visitor<'_> for KeyVisitor {
            type Value = RawKey;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number and not an object")
            }

            fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<RawKey, E> {
                if key == RAW {
                    Ok(RawKey)
                } else {
                    Err(E::custom("expected a number, found an object"))
                }
            }
        }

        deserializer.deserialize_identifier(KeyVisitor)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["number", "string"] })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::*;

    const TEXTS: &[&str] = &[
        "0",
        "-0",
        "12.50",
        "-1",
        "18446744073709551615",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827021181583404541015625",
        "1E+400",
        "\"12.50\"",
        "\"n/a\"",
        "\"a \\\"quote\\\"\"",
    ];

    #[test]
    fn every_number_survives_a_round_trip_through_text() {
        for text in TEXTS {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), *text);
            let number: Number = serde_json::from_reader(text.as_bytes()).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), *text);
            let list: Vec<Option<Number>> =
                serde_json::from_str(&format!("[{text}, null]")).unwrap();
            assert_eq!(
                serde_json::to_string(&list).unwrap(),
                format!("[{text},null]")
            );
        }
    }

    #[test]
    fn a_json_value_goes_in_and_out() {
        for value in [
            json!(5),
            json!(-5),
            json!(u64::MAX),
            json!(1.5),
            json!("1.50"),
        ] {
            let number: Number = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(serde_json::to_value(&number).unwrap(), value);
        }
    }

    #[test]
    fn it_works_in_unions_and_beside_flattened_members() {
        #[derive(Debug, Deserialize, Serialize)]
        struct Thing {
            price: Number,
            #[serde(flatten)]
            more: BTreeMap<String, Value>,
        }
        #[derive(Debug, Deserialize, Serialize)]
        #[serde(untagged)]
        enum Union {
            Number(Number),
            List(Vec<Number>),
        }
        let json = r#"{"price":12.5,"a":1}"#;
        let thing: Thing = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&thing).unwrap(), json);
        for json in ["12.5", "\"1\"", "[1,\"2\"]"] {
            let union: Union = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&union).unwrap(), json);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["null", "{}", "{\"a\":1}", "[]", "[1]", ""] {
            assert!(serde_json::from_str::<Number>(text).is_err(), "{text}");
        }
        assert!(serde_json::from_value::<Number>(json!({"a": 1})).is_err());
        for text in ["", "x", " 1", "1 ", "01", "1.", "--1", "\"1\"", "NaN"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
        assert!(Number::try_from(f64::NAN).is_err());
    }

    #[test]
    fn a_boolean_in_the_place_of_a_number_is_kept_and_is_no_number() {
        let number: Number = serde_json::from_str("true").unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), "true");
        assert_eq!(number.as_f64(), None);
    }

    #[test]
    fn a_number_is_interpreted_on_demand() {
        let number: Number = "12.50".parse().unwrap();
        assert_eq!((number.as_i64(), number.as_f64()), (None, Some(12.5)));
        assert_eq!(Number::from(7_u8).as_i64(), Some(7));
        assert_eq!(Number::quoted("7").as_i64(), Some(7));
        assert_eq!(Number::quoted("n/a").as_f64(), None);
        assert_eq!(
            format!("{:?} {}", Number::quoted("7"), number),
            "\"7\" 12.50"
        );
    }
}
