//! Component schemas become types.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{
    Constant, Extra, Field, Reference, Shape, Type, Union, UnionVariant, Variant, constants, rules,
};
use crate::{
    lower::{self, walk},
    naming::{Unique, value_name, variant_name},
};

/// Reads every component schema of a lowered document.
pub(super) fn read(document: &Value) -> IndexMap<String, Type> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let mut types: IndexMap<String, Type> = schemas
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.clone(), read_type(document, name, schema)))
        .collect();
    describe(&mut types);
    resolve_aliases(&mut types);
    constants::fill(&mut types);
    types
}

/// What a member takes from the type that it refers to: words where it has none of its own, and its
/// value where there is only one.
fn describe(types: &mut IndexMap<String, Type>) {
    let words: IndexMap<String, _> = types
        .iter()
        .map(|(name, described)| {
            let only = match &described.shape {
                Shape::Enum(variants) if variants.len() == 1 => {
                    variants.first().map(|variant| variant.name.clone())
                }
                _ => None,
            };
            (name.clone(), (described.description.clone(), only))
        })
        .collect();
    for described in types.values_mut() {
        let Shape::Struct { fields, .. } = &mut described.shape else {
            continue;
        };
        for field in fields {
            let Reference::Named(target) = &field.reference else {
                continue;
            };
            let Some((description, only)) = words.get(target) else {
                continue;
            };
            if field.description.is_empty() {
                field.description.clone_from(description);
            }
            if field.required && !field.nullable {
                let only = only.clone();
                field.constant = only.map(|variant| Constant::Variant(target.clone(), variant));
            }
        }
    }
}

fn read_type(document: &Value, name: &str, schema: &Value) -> Type {
    Type {
        name: name.to_owned(),
        wire: text(schema, "x-name").unwrap_or(name).to_owned(),
        description: text(schema, "description")
            .or_else(|| text(schema, "title"))
            .unwrap_or_default()
            .to_owned(),
        file: text(schema, lower::FILE).map(str::to_owned),
        provenance: text(schema, "x-provenance").map(str::to_owned),
        shape: shape(document, schema),
        tag: None,
        sent: false,
        received: false,
    }
}

fn shape(document: &Value, schema: &Value) -> Shape {
    let members = schema
        .get("properties")
        .and_then(Value::as_object)
        .filter(|members| !members.is_empty());
    if let Some(members) = members {
        return Shape::Struct {
            fields: fields(document, schema, members),
            extra: extra(schema),
        };
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(branches) = schema
            .get(key)
            .and_then(Value::as_array)
            .filter(|list| !list.is_empty())
        {
            return union(schema, branches);
        }
    }
    let texts: Option<Vec<&str>> = schema
        .get("enum")
        .and_then(Value::as_array)
        .filter(|values| !values.is_empty())
        .and_then(|values| values.iter().map(Value::as_str).collect());
    if let Some(texts) = texts
        && text(schema, "type").is_none_or(|name| name == "string")
    {
        return Shape::Enum(variants(&texts));
    }
    Shape::Alias(reference(schema))
}

fn fields(document: &Value, schema: &Value, members: &Map<String, Value>) -> Vec<Field> {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut names = Unique::without(["extra"]);
    members
        .iter()
        .map(|(wire, member)| Field {
            wire: wire.clone(),
            name: names.take_with(&value_name(wire), "_"),
            reference: reference(member),
            required: required.contains(&wire.as_str()),
            nullable: flag(member, "nullable"),
            sensitive: flag(member, "x-sensitive"),
            deprecated: flag(member, "deprecated"),
            description: text(member, "description").unwrap_or_default().to_owned(),
            provenance: text(member, "x-provenance").map(str::to_owned),
            rules: rules::of(document, member),
            listed: values(document, member),
            constant: None,
        })
        .collect()
}

