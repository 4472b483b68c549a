//! The log-in to a realm.

use platform_clients_runtime::{
    AuthContext, BoxFuture, Bytes, Credentials, CredentialsError, LogIn, Secret,
};
use serde_json::json;

/// Where a log-in is sent, below the address of the platform.
const PATH: &str = "authentication/api/open/authenticate";

/// A user of a realm, who logs in with a password.
///
/// The answer of the platform is the token and nothing else. It does not say how long it lasts, so the
/// token is used until a call is a 401, and then renewed once for everyone who waits.
#[derive(Clone, Debug)]
pub struct RealmLogIn {
    realm: String,
    user: String,
    password: Secret,
}

impl RealmLogIn {
    /// A user with a password. The realm is sent as it is written.
    pub fn new(
        realm: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            realm: realm.into(),
            user: user.into(),
            password: password.into(),
        }
    }

    /// The realm.
    pub fn realm(&self) -> &str {
        &self.realm
    }

    /// The name of the user.
    pub fn user(&self) -> &str {
        &self.user
    }

    async fn exchange(&self, context: &AuthContext) -> Result<Credentials, CredentialsError> {
        let base_url = context.base_url().as_str().trim_end_matches('/');
        let body = json!({ "login": self.user, "password": self.password.expose() }).to_string();
        let request = http::Request::post(format!("{base_url}/{PATH}"))
            .header("content-type", "application/json")
            .header("saagie-realm", &self.realm)
            .body(Bytes::from(body))
            .map_err(|_| CredentialsError::new("the realm cannot be sent in a header"))?;
        let answer = context.send(request).await?;
        let status = answer.status();
        if !status.is_success() {
            let hint = match status.as_u16() {
                401 | 403 => "the name, the password or the realm is wrong",
                404 => "there is no log-in at this address",
                _ => "the platform did not take the log-in",
            };
            return Err(CredentialsError::new(format!(
                "the log-in of {:?} to the realm {:?} failed with {status}: {hint}",
                self.user, self.realm
            )));
        }
        let token = std::str::from_utf8(answer.body())
            .unwrap_or_default()
            .trim();
        // A page of a proxy is no token, and no header could carry it.
        let is_token = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_token {
            return Err(CredentialsError::new(format!(
                "the answer to the log-in is no token; is {base_url} a platform?"
            )));
        }
        let credentials = Credentials::new()
            .header("authorization", format!("Bearer {token}"))?
            .hide(Secret::from(token))
            .public_header("saagie-realm", &self.realm)?;
        Ok(credentials)
    }
}

impl LogIn for RealmLogIn {
    fn log_in<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.exchange(context))
    }
}
