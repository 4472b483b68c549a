//! Puts parameters, bodies, answers, media types, headers and examples where they are referred to.
//!
//! References between schemas stay: they become types. Every other reference only saves the author
//! some typing, and is replaced by what it points at. A reference to a schema that is not a
//! component (`#/paths/…/schema`, `#/components/schemas/Pet/properties/name`) makes that schema a
//! component of its own.

use std::collections::HashMap;

use serde_json::Value;

use super::walk;
use crate::{
    diagnostics::{Diagnostic, Diagnostics},
    document::part_of,
    naming::{Unique, type_name},
};

pub(super) fn run(document: &mut Value, diagnostics: &mut Diagnostics) {
    let original = document.clone();
    walk::operations(document, |operation, _, _, pointer| {
        inline_list(operation, "parameters", &original, pointer, diagnostics);
        inline(operation, "requestBody", &original, pointer, diagnostics);
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let at = format!("{pointer}/parameters/{index}");
            inline_media_types(parameter, &original, &at, diagnostics);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            let at = format!("{pointer}/requestBody");
            inline_media_types(body, &original, &at, diagnostics);
        }
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            return;
        };
        for (status, response) in responses {
            let at = format!("{pointer}/responses/{}", walk::step(status));
            replace(response, &original, &at, diagnostics);
            inline_media_types(response, &original, &at, diagnostics);
            if response.is_null() {
                // The status is still documented, only not what comes with it.
                *response = Value::Object(serde_json::Map::new());
            }
        }
    });
    promote_deep_references(document, &original);
}

fn inline_list(
    operation: &mut Value,
    key: &str,
    original: &Value,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(list) = operation.get_mut(key).and_then(Value::as_array_mut) else {
        return;
    };
    for (index, item) in list.iter_mut().enumerate() {
        replace(
            item,
            original,
            &format!("{pointer}/{key}/{index}"),
            diagnostics,
        );
    }
    list.retain(|item| !item.is_null());
}

/// OpenAPI 3.2 keeps media types under `components/mediaTypes`, too.
fn inline_media_types(
    holder: &mut Value,
    original: &Value,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, media) in content {
        let at = format!("{pointer}/content/{}", walk::step(name));
        replace(media, original, &at, diagnostics);
        if media.is_null() {
            *media = Value::Object(serde_json::Map::new());
        }
    }
}

fn inline(
    operation: &mut Value,
    key: &str,
    original: &Value,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) {
    if let Some(value) = operation.get_mut(key) {
        replace(value, original, &format!("{pointer}/{key}"), diagnostics);
    }
}

fn replace(value: &mut Value, original: &Value, pointer: &str, diagnostics: &mut Diagnostics) {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
        return;
    };
    if let Some(target) = walk::resolve(original, value) {
        *value = target.clone();
    } else {
        // The lint has shown the reference itself; this says what becomes of it.
        diagnostics.push(
            Diagnostic::warning(
                "E-left-out",
                format!("{pointer}/$ref"),
                format!("what stands behind `{reference}` is left out: it leads nowhere"),
            )
            .help("define it, or correct the reference"),
        );
        *value = Value::Null;
    }
}

fn promote_deep_references(document: &mut Value, original: &Value) {
    let taken: Vec<String> = original
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default();
    let mut names = Unique::without(taken.iter().map(String::as_str));
    let mut promoted: HashMap<String, String> = HashMap::new();
    let mut visit = |schema: &mut Value, queue: &mut Vec<(String, Value)>| {
        let Some(pointer) = walk::local_pointer(schema) else {
            return;
        };
        if walk::component_name(schema).is_some() {
            return;
        }
        let decoded = percent_encoding::percent_decode_str(pointer)
            .decode_utf8_lossy()
            .into_owned();
        let Some(target) = original.pointer(&decoded) else {
            return;
        };
        let name = promoted.entry(decoded.clone()).or_insert_with(|| {
            let name = names.take(&type_name(&words_of(&decoded)));
            let mut target = target.clone();
            if let (Some((file, _)), Some(object)) = (part_of(&decoded), target.as_object_mut()) {
                object.insert(super::FILE.to_owned(), Value::String(file));
            }
            queue.push((name.clone(), target));
            name
        });
        *schema = walk::reference_to(name);
    };
    let mut queue_now: Vec<(String, Value)> = Vec::new();
    walk::schemas(document, |schema, _| visit(schema, &mut queue_now));
    while let Some((name, mut schema)) = queue_now.pop() {
        let mut holder = serde_json::json!({ "components": { "schemas": { "x": schema } } });
        walk::schemas(&mut holder, |schema, _| visit(schema, &mut queue_now));
        schema = holder
            .pointer_mut("/components/schemas/x")
            .map(Value::take)
            .unwrap_or_default();
        if let Some(schemas) = walk::schemas_mut(document) {
            schemas.insert(name, schema);
        }
    }
}

/// The steps of a pointer that say something, as the words of a name.
fn words_of(pointer: &str) -> String {
    let dull = [
        "components",
        "schemas",
        "paths",
        "properties",
        "content",
        "schema",
        "responses",
        "items",
        "application~1json",
    ];
    // The file that a schema was joined from says nothing of the schema.
    let pointer = part_of(pointer).map_or(pointer, |(_, within)| within);
    let words: Vec<String> = pointer
        .split('/')
        .filter(|step| !step.is_empty() && !dull.contains(step))
        .map(walk::unescape)
        .collect();
    words.join(" ")
}
