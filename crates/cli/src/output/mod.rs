//! Answers on standard output.
//!
//! Items are written as they come where the format allows it. Whoever reads the output may go away at any
//! time; that comes out as an error of its own kind and ends the command quietly.

mod columns;
mod query;
mod table;

use std::io::{self, Write};

use serde_json::Value;

use crate::failure::{Code, Failure};
use crate::settings::Settings;

pub use query::Query;

/// How answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Table,
    /// One JSON document.
    Json,
    /// One JSON document a line.
    Jsonl,
    /// One YAML document.
    Yaml,
    /// Comma-separated values with a header.
    Csv,
}

impl Format {
    /// What they are called.
    pub const NAMES: [&'static str; 5] = ["table", "json", "jsonl", "yaml", "csv"];

    /// The format of that name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Table, Self::Json, Self::Jsonl, Self::Yaml, Self::Csv];
        let index = Self::NAMES.iter().position(|known| *known == name)?;
        Some(all[index])
    }
}

/// Writes answers.
pub struct Output<'a> {
    out: io::StdoutLock<'static>,
    format: Format,
    query: Option<Query>,
    settings: &'a Settings,
}

impl<'a> Output<'a> {
    /// As the settings say. A query that makes no sense is refused before anything is sent.
    pub fn new(settings: &'a Settings) -> Result<Self, Failure> {
        let query = settings.query.as_deref().map(Query::parse).transpose();
        Ok(Self {
            out: io::stdout().lock(),
            format: settings.format(),
            query: query.map_err(Failure::usage)?,
            settings,
        })
    }

    /// Writes one answer.
    pub fn value(&mut self, value: Value) -> Result<(), Failure> {
        let value = match &self.query {
            Some(query) => query.search(value).map_err(Failure::usage)?,
            None => value,
        };
        match value {
            Value::Null if self.query.is_some() => {
                self.settings.note("the query found nothing");
            }
            Value::Null => {}
            // A file or a log is what it is, in any format but JSON.
            Value::String(text) if self.format != Format::Json && self.format != Format::Jsonl => {
                self.out.write_all(text.as_bytes())?;
                if !text.ends_with('\n') {
                    self.out.write_all(b"\n")?;
                }
            }
            Value::Array(items) => self.rows(&items)?,
            value => match self.format {
                Format::Table => {
                    let shown = table::of_one(&value, self.settings);
                    writeln!(self.out, "{shown}")?;
                }
                Format::Csv => self.csv(std::slice::from_ref(&value))?,
                _ => self.document(&value)?,
            },
        }
        self.out.flush()?;
        Ok(())
    }

    /// Writes a text as it is.
    pub fn plain(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    /// Writes bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out.write_all(bytes)?;
        self.out.flush()?;
        Ok(())
    }

    /// Begins a list whose items come one by one.
    pub fn list(&mut self) -> ListOutput<'_, 'a> {
        let streams = self.query.is_none()
            && match self.format {
                Format::Json | Format::Jsonl | Format::Yaml => true,
                Format::Csv => self.settings.columns.is_some(),
                Format::Table => false,
            };
        ListOutput {
            streams,
            count: 0,
            kept: Vec::new(),
            output: self,
        }
    }

    fn rows(&mut self, items: &[Value]) -> Result<(), Failure> {
        match self.format {
            Format::Table => {
                if !items.is_empty() {
                    writeln!(self.out, "{}", table::of_many(items, self.settings))?;
                }
            }
            Format::Csv => self.csv(items)?,
            Format::Jsonl => {
                for item in items {
                    self.document(item)?;
                }
            }
            Format::Json | Format::Yaml => self.document(&Value::Array(items.to_vec()))?,
        }
        Ok(())
    }

    fn document(&mut self, value: &Value) -> Result<(), Failure> {
        match self.format {
            Format::Jsonl => {
                json(serde_json::to_writer(&mut self.out, value))?;
                self.out.write_all(b"\n")?;
            }
            Format::Yaml => {
                let text = serde_saphyr::to_string(value).map_err(|error| {
                    Failure::new(
                        Code::Other,
                        format!("the answer cannot be written as YAML: {error}"),
                    )
                })?;
                self.out.write_all(text.as_bytes())?;
                if !text.ends_with('\n') {
                    self.out.write_all(b"\n")?;
                }
            }
            _ => {
                json(serde_json::to_writer_pretty(&mut self.out, value))?;
                self.out.write_all(b"\n")?;
            }
        }
        Ok(())
    }

    fn csv(&mut self, items: &[Value]) -> Result<(), Failure> {
        let columns = match &self.settings.columns {
            Some(columns) => columns.clone(),
            None => columns::all(items),
        };
        let mut writer = csv::Writer::from_writer(&mut self.out);
        let mut write = || -> csv::Result<()> {
            writer.write_record(&columns)?;
            for item in items {
                writer.write_record(columns.iter().map(|name| columns::text(item, name)))?;
            }
            writer.flush()?;
            Ok(())
        };
        write().map_err(csv_failure)
    }
}

/// A list whose items come one by one.
pub struct ListOutput<'o, 'a> {
    output: &'o mut Output<'a>,
    streams: bool,
    count: usize,
    kept: Vec<Value>,
}

impl ListOutput<'_, '_> {
    /// Writes an item, or keeps it until all are there.
    pub fn item(&mut self, item: Value) -> Result<(), Failure> {
        self.count += 1;
        if !self.streams {
            self.kept.push(item);
            return Ok(());
        }
        let first = self.count == 1;
        let out = &mut self.output.out;
        match self.output.format {
            Format::Json => {
                out.write_all(if first { b"[\n" } else { b",\n" })?;
                let text = json(serde_json::to_string_pretty(&item))?;
                for (number, line) in text.lines().enumerate() {
                    let end: &[u8] = if number == 0 { b"  " } else { b"\n  " };
                    out.write_all(end)?;
                    out.write_all(line.as_bytes())?;
                }
            }
            Format::Yaml => self.output.document(&Value::Array(vec![item]))?,
            Format::Csv => {
                let columns = self.output.settings.columns.clone().unwrap_or_default();
                let mut writer = csv::Writer::from_writer(&mut *out);
                if first {
                    writer.write_record(&columns).map_err(csv_failure)?;
                }
                let row = columns.iter().map(|name| columns::text(&item, name));
                writer.write_record(row).map_err(csv_failure)?;
                writer.flush()?;
            }
            Format::Jsonl | Format::Table => self.output.document(&item)?,
        }
        Ok(())
    }

    /// How many items there were.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Ends the list. What was written is whole, also where the list was not.
    pub fn finish(self) -> Result<usize, Failure> {
        if !self.streams {
            self.output.value(Value::Array(self.kept))?;
            return Ok(self.count);
        }
        let out = &mut self.output.out;
        match (self.output.format, self.count) {
            (Format::Json | Format::Yaml, 0) => out.write_all(b"[]\n")?,
            (Format::Json, _) => out.write_all(b"\n]\n")?,
            (Format::Csv, 0) => self.output.csv(&[])?,
            _ => {}
        }
        self.output.out.flush()?;
        Ok(self.count)
    }
}

fn json<T>(written: serde_json::Result<T>) -> Result<T, Failure> {
    written.map_err(|error| io::Error::from(error).into())
}

fn csv_failure(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Failure::new(
            Code::Other,
            format!("the answer cannot be written as CSV: {other:?}"),
        ),
    }
}
