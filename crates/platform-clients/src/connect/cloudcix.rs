//! `CloudCIX`.

use super::Read;
use crate::cloudcix::CloudCix;
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::runtime::{Api, Client, EnvironmentError};
use crate::settings::Settings;

static PLATFORM: Platform = Platform {
    name: "cloudcix",
    about: "CloudCIX: machines, networks, members, ledgers and more",
    variables: &[
        Variable::optional(
            "CLOUDCIX_API_URL",
            "the domain of the applications; without it the public cloud",
        )
        .address(),
        Variable::required("CLOUDCIX_API_USERNAME", "the e-mail address of the user"),
        Variable::required("CLOUDCIX_API_PASSWORD", "the password of the user"),
        Variable::required("CLOUDCIX_API_KEY", "the key of the member"),
        Variable::optional(
            "CLOUDCIX_API_V2_URL",
            "the domain of the newer applications, where it is another one",
        )
        .address(),
        Variable::optional(
            "CLOUDCIX_API_VERSION",
            "the version in addresses, such as 5.0",
        ),
        application("CLOUDCIX_APP_MANAGER_URL"),
        application("CLOUDCIX_CIRCUIT_URL"),
        application("CLOUDCIX_COMPUTE_URL"),
        application("CLOUDCIX_CONTACT_URL"),
        application("CLOUDCIX_FINANCIAL_URL"),
        application("CLOUDCIX_IAAS_URL"),
        application("CLOUDCIX_MEMBERSHIP_URL"),
        application("CLOUDCIX_OTP_URL"),
        application("CLOUDCIX_PLOT_URL"),
        application("CLOUDCIX_TRAINING_URL"),
    ],
};

/// The address of one application. These names are ours; its own clients have none.
const fn application(name: &'static str) -> Variable {
    Variable::optional(name, "the address of this application alone").address()
}

impl Platform {
    /// `CloudCIX`.
    pub const CLOUDCIX: &'static Self = &PLATFORM;
}

impl Platforms {
    /// The applications of `CloudCIX`, with one log-in for all.
    pub fn cloudcix(&self) -> Result<CloudCix, ConnectError> {
        self.ready(&PLATFORM, connect)
    }
}

/// The client of one application.
pub(super) fn client(platforms: &Platforms, api: &'static Api) -> Result<Client, ConnectError> {
    let cloudcix = platforms.cloudcix()?;
    cloudcix
        .client(api)
        .map_err(|error| ConnectError::refused(PLATFORM.name, error.to_string(), None))
}

fn connect(read: Read<'_>, settings: &Settings) -> Result<CloudCix, EnvironmentError> {
    let mut builder = CloudCix::builder_from_vars(read)?;
    for variable in PLATFORM.variables {
        let application = variable
            .name
            .strip_prefix("CLOUDCIX_")
            .and_then(|rest| rest.strip_suffix("_URL"))
            .filter(|rest| !rest.starts_with("API"));
        if let Some((name, url)) = application.zip(read(variable.name)) {
            builder = builder.application(name.replace('_', ""), url);
        }
    }
    let settings = settings.clone();
    builder
        .settings(move |builder| settings.apply(builder))
        .build()
        .map_err(EnvironmentError::Client)
}
