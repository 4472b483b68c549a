//! `PyFarm`: a job from its submission to its end.

use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::pyfarm::types::JobCreate;
use platform_clients::pyfarm::{Client, JobError};
use platform_clients::runtime::Row;
use serde_json::json;

use super::Job;
use crate::failure::{self, Code, Failure};
use crate::flags::Flags;
use crate::invoke;
use crate::output::Output;
use crate::platforms::{Application, Platform};
use crate::progress::Progress;
use crate::session::{self, Session};
use crate::{body, dry_run, values};

/// `jobs submit`, with the members of a job as flags.
pub static SUBMIT: Job = Job {
    verb: "submit",
    about: "Submits a job, and follows its tasks with --wait",
    is_of: |_, resource| resource == "jobs",
    arguments,
    run,
};

fn row(application: &Application) -> Option<&'static Row> {
    application.row("jobs_create")
}

fn arguments(
    command: Command,
    platform: &'static Platform,
    application: &'static Application,
    _: &str,
) -> Command {
    let Some(row) = row(application) else {
        return command;
    };
    let command = Flags::new(platform, row).add(command);
    body::arguments(command, row)
        .arg(
            Arg::new("wait")
                .long("wait")
                .action(ArgAction::SetTrue)
                .help("Follows the job to its end; one that fails is a failure of the command"),
        )
        .arg(
            Arg::new("wait-timeout")
                .long("wait-timeout")
                .value_name("SECONDS")
                .value_parser(values::seconds)
                .requires("wait")
                .help("How long to follow it at most: a day unless said otherwise"),
        )
}

fn run(session: &Session<'_>, _: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(row) = row(session.application) else {
        return Err(Failure::new(Code::Other, "jobs cannot be created"));
    };
    let mut output = Output::new(session.settings)?;
    if matches.get_flag("body-template") {
        return output.value(body::template(row.fields));
    }
    let mut arguments = invoke::arguments(session, row, matches)?;
    if session.settings.dry_run {
        return dry_run::operation(session, row, arguments, &mut output);
    }
    let client = session.client()?;
    if !matches.get_flag("wait") {
        let sent = (row.send)(&client, row.operation, arguments, session.options());
        return match session::run(async { Ok(sent.await) })? {
            Ok(job) => output.value(job),
            Err(error) => Err(failure::of_call(&error, &session.asked(&client))),
        };
    }
    let job: JobCreate = serde_json::from_value(arguments["body"].take())
        .map_err(|error| Failure::usage(format!("the body is no job: {error}")))?;
    let mut submitted = Client::from(client.clone()).submit_job(&job);
    if let Some(timeout) = matches.get_one::<Duration>("wait-timeout") {
        submitted = submitted.timeout(*timeout);
    }
    let mut progress = Progress::new(session.settings);
    let done = session::run(async {
        let mut updates = submitted.updates();
        let mut last = None;
        loop {
            match updates.try_next().await {
                Ok(Some(update)) => {
                    let tasks = &update.tasks;
                    progress.share(tasks.done, tasks.total(), "tasks", update.elapsed);
                    last = Some(update.job);
                }
                Ok(None) => return Ok(last),
                Err(error) => return Err(failed(session, &client, &error)),
            }
        }
    })?;
    progress.end();
    output.value(json!(done))
}

fn failed(
    session: &Session<'_>,
    client: &platform_clients::runtime::Client,
    error: &JobError,
) -> Failure {
    let asked = session.asked(client);
    let told = error.to_string();
    let mut failure = match error {
        JobError::Submit(error) => failure::of_call(error, &asked),
        JobError::Failed(progress) => Failure::new(Code::Failed, told.clone()).hint(format!(
            "`platforms pyfarm tasks list {}` shows its tasks",
            progress.job.id
        )),
        error if error.is_timed_out() => Failure::new(Code::Timeout, told.clone()).hint(
            "it goes on without being followed; --wait-timeout SECONDS follows it for longer",
        ),
        error if error.is_gone() => Failure::new(Code::NotFound, told.clone()),
        JobError::Lost { error, .. } => match error.error() {
            Some(error) => failure::of_call(error, &asked),
            None => Failure::new(Code::Other, told.clone()),
        },
        _ => Failure::new(Code::Other, told.clone()),
    };
    failure.message = told;
    failure
}
