//! Exchanges of GraphQL: which operation means what was recorded, and whether what arrived does.

use platform_clients_runtime::{Graphql, GraphqlKind, RequestOptions};
use serde_json::{Map, Value, json};

use super::arguments::Reading;
use super::exchange::Exchange;
use super::form;
use super::outcome::{self, Outcome};
use super::player::{Player, Tried};
use super::report::{How, Verdict};
use super::route::{self, Route};
use super::server::Arrival;
use super::wire;
use crate::graphql::{Dialect, Meaning, Recorded, completed, variables_for};

/// An operation, and the variables with which it means what was recorded.
struct Candidate<'r> {
    route: &'r Route<'r>,
    graphql: &'static Graphql,
    variables: Map<String, Value>,
    differences: Vec<String>,
}

impl Player<'_> {
    /// Plays an exchange of GraphQL with the operation that comes nearest to it.
    pub(super) async fn play_graphql(
        &mut self,
        exchange: &Exchange,
        recorded: &Recorded,
    ) -> Verdict {
        match self.try_graphql(exchange, recorded).await {
            Ok(Tried::Sent(problems)) if problems.is_empty() => Verdict::Matched(How::Typed),
            Ok(Tried::Sent(problems)) => Verdict::Mismatched(How::Typed, problems),
            Ok(Tried::Refused(why)) if !exchange.succeeded() => Verdict::Refused(why),
            Ok(Tried::Refused(why)) | Err(why) => Verdict::Mismatched(How::Typed, vec![why]),
        }
    }

    async fn try_graphql(
        &mut self,
        exchange: &Exchange,
        recorded: &Recorded,
    ) -> Result<Tried, String> {
        let dialect = (self.platform.dialect)(exchange.bare_path())
            .ok_or("the platform has no schema for this path")?;
        let routes = route::find(self.api, &exchange.method, exchange.bare_path());
        let nearest = candidates(&dialect, &routes, exchange, recorded)?
            .into_iter()
            .min_by_key(|candidate| candidate.differences.len());
        let root = recorded.root()?;
        let candidate = nearest
            .ok_or_else(|| format!("no operation asks for the {} {}", recorded.kind, root.field))?;
        let answer = completed(
            &dialect,
            candidate.graphql.document,
            &exchange.answer_json(),
        );
        let completed = answer.unwrap_or_else(|_| exchange.answer_json());
        // An answer that is no JSON is given as it is.
        let is_envelope = completed.get("data").is_some();
        let body = is_envelope.then(|| completed.to_string().into_bytes());
        self.server.prepare(exchange, body)?;

        let reading = Reading::of(self.api, candidate.route, exchange);
        let mut arguments = reading.fitting.clone();
        if let Some(body) = body_of(&candidate, exchange) {
            arguments.insert("body".to_owned(), body);
        }
        let outcome = self
            .outcome(
                candidate.route.operation,
                &reading.credentials,
                arguments,
                RequestOptions::new(),
            )
            .await?;
        let arrived = self.server.arrived();
        let Some(arrival) = arrived.first() else {
            return Ok(match outcome {
                Outcome::Failed(error) if error.is_invalid_request() => {
                    Tried::Refused(error.to_string())
                }
                Outcome::Failed(error) => Tried::Sent(vec![format!("nothing arrived: {error}")]),
                _ => Tried::Sent(vec!["there is an answer, yet nothing arrived".to_owned()]),
            });
        };
        let mut problems = wire::differences_without_body(self.api, exchange, arrival);
        problems.extend(differences(&dialect, exchange, recorded, arrival).await);
        if arrived.len() > 1 && !(300..400).contains(&exchange.status) {
            problems.push(format!("it was sent {} times", arrived.len()));
        }
        let data = &completed["data"][&*root.field];
        problems.extend(outcome::of_graphql(self.api, exchange, data, &outcome));
        Ok(Tried::Sent(problems))
    }
}

/// The operations that ask for the same root field, each with the variables that fit it best.
fn candidates<'r>(
    dialect: &Dialect,
    routes: &'r [Route<'r>],
    exchange: &Exchange,
    recorded: &Recorded,
) -> Result<Vec<Candidate<'r>>, String> {
    let wanted = recorded.meaning(dialect)?;
    let mut found = Vec::new();
    for route in routes {
        let Some(graphql) = route.operation.graphql() else {
            continue;
        };
        let kind = match graphql.kind {
            GraphqlKind::Mutation => "mutation",
            GraphqlKind::Query => "query",
        };
        let is_form = !exchange.parts.is_empty();
        if (kind, graphql.field) != (&*wanted.kind, &*wanted.field)
            || graphql.upload.is_some() != is_form
        {
            continue;
        }
        let mut variables = variables_for(dialect, graphql.document, recorded)?;
        let meaning = Meaning::read(dialect, graphql.document, &variables)?;
        if let Some(upload) = graphql.upload {
            variables.remove(upload);
        }
        found.push(Candidate {
            route,
            graphql,
            variables,
            differences: wanted.differences(dialect, &meaning),
        });
    }
    Ok(found)
}

/// The argument `body` of a call by name: the variables, and with an upload the parts of its form.
fn body_of(candidate: &Candidate<'_>, exchange: &Exchange) -> Option<Value> {
    let variables = Value::Object(candidate.variables.clone());
    if let Some(upload) = candidate.graphql.upload {
        let file = exchange.parts.iter().find(|part| part.filename.is_some())?;
        let content = json!({ "$file": file.filename, "$content": file.body });
        return Some(json!({ "variables": variables, upload: content }));
    }
    let takes_some = candidate
        .route
        .operation
        .body
        .is_some_and(|body| body.required);
    (takes_some || !candidate.variables.is_empty()).then_some(variables)
}

/// Where what arrived does not mean what was recorded.
async fn differences(
    dialect: &Dialect,
    exchange: &Exchange,
    recorded: &Recorded,
    arrival: &Arrival,
) -> Vec<String> {
    let sent = read(dialect, exchange, arrival).await;
    match (recorded.meaning(dialect), sent) {
        (Ok(recorded), Ok((meaning, mut found))) => {
            found.extend(recorded.differences(dialect, &meaning));
            found
        }
        (Err(problem), _) | (_, Err(problem)) => vec![problem],
    }
}

/// The meaning of what arrived, and what is wrong with its form.
async fn read(
    dialect: &Dialect,
    exchange: &Exchange,
    arrival: &Arrival,
) -> Result<(Meaning, Vec<String>), String> {
    let (bytes, found) = if exchange.parts.is_empty() {
        (arrival.body.to_vec(), Vec::new())
    } else {
        let parts = form::parts(arrival).await?;
        let found = form::differences(exchange, &parts);
        let operations = parts.into_iter().find(|part| part.name == "operations");
        (
            operations.ok_or("there is no part `operations`")?.bytes,
            found,
        )
    };
    let meaning = Meaning::of_envelope(dialect, &bytes)?;
    Ok((meaning, found))
}
