//! `CloudCIX`: an application is a level of commands of its own.

use cloudcix_client::{
    CloudCix, app_manager, circuit, compute, contact, financial, iaas, membership, otp, plot,
    training,
};

use super::{Application, Platform};

macro_rules! application {
    ($name:literal, $module:ident) => {
        Application {
            name: $name,
            api: &$module::API,
            rows: $module::Client::CALLS,
        }
    };
}

pub(super) static PLATFORM: Platform = Platform {
    name: "cloudcix",
    about: "CloudCIX: machines, networks, members, ledgers and more",
    applications: &[
        application!("app-manager", app_manager),
        application!("circuit", circuit),
        application!("compute", compute),
        application!("contact", contact),
        application!("financial", financial),
        application!("iaas", iaas),
        application!("membership", membership),
        application!("otp", otp),
        application!("plot", plot),
        application!("training", training),
    ],
    address: "CLOUDCIX_API_URL",
    credentials: &[
        "CLOUDCIX_API_USERNAME",
        "CLOUDCIX_API_PASSWORD",
        "CLOUDCIX_API_KEY",
    ],
    defaults: &[],
    connect: |application, variables| {
        let door = CloudCix::builder_from_vars(variables).map_err(|error| error.to_string())?;
        let door = door.build().map_err(|error| error.to_string())?;
        door.client(application.api)
            .map_err(|error| error.to_string())
    },
    jobs: &[],
    followed: &[],
};
