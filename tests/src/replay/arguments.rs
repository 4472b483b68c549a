//! The arguments of a typed call, read from a recorded request.

use percent_encoding::percent_decode_str;
use platform_clients_runtime::{Api, Kind, Location, Operation, Parameter, Style};
use serde_json::{Map, Value};

use super::exchange::{Exchange, essence};
use super::route::Route;

/// Headers that the connection needs, or that are looked at elsewhere.
const OF_THE_CONNECTION: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Names and values as they were recorded.
type Pairs = Vec<(String, String)>;

/// A recorded request in the terms of an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Arguments that are of the kind of their parameter.
    pub(super) fitting: Map<String, Value>,
    /// Query parameters with values of another kind, as an argument and as the pairs they were.
    pub(super) unfitting: Vec<(&'static str, Value, Pairs)>,
    /// Pairs of the query that the document does not know.
    pub(super) undeclared: Pairs,
    /// Headers that are neither credentials nor parameters.
    pub(super) headers: Pairs,
    /// The headers of the credentials.
    pub(super) credentials: Pairs,
    /// Whether the recorded media type is that of the operation.
    pub(super) documented_type: bool,
}

impl Reading {
    /// Reads a request for an operation.
    pub(super) fn of(api: &'static Api, route: &Route<'_>, exchange: &Exchange) -> Self {
        let operation = route.operation;
        let mut reading = Self {
            documented_type: documented_type(operation, exchange),
            ..Self::default()
        };
        for (name, text) in &route.captures {
            let parameter = operation
                .parameters
                .iter()
                .find(|known| known.location == Location::Path && known.name == *name);
            if let Some(parameter) = parameter {
                let text = percent_decode_str(text).decode_utf8_lossy();
                let value = in_path(parameter, &text);
                reading.fitting.insert(parameter.argument.to_owned(), value);
            }
        }
        reading.query(operation, exchange);
        reading.headers(api, operation, exchange);
        reading
    }

    /// The reading of a request that no operation is for.
    pub(super) fn raw(api: &'static Api, exchange: &Exchange) -> Self {
        let mut reading = Self::default();
        for (name, value) in &exchange.headers {
            if is_credential(api, name) {
                reading.credentials.push((name.clone(), value.clone()));
            } else if !is_of_the_connection(name) {
                reading.headers.push((name.clone(), value.clone()));
            }
        }
        reading
    }

    fn query(&mut self, operation: &'static Operation, exchange: &Exchange) {
        let mut rest = exchange.query();
        let declared = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Query);
        for parameter in declared {
            let (own, others): (Vec<_>, Vec<_>) = rest
                .into_iter()
                .partition(|(name, _)| belongs(parameter, name));
            rest = others;
            if own.is_empty() {
                continue;
            }
            match in_query(parameter, &own) {
                Ok(value) => {
                    self.fitting.insert(parameter.argument.to_owned(), value);
                }
                Err(value) => self.unfitting.push((parameter.argument, value, own)),
            }
        }
        self.undeclared = rest;
    }

    fn headers(&mut self, api: &'static Api, operation: &'static Operation, exchange: &Exchange) {
        // The client attaches credentials where the document asks for them.
        let attached = !operation.security.is_empty();
        for (name, value) in &exchange.headers {
            let parameter = operation.parameters.iter().find(|known| {
                known.location == Location::Header && known.name.eq_ignore_ascii_case(name)
            });
            let pair = (name.clone(), value.clone());
            if let Some(parameter) = parameter {
                let value =
                    scalar(&parameter.kind, value).unwrap_or_else(|| Value::String(value.clone()));
                self.fitting.insert(parameter.argument.to_owned(), value);
            } else if attached && is_credential(api, name) {
                self.credentials.push(pair);
            } else if !is_of_the_connection(name) {
                self.headers.push(pair);
            }
        }
        if let Some(accept) = exchange.header("accept")
            && !is_asked_for(operation, accept)
        {
            self.headers.push(("accept".to_owned(), accept.to_owned()));
        }
    }

    /// The arguments as they were recorded, whether they fit or not: refusing those that do not is the
    /// client's task. `None` if they cannot even be written as arguments.
    pub(super) fn all(&self) -> Option<Map<String, Value>> {
        let mut all = self.fitting.clone();
        for (argument, value, _) in &self.unfitting {
            all.insert((*argument).to_owned(), value.clone());
        }
        for (name, value) in &self.undeclared {
            if name == "body" || all.contains_key(name) {
                return None;
            }
            all.insert(name.clone(), Value::String(value.clone()));
        }
        Some(all)
    }

    /// The pairs of the query that are not among the fitting arguments.
    pub(super) fn extra_query(&self) -> Pairs {
        let unfitting = self.unfitting.iter().flat_map(|(_, _, pairs)| pairs);
        unfitting.chain(&self.undeclared).cloned().collect()
    }
}

