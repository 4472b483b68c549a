//! What the fields of GraphQL answer, one kind of thing a file.

mod apps;
mod credentials;
mod graph;
mod history;
mod instances;
mod jobs;
mod pipelines;
mod platform;
mod projects;
mod repositories;
mod runs;
mod storages;
mod technologies;
mod variables;
mod versions;

use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::world::{Object, list, text};

pub(crate) use projects::set_ready;
pub(crate) use technologies::seed;

/// What a field of a type answers, unless it is a plain member of the object.
pub(crate) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    let resources = [
        platform::resolve,
        projects::resolve,
        jobs::resolve,
        versions::resolve,
        runs::resolve,
        apps::resolve,
        history::resolve,
        pipelines::resolve,
        variables::resolve,
        credentials::resolve,
        storages::resolve,
        technologies::resolve,
        repositories::resolve,
    ];
    resources
        .iter()
        .find_map(|resource| resource(on, field, call))
}

/// Alerting as it is read, out of what was sent: logins become addresses.
fn alerting(call: &Call<'_>, input: Option<&Value>) -> Value {
    let Some(Value::Object(input)) = input else {
        return Value::Null;
    };
    let logins = list(input, "logins").iter().filter_map(Value::as_str);
    let addresses = logins.map(|login| {
        let known = call.world.users.get(login).map(|user| text(user, "email"));
        let known = known.filter(|address| !address.is_empty());
        let address = known.map_or_else(|| format!("{login}@example.com"), str::to_owned);
        json!({ "login": login, "email": address })
    });
    json!({
        "emails": list(input, "emails"),
        "loginEmails": addresses.collect::<Vec<_>>(),
        "statusList": list(input, "statusList"),
    })
}

/// The versions of something, the newest first, as far as the arguments want them.
fn chosen_versions(call: &Call<'_>) -> Value {
    let only_current = call.flag("onlyCurrent");
    let versions = list(call.parent, "versions").iter();
    let chosen = versions.filter(|version| !only_current || version["isCurrent"] == true);
    call.page(chosen.cloned().collect())
}

/// The number that the next version gets.
fn next_version(thing: &Object) -> i64 {
    let versions = list(thing, "versions").iter();
    versions
        .filter_map(|version| version["number"].as_i64())
        .max()
        .unwrap_or_default()
        + 1
}

/// Makes one version the current one; false where there is no such version.
fn make_current(thing: &mut Object, number: i64) -> bool {
    let Some(Value::Array(versions)) = thing.get_mut("versions") else {
        return false;
    };
    if !versions.iter().any(|version| version["number"] == number) {
        return false;
    }
    for version in versions {
        version["isCurrent"] = json!(version["number"] == number);
    }
    true
}

/// Puts a new version before the others, as the current one.
fn add_version(thing: &mut Object, version: Value) {
    let number = version["number"].as_i64().unwrap_or_default();
    if let Some(Value::Array(versions)) = thing.get_mut("versions") {
        versions.insert(0, version);
    } else {
        thing.insert("versions".to_owned(), json!([version]));
    }
    make_current(thing, number);
}

/// The current version of something, or nothing.
fn current_version(thing: &Object) -> Option<&Value> {
    list(thing, "versions")
        .iter()
        .find(|version| version["isCurrent"] == true)
}

/// A name for use in code, out of one for people.
fn alias_of(name: &str) -> String {
    let letters = name.chars();
    letters
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '_'
            }
        })
        .collect()
}
