//! Rewrites a Swagger 2.0 document as OpenAPI 3.0.
//!
//! Host, base path and schemes become a server; body and form parameters become a request body;
//! the type of a parameter moves into its schema; answers get the media types that the operation
//! produces; definitions become components, and references follow.

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostics::Diagnostics;

/// What describes the value of a parameter or a header, and stands in its schema in 3.0.
const SCHEMA_KEYS: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
];

pub(super) fn run(document: &mut Value, _: &mut Diagnostics) {
    if document.get("swagger").is_none() {
        return;
    }
    servers(document);
    let consumes = media_types(document.get("consumes"), "application/json");
    let produces = media_types(document.get("produces"), "application/json");
    let shared = document.get("parameters").cloned().unwrap_or_default();
    let responses = document.get("responses").cloned().unwrap_or_default();
    each_operation(document, &mut |operation, inherited| {
        let consumes = operation.get("consumes").map_or_else(
            || consumes.clone(),
            |own| media_types(Some(own), "application/json"),
        );
        let produces = operation.get("produces").map_or_else(
            || produces.clone(),
            |own| media_types(Some(own), "application/json"),
        );
        parameters(operation, inherited, &shared, &consumes);
        answers(operation, &responses, &produces);
    });
    components(document);
    references(document);
}

fn servers(document: &mut Value) {
    let text = |key: &str| {
        document
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (host, base) = (text("host"), text("basePath"));
    let scheme = document
        .pointer("/schemes/0")
        .and_then(Value::as_str)
        .unwrap_or("https")
        .to_owned();
    let base = base.trim_end_matches('/');
    let url = match (host.is_empty(), base.is_empty()) {
        (true, true) => return,
        (true, false) => base.to_owned(),
        (false, _) => format!("{scheme}://{host}{base}"),
    };
    document["servers"] = json!([{ "url": url }]);
}

fn media_types(list: Option<&Value>, otherwise: &str) -> Vec<String> {
    let found: Vec<String> = list
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if found.is_empty() {
        vec![otherwise.to_owned()]
    } else {
        found
    }
}

/// Calls `visit` with each operation and the parameters of its path.
fn each_operation(document: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>, &[Value])) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for item in paths.values_mut() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let inherited: Vec<Value> = item
            .shift_remove("parameters")
            .and_then(|list| list.as_array().cloned())
            .unwrap_or_default();
        for method in walk::METHODS {
            if let Some(operation) = item.get_mut(*method).and_then(Value::as_object_mut) {
                visit(operation, &inherited);
            }
        }
    }
}

fn parameters(
    operation: &mut Map<String, Value>,
    inherited: &[Value],
    shared: &Value,
    consumes: &[String],
) {
    let own = operation
        .shift_remove("parameters")
        .and_then(|list| list.as_array().cloned())
        .unwrap_or_default();
    let resolve = |parameter: &Value| {
        let name = walk::local_pointer(parameter)
            .and_then(|pointer| pointer.strip_prefix("/parameters/"))
            .map(walk::unescape);
        name.and_then(|name| shared.get(&name))
            .unwrap_or(parameter)
            .clone()
    };
    let own: Vec<Value> = own.iter().map(resolve).collect();
    let same = |a: &Value, b: &Value| a.get("name") == b.get("name") && a.get("in") == b.get("in");
    let mut all: Vec<Value> = inherited
        .iter()
        .map(resolve)
        .filter(|outer| !own.iter().any(|inner| same(inner, outer)))
        .collect();
    all.extend(own);
    let mut kept = Vec::new();
    let mut form = Vec::new();
    for parameter in all {
        match parameter.get("in").and_then(Value::as_str) {
            Some("body") => {
                operation.insert("requestBody".into(), body(&parameter, consumes));
            }
            Some("formData") => form.push(parameter),
            _ => kept.push(plain(parameter)),
        }
    }
    if !form.is_empty() {
        operation.insert("requestBody".into(), form_body(&form, consumes));
    }
    if !kept.is_empty() {
        operation.insert("parameters".into(), Value::Array(kept));
    }
}

fn body(parameter: &Value, consumes: &[String]) -> Value {
    let schema = parameter
        .get("schema")
        .cloned()
        .unwrap_or_else(|| json!({}));
    let content: Map<String, Value> = consumes
        .iter()
        .map(|media| (media.clone(), json!({ "schema": schema })))
        .collect();
    json!({
        "description": parameter.get("description").cloned().unwrap_or_else(|| "".into()),
        "required": parameter.get("required").cloned().unwrap_or_else(|| false.into()),
        "content": content,
    })
}

