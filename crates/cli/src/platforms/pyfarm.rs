//! `PyFarm`.

use platform_clients::Platform as Facts;
use platform_clients::pyfarm::{API, Client};

use super::{Application, Platform};
use crate::jobs::pyfarm::SUBMIT;

pub(super) static PLATFORM: Platform = Platform {
    facts: Facts::PYFARM,
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    defaults: &[],
    jobs: &[&SUBMIT],
    followed: &[],
};
