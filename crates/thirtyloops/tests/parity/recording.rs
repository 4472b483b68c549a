//! Reading the recordings, and saying which of them are of the API that this client speaks.

use serde::Deserialize;
use serde_json::{Map, Value};

/// A request that one of the platform's own clients sent, and what it was answered.
#[derive(Clone, Debug, Deserialize)]
pub struct Recording {
    pub call: String,
    pub client: String,
    pub method: String,
    pub path: String,
    pub headers: Map<String, Value>,
    pub body: Value,
    pub stub_response: Stub,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Stub {
    pub status: u16,
    pub headers: Map<String, Value>,
    pub body: String,
}

impl Recording {
    pub fn lines(text: &str) -> Vec<Self> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.and_then(|(_, value)| value.as_str())
    }

    /// The path without the query.
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The decoded pairs of the query, in no order: a comma may be written in two ways.
    pub fn query(&self) -> Vec<(String, String)> {
        query_of(self.path.split_once('?').map_or("", |(_, query)| query))
    }
}

pub fn query_of(query: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    pairs.sort();
    pairs
}

/// Which of the platform's clients was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Original {
    /// The library: the text is Python.
    Library,
    /// The command line: the text is a command.
    Command,
}

/// What is done with a call.
#[derive(Debug, PartialEq, Eq)]
pub enum Plan {
    Play,
    Skip(&'static str),
    Unknown,
}

/// A call with everything that was sent for it. Where it was made several times in a row, all of them.
#[derive(Debug)]
pub struct Call {
    pub text: String,
    pub original: String,
    pub recordings: Vec<Recording>,
}

impl Call {
    pub fn group(recordings: Vec<Recording>) -> Vec<Self> {
        let mut calls: Vec<Self> = Vec::new();
        for recording in recordings {
            match calls.last_mut() {
                Some(call) if call.text == recording.call && call.original == recording.client => {
                    call.recordings.push(recording);
                }
                _ => calls.push(Self {
                    text: recording.call.clone(),
                    original: recording.client.clone(),
                    recordings: vec![recording],
                }),
            }
        }
        calls
    }

    pub fn client(&self) -> Original {
        if self.original.starts_with("thirty-cli") {
            Original::Command
        } else {
            Original::Library
        }
    }

    /// Only the last API is described. Its releases are libthirty 0.4.8 to 0.5.1 and thirty-cli 0.4 to 0.4.2;
    /// of the release before, what did not change until then can be made too.
    pub fn plan(&self) -> Plan {
        let mut words = self.original.split(' ');
        let (name, version) = (words.next(), words.next().unwrap_or_default());
        let version: Vec<u32> = version
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect();
        match (name, version.as_slice()) {
            (Some("libthirty"), [0, ..=3, ..]) => Plan::Skip("no version in the path"),
            (Some("libthirty"), [0, 4] | [0, 4, ..=3]) => Plan::Skip("API 1.0, with environments"),
            (Some("libthirty"), [0, 4, 4..=7]) if !self.is_unchanged() => {
                Plan::Skip("0.9 before apps and services")
            }
            (Some("libthirty"), [0, 4 | 5, ..]) | (Some("thirty-cli"), [0, 4, ..]) => Plan::Play,
            (Some("thirty-cli"), [0, ..=3, ..]) => Plan::Skip("an older command line"),
            _ => Plan::Unknown,
        }
    }

    fn is_unchanged(&self) -> bool {
        let is_logs = |path: &str| path.contains("/logbook/") || path.ends_with("/logs");
        let mut recordings = self.recordings.iter();
        recordings.all(|recording| is_logs(recording.bare_path()))
    }
}
