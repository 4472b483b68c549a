//! The fields of a resource, and what is wrong with the ones that cannot be set.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::kind::ResourceKind;
use crate::near;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldKind {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A list of objects.
    List,
    /// An object.
    Object,
    /// One of several of these, or something that only the server knows.
    Any,
}

impl FieldKind {
    /// What a value is.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::String(_) => Self::Text,
            Value::Number(number) if !number.is_f64() => Self::Integer,
            Value::Bool(_) => Self::Boolean,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
            _ => Self::Any,
        }
    }

    /// Whether a value may stand in a field of this kind.
    pub(crate) fn takes(self, value: &Value) -> bool {
        match self {
            Self::Any => true,
            kind => Self::of(value) == kind,
        }
    }
}

impl fmt::Display for FieldKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Text => "a text",
            Self::Integer => "a whole number",
            Self::Boolean => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Any => "any value",
        })
    }
}

/// A field of a resource: what the document says of it, or that only the server knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: FieldKind,
    pub(crate) required: bool,
    pub(crate) read_only: bool,
    pub(crate) documented: bool,
    pub(crate) default: Option<&'static str>,
}

impl Field {
    /// A field of the document that may be set.
    pub(crate) const fn known(name: &'static str, kind: FieldKind) -> Self {
        Self {
            name: Cow::Borrowed(name),
            kind,
            required: false,
            read_only: false,
            documented: true,
            default: None,
        }
    }

    /// A field that only the server has told of.
    pub(crate) fn discovered(name: &str, value: &Value) -> Self {
        Self {
            name: Cow::Owned(name.to_owned()),
            kind: FieldKind::of(value),
            documented: false,
            ..Self::known("", FieldKind::Any)
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    pub(crate) const fn default_json(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds.
    pub fn kind(&self) -> FieldKind {
        self.kind
    }

    /// Whether a new resource cannot be saved without it.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Whether only the server sets it.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the document knows it. One that it does not know was found in what the server sent; it
    /// may be set, because nothing says that it may not.
    pub fn is_documented(&self) -> bool {
        self.documented
    }

    /// What the platform's own clients send for a new resource where nothing is set, as JSON.
    pub fn default_value(&self) -> Option<Value> {
        self.default
            .and_then(|json| serde_json::from_str(json).ok())
    }
}

/// Why a field cannot be read or set. The message names the fields that could have been meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldError {
    /// There is no such field.
    #[error("the {resource} has no field {name:?}; {}", near::advice(name, &strs(known)))]
    Unknown {
        /// The kind of the resource.
        resource: ResourceKind,
        /// The name that was asked for.
        name: String,
        /// The fields that there are.
        known: Vec<String>,
    },
    /// Only the server sets it.
    #[error(
        "the field {name:?} of the {resource} is set by the server; what can be set is {}",
        list(writable)
    )]
    ReadOnly {
        /// The kind of the resource.
        resource: ResourceKind,
        /// The field.
        name: String,
        /// The fields that can be set.
        writable: Vec<String>,
    },
    /// It holds something else.
    #[error("the field {name:?} of the {resource} takes {takes}, not {given}")]
    WrongKind {
        /// The kind of the resource.
        resource: ResourceKind,
        /// The field.
        name: String,
        /// What it takes.
        takes: FieldKind,
        /// What was given.
        given: FieldKind,
    },
}

impl FieldError {
    /// The fields that could have been meant: those with a name like it, or all that would do.
    pub fn near(&self) -> Vec<&str> {
        match self {
            Self::Unknown { name, known, .. } => near::names(name, &strs(known)),
            Self::ReadOnly { name, writable, .. } => near::names(name, &strs(writable)),
            Self::WrongKind { name, .. } => vec![name],
        }
    }
}

fn strs(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn list(names: &[String]) -> String {
    if names.is_empty() {
        "nothing".to_owned()
    } else {
        names.join(", ")
    }
}
