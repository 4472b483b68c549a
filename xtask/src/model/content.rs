//! What bodies hold: the best of the media types that a document offers.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Alternative, Content, Part, Reference,
    operations::Context,
    types::{flag, follow, reference, text},
};
use crate::{
    lower::{Sequence, sequence, walk},
    naming::{Unique, value_name},
    vocabulary,
};

/// The style in which a whole query string of a media type is written.
pub(super) fn whole_query(media_type: &str) -> &'static str {
    match rank(media_type) {
        Rank::Form => "form",
        Rank::Json | Rank::LikeJson => "json",
        _ => "simple",
    }
}

/// How much a media type can be told about, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Json,
    LikeJson,
    Anything,
    Sequence,
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
        _ if bare.ends_with("+json") || bare.ends_with("/json") => Rank::LikeJson,
        _ if sequence(&bare).is_some() => Rank::Sequence,
        "*/*" | "application/*" => Rank::Anything,
        "multipart/form-data" => Rank::Multipart,
        "application/x-www-form-urlencoded" => Rank::Form,
        _ if bare.starts_with("text/") || bare.ends_with("/xml") || bare.ends_with("+xml") => {
            Rank::Text
        }
        _ => Rank::Bytes,
    }
}

/// The media types under `content`, best first: JSON, then sequences, forms, text, bytes.
fn all(holder: &Value, context: &Context<'_>) -> Vec<(String, Content)> {
    let media_types = holder.get("content").and_then(Value::as_object);
    let mut all: Vec<_> = media_types.into_iter().flatten().collect();
    all.sort_by_key(|(name, _)| rank(name));
    // A range of media types says what is possible, which is only of use where nothing else is said.
    all.into_iter()
        .enumerate()
        .filter(|(place, (name, _))| *place == 0 || !name.contains('*'))
        .map(|(_, (name, media))| one(holder, name, media, context))
        .collect()
}

fn one(holder: &Value, name: &str, media: &Value, context: &Context<'_>) -> (String, Content) {
    let schema = media.get("schema").unwrap_or(&Value::Null);
    let typed = || follow(&reference(schema), context.aliases, context.known, 0);
    let content = match rank(name) {
        // A file under a media type that says otherwise is still a file.
        Rank::Anything | Rank::Sequence | Rank::Text if is_binary(schema, context) => {
            Content::Bytes
        }
        Rank::Json | Rank::LikeJson | Rank::Anything => Content::Json(typed()),
        Rank::Sequence if sequence(name) == Some(Sequence::Events) => Content::Events {
            data: typed(),
            last: vocabulary::peek::<vocabulary::Events>(holder).map(|facts| facts.last),
        },
        Rank::Sequence => Content::Values(typed()),
        Rank::Multipart => Content::Multipart {
            name: String::new(),
            parts: parts(schema, context),
        },
        Rank::Form => Content::Form(typed()),
        Rank::Text => Content::Text,
        Rank::Bytes => Content::Bytes,
    };
    let plain = rank(name) == Rank::Anything && content != Content::Bytes;
    let name = if plain { "application/json" } else { name };
    (name.to_owned(), content)
}

/// The best of the media types of a body, and every other one: a server may take only one of them.
pub(super) fn to_send(
    holder: &Value,
    context: &Context<'_>,
) -> Option<(String, Content, Vec<Alternative>)> {
    let mut all = all(holder, context).into_iter();
    let (name, content) = all.next()?;
    let others = all.map(|(content_type, content)| Alternative {
        name: ending(&content_type),
        content_type,
        content,
    });
    Some((name, content, others.collect()))
}

/// The best of the media types of an answer, and the others that are of any use beside it.
pub(super) fn read(
    holder: &Value,
    context: &Context<'_>,
) -> Option<(String, Content, Vec<Alternative>)> {
    let mut all = all(holder, context).into_iter();
    let (name, content) = all.next()?;
    let mut others: Vec<Alternative> = Vec::new();
    for (content_type, other) in all {
        let same = |known: &Content| match &other {
            // The same JSON under another label.
            Content::Json(_) => *known == other,
            // An object is no plain text; frameworks list the label beside JSON all the same.
            Content::Text if content_type.starts_with("text/plain") => {
                matches!(known, Content::Json(kept) if *kept != Reference::Text)
            }
            _ => false,
        };
        let known = others.iter().map(|other| &other.content);
        if !known.chain([&content]).any(same) {
            others.push(Alternative {
                name: ending(&content_type),
                content_type,
                content: other,
            });
        }
    }
    Some((name, content, others))
}

/// What stands behind the slash of a media type, as the end of a name.
fn ending(media_type: &str) -> String {
    let bare = media_type.split(';').next().unwrap_or(media_type).trim();
    let kind = bare.split('/').next_back().unwrap_or(bare);
    let kind = kind.strip_prefix("x-").unwrap_or(kind);
    value_name(kind).trim_start_matches("r#").to_owned()
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
    // Of a form that is one of several, each part may be there.
    let branches = ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| schema.get(*key)?.as_array())
        .flatten()
        .filter_map(|branch| walk::resolve(context.document, branch));
    let mut seen = HashSet::new();
    std::iter::once(schema)
        .chain(branches)
        .filter_map(|schema| schema.get("properties")?.as_object())
        .flatten()
        .filter(|(wire, _)| seen.insert(*wire))
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
        Content::Json(reference)
        | Content::Form(reference)
        | Content::Values(reference)
        | Content::Events {
            data: reference, ..
        } => vec![reference],
        Content::Multipart { parts, .. } => parts
            .iter()
            .filter(|part| !part.file)
            .map(|part| &part.reference)
            .collect(),
        Content::Text | Content::Bytes | Content::Graphql | Content::Empty => Vec::new(),
    }
}
