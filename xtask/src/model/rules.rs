//! Lengths, patterns and bounds of what is sent.
//!
//! They come from the schemas and go into the tables, where the runtime holds values against them
//! before anything is sent. Answers are never held against them: a server may outgrow its document.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Reference, Shape, Type};
use crate::lower::walk;

/// No body has more rules than this; what lies deeper is left to the server.
const MOST: usize = 100;

/// What a value must be like, beyond its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The least number of characters.
    pub shortest: Option<usize>,
    /// The greatest number of characters.
    pub longest: Option<usize>,
    /// A regular expression that must be found in the text.
    pub pattern: Option<String>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// A number that it must be greater than.
    pub above: Option<f64>,
    /// A number that it must be less than.
    pub below: Option<f64>,
}

/// The rule of a schema, where it has one.
pub(super) fn read(schema: &Value) -> Option<Rule> {
    let count = |key| {
        let count = schema.get(key).and_then(Value::as_u64);
        count.and_then(|count| usize::try_from(count).ok())
    };
    let is = |names: &[&str]| {
        let name = schema.get("type").and_then(Value::as_str);
        name.is_some_and(|name| names.contains(&name))
    };
    let (text, number) = (is(&["string"]), is(&["integer", "number"]));
    let bound = |key, flag, exclusive: bool| {
        let excluded = schema.get(flag).and_then(Value::as_bool).unwrap_or(false);
        let bound = schema.get(key).and_then(Value::as_f64);
        bound.filter(|bound| number && bound.is_finite() && excluded == exclusive)
    };
    let pattern = schema.get("pattern").and_then(Value::as_str);
    let rule = Rule {
        shortest: count("minLength").filter(|least| text && *least > 0),
        longest: count("maxLength").filter(|_| text),
        pattern: pattern
            .filter(|pattern| text && compiles(pattern))
            .map(str::to_owned),
        minimum: bound("minimum", "exclusiveMinimum", false),
        maximum: bound("maximum", "exclusiveMaximum", false),
        above: bound("minimum", "exclusiveMinimum", true),
        below: bound("maximum", "exclusiveMaximum", true),
    };
    let nothing = Rule {
        shortest: None,
        longest: None,
        pattern: None,
        minimum: None,
        maximum: None,
        above: None,
        below: None,
    };
    (rule != nothing).then_some(rule)
}

/// The rule of a value that may be a text or something else: that of the text.
pub(super) fn of_text(schema: &Value) -> Option<Rule> {
    let branches = ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| schema.get(*key)?.as_array());
    let mut texts = branches
        .into_iter()
        .flatten()
        .filter(|branch| branch.get("type").is_some_and(|name| name == "string"));
    texts.find_map(read)
}

/// Patterns are written for ECMAScript. One that means nothing to us is not held against anything.
fn compiles(pattern: &str) -> bool {
    regex_lite::Regex::new(pattern).is_ok()
}

/// The rules of everything inside a body, by the way to it.
pub(super) fn inside(types: &IndexMap<String, Type>, reference: &Reference) -> Vec<(String, Rule)> {
    let mut found = Vec::new();
    collect(types, reference, String::new(), &mut Vec::new(), &mut found);
    found
}

fn collect<'a>(
    types: &'a IndexMap<String, Type>,
    reference: &'a Reference,
    way: String,
    open: &mut Vec<&'a str>,
    found: &mut Vec<(String, Rule)>,
) {
    if found.len() >= MOST {
        return;
    }
    match reference {
        Reference::Named(name) | Reference::Boxed(name) => {
            // A type inside itself has the same rules again, without end.
            if open.contains(&name.as_str()) {
                return;
            }
            let Some(Shape::Struct { fields, .. }) =
                types.get(name).map(|described| &described.shape)
            else {
                return;
            };
            open.push(name);
            for field in fields {
                let way = format!("{way}/{}", walk::step(&field.wire));
                if let Some(rule) = field.rule.clone().filter(|_| found.len() < MOST) {
                    found.push((way.clone(), rule));
                }
                collect(types, &field.reference, way, open, found);
            }
            open.pop();
        }
        Reference::List(inner) | Reference::Map(inner) => {
            collect(types, inner, format!("{way}/*"), open, found);
        }
        Reference::Nullable(inner) => collect(types, inner, way, open, found),
        _ => {}
    }
}
