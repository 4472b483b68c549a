//! Parameters of an operation become facts.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Parameter, content,
    operations::Context,
    rules,
    types::{flag, follow, reference, text},
};
use crate::{
    diagnostics::{Diagnostic, Diagnostics},
    naming::{Unique, value_name},
    vocabulary,
};

/// Setters that every builder has already.
pub(super) const TAKEN: &[&str] = &[
    "new",
    "send",
    "options",
    "pages",
    "items",
    "resume",
    "request",
    "request_mut",
    "clone",
    "body",
    "next",
    "count",
    "take_items",
];

/// Where a parameter can be.
const PLACES: &[&str] = &["path", "query", "querystring", "header", "cookie"];

/// The parameters of an operation: those of the path in the order of the template, then required ones, then the
/// others. One in a place that nobody knows is left out.
pub(super) fn read(
    operation: &Value,
    path: &str,
    at: &str,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Parameter> {
    let mut names = Unique::without(TAKEN.iter().copied());
    let mut arguments = Unique::without(["body"]);
    let mut list: Vec<&Value> = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    let mut seen = HashSet::new();
    list.retain(|parameter| seen.insert((text(parameter, "name"), text(parameter, "in"))));
    list.retain(|parameter| {
        let place = text(parameter, "in").unwrap_or_default();
        let known = PLACES.contains(&place);
        if !known {
            let name = text(parameter, "name").unwrap_or_default();
            let message =
                format!("the parameter `{name}` is left out: nothing is sent in `{place}`");
            diagnostics.push(Diagnostic::warning("E-left-out", at, message).help(format!(
                "say one of {}; what is in the body stands under `requestBody`",
                PLACES.join(", ")
            )));
        }
        known
    });
    list.retain(|parameter| vocabulary::peek(parameter) != Some(vocabulary::Client::Never));
    list.sort_by_key(|parameter| order(parameter, path));
    list.into_iter()
        .filter_map(|parameter| {
            let wire = text(parameter, "name")?;
            let location = text(parameter, "in")?;
            let content = parameter.get("content").and_then(Value::as_object);
            let content = content.and_then(|content| content.iter().next());
            let (schema, media_type) = match (parameter.get("schema"), content) {
                (Some(schema), _) => (schema, None),
                (None, Some((name, media))) => {
                    (media.get("schema").unwrap_or(&Value::Null), Some(name))
                }
                (None, None) => (&Value::Null, None),
            };
            let style = match text(parameter, "style") {
                _ if location == "querystring" => {
                    content::whole_query(media_type.map_or("", String::as_str))
                }
                _ if is_json(parameter, media_type) => "json",
                Some(style) => style,
                None if matches!(location, "query" | "cookie") => "form",
                None => "simple",
            };
            let bound = |key| {
                schema
                    .get(key)
                    .and_then(Value::as_i64)
                    .filter(|_| text(schema, "type") == Some("integer"))
            };
            let reference = follow(&reference(schema), context.aliases, context.known, 0);
            let mut rules = rules::of(context.document, schema);
            rules.extend(rules::inside(context.types, &reference));
            Some(Parameter {
                wire: wire.to_owned(),
                name: names.take_with(&value_name(wire), "_"),
                argument: arguments.take_with(&wire.replace('-', "_"), "_"),
                location: location.to_owned(),
                required: flag(parameter, "required") || location == "path",
                style: style.to_owned(),
                explode: parameter
                    .get("explode")
                    .and_then(Value::as_bool)
                    // OpenAPI says nothing of an object whose members are written as one; servers differ.
                    .unwrap_or(matches!(style, "form" | "cookie" | "deepObject")),
                allow_reserved: flag(parameter, "allowReserved"),
                reference,
                minimum: bound("minimum"),
                maximum: bound("maximum"),
                sensitive: flag(parameter, "x-sensitive") || flag(schema, "x-sensitive"),
                rules,
                description: text(parameter, "description")
                    .or_else(|| text(schema, "description"))
                    .unwrap_or_default()
                    .to_owned(),
            })
        })
        .collect()
}

/// Path parameters in the order of the template, then what is required, then the rest.
fn order(parameter: &Value, path: &str) -> (u8, usize) {
    let name = text(parameter, "name").unwrap_or_default();
    match text(parameter, "in") {
        Some("path") => (0, path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX)),
        _ if flag(parameter, "required") => (1, 0),
        _ => (2, 0),
    }
}

/// Whether a value is written as JSON: the parameter has a media type, and a text is sent as it is.
fn is_json(parameter: &Value, media_type: Option<&String>) -> bool {
    let text = media_type.is_some_and(|name| name.starts_with("text/"));
    parameter.get("schema").is_none() && !text
}
