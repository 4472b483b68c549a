//! Dates and times, kept as they were written.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time with a zone, as in RFC 3339.
pub type DateTime = Lexical<jiff::Timestamp>;
/// A date and a time of day without a zone.
pub type LocalDateTime = Lexical<jiff::civil::DateTime>;
/// A date.
pub type Date = Lexical<jiff::civil::Date>;
/// A time of day.
pub type Time = Lexical<jiff::civil::Time>;

/// A text that stands for a `T`, kept exactly as it came.
///
/// Servers write one moment in many ways, and some write what is no date at all (`0000-00-00`). So
/// the text is the value: it is written back unchanged, it is what `==`, `Hash` and `<` look at, and
/// [`parse`](Self::parse) interprets it. Two texts for one moment are therefore not equal; compare
/// what `parse` gives where the moment counts.
pub struct Lexical<T> {
    text: String,
    meaning: PhantomData<fn() -> T>,
}

impl<T> Lexical<T> {
    /// Keeps a text, whatever it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            meaning: PhantomData,
        }
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Takes the text out.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<T: FromStr> Lexical<T>
where
    T::Err: Into<jiff::Error>,
{
    /// What the text stands for.
    pub fn parse(&self) -> Result<T, LexicalError> {
        self.text.parse().map_err(|error: T::Err| LexicalError {
            text: self.text.clone(),
            source: error.into(),
        })
    }
}

/// A text that does not stand for a date or a time of its kind.
#[derive(Clone, Debug)]
pub struct LexicalError {
    text: String,
    source: jiff::Error,
}

impl fmt::Display for LexicalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} cannot be read: {}", self.text, self.source)
    }
}

impl std::error::Error for LexicalError {}

// These are written out, because a derive would ask the same of `T`, of which there is none inside.
impl<T> Clone for Lexical<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> Default for Lexical<T> {
    fn default() -> Self {
        Self::new(String::new())
    }
}

impl<T> fmt::Debug for Lexical<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> fmt::Display for Lexical<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> PartialEq for Lexical<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Lexical<T> {}

impl<T> PartialEq<str> for Lexical<T> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<T> PartialEq<&str> for Lexical<T> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<T> PartialOrd for Lexical<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Lexical<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Lexical<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> From<String> for Lexical<T> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<T> From<&str> for Lexical<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T> FromStr for Lexical<T> {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::new(text))
    }
}

impl<T> AsRef<str> for Lexical<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> Serialize for Lexical<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for Lexical<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

/// What one kind of date or time needs beyond the text: the way from the value to the text, and the
/// name of its format in a JSON Schema.
macro_rules! kind {
    ($type:ty, $format:literal) => {
        impl From<$type> for Lexical<$type> {
            fn from(value: $type) -> Self {
                Self::new(value.to_string())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for Lexical<$type> {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $format.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}

kind!(jiff::Timestamp, "date-time");
kind!(jiff::civil::DateTime, "date-time-local");
kind!(jiff::civil::Date, "date");
kind!(jiff::civil::Time, "time");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_survives_a_round_trip_unchanged() {
        for text in [
            "2017-02-28T08:26:07.000000",
            "2017-02-28 08:26:07",
            "0000-00-00",
            "",
        ] {
            let json = serde_json::to_string(text).unwrap();
            let value: LocalDateTime = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&value).unwrap(), json);
        }
    }

    #[test]
    fn a_text_is_read_on_demand() {
        let local = LocalDateTime::from("2017-02-28T08:26:07.120000")
            .parse()
            .unwrap();
        assert_eq!(local.subsec_nanosecond(), 120_000_000);
        let moment = DateTime::from("2017-02-28T08:26:07+01:00").parse().unwrap();
        assert_eq!(moment.to_string(), "2017-02-28T07:26:07Z");
        assert_eq!(Date::from("2017-02-28").parse().unwrap().day(), 28);
        assert_eq!(Time::from("08:26").parse().unwrap().hour(), 8);
        let error = Date::from("0000-00-00").parse().unwrap_err();
        assert!(error.to_string().contains("0000-00-00"));
    }

    #[test]
    fn a_value_is_written_as_its_text() {
        let value = Date::from(jiff::civil::date(2017, 2, 28));
        assert_eq!(value, "2017-02-28");
    }
}
