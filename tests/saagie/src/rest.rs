//! Users, groups and profiles, and the log-in. This is REST. The statuses of writing calls are known for
//! none of them, so here they differ on purpose: a client that wants a certain one is wrong.

use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::world::{Object, World, change, object, text};

/// An answer in JSON.
pub(crate) fn answer(value: &Value) -> Response {
    ([("content-type", "application/json")], value.to_string()).into_response()
}

/// An answer in words.
pub(crate) fn plain(status: StatusCode, words: &str) -> Response {
    (status, [("content-type", "text/plain")], words.to_owned()).into_response()
}

/// The user whom a log-in is about, if the password is right.
pub(crate) fn login(world: &World, body: &[u8]) -> Option<String> {
    let body: Object = serde_json::from_slice(body).ok()?;
    let user = world.users.get(text(&body, "login"))?;
    let right = text(user, "password") == text(&body, "password");
    right.then(|| text(user, "id").to_owned())
}

/// Changes a password, for whoever knows the old one.
pub(crate) fn change_password(world: &mut World, body: &[u8]) -> Response {
    let body: Object = serde_json::from_slice(body).unwrap_or_default();
    let user = world.users.get_mut(text(&body, "login"));
    match user.filter(|user| text(user, "password") == text(&body, "oldPassword")) {
        Some(user) => {
            user.insert("password".to_owned(), body["newPassword"].clone());
            StatusCode::NO_CONTENT.into_response()
        }
        None => plain(StatusCode::BAD_REQUEST, "Bad credentials"),
    }
}

