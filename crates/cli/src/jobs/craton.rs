//! Craton: variables of an object, as `name=value`.

use clap::{Arg, ArgAction};
use serde_json::{Map, Value};

use super::Job;
use crate::failure::{self, Code, Failure};
use crate::invoke;
use crate::output::Output;
use crate::{dry_run, session, values};

/// `variables set ID name=value …`, which keeps the other variables.
pub static VARIABLES_SET: Job = Job {
    verb: "variables-set",
    about: "Sets variables, as NAME=VALUE, and keeps the others",
    is_of: |_, resource| {
        matches!(
            resource,
            "cells" | "clouds" | "hosts" | "network-devices" | "networks" | "projects" | "regions"
        )
    },
    arguments: |command, _, _, _| {
        command
            .arg(
                Arg::new("id")
                    .value_name("ID")
                    .required(true)
                    .help("The id of the object"),
            )
            .arg(
                Arg::new("pairs")
                    .value_name("NAME=VALUE")
                    .required(true)
                    .action(ArgAction::Append)
                    .num_args(1..)
                    .help("A variable; a value that is JSON is taken as JSON, anything else as a text"),
            )
    },
    run: |session, resource, matches| {
        let id = format!("{}_variables_update", resource.replace('-', "_"));
        let Some(row) = session.application.row(&id) else {
            return Err(Failure::new(
                Code::NotFound,
                format!("{resource} have no variables"),
            ));
        };
        let id = matches.get_one::<String>("id").map_or("", String::as_str);
        let id = row.operation.parameters.first().map_or_else(
            || Ok(Value::from(id)),
            |parameter| values::value_of(&parameter.kind, id),
        );
        let id = id.map_err(|problem| Failure::usage(format!("ID is not {problem}")))?;
        let mut variables = Map::new();
        for pair in matches.get_many::<String>("pairs").unwrap_or_default() {
            let (name, value) = pair.split_once('=').ok_or_else(|| {
                Failure::usage(format!("{pair:?} is no variable"))
                    .hint("write NAME=VALUE, as in rack=12")
            })?;
            let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
            variables.insert(name.to_owned(), value);
        }
        let arguments = invoke::object([("id", id), ("body", Value::Object(variables))]);
        let mut output = Output::new(session.settings)?;
        if session.settings.dry_run {
            return dry_run::operation(session, row, arguments, &mut output);
        }
        let client = session.client()?;
        let sent = (row.send)(&client, row.operation, arguments, session.options());
        match session::run(async { Ok(sent.await) })? {
            Ok(answer) => output.value(answer),
            Err(error) => Err(failure::of_call(&error, &session.asked(&client))),
        }
    },
};
