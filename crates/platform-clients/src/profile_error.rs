//! Why profiles could not be read or written.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why profiles could not be read or written. The message names the file and the remedy, and never a value.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProfileError {
    /// There is no directory to keep the file in.
    NoPlace,
    /// The file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file holds secrets, and others than its owner may read it.
    Permissions {
        /// The file.
        path: PathBuf,
    },
    /// The file is not what it should be.
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// There is no such profile.
    Unknown {
        /// The platform, where one was asked for.
        platform: Option<String>,
        /// The name.
        name: String,
        /// The profiles that there are.
        known: Vec<String>,
    },
    /// The file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The keyring of the system does not do what it is asked.
    Keyring(String),
}

impl ProfileError {
    /// What went wrong, without the remedy.
    pub fn problem(&self) -> String {
        match self {
            Self::NoPlace => "there is no home directory to keep profiles in".to_owned(),
            Self::Read { path, source } | Self::Write { path, source } => {
                format!("{}: {source}", path.display())
            }
            Self::Permissions { path } => {
                format!("{} holds secrets and others may read it", path.display())
            }
            Self::Syntax {
                path,
                line,
                problem,
            } => {
                format!("{}: line {line}: {problem}", path.display())
            }
            Self::Unknown { platform, name, .. } => match platform {
                Some(platform) => format!("there is no profile {name:?} for {platform}"),
                None => format!("no platform has a profile {name:?}"),
            },
            Self::Keyring(problem) => format!("the keyring: {problem}"),
        }
    }

    /// What to do about it, where that is known.
    pub fn remedy(&self) -> Option<String> {
        match self {
            Self::NoPlace => Some("set PLATFORMS_CONFIG to the path of a file".to_owned()),
            Self::Permissions { path } => Some(format!("chmod 600 {}", path.display())),
            Self::Syntax { .. } => {
                Some("a profile is a table [platform.name] of texts, as in NAME = \"value\"".into())
            }
            Self::Unknown {
                platform,
                name,
                known,
            } => Some(if known.is_empty() {
                let platform = platform.as_deref().unwrap_or("PLATFORM");
                format!("`platforms login {platform} --profile {name}` makes it")
            } else {
                format!("there are: {}", known.join(", "))
            }),
            Self::Read { .. } | Self::Write { .. } | Self::Keyring(_) => None,
        }
    }
}

impl fmt::Display for ProfileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.problem())?;
        match self.remedy() {
            Some(remedy) => write!(formatter, "; {remedy}"),
            None => Ok(()),
        }
    }
}

// The messages of the inner errors are part of ours, so they are not named as a source again.
impl std::error::Error for ProfileError {}
