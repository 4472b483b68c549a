//! Reading environment variables, so that one error names everything that is missing.
//!
//! Nothing here touches the environment of the process by itself: it is given a function to ask.

use platform_clients_runtime::BuildError;

/// Why the environment did not give what was needed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentError {
    /// These variables are missing: all of them, not only the first.
    #[error("missing from the environment (not set, empty or not Unicode): {}", .0.join(", "))]
    Missing(Vec<&'static str>),
    /// The variables are there, and no client can be made of them.
    #[error("the client cannot be made from the environment: {0}")]
    Client(#[source] BuildError),
}

/// The environment of the process.
pub(crate) fn process(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Reads all of these variables. An empty one counts as missing: it is what a shell script leaves
/// behind when it has nothing to say.
pub(crate) fn read<const N: usize>(
    names: [&'static str; N],
    variables: impl Fn(&str) -> Option<String>,
) -> Result<[String; N], EnvironmentError> {
    let mut missing = Vec::new();
    let values = names.map(|name| {
        let value = variables(name).unwrap_or_default();
        if value.is_empty() {
            missing.push(name);
        }
        value
    });
    if missing.is_empty() {
        Ok(values)
    } else {
        Err(EnvironmentError::Missing(missing))
    }
}
