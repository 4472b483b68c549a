//! Queuing an action. All of them are one POST, told apart by the body.

use platform_clients_runtime::{Decode, DecodeError, Json, Received, Request, Url};
use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::generated::types::ApiError;
use crate::job::Job;
use crate::kind::ResourceKind;
use crate::{Error, near};

/// Queues an action of a resource, and gives the job that it became.
pub(crate) async fn queue(
    account: &Account,
    kind: ResourceKind,
    name: &str,
    action: &str,
    options: Value,
) -> Result<Job, Error> {
    let schema = kind.schema();
    let known = schema.actions.iter().find(|(known, _)| *known == action);
    let operation = known.map_or(schema.get, |(_, operation)| *operation);
    let mut request: Request<Queued, Json<ApiError>> =
        Request::new(account.client().runtime(), operation);
    if known.is_none() {
        return Err(request.invalid(format!(
            "the {kind} has no action {action:?}; {}",
            near::advice(action, &kind.actions())
        )));
    }
    let options = match options {
        Value::Object(options) => with_list_of_backends(options),
        // The platform's own clients send an empty object where there are none.
        Value::Null => Map::new(),
        _ => return Err(request.invalid("the options of an action are an object")),
    };
    request.parameter(0, account.name());
    request.parameter(1, name);
    request.json(&json!({ "action": action, "options": options }));
    let answer = request.send().await?.into_inner();
    account.remember(&answer.uuid);
    Ok(Job::queued(account.clone(), answer.location, answer.uuid))
}

/// A map from regions to counts as the list of regions with their counts that goes out.
fn with_list_of_backends(mut options: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Object(regions)) = options.get("backends") {
        let list = regions
            .iter()
            .map(|(region, count)| json!({ "region": region, "count": count }))
            .collect();
        options.insert("backends".to_owned(), Value::Array(list));
    }
    options
}

/// The answer to an action: where its logbook is.
struct Queued;

struct Logbook {
    location: String,
    uuid: String,
}

impl Decode for Queued {
    type Output = Logbook;
    const ACCEPT: Option<&'static str> = None;

    fn decode(received: &Received) -> Result<Logbook, DecodeError> {
        let location = received.headers().get("location");
        let location = location.and_then(|value| value.to_str().ok());
        let location = location.ok_or_else(|| {
            DecodeError::new("the action is queued, and no Location tells where its logbook is")
        })?;
        let uuid = uuid_of(location).ok_or_else(|| {
            DecodeError::new("the action is queued, and its Location does not end in an id")
        })?;
        Ok(Logbook {
            location: location.to_owned(),
            uuid,
        })
    }

    fn to_json(output: &Logbook) -> Value {
        Value::String(output.location.clone())
    }
}

/// The last part of a path. The rest of the address is not looked at: one example of the platform's
/// documentation has `http` where all others have `https`.
fn uuid_of(location: &str) -> Option<String> {
    // The base stands in for what a relative address leaves out.
    let base = Url::parse("http://localhost/").ok()?;
    let url = base.join(location).ok()?;
    let mut parts = url.path_segments()?;
    let last = parts.rfind(|part| !part.is_empty())?;
    Some(last.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_the_last_part_of_the_path() {
        for location in [
            "https://api.30loops.net/0.9/30loops/logbook/u-1",
            "http://api.30loops.net/0.9/30loops/logbook/u-1/",
            "/0.9/30loops/logbook/u-1?x=/2#/3",
        ] {
            assert_eq!(uuid_of(location).as_deref(), Some("u-1"), "{location}");
        }
        assert_eq!(uuid_of("https://api.30loops.net"), None);
    }

    #[test]
    fn a_map_of_regions_becomes_a_list() {
        let Value::Object(options) = json!({ "clean": true, "backends": { "eu": 2, "us": 4 } })
        else {
            unreachable!()
        };
        let list = json!([{ "region": "eu", "count": 2 }, { "region": "us", "count": 4 }]);
        assert_eq!(with_list_of_backends(options)["backends"], list);
    }
}
