//! Craton's own users: three headers on every request.

use platform_clients_runtime::{
    AuthContext, BoxFuture, Credentials, CredentialsError, FixedHeaders, ProvideCredentials, Secret,
};

use platform_clients_runtime::environment::{self, Environment, EnvironmentError};

/// A user of Craton's own, as a server knows it that runs without Keystone.
///
/// The three values go with every request, as `X-Auth-User`, `X-Auth-Project` and `X-Auth-Token`. There
/// is no session and no expiry.
#[derive(Clone, Debug)]
pub struct LocalAuth(FixedHeaders);

impl LocalAuth {
    /// A user by name, the id of the project it belongs to, and its API key.
    ///
    /// The id may be spelled with or without dashes, in either case. A text that cannot be sent in a
    /// header is reported by the first call.
    pub fn new(
        username: impl Into<String>,
        project_id: impl Into<String>,
        token: impl Into<Secret>,
    ) -> Self {
        let credentials = Credentials::new()
            .public_header("X-Auth-User", username.into())
            .and_then(|known| known.public_header("X-Auth-Project", project_id.into()))
            .and_then(|known| known.header("X-Auth-Token", token));
        Self(FixedHeaders::from(credentials))
    }

    /// Reads `OS_USERNAME`, `OS_PROJECT_ID` and `OS_PASSWORD`, which holds the API key.
    ///
    /// The error names every variable that is missing.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::from_vars(environment::process)
    }

    /// Like [`from_env`](Self::from_env), with the variables taken from a function.
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        let mut environment = Environment::new(&variables);
        let auth = Self::read(&mut environment);
        environment.complete()?;
        Ok(auth)
    }

    pub(crate) fn read(environment: &mut Environment<'_>) -> Self {
        Self::new(
            environment.required("OS_USERNAME"),
            environment.required("OS_PROJECT_ID"),
            environment.required("OS_PASSWORD"),
        )
    }
}

impl ProvideCredentials for LocalAuth {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.0.provide(context)
    }
}
