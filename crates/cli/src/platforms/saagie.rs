//! Saagie.

use platform_clients::Platform as Facts;
use platform_clients::saagie::{API, Client};

use super::{Application, Platform};
use crate::jobs::saagie::{EXPORT, IMPORT, RUN};

pub(super) static PLATFORM: Platform = Platform {
    facts: Facts::SAAGIE,
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    defaults: &[
        ("platformId", "SAAGIE_PLATFORM"),
        ("platform_id", "SAAGIE_PLATFORM"),
    ],
    jobs: &[&RUN, &EXPORT, &IMPORT],
    followed: &[],
};
