//! The splitter agrees with a parser that sees everything at once, wherever the chunks end.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::{SplitError, Splitter};

/// All elements and the frame, from chunks of the given sizes.
fn split(
    text: &[u8],
    pointer: &str,
    limit: u64,
    mut size: impl FnMut() -> usize,
) -> Result<(Vec<Value>, Vec<u8>, bool), String> {
    let mut splitter = Splitter::new(pointer, limit);
    let mut elements = Vec::new();
    let mut rest = Bytes::copy_from_slice(text);
    loop {
        let decode = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes);
        match splitter
            .next(decode)
            .map_err(|error| format!("{error:?}"))?
        {
            Some(element) => elements.push(element.map_err(|error| error.to_string())?),
            None if rest.is_empty() => {
                let (frame, found) = splitter.finish().map_err(|error| format!("{error:?}"))?;
                return Ok((elements, frame, found));
            }
            None => splitter.push(rest.split_to(size().clamp(1, rest.len()))),
        }
    }
}

fn random_text(random: &mut fastrand::Rng) -> String {
    const PARTS: &[&str] = &[
        "a", "\"", "\\", "]", "[", "{", "}", ",", ":", "ä", "\n", "😀", "\\\"", " ",
    ];
    (0..random.usize(..6))
        .map(|_| PARTS[random.usize(..PARTS.len())])
        .collect()
}

fn random_value(random: &mut fastrand::Rng, depth: usize) -> Value {
    match random.u8(..if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(random.bool()),
        2 => json!(random.i64(..)),
        3 => json!(random.f64()),
        4 => json!(random_text(random)),
        5 => random_array(random, depth - 1),
        _ => Value::Object(random_members(random, depth - 1)),
    }
}

fn random_array(random: &mut fastrand::Rng, depth: usize) -> Value {
    (0..random.usize(..5))
        .map(|_| random_value(random, depth))
        .collect()
}

fn random_members(random: &mut fastrand::Rng, depth: usize) -> Map<String, Value> {
    (0..random.usize(..4))
        .map(|_| (random_text(random), random_value(random, depth)))
        .collect()
}

fn written(random: &mut fastrand::Rng, value: &Value) -> Vec<u8> {
    if random.bool() {
        serde_json::to_vec(value).unwrap()
    } else {
        serde_json::to_vec_pretty(value).unwrap()
    }
}

/// What the elements and the frame of a text are, when it is parsed as a whole.
fn expected(text: &[u8], pointer: &str) -> Option<(Vec<Value>, Value, bool)> {
    let mut whole: Value = serde_json::from_slice(text).ok()?;
    match whole.pointer_mut(pointer) {
        Some(Value::Array(elements)) => {
            let elements = std::mem::take(elements);
            Some((elements, whole, true))
        }
        _ => Some((Vec::new(), whole, false)),
    }
}

fn agrees(text: &[u8], pointer: &str, random: &mut fastrand::Rng) {
    let most = random.usize(1..9);
    let ours = split(text, pointer, u64::MAX, || random.usize(1..=most)).and_then(
        |(elements, frame, found)| {
            let frame =
                serde_json::from_slice::<Value>(&frame).map_err(|error| error.to_string())?;
            Ok((elements, frame, found))
        },
    );
    let shown = String::from_utf8_lossy(text);
    assert_eq!(
        ours.clone().ok(),
        expected(text, pointer),
        "{pointer:?} in {shown}: {ours:?}"
    );
}

#[test]
fn random_lists_in_random_chunks_are_what_a_parser_makes_of_them() {
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..4_000 {
        let list = random_array(&mut random, 3);
        agrees(&written(&mut random, &list), "", &mut random);
        let mut inner = random_members(&mut random, 2);
        inner.insert("the list".to_owned(), list);
        let mut outer = random_members(&mut random, 2);
        outer.insert("in/side".to_owned(), Value::Object(inner));
        let text = written(&mut random, &Value::Object(outer));
        agrees(&text, "/in~1side/the list", &mut random);
        agrees(&text, "/in~1side", &mut random);
        agrees(&text, "/a", &mut random);
        agrees(&text, "", &mut random);
    }
}

#[test]
fn a_broken_text_is_an_error_exactly_where_it_is_one_for_a_parser() {
    const BYTES: &[u8] = b"[]{},:\"\\1tn x";
    let mut random = fastrand::Rng::with_seed(2);
    for _ in 0..20_000 {
        let list = random_array(&mut random, 2);
        let value = if random.bool() {
            list
        } else {
            json!({"x": 1, "l": list, "y": [2]})
        };
        let mut text = written(&mut random, &value);
        let at = random.usize(..text.len());
        match random.u8(..4) {
            0 => text.truncate(at),
            1 => text[at] = BYTES[random.usize(..BYTES.len())],
            2 => text.insert(at, BYTES[random.usize(..BYTES.len())]),
            _ => drop(text.remove(at)),
        }
        // A name that comes twice is an error for the types that are decoded, and none for the values here.
        if text.windows(3).filter(|name| name == b"\"l\"").count() < 2 {
            agrees(&text, "/l", &mut random);
        }
        agrees(&text, "", &mut random);
    }
}

#[test]
fn a_list_that_breaks_off_anywhere_is_an_error() {
    let text = br#" [ {"a": "]"} , 12, "x\"]" ] "#;
    for end in 2..text.len() - 2 {
        let error = split(&text[..end], "", 100, || 3).unwrap_err();
        assert!(
            error == "Truncated" || error.contains("EOF"),
            "{end}: {error}"
        );
    }
    assert_eq!(split(text, "", 100, || 3).unwrap().0.len(), 3);
}

#[test]
fn the_limit_is_for_one_element_and_for_the_frame() {
    let text = br#"{"before": 1, "l": [12345, 12345, "1234567890"]}"#;
    assert_eq!(split(text, "/l", 23, || 5).unwrap().0.len(), 3);
    let too_large = format!("{:?}", SplitError::TooLarge);
    for size in [1, 5, 100] {
        let long = br#"[1, "1234567890", 2]"#;
        assert_eq!(split(long, "", 11, || size).unwrap_err(), too_large);
        assert_eq!(split(text, "/l", 21, || size).unwrap_err(), too_large);
    }
}
