//! Ways through a document that every pass needs.

use serde_json::{Map, Value};

/// The methods of a path item, in the order in which generated code lists them.
pub const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Where a path item keeps the operations of methods that are in no list, by the method as it is sent.
pub const ADDITIONAL: &str = "additionalOperations";

/// The operations of a path item: the method as the document spells it, and the operation.
pub fn operations_of(item: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let listed = METHODS
        .iter()
        .filter_map(|method| Some((*method, item.get(method)?)));
    let additional = item.get(ADDITIONAL).and_then(Value::as_object);
    let additional = additional
        .into_iter()
        .flatten()
        .map(|(method, operation)| (method.as_str(), operation));
    listed
        .chain(additional)
        .filter(|(_, operation)| operation.is_object())
}

/// Calls `visit` with each operation of a path item, its method, and the way to it from the item on.
pub fn operations_of_mut(item: &mut Value, visit: &mut dyn FnMut(&mut Value, &str, &str)) {
    let is_operation = |operation: &&mut Value| operation.is_object();
    for method in METHODS {
        if let Some(operation) = item.get_mut(method).filter(is_operation) {
            visit(operation, method, method);
        }
    }
    let additional = item.get_mut(ADDITIONAL).and_then(Value::as_object_mut);
    for (method, operation) in additional.into_iter().flatten() {
        if operation.is_object() {
            visit(operation, method, &format!("{ADDITIONAL}/{}", step(method)));
        }
    }
}

/// How deep a schema may nest before it is taken for hostile.
pub const MAX_DEPTH: usize = 200;

/// Escapes one step of a JSON pointer.
pub fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Calls `visit` with every operation and its JSON pointer.
pub fn operations(document: &mut Value, mut visit: impl FnMut(&mut Value, &str, &str, &str)) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in paths {
        operations_of_mut(item, &mut |operation, method, way| {
            let pointer = format!("/paths/{}/{way}", step(path));
            visit(operation, path, method, &pointer);
        });
    }
}

/// Calls `visit` with every schema of the document, inner ones first.
pub fn schemas(document: &mut Value, mut visit: impl FnMut(&mut Value, &str)) {
    let visit = &mut visit as &mut dyn FnMut(&mut Value, &str);
    if let Some(schemas) = components_mut(document, "schemas") {
        for (name, schema) in schemas {
            schema_tree(
                schema,
                &format!("/components/schemas/{}", step(name)),
                0,
                visit,
            );
        }
    }
    operations(document, |operation, _, _, pointer| {
        roots_of(operation, pointer, &mut |schema, at| {
            schema_tree(schema, at, 0, visit);
        });
    });
}

/// Calls `visit` with the outermost schemas of one operation: parameters, bodies and answers.
pub fn roots_of(operation: &mut Value, pointer: &str, visit: &mut dyn FnMut(&mut Value, &str)) {
    if let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            let at = format!("{pointer}/parameters/{index}");
            if let Some(schema) = parameter.get_mut("schema") {
                visit(schema, &format!("{at}/schema"));
            }
            contents(parameter, &at, visit);
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        contents(body, &format!("{pointer}/requestBody"), visit);
    }
    if let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    {
        for (status, response) in responses {
            contents(response, &format!("{pointer}/responses/{status}"), visit);
        }
    }
}

fn contents(holder: &mut Value, pointer: &str, visit: &mut dyn FnMut(&mut Value, &str)) {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return;
    };
    for (media_type, media) in content {
        if let Some(schema) = media.get_mut("schema") {
            visit(
                schema,
                &format!("{pointer}/content/{}/schema", step(media_type)),
            );
        }
    }
}

fn schema_tree(
    schema: &mut Value,
    pointer: &str,
    depth: usize,
    visit: &mut dyn FnMut(&mut Value, &str),
) {
    if depth > MAX_DEPTH {
        return;
    }
    children(schema, pointer, &mut |child, at, _| {
        schema_tree(child, at, depth + 1, visit);
    });
    visit(schema, pointer);
}

/// Calls `visit` with the schemas directly inside one, with their pointer and a word for what they are.
pub fn children(schema: &mut Value, pointer: &str, visit: &mut dyn FnMut(&mut Value, &str, &str)) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            visit(
                property,
                &format!("{pointer}/properties/{}", step(name)),
                name,
            );
        }
    }
    if let Some(patterns) = object
        .get_mut("patternProperties")
        .and_then(Value::as_object_mut)
    {
        for (name, property) in patterns {
            let at = format!("{pointer}/patternProperties/{}", step(name));
            visit(property, &at, "value");
        }
    }
    for (key, word) in [
        ("items", "item"),
        ("additionalProperties", "value"),
        ("not", "not"),
    ] {
        if let Some(child) = object.get_mut(key).filter(|child| child.is_object()) {
            visit(child, &format!("{pointer}/{key}"), word);
        }
    }
    for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
        if let Some(branches) = object.get_mut(key).and_then(Value::as_array_mut) {
            for (index, branch) in branches.iter_mut().enumerate() {
                let word = branch
                    .get("x-variant")
                    .or_else(|| branch.get("title"))
                    .and_then(Value::as_str)
                    .map_or_else(|| format!("variant {}", index + 1), str::to_owned);
                visit(branch, &format!("{pointer}/{key}/{index}"), &word);
            }
        }
    }
}

/// One kind of component, where the document has any.
pub fn components_mut<'a>(
    document: &'a mut Value,
    kind: &str,
) -> Option<&'a mut Map<String, Value>> {
    document
        .get_mut("components")?
        .get_mut(kind)?
        .as_object_mut()
}

/// The component schemas, made where there are none.
pub fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document
        .as_object_mut()?
        .entry("components")
        .or_insert_with(|| Value::Object(Map::new()));
    components
        .as_object_mut()?
        .entry("schemas")
        .or_insert_with(|| Value::Object(Map::new()))
        .as_object_mut()
}

/// The component schemas as they are now, to follow references in while the document changes.
pub fn only_schemas(document: &Value) -> Value {
    let schemas = document.pointer("/components/schemas").cloned();
    schemas
        .map(|schemas| serde_json::json!({ "components": { "schemas": schemas } }))
        .unwrap_or_default()
}

/// Whether a schema says `key: true`.
pub fn flag(schema: &Map<String, Value>, key: &str) -> bool {
    schema.get(key) == Some(&Value::Bool(true))
}

/// What a local reference points at: `#/components/schemas/Cloud` is the pointer behind the `#`.
pub fn local_pointer(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')
}

/// The name of the component schema that a reference points at.
pub fn component_name(schema: &Value) -> Option<String> {
    component_of(schema.get("$ref")?.as_str()?)
}

/// The name in a reference to a component schema.
pub fn component_of(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/schemas/")?;
    (!name.contains('/')).then(|| unescape(name))
}

/// Undoes the escapes of one step of a pointer inside a reference.
pub fn unescape(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .replace("~1", "/")
        .replace("~0", "~")
}

/// A reference to a component schema.
pub fn reference_to(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{}", step(name)) })
}

/// Follows references until something else is found; `None` where they lead nowhere or in a circle.
pub fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> Option<&'a Value> {
    for _ in 0..32 {
        let Some(reference) = value.get("$ref") else {
            return Some(value);
        };
        let pointer = reference.as_str()?.strip_prefix('#')?;
        let pointer = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
        value = document.pointer(&pointer)?;
    }
    None
}
