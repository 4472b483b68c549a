//! Whether a value fits its parameter, before anything is sent.
//!
//! Typed calls are checked for bounds only: their types take care of the rest. Dynamic calls bring
//! any JSON, so there the kind is checked too. Enumerations are open and never refused: a newer
//! server may know more values than the document did.

use serde_json::Value;

use crate::near::nearest;
use crate::operation::Kind;
use crate::parameter::Parameter;
use crate::value::Number;

/// How much there is to check.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// The types have been checked by the compiler.
    Bounds,
    /// Nothing has been checked.
    Kinds,
}

/// What is wrong with the value of a parameter, if anything, in the words of its user.
pub(crate) fn parameter(
    parameter: &Parameter,
    value: &Value,
    strictness: Strictness,
) -> Option<String> {
    let name = parameter.argument;
    problem(name, &parameter.kind, value, strictness).or_else(|| {
        let known = parameter.members;
        let given = value.as_object().filter(|_| !known.is_empty())?;
        crate::encode::by_name(given)
            .into_iter()
            .find_map(
                |(member, value)| match known.iter().find(|(name, _)| *name == member) {
                    Some((_, kind)) => {
                        problem(&format!("{name}[{member}]"), kind, value, strictness)
                    }
                    None => Some(unknown_member(name, member, known)),
                },
            )
    })
}

/// Names what can be sent, and first what was probably meant.
fn unknown_member(name: &str, member: &str, known: &[(&str, Kind)]) -> String {
    let names: Vec<&str> = known.iter().map(|(known, _)| *known).collect();
    let meant = nearest(member, names.iter().copied())
        .map(|near| format!(" did you mean {near}?"))
        .unwrap_or_default();
    format!(
        "there is no {name}[{}];{meant} there are: {}",
        crate::message::clean(member),
        names.join(", ")
    )
}

/// What is wrong with `value`, if anything, in the words of a user of the parameter `name`.
fn problem(name: &str, kind: &Kind, value: &Value, strictness: Strictness) -> Option<String> {
    if value.is_null() {
        return None;
    }
    match kind {
        Kind::Integer { minimum, maximum } => {
            let Some(number) = integer(value) else {
                return wrong_kind(name, "a whole number", value, strictness);
            };
            let low = minimum.is_some_and(|minimum| number < i128::from(minimum));
            let high = maximum.is_some_and(|maximum| number > i128::from(maximum));
            (low || high).then(|| {
                format!(
                    "{name} must be {}, not {number}",
                    bounds(*minimum, *maximum)
                )
            })
        }
        Kind::List(element) => match value {
            Value::Array(elements) => elements
                .iter()
                .find_map(|value| problem(&format!("each of {name}"), element, value, strictness)),
            other => wrong_kind(name, "a list", other, strictness),
        },
        Kind::Union(kinds) => {
            let fits = |strictness| {
                kinds
                    .iter()
                    .any(|kind| problem(name, kind, value, strictness).is_none())
            };
            // Among several kinds, the one that the value is of decides about the bounds.
            if fits(Strictness::Kinds) {
                return None;
            }
            let of_kind = kinds.iter().find(|kind| is_of_kind(kind, value));
            match of_kind {
                Some(kind) => problem(name, kind, value, strictness),
                None => wrong_kind(name, "of another kind", value, strictness),
            }
        }
        Kind::Boolean if !value.is_boolean() => {
            wrong_kind(name, "true or false", value, strictness)
        }
        Kind::Number if !is_number(value) => wrong_kind(name, "a number", value, strictness),
        Kind::Text | Kind::Choice(_) if !value.is_string() => {
            wrong_kind(name, "a text", value, strictness)
        }
        Kind::Boolean | Kind::Number | Kind::Text | Kind::Choice(_) | Kind::Json => None,
    }
}

fn is_of_kind(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Integer { .. } => integer(value).is_some(),
        Kind::List(_) => value.is_array(),
        _ => problem("", kind, value, Strictness::Kinds).is_none(),
    }
}

/// A number, or a text of one: its digits are what is sent, and a number may not hold them all.
fn is_number(value: &Value) -> bool {
    let text = || value.as_str().and_then(|text| text.parse::<Number>().ok());
    value.is_number() || text().is_some()
}

fn integer(value: &Value) -> Option<i128> {
    let Value::Number(number) = value else {
        return None;
    };
    number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from))
}

