//! From any OpenAPI document to the one dialect that [`crate::model`] reads.
//!
//! Each pass is one file: a document goes in, a document comes out, and what it cannot carry over
//! is a diagnostic. The order matters and stands in [`PASSES`]; each pass relies on the ones above it.
//!
//! After the last pass a document has, wherever a value is described, one of: a reference to a
//! component, a scalar, an array, or a map. Objects with members, enumerations and unions are
//! components, with names that are legal and unique in Rust.

pub mod walk;

mod all_of;
mod failures;
mod foreign_words;
mod graphql;
mod hoist;
mod inheritance;
mod inline_references;
mod joined_enums;
mod never;
mod nullability;
mod nullable_references;
mod one_way;
mod operation_ids;
mod path_items;
mod path_templates;
mod pattern_properties;
mod prune;
mod sequences;
mod spread;
mod swagger;
mod type_lists;
mod type_names;

pub use sequences::{Sequence, sequence};

use serde_json::Value;

use crate::diagnostics::Diagnostics;

/// Says of a component schema which file it was joined from.
pub const FILE: &str = "x-file";

/// A pass: changes the document, reports what it has to leave out.
pub type Pass = fn(&mut Value, &mut Diagnostics);

/// Every pass by name, in the order in which they run.
pub const PASSES: &[(&str, Pass)] = &[
    ("swagger", swagger::run),
    ("path_items", path_items::run),
    ("pattern_properties", pattern_properties::run),
    ("inline_references", inline_references::run),
    ("path_templates", path_templates::run),
    ("never", never::run),
    ("sequences", sequences::run),
    ("failures", failures::run),
    ("foreign_words", foreign_words::run),
    ("graphql", graphql::run),
    ("operation_ids", operation_ids::run),
    ("type_lists", type_lists::run),
    ("nullability", nullability::run),
    ("inheritance", inheritance::run),
    ("all_of", all_of::run),
    ("joined_enums", joined_enums::run),
    ("spread", spread::run),
    ("nullable_references", nullable_references::run),
    ("hoist", hoist::run),
    ("prune", prune::run),
    ("one_way", one_way::run),
    ("type_names", type_names::run),
];

/// Runs every pass.
pub fn run(mut document: Value, diagnostics: &mut Diagnostics) -> Value {
    for (_, pass) in PASSES {
        pass(&mut document, diagnostics);
    }
    document
}
