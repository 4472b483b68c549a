//! `CloudCIX`: every record of a service, as its own clients call it.

use clap::{ArgMatches, Command};
use platform_clients::runtime::Row;

use super::Job;
use crate::failure::{Code, Failure};
use crate::flags::Flags;
use crate::invoke::{self, Extent};
use crate::naming;
use crate::platforms::{Application, Platform};
use crate::session::Session;

/// `get-all`, which is `list --all` with the flags of `list`.
pub static GET_ALL: Job = Job {
    verb: "get-all",
    about: "Lists everything, page by page: the same as list --all",
    is_of: |application, resource| list(application, resource).is_some(),
    arguments,
    run,
};

/// The operation that lists a resource.
fn list(application: &Application, resource: &str) -> Option<&'static Row> {
    application.rows().find(|row| {
        row.page.is_some()
            && row.operation.id.ends_with("_list")
            && naming::resource(row) == resource
    })
}

fn arguments(
    command: Command,
    platform: &'static Platform,
    application: &'static Application,
    resource: &str,
) -> Command {
    match list(application, resource) {
        Some(row) => Flags::new(platform, row).add(command),
        None => command,
    }
}

fn run(session: &Session<'_>, resource: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let row = list(session.application, resource)
        .ok_or_else(|| Failure::new(Code::NotFound, format!("{resource} cannot be listed")))?;
    invoke::run_list(session, row, matches, Extent::All)
}
