//! `explain`: everything that is known of an operation.

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform_clients::runtime::{
    Field, Location, Operation, PageStyle, Parameter, Repeat, Row, StatusPattern,
};

use crate::failure::{Code, Failure};
use crate::flags::Flags;
use crate::output::Output;
use crate::platforms::{self, Application, Platform};
use crate::settings::Settings;
use crate::{curl, help, naming, values};

/// The command.
pub fn command() -> Command {
    Command::new("explain")
        .about("Tells everything that is known of an operation")
        .arg(
            Arg::new("words")
                .value_name("OPERATION")
                .action(ArgAction::Append)
                .num_args(1..)
                .required(true)
                .help("The operation, as its id or as resource and verb"),
        )
}

/// Explains an operation of a platform, or the one that the first words name.
pub fn run(
    place: Option<(&'static Platform, &'static Application)>,
    matches: &ArgMatches,
    settings: &Settings,
) -> Result<(), Failure> {
    let words: Vec<&str> = matches
        .get_many::<String>("words")
        .unwrap_or_default()
        .map(String::as_str)
        .collect();
    let (platform, application, words) = match place {
        Some((platform, application)) => (platform, application, &words[..]),
        None => find_application(&words)?,
    };
    let row = find(application, words)?;
    let text = text(platform, application, row);
    Output::new(settings)?.plain(&text)
}

fn find_application<'a>(
    words: &'a [&'a str],
) -> Result<(&'static Platform, &'static Application, &'a [&'a str]), Failure> {
    let names: Vec<&str> = platforms::ALL
        .iter()
        .map(|platform| platform.name())
        .collect();
    let platform = words.first().and_then(|name| platforms::find(name));
    let Some(platform) = platform else {
        return Err(Failure::usage("the first word is no platform")
            .hint(format!("there are: {}", names.join(", "))));
    };
    let rest = &words[1..];
    if let [only] = platform.applications {
        return Ok((platform, only, rest));
    }
    let named = rest.first().and_then(|name| {
        let mut applications = platform.applications.iter();
        applications.find(|application| application.name == *name)
    });
    named
        .map(|application| (platform, application, &rest[1..]))
        .ok_or_else(|| {
            let names: Vec<&str> = platform.applications.iter().map(|one| one.name).collect();
            Failure::usage(format!("say which application of {}", platform.name()))
                .hint(format!("there are: {}", names.join(", ")))
        })
}

/// The operation that words name: its id, or resource and verb, the verb perhaps in several words.
fn find(application: &'static Application, words: &[&str]) -> Result<&'static Row, Failure> {
    let id = words.join("_").replace('-', "_");
    if let Some(row) = application.row(&id) {
        return Ok(row);
    }
    let surface = naming::surface(application);
    let named = words.split_first().and_then(|(resource, verb)| {
        let verbs = surface.iter().find(|(name, _)| {
            *name == resource || naming::alias(name).as_deref() == Some(*resource)
        })?;
        verbs.1.get(&verb.join("-")).copied()
    });
    named.ok_or_else(|| {
        let wanted = words.join(" ");
        let near = near(application, &id);
        let failure = Failure::new(Code::NotFound, format!("there is no operation {wanted:?}"));
        failure.hint(format!("did you mean {}?", near.join(", ")))
    })
}

/// The operations that are called most like it.
fn near(application: &Application, id: &str) -> Vec<&'static str> {
    let mut ids: Vec<_> = application.rows().map(|row| row.operation.id).collect();
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(id, known);
    ids.sort_by(|one, other| likeness(other).total_cmp(&likeness(one)));
    ids.truncate(3);
    ids
}

/// The whole text.
fn text(
    platform: &'static Platform,
    application: &'static Application,
    row: &'static Row,
) -> String {
    let facts = row.operation;
    let mut page = Page::default();
    page.line(&format!("{} {}", application.api.title, facts.id));
    page.line(&help::plain(facts.summary));
    if !facts.description.is_empty() {
        page.line("");
        page.line(&help::plain(facts.description));
    }
    page.line("");
    let flags = Flags::new(platform, row);
    page.fact("Command", &command_line(platform, application, row, &flags));
    page.fact("Request", &format!("{} {}", facts.method, facts.path));
    page.fact("Repeats", repeats(facts.repeat));
    page.fact("Log-in", &security(facts));
    if let Some(paging) = paging(facts) {
        page.fact("Pages", &paging);
    }
    for waiter in row.waiters {
        page.fact("Waits", &waits(waiter));
    }
    page.fact("Source", &help::plain(facts.provenance));
    page.list("Parameters", facts.parameters.iter().map(parameter));
    page.list("Body", row.fields.iter().map(member));
    page.list(
        "Answers",
        facts.responses.iter().map(|answer| {
            let status = match answer.status {
                StatusPattern::Exact(status) => status.to_string(),
                StatusPattern::Class(class) => format!("{class}xx"),
                StatusPattern::Default => "others".to_owned(),
            };
            let words = help::first_sentence(answer.description);
            (status, format!("{}  {words}", answer.type_name))
        }),
    );
    page.line("");
    page.line("With curl:");
    page.line(&curl::of(application, row));
    page.0
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn fact(&mut self, name: &str, text: &str) {
        self.line(&format!("{name:<9}{text}"));
    }

    fn list(&mut self, title: &str, rows: impl Iterator<Item = (String, String)>) {
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return;
        }
        self.line("");
        self.line(&format!("{title}:"));
        let width = rows.iter().map(|(name, _)| name.chars().count()).max();
        let width = width.unwrap_or_default().min(32);
        for (name, text) in rows {
            self.line(format!("  {name:<width$}  {text}").trim_end());
        }
    }
}

