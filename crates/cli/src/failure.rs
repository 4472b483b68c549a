//! What went wrong, what the shell is told of it, and what to do next.

use std::fmt;
use std::io::Write as _;
use std::process::ExitCode;

use platform_clients::runtime::{Error, WaitError};
use platform_clients::{ConnectError, Platform as Facts, ProfileError};
use serde_json::Value;

/// What the shell is told. The numbers are part of the interface: see the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Something else went wrong: an answer that makes no sense, a file that cannot be written.
    Other = 1,
    /// The command line is wrong.
    Usage = 2,
    /// There are no credentials, or the server does not take them (401, 403).
    Credentials = 3,
    /// There is no such thing (404, 410), or no such name here.
    NotFound = 4,
    /// The thing is in a state that does not go with the call (409, 412).
    Conflict = 5,
    /// The server failed (5xx), or said in its answer that the call failed.
    Server = 6,
    /// The time was up.
    Timeout = 7,
    /// The server was not reached, or the connection broke.
    Network = 8,
    /// What was waited for went wrong.
    Failed = 9,
    /// The server refused the request (any other 4xx).
    Refused = 10,
    /// Interrupted from the keyboard.
    Interrupted = 130,
}

/// A failed command.
#[derive(Debug)]
pub struct Failure {
    /// What the shell is told.
    pub code: Code,
    /// What went wrong, in one sentence.
    pub message: String,
    /// What belongs to it, line by line.
    pub facts: Vec<String>,
    /// What to do next.
    pub hints: Vec<String>,
    /// What to tell where more was asked for.
    pub details: Vec<String>,
    /// The reader of the output went away: nothing is told.
    pub silent: bool,
}

impl Failure {
    /// A failure.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            facts: Vec::new(),
            hints: Vec::new(),
            details: Vec::new(),
            silent: false,
        }
    }

    /// A wrong command line.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Code::Usage, message)
    }

    /// The same with what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Tells it, and gives the number for the shell.
    pub fn report(&self, color: bool, verbose: u8) -> ExitCode {
        if self.silent {
            return ExitCode::SUCCESS;
        }
        let mut stderr = std::io::stderr().lock();
        let (red, bold, off) = if color {
            ("\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m")
        } else {
            ("", "", "")
        };
        // Nobody is left to tell when standard error cannot be written.
        let _ = writeln!(stderr, "{red}error:{off} {}", self.message);
        for fact in &self.facts {
            let _ = writeln!(stderr, "  {fact}");
        }
        if verbose > 0 {
            for detail in &self.details {
                let _ = writeln!(stderr, "  {detail}");
            }
        }
        for hint in &self.hints {
            let _ = writeln!(stderr, "{bold}hint:{off} {hint}");
        }
        ExitCode::from(self.code as u8)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// A file or a stream that cannot be written. A reader that went away is no failure.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let mut failure = Self::new(
            Code::Other,
            format!("the output cannot be written: {error}"),
        );
        failure.silent = error.kind() == std::io::ErrorKind::BrokenPipe;
        failure
    }
}

impl From<ProfileError> for Failure {
    fn from(error: ProfileError) -> Self {
        let code = match error {
            ProfileError::Unknown { .. } => Code::NotFound,
            ProfileError::Keyring(_) | ProfileError::Write { .. } => Code::Other,
            _ => Code::Usage,
        };
        let mut failure = Self::new(code, error.problem());
        failure.hints = error.remedy().into_iter().collect();
        failure
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        let platform = error.platform();
        if let Some(profile) = error.profile_error() {
            let mut failure = Self::new(Code::NotFound, profile.problem());
            failure.hints = profile.remedy().into_iter().collect();
            return failure;
        }
        let missing = error.missing_variables();
        if missing.is_empty() {
            let variable = Facts::find(platform).map_or("", Facts::address);
            return Self::usage(error.problem()).hint(format!(
                "--url or {variable} say where the server is, as in https://host:port"
            ));
        }
        let mut failure = Self::new(Code::Credentials, error.problem());
        failure.facts = error
            .tried()
            .iter()
            .map(|tried| format!("tried {tried}"))
            .collect();
        failure.hint(format!(
            "`platforms login {platform}` stores what is needed; or set {}",
            missing.join(", ")
        ))
    }
}

