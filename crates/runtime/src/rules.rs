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
    /// What the document says of a text that fits the pattern; empty where it says nothing.
    pub words: &'static str,
    /// The least number of elements.
    pub fewest: Option<usize>,
    /// The greatest number of elements.
    pub most: Option<usize>,
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
            words: "",
            fewest: None,
            most: None,
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

    /// The same with words for what fits the pattern.
    #[must_use]
    pub const fn words(self, words: &'static str) -> Self {
        Self { words, ..self }
    }

    /// The same with bounds for the number of elements.
    #[must_use]
    pub const fn count(self, fewest: Option<usize>, most: Option<usize>) -> Self {
        Self {
            fewest,
            most,
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

/// How a member is called in a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// By its own name, as in a body: `size`.
    Bare,
    /// Behind the name of what it is in, as it stands in a query: `search[size]`.
    Brackets,
}

/// Holds a value against rules; `subject` is what the value is called.
pub(crate) fn check(
    rules: &[Rule],
    value: &Value,
    subject: &str,
    naming: Naming,
) -> Result<(), String> {
    rules
        .iter()
        .try_for_each(|rule| at(rule, rule.member, value, subject, naming))
}

/// Follows the way of a rule, to every place that it leads to.
fn at(rule: &Rule, way: &str, value: &Value, name: &str, naming: Naming) -> Result<(), String> {
    let Some(rest) = way.strip_prefix('/') else {
        return holds(rule, value, name);
    };
    let (step, rest) = rest
        .find('/')
        .map_or((rest, ""), |end| (&rest[..end], &rest[end..]));
    match value {
        Value::Array(list) if step == "*" => list
            .iter()
            .try_for_each(|element| at(rule, rest, element, name, naming)),
        Value::Object(members) if step == "*" => members
            .values()
            .try_for_each(|member| at(rule, rest, member, name, naming)),
        Value::Object(members) => {
            let step = step.replace("~1", "/").replace("~0", "~");
            members.get(&step).map_or(Ok(()), |member| {
                let name = match naming {
                    Naming::Bare => step,
                    Naming::Brackets => format!("{name}[{step}]"),
                };
                at(rule, rest, member, &name, naming)
            })
        }
        _ => Ok(()),
    }
}

fn holds(rule: &Rule, value: &Value, name: &str) -> Result<(), String> {
    match value {
        Value::String(text) => {
            text_holds(rule, text, name)?;
            // A decimal may be given as a text that keeps its digits.
            match text.parse() {
                Ok(number) if rule.bounds_a_number() => number_holds(rule, number, name),
                _ => Ok(()),
            }
        }
        Value::Array(list) => {
            let count = list.iter().filter(|element| !element.is_null()).count();
            within((rule.fewest, rule.most), count, name, "have", "elements")
        }
        Value::Number(number) => match number.as_f64() {
            Some(number) => number_holds(rule, number, name),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Holds a count against its bounds; `verb` and `noun` stand around the bound in the message.
fn within(
    (least, most): (Option<usize>, Option<usize>),
    count: usize,
    name: &str,
    verb: &str,
    noun: &str,
) -> Result<(), String> {
    match (least, most) {
        (Some(least), _) if count < least => Err(format!(
            "{name} must {verb} at least {least} {noun}, not {count}"
        )),
        (_, Some(most)) if count > most => Err(format!(
            "{name} must {verb} at most {most} {noun}, not {count}"
        )),
        _ => Ok(()),
    }
}

fn text_holds(rule: &Rule, text: &str, name: &str) -> Result<(), String> {
    let length = text.chars().count();
    let bounds = (rule.shortest, rule.longest);
    within(bounds, length, name, "be", "characters long")?;
    // The generator leaves out patterns that do not compile.
    let pattern = rule.pattern.and_then(|pattern| Regex::new(pattern).ok());
    match (pattern, rule.pattern) {
        (Some(compiled), Some(pattern)) if !compiled.is_match(text) => Err(match rule.words {
            "" => format!("{name} must match {pattern}"),
            words => format!("{name} must match {pattern} ({words})"),
        }),
        _ => Ok(()),
    }
}

fn number_holds(rule: &Rule, number: f64, name: &str) -> Result<(), String> {
    match (rule.minimum, rule.maximum) {
        (Some(least), _) if number < least => {
            return Err(format!("{name} must be at least {least}, not {number}"));
        }
        (_, Some(most)) if number > most => {
            return Err(format!("{name} must be at most {most}, not {number}"));
        }
        _ => {}
    }
    match (rule.above, rule.below) {
        (Some(least), _) if number <= least => {
            Err(format!("{name} must be greater than {least}, not {number}"))
        }
        (_, Some(most)) if number >= most => {
            Err(format!("{name} must be less than {most}, not {number}"))
        }
        _ => Ok(()),
    }
}

impl Rule {
    fn bounds_a_number(&self) -> bool {
        let bounds = [self.minimum, self.maximum, self.above, self.below];
        bounds.iter().any(Option::is_some)
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
        check(&[NAME, DEEP], value, "body", Naming::Bare).err()
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
        assert!(check(&rule, &json!("éé"), "name", Naming::Bare).is_ok());
    }

    #[test]
    fn members_of_a_filter_are_named_as_they_stand_in_the_query() {
        let rules = [
            Rule::at("/id__in").count(Some(1), Some(3)),
            Rule::at("/name__in/*")
                .pattern("^[^,]+$")
                .words("a text without comma"),
        ];
        let told = |value: Value| check(&rules, &value, "search", Naming::Brackets).err();
        assert_eq!(told(json!({ "id__in": [1], "name__in": ["a", "b"] })), None);
        for (value, words) in [
            (
                json!({ "id__in": [null] }),
                "search[id__in] must have at least 1 elements, not 0",
            ),
            (
                json!({ "id__in": [1, 2, 3, 4] }),
                "search[id__in] must have at most 3 elements, not 4",
            ),
            (
                json!({ "name__in": ["a", "b,c"] }),
                "search[name__in] must match ^[^,]+$ (a text without comma)",
            ),
        ] {
            assert_eq!(told(value).as_deref(), Some(words));
        }
    }

    #[test]
    fn a_number_that_is_given_as_a_text_is_held_against_its_bounds() {
        let rule = [Rule::at("").range(Some(0.0), None)];
        let told = check(&rule, &json!("-0.10"), "price", Naming::Bare);
        assert_eq!(told, Err("price must be at least 0, not -0.1".to_owned()));
        assert!(check(&rule, &json!("0.10"), "price", Naming::Bare).is_ok());
    }
}