/// The numbers or truth values that a schema lists.
fn values(document: &Value, schema: &Value) -> Vec<Value> {
    let listed = walk::resolve(document, schema).and_then(|schema| schema.get("enum")?.as_array());
    let all = listed.into_iter().flatten();
    all.filter(|value| value.is_i64() || value.is_boolean())
        .cloned()
        .collect()
}

fn extra(schema: &Value) -> Extra {
    match schema.get("additionalProperties") {
        Some(Value::Bool(false)) => Extra::Refused,
        Some(described @ Value::Object(object)) if !object.is_empty() => {
            Extra::Typed(or_null(described))
        }
        _ => Extra::Kept,
    }
}

fn variants(texts: &[&str]) -> Vec<Variant> {
    let mut names = Unique::without(["Unknown"]);
    let mut seen = std::collections::HashSet::new();
    texts
        .iter()
        .filter(|text| seen.insert(**text))
        .map(|text| Variant {
            wire: (*text).to_owned(),
            name: names.take(&variant_name(text)),
        })
        .collect()
}

fn union(schema: &Value, branches: &[Value]) -> Shape {
    let discriminator = schema.get("discriminator");
    let mapping = discriminator
        .and_then(|it| it.get("mapping"))
        .and_then(Value::as_object);
    let otherwise = discriminator
        .and_then(|it| text(it, "defaultMapping"))
        .and_then(|target| {
            let is_it = |branch: &Value| text(branch, "$ref") == Some(target);
            branches.iter().position(is_it)
        })
        .or_else(|| {
            branches
                .iter()
                .position(|branch| flag(branch, "x-otherwise"))
        })
        .filter(|_| discriminator.is_some_and(|it| text(it, "propertyName").is_some()));
    let mut names = Unique::without(["Other"]);
    let variants = branches
        .iter()
        .map(|branch| {
            let reference = or_null(branch);
            let name = text(branch, "x-variant")
                .map(str::to_owned)
                .or_else(|| walk::component_name(branch))
                .unwrap_or_else(|| word(&reference));
            let mut tags: Vec<String> = mapping
                .into_iter()
                .flatten()
                .filter(|(_, target)| target.as_str() == branch.get("$ref").and_then(Value::as_str))
                .map(|(tag, _)| tag.clone())
                .collect();
            let said = branch.get("x-tags").and_then(Value::as_array);
            tags.extend(
                said.into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(str::to_owned),
            );
            if tags.is_empty() && discriminator.is_some() {
                tags.push(text(branch, "x-name").map_or_else(|| name.clone(), str::to_owned));
            }
            UnionVariant {
                name: names.take(&variant_name(&name)),
                reference,
                tags,
            }
        })
        .collect();
    Shape::Union(Union {
        discriminator: discriminator
            .and_then(|it| text(it, "propertyName"))
            .map(str::to_owned),
        mapped: mapping.is_some(),
        otherwise,
        variants,
    })
}

/// What an alternative without a name of its own is called.
fn word(reference: &Reference) -> String {
    match reference {
        Reference::Named(name) | Reference::Boxed(name) => name.clone(),
        Reference::List(item) => format!("{} list", word(item)),
        Reference::Map(value) => format!("{} map", word(value)),
        Reference::Nullable(inner) => word(inner),
        Reference::Boolean => "Boolean".to_owned(),
        Reference::Integer(_) => "Integer".to_owned(),
        Reference::Number | Reference::Decimal => "Number".to_owned(),
        Reference::Text => "Text".to_owned(),
        Reference::Lexical(name) => (*name).to_owned(),
        Reference::Json => "Json".to_owned(),
    }
}