fn is_of_the_connection(name: &str) -> bool {
    OF_THE_CONNECTION
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a header carries credentials, by the security schemes of the document.
pub(super) fn is_credential(api: &Api, name: &str) -> bool {
    api.schemes
        .iter()
        .flat_map(|scheme| scheme.carries)
        .filter_map(|carried| carried.strip_prefix("header:"))
        .any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether the client asks for this media type by itself. `*/*` asks for nothing in particular.
fn is_asked_for(operation: &Operation, accept: &str) -> bool {
    let accept = essence(accept);
    accept == "*/*"
        || accept.eq_ignore_ascii_case("application/json")
        || operation
            .responses
            .iter()
            .filter_map(|answer| answer.content_type)
            .any(|known| essence(known).eq_ignore_ascii_case(accept))
}

fn documented_type(operation: &Operation, exchange: &Exchange) -> bool {
    match (operation.body, exchange.content_type()) {
        (Some(body), Some(sent)) => essence(body.content_type).eq_ignore_ascii_case(sent),
        (Some(_), None) => exchange.body.is_none(),
        // A body that the operation does not take is told by the client, if it is JSON.
        (None, sent) => sent.is_none_or(|sent| sent.eq_ignore_ascii_case("application/json")),
    }
}

/// Whether a pair of the query is part of a parameter.
fn belongs(parameter: &Parameter, name: &str) -> bool {
    name == parameter.name
        || parameter.style == Style::DeepObject && member(parameter, name).is_some()
}

/// `state` in `filter[state]`.
fn member<'a>(parameter: &Parameter, name: &'a str) -> Option<&'a str> {
    name.strip_prefix(parameter.name)?
        .strip_prefix('[')?
        .strip_suffix(']')
}

/// The value of a parameter from its pairs; the error is a value that does not fit.
fn in_query(parameter: &Parameter, own: &[(String, String)]) -> Result<Value, Value> {
    if parameter.style == Style::DeepObject {
        let mut members = Map::new();
        let mut fits = true;
        for (name, text) in own {
            let name = member(parameter, name).unwrap_or(name);
            let value = of_member(parameter, name, text);
            fits &= value.is_ok();
            let value = value.unwrap_or_else(|text| text);
            // A member that was given twice is no object.
            fits &= members.insert(name.to_owned(), value).is_none();
        }
        return if fits {
            Ok(members.into())
        } else {
            Err(own.iter().map(|(_, text)| text.as_str()).collect())
        };
    }
    let texts: Vec<&str> = own.iter().map(|(_, text)| text.as_str()).collect();
    match (list_of(&parameter.kind), texts.as_slice()) {
        (Some(kind), texts) if parameter.explode => list(kind, texts),
        (Some(kind), [text]) => {
            let between = match parameter.style {
                Style::SpaceDelimited => ' ',
                Style::PipeDelimited => '|',
                _ => ',',
            };
            list(kind, &text.split(between).collect::<Vec<_>>())
        }
        (None, [text]) => scalar(&parameter.kind, text).ok_or_else(|| Value::from(*text)),
        (_, texts) => Err(Value::from(texts)),
    }
}

/// The value of a member of an object; the error is a text that does not fit, or no such member.
fn of_member(parameter: &Parameter, name: &str, text: &str) -> Result<Value, Value> {
    if parameter.members.is_empty() {
        return Ok(Value::from(text));
    }
    let known = parameter.members.iter().find(|(known, _)| *known == name);
    let Some((_, kind)) = known else {
        return Err(Value::from(text));
    };
    match list_of(kind) {
        Some(element) if !parameter.explode => list(element, &text.split(',').collect::<Vec<_>>()),
        _ => scalar(kind, text).ok_or_else(|| Value::from(text)),
    }
}

fn list_of(kind: &Kind) -> Option<&'static Kind> {
    match kind {
        Kind::List(element) => Some(element),
        _ => None,
    }
}

