//! A second look at an answer that is not quite what the document says.
//!
//! Servers write a whole number as `1.0`, an id as a number where the document says text, and no list as
//! `null`. A strict reading comes first and costs nothing more; where it refuses an answer, it is read once
//! more here, from the same types. What cannot be read without inventing something, such as a required
//! member that is not there, stays an error, which names the place of it.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_json::Value;

/// What is overlooked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overlook {
    /// That a whole number is written with a fraction of zero, which JSON Schema does not tell apart.
    Fractions,
    /// That, and numbers and truth values in texts and the other way round, and null for an empty list.
    Kinds,
}

/// Reads a value of a type.
pub(crate) fn read<T: DeserializeOwned>(value: &Value, overlook: Overlook) -> Result<T, Misfit> {
    T::deserialize(Reader { value, overlook })
}

/// What does not fit, and where.
#[derive(Debug)]
pub(crate) struct Misfit {
    /// The place, as a JSON pointer; empty for the whole.
    pub(crate) place: String,
    /// What is wrong there.
    pub(crate) message: String,
}

impl Misfit {
    fn within(mut self, step: impl fmt::Display) -> Self {
        self.place.insert_str(0, &format!("/{step}"));
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            place: String::new(),
            message: message.to_string(),
        }
    }
}

impl From<serde_json::Error> for Misfit {
    fn from(error: serde_json::Error) -> Self {
        Self::custom(error)
    }
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    value: &'a Value,
    overlook: Overlook,
}

impl<'a> Reader<'a> {
    fn of(self, value: &'a Value) -> Self {
        Self { value, ..self }
    }

    fn text(self) -> Option<&'a str> {
        self.value
            .as_str()
            .filter(|_| self.overlook == Overlook::Kinds)
    }

    /// The whole number that the value stands for, where it is not written as one.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within 53 bits, a number without a fraction is exact"
    )]
    fn whole(self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let plain =
            |number: f64| (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64);
        match self.value {
            Value::Number(number) if number.is_f64() => plain(number.as_f64()?),
            _ => {
                let text = self.text()?;
                text.parse().ok().or_else(|| plain(text.parse().ok()?))
            }
        }
    }

    fn wrong(self, visitor: &dyn de::Expected) -> Misfit {
        let found = match self.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(_) => Unexpected::Other("a number"),
            Value::String(_) => Unexpected::Other("a text"),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Misfit::invalid_type(found, visitor)
    }
}

macro_rules! whole_numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match (self.whole(), self.text().and_then(|text| text.parse().ok())) {
                (Some(whole), _) => visitor.visit_i64(whole),
                (None, Some(large)) => visitor.visit_u64(large),
                (None, None) => self.deserialize_any(visitor),
            }
        })*
    };
}

macro_rules! texts {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.value {
                Value::Number(number) if self.overlook == Overlook::Kinds => visitor.visit_string(number.to_string()),
                Value::Bool(value) if self.overlook == Overlook::Kinds => visitor.visit_string(value.to_string()),
                _ => self.deserialize_any(visitor),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Array(elements) => visitor.visit_seq(Elements {
                left: elements.iter().enumerate(),
                reader: self,
            }),
            Value::Object(members) => visitor.visit_map(Members {
                left: members.iter(),
                value: None,
                reader: self,
            }),
            scalar => Ok(scalar.deserialize_any(visitor)?),
        }
    }

    whole_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    texts! { deserialize_str deserialize_string }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let number = self.text().and_then(|text| text.parse().ok());
        match number.filter(|number: &f64| number.is_finite()) {
            Some(number) => visitor.visit_f64(number),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.text() {
            Some("true") => visitor.visit_bool(true),
            Some("false") => visitor.visit_bool(false),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Null if self.overlook == Overlook::Kinds => visitor.visit_seq(Elements {
                left: [].iter().enumerate(),
                reader: self,
            }),
            _ => self.deserialize_any(visitor),
        }
    }

    /// A list could be read as the members of an object in turn; no server means that.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Object(_) => self.deserialize_any(visitor),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    /// `serde_json` hands out the text of a value under a name of its own.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        if name.starts_with("$serde_json") {
            return Ok(self.value.deserialize_newtype_struct(name, visitor)?);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        Ok(self.value.deserialize_enum(name, variants, visitor)?)
    }

    serde::forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Elements<'a> {
    left: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
    reader: Reader<'a>,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some((index, element)) = self.left.next() else {
            return Ok(None);
        };
        seed.deserialize(self.reader.of(element))
            .map(Some)
            .map_err(|misfit| misfit.within(index))
    }
}

struct Members<'a> {
    left: serde_json::map::Iter<'a>,
    value: Option<(&'a str, &'a Value)>,
    reader: Reader<'a>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        let Some((name, value)) = self.left.next() else {
            return Ok(None);
        };
        self.value = Some((name, value));
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        let (name, value) = self.value.take().unwrap_or(("", &Value::Null));
        seed.deserialize(self.reader.of(value))
            .map_err(|misfit| misfit.within(name))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::{Misfit, Overlook, read};

    #[derive(Debug, Deserialize, PartialEq)]
    struct Thing {
        id: String,
        count: i64,
        size: Option<u64>,
        price: Option<f64>,
        ready: Option<bool>,
        tags: Vec<String>,
        #[serde(flatten)]
        extra: BTreeMap<String, Value>,
    }

    fn thing(value: &Value) -> Result<Thing, Misfit> {
        read(value, Overlook::Kinds)
    }

    #[test]
    fn what_a_server_writes_in_another_kind_is_read_as_what_the_document_says() {
        let read = thing(&json!({
            "id": 12, "count": "7", "size": "18446744073709551615", "price": "12.5", "ready": "true",
            "tags": null, "more": 1.5,
        }));
        let expected = Thing {
            id: "12".to_owned(),
            count: 7,
            size: Some(u64::MAX),
            price: Some(12.5),
            ready: Some(true),
            tags: Vec::new(),
            extra: BTreeMap::from([("more".to_owned(), json!(1.5))]),
        };
        assert_eq!(read.unwrap(), expected);
    }

    #[test]
    fn a_whole_number_may_have_a_fraction_of_zero_and_no_other() {
        let whole = |value| read::<i64>(&value, Overlook::Fractions);
        assert_eq!(whole(json!(3.0)).unwrap(), 3);
        assert_eq!(whole(json!(-0.0)).unwrap(), 0);
        let largest = serde_json::from_str("9007199254740991.0").unwrap();
        assert_eq!(
            whole(largest).unwrap(),
            9_007_199_254_740_991,
            "every digit counts"
        );
        assert!(whole(json!(1.5)).is_err());
        assert!(whole(json!(1e300)).is_err());
        assert!(whole(json!("3")).is_err(), "a text is more than a fraction");
    }

    #[test]
    fn what_is_missing_is_told_with_its_place() {
        let list = json!([{ "id": "a", "count": 1, "tags": [] }, { "id": "b", "tags": [] }]);
        let misfit = read::<Vec<Thing>>(&list, Overlook::Kinds).unwrap_err();
        assert_eq!(misfit.place, "/1");
        assert_eq!(misfit.message, "missing field `count`");
        let misfit = thing(&json!({ "id": "a", "count": [], "tags": [] })).unwrap_err();
        assert_eq!(misfit.place, "/count");
    }

    #[test]
    fn nothing_is_made_of_a_null_or_of_a_list_where_an_object_was_said() {
        assert!(thing(&json!(null)).is_err());
        assert!(thing(&json!(["a", 1])).is_err());
        assert!(read::<String>(&json!(null), Overlook::Kinds).is_err());
    }
}