/// A schema as it is used somewhere.
pub(super) fn reference(schema: &Value) -> Reference {
    if let Some(name) = walk::component_name(schema) {
        return Reference::Named(name);
    }
    if schema.get("$ref").is_some() {
        return Reference::Json;
    }
    let format = text(schema, "format").unwrap_or_default();
    match text(schema, "type") {
        Some("boolean") => Reference::Boolean,
        Some("integer") => Reference::Integer(integer(schema, format)),
        Some("number") if format == "decimal" => Reference::Decimal,
        Some("number") => Reference::Number,
        Some("string") => match format {
            "date-time" => Reference::Lexical("DateTime"),
            "date-time-local" => Reference::Lexical("LocalDateTime"),
            "date" => Reference::Lexical("Date"),
            "time" => Reference::Lexical("Time"),
            "decimal" => Reference::Decimal,
            _ => Reference::Text,
        },
        Some("array") => Reference::List(Box::new(
            schema.get("items").map_or(Reference::Json, or_null),
        )),
        Some("object") => map(schema),
        None if schema.get("items").is_some() => Reference::List(Box::new(
            schema.get("items").map_or(Reference::Json, or_null),
        )),
        None if schema
            .get("additionalProperties")
            .is_some_and(Value::is_object) =>
        {
            map(schema)
        }
        _ => Reference::Json,
    }
}

fn map(schema: &Value) -> Reference {
    match schema.get("additionalProperties") {
        Some(described @ Value::Object(_)) => Reference::Map(Box::new(or_null(described))),
        _ => Reference::Map(Box::new(Reference::Json)),
    }
}

/// Like [`reference`], for a place where null has no other way to be said.
fn or_null(schema: &Value) -> Reference {
    match reference(schema) {
        Reference::Json => Reference::Json,
        plain if flag(schema, "nullable") => Reference::Nullable(Box::new(plain)),
        plain => plain,
    }
}

fn integer(schema: &Value, format: &str) -> &'static str {
    let beyond = |key| {
        schema
            .get(key)
            .and_then(Value::as_f64)
            .is_some_and(|bound| bound > 9_223_372_036_854_775_807.0)
    };
    match format {
        "int8" | "int16" | "int32" => "i32",
        "uint8" | "uint16" | "uint32" => "u32",
        "uint64" | "uint" => "u64",
        _ if beyond("maximum") || beyond("minimum") => "u64",
        _ => "i64",
    }
}

/// Aliases disappear where they are used; a circle of them means anything.
fn resolve_aliases(types: &mut IndexMap<String, Type>) {
    let aliases: IndexMap<String, Reference> = types
        .iter()
        .filter_map(|(name, described)| match &described.shape {
            Shape::Alias(target) => Some((name.clone(), target.clone())),
            _ => None,
        })
        .collect();
    let known: std::collections::HashSet<String> = types.keys().cloned().collect();
    for described in types.values_mut() {
        let replace =
            |reference: &mut Reference| *reference = follow(reference, &aliases, &known, 0);
        match &mut described.shape {
            Shape::Struct { fields, extra } => {
                fields
                    .iter_mut()
                    .map(|field| &mut field.reference)
                    .for_each(replace);
                if let Extra::Typed(reference) = extra {
                    replace(reference);
                }
            }
            Shape::Union(union) => union
                .variants
                .iter_mut()
                .map(|variant| &mut variant.reference)
                .for_each(replace),
            Shape::Alias(reference) => replace(reference),
            Shape::Enum(_) => {}
        }
    }
}

/// A reference with aliases followed and unknown names turned into any JSON.
pub(super) fn follow(
    reference: &Reference,
    aliases: &IndexMap<String, Reference>,
    known: &std::collections::HashSet<String>,
    depth: usize,
) -> Reference {
    if depth > 32 {
        return Reference::Json;
    }
    let inner = |reference: &Reference| Box::new(follow(reference, aliases, known, depth + 1));
    match reference {
        Reference::Named(name) => match aliases.get(name) {
            Some(target) => follow(target, aliases, known, depth + 1),
            None if known.contains(name) => reference.clone(),
            None => Reference::Json,
        },
        Reference::List(item) => Reference::List(inner(item)),
        Reference::Map(value) => Reference::Map(inner(value)),
        Reference::Nullable(value) => Reference::Nullable(inner(value)),
        other => other.clone(),
    }
}

pub(super) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

pub(super) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}
