//! Reading environment variables, so that one error names everything that is missing.
//!
//! Nothing here touches the environment of the process by itself: it is given a function to ask. Tests
//! give one of their own, and so can programs that keep such values elsewhere.

use crate::builder::BuildError;
use crate::credentials::CredentialsError;

/// Why the environment did not give what was needed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentError {
    /// These variables are missing: all of them, not only the first. An entry may name two, of which
    /// one is enough.
    #[error("missing from the environment (not set, empty or not Unicode): {}", .0.join(", "))]
    Missing(Vec<&'static str>),
    /// The variables are there, and no credentials can be made of them.
    #[error("the credentials in the environment cannot be used: {0}")]
    Credentials(#[source] CredentialsError),
    /// The variables are there, and no client can be made of them.
    #[error("the client cannot be made from the environment: {0}")]
    Client(#[source] BuildError),
}

/// A variable of the environment of this process.
pub fn process(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Reads variables and remembers which ones were missing.
pub struct Environment<'a> {
    read: &'a dyn Fn(&str) -> Option<String>,
    missing: Vec<&'static str>,
}

impl<'a> Environment<'a> {
    /// Reads with this function.
    pub fn new(read: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            read,
            missing: Vec::new(),
        }
    }

    /// A variable that may be missing. An empty one counts as missing: it is what a shell script
    /// leaves behind when it has nothing to say.
    pub fn optional(&self, name: &str) -> Option<String> {
        (self.read)(name).filter(|value| !value.is_empty())
    }

    /// A variable that must be there. Without it, an empty text goes on until [`complete`](Self::complete).
    pub fn required(&mut self, name: &'static str) -> String {
        self.optional(name).unwrap_or_else(|| {
            self.lacks(name);
            String::new()
        })
    }

    /// Notes that something is missing.
    pub fn lacks(&mut self, what: &'static str) {
        self.missing.push(what);
    }

    /// Ends the reading: an error if anything was missing.
    pub fn complete(self) -> Result<(), EnvironmentError> {
        if self.missing.is_empty() {
            Ok(())
        } else {
            Err(EnvironmentError::Missing(self.missing))
        }
    }
}
