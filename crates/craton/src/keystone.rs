//! Keystone: a log-in with a password, and a token that is renewed when it has to be.

use platform_clients_runtime::{
    AuthContext, BoxFuture, Credentials, CredentialsError, Keystone, KeystoneBuilder,
    ProvideCredentials, Secret, Url,
};

use crate::address::with_version;
use platform_clients_runtime::environment::{self, Environment, EnvironmentError};

/// What the catalog of Keystone calls Craton.
const SERVICE_TYPE: &str = "fleet_management";

/// A user of Keystone, for a server that asks Keystone who is calling.
///
/// The first call logs in. The token is shared by all calls and all clones of this value, renewed
/// before it expires, and renewed once when the server rejects it.
///
/// Craton takes a token only if it is for a project and has the role `admin` there; any other is a
/// 401 on every call.
#[derive(Clone, Debug)]
pub struct KeystoneAuth(Keystone);

/// What is known for a log-in. It needs a project or a trust.
#[derive(Clone, Debug)]
#[must_use = "`build` makes the credentials"]
pub struct KeystoneAuthBuilder {
    keystone: KeystoneBuilder,
    is_scoped: bool,
}

impl KeystoneAuth {
    /// A log-in with a user name and a password.
    ///
    /// `auth_url` is where Keystone is, as in `https://keystone.example:5000`; `/v3` is added unless
    /// it is there.
    pub fn builder(
        auth_url: impl AsRef<str>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> KeystoneAuthBuilder {
        let auth_url = with_version(auth_url.as_ref(), "v3");
        KeystoneAuthBuilder {
            keystone: Keystone::password(auth_url, username, password),
            is_scoped: false,
        }
    }

    /// Reads the variables that the command lines of `OpenStack` read.
    ///
    /// * `OS_AUTH_URL`, `OS_USERNAME` and `OS_PASSWORD` must be there.
    /// * So must `OS_PROJECT_ID` or `OS_PROJECT_NAME`. The id wins.
    /// * `OS_USER_DOMAIN_ID` or `OS_USER_DOMAIN_NAME` is the domain of the user, and
    ///   `OS_PROJECT_DOMAIN_ID` or `OS_PROJECT_DOMAIN_NAME` the domain in which the name of the project
    ///   is looked up. The id wins; without either it is the domain with the id `default`.
    ///
    /// The error names every variable that is missing.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::from_vars(environment::process)
    }

    /// Like [`from_env`](Self::from_env), with the variables taken from a function.
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        let mut environment = Environment::new(&variables);
        let builder = KeystoneAuthBuilder::read(&mut environment);
        environment.complete()?;
        builder.build().map_err(EnvironmentError::Credentials)
    }

    /// Where the catalog of Keystone says that Craton is. It logs in, unless that has happened.
    ///
    /// It is a base URL for [`Client::at`](crate::Client::at).
    pub async fn endpoint(&self) -> Result<Url, CredentialsError> {
        self.0.discover(SERVICE_TYPE).await
    }
}

impl From<Keystone> for KeystoneAuth {
    /// Uses a log-in that was made by hand, perhaps for more than one service.
    fn from(keystone: Keystone) -> Self {
        Self(keystone)
    }
}

impl ProvideCredentials for KeystoneAuth {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.0.provide(context)
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        self.0.reject(credentials)
    }
}

impl KeystoneAuthBuilder {
    /// The domain of the user, by id. Without it: `default`.
    pub fn user_domain_id(self, id: impl Into<String>) -> Self {
        self.with(|keystone| keystone.user_domain_id(id))
    }

    /// The domain of the user, by name.
    pub fn user_domain_name(self, name: impl Into<String>) -> Self {
        self.with(|keystone| keystone.user_domain_name(name))
    }

    /// The project, by id.
    pub fn project_id(self, id: impl Into<String>) -> Self {
        self.scoped(|keystone| keystone.project_id(id))
    }

    /// The project, by name. The name is looked up in the project's domain.
    pub fn project_name(self, name: impl Into<String>) -> Self {
        self.scoped(|keystone| keystone.project_name(name))
    }

    /// The domain of the project, by id. Without it: `default`.
    pub fn project_domain_id(self, id: impl Into<String>) -> Self {
        self.with(|keystone| keystone.project_domain_id(id))
    }

    /// The domain of the project, by name.
    pub fn project_domain_name(self, name: impl Into<String>) -> Self {
        self.with(|keystone| keystone.project_domain_name(name))
    }

    /// A trust, in place of a project. Nobody has tried one with Craton yet.
    pub fn trust_id(self, id: impl Into<String>) -> Self {
        self.scoped(|keystone| keystone.trust_id(id))
    }

    /// Checks what is known and makes the credentials. Nothing is sent yet.
    ///
    /// Without a project it is an error, because Craton answers every call that has a token without
    /// one with a 500 that says nothing.
    pub fn build(self) -> Result<KeystoneAuth, CredentialsError> {
        if !self.is_scoped {
            return Err(CredentialsError::new(
                "Craton needs a token for a project: give its id or its name",
            ));
        }
        self.keystone.build().map(KeystoneAuth)
    }

    fn with(self, change: impl FnOnce(KeystoneBuilder) -> KeystoneBuilder) -> Self {
        Self {
            keystone: change(self.keystone),
            ..self
        }
    }

    fn scoped(self, change: impl FnOnce(KeystoneBuilder) -> KeystoneBuilder) -> Self {
        Self {
            keystone: change(self.keystone),
            is_scoped: true,
        }
    }

    pub(crate) fn read(environment: &mut Environment<'_>) -> Self {
        let mut builder = KeystoneAuth::builder(
            environment.required("OS_AUTH_URL"),
            environment.required("OS_USERNAME"),
            environment.required("OS_PASSWORD"),
        );
        if let Some(id) = environment.optional("OS_USER_DOMAIN_ID") {
            builder = builder.user_domain_id(id);
        } else if let Some(name) = environment.optional("OS_USER_DOMAIN_NAME") {
            builder = builder.user_domain_name(name);
        }
        if let Some(id) = environment.optional("OS_PROJECT_DOMAIN_ID") {
            builder = builder.project_domain_id(id);
        } else if let Some(name) = environment.optional("OS_PROJECT_DOMAIN_NAME") {
            builder = builder.project_domain_name(name);
        }
        if let Some(id) = environment.optional("OS_PROJECT_ID") {
            builder = builder.project_id(id);
        } else if let Some(name) = environment.optional("OS_PROJECT_NAME") {
            builder = builder.project_name(name);
        } else {
            environment.lacks("OS_PROJECT_ID or OS_PROJECT_NAME");
        }
        builder
    }
}
