//! Keystone, the identity service of `OpenStack`: a token for a password, version 3.
//!
//! The answer to the log-in also holds the catalog: where the services of the cloud are. It is kept,
//! so that a client can be pointed at a service by its type.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use crate::context::AuthContext;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::redact;
use crate::secret::Secret;
use crate::token::{LogIn, TokenCache};

/// The domain of users and projects for which none is named.
const DEFAULT_DOMAIN: &str = "default";

/// Credentials from Keystone. A clone shares the token.
#[derive(Clone, Debug)]
pub struct Keystone {
    cache: TokenCache<Password>,
}

/// What is known for a log-in by password.
#[derive(Clone)]
#[must_use = "`build` makes the credentials"]
pub struct KeystoneBuilder {
    auth_url: String,
    username: String,
    password: Secret,
    user_domain: Domain,
    scope: Scope,
    project_domain: Domain,
}

#[derive(Clone, Debug)]
enum Domain {
    Id(String),
    Name(String),
}

#[derive(Clone, Debug)]
enum Scope {
    Unscoped,
    ProjectId(String),
    ProjectName(String),
    Domain(Domain),
    Trust(String),
}

impl Keystone {
    /// A log-in with a user name and a password. `auth_url` is the URL of the service with its
    /// version, as in `https://keystone.example:5000/v3`.
    pub fn password(
        auth_url: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> KeystoneBuilder {
        KeystoneBuilder {
            auth_url: auth_url.into(),
            username: username.into(),
            password: password.into(),
            user_domain: Domain::Id(DEFAULT_DOMAIN.to_owned()),
            scope: Scope::Unscoped,
            project_domain: Domain::Id(DEFAULT_DOMAIN.to_owned()),
        }
    }

    /// The public endpoint of a service, from the catalog of the latest log-in. `None` before the
    /// first log-in and where the catalog does not list the service.
    pub fn endpoint(&self, service_type: &str) -> Option<Url> {
        self.endpoint_of(service_type, "public", None)
    }

    /// An endpoint of a service, by its interface (`public`, `internal`, `admin`) and region.
    pub fn endpoint_of(
        &self,
        service_type: &str,
        interface: &str,
        region: Option<&str>,
    ) -> Option<Url> {
        let catalog = self.cache.login().catalog();
        catalog
            .iter()
            .filter(|service| service.kind == service_type)
            .flat_map(|service| &service.endpoints)
            .find(|endpoint| {
                endpoint.interface == interface
                    && region.is_none_or(|region| endpoint.region.as_deref() == Some(region))
            })
            .and_then(|endpoint| Url::parse(&endpoint.url).ok())
    }

    /// Logs in, unless that has happened, and looks up the public endpoint of a service. This works
    /// before there is a client: its base URL is what is asked for. The client then uses the token
    /// that was got here.
    pub async fn discover(&self, service_type: &str) -> Result<Url, CredentialsError> {
        let context = AuthContext::detached(self.cache.login().url.clone())?;
        self.provide(&context).await?;
        self.endpoint(service_type).ok_or_else(|| {
            CredentialsError::new(format!(
                "the catalog lists no public endpoint of a service {service_type:?}"
            ))
        })
    }
}

impl ProvideCredentials for Keystone {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.cache.provide(context)
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        self.cache.reject(credentials)
    }
}

impl KeystoneBuilder {
    /// The domain of the user, by id. Without it: `default`.
    pub fn user_domain_id(mut self, id: impl Into<String>) -> Self {
        self.user_domain = Domain::Id(id.into());
        self
    }

    /// The domain of the user, by name.
    pub fn user_domain_name(mut self, name: impl Into<String>) -> Self {
        self.user_domain = Domain::Name(name.into());
        self
    }

