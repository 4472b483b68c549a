//! Saagie.

use super::{Problem, Read, required};
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::saagie::Client;
use crate::settings::Settings;

static PLATFORM: Platform = Platform {
    name: "saagie",
    about: "Saagie: projects, jobs, apps and pipelines on a platform for data",
    variables: &[
        Variable::required("SAAGIE_URL", "the address in front of `projects/platform`").address(),
        Variable::required(
            "SAAGIE_REALM",
            "the realm: `my` in my-workspace.example.com",
        ),
        Variable::required("SAAGIE_USER", "the name of the user"),
        Variable::required("SAAGIE_PASSWORD", "the password of the user"),
        Variable::optional("SAAGIE_PLATFORM", "the number of the platform"),
    ],
};

impl Platform {
    /// Saagie.
    pub const SAAGIE: &'static Self = &PLATFORM;
}

impl Platforms {
    /// A client of Saagie, as a user of a realm.
    pub fn saagie(&self) -> Result<Client, ConnectError> {
        self.ready(&PLATFORM, connect)
    }
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<Client, Problem> {
    let [address, realm, user, password] = required(
        read,
        [
            "SAAGIE_URL",
            "SAAGIE_REALM",
            "SAAGIE_USER",
            "SAAGIE_PASSWORD",
        ],
    )?;
    let builder = Client::at(address, realm, user, password);
    Ok(settings.apply(builder).build()?)
}