fn list(kind: &Kind, texts: &[&str]) -> Result<Value, Value> {
    texts
        .iter()
        .map(|text| scalar(kind, text))
        .collect::<Option<Vec<_>>>()
        .map(Value::from)
        .ok_or_else(|| Value::from(texts))
}

fn in_path(parameter: &Parameter, text: &str) -> Value {
    let text = match parameter.style {
        Style::Label => text.strip_prefix('.').unwrap_or(text),
        Style::Matrix => text.split_once('=').map_or(text, |(_, value)| value),
        _ => text,
    };
    if let Some(kind) = list_of(&parameter.kind) {
        let texts: Vec<&str> = text.split(',').collect();
        return list(kind, &texts).unwrap_or_else(|value| value);
    }
    scalar(&parameter.kind, text).unwrap_or_else(|| Value::from(text))
}

/// The value that a text stands for, if the parameter can hold it and writes it in just this way.
fn scalar(kind: &Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Boolean => text.parse().ok().map(Value::Bool),
        Kind::Integer { minimum, maximum } => {
            let number: i64 = text.parse().ok()?;
            let inside = minimum.is_none_or(|minimum| number >= minimum)
                && maximum.is_none_or(|maximum| number <= maximum);
            (inside && number.to_string() == text).then(|| number.into())
        }
        Kind::Number => {
            let number: serde_json::Number = serde_json::from_str(text).ok()?;
            (number.to_string() == text).then_some(Value::Number(number))
        }
        Kind::Text | Kind::Choice(_) => Some(Value::from(text)),
        Kind::Union(kinds) => kinds.iter().find_map(|kind| scalar(kind, text)),
        Kind::List(element) => list(element, &[text]).ok(),
        Kind::Json => Some(
            serde_json::from_str(text)
                .ok()
                .filter(|value: &Value| !value.is_null())
                .unwrap_or_else(|| Value::from(text)),
        ),
    }
}

#[cfg(test)]
mod tests {
    use platform_clients_runtime::{Kind, Location, Parameter, Style};
    use serde_json::json;

    use super::{in_query, scalar};

    #[test]
    fn a_text_becomes_a_value_only_if_it_is_written_back_the_same() {
        assert_eq!(scalar(&Kind::INTEGER, "10"), Some(json!(10)));
        assert_eq!(scalar(&Kind::INTEGER, "010"), None);
        assert_eq!(scalar(&Kind::INTEGER, "10abc"), None);
        assert_eq!(scalar(&Kind::between(10, 100), "5"), None);
        assert_eq!(scalar(&Kind::Boolean, "True"), None);
        assert_eq!(scalar(&Kind::Boolean, "true"), Some(json!(true)));
        let either = Kind::Union(&[Kind::INTEGER, Kind::Text]);
        assert_eq!(scalar(&either, "7"), Some(json!(7)));
        assert_eq!(scalar(&either, "007"), Some(json!("007")));
    }

    #[test]
    fn lists_are_read_in_the_style_of_their_parameter() {
        let ids = Parameter::new(Location::Query, "ids", Kind::List(&Kind::INTEGER), "");
        let pair = |text: &str| ("ids".to_owned(), text.to_owned());
        assert_eq!(in_query(&ids, &[pair("1"), pair("2")]), Ok(json!([1, 2])));
        let joined = ids.style(Style::Form, false);
        assert_eq!(in_query(&joined, &[pair("1,2")]), Ok(json!([1, 2])));
        assert_eq!(in_query(&joined, &[pair("1,x")]), Err(json!(["1", "x"])));
    }

    #[test]
    fn a_member_that_is_given_twice_does_not_fit() {
        let search = Parameter::new(Location::Query, "search", Kind::Json, "");
        let search = search.style(Style::DeepObject, false);
        let pair = |text: &str| ("search[id]".to_owned(), text.to_owned());
        assert_eq!(in_query(&search, &[pair("1")]), Ok(json!({"id": "1"})));
        assert!(in_query(&search, &[pair("1"), pair("2")]).is_err());
    }

    #[test]
    fn a_scalar_that_is_given_twice_does_not_fit() {
        let limit = Parameter::new(Location::Query, "limit", Kind::INTEGER, "");
        let pair = |text: &str| ("limit".to_owned(), text.to_owned());
        assert_eq!(
            in_query(&limit, &[pair("1"), pair("2")]),
            Err(json!(["1", "2"]))
        );
    }
}