    /// A token for a project, by id.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.scope = Scope::ProjectId(id.into());
        self
    }

    /// A token for a project, by name and the domain of the project.
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.scope = Scope::ProjectName(name.into());
        self
    }

    /// The domain of the project, by id. Without it: `default`.
    pub fn project_domain_id(mut self, id: impl Into<String>) -> Self {
        self.project_domain = Domain::Id(id.into());
        self
    }

    /// The domain of the project, by name.
    pub fn project_domain_name(mut self, name: impl Into<String>) -> Self {
        self.project_domain = Domain::Name(name.into());
        self
    }

    /// A token for a domain, by id.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.scope = Scope::Domain(Domain::Id(id.into()));
        self
    }

    /// A token for a domain, by name.
    pub fn domain_name(mut self, name: impl Into<String>) -> Self {
        self.scope = Scope::Domain(Domain::Name(name.into()));
        self
    }

    /// A token for what a trust grants.
    pub fn trust_id(mut self, id: impl Into<String>) -> Self {
        self.scope = Scope::Trust(id.into());
        self
    }

    /// Checks the URL and makes the credentials. Nothing is sent yet.
    pub fn build(self) -> Result<Keystone, CredentialsError> {
        let text = format!("{}/auth/tokens", self.auth_url.trim().trim_end_matches('/'));
        // The error does not repeat the URL: it may hold what should not be in a URL.
        let url = Url::parse(&text)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .ok_or_else(|| CredentialsError::new("the URL of Keystone is not an HTTP URL"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(CredentialsError::new(
                "the URL of Keystone must not hold a user name or a password",
            ));
        }
        let uri = http::Uri::try_from(url.as_str())
            .map_err(|_| CredentialsError::new("the URL of Keystone cannot be sent to"))?;
        if self.username.is_empty() || self.password.is_empty() {
            return Err(CredentialsError::new(
                "Keystone needs a user name and a password",
            ));
        }
        Ok(Keystone {
            cache: TokenCache::new(Password {
                url,
                uri,
                known: self,
                catalog: Mutex::default(),
            }),
        })
    }

    fn request_body(&self) -> Value {
        let mut auth = json!({
            "identity": {
                "methods": ["password"],
                "password": {
                    "user": {
                        "name": self.username,
                        "domain": self.user_domain.to_json(),
                        "password": self.password.expose(),
                    }
                }
            }
        });
        let scope = match &self.scope {
            Scope::Unscoped => None,
            Scope::ProjectId(id) => Some(json!({ "project": { "id": id } })),
            Scope::ProjectName(name) => Some(json!({
                "project": { "name": name, "domain": self.project_domain.to_json() }
            })),
            Scope::Domain(domain) => Some(json!({ "domain": domain.to_json() })),
            Scope::Trust(id) => Some(json!({ "OS-TRUST:trust": { "id": id } })),
        };
        if let Some(scope) = scope {
            auth["scope"] = scope;
        }
        json!({ "auth": auth })
    }
}

impl fmt::Debug for KeystoneBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL is left out: before `build` nobody has checked what is in it.
        formatter
            .debug_struct("KeystoneBuilder")
            .field("username", &self.username)
            .field("password", &self.password)
            .field("user_domain", &self.user_domain)
            .field("scope", &self.scope)
            .field("project_domain", &self.project_domain)
            .finish_non_exhaustive()
    }
}

impl Domain {
    fn to_json(&self) -> Value {
        match self {
            Self::Id(id) => json!({ "id": id }),
            Self::Name(name) => json!({ "name": name }),
        }
    }
}

/// The log-in that the cache repeats.
struct Password {
    url: Url,
    uri: http::Uri,
    known: KeystoneBuilder,
    /// The catalog of the latest log-in.
    catalog: Mutex<Arc<[Service]>>,
}

#[derive(Deserialize)]
struct Answer {
    token: Token,
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    expires_at: Option<String>,
    #[serde(default)]
    catalog: Vec<Service>,
}

#[derive(Deserialize)]
struct Service {
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(default)]
    endpoints: Vec<Endpoint>,
}

