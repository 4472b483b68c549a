//! How parameters are written: every style of `OpenAPI`, and a path that no value can bend.
//!
//! Every value is percent-encoded down to the unreserved characters, so that the only delimiters
//! on the wire are those that the style put there. A path has one more rule: its route must not
//! change whatever the values are. URL parsers drop `.` and `..` segments, so a value that would make
//! one is refused, and so is an empty value, which would merge two segments.

use std::borrow::Cow;
use std::fmt::Write as _;

use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::form;
use crate::parameter::{Location, Parameter, Style};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What `allowReserved` still encodes: what would end the query or split it into other pairs.
const ENDS_A_PAIR: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What `allowReserved` still encodes in a path: what would end the segment or the path.
const ENDS_A_SEGMENT: &AsciiSet = &ENDS_A_PAIR
    .add(b'/')
    .add(b'?')
    .remove(b'&')
    .remove(b'+')
    .remove(b'\'');

/// A value in the shapes that the styles tell apart.
pub(crate) enum Flat<'a> {
    Scalar(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Object(Vec<(&'a str, &'a Value)>),
}

impl<'a> Flat<'a> {
    pub(crate) fn new(value: &'a Value) -> Self {
        match value {
            Value::Array(elements) => Self::List(
                elements
                    .iter()
                    .filter(|element| !element.is_null())
                    .map(scalar)
                    .collect(),
            ),
            Value::Object(members) => Self::Object(
                by_name(members)
                    .into_iter()
                    .filter(|(_, member)| !member.is_null())
                    .collect(),
            ),
            other => Self::Scalar(scalar(other)),
        }
    }
}

/// The members of an object by name. Their order in memory depends on a feature that any crate of a
/// program can turn on, and what is sent must not.
pub(crate) fn by_name(members: &serde_json::Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<_> = members
        .iter()
        .map(|(name, member)| (name.as_str(), member))
        .collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    members
}

/// The text of a scalar; what has no flat form inside a list or an object is written as JSON.
pub(crate) fn scalar(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

pub(crate) fn push(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Whether a value counts as not given: null, or a list without elements.
pub(crate) fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(elements) => elements.iter().all(Value::is_null),
        _ => false,
    }
}

/// Whether nothing is sent for a value: it is absent, or an object without members in a style that writes
/// members. RFC 6570 counts both as undefined.
pub(crate) fn is_nothing(parameter: &Parameter, value: &Value) -> bool {
    let empty = |members: &serde_json::Map<String, Value>| members.values().all(Value::is_null);
    is_absent(value) || parameter.style != Style::Json && value.as_object().is_some_and(empty)
}

/// Why a value cannot stand in a path, if it cannot. Other styles than `simple` put something in front of it,
/// so that an empty text is not an empty segment there.
pub(crate) fn path_problem(parameter: &Parameter, value: &Value) -> Option<String> {
    let name = parameter.argument;
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Array(elements) if elements.is_empty() => "",
        Value::Object(members) if members.is_empty() => "",
        _ => return None,
    };
    match text {
        "" | "." | ".." if value.is_string() && parameter.style != Style::Simple => None,
        "" => Some(format!("{name} must not be empty: it is part of the path")),
        "." | ".." => Some(format!(
            "{name} must not be {text:?}: it would change the path"
        )),
        _ => None,
    }
}

/// Writes the path: the template with each `{name}` replaced.
pub(crate) fn path(
    out: &mut String,
    template: &str,
    parameters: &[Parameter],
    values: &[Value],
) -> Result<(), String> {
    let start = out.len();
    let mut rest = template;
    while let Some((literal, tail)) = rest.split_once('{') {
        out.push_str(literal);
        let Some((name, tail)) = tail.split_once('}') else {
            return Err(format!("the path template {template} has an open brace"));
        };
        let found = parameters
            .iter()
            .position(|parameter| parameter.location == Location::Path && parameter.name == name);
        let value = found.and_then(|index| Some((&parameters[index], values.get(index)?)));
        match value {
            Some((parameter, value)) if !is_absent(value) => {
                let before = out.len();
                path_value(out, parameter, value);
                if out.len() == before {
                    return Err(format!("{name} must not be empty: it is part of the path"));
                }
            }
            _ => return Err(format!("{name} is missing: it is part of the path")),
        }
        rest = tail;
    }
    out.push_str(rest);
    // Two values beside each other can make a dot segment that neither is on its own.
    match out[start..].split('/').find(|segment| is_dots(segment)) {
        Some(segment) => Err(format!(
            "the values make {segment:?} a segment of the path, which would change it"
        )),
        None => Ok(()),
    }
}

