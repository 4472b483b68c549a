//! What the stand-in knows: everything that was created, in tables, and the clock that it goes by.

use std::collections::{BTreeMap, VecDeque};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::logs::Line;
use crate::scripts::Scripts;

/// Something that exists, member by member as GraphQL names them. Members that GraphQL does not have are
/// the stand-in's own notes.
pub(crate) type Object = Map<String, Value>;

/// The first second of the stand-in's time: 2026-01-01T00:00:00Z.
const BEGINNING: i64 = 1_767_225_600;

/// Things of one kind, in the order in which they were created.
#[derive(Default)]
pub(crate) struct Table(IndexMap<String, Object>);

impl Table {
    pub(crate) fn get(&self, id: &str) -> Option<&Object> {
        self.0.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Object> {
        self.0.get_mut(id)
    }

    /// Puts a thing at its `id`.
    pub(crate) fn put(&mut self, thing: Object) {
        self.0.insert(text(&thing, "id").to_owned(), thing);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Object> {
        self.0.shift_remove(id)
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&Object) -> bool) {
        self.0.retain(|_, thing| keep(thing));
    }

    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = &Object> {
        self.0.values()
    }

    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut Object> {
        self.0.values_mut()
    }

    /// Those whose member is this text.
    pub(crate) fn with<'t>(
        &'t self,
        member: &'t str,
        value: &'t str,
    ) -> impl DoubleEndedIterator<Item = &'t Object> {
        self.all().filter(move |thing| text(thing, member) == value)
    }

    /// Whether one of a project has this name, whatever its case.
    pub(crate) fn has_name(&self, project: &str, name: &str, besides: &str) -> bool {
        self.with("projectId", project)
            .any(|thing| text(thing, "id") != besides && same_name(text(thing, "name"), name))
    }

    /// Whether one of those whose member is this text is as described.
    pub(crate) fn any_with(
        &self,
        member: &str,
        value: &str,
        holds: impl FnMut(&Object) -> bool,
    ) -> bool {
        self.with(member, value).any(holds)
    }

    pub(crate) fn find_mut(
        &mut self,
        mut holds: impl FnMut(&Object) -> bool,
    ) -> Option<&mut Object> {
        self.0.values_mut().find(|thing| holds(thing))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Whether two names are the same to the platform, which looks at no case.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The text of a member, empty where there is none.
pub(crate) fn text<'o>(thing: &'o Object, member: &str) -> &'o str {
    thing
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The list of a member, empty where there is none.
pub(crate) fn list<'o>(thing: &'o Object, member: &str) -> &'o [Value] {
    let members = thing.get(member).and_then(Value::as_array);
    members.map_or(&[], Vec::as_slice)
}

/// An object that was written down as one.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}

/// Copies members that are given, null too. What is not given stays.
pub(crate) fn change(thing: &mut Object, input: &Object, members: &[&str]) {
    for member in members {
        if let Some(value) = input.get(*member) {
            thing.insert((*member).to_owned(), value.clone());
        }
    }
}

/// A file that was sent.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// All of it.
pub(crate) struct World {
    pub(crate) platform: i32,
    pub(crate) projects: Table,
    pub(crate) jobs: Table,
    pub(crate) job_instances: Table,
    pub(crate) apps: Table,
    pub(crate) pipelines: Table,
    pub(crate) pipeline_instances: Table,
    pub(crate) variables: Table,
    pub(crate) credentials: Table,
    pub(crate) volumes: Table,
    pub(crate) repositories: Table,
    pub(crate) technologies: Table,
    /// By login, which is their `id`.
    pub(crate) users: Table,
    /// By name, which is their `id`.
    pub(crate) groups: Table,
    /// What the jobs run, by job and version.
    pub(crate) files: BTreeMap<(String, i64), File>,
    /// What was written, by instance or execution.
    pub(crate) lines: BTreeMap<String, Vec<Line>>,
    pub(crate) scripts: Scripts,
    /// Why the next synchronisations of repositories fail.
    pub(crate) synchronization_failures: VecDeque<String>,
    ids: u64,
    seconds: i64,
}

impl World {
    pub(crate) fn new(platform: i32) -> Self {
        Self {
            platform,
            projects: Table::default(),
            jobs: Table::default(),
            job_instances: Table::default(),
            apps: Table::default(),
            pipelines: Table::default(),
            pipeline_instances: Table::default(),
            variables: Table::default(),
            credentials: Table::default(),
            volumes: Table::default(),
            repositories: Table::default(),
            technologies: Table::default(),
            users: Table::default(),
            groups: Table::default(),
            files: BTreeMap::new(),
            lines: BTreeMap::new(),
            scripts: Scripts::default(),
            synchronization_failures: VecDeque::new(),
            ids: 0,
            seconds: 0,
        }
    }

    /// A new id. They are the same in every run of a test.
    pub(crate) fn id(&mut self) -> String {
        self.ids += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.ids)
    }

    /// The time, which goes on by a second whenever it is asked for.
    pub(crate) fn now(&mut self) -> String {
        self.seconds += 1;
        jiff::Timestamp::from_second(BEGINNING + self.seconds)
            .map(|time| time.to_string())
            .unwrap_or_default()
    }

    /// What a member refers to: an object with the id alone.
    pub(crate) fn reference(id: &str) -> Value {
        if id.is_empty() {
            Value::Null
        } else {
            json!({ "id": id })
        }
    }
}
