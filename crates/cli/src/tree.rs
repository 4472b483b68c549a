//! The parser: all of it for completions and manuals, one branch of it for everything else.

use clap::{Arg, ArgAction, Command};
use platform_clients::runtime::Row;

use crate::flags::Flags;
use crate::naming;
use crate::platforms::{self, Application, Platform};
use crate::{body, completions, explain, help, profiles, raw, settings, values, wait};

/// Which part of the parser is built.
#[derive(Clone, Debug)]
pub enum Branch {
    /// Everything.
    All,
    /// Only what these words lead to; beside the way, names and one line of help.
    Towards(Vec<String>),
}

impl Branch {
    /// The branch below a name, and whether it is built.
    fn below(&self, name: &str, alias: Option<&str>) -> Option<Self> {
        match self {
            Self::All => Some(Self::All),
            Self::Towards(words) => {
                let (first, rest) = words.split_first()?;
                (first == name || Some(first.as_str()) == alias)
                    .then(|| Self::Towards(rest.to_vec()))
            }
        }
    }
}

const AFTER_HELP: &str = "\
Exit codes: 0 done, 1 other failure, 2 wrong command line, 3 credentials, 4 not found, 5 conflict,
6 the server failed, 7 the time was up, 8 not reached, 9 what was waited for failed,
10 refused by the server, 130 interrupted.";

/// The parser.
pub fn root(branch: &Branch) -> Command {
    let platforms = platforms::ALL
        .iter()
        .map(|platform| self::platform(platform, branch.below(platform.name(), None)));
    Command::new("platforms")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Every operation of every platform, from their descriptions")
        .after_help(AFTER_HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .infer_subcommands(false)
        .args(settings::arguments())
        .subcommands(platforms)
        .subcommand(explain::command().mut_arg("words", |arg| {
            arg.help("The platform, and an operation as its id or as resource and verb")
        }))
        .subcommands(profiles::commands())
        .subcommands(completions::commands())
}

fn platform(platform: &'static Platform, branch: Option<Branch>) -> Command {
    let command = Command::new(platform.name()).about(platform.facts.about);
    let Some(branch) = branch else {
        return command;
    };
    let command = command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(whence(platform));
    match platform.applications {
        [only] if only.name.is_empty() => application(command, platform, only, &branch),
        several => command.subcommands(several.iter().map(|one| {
            let command = Command::new(one.name).about(one.api.title);
            match branch.below(one.name, None) {
                Some(branch) => application(
                    command
                        .subcommand_required(true)
                        .arg_required_else_help(true)
                        .disable_help_subcommand(true),
                    platform,
                    one,
                    &branch,
                ),
                None => command,
            }
        })),
    }
}

/// Where the address and the credentials come from.
fn whence(platform: &Platform) -> String {
    let facts = platform.facts;
    let needed = facts
        .variables
        .iter()
        .filter(|variable| variable.required && variable.name != facts.address());
    let needed: Vec<&str> = needed.map(|variable| variable.name).collect();
    let mut text = format!("The server is at --url, or at {}.", facts.address());
    if needed.is_empty() {
        text.push_str(" It asks for no credentials.");
    } else {
        text.push_str(&format!(" The credentials are {}.", needed.join(", ")));
    }
    text.push_str(&format!(
        "\nBoth are read from the environment or from a profile: `platforms login {}` makes one.",
        facts.name
    ));
    text
}

fn application(
    command: Command,
    platform: &'static Platform,
    application: &'static Application,
    branch: &Branch,
) -> Command {
    let surface = naming::surface(application);
    let mut command = command;
    for (resource, verbs) in &surface {
        let alias = naming::alias(resource).filter(|alias| !surface.contains_key(alias));
        let mut below = Command::new(resource.clone()).about(verbs_in_a_line(
            platform,
            application,
            resource,
            verbs.keys(),
        ));
        if let Some(alias) = &alias {
            below = below.alias(alias.clone());
        }
        if let Some(branch) = branch.below(resource, alias.as_deref()) {
            below = below
                .subcommand_required(true)
                .arg_required_else_help(true)
                .disable_help_subcommand(true);
            for (verb, row) in verbs {
                below = below.subcommand(operation(
                    platform,
                    application,
                    row,
                    verb,
                    branch.below(verb, None).is_some(),
                ));
            }
            for job in platform.jobs {
                if !(job.is_of)(application, resource) {
                    continue;
                }
                let bare = Command::new(job.verb).about(job.about);
                let built = branch.below(job.verb, None).is_some();
                below = below.subcommand(if built {
                    (job.arguments)(bare, platform, application, resource)
                } else {
                    bare
                });
            }
        }
        command = command.subcommand(below);
    }
    if !surface.contains_key("api") {
        command = command.subcommand(raw::command());
    }
    if !surface.contains_key("explain") {
        command = command.subcommand(explain::command());
    }
    command
}

fn verbs_in_a_line<'a>(
    platform: &Platform,
    application: &'static Application,
    resource: &str,
    verbs: impl Iterator<Item = &'a String>,
) -> String {
    let jobs = platform.jobs.iter();
    let jobs = jobs.filter(|job| (job.is_of)(application, resource));
    let names: Vec<&str> = verbs
        .map(String::as_str)
        .chain(jobs.map(|job| job.verb))
        .collect();
    if names.len() <= 6 {
        names.join(", ")
    } else {
        format!("{}, … ({} in all)", names[..5].join(", "), names.len())
    }
}

fn operation(
    platform: &'static Platform,
    application: &'static Application,
    row: &'static Row,
    verb: &str,
    built: bool,
) -> Command {
    let facts = row.operation;
    let mut summary = help::first_sentence(facts.summary);
    if facts.deprecated {
        summary.push_str(" (deprecated)");
    }
    let command = Command::new(verb.to_owned()).about(summary.clone());
    if !built {
        return command;
    }
    let mut long = summary;
    if !facts.description.is_empty() {
        long.push_str("\n\n");
        long.push_str(&help::plain(facts.description));
    }
    let command = command
        .long_about(long)
        .after_help(format!("{} {}", facts.method, facts.path));
    let command = Flags::new(platform, row).add(command);
    let command = body::arguments(command, row);
    let command = if row.page.is_some() {
        command
            .arg(
                Arg::new("all")
                    .long("all")
                    .action(ArgAction::SetTrue)
                    .conflicts_with("limit")
                    .help("All items, from all pages; without it and --limit the first page"),
            )
            .arg(
                Arg::new("limit")
                    .long("limit")
                    .value_name("COUNT")
                    .value_parser(values::count)
                    .allow_negative_numbers(true)
                    .help("So many items, from as many pages as it takes"),
            )
    } else {
        command
    };
    wait::arguments(command, platform, application, row)
}
