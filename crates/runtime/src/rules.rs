//! Rules of the document for what is sent: lengths, patterns, bounds.
//!
//! A value that the server is known to refuse is refused here, with words that say what would do. Rules are
//! looked at only where an operation has any.

use regex_lite::Regex;
use serde_json::Value;

/// What a value must be like, beyond its kind.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Where it holds: a JSON pointer, with `*` for every element; empty for the value itself.
    pub member: &'static str,
    /// The least number of characters.
    pub shortest: Option<usize>,
    /// The greatest number of characters.
    pub longest: Option<usize>,
    /// A regular expression that must be found in the text.
    pub pattern: Option<&'static str>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// A number that it must be greater than.
    pub above: Option<f64>,
    /// A number that it must be less than.
    pub below: Option<f64>,
}

impl Rule {
    /// A rule that asks nothing yet.
    pub const fn at(member: &'static str) -> Self {
        Self {
            member,
            shortest: None,
            longest: None,
            pattern: None,
            minimum: None,
            maximum: None,
            above: None,
            below: None,
        }
    }

    /// The same with bounds for the number of characters.
    #[must_use]
    pub const fn length(self, shortest: Option<usize>, longest: Option<usize>) -> Self {
        Self {
            shortest,
            longest,
            ..self
        }
    }

    /// The same with a pattern.
    #[must_use]
    pub const fn pattern(self, pattern: &'static str) -> Self {
        Self {
            pattern: Some(pattern),
            ..self
        }
    }

    /// The same with bounds for a number.
    #[must_use]
    pub const fn range(self, minimum: Option<f64>, maximum: Option<f64>) -> Self {
        Self {
            minimum,
            maximum,
            ..self
        }
    }

    /// The same with bounds for a number that are themselves excluded.
    #[must_use]
    pub const fn between(self, above: Option<f64>, below: Option<f64>) -> Self {
        Self {
            above,
            below,
            ..self
        }
    }
}

/// Holds a value against rules; `subject` is what the value is called.
pub(crate) fn check(rules: &[Rule], value: &Value, subject: &str) -> Result<(), String> {
    rules
        .iter()
        .try_for_each(|rule| at(rule, rule.member, value, subject))
}

/// Follows the way of a rule, to every place that it leads to.
fn at(rule: &Rule, way: &str, value: &Value, name: &str) -> Result<(), String> {
    let Some(rest) = way.strip_prefix('/') else {
        return holds(rule, value, name);
    };
    let (step, rest) = rest
        .find('/')
        .map_or((rest, ""), |end| (&rest[..end], &rest[end..]));
    match value {
        Value::Array(list) if step == "*" => list
            .iter()
            .try_for_each(|element| at(rule, rest, element, name)),
        Value::Object(members) if step == "*" => members
            .values()
            .try_for_each(|member| at(rule, rest, member, name)),
        Value::Object(members) => {
            let step = step.replace("~1", "/").replace("~0", "~");
            members
                .get(&step)
                .map_or(Ok(()), |member| at(rule, rest, member, &step))
        }
        _ => Ok(()),
    }
}

fn holds(rule: &Rule, value: &Value, name: &str) -> Result<(), String> {
    match value {
        Value::String(text) => {
            let length = text.chars().count();
            match (rule.shortest, rule.longest) {
                (Some(least), _) if length < least => {
                    return Err(format!(
                        "{name} must be at least {least} characters long, not {length}"
                    ));
                }
                (_, Some(most)) if length > most => {
                    return Err(format!(
                        "{name} must be at most {most} characters long, not {length}"
                    ));
                }
                _ => {}
            }
            // The generator leaves out patterns that do not compile.
            let pattern = rule.pattern.and_then(|pattern| Regex::new(pattern).ok());
            match (pattern, rule.pattern) {
                (Some(compiled), Some(pattern)) if !compiled.is_match(text) => {
                    Err(format!("{name} must match {pattern}"))
                }
                _ => Ok(()),
            }
        }
        Value::Number(number) => {
            let Some(number) = number.as_f64() else {
                return Ok(());
            };
            match (rule.minimum, rule.maximum) {
                (Some(least), _) if number < least => {
                    Err(format!("{name} must be at least {least}, not {number}"))
                }
                (_, Some(most)) if number > most => {
                    Err(format!("{name} must be at most {most}, not {number}"))
                }
                _ => match (rule.above, rule.below) {
                    (Some(least), _) if number <= least => {
                        Err(format!("{name} must be greater than {least}, not {number}"))
                    }
                    (_, Some(most)) if number >= most => {
                        Err(format!("{name} must be less than {most}, not {number}"))
                    }
                    _ => Ok(()),
                },
            }
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NAME: Rule = Rule::at("/name")
        .length(Some(1), Some(5))
        .pattern("^[a-z]+$");
    const DEEP: Rule = Rule::at("/parts/*/size").range(Some(1.0), Some(9.0));

    fn refused(value: &Value) -> Option<String> {
        check(&[NAME, DEEP], value, "body").err()
    }

    #[test]
    fn what_fits_passes() {
        assert_eq!(
            refused(&json!({ "name": "abc", "parts": [{ "size": 1 }, {}], "more": 1 })),
            None
        );
        assert_eq!(refused(&json!({})), None);
    }

    #[test]
    fn what_does_not_fit_is_named_with_the_remedy() {
        for (value, words) in [
            (
                json!({ "name": "" }),
                "name must be at least 1 characters long, not 0",
            ),
            (
                json!({ "name": "abcdef" }),
                "name must be at most 5 characters long, not 6",
            ),
            (json!({ "name": "ABC" }), "name must match ^[a-z]+$"),
            (
                json!({ "parts": [{ "size": 1 }, { "size": 10 }] }),
                "size must be at most 9, not 10",
            ),
        ] {
            assert_eq!(refused(&value).as_deref(), Some(words));
        }
    }

    #[test]
    fn length_counts_characters_and_not_bytes() {
        let rule = [Rule::at("").length(None, Some(2))];
        assert!(check(&rule, &json!("éé"), "name").is_ok());
    }
}
