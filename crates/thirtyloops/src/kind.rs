//! The five kinds of resources.

use std::fmt;
use std::str::FromStr;

use crate::near;

/// What a resource is. The platform calls this its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceKind {
    /// A web application.
    App,
    /// Where the code of an app is fetched from.
    Repository,
    /// The `PostgreSQL` database of an app.
    Postgres,
    /// The `MongoDB` database of an app.
    Mongodb,
    /// The instances of an app that serve no requests.
    Worker,
}

impl ResourceKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::App,
        Self::Repository,
        Self::Postgres,
        Self::Mongodb,
        Self::Worker,
    ];

    /// The services that an app may have, in the order in which the platform's own clients ask for them.
    pub const SERVICES: [Self; 4] = [
        Self::Repository,
        Self::Postgres,
        Self::Mongodb,
        Self::Worker,
    ];

    /// The label, as it stands in paths and bodies.
    pub fn label(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Repository => "repository",
            Self::Postgres => "postgres",
            Self::Mongodb => "mongodb",
            Self::Worker => "worker",
        }
    }
}

impl fmt::Display for ResourceKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.label())
    }
}

impl FromStr for ResourceKind {
    type Err = String;

    /// Reads a label. The error names the labels that there are.
    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|kind| kind.label() == text);
        known.ok_or_else(|| {
            let labels = Self::ALL.map(Self::label);
            format!(
                "there are no resources with the label {text:?}; {}",
                near::advice(text, &labels)
            )
        })
    }
}