fn command_line(
    platform: &Platform,
    application: &Application,
    row: &Row,
    flags: &Flags,
) -> String {
    let mut line = format!("platforms {}", platform.name());
    if !application.name.is_empty() {
        line.push(' ');
        line.push_str(application.name);
    }
    if let Some((resource, verb)) = naming::words(application, row.operation.id) {
        line.push_str(&format!(" {resource} {verb}"));
    }
    for flag in &flags.parameters {
        match &flag.long {
            None => line.push_str(&format!(" {}", flag.name.to_uppercase())),
            Some(long) if flag.required => {
                line.push_str(&format!(" --{long} {}", values::placeholder(&flag.kind)));
            }
            Some(_) => {}
        }
    }
    for flag in flags.members.iter().filter(|flag| flag.required) {
        if let Some(long) = &flag.long {
            line.push_str(&format!(" --{long} {}", values::placeholder(&flag.kind)));
        }
    }
    line
}

fn repeats(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Safe => "it changes nothing, and is repeated after any fault that may pass",
        Repeat::Idempotent => {
            "twice has the effect of once, and it is repeated after any fault that may pass"
        }
        Repeat::Never => "it is repeated only where the server cannot have acted on it",
    }
}

fn security(facts: &Operation) -> String {
    if facts.security.is_empty() {
        return "none".to_owned();
    }
    let alternatives: Vec<String> = facts
        .security
        .iter()
        .map(|all| match all {
            [] => "nothing".to_owned(),
            all => all.join(" and "),
        })
        .collect();
    alternatives.join(", or ")
}

fn paging(facts: &Operation) -> Option<String> {
    let paging = facts.pagination?;
    let mut text = match paging.style {
        PageStyle::Token { parameter } => format!("each page tells the next {parameter}"),
        PageStyle::Page { parameter, first } => {
            format!("{parameter} counts pages from {first}")
        }
        PageStyle::Offset { parameter } => format!("{parameter} counts items"),
        PageStyle::Link => "each page links to the next".to_owned(),
        PageStyle::Whole => return Some("none: everything comes in one answer".to_owned()),
    };
    if let Some(limit) = paging.limit {
        text.push_str(&format!(
            "; {limit} says how many items a page has (--page-size)"
        ));
    }
    if !paging.one_page_with.is_empty() {
        text.push_str(&format!(
            "; only one with {}",
            paging.one_page_with.join(", ")
        ));
    }
    Some(text)
}

fn waits(waiter: &platform_clients::runtime::Waiter) -> String {
    let success = if waiter.gone_is_success {
        "it is gone".to_owned()
    } else {
        format!("{} is {}", waiter.state, waiter.success.join(" or "))
    };
    let failure = if waiter.failure.is_empty() {
        String::new()
    } else {
        format!("; {} ends it badly", waiter.failure.join(" or "))
    };
    let seconds = waiter.timeout_ms / 1000;
    format!(
        "--wait={}: until {success}{failure}; for {seconds} s",
        waiter.name
    )
}

fn parameter(parameter: &Parameter) -> (String, String) {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "the whole query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let required = if parameter.required { ", required" } else { "" };
    let words = help::first_sentence(parameter.description);
    (
        parameter.name.to_owned(),
        format!(
            "{} ({place}{required}) {words}",
            values::placeholder(&parameter.kind)
        ),
    )
}

fn member(field: &Field) -> (String, String) {
    let required = if field.required { " (required)" } else { "" };
    let secret = if field.sensitive { " (secret)" } else { "" };
    let words = help::first_sentence(field.description);
    (
        field.name.to_owned(),
        format!(
            "{}{required}{secret} {words}",
            values::placeholder(&field.kind)
        ),
    )
}
