//! Craton.

use platform_clients::Platform as Facts;
use platform_clients::craton::{API, Client};

use super::{Application, Platform};
use crate::jobs::craton::VARIABLES_SET;

pub(super) static PLATFORM: Platform = Platform {
    facts: Facts::CRATON,
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    defaults: &[],
    jobs: &[&VARIABLES_SET],
    followed: &[],
};
