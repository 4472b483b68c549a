//! Craton.

use craton_client::{API, Client};

use super::{Application, Platform};
use crate::jobs::craton::VARIABLES_SET;

pub(super) static PLATFORM: Platform = Platform {
    name: "craton",
    about: "OpenStack Craton: clouds, regions, cells, hosts and their variables",
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    address: "CRATON_URL",
    credentials: &["OS_USERNAME", "OS_PROJECT_ID", "OS_PASSWORD"],
    defaults: &[],
    connect: |_, variables| {
        let client = Client::from_vars(variables).map_err(|error| error.to_string())?;
        Ok(client.runtime().clone())
    },
    jobs: &[&VARIABLES_SET],
    followed: &[],
};
