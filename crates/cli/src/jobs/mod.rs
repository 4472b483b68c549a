//! Commands that are more than one operation, written for a platform.

pub mod cloudcix;
pub mod craton;
pub mod pyfarm;
pub mod saagie;

use clap::{ArgMatches, Command};

use crate::failure::Failure;
use crate::platforms::{Application, Platform};
use crate::session::Session;

/// A command beside the operations of a resource.
pub struct Job {
    /// Its verb.
    pub verb: &'static str,
    /// One line of help.
    pub about: &'static str,
    /// Whether a resource has it.
    pub is_of: fn(&'static Application, &str) -> bool,
    /// Adds its arguments, for the resource of this name.
    pub arguments: fn(Command, &'static Platform, &'static Application, &str) -> Command,
    /// Runs it, with the name of the resource.
    pub run: fn(&Session<'_>, &str, &ArgMatches) -> Result<(), Failure>,
}