/// Whether a URL parser would take a segment for a step that leads nowhere or up; it reads `%2e` as a dot.
fn is_dots(segment: &str) -> bool {
    segment.len() <= 6
        && matches!(
            &*segment.to_ascii_lowercase().replace("%2e", "."),
            "." | ".."
        )
}

fn path_value(out: &mut String, parameter: &Parameter, value: &Value) {
    let name = parameter.name;
    let explode = parameter.explode;
    if parameter.style == Style::Json {
        return push(out, &value.to_string());
    }
    let (prefix, between) = match parameter.style {
        Style::Label if explode => (".", "."),
        Style::Label => (".", ","),
        Style::Matrix if explode => (";", ";"),
        Style::Matrix => (";", ","),
        _ => ("", ","),
    };
    let write = |out: &mut String, text: &str| {
        if parameter.allow_reserved {
            push_reserved(out, text, ENDS_A_SEGMENT);
        } else {
            push(out, text);
        }
    };
    out.push_str(prefix);
    let matrix = parameter.style == Style::Matrix;
    match Flat::new(value) {
        Flat::Scalar(text) => {
            if matrix {
                push(out, name);
                // RFC 6570: an empty value leaves the name alone.
                if !text.is_empty() {
                    out.push('=');
                }
            }
            write(out, &text);
        }
        Flat::List(elements) => {
            if matrix && !explode {
                push(out, name);
                out.push('=');
            }
            join(out, between, elements, |out, element| {
                if matrix && explode {
                    push(out, name);
                    out.push('=');
                }
                write(out, &element);
            });
        }
        Flat::Object(members) => {
            if matrix && !explode {
                push(out, name);
                out.push('=');
            }
            join(out, between, members, |out, (member, value)| {
                push(out, member);
                out.push_str(if explode { "=" } else { between });
                write(out, &scalar(value));
            });
        }
    }
}

pub(crate) fn join<T>(
    out: &mut String,
    between: &str,
    elements: Vec<T>,
    mut write: impl FnMut(&mut String, T),
) {
    for (index, element) in elements.into_iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        write(out, element);
    }
}

/// The query of a URL while it is written.
pub(crate) struct Query<'a> {
    out: &'a mut String,
    empty: bool,
}

impl<'a> Query<'a> {
    /// Starts a query behind the path in `out`; `empty` says whether no `?` has been written yet.
    pub(crate) fn new(out: &'a mut String, empty: bool) -> Self {
        Self { out, empty }
    }

    fn separate(&mut self) {
        self.out.push(if self.empty { '?' } else { '&' });
        self.empty = false;
    }

    /// Writes one pair.
    pub(crate) fn pair(&mut self, name: &str, value: &str) {
        self.name(name);
        push(self.out, value);
    }

    fn name(&mut self, name: &str) {
        self.separate();
        push(self.out, name);
        self.out.push('=');
    }

    fn value(&mut self, text: &str, allow_reserved: bool) {
        if allow_reserved {
            push_reserved(self.out, text, ENDS_A_PAIR);
        } else {
            push(self.out, text);
        }
    }

    /// Writes a value as the whole query: a form, a JSON text, or any other text.
    pub(crate) fn whole(&mut self, parameter: &Parameter, value: &Value) -> Result<(), String> {
        if parameter.style == Style::Form {
            return form::write(self, value, &[])
                .map_err(|problem| format!("{} {problem}", parameter.argument));
        }
        self.separate();
        match parameter.style {
            Style::Json => push(self.out, &value.to_string()),
            _ => push(self.out, &scalar(value)),
        }
        Ok(())
    }