fn form_body(parameters: &[Value], consumes: &[String]) -> Value {
    let has_file = parameters
        .iter()
        .any(|parameter| parameter.get("type").is_some_and(|name| name == "file"));
    let multipart = has_file || consumes.iter().any(|media| media.starts_with("multipart/"));
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let Some(name) = parameter.get("name").and_then(Value::as_str) else {
            continue;
        };
        if parameter.get("required") == Some(&Value::Bool(true)) {
            required.push(Value::from(name));
        }
        let mut schema = schema_of(parameter);
        if let Some(description) = parameter.get("description") {
            schema["description"] = description.clone();
        }
        properties.insert(name.to_owned(), schema);
    }
    let all_required = !required.is_empty();
    let media = if multipart {
        "multipart/form-data"
    } else {
        "application/x-www-form-urlencoded"
    };
    json!({
        "required": all_required,
        "content": { media: { "schema": { "type": "object", "properties": properties, "required": required } } },
    })
}

/// A parameter with its type moved into a schema.
fn plain(mut parameter: Value) -> Value {
    let schema = schema_of(&parameter);
    let Some(object) = parameter.as_object_mut() else {
        return parameter;
    };
    for key in SCHEMA_KEYS {
        object.shift_remove(*key);
    }
    let query = object.get("in").is_some_and(|place| place == "query");
    let (style, explode) = match object
        .shift_remove("collectionFormat")
        .as_ref()
        .and_then(Value::as_str)
    {
        Some("multi") => (None, Some(true)),
        Some("ssv") => (Some("spaceDelimited"), Some(false)),
        Some("pipes") => (Some("pipeDelimited"), Some(false)),
        Some(_) if query => (Some("form"), Some(false)),
        None if query && schema.get("type").is_some_and(|name| name == "array") => {
            (Some("form"), Some(false))
        }
        _ => (None, None),
    };
    if let Some(style) = style {
        object.insert("style".into(), style.into());
    }
    if let Some(explode) = explode {
        object.insert("explode".into(), explode.into());
    }
    object.insert("schema".into(), schema);
    parameter
}

fn schema_of(parameter: &Value) -> Value {
    if let Some(schema) = parameter.get("schema") {
        return schema.clone();
    }
    let mut schema = Map::new();
    for key in SCHEMA_KEYS {
        if let Some(value) = parameter.get(*key) {
            schema.insert((*key).to_owned(), value.clone());
        }
    }
    let mut schema = Value::Object(schema);
    file_is_binary(&mut schema);
    schema
}

fn file_is_binary(schema: &mut Value) {
    if schema.get("type").is_some_and(|name| name == "file") {
        *schema = json!({ "type": "string", "format": "binary" });
    }
}

fn answers(operation: &mut Map<String, Value>, shared: &Value, produces: &[String]) {
    let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for response in responses.values_mut() {
        let name = walk::local_pointer(response)
            .and_then(|pointer| pointer.strip_prefix("/responses/"))
            .map(walk::unescape);
        if let Some(target) = name.and_then(|name| shared.get(&name)) {
            *response = target.clone();
        }
        let Some(object) = response.as_object_mut() else {
            continue;
        };
        object.shift_remove("examples");
        if let Some(mut schema) = object.shift_remove("schema") {
            file_is_binary(&mut schema);
            let content: Map<String, Value> = produces
                .iter()
                .map(|media| (media.clone(), json!({ "schema": schema })))
                .collect();
            object.insert("content".into(), Value::Object(content));
        }
        for header in object
            .get_mut("headers")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(|headers| headers.iter_mut().map(|(_, header)| header))
        {
            *header = plain(header.take());
        }
    }
}

fn components(document: &mut Value) {
    let Some(object) = document.as_object_mut() else {
        return;
    };
    let definitions = object.shift_remove("definitions");
    let schemes = object.shift_remove("securityDefinitions");
    for key in [
        "swagger",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "parameters",
        "responses",
    ] {
        object.shift_remove(key);
    }
    object.insert("openapi".into(), "3.0.3".into());
    let mut components = Map::new();
    if let Some(mut definitions) = definitions {
        if let Some(schemas) = definitions.as_object_mut() {
            schemas.values_mut().for_each(discriminator);
        }
        components.insert("schemas".into(), definitions);
    }
    if let Some(mut schemes) = schemes {
        for scheme in schemes
            .as_object_mut()
            .into_iter()
            .flat_map(|schemes| schemes.iter_mut().map(|(_, scheme)| scheme))
        {
            if scheme.get("type").is_some_and(|name| name == "basic") {
                scheme["type"] = "http".into();
                scheme["scheme"] = "basic".into();
            }
        }
        components.insert("securitySchemes".into(), schemes);
    }
    object.insert("components".into(), Value::Object(components));
}

/// A discriminator was a bare name.
fn discriminator(schema: &mut Value) {
    if let Some(name) = schema
        .get("discriminator")
        .and_then(Value::as_str)
        .map(str::to_owned)
    {
        schema["discriminator"] = json!({ "propertyName": name });
    }
}

fn references(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/definitions/")
            {
                *reference = format!("#/components/schemas/{name}");
            }
            object.values_mut().for_each(references);
        }
        Value::Array(list) => list.iter_mut().for_each(references),
        _ => {}
    }
}
