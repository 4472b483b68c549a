//! Why there is no client.

use std::fmt;
use std::path::PathBuf;

use crate::profile_error::ProfileError;

/// Why a platform gave no client. Nothing was sent.
///
/// When a variable is missing, every step that was tried is listed with what it had; see the
/// [order](crate#where-credentials-come-from). Values are never part of it.
#[derive(Debug)]
pub struct ConnectError {
    platform: &'static str,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Missing {
        variables: Vec<&'static str>,
        tried: Vec<Tried>,
    },
    Refused {
        problem: String,
        /// Where the address came from.
        address: Option<(&'static str, Step)>,
    },
    Profile(ProfileError),
}

/// A place where variables are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// What was given in the program or on the command line.
    Given,
    /// The environment.
    Environment,
    /// A profile in the file.
    Profile {
        /// Its name.
        name: String,
        /// The file, if there is a place for one.
        path: Option<PathBuf>,
    },
    /// The keyring of the system.
    Keyring,
    /// Whoever can be asked.
    Prompt,
}

/// A step that was tried, and what came of it.
#[derive(Clone, Debug)]
pub struct Tried {
    pub(crate) step: Step,
    pub(crate) found: Vec<&'static str>,
    pub(crate) note: Option<String>,
}

impl Tried {
    /// The step.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// The variables that it had. An earlier step may have had them too.
    pub fn found(&self) -> &[&'static str] {
        &self.found
    }

    /// What is to be said of it, such as that there is no such profile.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

impl ConnectError {
    pub(crate) fn missing(
        platform: &'static str,
        variables: Vec<&'static str>,
        tried: Vec<Tried>,
    ) -> Self {
        let kind = Kind::Missing { variables, tried };
        Self { platform, kind }
    }

    pub(crate) fn refused(
        platform: &'static str,
        problem: String,
        address: Option<(&'static str, Step)>,
    ) -> Self {
        let kind = Kind::Refused { problem, address };
        Self { platform, kind }
    }

    pub(crate) fn profile(platform: &'static str, error: ProfileError) -> Self {
        let kind = Kind::Profile(error);
        Self { platform, kind }
    }

    /// The platform.
    pub fn platform(&self) -> &'static str {
        self.platform
    }

    /// The variables that are missing: all of them. An entry may name two, of which one is enough.
    pub fn missing_variables(&self) -> &[&'static str] {
        match &self.kind {
            Kind::Missing { variables, .. } => variables,
            _ => &[],
        }
    }

    /// The steps that were tried, in their order, where a variable is missing.
    pub fn tried(&self) -> &[Tried] {
        match &self.kind {
            Kind::Missing { tried, .. } => tried,
            _ => &[],
        }
    }

    /// What is wrong with the profile, if it is that.
    pub fn profile_error(&self) -> Option<&ProfileError> {
        match &self.kind {
            Kind::Profile(error) => Some(error),
            _ => None,
        }
    }

    /// What went wrong, without the steps.
    pub fn problem(&self) -> String {
        match &self.kind {
            Kind::Missing { variables, .. } => {
                let are = if variables.len() == 1 { "is" } else { "are" };
                format!("{}: {} {are} missing", self.platform, variables.join(", "))
            }
            Kind::Refused { problem, address } => {
                let from = address.as_ref().map_or_else(String::new, |(name, step)| {
                    format!(" ({name} comes from {step})")
                });
                format!("{}: {problem}{from}", self.platform)
            }
            Kind::Profile(error) => error.problem(),
        }
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Kind::Profile(error) = &self.kind {
            return error.fmt(formatter);
        }
        formatter.write_str(&self.problem())?;
        for (number, tried) in self.tried().iter().enumerate() {
            let sign = if number == 0 { "; tried " } else { "; " };
            write!(formatter, "{sign}{tried}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConnectError {}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => formatter.write_str("what was given"),
            Self::Environment => formatter.write_str("the environment"),
            Self::Profile { name, path } => {
                write!(formatter, "profile {name:?}")?;
                match path {
                    Some(path) => write!(formatter, " in {}", path.display()),
                    None => Ok(()),
                }
            }
            Self::Keyring => formatter.write_str("the keyring"),
            Self::Prompt => formatter.write_str("the prompt"),
        }
    }
}

impl fmt::Display for Tried {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.step)?;
        match (&self.found[..], &self.note) {
            ([], None) => formatter.write_str("nothing"),
            ([], Some(note)) => formatter.write_str(note),
            (found, None) => formatter.write_str(&found.join(", ")),
            (found, Some(note)) => write!(formatter, "{} ({note})", found.join(", ")),
        }
    }
}
