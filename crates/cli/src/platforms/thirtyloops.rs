//! 30loops.

use thirtyloops_client::{API, Account, Client};

use super::{Application, Followed, Platform};

pub(super) static PLATFORM: Platform = Platform {
    name: "thirtyloops",
    about: "30loops: applications, their services and their log",
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    address: "THIRTYLOOPS_URL",
    credentials: &[
        "THIRTYLOOPS_ACCOUNT",
        "THIRTYLOOPS_USERNAME",
        "THIRTYLOOPS_PASSWORD",
    ],
    defaults: &[("account", "THIRTYLOOPS_ACCOUNT")],
    connect: |_, variables| {
        let account = Account::from_vars(variables).map_err(|error| error.to_string())?;
        Ok(account.client().runtime().clone())
    },
    jobs: &[],
    followed: &[Followed {
        operations: &[
            "apps_deploy",
            "apps_djangocommand",
            "apps_publish",
            "apps_restart",
            "apps_runcommand",
            "apps_scale",
            "postgres_restore",
            "worker_djangocommand",
            "worker_restart",
            "worker_runcommand",
            "worker_scale",
        ],
        by: "logbook_get",
        argument: "uuid",
    }],
};
