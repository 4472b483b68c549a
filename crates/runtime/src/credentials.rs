//! Who the caller is: the trait that answers it, and the simple answers.
//!
//! A client asks its provider before every call. Credentials go only to the origin that the client
//! was built for. When the server rejects them, the provider is told, and the call is repeated once
//! if that may help.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use futures_util::future::{BoxFuture, FutureExt, ready};
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, StatusCode};

pub use crate::context::AuthContext;
use crate::secret::Secret;

/// Gives a client the credentials for its calls.
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// The credentials for one call. It is asked every time, so it should remember what it found
    /// out; [`TokenCache`](crate::TokenCache) does that for tokens.
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>>;

    /// Says that the server rejected these credentials. The answer is whether it is worth asking
    /// [`provide`](Self::provide) again.
    fn reject(&self, credentials: &Credentials) -> bool {
        let _ = credentials;
        false
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        (**self).provide(context)
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        (**self).reject(credentials)
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Box<P> {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        (**self).provide(context)
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        (**self).reject(credentials)
    }
}

/// What is added to a request so that the server knows the caller: headers and query parameters.
///
/// A clone is the same credentials, and cheap.
#[derive(Clone, Default)]
pub struct Credentials(Arc<Parts>);

#[derive(Clone, Default)]
struct Parts {
    headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, Secret)>,
    secrets: Vec<Secret>,
    expires: Option<SystemTime>,
}

impl Credentials {
    /// Credentials that add nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: impl Into<Secret>) -> Result<Self, CredentialsError> {
        let value = value.into();
        let known = self.add_header(name, value.expose(), true)?;
        Ok(known.hide(value))
    }

    /// Adds a header that says who is calling and is no secret, such as a user name. A server's words
    /// that repeat it are printed as they are.
    pub fn public_header(
        self,
        name: &str,
        value: impl AsRef<str>,
    ) -> Result<Self, CredentialsError> {
        self.add_header(name, value.as_ref(), false)
    }

    fn add_header(
        mut self,
        name: &str,
        value: &str,
        sensitive: bool,
    ) -> Result<Self, CredentialsError> {
        let header = HeaderName::try_from(name)
            .map_err(|_| CredentialsError::new(format!("{name:?} is not the name of a header")))?;
        // The error names the header and never the value.
        let mut text = HeaderValue::from_str(value).map_err(|_| {
            CredentialsError::new(format!("the value of {name} cannot be sent in a header"))
        })?;
        text.set_sensitive(sensitive);
        Arc::make_mut(&mut self.0).headers.push((header, text));
        Ok(self)
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        let value = value.into();
        let parts = Arc::make_mut(&mut self.0);
        parts.secrets.push(value.clone());
        parts.query.push((name.into(), value));
        self
    }

    /// Says until when the server accepts them.
    #[must_use]
    pub fn expires(mut self, at: SystemTime) -> Self {
        Arc::make_mut(&mut self.0).expires = Some(at);
        self
    }

    /// Names a text that must not be printed, besides the values above: the part of a header that
    /// is the real secret.
    #[must_use]
    pub fn hide(mut self, secret: Secret) -> Self {
        Arc::make_mut(&mut self.0).secrets.push(secret);
        self
    }

    /// Until when the server accepts them, if that is known.
    pub fn expiry(&self) -> Option<SystemTime> {
        self.0.expires
    }

    /// The headers that are added.
    pub fn headers(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.0.headers.iter().map(|(name, value)| (name, value))
    }

    /// The query parameters that are added.
    pub fn query_parameters(&self) -> impl Iterator<Item = (&str, &Secret)> {
        self.0
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Every text that must not be printed.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        self.0.secrets.iter()
    }

    /// Whether these are the same credentials: a clone, or others that add the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || (self.0.headers == other.0.headers && self.0.query == other.0.query)
    }
}

impl fmt::Debug for Credentials {
    /// The names of what is added, and no value.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query_parameters().map(|(name, _)| name).collect();
        formatter
            .debug_struct("Credentials")
            .field("headers", &headers)
            .field("query", &query)
            .field("expires", &self.0.expires)
            .finish()
    }
}

/// Why there are no credentials.
///
/// Its message never holds a secret. A clone is the same error: one failed log-in is reported to
/// everyone who waited for it.
#[derive(Clone)]
pub struct CredentialsError(Arc<Problem>);

