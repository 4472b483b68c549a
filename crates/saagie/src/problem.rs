//! Why a method of a group failed.

use std::fmt;

use platform_clients_runtime::{self as runtime, StatusCode, WaitError};

use crate::Error;
use crate::graph::GraphError;

/// How many names an error lists at most.
const LISTED: usize = 20;

/// How many letters of a reason an error repeats.
const LONGEST_REASON: usize = 200;

/// Why a method of a group failed.
///
/// Calls of GraphQL and of REST fail differently, so there is a variant for either. Everything that is found
/// wrong before something is sent is [`Invalid`](Self::Invalid), [`Missing`](Self::Missing) or
/// [`Ambiguous`](Self::Ambiguous).
#[derive(Debug)]
#[non_exhaustive]
pub enum SaagieError {
    /// A call of GraphQL failed. The fields that the platform objects to are told with it; see
    /// [`reasons`](Self::reasons).
    Graphql(Box<Error>),
    /// A call of REST failed.
    Rest(Box<runtime::Error<serde_json::Value>>),
    /// There is no such thing.
    Missing {
        /// The kind of thing, such as `project`.
        kind: &'static str,
        /// The name or the id that was asked for.
        name: String,
        /// The names that there are, where it was a name that was asked for.
        known: Option<Vec<String>>,
    },
    /// Several things have the name. Take one by its id.
    Ambiguous {
        /// The kind of thing, such as `project`.
        kind: &'static str,
        /// The name.
        name: String,
        /// Their ids.
        ids: Vec<String>,
    },
    /// What was given cannot be sent.
    Invalid {
        /// What was given.
        what: String,
        /// What is wrong with it, and what to do.
        problem: String,
    },
    /// The nodes of a pipeline do not fit together.
    Graph(GraphError),
    /// The platform answered, without an error, that it did not do what was asked for.
    NotDone {
        /// What was asked for.
        what: String,
    },
    /// A run did not end well, or was not waited for to its end.
    Run {
        /// What runs: `job` or `pipeline`.
        kind: &'static str,
        /// The id of the run. It goes on where the time was up, and can be waited for again or stopped.
        id: String,
        /// How the wait ended.
        error: Box<WaitError<runtime::GraphqlFailure>>,
    },
}

impl SaagieError {
    pub(crate) fn missing(kind: &'static str, name: impl Into<String>) -> Self {
        Self::Missing {
            kind,
            name: name.into(),
            known: None,
        }
    }

    pub(crate) fn invalid(what: impl fmt::Display, problem: impl fmt::Display) -> Self {
        Self::Invalid {
            what: what.to_string(),
            problem: problem.to_string(),
        }
    }

    /// Deletions answer with a flag, or with nothing.
    pub(crate) fn unless_done(
        done: Option<bool>,
        what: impl FnOnce() -> String,
    ) -> Result<(), Self> {
        if done == Some(true) {
            return Ok(());
        }
        Err(Self::NotDone { what: what() })
    }

    /// Whether there is no such thing: no such name, an id that leads nowhere, or status 404.
    pub fn is_missing(&self) -> bool {
        match self {
            Self::Missing { .. } => true,
            Self::Graphql(error) => error.is_not_found(),
            Self::Rest(error) => error.is_not_found(),
            Self::Run { error, .. } => error.is_gone(),
            _ => false,
        }
    }

    /// The status of the answer, where a call failed with one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Graphql(error) => error.status(),
            Self::Rest(error) => error.status(),
            Self::Run { error, .. } => error.error().and_then(runtime::Error::status),
            _ => None,
        }
    }

    /// What the platform objects to, field by field, such as `("name", "already used")`.
    pub fn reasons(&self) -> impl Iterator<Item = (&str, &str)> {
        reasons(self.graphql())
    }

    /// What GraphQL said, and the data that came beside it.
    pub fn graphql(&self) -> Option<&runtime::GraphqlFailure> {
        match self {
            Self::Graphql(error) => error.api(),
            Self::Run { error, .. } => error.error().and_then(runtime::Error::api),
            _ => None,
        }
    }
}

impl fmt::Display for SaagieError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Graphql(error) => write!(formatter, "{error}{}", Reasons(error.api())),
            Self::Rest(error) => error.fmt(formatter),
            Self::Missing { kind, name, known } => {
                let known = Known(known.as_deref());
                write!(formatter, "there is no {kind} `{name}`{known}")
            }
            Self::Ambiguous { kind, name, ids } => {
                let ids = ids.join(", ");
                write!(
                    formatter,
                    "more than one {kind} is `{name}`; take one by its id: {ids}"
                )
            }
            Self::Invalid { what, problem } => write!(formatter, "{what}: {problem}"),
            Self::Graph(error) => error.fmt(formatter),
            Self::NotDone { what } => {
                write!(
                    formatter,
                    "the platform did not {what}, and does not say why"
                )
            }
            Self::Run { kind, id, error } => write!(formatter, "{kind} run {id}: {error}"),
        }
    }
}

// The words of the inner errors are part of ours, so their causes are named and not they.
impl std::error::Error for SaagieError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Graphql(error) => error.source(),
            Self::Rest(error) => error.source(),
            Self::Run { error, .. } => error.error().and_then(std::error::Error::source),
            _ => None,
        }
    }
}

impl From<GraphError> for SaagieError {
    fn from(error: GraphError) -> Self {
        Self::Graph(error)
    }
}

impl From<Error> for SaagieError {
    fn from(error: Error) -> Self {
        Self::Graphql(Box::new(error))
    }
}

impl From<runtime::Error<serde_json::Value>> for SaagieError {
    fn from(error: runtime::Error<serde_json::Value>) -> Self {
        Self::Rest(Box::new(error))
    }
}

/// The platform puts a field and a reason into the extensions of an error, beside its classification.
fn reasons(failure: Option<&runtime::GraphqlFailure>) -> impl Iterator<Item = (&str, &str)> {
    let errors = failure.into_iter().flat_map(|failure| &failure.errors);
    let members = errors
        .filter_map(|error| error.extensions.as_ref())
        .flatten();
    let texts = members.filter_map(|(field, reason)| Some((field.as_str(), reason.as_str()?)));
    texts.filter(|(field, _)| *field != "classification")
}

/// Fields and reasons, behind the words of an error.
struct Reasons<'f>(Option<&'f runtime::GraphqlFailure>);

impl fmt::Display for Reasons<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (field, reason) in reasons(self.0) {
            let reason: String = reason.chars().take(LONGEST_REASON).collect();
            write!(
                formatter,
                "; {}: {}",
                field.escape_debug(),
                reason.escape_debug()
            )?;
        }
        Ok(())
    }
}

/// The names that there are, as the end of a sentence.
struct Known<'k>(Option<&'k [String]>);

impl fmt::Display for Known<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(names) = self.0 else { return Ok(()) };
        if names.is_empty() {
            return formatter.write_str("; there is none at all");
        }
        let shown = &names[..names.len().min(LISTED)];
        write!(formatter, "; there are {}", shown.join(", "))?;
        match names.len() - shown.len() {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}
