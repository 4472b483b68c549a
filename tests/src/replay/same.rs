//! Where two JSON values differ.

use serde_json::{Number, Value};

/// The most differences that are told.
const MOST: usize = 6;
/// The most characters of a value that are shown.
const WIDEST: usize = 120;

/// The places where `got` is not what was expected. Numbers are compared by value.
pub(crate) fn differences(expected: &Value, got: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", expected, got, &mut found);
    found
}

/// A value, not too long to be read.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(WIDEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn compare(place: &str, expected: &Value, got: &Value, found: &mut Vec<String>) {
    if found.len() >= MOST {
        return;
    }
    match (expected, got) {
        (Value::Number(one), Value::Number(other)) if same_number(one, other) => {}
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                compare(&format!("{place}/{index}"), one, other, found);
            }
        }
        (Value::Object(one), Value::Object(other)) => {
            for (name, member) in one {
                match other.get(name) {
                    Some(got) => compare(&format!("{place}/{name}"), member, got, found),
                    None => found.push(format!(
                        "{place}/{name}: expected {}, got nothing",
                        short(&member.to_string())
                    )),
                }
            }
            for (name, member) in other.iter().filter(|(name, _)| !one.contains_key(*name)) {
                found.push(format!(
                    "{place}/{name}: expected nothing, got {}",
                    short(&member.to_string())
                ));
            }
        }
        (one, other) if one == other => {}
        (one, other) => found.push(format!(
            "{}: expected {}, got {}",
            if place.is_empty() { "/" } else { place },
            short(&one.to_string()),
            short(&other.to_string())
        )),
    }
}

fn same_number(one: &Number, other: &Number) -> bool {
    let whole = |number: &Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one == other,
        // `12.0` is 12. The bits are compared: what was sent must come back to the last digit.
        _ => one.as_f64().map(f64::to_bits) == other.as_f64().map(f64::to_bits),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differences;

    #[test]
    fn numbers_are_compared_by_value() {
        assert!(differences(&json!([12, 1.5]), &json!([12.0, 1.5])).is_empty());
        assert!(!differences(&json!(u64::MAX), &json!(u64::MAX - 1)).is_empty());
    }

    #[test]
    fn what_is_lost_and_what_is_invented_is_told_with_its_place() {
        let told = differences(&json!({"a": {"b": 1}}), &json!({"a": {"c": null}}));
        assert_eq!(
            told,
            [
                "/a/b: expected 1, got nothing",
                "/a/c: expected nothing, got null"
            ]
        );
        assert_eq!(
            differences(&json!([1]), &json!([1, 2])),
            ["/: expected [1], got [1,2]"]
        );
    }
}
