//! What a call gives: one type, or one of several by status.

use super::{Alternative, Answer, Content, Reference};
use crate::naming::{Unique, type_name};

/// What a call gives when it succeeds, or when it fails.
#[derive(Debug)]
pub enum Outcome {
    /// The same whatever the status.
    One(Content),
    /// Different things for different statuses.
    Several {
        /// The name of the emitted enum.
        name: String,
        /// Exact statuses first, then classes, then everything else.
        cases: Vec<Case>,
    },
}

/// One of several answers.
#[derive(Debug)]
pub struct Case {
    /// The Rust name of the variant.
    pub name: String,
    /// `200`, `4XX` or `default`.
    pub status: String,
    /// The media type, where it has a body.
    pub content_type: Option<String>,
    /// What the answer holds.
    pub content: Content,
    /// What the document says of it.
    pub description: String,
}

impl Outcome {
    /// The JSON type of the outcome, where there is one type and it is JSON.
    pub fn json(&self) -> Option<&Reference> {
        match self {
            Self::One(Content::Json(reference)) => Some(reference),
            _ => None,
        }
    }
}

/// The outcome of a success. A document that only has a `default` means success by it too.
pub(super) fn success(id: &str, answers: &[Answer], names: &mut Unique) -> Outcome {
    let mut found: Vec<&Answer> = answers
        .iter()
        .filter(|answer| answer.is_success())
        .collect();
    if found.is_empty() {
        found.extend(answers.iter().filter(|answer| answer.status == "default"));
    }
    let Some(first) = found.first() else {
        return Outcome::One(Content::Empty);
    };
    if found.iter().all(|answer| answer.content == first.content) {
        return Outcome::One(first.content.clone());
    }
    several(&format!("{id} answer"), &found, names)
}

/// The outcome of a failure. A failure without a body needs no case: there is nothing to hold.
pub(super) fn failure(id: &str, answers: &[Answer], names: &mut Unique) -> Outcome {
    let found: Vec<&Answer> = answers
        .iter()
        .filter(|answer| !answer.is_success() && matches!(answer.content, Content::Json(_)))
        .collect();
    let Some(first) = found.first() else {
        return Outcome::One(Content::Json(Reference::Json));
    };
    if found.iter().all(|answer| answer.content == first.content) {
        return Outcome::One(first.content.clone());
    }
    several(&format!("{id} failure"), &found, names)
}

/// What a success can be in place of the best. The names are those that methods of the builder have.
pub(super) fn others(answers: &[Answer], names: &mut Unique) -> Vec<Alternative> {
    let mut found: Vec<Alternative> = Vec::new();
    for answer in answers.iter().filter(|answer| answer.is_success()) {
        for other in answer.others.iter().cloned() {
            if !found
                .iter()
                .any(|known| known.content_type == other.content_type)
            {
                found.push(other);
            }
        }
    }
    for other in &mut found {
        other.name = names.take_with(&format!("accept_{}", other.name), "_");
    }
    found
}

fn several(name: &str, answers: &[&Answer], names: &mut Unique) -> Outcome {
    let mut variants = Unique::without(["Other"]);
    let cases = answers
        .iter()
        .map(|answer| Case {
            name: variants.take(&variant(&answer.status)),
            status: answer.status.clone(),
            content_type: answer.content_type.clone(),
            content: answer.content.clone(),
            description: answer.description.clone(),
        })
        .collect();
    Outcome::Several {
        name: names.take(&type_name(name)),
        cases,
    }
}

/// The reason phrase of a status, as a name.
fn variant(status: &str) -> String {
    if let Some(reason) = status
        .parse()
        .ok()
        .and_then(|code| http::StatusCode::from_u16(code).ok())
        .and_then(|code| code.canonical_reason())
    {
        return type_name(reason).replace("OkType", "Ok");
    }
    match status.chars().next() {
        Some('1') => "Informational".to_owned(),
        Some('2') => "Success".to_owned(),
        Some('3') => "Redirection".to_owned(),
        Some('4') => "ClientError".to_owned(),
        Some('5') => "ServerError".to_owned(),
        _ => "Default".to_owned(),
    }
}
