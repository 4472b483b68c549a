//! What this client sends otherwise than the platform's own, on purpose: all of it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::recording::Recording;

/// A difference, and why it is one.
pub struct Difference {
    pub what: &'static str,
    /// Why. Nothing reads it but people.
    #[allow(dead_code)]
    pub why: &'static str,
}

pub const CONTENT_TYPE: usize = 0;
pub const ACCEPT: usize = 1;
pub const READ_ONLY: usize = 2;
pub const SERVICES: usize = 3;
pub const PASSWORD: usize = 4;
pub const REFUSED: usize = 5;

/// The one table. A line that no recording needs any more fails a test.
pub static DIFFERENCES: [Difference; 6] = [
    Difference {
        what: "a JSON body is sent with Content-Type: application/json",
        why: "the documentation requires it, and the original has no such header on any request",
    },
    Difference {
        what: "Accept: application/json where the original has */*",
        why: "the original prepares this header and forgets to pass it on",
    },
    Difference {
        what: "an app is updated without `name` and `dns_record`",
        why: "only the server sets them; the original sends back what it has read",
    },
    Difference {
        what: "an app is updated without its services, unless they were set",
        why: "members that are left out stay as they are; the original sends every service back in full",
    },
    Difference {
        what: "no password of a database is sent back",
        why: "the server knows it, and every copy on the wire is one more to lose",
    },
    Difference {
        what: "`thirty create app.worker --instances N` ends before the worker is asked for",
        why: "the original gives the number to its library as a text, which is refused; here too, by the \
              kind of the field, so nothing more is sent by either",
    },
];

/// What a request of ours is compared with.
pub struct Sent<'a> {
    pub authorization: Option<&'a str>,
    pub accept: Option<&'a str>,
    pub content_type: Option<&'a str>,
    pub body: Value,
}

/// Compares what was sent with what was recorded. `shown` is what the server has answered so far, by path.
pub fn compare(
    recording: &Recording,
    sent: &Sent<'_>,
    shown: &HashMap<String, Value>,
    counts: &mut [usize],
) -> Vec<String> {
    let mut problems = Vec::new();
    if recording.header("authorization") != sent.authorization {
        problems.push("Authorization is another".to_owned());
    }
    match (recording.header("accept"), sent.accept) {
        (recorded, sent) if recorded == sent => {}
        (Some("*/*"), Some("application/json")) => counts[ACCEPT] += 1,
        (recorded, sent) => problems.push(format!("Accept is {sent:?}, not {recorded:?}")),
    }
    match (recording.header("content-type"), sent.content_type) {
        (recorded, sent) if recorded == sent => {}
        (None, Some("application/json")) if !sent.body.is_null() => counts[CONTENT_TYPE] += 1,
        (recorded, sent) => problems.push(format!("Content-Type is {sent:?}, not {recorded:?}")),
    }
    let mut bodies = Bodies {
        is_update_of_app: recording.method == "PUT" && !recording.path.contains("/services"),
        path: recording.bare_path(),
        shown,
        counts,
        problems: &mut problems,
    };
    bodies.compare("", &recording.body, &sent.body);
    problems
}

struct Bodies<'a> {
    is_update_of_app: bool,
    path: &'a str,
    shown: &'a HashMap<String, Value>,
    counts: &'a mut [usize],
    problems: &'a mut Vec<String>,
}

impl Bodies<'_> {
    fn compare(&mut self, at: &str, recorded: &Value, sent: &Value) {
        match (recorded, sent) {
            (Value::Object(recorded), Value::Object(sent)) => self.members(at, recorded, sent),
            (recorded, sent) if recorded == sent => {}
            (recorded, sent) => self
                .problems
                .push(format!("{at} is {sent}, not {recorded}")),
        }
    }

    fn members(&mut self, at: &str, recorded: &Map<String, Value>, sent: &Map<String, Value>) {
        for (name, value) in recorded {
            let pointer = format!("{at}/{name}");
            match sent.get(name) {
                Some(sent) => self.compare(&pointer, value, sent),
                None if self.is_update_of_app && self.is_echo(&pointer, value) => {}
                None => self.problems.push(format!("{pointer} is not sent")),
            }
        }
        for name in sent.keys().filter(|name| !recorded.contains_key(*name)) {
            self.problems.push(format!("{at}/{name} was not recorded"));
        }
    }

    /// Whether a member that the original sent is only what it had been shown before.
    fn is_echo(&mut self, pointer: &str, value: &Value) -> bool {
        let parts: Vec<&str> = pointer.split('/').skip(1).collect();
        match parts.as_slice() {
            [name @ ("name" | "dns_record")] => {
                let echoed = self.shown(self.path, name) == Some(value);
                self.counts[READ_ONLY] += usize::from(echoed);
                echoed
            }
            [service @ ("repository" | "postgres" | "mongodb" | "worker")] => {
                let Some(members) = value.as_object() else {
                    return false;
                };
                let mut members = members.iter();
                members.all(|(name, value)| self.is_echo(&format!("/{service}/{name}"), value))
            }
            [service, name] => {
                let path = format!("{}/services/{service}", self.path);
                let echoed = self.shown(&path, name) == Some(value);
                let which = if *name == "password" {
                    PASSWORD
                } else {
                    SERVICES
                };
                self.counts[which] += usize::from(echoed);
                echoed
            }
            _ => false,
        }
    }

    fn shown(&self, path: &str, name: &str) -> Option<&Value> {
        self.shown.get(path)?.get(name)
    }
}
