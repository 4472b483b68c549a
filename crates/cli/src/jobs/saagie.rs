//! Saagie: runs that are waited for, and projects as files.

use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::runtime::{Error, GraphqlFailure, Row};
use platform_clients::saagie::{Client, Report, TransferError};
use serde_json::{Map, Value, json};

use super::Job;
use crate::failure::{self, Code, Failure};
use crate::flags::Flags;
use crate::output::Output;
use crate::platforms::{Application, Platform};
use crate::session::{self, Session};
use crate::{dry_run, secrets, values, wait};

/// `jobs run ID` and `pipelines run ID`.
pub static RUN: Job = Job {
    verb: "run",
    about: "Runs it, and follows the run with --wait",
    is_of: |_, resource| operations(resource).is_some(),
    arguments: |command, platform, application, resource| {
        let command = command.arg(id("The id of what to run")).arg(
            Arg::new("wait")
                .long("wait")
                .action(ArgAction::SetTrue)
                .help("Follows the run to its end; one that fails is a failure of the command"),
        );
        let command = command.arg(
            Arg::new("wait-timeout")
                .long("wait-timeout")
                .value_name("SECONDS")
                .value_parser(values::seconds)
                .requires("wait")
                .help("How long to follow it at most, in place of what the description says"),
        );
        of_platform(command, platform, application, resource)
    },
    run,
};

/// `projects export ID`.
pub static EXPORT: Job = Job {
    verb: "export",
    about: "Writes a project with all that is in it into a folder",
    is_of: |_, resource| resource == "projects",
    arguments: |command, platform, application, _| {
        let command = command
            .arg(id("The id of the project"))
            .arg(
                Arg::new("to")
                    .long("to")
                    .value_name("DIR")
                    .required(true)
                    .help("The folder; the project gets one of its own in it"),
            )
            .arg(only_current())
            .arg(
                Arg::new("versions-limit")
                    .long("versions-limit")
                    .value_name("COUNT")
                    .value_parser(clap::value_parser!(i32).range(1..))
                    .help("At most so many versions of each job and pipeline, the newest ones"),
            );
        of_platform(command, platform, application, "jobs")
    },
    run: |session, _, matches| {
        let (client, platform) = client(session, matches)?;
        let mut export = client.export(platform, text(matches, "to"));
        if matches.get_flag("only-current") {
            export = export.only_current_versions();
        }
        if let Some(most) = matches.get_one::<i32>("versions-limit") {
            export = export.versions_limit(*most);
        }
        let id = text(matches, "id");
        let done = session::run(async { Ok(export.project(&id).await) })?;
        told(
            session,
            &client,
            done,
            "look at what failed, and export it again",
        )
    },
};

/// `projects import DIR`.
pub static IMPORT: Job = Job {
    verb: "import",
    about: "Makes a project out of a folder that was exported",
    is_of: |_, resource| resource == "projects",
    arguments: |command, platform, application, _| {
        let command = command
            .arg(
                Arg::new("from")
                    .value_name("DIR")
                    .required(true)
                    .help("The folder with project.json"),
            )
            .arg(
                Arg::new("name")
                    .long("name")
                    .value_name("NAME")
                    .help("Another name than the one in the file"),
            )
            .arg(only_current())
            .arg(
                Arg::new("global-variables")
                    .long("global-variables")
                    .action(ArgAction::SetTrue)
                    .help("Saves variables of the whole platform too, which other projects see"),
            )
            .arg(
                Arg::new("secret")
                    .long("secret")
                    .value_name("NAME=VALUE")
                    .action(ArgAction::Append)
                    .help("A variable that is a secret, which no export holds (as the value, - asks for it, @FILE and env:NAME read it from there)"),
            );
        of_platform(command, platform, application, "jobs")
    },
    run: |session, _, matches| {
        let (client, platform) = client(session, matches)?;
        let mut import = client.import(platform, text(matches, "from"));
        if let Some(name) = matches.get_one::<String>("name") {
            import = import.named(name);
        }
        if matches.get_flag("only-current") {
            import = import.only_current_versions();
        }
        if matches.get_flag("global-variables") {
            import = import.global_variables();
        }
        for pair in matches.get_many::<String>("secret").unwrap_or_default() {
            let (name, value) = pair
                .split_once('=')
                .ok_or_else(|| Failure::usage("--secret takes NAME=VALUE"))?;
            let value = secrets::read(value, name).map_err(Failure::usage)?;
            import = import.secret(name, value);
        }
        let done = session::run(async { Ok(import.project().await) })?;
        told(
            session,
            &client,
            done,
            "run it again: what is done is kept, and it goes on from there",
        )
    },
};

/// The operation that runs a thing, its variable, and the operation that shows the run.
fn operations(resource: &str) -> Option<(&'static str, &'static str, &'static str)> {
    match resource {
        "jobs" => Some(("job_run", "jobId", "job_instance_get")),
        "pipelines" => Some(("pipeline_run", "pipelineId", "pipeline_instance_get")),
        _ => None,
    }
}

