//! What is read to reach a platform.

use crate::profile::is_secret;

/// A platform, and the variables that say where its server is and who calls.
#[derive(Debug)]
pub struct Platform {
    /// Its name, in profiles and on the command line.
    pub name: &'static str,
    /// One line about it.
    pub about: &'static str,
    /// The variables, those that must be there first and the address before all.
    pub variables: &'static [Variable],
}

/// A variable of the environment or of a profile.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it holds, in a few words.
    pub about: &'static str,
    /// Whether a client needs it.
    pub required: bool,
    /// Whether it says where a server is. Stored secrets go only to the address they were stored with.
    pub is_address: bool,
}

impl Variable {
    pub(crate) const fn required(name: &'static str, about: &'static str) -> Self {
        Self {
            name,
            about,
            required: true,
            is_address: false,
        }
    }

    pub(crate) const fn optional(name: &'static str, about: &'static str) -> Self {
        Self {
            required: false,
            ..Self::required(name, about)
        }
    }

    pub(crate) const fn address(self) -> Self {
        Self {
            is_address: true,
            ..self
        }
    }

    /// Whether it is never shown.
    pub fn is_secret(&self) -> bool {
        is_secret(self.name)
    }
}

impl Platform {
    /// Every platform whose client is compiled in.
    pub const ALL: &'static [&'static Self] = crate::connect::ALL;

    /// The platform of that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|platform| platform.name == name)
    }

    /// The variable that says where the server is.
    pub fn address(&self) -> &'static str {
        // Each table begins with the address; a test holds it.
        self.variables.first().map_or("", |variable| variable.name)
    }

    /// A variable by its name.
    pub fn variable(&self, name: &str) -> Option<&'static Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}