    /// Writes a parameter in its style.
    pub(crate) fn parameter(&mut self, parameter: &Parameter, value: &Value) {
        let Parameter {
            name,
            style,
            explode,
            allow_reserved: raw,
            ..
        } = *parameter;
        if style == Style::Json {
            return self.pair(name, &value.to_string());
        }
        let between = match style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        };
        match Flat::new(value) {
            Flat::Scalar(text) => {
                self.name(name);
                self.value(&text, raw);
            }
            Flat::List(elements) if explode || style == Style::DeepObject => {
                for element in elements {
                    self.name(name);
                    self.value(&element, raw);
                }
            }
            Flat::List(elements) => {
                self.name(name);
                self.joined(&elements, between, raw);
            }
            Flat::Object(members) if style == Style::DeepObject => {
                for (member, value) in members {
                    self.deep(&format!("{name}[{member}]"), value, explode, raw);
                }
            }
            Flat::Object(members) if explode => {
                for (member, value) in members {
                    self.name(member);
                    self.value(&scalar(value), raw);
                }
            }
            Flat::Object(members) => {
                self.name(name);
                for (index, (member, value)) in members.into_iter().enumerate() {
                    if index > 0 {
                        self.out.push_str(between);
                    }
                    push(self.out, member);
                    self.out.push_str(between);
                    self.value(&scalar(value), raw);
                }
            }
        }
    }

    /// `OpenAPI` leaves deeper levels open; brackets all the way down is what servers read. A list is
    /// one pair for each element, or one for all of them where the parameter is not exploded.
    fn deep(&mut self, name: &str, value: &Value, explode: bool, raw: bool) {
        match Flat::new(value) {
            Flat::Scalar(text) => {
                self.name(name);
                self.value(&text, raw);
            }
            Flat::List(elements) if explode => {
                for element in elements {
                    self.name(name);
                    self.value(&element, raw);
                }
            }
            Flat::List(elements) if elements.is_empty() => {}
            Flat::List(elements) => {
                self.name(name);
                self.joined(&elements, ",", raw);
            }
            Flat::Object(members) => {
                for (member, value) in members {
                    self.deep(&format!("{name}[{member}]"), value, explode, raw);
                }
            }
        }
    }

    fn joined(&mut self, elements: &[Cow<'_, str>], between: &str, raw: bool) {
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.out.push_str(between);
            }
            self.value(element, raw);
        }
    }
}

/// RFC 6570's reserved expansion: reserved characters and percent triplets pass as they are.
fn push_reserved(out: &mut String, text: &str, encoded: &'static AsciiSet) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        out.extend(utf8_percent_encode(before, encoded));
        let triplet = after.len() >= 2 && after.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit);
        out.push_str(if triplet { "%" } else { "%25" });
        rest = after;
    }
    out.extend(utf8_percent_encode(rest, encoded));
}

/// Writes a header's value: style `simple`, and no percent-encoding, as `OpenAPI` has it.
pub(crate) fn header(parameter: &Parameter, value: &Value) -> Result<HeaderValue, String> {
    let mut text = String::new();
    match Flat::new(value) {
        _ if parameter.style == Style::Json => text = value.to_string(),
        Flat::Scalar(scalar) => text.push_str(&scalar),
        Flat::List(elements) => join(&mut text, ",", elements, |out, element| {
            out.push_str(&element);
        }),
        Flat::Object(members) => join(&mut text, ",", members, |out, (member, value)| {
            let between = if parameter.explode { '=' } else { ',' };
            // Writing to a String cannot fail.
            let _ = write!(out, "{member}{between}{}", scalar(value));
        }),
    }
    let mut header = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
        format!(
            "{} holds characters that a header cannot carry",
            parameter.argument
        )
    })?;
    header.set_sensitive(parameter.sensitive);
    Ok(header)
}

#[cfg(test)]
#[path = "encode_tests.rs"]
mod tests;
