//! What a plain YAML scalar means: the core schema of YAML 1.2, and nothing of YAML 1.1.
//!
//! `yes`, `on`, `12:30` and `2020-01-01` are texts. A number that has no place in JSON (`.nan`,
//! `.inf`, `1e400`) is kept as the text it was written as; a whole number beyond 64 bits becomes a
//! double, as `serde_json` does it, so that a document means the same in both syntaxes.

use serde_json::{Number, Value};

/// The value of a plain, untagged scalar.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

/// The value of a scalar under a tag of the core schema, `None` when the tag and the text do not fit.
pub(super) fn tagged(suffix: &str, text: &str) -> Option<Value> {
    match suffix {
        "null" => plain(text).is_null().then_some(Value::Null),
        "bool" => Some(plain(text)).filter(Value::is_boolean),
        "int" => whole(text).map(Value::Number),
        "float" => number(text).map(|found| {
            found
                .as_f64()
                .and_then(Number::from_f64)
                .map_or(Value::Number(found), Value::Number)
        }),
        // `!!str`, `!!timestamp`, `!!binary` and whatever else: a text.
        _ => Some(Value::String(text.to_owned())),
    }
}

fn number(text: &str) -> Option<Number> {
    // Most scalars of a document are words; one look at the first byte settles them.
    let first = *text.as_bytes().first()?;
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return None;
    }
    whole(text).or_else(|| fraction(text))
}

fn whole(text: &str) -> Option<Number> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            // A sign after the prefix is not a number in YAML, though Rust would read it.
            let bare = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
            return if bare {
                u64::from_str_radix(digits, radix).ok().map(Number::from)
            } else {
                None
            };
        }
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let negative = text.starts_with('-');
    match (text.parse::<i64>(), digits.parse::<u64>()) {
        (Ok(small), _) => Some(Number::from(small)),
        (_, Ok(large)) if !negative => Some(Number::from(large)),
        _ => text.parse::<f64>().ok().and_then(Number::from_f64),
    }
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn fraction(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mantissa_fits = digits(before) && digits(after) && !(before.is_empty() && after.is_empty());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let power = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !power.is_empty() && digits(power)
    });
    if !mantissa_fits || !exponent_fits {
        return None;
    }
    // An infinite result is no JSON number; the caller keeps the text.
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

#[cfg(test)]
mod tests {
    use super::{plain, tagged};
    use serde_json::json;

    #[test]
    fn only_the_words_of_the_core_schema_are_booleans_and_nulls() {
        for text in [
            "yes", "no", "on", "off", "y", "n", "nuLL", "tRUE", "nil", "None",
        ] {
            assert_eq!(plain(text), json!(text));
        }
        assert_eq!(
            (plain("True"), plain("FALSE"), plain("~"), plain("")),
            (json!(true), json!(false), json!(null), json!(null))
        );
    }

    #[test]
    fn numbers_follow_the_core_schema() {
        assert_eq!(plain("0x10"), json!(16));
        assert_eq!(plain("0o17"), json!(15));
        assert_eq!(plain("017"), json!(17));
        assert_eq!(plain("+12"), json!(12));
        assert_eq!(plain("-0"), json!(0));
        assert_eq!(plain("1.0"), json!(1.0));
        assert_eq!(plain(".5"), json!(0.5));
        assert_eq!(plain("5."), json!(5.0));
        assert_eq!(plain("1e3"), json!(1000.0));
        assert_eq!(plain("18446744073709551615"), json!(u64::MAX));
    }

    #[test]
    fn what_only_looks_like_a_number_is_a_text() {
        for text in [
            "1_000",
            "12:30:45",
            "2020-01-01",
            "0x",
            "0x+1",
            "0b11",
            "1e",
            "e1",
            ".",
            "-",
            "+",
            "1.2.3",
            "1-2",
            "--1",
            "-0x10",
            "١",
        ] {
            assert_eq!(plain(text), json!(text), "{text}");
        }
    }

    #[test]
    fn numbers_that_json_does_not_have_do_not_fail() {
        assert_eq!(
            plain("18446744073709551616"),
            json!(18_446_744_073_709_551_616.0)
        );
        assert_eq!(
            plain("-9223372036854775809"),
            json!(-9_223_372_036_854_775_809.0)
        );
        for text in ["1e400", ".nan", ".inf", "-.INF"] {
            assert_eq!(plain(text), json!(text));
        }
    }

    #[test]
    fn a_tag_decides_over_the_look() {
        assert_eq!(tagged("str", "12"), Some(json!("12")));
        assert_eq!(tagged("int", "12"), Some(json!(12)));
        assert_eq!(tagged("float", "1"), Some(json!(1.0)));
        assert_eq!(tagged("int", "twelve"), None);
        assert_eq!(tagged("bool", "yes"), None);
    }
}
