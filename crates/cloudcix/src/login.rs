//! The log-in: a token for every application, renewed before it runs out.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use platform_clients_runtime::{
    AuthContext, BoxFuture, Bytes, Credentials, CredentialsError, LogIn, Secret, StatusCode,
};
use serde_json::{Map, Value};

/// The header that carries the token. `Authorization` is not read.
const HEADER: &str = "x-auth-token";

/// How long a token of a log-in is good where it does not say so itself.
const AFTER_LOG_IN: Duration = Duration::from_secs(2 * 60 * 60);

/// The same for a token of a renewal.
const AFTER_RENEWAL: Duration = Duration::from_secs(60 * 60);

/// Who logs in.
#[derive(Clone, Debug)]
pub struct Account {
    email: String,
    password: Secret,
    api_key: Secret,
    first_otp: Option<Secret>,
    otp: Option<Secret>,
}

impl Account {
    /// A user by e-mail and password. The key is that of the member, the company: one e-mail may belong
    /// to several members.
    pub fn new(
        email: impl Into<String>,
        password: impl Into<Secret>,
        api_key: impl Into<Secret>,
    ) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            api_key: api_key.into(),
            first_otp: None,
            otp: None,
        }
    }

    /// The one-time number of a user who has one-time passwords. It is good for one log-in; the token is
    /// renewed with itself after that, as long as it has not run out.
    #[must_use]
    pub fn otp(mut self, number: impl Into<Secret>) -> Self {
        self.otp = Some(number.into());
        self
    }

    /// The first one-time number of a user who is just setting one-time passwords up.
    #[must_use]
    pub fn first_otp(mut self, number: impl Into<Secret>) -> Self {
        self.first_otp = Some(number.into());
        self
    }

    fn body(&self) -> Value {
        let mut body = Map::new();
        let mut put = |name: &str, value: &str| body.insert(name.to_owned(), value.into());
        put("email", &self.email);
        put("password", self.password.expose());
        put("api_key", self.api_key.expose());
        for (name, number) in [("first_otp", &self.first_otp), ("otp", &self.otp)] {
            if let Some(number) = number {
                put(name, number.expose());
            }
        }
        body.into()
    }
}

/// Logs in at the application membership: by password at first, with the token itself after that.
pub(crate) struct MembershipLogIn {
    account: Account,
    url: String,
    held: Mutex<Option<Held>>,
}

struct Held {
    token: Secret,
    expires: SystemTime,
}

impl MembershipLogIn {
    /// `membership` is the address of the application, with a slash at its end.
    pub(crate) fn new(account: Account, membership: &str) -> Self {
        Self {
            account,
            url: format!("{membership}auth/login/"),
            held: Mutex::default(),
        }
    }

    fn held(&self) -> MutexGuard<'_, Option<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(&self, context: &AuthContext) -> Result<Credentials, CredentialsError> {
        let now = context.clock().system_now();
        // A token is tried once. If it cannot renew itself, the password can.
        let held = self.held().take().filter(|held| now < held.expires);
        let renewed = match held {
            Some(held) => self.renew(context, &held.token).await,
            None => None,
        };
        let (token, life) = match renewed {
            Some(token) => (token, AFTER_RENEWAL),
            None => (self.log_in_anew(context).await?, AFTER_LOG_IN),
        };
        let expires = expiry(token.expose()).unwrap_or(now + life);
        let credentials = Credentials::new()
            .header(HEADER, token.clone())?
            .expires(expires);
        *self.held() = Some(Held { token, expires });
        Ok(credentials)
    }

    async fn renew(&self, context: &AuthContext, token: &Secret) -> Option<Secret> {
        let request = http::Request::put(&self.url)
            .header(HEADER, token.expose())
            .header("accept", "application/json")
            .body(Bytes::new())
            .ok()?;
        let answer = context.send(request).await.ok()?;
        (answer.status() == StatusCode::OK)
            .then(|| token_of(answer.body()))
            .flatten()
    }

    async fn log_in_anew(&self, context: &AuthContext) -> Result<Secret, CredentialsError> {
        let request = http::Request::post(&self.url)
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .body(Bytes::from(self.account.body().to_string()))
            .map_err(|_| CredentialsError::new("the address of membership is no URL"))?;
        let answer = context.send(request).await?;
        let status = answer.status();
        if status.is_success() {
            return token_of(answer.body()).ok_or_else(|| {
                CredentialsError::new(
                    "the log-in gave no token; does the API key belong to the member of this user?",
                )
            });
        }
        let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = text("error_code");
        let hint = match code.rsplit('_').next().unwrap_or_default() {
            "001" => "; e-mail and password are needed",
            "003" => "; the API key is not that of the user's member",
            "004" | "007" => "; give the one-time number",
            "008" if self.account.otp.is_some() => {
                "; a one-time number is good for one log-in, so give a new one"
            }
            _ => "",
        };
        Err(CredentialsError::new(format!(
            "the log-in failed with {status}: {} {code}{hint}",
            text("detail")
        )))
    }
}

/// The token of an answer, `{"token": …}`.
fn token_of(body: &Bytes) -> Option<Secret> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let token = body.get("token")?.as_str()?;
    (!token.is_empty()).then(|| Secret::from(token))
}

/// When a token runs out, as its claim `exp` says. The signature is the server's business.
fn expiry(token: &str) -> Option<SystemTime> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let seconds = claims.get("exp")?.as_u64()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

impl LogIn for MembershipLogIn {
    fn log_in<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.exchange(context))
    }
}

impl fmt::Debug for MembershipLogIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MembershipLogIn")
            .field("account", &self.account)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::expiry;
    use std::time::{Duration, SystemTime};

    #[test]
    fn the_expiry_is_read_from_the_token() {
        // {"uid": 4, "exp": 1700000000}
        let token = "e30.eyJ1aWQiOiA0LCAiZXhwIjogMTcwMDAwMDAwMH0.sig";
        assert_eq!(
            expiry(token),
            Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000))
        );
        for odd in ["", "a", "a.b", "a.!.c", "e30.e30.x"] {
            assert_eq!(expiry(odd), None);
        }
    }
}
