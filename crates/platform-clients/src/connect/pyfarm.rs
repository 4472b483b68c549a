//! `PyFarm`.

use super::Read;
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::pyfarm::Client;
use crate::runtime::EnvironmentError;
use crate::runtime::environment::Environment;
use crate::settings::Settings;

static PLATFORM: Platform = Platform {
    name: "pyfarm",
    about: "PyFarm: jobs, tasks and agents of a render farm",
    variables: &[Variable::required("PYFARM_URL", "the address of the master").address()],
};

impl Platform {
    /// `PyFarm`.
    pub const PYFARM: &'static Self = &PLATFORM;
}

impl Platforms {
    /// A client of a master of `PyFarm`, which asks for no credentials.
    pub fn pyfarm(&self) -> Result<Client, ConnectError> {
        self.ready(&PLATFORM, connect)
    }
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<Client, EnvironmentError> {
    let mut environment = Environment::new(read);
    let address = environment.required("PYFARM_URL");
    environment.complete()?;
    let builder = settings.apply(Client::at(address));
    builder.build().map_err(EnvironmentError::Client)
}
