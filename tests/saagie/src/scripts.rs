//! The states that things go through. Nothing happens by itself: a thing moves on to its next state
//! whenever somebody looks at it.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::world::{Object, list, text};

/// States in the order in which they come.
pub(crate) type Script = Vec<String>;

/// What runs go through, once for each run and then by default.
pub(crate) struct Scripts {
    projects: Queue,
    jobs: Queue,
    pipelines: Queue,
    apps: Queue,
}

/// A kind of thing that has states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A project, from its creation on.
    Project,
    /// A run of a job.
    JobInstance,
    /// A run of a pipeline. The runs of its jobs are in the same state.
    PipelineInstance,
    /// An app, from when it is started or restarted.
    App,
}

struct Queue {
    once: VecDeque<Script>,
    always: Script,
}

impl Queue {
    fn new(always: &[&str]) -> Self {
        Self {
            once: VecDeque::new(),
            always: always.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Default for Scripts {
    fn default() -> Self {
        let run = &["REQUESTED", "QUEUED", "RUNNING", "SUCCEEDED"];
        Self {
            projects: Queue::new(&["CREATED", "INITIALIZING", "READY"]),
            jobs: Queue::new(run),
            pipelines: Queue::new(run),
            apps: Queue::new(&["STARTING", "STARTED"]),
        }
    }
}

impl Scripts {
    fn of(&mut self, kind: Kind) -> &mut Queue {
        match kind {
            Kind::Project => &mut self.projects,
            Kind::JobInstance => &mut self.jobs,
            Kind::PipelineInstance => &mut self.pipelines,
            Kind::App => &mut self.apps,
        }
    }

    pub(crate) fn once(&mut self, kind: Kind, states: &[&str]) {
        let script = states.iter().map(ToString::to_string).collect();
        self.of(kind).once.push_back(script);
    }

    pub(crate) fn always(&mut self, kind: Kind, states: &[&str]) {
        self.of(kind).always = states.iter().map(ToString::to_string).collect();
    }

    pub(crate) fn next(&mut self, kind: Kind) -> Script {
        let queue = self.of(kind);
        let script = queue.once.pop_front();
        script.unwrap_or_else(|| queue.always.clone())
    }
}

/// The states of a run after which none comes.
pub(crate) fn is_final(status: &str) -> bool {
    matches!(
        status,
        "SUCCEEDED" | "FAILED" | "KILLED" | "ERROR" | "SKIPPED" | "UNKNOWN"
    )
}

/// Begins a script: the first state, and a note of those that follow.
pub(crate) fn begin(thing: &mut Object, script: &[String]) {
    let first = script.first().cloned().unwrap_or_default();
    thing.insert("status".to_owned(), json!(first));
    let rest = script.get(1..).unwrap_or_default();
    thing.insert("script".to_owned(), json!(rest));
}

/// Goes on to the next state, if one follows.
pub(crate) fn advance(thing: &mut Object) -> bool {
    let [next, rest @ ..] = list(thing, "script") else {
        return false;
    };
    let (next, rest) = (next.clone(), Value::Array(rest.to_vec()));
    thing.insert("status".to_owned(), next);
    thing.insert("script".to_owned(), rest);
    true
}

/// Writes the state of a run into its history, and its end if it has come to one.
pub(crate) fn record(run: &mut Object, at: &str) {
    let status = text(run, "status").to_owned();
    let entry = json!({ "status": status, "details": null, "reason": null, "recordAt": at });
    if let Some(Value::Array(statuses)) = run.get_mut("statuses") {
        statuses.push(entry);
    } else {
        run.insert("statuses".to_owned(), json!([entry]));
    }
    if is_final(&status) {
        run.insert("endTime".to_owned(), json!(at));
    }
}
