//! Saagie.

use super::Read;
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::runtime::EnvironmentError;
use crate::runtime::environment::Environment;
use crate::saagie::{Client, Saagie};
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

    /// The handle on one platform of Saagie, with the methods for whole jobs. `SAAGIE_PLATFORM` is its number.
    ///
    /// It shares the connections and the token of [`Platforms::saagie`].
    pub fn saagie_platform(&self) -> Result<Saagie, ConnectError> {
        let (realm, number) = self.connect(&PLATFORM, whereabouts)?;
        let number = number.trim().parse().map_err(|_| {
            let problem =
                format!("SAAGIE_PLATFORM is {number:?}, which is not the number of a platform");
            ConnectError::refused(PLATFORM.name, problem, None)
        })?;
        Ok(Saagie::new(self.saagie()?, number, realm))
    }
}

fn whereabouts(read: Read<'_>, _settings: &Settings) -> Result<(String, String), EnvironmentError> {
    let mut environment = Environment::new(read);
    let realm = environment.required("SAAGIE_REALM");
    let number = environment.required("SAAGIE_PLATFORM");
    environment.complete()?;
    Ok((realm, number))
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<Client, EnvironmentError> {
    let mut environment = Environment::new(read);
    let address = environment.required("SAAGIE_URL");
    let realm = environment.required("SAAGIE_REALM");
    let user = environment.required("SAAGIE_USER");
    let password = environment.required("SAAGIE_PASSWORD");
    environment.complete()?;
    let builder = settings.apply(Client::at(address, realm, user, password));
    builder.build().map_err(EnvironmentError::Client)
}
