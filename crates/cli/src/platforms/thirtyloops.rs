//! 30loops.

use platform_clients::Platform as Facts;
use platform_clients::thirtyloops::{API, Client};

use super::{Application, Followed, Platform};

pub(super) static PLATFORM: Platform = Platform {
    facts: Facts::THIRTYLOOPS,
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    defaults: &[("account", "THIRTYLOOPS_ACCOUNT")],
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
