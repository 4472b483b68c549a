//! The commands of the command line, and what does the same in Rust.

use serde_json::{Value, json};
use thirtyloops_client::{Job, Messages, ResourceKind};

use crate::calls::{delete, logs, queue};
use crate::document::{Document, Edit, apply};
use crate::world::{Outcome, World};

/// What was in the key file when the recordings were made, in base64. The path says nothing about it.
const SSH_KEY: &str = "S0VZ";

/// A command line, taken apart.
#[derive(Default)]
struct Line {
    action: String,
    words: Vec<String>,
    options: Vec<(String, String)>,
    is_raw: bool,
}

impl Line {
    fn read(world: &mut World<'_>, text: &str) -> Self {
        let mut line = Self::default();
        let mut words = split(text).into_iter().skip(1);
        while let Some(word) = words.next() {
            let mut value = || words.next().unwrap_or_default();
            match word.as_str() {
                "-R" | "--raw" => line.is_raw = true,
                "-u" | "--username" => world.username = Some(value()),
                "-p" | "--password" => world.password = Some(value()),
                "-a" | "--account" => world.account = value(),
                "-c" | "--clean" => line.options.push(("clean".to_owned(), String::new())),
                word if word.starts_with("--") => match word[2..].split_once('=') {
                    Some((name, value)) => line.options.push((name.to_owned(), value.to_owned())),
                    None => line.options.push((word[2..].to_owned(), value())),
                },
                word if line.action.is_empty() => word.clone_into(&mut line.action),
                word => line.words.push(word.to_owned()),
            }
        }
        line
    }

    fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", String::as_str)
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let own = self.options.iter().filter(move |(known, _)| known == name);
        own.map(|(_, value)| value.as_str())
    }

    fn option(&self, name: &str) -> Option<&str> {
        self.all(name).last()
    }

    /// `thirtyblog.worker` is the worker of the app thirtyblog.
    fn target(&self) -> Result<(&str, ResourceKind), Outcome> {
        match self.word(0).split_once('.') {
            Some((app, label)) => Ok((app, label.parse().map_err(Outcome::unmapped)?)),
            None => Ok((self.word(0), ResourceKind::App)),
        }
    }
}

/// Words between blanks; quotes keep them together.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quote, mut is_open) = (String::new(), None, false);
    for character in text.chars() {
        match (quote, character) {
            (Some(open), close) if open == close => quote = None,
            (None, '\'' | '"') => {
                quote = Some(character);
                is_open = true;
            }
            (None, ' ') => {
                if is_open || !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                is_open = false;
            }
            _ => word.push(character),
        }
    }
    if is_open || !word.is_empty() {
        words.push(word);
    }
    words
}

/// Does what the command does.
pub async fn run(world: &mut World<'_>, text: &str) -> Outcome {
    let line = Line::read(world, text);
    match act(world, &line).await {
        Ok(()) => Outcome::Done,
        Err(outcome) => outcome,
    }
}

async fn act(world: &World<'_>, line: &Line) -> Result<(), Outcome> {
    let account = world.account();
    match line.action.as_str() {
        "list" => {
            account.apps().send().await?;
        }
        "show" => show(world, line.target()?.0).await?,
        "create" => create(world, line).await?,
        "update" => update(world, line).await?,
        "delete" => {
            let (app, kind) = line.target()?;
            show(world, app).await?;
            delete(&account, kind, app).await?;
        }
        "logs" => {
            let limit = line.option("limit").and_then(|limit| limit.parse().ok());
            logs(world, &account, line.word(0), line.option("process"), limit).await?;
        }
        "logbook" => {
            account.job(line.word(0)).logbook().send().await?;
        }
        _ => {
            let job = queued(world, line).await?;
            if !line.is_raw {
                follow(&job).await?;
            }
        }
    }
    Ok(())
}

/// Queues the action that a command is for.
async fn queued(world: &World<'_>, line: &Line) -> Result<Job, Outcome> {
    let (app, kind) = line.target()?;
    let command = || {
        let occurrence = match line.option("occurrence") {
            Some("all") => json!("all"),
            Some(count) => json!(count.parse::<i64>().unwrap_or(1)),
            None => json!(1),
        };
        json!({ "command": line.words[1..].join(" "), "occurrence": occurrence })
    };
    let (action, options) = match line.action.as_str() {
        "deploy" if line.option("clean").is_some() => ("deploy", json!({ "clean": true })),
        "scale" => {
            let count: i64 = line
                .word(1)
                .parse()
                .map_err(|_| Outcome::unmapped("scale"))?;
            ("scale", json!({ "instances": count }))
        }
        "runcmd" => ("runcommand", command()),
        "djangocmd" => ("djangocommand", command()),
        "restore" => ("restore", json!({ "location": line.word(1) })),
        known @ ("deploy" | "publish" | "restart") => (known, Value::Null),
        other => return Err(Outcome::unmapped(other)),
    };
    queue(&world.account(), kind, app, action, options).await
}

