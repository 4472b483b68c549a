//! `PyFarm`.

use pyfarm_client::{API, Client};

use super::{Application, Platform};
use crate::jobs::pyfarm::SUBMIT;

pub(super) static PLATFORM: Platform = Platform {
    name: "pyfarm",
    about: "PyFarm: jobs, tasks and agents of a render farm",
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    address: "PYFARM_URL",
    credentials: &[],
    defaults: &[],
    connect: |_, variables| {
        let address = variables("PYFARM_URL").ok_or("missing from the environment: PYFARM_URL")?;
        let client = Client::at(address)
            .build()
            .map_err(|error| error.to_string())?;
        Ok(client.runtime().clone())
    },
    jobs: &[&SUBMIT],
    followed: &[],
};
