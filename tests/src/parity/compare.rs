//! What arrived, held against what was recorded.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::graphql::Meaning;
use crate::replay::{Arrival, Exchange, Platform, form, same, sent_pairs};

/// The meaning of a request of GraphQL and its document; the document is missing where it cannot be read.
pub(super) async fn meaning(
    platform: &Platform,
    arrival: &Arrival,
) -> Option<(Option<String>, Meaning)> {
    let dialect = (platform.dialect)(&arrival.path)?;
    let body = match form::parts(arrival).await {
        Ok(parts) => {
            parts
                .into_iter()
                .find(|part| part.name == "operations")?
                .bytes
        }
        Err(_) => arrival.body.to_vec(),
    };
    let meaning = Meaning::of_envelope(&dialect, &body).ok()?;
    let envelope: Value = serde_json::from_slice(&body).ok()?;
    let document = envelope["query"].as_str().map(str::to_owned);
    Some((document, meaning))
}

/// How far a request is from a recorded one: what it asks for and was not recorded, what was recorded and it does
/// not ask for, and the arguments that differ. The first counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    unrecorded: usize,
    missing: usize,
    pub(super) arguments: usize,
}

/// The distance; nothing where they are about different things.
pub(super) fn distance(
    platform: &Platform,
    exchange: &Exchange,
    arrival: &Arrival,
    meaning: Option<&Meaning>,
) -> Option<Distance> {
    if arrival.method.as_str() != exchange.method || !same_path(platform, exchange, arrival) {
        return None;
    }
    match (&exchange.graphql, meaning) {
        (Some(recorded), Some(meaning)) => {
            let dialect = (platform.dialect)(exchange.bare_path())?;
            let recorded = recorded.meaning(&dialect).ok()?;
            let is_same = (&recorded.kind, &recorded.field) == (&meaning.kind, &meaning.field);
            let missing = recorded.selects.difference(&meaning.selects).count();
            let differences = recorded.differences(&dialect, meaning).len();
            is_same.then(|| Distance {
                unrecorded: meaning.selects.difference(&recorded.selects).count(),
                missing,
                // One of them tells what is not selected.
                arguments: differences - usize::from(missing > 0),
            })
        }
        (None, None) => Some(Distance {
            unrecorded: 0,
            missing: 0,
            arguments: 0,
        }),
        _ => None,
    }
}

fn same_path(platform: &Platform, exchange: &Exchange, arrival: &Arrival) -> bool {
    let rewritten = platform.rewritten(exchange);
    let path = rewritten.as_ref().unwrap_or(exchange).bare_path();
    let decoded = |path: &str| percent_decode_str(path).collect::<Vec<u8>>();
    decoded(path) == decoded(&arrival.path)
}

/// What a request is called when it is told of.
fn name(method: &str, path: &str, field: Option<&str>) -> String {
    field.map_or_else(|| format!("{method} {path}"), str::to_owned)
}

/// Everything that differs between the requests of a recorded call and those of ours.
pub(super) async fn differences(
    platform: &Platform,
    recorded: &[Exchange],
    arrived: &[Arrival],
) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = Vec::new();
    for arrival in arrived {
        left.push((
            arrival,
            meaning(platform, arrival).await.map(|(_, meaning)| meaning),
        ));
    }
    let is_work = |exchange: &&Exchange| !exchange.path.ends_with("/open/authenticate");
    for exchange in recorded.iter().filter(is_work) {
        let field = exchange
            .graphql
            .as_ref()
            .and_then(|graphql| Some(graphql.root().ok()?.field.as_str()));
        let name = name(&exchange.method, exchange.bare_path(), field);
        let nearest = left
            .iter()
            .enumerate()
            .filter_map(|(index, (arrival, meaning))| {
                Some((
                    distance(platform, exchange, arrival, meaning.as_ref())?,
                    index,
                ))
            })
            .min();
        let Some((_, index)) = nearest else {
            found.push(format!("{name} is not sent"));
            continue;
        };
        let (arrival, meaning) = left.remove(index);
        for told in one(platform, exchange, arrival, meaning.as_ref()).await {
            found.push(format!("{name}: {told}"));
        }
    }
    for (arrival, meaning) in left {
        let field = meaning.as_ref().map(|meaning| meaning.field.as_str());
        let name = name(arrival.method.as_str(), &arrival.path, field);
        found.push(format!("{name} is sent besides"));
    }
    found
}

/// Everything that differs between two requests about the same thing.
async fn one(
    platform: &Platform,
    exchange: &Exchange,
    arrival: &Arrival,
    meaning: Option<&Meaning>,
) -> Vec<String> {
    if let (Some(recorded), Some(meaning)) = (&exchange.graphql, meaning) {
        let dialect = (platform.dialect)(exchange.bare_path());
        let known = dialect.and_then(|dialect| Some((dialect, recorded.meaning(&dialect).ok()?)));
        let mut found = match known {
            Some((dialect, recorded)) => recorded.differences(&dialect, meaning),
            None => vec!["the recorded request cannot be read".to_owned()],
        };
        let is_form = form::parts(arrival).await;
        match (exchange.parts.is_empty(), is_form) {
            (false, Ok(parts)) => found.extend(form::differences(exchange, &parts)),
            (true, Err(_)) => {}
            (is_plain, _) => found.push(format!(
                "expected {}",
                if is_plain { "no form" } else { "a form" }
            )),
        }
        return found;
    }
    let mut found = Vec::new();
    let (expected, sent) = (exchange.query(), sent_pairs(&arrival.query));
    if expected != sent {
        found.push(format!("query: expected {expected:?}, got {sent:?}"));
    }
    let body = exchange.body.as_ref();
    let expected = body.and_then(|body| serde_json::from_str::<Value>(body.get()).ok());
    let sent = serde_json::from_slice(&arrival.body).unwrap_or_default();
    let told = same::differences(&expected.unwrap_or_default(), &sent);
    found.extend(told.into_iter().map(|told| format!("body{told}")));
    found
}
