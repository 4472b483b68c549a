//! Short ways to the values of requests, and to what answers mean.

use std::collections::{BTreeMap, HashMap};

use crate::generated::types::{
    AppRepository, Backend, Cname, CommandOptions, DeployOptions, EnvironmentVariable,
    LogbookMessage, LogbookStatus,
};

impl<R: Into<String>> From<(R, i64)> for Backend {
    /// *Reconstructed:* a region and the number of instances in it.
    fn from((region, count): (R, i64)) -> Self {
        Self::new(region, count)
    }
}

/// *Reconstructed:* how many instances to have in which region, and nothing else.
impl<R: Into<String>, const N: usize> From<[(R, i64); N]> for DeployOptions {
    fn from(backends: [(R, i64); N]) -> Self {
        Self::new().backends(backends)
    }
}

/// *Reconstructed:* how many instances to have in which region, and nothing else.
impl<R: Into<String>> From<BTreeMap<R, i64>> for DeployOptions {
    fn from(backends: BTreeMap<R, i64>) -> Self {
        Self::new().backends(backends)
    }
}

/// *Reconstructed:* how many instances to have in which region, and nothing else.
impl<R: Into<String>, S> From<HashMap<R, i64, S>> for DeployOptions {
    fn from(backends: HashMap<R, i64, S>) -> Self {
        let mut backends: Vec<Backend> = backends.into_iter().map(Into::into).collect();
        // A map in no order must not make the same call another one every time.
        backends.sort_by(|left, right| left.region.cmp(&right.region));
        Self::new().backends(backends)
    }
}

impl Default for DeployOptions {
    /// A deploy without options.
    fn default() -> Self {
        Self::new()
    }
}

impl From<&str> for CommandOptions {
    /// The command, on one instance.
    fn from(command: &str) -> Self {
        Self::new(command)
    }
}

impl From<String> for CommandOptions {
    /// The command, on one instance.
    fn from(command: String) -> Self {
        Self::new(command)
    }
}

impl From<&str> for Cname {
    /// The domain.
    fn from(record: &str) -> Self {
        Self::new(record)
    }
}

impl<N: Into<String>, V: Into<String>> From<(N, V)> for EnvironmentVariable {
    /// Name and value.
    fn from((name, value): (N, V)) -> Self {
        Self::new(name, value)
    }
}

impl From<&str> for AppRepository {
    /// The URL that the code is cloned from.
    fn from(location: &str) -> Self {
        Self::new().location(location)
    }
}

impl LogbookStatus {
    /// The status as the platform's first documentation shows it to people, where the server's `queued`
    /// is `Pending`.
    pub fn shown(&self) -> &str {
        match self {
            Self::Queued => "Pending",
            Self::Running => "Running",
            Self::Finished => "Finished",
            Self::Error => "Error",
            Self::Unknown(text) => text,
        }
    }

    /// Whether nothing more will happen.
    pub fn has_ended(&self) -> bool {
        matches!(self, Self::Finished | Self::Error)
    }
}

impl LogbookMessage {
    /// What a command printed, if the message is that.
    pub fn output(&self) -> Option<&str> {
        let output = self.message.strip_prefix("[OUTPUT]")?;
        Some(output.strip_prefix(' ').unwrap_or(output))
    }

    /// Whether it is an error or worse: a `loglevel` of 3, 4 or 5.
    pub fn is_error(&self) -> bool {
        self.loglevel >= 3
    }
}
