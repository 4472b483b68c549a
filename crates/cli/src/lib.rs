//! The command `platforms`: every operation of every platform, from the tables of their clients.
//!
//! Nothing here is written for an operation. A platform is an entry in [`platforms::ALL`]; its resources, verbs,
//! flags, help, pages and waits are read from its tables. The parser is built only along the words that were
//! typed, so that a start costs the same however many operations there are.

#![expect(
    clippy::format_push_string,
    reason = "these texts are read by people; an allocation more is nothing beside a request"
)]

mod body;
mod completions;
mod curl;
mod dry_run;
mod explain;
mod failure;
mod flags;
mod help;
mod invoke;
mod jobs;
mod logging;
mod naming;
mod output;
pub mod platforms;
mod profiles;
mod progress;
mod prompt;
mod raw;
mod secrets;
mod session;
mod settings;
pub mod surface;
mod tree;
mod usage;
mod values;
mod wait;
mod words;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::ArgMatches;

use failure::Failure;
use platforms::{Application, Platform};
use session::Session;
use settings::Settings;
use tree::Branch;

/// Runs the command with these arguments, of which the first is its own name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    join_words(&mut arguments);
    let words: Vec<String> = words::find(&arguments)
        .into_iter()
        .map(|(_, word)| word)
        .collect();
    let mut root = tree::root(&Branch::Towards(words.clone()));
    let matches = match root.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::report(&error, &root, &words),
    };
    let settings = Settings::read(&matches);
    logging::start(settings.verbose);
    match run(&matches, &settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let color = settings.color && std::io::stderr().is_terminal();
            failure.report(color, settings.verbose)
        }
    }
}

/// Joins the words of resources and verbs that have several: `clouds variables set`. `help` in front of words
/// is their `--help`.
fn join_words(arguments: &mut Vec<OsString>) {
    let mut found = words::find(arguments);
    if let Some((at, word)) = found.first()
        && word == "help"
    {
        arguments.remove(*at);
        arguments.push("--help".into());
        found = words::find(arguments);
    }
    let Some(platform) = found.first().and_then(|(_, name)| platforms::find(name)) else {
        return;
    };
    let mut at = 1;
    let application = match platform.applications {
        [only] if only.name.is_empty() => only,
        several => {
            let Some((_, name)) = found.get(at) else {
                return;
            };
            at += 1;
            let Some(named) = several.iter().find(|one| one.name == *name) else {
                return;
            };
            named
        }
    };
    let surface = naming::surface(application);
    let find = |name: &str| {
        surface
            .iter()
            .find(|(resource, _)| {
                *resource == name || naming::alias(resource).as_deref() == Some(name)
            })
            .map(|(resource, verbs)| (resource.clone(), verbs))
    };
    words::join(arguments, at, |name| {
        ["api", "explain"].contains(&name) || find(name).is_some()
    });
    let found = words::find(arguments);
    let Some((resource, verbs)) = found.get(at).and_then(|(_, name)| find(name)) else {
        return;
    };
    words::join(arguments, at + 1, |name| {
        let mut jobs = platform.jobs.iter();
        verbs.contains_key(name)
            || jobs.any(|job| job.verb == name && (job.is_of)(application, &resource))
    });
}

fn run(matches: &ArgMatches, settings: &Settings) -> Result<(), Failure> {
    let Some((name, below)) = matches.subcommand() else {
        return Err(Failure::usage("a command is needed"));
    };
    match name {
        "explain" => explain::run(None, below, settings),
        "completions" => completions::complete(below, settings),
        "man" => completions::manual(below, settings),
        "login" | "logout" | "profiles" => profiles::run(name, below, settings),
        name => {
            let platform = platforms::find(name)
                .ok_or_else(|| Failure::usage(format!("there is no platform {name:?}")))?;
            run_platform(platform, below, settings)
        }
    }
}

fn run_platform(
    platform: &'static Platform,
    matches: &ArgMatches,
    settings: &Settings,
) -> Result<(), Failure> {
    match platform.applications {
        [only] if only.name.is_empty() => run_application(platform, only, matches, settings),
        several => {
            let Some((name, below)) = matches.subcommand() else {
                return Err(Failure::usage("an application is needed"));
            };
            let application = several
                .iter()
                .find(|application| application.name == name)
                .ok_or_else(|| Failure::usage(format!("there is no application {name:?}")))?;
            run_application(platform, application, below, settings)
        }
    }
}

fn run_application(
    platform: &'static Platform,
    application: &'static Application,
    matches: &ArgMatches,
    settings: &Settings,
) -> Result<(), Failure> {
    let Some((resource, below)) = matches.subcommand() else {
        return Err(Failure::usage("a resource is needed"));
    };
    let surface = naming::surface(application);
    let Some(verbs) = surface.get(resource) else {
        if resource == "explain" {
            return explain::run(Some((platform, application)), below, settings);
        }
        let session = Session::new(platform, application, settings)?;
        return raw::run(&session, below);
    };
    let Some((verb, given)) = below.subcommand() else {
        return Err(Failure::usage("a verb is needed"));
    };
    let session = Session::new(platform, application, settings)?;
    if let Some(row) = verbs.get(verb) {
        return invoke::run(&session, row, given);
    }
    let mut jobs = platform.jobs.iter();
    match jobs.find(|job| job.verb == verb && (job.is_of)(application, resource)) {
        Some(job) => (job.run)(&session, resource, given),
        None => Err(Failure::usage(format!("{resource} has no {verb:?}"))),
    }
}
