//! Reads JSON into a value and notes the keys that are given twice.

use super::{Fault, Loaded};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads one JSON text.
pub(super) fn read(text: &str) -> Result<Loaded, Fault> {
    let mut repeated = Vec::new();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = Node {
        repeated: &mut repeated,
    }
    .deserialize(&mut deserializer);
    match read.and_then(|root| deserializer.end().map(|()| root)) {
        Ok(root) => Ok(Loaded {
            root,
            repeated: repeated.into_iter().map(|path| join(&path)).collect(),
        }),
        Err(error) => Err(fault(text, &error)),
    }
}

fn fault(text: &str, error: &serde_json::Error) -> Fault {
    let line_start = match error.line() {
        0 | 1 => 0,
        line => text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .nth(line - 2)
            .map_or(0, |(at, _)| at + 1),
    };
    // The place is shown on its own; the library's message repeats it at its end.
    let message = error.to_string();
    let message = message
        .split(" at line ")
        .next()
        .unwrap_or(&message)
        .to_owned();
    Fault {
        at: line_start + error.column().saturating_sub(1),
        message,
        help: None,
    }
}

/// A path is collected from the inside out.
fn join(path: &[String]) -> String {
    let mut pointer = String::new();
    for segment in path.iter().rev() {
        super::pointer::push(&mut pointer, segment);
    }
    pointer
}

/// Reads one value. Each entry of `repeated` is the path of a repeated key, innermost segment first.
struct Node<'a> {
    repeated: &'a mut Vec<Vec<String>>,
}

impl Node<'_> {
    /// Lengthens the paths that were found since there were `before` of them.
    fn outward(&mut self, before: usize, segment: impl FnOnce() -> String) {
        if self.repeated.len() > before {
            let segment = segment();
            for path in &mut self.repeated[before..] {
                path.push(segment.clone());
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let before = self.repeated.len();
            let Some(value) = access.next_element_seed(Node {
                repeated: &mut *self.repeated,
            })?
            else {
                return Ok(Value::Array(list));
            };
            self.outward(before, || list.len().to_string());
            list.push(value);
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            let before = self.repeated.len();
            let value = access.next_value_seed(Node {
                repeated: &mut *self.repeated,
            })?;
            self.outward(before, || key.clone());
            if map.contains_key(&key) {
                self.repeated.push(vec![key.clone()]);
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
