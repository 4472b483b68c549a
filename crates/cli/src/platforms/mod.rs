//! The platforms that the command knows: one entry each. Everything else is read from their tables.

mod cloudcix;
mod craton;
mod pyfarm;
mod saagie;
mod thirtyloops;

use platform_clients::runtime::{Api, Row};

use crate::jobs::Job;

/// Every platform, in the order of the help.
pub static ALL: &[&Platform] = &[
    &cloudcix::PLATFORM,
    &craton::PLATFORM,
    &pyfarm::PLATFORM,
    &saagie::PLATFORM,
    &thirtyloops::PLATFORM,
];

/// A platform as the command sees it.
pub struct Platform {
    /// Its name, and the variables that lead to it.
    pub facts: &'static platform_clients::Platform,
    /// Its APIs: one without a name, or several that each have a level of commands of their own.
    pub applications: &'static [Application],
    /// Path parameters that a variable gives where the command line does not, as argument and variable.
    pub defaults: &'static [(&'static str, &'static str)],
    /// Commands that are more than one operation.
    pub jobs: &'static [&'static Job],
    /// Operations whose answer says, in the header `Location`, where to look for what became of them.
    pub followed: &'static [Followed],
}

/// Operations that only begin something.
pub struct Followed {
    /// Their ids.
    pub operations: &'static [&'static str],
    /// The operation that shows how far it is. It has a waiter.
    pub by: &'static str,
    /// Its argument that takes the last part of the path in `Location`. The others are those of the call.
    pub argument: &'static str,
}

impl Platform {
    /// The name on the command line.
    pub fn name(&self) -> &'static str {
        self.facts.name
    }
}

/// One API of a platform.
#[derive(Clone, Copy)]
pub struct Application {
    /// The name on the command line; empty where the platform has only this one.
    pub name: &'static str,
    /// The facts.
    pub api: &'static Api,
    /// How operations are called by name.
    pub rows: &'static [&'static [Row]],
}

impl Application {
    /// Every operation with its row, sorted by id within each group.
    pub fn rows(&self) -> impl Iterator<Item = &'static Row> + use<> {
        self.rows.iter().copied().flatten()
    }

    /// The row of an operation.
    pub fn row(&self, id: &str) -> Option<&'static Row> {
        self.rows().find(|row| row.operation.id == id)
    }
}

/// The platform of that name.
pub fn find(name: &str) -> Option<&'static Platform> {
    ALL.iter().copied().find(|platform| platform.name() == name)
}
