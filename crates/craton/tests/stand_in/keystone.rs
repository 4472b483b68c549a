//! Log-ins: tokens for a password, and which of them are still good.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{Hit, PASSWORD, USERNAME};

#[derive(Default)]
pub struct Keystone {
    given: usize,
    valid: Vec<String>,
}

impl Keystone {
    pub fn knows(&self, token: &str) -> bool {
        self.valid.iter().any(|valid| valid == token)
    }

    pub fn revoke(&mut self) {
        self.valid.clear();
    }

    pub fn log_in(&mut self, hit: &Hit, host: &str) -> Response {
        let body: Value = serde_json::from_slice(&hit.body).unwrap();
        let user = &body["auth"]["identity"]["password"]["user"];
        if user["name"] != USERNAME
            || user["password"] != PASSWORD
            || body["auth"]["scope"]["project"].is_null()
        {
            let refusal = json!({ "error": { "code": 401, "message": "The request you have made requires authentication.", "title": "Unauthorized" } });
            return (StatusCode::UNAUTHORIZED, axum::Json(refusal)).into_response();
        }
        self.given += 1;
        let token = format!("token-{}", self.given);
        self.valid.push(token.clone());
        let answer = json!({ "token": {
            "expires_at": "2999-01-01T00:00:00.000000Z",
            "catalog": [{
                "type": "fleet_management",
                "endpoints": [{ "interface": "public", "region": "one", "url": format!("http://{host}/v1") }],
            }],
        }});
        (
            StatusCode::CREATED,
            [("x-subject-token", token)],
            axum::Json(answer),
        )
            .into_response()
    }
}
