//! Running an operation: once, or as a list, or only to show what would be sent.

use clap::ArgMatches;
use platform_clients::runtime::{DynamicList, Rehearsal, Row};
use serde_json::{Map, Value, json};

use crate::failure::{self, Code, Failure};
use crate::flags::Flags;
use crate::output::Output;
use crate::session::{self, Session};
use crate::{body, dry_run, naming, wait};

/// Runs it.
pub fn run(session: &Session<'_>, row: &'static Row, matches: &ArgMatches) -> Result<(), Failure> {
    let settings = session.settings;
    let mut output = Output::new(settings)?;
    if !row.fields.is_empty() && matches.get_flag("body-template") {
        return output.value(body::template(row.fields));
    }
    let arguments = arguments(session, row, matches)?;
    if settings.dry_run {
        return dry_run::operation(session, row, arguments, &mut output);
    }
    if let Some(plan) = wait::Plan::read(session, row, matches) {
        return session::run(wait::run(session, row, arguments, plan, &mut output));
    }
    session::run(async {
        if row.page.is_some() {
            list(session, row, arguments, Extent::read(matches), &mut output).await
        } else {
            once(session, row, arguments, &mut output).await
        }
    })
}

/// The arguments of the call: parameters and body.
pub fn arguments(
    session: &Session<'_>,
    row: &'static Row,
    matches: &ArgMatches,
) -> Result<Value, Failure> {
    let flags = Flags::new(session.platform, row);
    // A profile that cannot be read has been told before.
    let variables = |name: &str| session.variable(name).ok().flatten();
    let mut arguments = flags
        .read_parameters(matches, &variables)
        .map_err(Failure::usage)?;
    if let Some(body) = body::read(row, &flags, matches).map_err(Failure::usage)? {
        arguments.insert("body".to_owned(), body);
    }
    Ok(Value::Object(arguments))
}

async fn once(
    session: &Session<'_>,
    row: &'static Row,
    arguments: Value,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let client = session.client()?;
    match (row.send)(&client, row.operation, arguments, session.options()).await {
        Ok(Value::Null) => {
            session
                .settings
                .note(&format!("{}: done", row.operation.id.replace('_', " ")));
            Ok(())
        }
        Ok(value) => output.value(value),
        Err(error) => {
            let mut asked = session.asked(&client);
            asked.list = list_beside(session, row);
            Err(failure::of_call(&error, &asked))
        }
    }
}

/// Runs a list: so much of it, whatever the flags say.
pub fn run_list(
    session: &Session<'_>,
    row: &'static Row,
    matches: &ArgMatches,
    extent: Extent,
) -> Result<(), Failure> {
    let mut output = Output::new(session.settings)?;
    let arguments = arguments(session, row, matches)?;
    if session.settings.dry_run {
        return dry_run::operation(session, row, arguments, &mut output);
    }
    session::run(list(session, row, arguments, extent, &mut output))
}

/// How much of a list is wanted.
pub enum Extent {
    /// What the first answer brings.
    FirstPage,
    /// So many items.
    Items(usize),
    /// Everything.
    All,
}

impl Extent {
    fn read(matches: &ArgMatches) -> Self {
        match matches.get_one::<usize>("limit") {
            Some(count) => Self::Items(*count),
            None if matches.get_flag("all") => Self::All,
            None => Self::FirstPage,
        }
    }
}

async fn list(
    session: &Session<'_>,
    row: &'static Row,
    arguments: Value,
    extent: Extent,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let client = session.client()?;
    let Some(list) =
        platform_clients::runtime::list(&client, row, arguments.clone(), session.options())
    else {
        return once(session, row, arguments, output).await;
    };
    let failed = |error: platform_clients::runtime::Error<Value>| {
        failure::of_call(&error, &session.asked(&client))
    };
    if let Extent::FirstPage = extent {
        return first_page(session, list, output, failed).await;
    }
    let mut items = match extent {
        Extent::Items(count) => list.items().limit_items(count),
        _ => list.items().prefetch(true),
    };
    let mut written = output.list();
    // One for the whole walk: an interrupt between two items is not missed.
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let ended = loop {
        // What was written so far is ended properly also when the walk is not.
        tokio::select! {
            biased;
            _ = &mut interrupt => {
                let count = written.count();
                break Err(failure::interrupted(&format!("{count} items had come")));
            }
            item = items.next() => match item {
                None => break Ok(()),
                Some(Err(error)) => break Err(failed(error)),
                Some(Ok(item)) => written.item(item)?,
            },
        }
    };
    let count = written.finish()?;
    if count == 0 && ended.is_ok() {
        session.settings.note("there are none");
    }
    ended
}

async fn first_page(
    session: &Session<'_>,
    list: DynamicList,
    output: &mut Output<'_>,
    failed: impl Fn(platform_clients::runtime::Error<Value>) -> Failure,
) -> Result<(), Failure> {
    let mut pages = list.clone().pages();
    let page = pages.try_next().await.map_err(failed)?;
    let items = page.map_or_else(Vec::new, |page| list.items_of(page.into_inner()));
    let count = items.len();
    output.value(Value::Array(items))?;
    if count == 0 {
        session.settings.note("there are none");
    } else if pages.continuation().is_some() {
        session.settings.note(&format!(
            "the first {count}; there may be more: --all, or --limit COUNT"
        ));
    }
    Ok(())
}

/// The command that lists things of the same resource.
fn list_beside(session: &Session<'_>, row: &'static Row) -> Option<String> {
    let resource = naming::resource(row);
    let beside = session.application.rows().find(|other| {
        other.page.is_some()
            && naming::resource(other) == resource
            && other.operation.path.len() < row.operation.path.len()
            && row.operation.path.starts_with(other.operation.path)
    })?;
    let (resource, verb) = naming::words(session.application, beside.operation.id)?;
    Some(format!("platforms {} {resource} {verb}", session.words()))
}

/// The request of an operation with these arguments, put together and not sent.
pub fn rehearse(
    session: &Session<'_>,
    row: &'static Row,
    arguments: Value,
) -> Result<platform_clients::runtime::Rehearsed, Failure> {
    let client = session.unconnected()?;
    let rehearsal = Rehearsal::new();
    let options = session.options().rehearse(&rehearsal);
    let result =
        session::run(async { Ok((row.send)(&client, row.operation, arguments, options).await) })?;
    match (rehearsal.take(), result) {
        (Some(request), _) => Ok(request),
        (None, Err(error)) => Err(failure::of_call(&error, &session.asked(&client))),
        (None, Ok(_)) => Err(Failure::new(Code::Other, "there is no request to be shown")),
    }
}

/// An object of arguments, for commands that make them by themselves.
pub fn object(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let members: Map<String, Value> = members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    json!(members)
}
