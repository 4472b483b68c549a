//! `login`, `logout` and `profiles`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::{DEFAULT_PROFILE, Keyring, Platforms, Profile, ProfileFile, is_secret};
use serde_json::json;

use crate::failure::{Code, Failure};
use crate::output::Output;
use crate::platforms::{self, Platform};
use crate::prompt;
use crate::settings::Settings;

/// The commands.
pub fn commands() -> [Command; 3] {
    let platform = || {
        let names = platforms::ALL.iter().map(|platform| platform.name());
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
                    .action(ArgAction::Append)
                    .help("A value that is not to be asked for"),
            )
            .arg(
                Arg::new("keyring")
                    .long("keyring")
                    .action(ArgAction::SetTrue)
                    .help("Keeps the secrets in the keyring of the system and not in the file"),
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
    let profile = settings.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
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
    let facts = platform.facts;
    // What cannot be kept is said before anything is asked for.
    let mut file = ProfileFile::load()?;
    let keyring = matches.get_flag("keyring");
    if keyring && !Keyring::IS_COMPILED {
        return Err(
            Failure::usage("this command was built without the keyring of the system")
                .hint("cargo install --path crates/cli --features keyring"),
        );
    }
    let mut given = Profile::new();
    for pair in matches.get_many::<String>("set").unwrap_or_default() {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Failure::usage("--set takes VARIABLE=VALUE"))?;
        if facts.variable(name).is_none() {
            let known: Vec<&str> = facts.variables.iter().map(|one| one.name).collect();
            return Err(Failure::usage(format!("{} reads no {name}", facts.name))
                .hint(format!("it reads {}", known.join(", "))));
        }
        given = given.set(name, value);
    }
    if let Some(url) = &settings.url {
        given = given.set(facts.address(), url.as_str());
    }
    for variable in facts.variables {
        let asked = variable.required || variable.name == facts.address();
        if asked && given.get(variable.name).is_none() {
            match prompt::ask(variable).map_err(Failure::usage)? {
                Some(value) => given = given.set(variable.name, value),
                None if variable.required => {
                    let name = variable.name;
                    return Err(
                        Failure::usage(format!("nothing was given for {name}")).hint(format!(
                            "give it as --set {name}=VALUE, or as a line of standard input"
                        )),
                    );
                }
                None => {}
            }
        }
    }
    let mut builder = Platforms::builder().no_file().environment(|_| None);
    for (name, value) in given.variables() {
        builder = builder.set(name, value.clone());
    }
    let platforms = builder.build()?;
    platforms.client(facts, platform.applications[0].api)?;

    let secrets: Vec<String> = given
        .variables()
        .map(|(name, _)| name.to_owned())
        .filter(|name| keyring && is_secret(name))
        .collect();
    for name in secrets {
        if let Some(secret) = given.remove(&name) {
            Keyring::default().write(facts.name, profile, &name, &secret)?;
        }
    }
    file.insert(facts.name, profile, given);
    let path = file.save()?;
    let also = if keyring {
        ", its secrets are in the keyring"
    } else {
        ""
    };
    settings.note(&format!(
        "profile {profile:?} of {} is in {}{also}",
        facts.name,
        path.display()
    ));
    Ok(())
}

fn log_out(platform: &Platform, profile: &str, settings: &Settings) -> Result<(), Failure> {
    let name = platform.name();
    let mut file = ProfileFile::load()?;
    if file.remove(name, profile).is_none() {
        return Err(Failure::new(
            Code::NotFound,
            format!("there is no profile {profile:?} for {name}"),
        )
        .hint("`platforms profiles` lists them"));
    }
    file.save()?;
    for variable in platform.facts.variables {
        if variable.is_secret() {
            // Without a keyring there is nothing in it either.
            let _ = Keyring::default().delete(name, profile, variable.name);
        }
    }
    settings.note(&format!("profile {profile:?} of {name} is gone"));
    Ok(())
}

fn list(settings: &Settings) -> Result<(), Failure> {
    let file = ProfileFile::load()?;
    let mut output = Output::new(settings)?;
    let mut written = output.list();
    for (platform, name, profile) in file.iter() {
        let address = platforms::find(platform)
            .and_then(|platform| profile.get(platform.facts.address()))
            .map_or("", |address| address.expose());
        let secrets = profile.variables().filter(|(name, _)| is_secret(name));
        written.item(json!({
            "platform": platform,
            "name": name,
            "address": address,
            "secrets": secrets.count(),
        }))?;
    }
    if written.finish()? == 0 {
        settings.note("there are none; `platforms login PLATFORM` makes one");
    }
    Ok(())
}
