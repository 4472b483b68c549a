//! What bodies hold: the best of the media types that a document offers.

use serde_json::Value;

use super::{
    Content, Part, Reference,
    operations::Context,
    types::{flag, follow, reference, text},
};
use crate::{
    lower::walk,
    naming::{Unique, value_name},
};

/// How much a media type can be told about, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Json,
    LikeJson,
    Anything,
    Multipart,
    Form,
    Text,
    Bytes,
}

fn rank(media_type: &str) -> Rank {
    let bare = media_type
        .split(';')
        .next()
        .unwrap_or(media_type)
        .trim()
        .to_ascii_lowercase();
    match bare.as_str() {
        "application/json" => Rank::Json,
        _ if bare.ends_with("+json") => Rank::LikeJson,
        "*/*" | "application/*" => Rank::Anything,
        "multipart/form-data" => Rank::Multipart,
        "application/x-www-form-urlencoded" => Rank::Form,
        _ if bare.starts_with("text/") || bare.ends_with("/xml") || bare.ends_with("+xml") => {
            Rank::Text
        }
        _ => Rank::Bytes,
    }
}

/// The best of the media types under `content`: JSON, then forms, then text, then bytes.
pub(super) fn read(holder: &Value, context: &Context<'_>) -> Option<(String, Content)> {
    let media_types = holder.get("content").and_then(Value::as_object)?;
    let (name, media) = media_types.iter().min_by_key(|(name, _)| rank(name))?;
    let schema = media.get("schema").unwrap_or(&Value::Null);
    let typed = || follow(&reference(schema), context.aliases, context.known, 0);
    let content = match rank(name) {
        // A file under a media type that says otherwise is still a file.
        Rank::Anything | Rank::Text if is_binary(schema, context) => Content::Bytes,
        Rank::Json | Rank::LikeJson | Rank::Anything => Content::Json(typed()),
        Rank::Multipart => Content::Multipart {
            name: String::new(),
            parts: parts(schema, context),
        },
        Rank::Form => Content::Form(typed()),
        Rank::Text => Content::Text,
        Rank::Bytes => Content::Bytes,
    };
    let plain = rank(name) == Rank::Anything && content != Content::Bytes;
    Some((
        if plain {
            "application/json".to_owned()
        } else {
            name.clone()
        },
        content,
    ))
}

/// The parts of a form, one for each member of its schema.
fn parts(schema: &Value, context: &Context<'_>) -> Vec<Part> {
    let schema = walk::resolve(context.document, schema).unwrap_or(schema);
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut names = Unique::without(["new", "form", "clone"]);
    let members = schema.get("properties").and_then(Value::as_object);
    members
        .into_iter()
        .flatten()
        .map(|(wire, member)| {
            let described = walk::resolve(context.document, member).unwrap_or(member);
            let items = described.get("items");
            Part {
                wire: wire.clone(),
                name: names.take_with(&value_name(wire), "_"),
                reference: follow(&reference(member), context.aliases, context.known, 0),
                file: is_binary(described, context)
                    || items.is_some_and(|items| is_binary(items, context)),
                list: items.is_some(),
                required: required.contains(&wire.as_str()) && !flag(member, "nullable"),
                description: text(member, "description").unwrap_or_default().to_owned(),
            }
        })
        .collect()
}

/// Whether a schema stands for the bytes of a file.
fn is_binary(schema: &Value, context: &Context<'_>) -> bool {
    let schema = walk::resolve(context.document, schema).unwrap_or(schema);
    let media_type =
        text(schema, "contentMediaType").is_some() && text(schema, "contentEncoding").is_none();
    text(schema, "format") == Some("binary") || media_type
}

/// The JSON type of a content, for whoever asks which types are sent or received.
pub(super) fn types(content: &Content) -> Vec<&Reference> {
    match content {
        Content::Json(reference) | Content::Form(reference) => vec![reference],
        Content::Multipart { parts, .. } => parts
            .iter()
            .filter(|part| !part.file)
            .map(|part| &part.reference)
            .collect(),
        Content::Text | Content::Bytes | Content::Graphql | Content::Empty => Vec::new(),
    }
}
