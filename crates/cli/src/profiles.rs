//! `login`, `logout` and `profiles`.

use std::collections::BTreeMap;
use std::io::{BufRead as _, IsTerminal, Write as _};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use crate::failure::{Code, Failure};
use crate::output::Output;
use crate::platforms::{self, Platform};
use crate::settings::Settings;
use crate::{secrets, store};

/// A stored set of variables.
pub struct Profile {
    variables: BTreeMap<String, String>,
}

impl Profile {
    /// The one of that name, or the one that is used where none is named, if there is one.
    pub fn for_platform(platform: &Platform, name: Option<&str>) -> Result<Option<Self>, Failure> {
        let mut stored = store::read()?;
        let mut profiles = stored.remove(platform.name).unwrap_or_default();
        let found = profiles.remove(name.unwrap_or(store::DEFAULT));
        match (found, name) {
            (Some(variables), _) => Ok(Some(Self { variables })),
            (None, None) => Ok(None),
            (None, Some(name)) => {
                let known: Vec<String> = profiles.into_keys().collect();
                let platform = platform.name;
                let failure = Failure::new(
                    Code::NotFound,
                    format!("there is no profile {name:?} for {platform}"),
                );
                Err(if known.is_empty() {
                    failure.hint(format!(
                        "`platforms login {platform} --profile {name}` makes it"
                    ))
                } else {
                    failure.hint(format!("there are: {}", known.join(", ")))
                })
            }
        }
    }

    /// A variable of it.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.variables
            .get(name)
            .filter(|value| !value.is_empty())
            .cloned()
    }
}

/// The commands.
pub fn commands() -> [Command; 3] {
    let platform = || {
        let names: Vec<&str> = platforms::ALL
            .iter()
            .map(|platform| platform.name)
            .collect();
        Arg::new("platform")
            .value_name("PLATFORM")
            .required(true)
            .value_parser(PossibleValuesParser::new(names))
            .help("The platform")
    };
    [
        Command::new("login")
            .about("Stores the address and the credentials of a platform as a profile")
            .after_help(
                "Asks for each value that is not given; secrets are not shown while they are typed. \
                 Without a terminal, each value is a line of standard input.",
            )
            .arg(platform())
            .arg(
                Arg::new("set")
                    .long("set")
                    .value_name("VARIABLE=VALUE")
                    .action(clap::ArgAction::Append)
                    .help("A value that is not to be asked for"),
            ),
        Command::new("logout")
            .about("Forgets a profile")
            .arg(platform()),
        Command::new("profiles").about("Lists the profiles, without their secrets"),
    ]
}

/// Runs one of them.
pub fn run(name: &str, matches: &ArgMatches, settings: &Settings) -> Result<(), Failure> {
    if name == "profiles" {
        return list(settings);
    }
    let platform = matches
        .get_one::<String>("platform")
        .and_then(|name| platforms::find(name))
        .ok_or_else(|| Failure::usage("there is no such platform"))?;
    let profile = settings.profile.as_deref().unwrap_or(store::DEFAULT);
    if name == "login" {
        log_in(platform, profile, matches, settings)
    } else {
        log_out(platform, profile, settings)
    }
}

fn log_in(
    platform: &'static Platform,
    profile: &str,
    matches: &ArgMatches,
    settings: &Settings,
) -> Result<(), Failure> {
    let mut given = BTreeMap::new();
    for pair in matches.get_many::<String>("set").unwrap_or_default() {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Failure::usage("--set takes VARIABLE=VALUE"))?;
        given.insert(name.to_owned(), value.to_owned());
    }
    if let Some(url) = &settings.url {
        given.insert(platform.address.to_owned(), url.clone());
    }
    for variable in std::iter::once(&platform.address).chain(platform.credentials) {
        if !given.contains_key(*variable) {
            let value = if is_secret(variable) {
                secrets::ask(variable).map_err(Failure::usage)?
            } else {
                ask(variable)?
            };
            given.insert((*variable).to_owned(), value);
        }
    }
    let application = &platform.applications[0];
    (platform.connect)(application, &|name| given.get(name).cloned())
        .map_err(|problem| Failure::usage(format!("{}: {problem}", platform.name)))?;
    let mut stored = store::read()?;
    stored
        .entry(platform.name.to_owned())
        .or_default()
        .insert(profile.to_owned(), given);
    let path = store::write(&stored)?;
    settings.note(&format!(
        "profile {profile:?} of {} is in {}",
        platform.name,
        path.display()
    ));
    Ok(())
}

fn ask(variable: &str) -> Result<String, Failure> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        let mut stderr = std::io::stderr();
        write!(stderr, "{variable}: ")?;
        stderr.flush()?;
    }
    let mut line = String::new();
    stdin
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::usage(format!("{variable} cannot be read: {error}")))?;
    match line.trim() {
        "" => Err(
            Failure::usage(format!("nothing was given for {variable}")).hint(format!(
                "give it as --set {variable}=VALUE, or as a line of standard input"
            )),
        ),
        value => Ok(value.to_owned()),
    }
}

fn log_out(platform: &Platform, profile: &str, settings: &Settings) -> Result<(), Failure> {
    let mut stored = store::read()?;
    let removed = stored
        .get_mut(platform.name)
        .and_then(|profiles| profiles.remove(profile));
    if removed.is_none() {
        return Err(Failure::new(
            Code::NotFound,
            format!("there is no profile {profile:?} for {}", platform.name),
        )
        .hint("`platforms profiles` lists them"));
    }
    stored.retain(|_, profiles| !profiles.is_empty());
    store::write(&stored)?;
    settings.note(&format!("profile {profile:?} of {} is gone", platform.name));
    Ok(())
}

fn list(settings: &Settings) -> Result<(), Failure> {
    let stored = store::read()?;
    let mut output = Output::new(settings)?;
    let mut written = output.list();
    for (platform, profiles) in &stored {
        for (name, variables) in profiles {
            let address = platforms::find(platform)
                .and_then(|platform| variables.get(platform.address))
                .cloned()
                .unwrap_or_default();
            let secrets = variables.keys().filter(|name| is_secret(name)).count();
            written.item(json!({
                "platform": platform,
                "name": name,
                "address": address,
                "secrets": secrets,
            }))?;
        }
    }
    if written.finish()? == 0 {
        settings.note("there are none; `platforms login PLATFORM` makes one");
    }
    Ok(())
}

fn is_secret(variable: &str) -> bool {
    ["PASSWORD", "TOKEN", "SECRET", "KEY"]
        .iter()
        .any(|word| variable.contains(word))
}