/// A failed call. The hints know where the server was looked for.
pub fn of_call<E>(error: &Error<E>, asked: &Asked<'_>) -> Failure {
    let status = error.status().map(|status| status.as_u16());
    let code = if error.is_invalid_request() || error.is_upload() {
        Code::Usage
    } else if error.is_credentials() || status == Some(403) {
        Code::Credentials
    } else if error.is_timeout() {
        Code::Timeout
    } else if error.is_connect() || error.is_broken() {
        Code::Network
    } else if error.is_not_found() {
        Code::NotFound
    } else if error.is_conflict() {
        Code::Conflict
    } else if error.is_server() || error.is_reported() {
        Code::Server
    } else if status.is_some_and(|status| (400..500).contains(&status)) {
        Code::Refused
    } else {
        Code::Other
    };
    let mut failure = Failure::new(code, error.to_string());
    failure.details = error.attempts().iter().map(ToString::to_string).collect();
    failure.hints = hints(error, code, asked);
    failure
}

/// Where a call went and how it was made.
pub struct Asked<'a> {
    /// The platform.
    pub platform: &'a str,
    /// The variable that says where its server is.
    pub variable: &'a str,
    /// Where the server was looked for.
    pub address: &'a str,
    /// A command that lists what there is, where there is one.
    pub list: Option<String>,
}

fn hints<E>(error: &Error<E>, code: Code, asked: &Asked<'_>) -> Vec<String> {
    let Asked {
        platform,
        variable,
        address,
        list,
    } = asked;
    if is_html(error) {
        return vec![format!(
            "the answer is a web page and not an answer of the API: is something else, such as a proxy, at {address}? --url or {variable} say where the server is"
        )];
    }
    match code {
        Code::Credentials if error.status().is_some_and(|status| status == 403) => vec![format!(
            "the server knows you and does not let you do this; another profile may: --profile NAME, `platforms login {platform}`"
        )],
        Code::Credentials => vec![format!(
            "check the credentials, or store others with `platforms login {platform}`"
        )],
        Code::Network if error.is_connect() => vec![format!(
            "is the server running at {address}? --url or {variable} say where it is"
        )],
        Code::Network => vec![
            "the server may have acted on the request; look before you send it again".to_owned(),
        ],
        Code::Timeout => vec!["--timeout SECONDS waits for longer".to_owned()],
        Code::NotFound => list
            .iter()
            .map(|list| format!("`{list}` shows what there is"))
            .collect(),
        Code::Server if error.is_reported() => {
            vec!["--accept-reported takes the answer as it is".to_owned()]
        }
        Code::Server if error.is_exhausted() => {
            vec!["it was tried again and again; -v tells of each attempt".to_owned()]
        }
        Code::Refused if error.is_rate_limited() => {
            vec!["the server wants fewer requests: wait a while".to_owned()]
        }
        _ => Vec::new(),
    }
}

fn is_html<E>(error: &Error<E>) -> bool {
    let stated = error
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("text/html"));
    stated
        || error
            .body()
            .trim_ascii_start()
            .starts_with(b"<!DOCTYPE html")
}

/// A wait that ended badly.
pub fn of_wait(error: &WaitError<Value>, asked: &Asked<'_>) -> Failure {
    match error {
        WaitError::Request(error) => of_call(error, asked),
        WaitError::Gone { .. } => Failure::new(Code::NotFound, error.to_string()),
        WaitError::TimedOut { .. } => Failure::new(Code::Timeout, error.to_string())
            .hint("--wait-timeout SECONDS waits for longer; it goes on without being watched"),
        WaitError::Failed(failed) => {
            let mut failure = Failure::new(Code::Failed, error.to_string());
            if let Ok(body) = std::str::from_utf8(failed.body()) {
                failure.details.push(body.to_owned());
            }
            failure.hint("-v shows the last answer, which may say why")
        }
        _ => Failure::new(Code::Other, error.to_string()),
    }
}

/// Interrupted from the keyboard.
pub fn interrupted(what: &str) -> Failure {
    Failure::new(Code::Interrupted, format!("interrupted: {what}"))
}