struct Problem {
    message: String,
    status: Option<StatusCode>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl CredentialsError {
    /// An error with a message. The message is printed: put no secret in it.
    pub fn new(message: impl Into<String>) -> Self {
        Self::build(message.into(), None, None)
    }

    /// An error with a message and the status with which a log-in was refused.
    pub fn refused(message: impl Into<String>, status: StatusCode) -> Self {
        Self::build(message.into(), Some(status), None)
    }

    /// An error with a message and its cause. The message of the cause is printed as well.
    pub fn caused(
        message: impl Into<String>,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::build(message.into(), None, Some(cause.into()))
    }

    /// The status with which the log-in was refused, if that is what happened.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    fn build(
        message: String,
        status: Option<StatusCode>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(Problem {
            message,
            status,
            source,
        }))
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.message)
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CredentialsError")
            .field("message", &self.0.message)
            .field("status", &self.0.status)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// No credentials: the server is open to everyone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCredentials;

impl ProvideCredentials for NoCredentials {
    fn provide<'a>(
        &'a self,
        _: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        ready(Ok(Credentials::new())).boxed()
    }
}

/// The same headers (or query parameters) on every call.
#[derive(Clone, Debug)]
pub struct FixedHeaders(Result<Credentials, CredentialsError>);

impl FixedHeaders {
    /// Headers by name and value. What cannot be sent in a header is reported by the first call.
    pub fn new<'a, V: Into<Secret>>(headers: impl IntoIterator<Item = (&'a str, V)>) -> Self {
        let mut headers = headers.into_iter();
        Self(
            headers.try_fold(Credentials::new(), |credentials, (name, value)| {
                credentials.header(name, value)
            }),
        )
    }
}

impl From<Credentials> for FixedHeaders {
    fn from(credentials: Credentials) -> Self {
        Self(Ok(credentials))
    }
}

/// Credentials that were being put together; what went wrong is reported by the first call.
impl From<Result<Credentials, CredentialsError>> for FixedHeaders {
    fn from(credentials: Result<Credentials, CredentialsError>) -> Self {
        Self(credentials)
    }
}

impl ProvideCredentials for FixedHeaders {
    fn provide<'a>(
        &'a self,
        _: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        ready(self.0.clone()).boxed()
    }
}

/// A token that does not change, as `Authorization: Bearer …`.
#[derive(Clone, Debug)]
pub struct Bearer(FixedHeaders);

impl Bearer {
    /// Sends this token.
    pub fn new(token: impl Into<Secret>) -> Self {
        let token = token.into();
        let header = format!("Bearer {}", token.expose());
        let credentials = Credentials::new().header(AUTHORIZATION.as_str(), header);
        Self(FixedHeaders(credentials.map(|known| known.hide(token))))
    }
}

impl ProvideCredentials for Bearer {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.0.provide(context)
    }
}

/// User name and password, as `Authorization: Basic …`.
#[derive(Clone, Debug)]
pub struct Basic(FixedHeaders);

impl Basic {
    /// Sends this user name and this password.
    pub fn new(username: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let (username, password) = (username.as_ref(), password.into());
        // The server splits at the first colon, so a name with one would be another user.
        let credentials = if username.contains(':') {
            Err(CredentialsError::new(
                "a user name for Basic must not contain a colon",
            ))
        } else {
            let encoded = base64(format!("{username}:{}", password.expose()).as_bytes());
            Credentials::new()
                .header(AUTHORIZATION.as_str(), format!("Basic {encoded}"))
                .map(|known| known.hide(encoded.into()).hide(password))
        };
        Self(FixedHeaders(credentials))
    }
}

impl ProvideCredentials for Basic {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.0.provide(context)
    }
}

/// Base64 with the usual alphabet and padding; twenty lines are less than one more dependency.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for position in 0..4 {
            if position <= group.len() {
                let index = bits >> (18 - 6 * position) & 63;
                text.push(char::from(ALPHABET[index as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_the_usual_one() {
        for (plain, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ("\u{fc}\u{ff}?", "w7zDvz8="),
        ] {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn what_cannot_be_sent_is_an_error_without_the_secret() {
        for provider in [
            FixedHeaders::new([("x-token", "canary\n")]),
            FixedHeaders::new([("x token", "canary")]),
            Basic::new("a:b", "canary").0,
            Bearer::new("canary\0").0,
        ] {
            let error = provider.0.unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }

    #[test]
    fn credentials_show_names_and_no_values() {
        let credentials = Credentials::new()
            .header("X-Auth-Token", "canary")
            .unwrap()
            .query("api_key", "canary");
        let shown = format!("{credentials:?}");
        assert!(shown.contains("x-auth-token") && shown.contains("api_key"));
        assert!(!shown.contains("canary"));
        assert_eq!(credentials.secrets().count(), 2);
    }
}