fn rows(
    application: &Application,
    resource: &str,
) -> Option<(&'static Row, &'static str, &'static Row)> {
    let (run, variable, shown) = operations(resource)?;
    Some((application.row(run)?, variable, application.row(shown)?))
}

fn id(help: &'static str) -> Arg {
    Arg::new("id").value_name("ID").required(true).help(help)
}

fn only_current() -> Arg {
    Arg::new("only-current")
        .long("only-current")
        .action(ArgAction::SetTrue)
        .help("The current version of each job, pipeline and app alone")
}

/// The flags that say which platform: those of an operation that is sent to it.
fn platform_flags(
    platform: &'static Platform,
    application: &'static Application,
    resource: &str,
) -> Option<Flags> {
    let (row, _, _) = rows(application, resource)?;
    let mut flags = Flags::new(platform, row);
    flags.members.clear();
    Some(flags)
}

fn of_platform(
    command: Command,
    platform: &'static Platform,
    application: &'static Application,
    resource: &str,
) -> Command {
    match platform_flags(platform, application, resource) {
        Some(flags) => flags.add(command),
        None => command,
    }
}

/// The number of the platform, as an argument of every call.
fn of_call(session: &Session<'_>, matches: &ArgMatches) -> Result<Map<String, Value>, Failure> {
    let flags = platform_flags(session.platform, session.application, "jobs");
    let flags = flags.ok_or_else(|| Failure::new(Code::Other, "jobs cannot be run"))?;
    let variables = |name: &str| session.variable(name).ok().flatten();
    flags
        .read_parameters(matches, &variables)
        .map_err(Failure::usage)
}

fn text(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

fn run(session: &Session<'_>, resource: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let (row, variable, shown) = rows(session.application, resource)
        .ok_or_else(|| Failure::new(Code::NotFound, format!("{resource} cannot be run")))?;
    let mut arguments = Value::Object(of_call(session, matches)?);
    let of_run = arguments.clone();
    arguments["body"] = json!({ variable: text(matches, "id") });
    let mut output = Output::new(session.settings)?;
    if session.settings.dry_run {
        return dry_run::operation(session, row, arguments, &mut output);
    }
    let client = session.client()?;
    session::run(async {
        let begun = (row.send)(&client, row.operation, arguments, session.options()).await;
        let begun = begun.map_err(|error| failure::of_call(&error, &session.asked(&client)))?;
        if !matches.get_flag("wait") {
            return output.value(begun);
        }
        let [waiter, ..] = shown.waiters else {
            return Err(Failure::new(Code::Other, "a run cannot be waited for"));
        };
        let instance = begun["id"].clone();
        session
            .settings
            .note(&format!("run: {}", values::shown(&instance)));
        let mut arguments = of_run;
        arguments["body"] = json!({ "id": instance });
        let timeout = matches.get_one::<Duration>("wait-timeout").copied();
        wait::follow(
            session,
            &client,
            shown,
            waiter,
            arguments,
            timeout,
            &mut output,
        )
        .await
    })
}

/// A client, and the number of the platform.
fn client(session: &Session<'_>, matches: &ArgMatches) -> Result<(Client, i32), Failure> {
    if session.settings.dry_run {
        return Err(Failure::usage(
            "there is no dry run of this: what is sent depends on what comes back",
        ));
    }
    let of_call = of_call(session, matches)?;
    let number = of_call.values().next().and_then(Value::as_i64);
    let number = number
        .and_then(|number| i32::try_from(number).ok())
        .ok_or_else(|| Failure::usage("the number of the platform is not one"))?;
    Ok((Client::from(session.client()?), number))
}

/// Tells what became of an export or an import.
fn told(
    session: &Session<'_>,
    client: &Client,
    done: Result<Report, TransferError>,
    next: &str,
) -> Result<(), Failure> {
    let report = done.map_err(|error| failed(session, client, &error))?;
    Output::new(session.settings)?.value(json!(report))?;
    if report.is_complete() {
        return Ok(());
    }
    let count = report.failed.len();
    let words = format!("{count} of {} failed", count + report.done.len());
    Err(Failure::new(Code::Failed, words).hint(next))
}

fn failed(session: &Session<'_>, client: &Client, error: &TransferError) -> Failure {
    let words = error.to_string();
    match error {
        TransferError::Call { source, .. } => {
            let asked = session.asked(client.runtime());
            let mut failure = if let Some(error) = source.downcast_ref::<Error<GraphqlFailure>>() {
                failure::of_call(error, &asked)
            } else if let Some(error) = source.downcast_ref::<Error<Value>>() {
                failure::of_call(error, &asked)
            } else {
                Failure::new(Code::Other, words.as_str())
            };
            failure.message = words;
            failure
        }
        TransferError::Missing { .. } => Failure::new(Code::NotFound, words)
            .hint("`platforms saagie projects list` shows what there is"),
        TransferError::Content { .. } => Failure::usage(words),
        _ => Failure::new(Code::Other, words),
    }
}
