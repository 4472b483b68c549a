//! `--wait`: looking again and again until something is done.
//!
//! What is looked at follows from the tables. An operation with a waiter is repeated itself. After one that
//! creates or deletes something, the operation that gets the thing is asked. After one that only begins
//! something, the place that its answer names.

use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use platform_clients::runtime::{
    Client, Decode, DecodeError, Json, Received, Request, Row, Waiter,
};
use serde_json::Value;

use crate::failure::{self, Code, Failure};
use crate::output::Output;
use crate::platforms::{Application, Followed, Platform};
use crate::progress::Progress;
use crate::session::Session;
use crate::values;

/// What is looked at after the call.
#[derive(Clone, Copy)]
enum Route {
    /// The operation itself.
    Itself,
    /// What its answer tells of.
    Created(&'static Row),
    /// What it deleted.
    Deleted(&'static Row),
    /// The place in its header `Location`.
    Located(&'static Followed, &'static Row),
}

impl Route {
    fn of(
        platform: &'static Platform,
        application: &'static Application,
        row: &'static Row,
    ) -> Option<(Self, Vec<&'static Waiter>)> {
        let facts = row.operation;
        if !row.waiters.is_empty() {
            return Some((Self::Itself, row.waiters.iter().collect()));
        }
        let followed = platform.followed.iter().find(|followed| {
            let mut ids = followed.operations.iter();
            ids.any(|id| *id == facts.id)
        });
        if let Some(followed) = followed {
            let by = application.row(followed.by)?;
            return Some((Self::Located(followed, by), by.waiters.iter().collect()));
        }
        let getter = |path: &dyn Fn(&str) -> bool| {
            application.rows().find(|other| {
                other.operation.method == "GET"
                    && !other.waiters.is_empty()
                    && other.operation.tag == facts.tag
                    && path(other.operation.path)
            })
        };
        let (route, gone) = match facts.method {
            "POST" => {
                let stem = facts.path.trim_end_matches('/');
                let below = |path: &str| {
                    let rest = path
                        .strip_prefix(stem)
                        .and_then(|rest| rest.strip_prefix('/'));
                    rest.is_some_and(|rest| rest.starts_with('{') && !rest.contains('/'))
                };
                (Self::Created(getter(&below)?), false)
            }
            "DELETE" => (Self::Deleted(getter(&|path| path == facts.path)?), true),
            _ => return None,
        };
        let (Self::Created(by) | Self::Deleted(by)) = route else {
            return None;
        };
        let waiters: Vec<_> = by
            .waiters
            .iter()
            .filter(|waiter| waiter.gone_is_success == gone)
            .collect();
        (!waiters.is_empty()).then_some((route, waiters))
    }
}

/// Adds `--wait` where there is something to wait for.
pub fn arguments(
    command: Command,
    platform: &'static Platform,
    application: &'static Application,
    row: &'static Row,
) -> Command {
    let Some((_, waiters)) = Route::of(platform, application, row) else {
        return command;
    };
    let names: Vec<&'static str> = waiters.iter().map(|waiter| waiter.name).collect();
    let Some(first) = names.first().copied() else {
        return command;
    };
    let wait = Arg::new("wait")
        .long("wait")
        .value_name("STATE")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value(first)
        .value_parser(PossibleValuesParser::new(names))
        .help(format!("Waits until it is {first}, or what is named"));
    command.arg(wait).arg(
        Arg::new("wait-timeout")
            .long("wait-timeout")
            .value_name("SECONDS")
            .value_parser(values::seconds)
            .requires("wait")
            .help("How long to wait at most, in place of what the description says"),
    )
}

/// A wait that was asked for.
pub struct Plan {
    route: Route,
    waiter: &'static Waiter,
    timeout: Option<Duration>,
}

impl Plan {
    /// The one that was asked for, if one was.
    pub fn read(session: &Session<'_>, row: &'static Row, matches: &ArgMatches) -> Option<Self> {
        let (route, waiters) = Route::of(session.platform, session.application, row)?;
        let name = matches.get_one::<String>("wait")?;
        let mut waiters = waiters.into_iter();
        Some(Self {
            route,
            waiter: waiters.find(|waiter| waiter.name == name)?,
            timeout: matches.get_one::<Duration>("wait-timeout").copied(),
        })
    }
}

/// Makes the call and waits. The last look is the answer.
pub async fn run(
    session: &Session<'_>,
    row: &'static Row,
    arguments: Value,
    plan: Plan,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let client = session.client()?;
    let (by, arguments) = begin(session, &client, row, arguments, plan.route).await?;
    let Plan {
        waiter, timeout, ..
    } = plan;
    follow(session, &client, by, waiter, arguments, timeout, output).await
}

/// Looks until it is what the waiter waits for. The last look is the answer.
pub async fn follow(
    session: &Session<'_>,
    client: &Client,
    by: &'static Row,
    waiter: &'static Waiter,
    arguments: Value,
    timeout: Option<Duration>,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let options = session.options();
    let mut wait = platform_clients::runtime::observe(client, by, waiter, arguments, options);
    if let Some(timeout) = timeout {
        wait = wait.timeout(timeout);
    }
    let mut progress = Progress::new(session.settings);
    let mut looks = wait.observations();
    let mut last = Value::Null;
    while let Some(look) = looks.next().await {
        let look = look.map_err(|error| failure::of_wait(&error, &session.asked(client)))?;
        progress.state(look.state(), look.elapsed());
        last = look.into_response().into_inner();
    }
    progress.end();
    if waiter.gone_is_success {
        session.settings.note("it is gone");
        return Ok(());
    }
    output.value(last)
}

/// Makes the call, and says what is looked at.
async fn begin(
    session: &Session<'_>,
    client: &Client,
    row: &'static Row,
    mut arguments: Value,
    route: Route,
) -> Result<(&'static Row, Value), Failure> {
    let failed = |error: platform_clients::runtime::Error<Value>| {
        failure::of_call(&error, &session.asked(client))
    };
    match route {
        Route::Itself => Ok((row, arguments)),
        Route::Deleted(by) => {
            let sent = (row.send)(client, row.operation, arguments.clone(), session.options());
            sent.await.map_err(failed)?;
            Ok((by, within(by, arguments)))
        }
        Route::Created(by) => {
            let sent = (row.send)(client, row.operation, arguments.clone(), session.options());
            let answer = sent.await.map_err(failed)?;
            let parameter =
                by.operation.parameters.iter().rfind(|parameter| {
                    parameter.location == platform_clients::runtime::Location::Path
                });
            let name = parameter.map_or("id", |parameter| parameter.argument);
            let id = [name, "id", "uuid", "name"]
                .into_iter()
                .find_map(|member| answer.get(member))
                .cloned()
                .ok_or_else(|| {
                    Failure::new(
                        Code::Other,
                        "it is created, and its answer does not say as what, so there is nothing to wait for",
                    )
                })?;
            arguments[name] = id;
            Ok((by, within(by, arguments)))
        }
        Route::Located(followed, by) => {
            let id = located(session, client, row, &arguments).await?;
            session
                .settings
                .note(&format!("{}: {id}", followed.argument));
            arguments[followed.argument] = id.into();
            Ok((by, within(by, arguments)))
        }
    }
}

/// Those arguments that the operation takes.
fn within(row: &Row, arguments: Value) -> Value {
    let Value::Object(mut members) = arguments else {
        return arguments;
    };
    members.retain(|name, _| {
        let mut known = row.operation.parameters.iter();
        known.any(|parameter| parameter.argument == name)
    });
    Value::Object(members)
}

/// Sends an operation whose answer is a place, and gives the last part of its path.
async fn located(
    session: &Session<'_>,
    client: &Client,
    row: &'static Row,
    arguments: &Value,
) -> Result<String, Failure> {
    // The body goes through its type first, exactly as it would without waiting.
    let rehearsal = platform_clients::runtime::Rehearsal::new();
    let options = session.options().rehearse(&rehearsal);
    let checked = (row.send)(client, row.operation, arguments.clone(), options).await;
    let failed = |error: platform_clients::runtime::Error<Value>| {
        failure::of_call(&error, &session.asked(client))
    };
    if let Err(error) = checked
        && !error.is_rehearsed()
    {
        return Err(failed(error));
    }
    let body = rehearsal.take().and_then(|request| request.body().cloned());
    let mut request = Request::<Location, Json<Value>>::new(client, row.operation);
    request.set_options(session.options());
    for (index, parameter) in row.operation.parameters.iter().enumerate() {
        if let Some(value) = arguments.get(parameter.argument) {
            request.parameter(index, value);
        }
    }
    if let Some(body) = body {
        request.body(body);
    }
    let place = request.send().await.map_err(failed)?.into_inner();
    Ok(place)
}

/// The last part of the path in the header `Location`.
struct Location;

impl Decode for Location {
    type Output = String;
    const ACCEPT: Option<&'static str> = None;

    fn decode(received: &Received) -> Result<String, DecodeError> {
        let location = received.headers().get("location");
        let location = location
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let path = location.split(['?', '#']).next().unwrap_or_default();
        let last = path.trim_end_matches('/').rsplit('/').next();
        match last.filter(|last| !last.is_empty()) {
            Some(last) => Ok(last.to_owned()),
            None => Err(DecodeError::new(
                "it has begun, and no Location tells where to look for what becomes of it",
            )),
        }
    }

    fn to_json(output: &String) -> Value {
        Value::String(output.clone())
    }
}
