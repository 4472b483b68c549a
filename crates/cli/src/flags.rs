//! The flags of an operation, made from its row.

use std::collections::HashSet;

use clap::{Arg, ArgAction, ArgMatches, Command};
use heck::ToKebabCase;
use platform_clients::runtime::{Kind, Location, Row};
use serde_json::{Map, Value};

use crate::platforms::Platform;
use crate::settings;
use crate::values::{self, ValueOf};
use crate::{body, help};

/// Flags that mean something to every operation.
const TAKEN: &[&str] = &[
    "all",
    "body",
    "body-template",
    "help",
    "limit",
    "wait",
    "wait-timeout",
];

/// A value that an operation takes, and how it is given.
pub struct Flag {
    /// The name among the arguments of the call, or of the member of the body.
    pub name: &'static str,
    /// The name among the matches.
    pub id: String,
    /// The flag without its dashes; `None` where the value has a place.
    pub long: Option<String>,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is a secret.
    pub sensitive: bool,
    /// Whether it must be given.
    pub required: bool,
    description: &'static str,
    /// The variable that stands in for it.
    variable: Option<&'static str>,
}

/// The flags of the parameters and of the members of the body.
pub struct Flags {
    /// One for each parameter.
    pub parameters: Vec<Flag>,
    /// One for each member of the body.
    pub members: Vec<Flag>,
}

impl Flags {
    /// Those of an operation.
    pub fn new(platform: &Platform, row: &Row) -> Self {
        let mut taken: HashSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
        taken.extend(
            settings::arguments()
                .iter()
                .filter_map(|arg| arg.get_long().map(str::to_owned)),
        );
        let limit = row.operation.pagination.and_then(|facts| facts.limit);
        let parameters = row
            .operation
            .parameters
            .iter()
            .map(|parameter| {
                let variable = platform
                    .defaults
                    .iter()
                    .find(|(name, _)| *name == parameter.argument)
                    .map(|(_, variable)| *variable);
                let placed = parameter.location == Location::Path && variable.is_none();
                let name = if limit == Some(parameter.name) {
                    "page-size".to_owned()
                } else {
                    parameter.argument.to_kebab_case()
                };
                Flag {
                    name: parameter.argument,
                    id: format!("parameter {}", parameter.argument),
                    long: (!placed).then(|| take(&mut taken, name, "param")),
                    kind: parameter.kind,
                    sensitive: parameter.sensitive,
                    required: parameter.required && variable.is_none(),
                    description: parameter.description,
                    variable,
                }
            })
            .collect();
        let members = row
            .fields
            .iter()
            .filter(|field| body::only_value(field).is_none())
            .map(|field| Flag {
                name: field.name,
                id: format!("member {}", field.name),
                long: Some(take(&mut taken, field.name.to_kebab_case(), "body")),
                kind: field.kind,
                sensitive: field.sensitive,
                required: field.required,
                description: field.description,
                variable: None,
            })
            .collect();
        Self {
            parameters,
            members,
        }
    }

    /// Adds them to a command.
    pub fn add(&self, command: Command) -> Command {
        let parameters = self
            .parameters
            .iter()
            .map(|flag| flag.argument().required(flag.required));
        let command = command.args(parameters);
        let members = self.members.iter().map(|flag| {
            // Whether one may be left out is known only when `--body` has been read.
            flag.argument().help_heading("Members of the body")
        });
        command.args(members)
    }

    /// The parameters that were given, with the variables that stand in for those that were not.
    pub fn read_parameters(
        &self,
        matches: &ArgMatches,
        variables: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Map<String, Value>, String> {
        let mut given = Map::new();
        for flag in &self.parameters {
            if let Some(value) = flag.read(matches)? {
                given.insert(flag.name.to_owned(), value);
            } else if let Some(variable) = flag.variable {
                let Some(text) = variables(variable) else {
                    let long = flag.long.as_deref().unwrap_or(flag.name);
                    return Err(format!("give --{long}, or set {variable}"));
                };
                let value = values::value_of(&flag.kind, &text)
                    .map_err(|problem| format!("{variable} is not {problem}"))?;
                given.insert(flag.name.to_owned(), value);
            }
        }
        Ok(given)
    }
}

impl Flag {
    /// What was given, read from where it is.
    pub fn read(&self, matches: &ArgMatches) -> Result<Option<Value>, String> {
        if self.sensitive {
            let given = matches.get_one::<String>(&self.id);
            return given
                .map(|text| {
                    let text = crate::secrets::read(text, self.name)?;
                    values::value_of(&self.kind, &text)
                        // What was typed is not repeated.
                        .map_err(|_| format!("{} is not of its kind", self.name))
                })
                .transpose();
        }
        let Ok(Some(mut given)) = matches.try_get_many::<Value>(&self.id) else {
            return Ok(None);
        };
        if !matches!(self.kind, Kind::List(_)) {
            return Ok(given.next_back().cloned());
        }
        let mut list = Vec::new();
        for value in given {
            match value {
                Value::Array(values) => list.extend(values.iter().cloned()),
                other => list.push(other.clone()),
            }
        }
        Ok(Some(Value::Array(list)))
    }

    fn argument(&self) -> Arg {
        let mut arg = Arg::new(self.id.clone()).help(self.help());
        arg = match &self.long {
            Some(long) => arg
                .long(long.clone())
                .value_name(values::placeholder(&self.kind))
                .action(if matches!(self.kind, Kind::List(_)) && !self.sensitive {
                    ArgAction::Append
                } else {
                    ArgAction::Set
                }),
            None => arg
                .value_name(self.name.to_uppercase())
                .action(ArgAction::Set),
        };
        if self.sensitive {
            return arg;
        }
        if matches!(self.kind, Kind::Boolean) && self.long.is_some() {
            arg = arg
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true");
        }
        arg.value_parser(ValueOf(self.kind))
            .allow_hyphen_values(matches!(self.kind, Kind::Integer { .. } | Kind::Number))
    }

    fn help(&self) -> String {
        let mut help = help::first_sentence(self.description);
        let mut add = |text: &str| {
            if !help.is_empty() {
                help.push(' ');
            }
            help.push_str(text);
        };
        match self.kind {
            Kind::Integer {
                minimum: Some(least),
                maximum: Some(most),
            } => add(&format!("({least} to {most})")),
            Kind::List(_) => add("(may be repeated)"),
            Kind::Json => add("(or @FILE)"),
            _ => {}
        }
        if self.sensitive {
            add("(a secret: - asks for it, @FILE and env:NAME read it from there)");
        }
        if let Some(variable) = self.variable {
            add(&format!("[without it: {variable}]"));
        }
        if self.required && self.id.starts_with("member") {
            add("(required)");
        }
        help
    }
}

/// The name, or one that is free.
fn take(taken: &mut HashSet<String>, name: String, prefix: &str) -> String {
    let name = if name.is_empty() {
        prefix.to_owned()
    } else {
        name
    };
    let mut free = name.clone();
    let mut number = 1;
    while !taken.insert(free.clone()) {
        free = match number {
            1 => format!("{prefix}-{name}"),
            _ => format!("{prefix}-{name}-{number}"),
        };
        number += 1;
    }
    free
}
