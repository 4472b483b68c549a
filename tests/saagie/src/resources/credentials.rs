//! Docker credentials. The password is kept for nobody to see.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault, maybe, values};
use crate::world::{Object, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "allDockerCredentials") => {
            let project = call.text("projectId");
            Ok(values(call.world.credentials.with("projectId", &project)).into())
        }
        ("Query", "dockerCredentials") => Ok(maybe(found(call))),
        ("Mutation", "createDockerCredentials") => create(call),
        ("Mutation", "updateDockerCredentials") => update(call),
        ("Mutation", "deleteDockerCredentials") => {
            let found = found(call).map(|credentials| text(credentials, "id").to_owned());
            match found {
                Some(id) => Ok(json!(call.world.credentials.remove(&id).is_some())),
                None => Err(Fault::not_there("Docker credentials")),
            }
        }
        ("DockerCredentials", "jobs") => Ok(users(call, call.world.jobs.all())),
        ("DockerCredentials", "apps") => Ok(users(call, call.world.apps.all())),
        _ => return None,
    })
}

/// Those of the things that use the credentials in one of their versions.
fn users<'o>(call: &Call<'_>, things: impl Iterator<Item = &'o Object>) -> Value {
    let id = &call.parent["id"];
    let users = things.filter(|thing| {
        let mut versions = list(thing, "versions").iter();
        versions.any(|version| version["dockerInfo"]["dockerCredentialsId"] == *id)
    });
    values(users).into()
}

fn found<'c>(call: &'c Call<'_>) -> Option<&'c Object> {
    let credentials = call.world.credentials.get(&call.text("id"))?;
    (text(credentials, "projectId") == call.text("projectId")).then_some(credentials)
}

fn create(call: &mut Call<'_>) -> Answer {
    let input = call.input("dockerCredentials");
    let project = text(&input, "projectId");
    if call.world.projects.get(project).is_none() {
        return Err(Fault::not_there("Project"));
    }
    let credentials = &call.world.credentials;
    let is_used = credentials.any_with("projectId", project, |other| {
        text(other, "registry") == text(&input, "registry")
            && other["username"] == input["username"]
    });
    if is_used {
        return Err(Fault::invalid(
            "Docker credentials",
            "username",
            "already used",
        ));
    }
    let credentials = object(json!({
        "id": call.world.id(),
        "projectId": project,
        "registry": input.get("registry"),
        "username": input["username"],
        "password": input["password"],
        "lastUpdate": call.world.now(),
    }));
    call.world.credentials.put(credentials.clone());
    Ok(Value::Object(credentials))
}

/// Without a registry, the registry becomes Docker Hub.
fn update(call: &mut Call<'_>) -> Answer {
    let input = call.input("dockerCredentialsUpdate");
    let now = call.world.now();
    let credentials = call.world.credentials.get_mut(text(&input, "id"));
    let credentials = credentials.ok_or_else(|| Fault::not_there("Docker credentials"))?;
    let registry = input.get("registry").cloned().unwrap_or_default();
    credentials.insert("registry".to_owned(), registry);
    if !text(&input, "username").is_empty() {
        credentials.insert("username".to_owned(), input["username"].clone());
    }
    credentials.insert("password".to_owned(), input["password"].clone());
    credentials.insert("lastUpdate".to_owned(), json!(now));
    Ok(Value::Object(credentials.clone()))
}
