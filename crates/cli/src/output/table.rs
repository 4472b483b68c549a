//! Tables for people.

use comfy_table::{Attribute, Cell, ContentArrangement, Table, presets};
use serde_json::Value;

use super::columns;
use crate::settings::Settings;

/// So many columns at most, unless they were asked for.
const MOST: usize = 8;
/// So many characters of a text, where there are other columns.
const LONGEST: usize = 60;

/// Things, one a line.
pub fn of_many(items: &[Value], settings: &Settings) -> String {
    let names = match &settings.columns {
        Some(columns) => columns.clone(),
        None => columns::telling(items).into_iter().take(MOST).collect(),
    };
    let mut table = bare();
    if names != ["value"] {
        table.set_header(
            names
                .iter()
                .map(|name| head(&name.to_uppercase(), settings)),
        );
    }
    for item in items {
        let cells = names.iter().map(|name| cut(&columns::text(item, name)));
        table.add_row(cells.map(Cell::new));
    }
    text_of(&table)
}

/// One thing, a member a line.
pub fn of_one(value: &Value, settings: &Settings) -> String {
    let Value::Object(members) = value else {
        return harmless(&columns::plain(value));
    };
    let mut table = bare();
    if let Some(names) = &settings.columns {
        for name in names {
            let text = harmless(&columns::text(value, name));
            table.add_row([head(name, settings), Cell::new(text)]);
        }
    } else {
        for (name, value) in members {
            let text = harmless(&columns::plain(value));
            table.add_row([head(name, settings), Cell::new(text)]);
        }
    }
    text_of(&table)
}

fn bare() -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table
}

fn text_of(table: &Table) -> String {
    let text = table.to_string();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    // The table pads every cell on both sides; a line begins where its text does.
    let lines = lines
        .iter()
        .map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

fn head(name: &str, settings: &Settings) -> Cell {
    let cell = Cell::new(harmless(name));
    if settings.color {
        cell.add_attribute(Attribute::Bold)
    } else {
        cell
    }
}

/// A text that cannot steer a terminal: it comes from a server.
fn harmless(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\t' => ' ',
            character if character.is_control() => '\u{fffd}',
            character => character,
        })
        .collect()
}

fn cut(text: &str) -> String {
    let text = harmless(text);
    if text.chars().count() <= LONGEST {
        return text;
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_server_cannot_steer_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31m\nb"), "a\u{fffd}[31m b");
        assert_eq!(cut(&"x".repeat(100)).chars().count(), LONGEST);
        assert!(columns::plain(&json!({ "a": 1 })).contains("\"a\""));
    }
}