fn bounds(minimum: Option<i64>, maximum: Option<i64>) -> String {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => format!("between {minimum} and {maximum}"),
        (Some(minimum), None) => format!("at least {minimum}"),
        (None, Some(maximum)) => format!("at most {maximum}"),
        (None, None) => "a whole number".to_owned(),
    }
}

fn wrong_kind(name: &str, expected: &str, value: &Value, strictness: Strictness) -> Option<String> {
    // The value itself is not repeated: it may be a secret that went to the wrong argument.
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    (strictness == Strictness::Kinds).then(|| format!("{name} must be {expected}, not {found}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Strictness, parameter, problem};
    use crate::operation::Kind;
    use crate::parameter::{Location, Parameter};

    const LIMIT: Kind = Kind::Integer {
        minimum: Some(10),
        maximum: Some(100),
    };

    #[test]
    fn a_number_out_of_bounds_is_told_the_bounds() {
        let told = problem("limit", &LIMIT, &json!(5), Strictness::Bounds);
        assert_eq!(
            told.as_deref(),
            Some("limit must be between 10 and 100, not 5")
        );
        let least = Kind::Integer {
            minimum: Some(1),
            maximum: None,
        };
        assert_eq!(
            problem("page", &least, &json!(0), Strictness::Bounds).as_deref(),
            Some("page must be at least 1, not 0")
        );
        assert!(problem("limit", &LIMIT, &json!(10), Strictness::Bounds).is_none());
        assert!(problem("limit", &LIMIT, &json!(u64::MAX), Strictness::Bounds).is_some());
    }

    #[test]
    fn each_element_of_a_list_is_checked() {
        let told = problem(
            "ids",
            &Kind::List(&LIMIT),
            &json!([20, 500]),
            Strictness::Bounds,
        );
        assert_eq!(
            told.as_deref(),
            Some("each of ids must be between 10 and 100, not 500")
        );
    }

    #[test]
    fn an_enumeration_is_open_but_stays_a_text() {
        let choice = Kind::Choice(&["asc", "desc"]);
        assert!(problem("dir", &choice, &json!("sideways"), Strictness::Kinds).is_none());
        assert!(problem("dir", &choice, &json!(1), Strictness::Kinds).is_some());
    }

    #[test]
    fn kinds_are_checked_only_where_the_compiler_did_not() {
        assert!(problem("limit", &LIMIT, &json!("20"), Strictness::Bounds).is_none());
        let told = problem("limit", &LIMIT, &json!("20"), Strictness::Kinds);
        assert_eq!(
            told.as_deref(),
            Some("limit must be a whole number, not a text")
        );
    }

    #[test]
    fn a_union_takes_the_first_kind_that_fits_and_keeps_its_bounds() {
        static KINDS: &[Kind] = &[
            Kind::Integer {
                minimum: Some(10),
                maximum: Some(100),
            },
            Kind::Text,
        ];
        let union = Kind::Union(KINDS);
        assert!(problem("id", &union, &json!("x"), Strictness::Kinds).is_none());
        assert!(problem("id", &union, &json!(12), Strictness::Kinds).is_none());
        assert_eq!(
            problem("id", &union, &json!(5), Strictness::Bounds).as_deref(),
            Some("id must be between 10 and 100, not 5")
        );
        assert!(problem("id", &union, &json!(true), Strictness::Kinds).is_some());
    }

    #[test]
    fn an_object_that_can_have_no_other_members_names_those_that_it_can() {
        static MEMBERS: &[(&str, Kind)] = &[("id__in", Kind::List(&LIMIT)), ("name", Kind::Text)];
        let search = Parameter::new(Location::Query, "search", Kind::Json, "").members(MEMBERS);
        let told = |value| parameter(&search, &value, Strictness::Kinds);
        assert_eq!(told(json!({ "id__in": [20], "name": null })), None);
        for (value, words) in [
            (
                json!({ "nmae": "x" }),
                "there is no search[nmae]; did you mean name? there are: id__in, name",
            ),
            (
                json!({ "colour": "x" }),
                "there is no search[colour]; there are: id__in, name",
            ),
            (
                json!({ "name": 1 }),
                "search[name] must be a text, not a number",
            ),
            (
                json!({ "id__in": [500] }),
                "each of search[id__in] must be between 10 and 100, not 500",
            ),
        ] {
            assert_eq!(told(value).as_deref(), Some(words));
        }
    }

    #[test]
    fn a_text_of_a_number_may_stand_for_it() {
        let told = |value| problem("price", &Kind::Number, &value, Strictness::Kinds);
        assert_eq!(told(json!("0.10")), None);
        assert!(told(json!("ten")).is_some());
    }
}
