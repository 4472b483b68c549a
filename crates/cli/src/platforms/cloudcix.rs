//! `CloudCIX`: an application is a level of commands of its own.

use platform_clients::Platform as Facts;
use platform_clients::cloudcix::{
    app_manager, circuit, compute, contact, financial, iaas, membership, otp, plot, training,
};

use super::{Application, Platform};
use crate::jobs::cloudcix::GET_ALL;

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
    facts: Facts::CLOUDCIX,
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
    defaults: &[],
    jobs: &[&GET_ALL],
    followed: &[],
};