/// Users, by `/auth/api/users` and one login at most.
pub(crate) fn users(
    world: &mut World,
    method: &Method,
    login: Option<&str>,
    body: &[u8],
) -> Response {
    match (method.as_str(), login) {
        ("GET", None) => answer(&world.users.all().map(shown_user).collect()),
        ("POST", None) => create_user(world, body),
        ("GET", Some(login)) => match world.users.get(login) {
            Some(user) => answer(&shown_user(user)),
            None => plain(StatusCode::NOT_FOUND, "Not found"),
        },
        ("DELETE", Some(login)) => match world.users.get(login) {
            Some(user) if user["protected"] == true => plain(StatusCode::FORBIDDEN, "Protected"),
            Some(_) => {
                world.users.remove(login);
                StatusCode::OK.into_response()
            }
            None => plain(StatusCode::NOT_FOUND, "Not found"),
        },
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

fn shown_user(user: &Object) -> Value {
    json!({
        "login": user["id"],
        "roles": user["roles"],
        "platforms": user["platforms"],
        "groups": user["groups"],
        "protected": user["protected"],
    })
}

fn create_user(world: &mut World, body: &[u8]) -> Response {
    let input: Object = serde_json::from_slice(body).unwrap_or_default();
    let login = text(&input, "login");
    let members = ["password", "platforms", "roles", "groups"];
    if login.is_empty() || members.iter().any(|member| !input.contains_key(*member)) {
        return plain(StatusCode::BAD_REQUEST, "A member is missing");
    }
    if world.users.get(login).is_some() {
        return plain(StatusCode::CONFLICT, "Already used");
    }
    world.users.put(new_user(login, text(&input, "password")));
    if let Some(user) = world.users.get_mut(login) {
        change(user, &input, &["platforms", "roles", "groups"]);
    }
    StatusCode::CREATED.into_response()
}

/// A user without rights.
pub(crate) fn new_user(login: &str, password: &str) -> Object {
    object(json!({
        "id": login, "password": password, "roles": [], "platforms": [], "groups": [],
        "protected": false, "job": null, "email": null,
    }))
}

/// Groups, by `/auth/api/groups` and one name at most. One that is not there is a 500.
pub(crate) fn groups(
    world: &mut World,
    method: &Method,
    name: Option<&str>,
    body: &[u8],
) -> Response {
    match (method.as_str(), name) {
        ("GET", None) => {
            let groups = world.groups.all();
            let groups =
                groups.map(|group| json!({ "name": group["id"], "protected": group["protected"] }));
            answer(&groups.collect())
        }
        ("POST", None) => {
            let input: Object = serde_json::from_slice(body).unwrap_or_default();
            let name = text(&input, "name");
            if name.is_empty() || !input.contains_key("users") {
                return plain(StatusCode::BAD_REQUEST, "A member is missing");
            }
            if world.groups.get(name).is_some() {
                return plain(StatusCode::CONFLICT, "Already used");
            }
            world.groups.put(new_group(name, &input["users"]));
            StatusCode::CREATED.into_response()
        }
        ("GET", Some(name)) => match world.groups.get(name) {
            Some(group) => answer(&json!({
                "name": group["id"], "users": group["users"], "protected": group["protected"],
            })),
            None => plain(StatusCode::INTERNAL_SERVER_ERROR, "Unexpected error"),
        },
        ("DELETE", Some(name)) => match world.groups.get(name) {
            Some(group) if group["protected"] == true => plain(StatusCode::FORBIDDEN, "Protected"),
            Some(_) => {
                world.groups.remove(name);
                StatusCode::NO_CONTENT.into_response()
            }
            None => plain(StatusCode::INTERNAL_SERVER_ERROR, "Unexpected error"),
        },
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// A group without rights.
pub(crate) fn new_group(name: &str, users: &Value) -> Object {
    object(json!({
        "id": name, "users": users, "protected": false, "role": "ROLE_READER",
        "authorizations": [], "realmAuthorization": { "permissions": [] },
    }))
}

/// What a group may do, by `/security/api/groups/{name}`.
pub(crate) fn permissions(world: &mut World, method: &Method, name: &str, body: &[u8]) -> Response {
    let Some(group) = world.groups.get_mut(name) else {
        return plain(StatusCode::NOT_FOUND, "Not found");
    };
    let members = ["role", "authorizations", "realmAuthorization"];
    match method.as_str() {
        "GET" => answer(&json!({
            "name": group["id"],
            "role": group["role"],
            "authorizations": group["authorizations"],
            "protected": group["protected"],
            "realmAuthorization": group["realmAuthorization"],
        })),
        "PUT" => {
            let input: Object = serde_json::from_slice(body).unwrap_or_default();
            if members.iter().any(|member| !input.contains_key(*member)) {
                return plain(StatusCode::BAD_REQUEST, "A member is missing");
            }
            change(group, &input, &members);
            StatusCode::OK.into_response()
        }
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// What the user who asks may do on a platform.
pub(crate) fn own_permissions(world: &World, user: &str, platform: &str) -> Response {
    let Some(known) = world.users.get(user) else {
        return plain(StatusCode::NOT_FOUND, "Not found");
    };
    let groups = known["groups"].as_array().into_iter().flatten();
    let groups = groups.filter_map(|name| world.groups.get(name.as_str()?));
    let authorizations = groups
        .filter_map(|group| group["authorizations"].as_array())
        .flatten();
    let platform = platform.parse::<i64>().ok();
    let here = authorizations.filter(|entry| entry["platformId"].as_i64() == platform);
    answer(&json!({
        "login": user,
        "groups": known["groups"],
        "roles": known["roles"],
        "authorizations": here.collect::<Vec<_>>(),
    }))
}

/// Profiles, by `/profiles/api/` and one login at most.
pub(crate) fn profiles(
    world: &mut World,
    method: &Method,
    login: Option<&str>,
    body: &[u8],
) -> Response {
    let shown =
        |user: &Object| json!({ "login": user["id"], "job": user["job"], "email": user["email"] });
    let Some(login) = login else {
        return answer(&world.users.all().map(shown).collect());
    };
    let Some(user) = world.users.get_mut(login) else {
        return plain(StatusCode::NOT_FOUND, "Not found");
    };
    match method.as_str() {
        "GET" => answer(&shown(user)),
        "PUT" => {
            let input: Object = serde_json::from_slice(body).unwrap_or_default();
            change(user, &input, &["job", "email"]);
            StatusCode::OK.into_response()
        }
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}
