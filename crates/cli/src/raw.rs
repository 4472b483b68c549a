//! `api METHOD PATH`: a request that no operation describes, with everything else as usual.

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::runtime::{Method, Rehearsal};
use serde_json::Value;

use crate::failure::{self, Failure};
use crate::output::Output;
use crate::session::{self, Session};
use crate::{dry_run, values};

/// The command.
pub fn command() -> Command {
    Command::new("api")
        .about("Sends a request that no operation describes")
        .long_about(
            "Sends a request that no operation describes, with the credentials, repeats and limits of every \
             other. The path is below the address of the server and is taken as it is.",
        )
        .arg(
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .value_parser(|text: &str| {
                    text.to_uppercase()
                        .parse::<Method>()
                        .map_err(|_| "a method such as GET")
                })
                .help("GET, POST, PUT, PATCH, DELETE, …"),
        )
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .help("Path and query, as /things?limit=10"),
        )
        .arg(
            Arg::new("body")
                .long("body")
                .value_name("CONTENT")
                .help("The body; @FILE reads a file, - standard input"),
        )
        .arg(
            Arg::new("content-type")
                .long("content-type")
                .value_name("TYPE")
                .requires("body")
                .help("What the body is; JSON unless said otherwise"),
        )
        .arg(
            Arg::new("header")
                .long("header")
                .short('H')
                .value_name("NAME:VALUE")
                .action(ArgAction::Append)
                .help("A header"),
        )
}

/// Sends it.
pub fn run(session: &Session<'_>, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name);
    let (Some(method), Some(path)) = (matches.get_one::<Method>("method"), text("path")) else {
        return Err(Failure::usage("a method and a path are needed"));
    };
    let path = if path.starts_with('/') {
        path.clone()
    } else {
        format!("/{path}")
    };
    let mut output = Output::new(session.settings)?;
    let rehearsal = Rehearsal::new();
    let mut options = session.options();
    for header in matches.get_many::<String>("header").unwrap_or_default() {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| Failure::usage("--header takes NAME:VALUE"))?;
        options = options.header(name.trim(), value.trim());
    }
    let dry = session.settings.dry_run;
    let client = if dry {
        options = options.rehearse(&rehearsal);
        session.unconnected()?
    } else {
        session.client()?
    };
    let mut request = client.raw(method.clone(), &path);
    if let Some(body) = text("body") {
        let bytes = values::bytes(body).map_err(Failure::usage)?;
        let content_type = text("content-type").map_or("application/json", String::as_str);
        if content_type == "application/json" {
            serde_json::from_slice::<Value>(&bytes).map_err(|error| {
                Failure::usage(format!("--body is not JSON: {error}"))
                    .hint("--content-type says what else it is")
            })?;
        }
        request = request.body(bytes, content_type);
    }
    let sent = session::run(async { Ok(request.options(options).send().await) })?;
    if let Some(seen) = rehearsal.take() {
        return dry_run::raw(session, &seen, &mut output);
    }
    match sent {
        Ok(response) if response.is_empty() => {
            session
                .settings
                .note(&format!("{}: no body", response.status()));
            Ok(())
        }
        Ok(response) => match serde_json::from_slice::<Value>(&response) {
            Ok(value) => output.value(value),
            Err(_) => output.bytes(&response),
        },
        Err(error) => Err(failure::of_call(&error, &session.asked(&client))),
    }
}
