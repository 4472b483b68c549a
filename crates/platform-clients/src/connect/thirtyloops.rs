//! 30loops.

use super::Read;
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::runtime::environment::Environment;
use crate::runtime::{Basic, EnvironmentError};
use crate::settings::Settings;
use crate::thirtyloops::{Account, Client};

static PLATFORM: Platform = Platform {
    name: "thirtyloops",
    about: "30loops: applications, their services and their log",
    variables: &[
        Variable::required("THIRTYLOOPS_URL", "the address of the server").address(),
        Variable::required("THIRTYLOOPS_ACCOUNT", "the name of the account"),
        Variable::required("THIRTYLOOPS_USERNAME", "the name of the user"),
        Variable::required("THIRTYLOOPS_PASSWORD", "the password of the user"),
    ],
};

impl Platform {
    /// 30loops.
    pub const THIRTYLOOPS: &'static Self = &PLATFORM;
}

impl Platforms {
    /// An account of 30loops, as one of its users.
    pub fn thirtyloops(&self) -> Result<Account, ConnectError> {
        self.ready(&PLATFORM, connect)
    }
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<Account, EnvironmentError> {
    let mut environment = Environment::new(read);
    let address = environment.required("THIRTYLOOPS_URL");
    let account = environment.required("THIRTYLOOPS_ACCOUNT");
    let user = environment.required("THIRTYLOOPS_USERNAME");
    let password = environment.required("THIRTYLOOPS_PASSWORD");
    environment.complete()?;
    let builder = Client::at(address).credentials(Basic::new(user, password));
    let client = settings.apply(builder).build();
    Ok(client.map_err(EnvironmentError::Client)?.account(account))
}
