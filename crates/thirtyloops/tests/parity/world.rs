//! What the calls of both originals need: where the server is, who is calling, and how it ended.

use thirtyloops_client::runtime::{Basic, ManualClock, RetryPolicy};
use thirtyloops_client::{Account, Client, Error, FieldError, JobError};

use crate::differences::REFUSED;
use crate::server::Server;

/// How a call ended.
#[derive(Debug)]
pub enum Outcome {
    /// Well.
    Done,
    /// The server said no.
    Failed(u16),
    /// Something was wrong before it was sent.
    Refused(String),
    /// In a way that no server could be the cause of.
    Broken(String),
    /// Nobody has said what the call is in Rust.
    Unmapped(String),
}

impl Outcome {
    pub fn unmapped(what: impl Into<String>) -> Self {
        Self::Unmapped(what.into())
    }

    /// Whether it ended otherwise than the last answer makes it.
    pub fn mismatch(&self, last_status: u16) -> Option<String> {
        match self {
            Self::Done | Self::Refused(_) if last_status < 400 => None,
            Self::Failed(status) if *status == last_status => None,
            Self::Done => Some(format!("it ended well after a {last_status}")),
            Self::Failed(status) => Some(format!("it ended with {status} after {last_status}")),
            Self::Refused(words) | Self::Broken(words) | Self::Unmapped(words) => {
                Some(format!("it ended after {last_status}: {words}"))
            }
        }
    }
}

impl From<Error> for Outcome {
    fn from(error: Error) -> Self {
        match error.status() {
            Some(status) if !error.is_decode() => Self::Failed(status.as_u16()),
            _ if error.is_invalid_request() => Self::Refused(error.to_string()),
            _ => Self::Broken(error.to_string()),
        }
    }
}

impl From<FieldError> for Outcome {
    fn from(error: FieldError) -> Self {
        Self::Refused(error.to_string())
    }
}

impl From<JobError> for Outcome {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Request(error) | JobError::Gone { error, .. } => error.into(),
            // Both originals end quietly when a job has failed.
            JobError::Failed(_) => Self::Done,
            other => Self::Broken(other.to_string()),
        }
    }
}

pub struct World<'a> {
    pub server: &'a Server,
    pub account: String,
    pub username: Option<String>,
    pub password: Option<String>,
    /// Whether the original is of the time before apps and services.
    pub is_before_apps: bool,
}

impl<'a> World<'a> {
    /// The configuration that the recordings were made with.
    pub fn new(server: &'a Server, original: &str) -> Self {
        Self {
            server,
            account: "30loops".to_owned(),
            username: Some("crito".to_owned()),
            password: Some("secret".to_owned()),
            is_before_apps: original.starts_with("libthirty 0.4.7"),
        }
    }

    /// The account of the configuration.
    pub fn account(&self) -> Account {
        self.account_of(self.username.as_deref(), self.password.as_deref())
    }

    /// The account as a certain user. The originals send no credentials unless there are both.
    pub fn account_of(&self, username: Option<&str>, password: Option<&str>) -> Account {
        // The originals repeat nothing, and a recording has no second answer.
        let builder = Client::at(&self.server.url)
            .retry(RetryPolicy::none())
            .clock(ManualClock::new());
        let builder = match (username, password) {
            (Some(username), Some(password)) => builder.credentials(Basic::new(username, password)),
            _ => builder,
        };
        builder.build().unwrap().account(&self.account)
    }

    /// Notes that a number was given as a text, and refused.
    pub fn note_refused_text(&self) {
        self.server.note(REFUSED);
    }
}
