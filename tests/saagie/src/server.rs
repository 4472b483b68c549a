//! The server: it notes what arrives, lets it fail where a test wants that, and passes it on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request as HttpRequest, State as Shared};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::controls::{Controls, Failure, Recorded, Refusal};
use crate::graphql::{Endpoint, Request, parts, request_of_form};
use crate::rest::{answer, plain};
use crate::world::World;
use crate::{logs, rest};

/// More than any test sends.
const LARGEST: usize = 256 * 1024 * 1024;

/// Everything that there is, behind one lock.
pub(crate) struct State {
    pub(crate) realm: String,
    pub(crate) world: World,
    pub(crate) controls: Controls,
}

/// How the tasks and the tests share it.
pub(crate) type Held = Arc<Mutex<State>>;

pub(crate) fn lock(state: &Held) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A server that is about to listen.
pub(crate) fn router(state: Held) -> Router {
    Router::new().fallback(handle).with_state(state)
}

async fn handle(Shared(state): Shared<Held>, request: HttpRequest) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return plain(StatusCode::BAD_REQUEST, "The body does not end");
    };
    let mut recorded = Recorded {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
        operation: None,
        variables: Value::Null,
        parts: Vec::new(),
        status: StatusCode::OK,
    };
    let graphql = if is_graphql(&recorded.path) {
        Some(read(&mut recorded).await)
    } else {
        None
    };
    let mut state = lock(&state);
    if let Some(Ok(request)) = &graphql {
        recorded.operation = Endpoint::at(&recorded.path).operation(request);
    }
    let response = state.respond(&recorded, graphql);
    recorded.status = response.status();
    state.controls.recorded.push(recorded);
    response
}

fn is_graphql(path: &str) -> bool {
    path.ends_with("/graphql")
}

/// The request that a body makes up.
async fn read(recorded: &mut Recorded) -> Result<Request, String> {
    let content_type = recorded.header("content-type").to_owned();
    let body: Bytes = recorded.body.clone();
    let request = if content_type.starts_with("multipart/form-data") {
        recorded.parts = parts(&content_type, body).await?;
        request_of_form(&recorded.parts)?
    } else if content_type.starts_with("application/json") {
        let body = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        Request::of_json(body)?
    } else {
        return Err(format!("`{content_type}` is not a type that GraphQL takes"));
    };
    let mut variables = request.variables.clone();
    for value in variables.values_mut() {
        if value.as_str().is_some_and(|text| text.starts_with("file ")) && !request.files.is_empty()
        {
            *value = Value::Null;
        }
    }
    recorded.variables = Value::Object(variables);
    Ok(request)
}

impl State {
    fn respond(
        &mut self,
        request: &Recorded,
        graphql: Option<Result<Request, String>>,
    ) -> Response {
        let is_log_in =
            request.path.trim_start_matches('/') == "authentication/api/open/authenticate";
        let failure = self.controls.failure(request, is_log_in);
        if let Some(failure) = failure
            .clone()
            .filter(|failure| *failure != Failure::AnswerLost)
        {
            return failure.response();
        }
        let response = if is_log_in {
            self.log_in(request)
        } else {
            self.answer(request, graphql)
        };
        failure.map_or(response, Failure::response)
    }

    fn log_in(&mut self, request: &Recorded) -> Response {
        let of_realm = request.header("saagie-realm") == self.realm;
        match rest::login(&self.world, &request.body).filter(|_| of_realm) {
            Some(user) if request.method == Method::POST => {
                plain(StatusCode::OK, &self.controls.token(&user))
            }
            _ => plain(StatusCode::UNAUTHORIZED, "Bad credentials"),
        }
    }

    fn answer(&mut self, request: &Recorded, graphql: Option<Result<Request, String>>) -> Response {
        let Some(user) = self.controls.user(request.header("authorization")) else {
            let refusal = if graphql.is_some() {
                self.controls.refusal
            } else {
                Refusal::Text
            };
            return refusal.response();
        };
        let segments = request.path.trim_start_matches('/').split('/');
        let segments: Vec<String> = segments
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let platform = self.world.platform.to_string();
        match segments.as_slice() {
            ["projects", "api", "platform", id, "graphql"] if *id == platform => {
                self.execute(request, &user, graphql)
            }
            ["gateway", "api", "graphql"] => self.execute(request, &user, graphql),
            [
                "projects",
                "api",
                "platform",
                id,
                "project",
                project,
                "job",
                job,
                "version",
                number,
                "artifact",
                name,
            ] if *id == platform => logs::artifact(&self.world, [project, job, number, name]),
            rest if request.header("saagie-realm") == self.realm => self.rest(request, &user, rest),
            _ => plain(StatusCode::BAD_REQUEST, "Saagie-Realm is missing or wrong"),
        }
    }

    fn execute(
        &mut self,
        http: &Recorded,
        user: &str,
        request: Option<Result<Request, String>>,
    ) -> Response {
        if http.method != Method::POST {
            return StatusCode::METHOD_NOT_ALLOWED.into_response();
        }
        let request = match request {
            Some(Ok(request)) => request,
            Some(Err(problem)) => return plain(StatusCode::BAD_REQUEST, &problem),
            None => return plain(StatusCode::NOT_FOUND, "Not found"),
        };
        let endpoint = Endpoint::at(&http.path);
        answer(&endpoint.execute(&request, &mut self.world, user, &self.controls.faults))
    }

    fn rest(&mut self, request: &Recorded, user: &str, segments: &[&str]) -> Response {
        let (world, method, body) = (&mut self.world, &request.method, &*request.body);
        match segments {
            ["authentication", "api", "open", "password", "change"] if method == Method::PUT => {
                rest::change_password(world, body)
            }
            [
                "security",
                "api",
                "groups",
                "authorizations",
                platform,
                "permissions",
                "projects",
            ] => rest::own_permissions(world, user, platform),
            ["auth", "api", "users"] => rest::users(world, method, None, body),
            ["auth", "api", "users", login] => rest::users(world, method, Some(login), body),
            ["auth", "api", "groups"] => rest::groups(world, method, None, body),
            ["auth", "api", "groups", name] => rest::groups(world, method, Some(name), body),
            ["security", "api", "groups", name] => rest::permissions(world, method, name, body),
            ["profiles", "api", ""] => rest::profiles(world, method, None, body),
            ["profiles", "api", login] => rest::profiles(world, method, Some(login), body),
            [
                "log-proxy",
                "api",
                kind,
                realm,
                "platform",
                _,
                "project",
                _,
                _,
                entity,
            ] if *realm == self.realm => match *kind {
                "logs" => logs::page(world, entity, &request.query),
                "download" => logs::download(world, entity, &request.query),
                _ => plain(StatusCode::NOT_FOUND, "Not found"),
            },
            _ => (StatusCode::NOT_FOUND, Body::from("Not found")).into_response(),
        }
    }
}
