//! Craton.

use super::Read;
use crate::connect_error::ConnectError;
use crate::craton::{Auth, Client};
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::runtime::EnvironmentError;
use crate::runtime::environment::Environment;
use crate::settings::Settings;

static PLATFORM: Platform = Platform {
    name: "craton",
    about: "OpenStack Craton: clouds, regions, cells, hosts and their variables",
    variables: &[
        Variable::required("CRATON_URL", "the address of the server").address(),
        Variable::required("OS_USERNAME", "the name of the user"),
        Variable::required("OS_PROJECT_ID", "the id of the project"),
        Variable::required("OS_PASSWORD", "the API key, or the password of Keystone"),
        Variable::optional("OS_AUTH_URL", "the address of Keystone").address(),
        Variable::optional("OS_PROJECT_NAME", "the project, where its id is not known"),
        Variable::optional("OS_USER_DOMAIN_ID", "the domain of the user"),
        Variable::optional("OS_USER_DOMAIN_NAME", "the same by its name"),
        Variable::optional("OS_PROJECT_DOMAIN_ID", "the domain of the project"),
        Variable::optional("OS_PROJECT_DOMAIN_NAME", "the same by its name"),
    ],
};

impl Platform {
    /// Craton.
    pub const CRATON: &'static Self = &PLATFORM;
}

impl Platforms {
    /// A client of Craton, with a user of its own or, where `OS_AUTH_URL` is set, with one of Keystone.
    pub fn craton(&self) -> Result<Client, ConnectError> {
        self.ready(&PLATFORM, connect)
    }
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<Client, EnvironmentError> {
    let mut environment = Environment::new(read);
    let address = environment.required("CRATON_URL");
    let auth = match (Auth::from_vars(read), environment.complete()) {
        (Ok(auth), Ok(())) => auth,
        (Err(EnvironmentError::Missing(of_auth)), Err(EnvironmentError::Missing(mut missing))) => {
            missing.extend(of_auth);
            return Err(EnvironmentError::Missing(missing));
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let builder = settings.apply(Client::at(address).credentials(auth));
    builder.build().map_err(EnvironmentError::Client)
}
