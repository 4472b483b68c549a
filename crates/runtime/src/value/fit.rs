//! Which alternative of a union a value is, where no member tells.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::lenient::{self, Overlook};

/// What an alternative knows: a value that brings other things is less likely to be that one.
#[derive(Clone, Copy, Debug)]
pub enum Fit {
    /// Any value, so it is the last choice.
    Anything,
    /// One value without names, such as a number.
    Plain,
    /// An object with members of these names, of some of which the values are known.
    Members(&'static [&'static str], &'static [(&'static str, Known)]),
    /// One of these texts.
    Texts(&'static [&'static str]),
    /// A list of such things.
    Each(&'static Fit),
    /// A union within a union: one of these, or anything at all if the inner one keeps what it does not know.
    Either(&'static [Fit]),
}

/// The values that a member can have.
#[derive(Clone, Copy, Debug)]
pub enum Known {
    /// One of these texts.
    Texts(&'static [&'static str]),
    /// One of these whole numbers.
    Whole(&'static [i64]),
    /// This truth value.
    Flag(bool),
}

impl Known {
    /// Whether a value of the right kind is none of these.
    fn excludes(self, value: &Value) -> bool {
        match self {
            Self::Texts(known) => value.as_str().is_some_and(|text| !known.contains(&text)),
            Self::Whole(known) => value.as_i64().is_some_and(|whole| !known.contains(&whole)),
            Self::Flag(known) => value.as_bool().is_some_and(|flag| flag != known),
        }
    }
}

impl Fit {
    /// How much of a value this knows nothing of.
    fn unknown(&self, value: &Value) -> usize {
        match (self, value) {
            (Self::Anything, _) => usize::MAX,
            (Self::Members(names, values), Value::Object(members)) => {
                let unnamed = members
                    .keys()
                    .filter(|name| !names.contains(&name.as_str()));
                let others = values.iter().filter(|(name, known)| {
                    let value = members.get(*name);
                    value.is_some_and(|value| known.excludes(value))
                });
                // A value of another alternative says more than a member that nobody knows yet.
                unnamed.count() + 1000 * others.count()
            }
            (Self::Texts(known), Value::String(text)) => {
                if known.contains(&text.as_str()) {
                    0
                } else {
                    2
                }
            }
            (Self::Plain, Value::String(_)) => 1,
            (Self::Each(fit), Value::Array(elements)) => {
                elements.iter().fold(0, |sum: usize, element| {
                    sum.saturating_add(fit.unknown(element))
                })
            }
            (Self::Either(fits), _) => {
                let of_this_kind = fits.iter().filter(|fit| fit.takes(value));
                let unknown = of_this_kind.map(|fit| fit.unknown(value)).min();
                unknown.unwrap_or(usize::MAX)
            }
            _ => 0,
        }
    }

    /// Whether this is of the kind of a value.
    fn takes(&self, value: &Value) -> bool {
        match self {
            Self::Anything => true,
            Self::Plain => !value.is_object() && !value.is_array(),
            Self::Members(..) => value.is_object(),
            Self::Texts(_) => value.is_string(),
            Self::Each(_) => value.is_array(),
            Self::Either(fits) => fits.iter().any(|fit| fit.takes(value)),
        }
    }
}

/// Reads a value as one alternative: exactly as it is described, or with what may be overlooked.
pub type Alternative<T> = fn(&Value, bool) -> Option<T>;

/// The first of the alternatives that a value is: exactly, and when it is none, with what may be overlooked.
pub fn in_turn<T>(value: &Value, alternatives: &[Alternative<T>]) -> Option<T> {
    let all = |exactly| alternatives.iter().find_map(|read| read(value, exactly));
    all(true).or_else(|| all(false))
}

/// The alternative that a value is: the one that knows most of it is asked first, exactly and with what may be
/// overlooked, for objects with nothing required fit everything. Among equals the order of the document holds, but a
/// union comes last: it may keep a value that it does not know, and then nothing after it is asked.
pub fn by_fit<T>(value: &Value, alternatives: &[(Fit, Alternative<T>)]) -> Option<T> {
    let mut order: Vec<&(Fit, Alternative<T>)> = alternatives.iter().collect();
    order.sort_by_cached_key(|(fit, _)| (fit.unknown(value), matches!(fit, Fit::Either(_))));
    let mut order = order.into_iter();
    order.find_map(|(_, read)| read(value, true).or_else(|| read(value, false)))
}

/// The value as an alternative: exactly, or else with whole numbers that are written like `1.0`.
pub fn fit<T: DeserializeOwned>(value: &Value, exactly: bool) -> Option<T> {
    if exactly {
        T::deserialize(value).ok()
    } else {
        lenient::read(value, Overlook::Fractions).ok()
    }
}

/// The value as the alternative that its discriminator names.
pub fn named<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    T::deserialize(value).or_else(|_| {
        lenient::read(value, Overlook::Kinds).map_err(|misfit| match misfit.place.as_str() {
            "" => misfit.message,
            place => format!("{} at {place}", misfit.message),
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Alternative, Fit, Known, by_fit, in_turn};

    /// The number of the alternative that is asked first.
    fn first(value: &Value, fits: &[Fit]) -> usize {
        const NUMBERS: [Alternative<usize>; 3] = [|_, _| Some(0), |_, _| Some(1), |_, _| Some(2)];
        let all: Vec<_> = fits.iter().copied().zip(NUMBERS).collect();
        by_fit(value, &all).unwrap()
    }

    const CAT: Fit = Fit::Members(&["name", "lives"], &[("kind", Known::Texts(&["cat"]))]);
    const DOG: Fit = Fit::Members(
        &["name", "kind", "barks"],
        &[("kind", Known::Texts(&["dog"]))],
    );
    const ONE: Fit = Fit::Members(&["type", "a"], &[("type", Known::Whole(&[1]))]);
    const TWO: Fit = Fit::Members(&["type"], &[("type", Known::Whole(&[2, 3]))]);
    const GOOD: Fit = Fit::Members(&["ok"], &[("ok", Known::Flag(true))]);
    const BAD: Fit = Fit::Members(&["ok"], &[("ok", Known::Flag(false))]);

    #[test]
    fn the_alternative_that_knows_most_members_comes_first() {
        let pets = [CAT, DOG];
        assert_eq!(first(&json!({ "name": "a", "barks": true }), &pets), 1);
        assert_eq!(first(&json!({ "name": "a", "lives": 9 }), &pets), 0);
        assert_eq!(
            first(&json!({ "name": "a" }), &pets),
            0,
            "as in the document"
        );
        assert_eq!(
            first(&json!({ "kind": "cat", "barks": 1 }), &pets),
            0,
            "the text decides"
        );
        let numbered = [ONE, TWO];
        assert_eq!(
            first(&json!({ "type": 3, "a": 0 }), &numbered),
            1,
            "the number decides"
        );
        assert_eq!(first(&json!({ "ok": false }), &[GOOD, BAD]), 1);
        let lists = [Fit::Each(&CAT), Fit::Each(&DOG)];
        assert_eq!(first(&json!([{ "barks": true }]), &lists), 1);
    }

    #[test]
    fn a_union_within_a_union_is_what_its_alternatives_know() {
        let inner = [Fit::Either(&[ONE, CAT]), TWO];
        assert_eq!(first(&json!({ "type": 1, "new": 0 }), &inner), 0);
        assert_eq!(
            first(&json!({ "type": 2, "new": 0 }), &inner),
            1,
            "the inner one would keep it without knowing it"
        );
        assert_eq!(first(&json!({}), &inner), 1, "a union after its equals");
        let kinds = [Fit::Either(&[ONE, Fit::Texts(&["red"])]), Fit::Each(&TWO)];
        assert_eq!(
            first(&json!([]), &kinds),
            1,
            "an object and a text are no list"
        );
        let texts = [Fit::Plain, Fit::Either(&[ONE, Fit::Texts(&["red"])])];
        assert_eq!(first(&json!("red"), &texts), 1);
    }

    #[test]
    fn a_known_text_is_no_other_text_and_anything_is_the_last_choice() {
        let all = [Fit::Anything, Fit::Plain, Fit::Texts(&["red"])];
        assert_eq!(first(&json!("red"), &all), 2);
        assert_eq!(first(&json!("mauve"), &all), 1);
    }

    #[test]
    fn an_alternative_that_fits_exactly_comes_before_one_that_overlooks_something() {
        let read: [Alternative<&str>; 2] = [
            |_, exactly| (!exactly).then_some("nearly"),
            |_, exactly| exactly.then_some("exactly"),
        ];
        assert_eq!(in_turn(&json!(1), &read), Some("exactly"));
        assert_eq!(in_turn(&json!(1), &read[..1]), Some("nearly"));
    }
}
