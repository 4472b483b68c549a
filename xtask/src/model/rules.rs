//! Lengths, patterns and bounds of what is sent.
//!
//! They come from the schemas and go into the tables, where the runtime holds values against them
//! before anything is sent. Answers are never held against them: a server may outgrow its document.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Reference, Shape, Type, types::text};
use crate::lower::walk;

/// No body and no parameter has more rules than this; what lies deeper is left to the server.
const MOST: usize = 300;

/// So many values inside one body are looked at for rules.
const VISITS: usize = 20_000;

/// So many objects may stand around a value that has rules.
const LONGEST: usize = 32;

/// How deep a value may lie in lists and maps.
const DEEPEST: usize = 8;

/// What a value must be like, beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// The least number of characters.
    pub shortest: Option<usize>,
    /// The greatest number of characters.
    pub longest: Option<usize>,
    /// A regular expression that must be found in the text.
    pub pattern: Option<String>,
    /// What the document says of a text that fits the pattern.
    pub words: String,
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

/// The rules of a value by the way to each part of it: `""` for itself, `/*` for elements. A member of an
/// object has rules of its own, which stand with the field.
pub(super) fn of(document: &Value, schema: &Value) -> Vec<(String, Rule)> {
    let mut found = Vec::new();
    parts(document, schema, String::new(), ("", 0), &mut found);
    found
}

fn parts(
    document: &Value,
    schema: &Value,
    way: String,
    (words, depth): (&str, usize),
    found: &mut Vec<(String, Rule)>,
) {
    if depth > DEEPEST || found.len() >= MOST {
        return;
    }
    let words = text(schema, "description").unwrap_or(words);
    if schema.get("$ref").is_some() {
        if let Some(target) = walk::resolve(document, schema) {
            parts(document, target, way, (words, depth + 1), found);
        }
        return;
    }
    if let Some(rule) = read(schema, words).or_else(|| of_text(schema, words)) {
        found.push((way.clone(), rule));
    }
    if schema.get("properties").is_some() {
        return;
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            parts(
                document,
                inner,
                format!("{way}/*"),
                (words, depth + 1),
                found,
            );
        }
    }
}

/// The rule of a schema, where it has one. `words` describe it, or what it is part of.
fn read(schema: &Value, words: &str) -> Option<Rule> {
    let count = |key| {
        let count = schema.get(key).and_then(Value::as_u64);
        count.and_then(|count| usize::try_from(count).ok())
    };
    let is = |names: &[&str]| {
        let name = text(schema, "type");
        name.is_some_and(|name| names.contains(&name))
    };
    let (is_text, number) = (is(&["string"]), is(&["integer", "number"]));
    let list = is(&["array"]) || schema.get("items").is_some();
    let bound = |key, flag, exclusive: bool| {
        let excluded = schema.get(flag).and_then(Value::as_bool).unwrap_or(false);
        let bound = schema.get(key).and_then(Value::as_f64);
        bound.filter(|bound| number && bound.is_finite() && excluded == exclusive)
    };
    let pattern = text(schema, "pattern").filter(|pattern| is_text && compiles(pattern));
    let rule = Rule {
        shortest: count("minLength").filter(|least| is_text && *least > 0),
        longest: count("maxLength").filter(|_| is_text),
        pattern: pattern.map(str::to_owned),
        words: pattern.map(|_| phrase(words)).unwrap_or_default(),
        fewest: count("minItems").filter(|least| list && *least > 0),
        most: count("maxItems").filter(|_| list),
        minimum: bound("minimum", "exclusiveMinimum", false),
        maximum: bound("maximum", "exclusiveMaximum", false),
        above: bound("minimum", "exclusiveMinimum", true),
        below: bound("maximum", "exclusiveMaximum", true),
    };
    (rule != Rule::default()).then_some(rule)
}

/// The first sentence of a description, as it stands in brackets.
fn phrase(words: &str) -> String {
    let line = words.lines().next().unwrap_or_default();
    let sentence = line.split_once(". ").map_or(line, |(first, _)| first);
    sentence.trim().trim_end_matches('.').to_owned()
}

/// The rule of a value that may be a text or something else: that of the text.
fn of_text(schema: &Value, words: &str) -> Option<Rule> {
    let branches = ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| schema.get(*key)?.as_array());
    let mut texts = branches
        .into_iter()
        .flatten()
        .filter(|branch| branch.get("type").is_some_and(|name| name == "string"));
    texts.find_map(|branch| read(branch, words))
}

/// Patterns are written for ECMAScript. One that means nothing to us is not held against anything, and neither is one
/// with the slashes of a literal around it: nothing begins behind a slash, so it would refuse every text.
fn compiles(pattern: &str) -> bool {
    !pattern.starts_with("/^") && regex_lite::Regex::new(pattern).is_ok()
}

/// The rules of everything inside an object, by the way to it.
pub(super) fn inside(types: &IndexMap<String, Type>, reference: &Reference) -> Vec<(String, Rule)> {
    let mut collector = Collector {
        types,
        open: Vec::new(),
        visits: 0,
        found: Vec::new(),
    };
    collector.collect(reference, String::new());
    collector.found
}

/// Goes every way through a body. Types that hold one another have more ways than anybody can go, so it stops
/// after [`VISITS`] of them, and no way is longer than [`LONGEST`].
struct Collector<'a> {
    types: &'a IndexMap<String, Type>,
    /// The types on the way.
    open: Vec<&'a str>,
    visits: usize,
    found: Vec<(String, Rule)>,
}

impl<'a> Collector<'a> {
    fn collect(&mut self, reference: &'a Reference, way: String) {
        if self.found.len() >= MOST || self.visits >= VISITS {
            return;
        }
        self.visits += 1;
        match reference {
            Reference::Named(name) | Reference::Boxed(name) => {
                // A type inside itself has the same rules again, without end.
                if self.open.len() >= LONGEST || self.open.contains(&name.as_str()) {
                    return;
                }
                let Some(Shape::Struct { fields, .. }) =
                    self.types.get(name).map(|described| &described.shape)
                else {
                    return;
                };
                self.open.push(name);
                for field in fields {
                    let way = format!("{way}/{}", walk::step(&field.wire));
                    for (inner, rule) in &field.rules {
                        if self.found.len() < MOST {
                            self.found.push((format!("{way}{inner}"), rule.clone()));
                        }
                    }
                    self.collect(&field.reference, way);
                }
                self.open.pop();
            }
            Reference::List(inner) | Reference::Map(inner) => {
                self.collect(inner, format!("{way}/*"));
            }
            Reference::Nullable(inner) => self.collect(inner, way),
            _ => {}
        }
    }
}
