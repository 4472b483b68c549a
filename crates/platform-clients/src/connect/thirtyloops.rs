//! 30loops.

use super::{Problem, Read, required};
use crate::connect_error::ConnectError;
use crate::platform::{Platform, Variable};
use crate::platforms::Platforms;
use crate::runtime::Basic;
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

fn connect(read: Read<'_>, settings: &Settings) -> Result<Account, Problem> {
    let [address, account, user, password] = required(
        read,
        [
            "THIRTYLOOPS_URL",
            "THIRTYLOOPS_ACCOUNT",
            "THIRTYLOOPS_USERNAME",
            "THIRTYLOOPS_PASSWORD",
        ],
    )?;
    let builder = Client::at(address).credentials(Basic::new(user, password));
    Ok(settings.apply(builder).build()?.account(account))
}
