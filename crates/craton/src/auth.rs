//! Either way to say who is calling.

use platform_clients_runtime::{
    AuthContext, BoxFuture, Credentials, CredentialsError, ProvideCredentials,
};

use crate::keystone::{KeystoneAuth, KeystoneAuthBuilder};
use crate::local::LocalAuth;
use platform_clients_runtime::environment::{self, Environment, EnvironmentError};

/// Who is calling, for programs that leave it to their users which of the two ways it is.
///
/// Which one a server wants is decided by whoever runs it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Auth {
    /// A user of Craton's own.
    Local(LocalAuth),
    /// A user of Keystone.
    Keystone(KeystoneAuth),
}

impl Auth {
    /// Reads the environment: [`KeystoneAuth::from_env`] where `OS_AUTH_URL` is set,
    /// [`LocalAuth::from_env`] where it is not.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::from_vars(environment::process)
    }

    /// Like [`from_env`](Self::from_env), with the variables taken from a function.
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        Self::read(Environment::new(&variables))
    }

    /// Reads the rest of an environment of which something else may have been read before.
    pub(crate) fn read(mut environment: Environment<'_>) -> Result<Self, EnvironmentError> {
        if environment.optional("OS_AUTH_URL").is_some() {
            let builder = KeystoneAuthBuilder::read(&mut environment);
            environment.complete()?;
            let keystone = builder.build().map_err(EnvironmentError::Credentials)?;
            Ok(Self::Keystone(keystone))
        } else {
            let local = LocalAuth::read(&mut environment);
            environment.complete()?;
            Ok(Self::Local(local))
        }
    }

    fn provider(&self) -> &dyn ProvideCredentials {
        match self {
            Self::Local(local) => local,
            Self::Keystone(keystone) => keystone,
        }
    }
}

impl From<LocalAuth> for Auth {
    fn from(local: LocalAuth) -> Self {
        Self::Local(local)
    }
}

impl From<KeystoneAuth> for Auth {
    fn from(keystone: KeystoneAuth) -> Self {
        Self::Keystone(keystone)
    }
}

impl ProvideCredentials for Auth {
    fn provide<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        self.provider().provide(context)
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        self.provider().reject(credentials)
    }
}