/// Prints the messages of a job until it has ended.
async fn follow(job: &Job) -> Result<(), Outcome> {
    let mut messages: Messages = job.messages();
    while messages.try_next().await?.is_some() {}
    Ok(())
}

/// Looks at an app and all its services, whichever of them is wanted.
async fn show(world: &World<'_>, app: &str) -> Result<(), Outcome> {
    let mut document = Document::new(ResourceKind::App, serde_json::Map::new());
    document.fetch(&world.account(), app).await
}

fn set(name: &str, value: impl Into<Value>) -> Edit {
    Edit::Set(vec![name.to_owned()], value.into())
}

async fn create(world: &World<'_>, line: &Line) -> Result<(), Outcome> {
    let (app, kind) = line.target()?;
    let account = world.account();
    let mut document = Document::new(kind, serde_json::Map::new());
    let instances = line.option("instances");
    if kind == ResourceKind::App {
        let number = instances.unwrap_or("1").parse::<i64>();
        let number = number.map_err(|_| Outcome::unmapped("instances"))?;
        document.edits.push(set("instances", number));
        for record in line.all("cname") {
            let cname = json!({ "record": record });
            document.edits.push(Edit::Add("cnames".to_owned(), cname));
        }
        for (member, value) in [
            ("location", line.word(1)),
            ("variant", "git"),
            ("name", app),
        ] {
            let path = vec!["repository".to_owned(), member.to_owned()];
            document.edits.push(Edit::Set(path, value.into()));
        }
        if let Some(region) = line.option("region") {
            document.edits.push(set("region", region));
        }
        document
            .edits
            .push(set("variant", line.option("variant").unwrap_or("python")));
    } else {
        show(world, app).await?;
        // The command hands the number on as the text that it is, and the library refuses it.
        if let Some(text) = instances {
            document.edits.push(set("instances", text));
            let refused = apply(&mut account.draft(kind, app), &document.edits);
            if refused.is_err() {
                world.note_refused_text();
            }
            refused?;
        }
    }
    document.save(&account, app).await?;
    show(world, app).await
}

async fn update(world: &World<'_>, line: &Line) -> Result<(), Outcome> {
    let (app, kind) = line.target()?;
    let account = world.account();
    let mut document = Document::new(kind, serde_json::Map::new());
    document.fetch(&account, app).await?;
    let edits = &mut document.edits;
    // The command sets an app to one instance where it is not told how many.
    let fallback = (kind == ResourceKind::App).then_some("1");
    if let Some(count) = line.option("instances").or(fallback) {
        let count: i64 = count.parse().map_err(|_| Outcome::unmapped("instances"))?;
        edits.push(set("instances", count));
    }
    for (option, list, member) in [("cname", "cnames", "record"), ("var", "envvars", "name")] {
        for added in line.all(&format!("add-{option}")) {
            let element = match added.split_once('=') {
                Some((name, value)) if option == "var" => json!({ "name": name, "value": value }),
                _ => json!({ member: added }),
            };
            edits.push(Edit::Add(list.to_owned(), element));
        }
        for gone in line.all(&format!("del-{option}")) {
            edits.push(Edit::Remove(list.to_owned(), json!({ member: gone })));
        }
    }
    if let Some(name) = line.option("repository") {
        let path = vec!["repository".to_owned(), "name".to_owned()];
        edits.push(Edit::Set(path, name.into()));
    }
    for (option, name) in [("repo-commit", "repo_commit"), ("location", "location")] {
        if let Some(value) = line.option(option) {
            edits.push(set(name, value));
        }
    }
    if line.option("ssh-key").is_some() {
        edits.push(set("ssh_key", SSH_KEY));
    }
    document.save(&account, app).await?;
    show(world, app).await
}

#[test]
fn words_are_split_at_blanks_and_kept_together_by_quotes() {
    assert_eq!(split("a 'b c'  \"d\" ''"), ["a", "b c", "d", ""]);
}