#[derive(Deserialize)]
struct Endpoint {
    #[serde(default)]
    interface: String,
    #[serde(default)]
    region: Option<String>,
    url: String,
}

impl Password {
    fn catalog(&self) -> Arc<[Service]> {
        Arc::clone(&self.catalog.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn authenticate(&self, context: &AuthContext) -> Result<Credentials, CredentialsError> {
        let answer = context.send(self.request()).await?;
        if !answer.status().is_success() {
            return Err(self.refusal(answer.status(), answer.body()));
        }
        let token = answer
            .headers()
            .get("x-subject-token")
            .and_then(|value| value.to_str().ok())
            .ok_or_else(|| CredentialsError::new("Keystone answered without a token"))?;
        // The answer holds no secret, but the error of serde quotes it; so the error is not kept.
        let Answer { token: details } = serde_json::from_slice(answer.body())
            .map_err(|_| CredentialsError::new("the answer of Keystone cannot be read"))?;
        let mut credentials = Credentials::new().header("X-Auth-Token", token)?;
        if let Some(expiry) = details.expires_at.as_deref().map(read_expiry).transpose()? {
            credentials = credentials.expires(expiry);
        }
        *self.catalog.lock().unwrap_or_else(PoisonError::into_inner) = details.catalog.into();
        Ok(credentials)
    }

    fn request(&self) -> http::Request<Bytes> {
        let mut request = http::Request::new(Bytes::from(self.known.request_body().to_string()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.uri.clone();
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json.clone());
        request.headers_mut().insert(ACCEPT, json);
        request
    }

    /// The error of a refused log-in, in Keystone's own words.
    fn refusal(&self, status: StatusCode, body: &[u8]) -> CredentialsError {
        let answer: Value = serde_json::from_slice(body).unwrap_or_default();
        let words = answer["error"]["message"].as_str().unwrap_or_default();
        let words = redact::scrub(words, [&self.known.password]);
        let message = format!("Keystone refused the log-in with {status}: {words}");
        CredentialsError::refused(message.trim_end_matches([' ', ':']), status)
    }
}

/// Reads `expires_at`. A time that cannot be read is an error: a token that is used past its end
/// fails in ways that are hard to trace back.
fn read_expiry(text: &str) -> Result<SystemTime, CredentialsError> {
    text.parse()
        .map(|expiry: jiff::Timestamp| expiry.into())
        .map_err(|error| CredentialsError::caused("the token's expiry cannot be read", error))
}

impl LogIn for Password {
    fn log_in<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.authenticate(context).boxed()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Password")
            .field("url", &redact::url(&self.url))
            .field("known", &self.known)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scope_is_what_was_asked_for() {
        let builder = Keystone::password("http://k/v3/", "demo", "canary");
        assert!(builder.request_body()["auth"].get("scope").is_none());
        let named = builder.clone().project_name("p").project_domain_name("d");
        assert_eq!(
            named.request_body()["auth"]["scope"],
            json!({"project": {"name": "p", "domain": {"name": "d"}}})
        );
        let by_id = builder.clone().project_id("1").user_domain_name("u");
        assert_eq!(
            by_id.request_body()["auth"]["scope"],
            json!({"project": {"id": "1"}})
        );
        let user = &by_id.request_body()["auth"]["identity"]["password"]["user"];
        assert_eq!(user["domain"], json!({"name": "u"}));
        assert!(!format!("{builder:?} {:?}", by_id.build().unwrap()).contains("canary"));
    }

    #[test]
    fn a_url_that_cannot_be_used_is_refused_without_repeating_it() {
        for url in [
            "",
            "canary",
            "ftp://canary",
            "http://[canary",
            "http://u:canary@k/",
        ] {
            let error = Keystone::password(url, "u", "p").build().unwrap_err();
            assert!(!error.to_string().contains("canary"));
        }
    }
}
