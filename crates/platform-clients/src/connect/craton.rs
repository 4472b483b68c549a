//! Craton.

use super::{Problem, Read};
use crate::connect_error::ConnectError;
use crate::craton::{Auth, Client, EnvironmentError};
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
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

fn connect(read: Read<'_>, settings: &Settings) -> Result<Client, Problem> {
    let address = read("CRATON_URL");
    let mut missing = Vec::new();
    if address.is_none() {
        missing.push("CRATON_URL".to_owned());
    }
    let auth = match Auth::from_vars(read) {
        Ok(auth) => auth,
        Err(EnvironmentError::Missing(names)) => {
            missing.extend(names.into_iter().map(str::to_owned));
            return Err(Problem::Missing(missing));
        }
        Err(error) => return Err(Problem::Refused(error.to_string())),
    };
    let Some(address) = address else {
        return Err(Problem::Missing(missing));
    };
    let builder = Client::at(address).credentials(auth);
    Ok(settings.apply(builder).build()?)
}
