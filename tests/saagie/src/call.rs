//! What a resolver is given, and how it refuses.

use serde_json::{Value, json};

use crate::world::{File, Object, World, list, text};

/// One field to resolve.
pub(crate) struct Call<'c> {
    pub(crate) world: &'c mut World,
    /// Who asks.
    pub(crate) user: &'c str,
    /// What the field belongs to.
    pub(crate) parent: &'c Object,
    /// The arguments, without those that were not given.
    pub(crate) arguments: Object,
    /// The files that came with the request.
    pub(crate) files: &'c [File],
}

/// What a resolver answers.
pub(crate) type Answer = Result<Value, Fault>;

/// Why it cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) extensions: Object,
}

impl Fault {
    pub(crate) fn new(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            extensions: Object::new(),
        }
    }

    /// An input that does not hold, in the shape that recordings of the platform have.
    pub(crate) fn invalid(what: &str, member: &str, reason: &str) -> Self {
        let mut fault = Self::new(&format!("{what} not valid"));
        fault.extensions.insert(member.to_owned(), json!(reason));
        let classification = json!("ValidationError");
        fault
            .extensions
            .insert("classification".to_owned(), classification);
        fault
    }

    pub(crate) fn not_there(what: &str) -> Self {
        Self::invalid(what, "id", "NOT_EXISTS")
    }
}

impl Call<'_> {
    /// The text of an argument.
    pub(crate) fn text(&self, name: &str) -> String {
        text(&self.arguments, name).to_owned()
    }

    /// The text of an argument that may be missing or null.
    pub(crate) fn maybe(&self, name: &str) -> Option<String> {
        self.arguments.get(name)?.as_str().map(str::to_owned)
    }

    pub(crate) fn number(&self, name: &str) -> i64 {
        self.maybe_number(name).unwrap_or_default()
    }

    pub(crate) fn maybe_number(&self, name: &str) -> Option<i64> {
        self.arguments.get(name)?.as_i64()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.arguments.get(name) == Some(&Value::Bool(true))
    }

    pub(crate) fn input(&self, name: &str) -> Object {
        let input = self.arguments.get(name).and_then(Value::as_object);
        input.cloned().unwrap_or_default()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        let values = list(&self.arguments, name).iter();
        values
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect()
    }

    pub(crate) fn numbers(&self, name: &str) -> Vec<i64> {
        let values = list(&self.arguments, name).iter();
        values.filter_map(Value::as_i64).collect()
    }

    /// The file that an argument of type `Upload` stands for.
    pub(crate) fn file(&self, name: &str) -> Option<&File> {
        let index = self.arguments.get(name)?.as_str()?.strip_prefix("file ")?;
        self.files.get(index.parse::<usize>().ok()?)
    }

    /// Cuts `skip` and `limit` out of a list.
    pub(crate) fn page(&self, things: Vec<Value>) -> Value {
        let skip = usize::try_from(self.number("skip")).unwrap_or_default();
        let limit = self
            .maybe_number("limit")
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(usize::MAX);
        things.into_iter().skip(skip).take(limit).collect()
    }
}

/// A list of things as a value.
pub(crate) fn values<'o>(things: impl Iterator<Item = &'o Object>) -> Vec<Value> {
    things.cloned().map(Value::Object).collect()
}

/// A thing as a value, or null.
pub(crate) fn maybe(thing: Option<&Object>) -> Value {
    thing.cloned().map_or(Value::Null, Value::Object)
}
