//! One error for every platform.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;

use crate::connect_error::ConnectError;
use crate::profile_error::ProfileError;
use crate::runtime::{self, BuildError, StatusCode, WaitError};

/// What went wrong with any platform. Every error of every client becomes one with `?`.
///
/// Nothing is lost on the way: [`api`](Self::api) is the typed body, [`body`](Self::body) the first 64 KiB as they came,
/// [`call`](Self::call) has the attempts, the headers and everything else.
///
#[cfg_attr(
    feature = "craton",
    doc = r#"```no_run
use platform_clients::{Error, Platforms, craton};

# async fn example() -> Result<(), Error> {
let craton = Platforms::from_env()?.craton()?;
let result: Result<_, Error> = craton.clouds_get(7).send().await.map_err(Error::from);
match result {
    Ok(cloud) => println!("{}", cloud.name),
    Err(error) if error.is_not_found() => println!("there is no such cloud"),
    Err(error) => match error.api::<craton::types::ApiError>() {
        Some(body) => println!("Craton says {body:?}"),
        None => return Err(error),
    },
}
# Ok(())
# }
```"#
)]
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    /// The message, where it is not that of what is held.
    told: Option<String>,
}

enum Kind {
    Call(runtime::Error<AnyBody>),
    Wait(WaitError<AnyBody>),
    Connect(ConnectError),
    Profile(ProfileError),
    Other(Box<dyn StdError + Send + Sync>),
}

/// The body of an error, of whatever type the client has for it.
pub struct AnyBody(Box<dyn Any + Send + Sync>);

impl AnyBody {
    /// The body, if it is of this type.
    pub fn downcast_ref<E: 'static>(&self) -> Option<&E> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for AnyBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AnyBody")
    }
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, told: None }))
    }

    /// Another error of a platform, or of the program itself.
    pub fn other(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::new(Kind::Other(Box::new(error)))
    }

    #[cfg(any(feature = "pyfarm", feature = "cloudcix", feature = "saagie"))]
    fn told(mut self, words: String) -> Self {
        self.0.told = Some(words);
        self
    }

    /// The call that failed, if one did. After a wait it is the look that ended it.
    pub fn call(&self) -> Option<&runtime::Error<AnyBody>> {
        match &self.0.kind {
            Kind::Call(error) => Some(error),
            Kind::Wait(error) => error.error(),
            _ => None,
        }
    }

    /// The wait that ended badly, if it was one.
    pub fn wait(&self) -> Option<&WaitError<AnyBody>> {
        match &self.0.kind {
            Kind::Wait(error) => Some(error),
            _ => None,
        }
    }

    /// Why there is no client, if it is that.
    pub fn connect(&self) -> Option<&ConnectError> {
        match &self.0.kind {
            Kind::Connect(error) => Some(error),
            _ => None,
        }
    }

    /// An error of another type: one that a client has for itself, or that a program made with
    /// [`other`](Self::other).
    pub fn downcast_ref<T: StdError + 'static>(&self) -> Option<&T> {
        match &self.0.kind {
            Kind::Connect(error) => (error as &dyn StdError).downcast_ref(),
            Kind::Profile(error) => (error as &dyn StdError).downcast_ref(),
            Kind::Other(error) => error.downcast_ref(),
            Kind::Call(_) | Kind::Wait(_) => None,
        }
    }

    /// The short name of the API that was called.
    pub fn api_name(&self) -> Option<&'static str> {
        Some(self.call()?.api_name())
    }

    /// The body of the answer as the client has it, if it came and is of this type.
    pub fn api<E: 'static>(&self) -> Option<&E> {
        self.call()?.api()?.downcast_ref()
    }

    /// The body of the answer as it came, its first 64 KiB. Nothing, where no answer came.
    pub fn body(&self) -> &[u8] {
        match &self.0.kind {
            Kind::Wait(WaitError::Failed(failure)) => failure.body(),
            _ => self.call().map_or(&[], runtime::Error::body),
        }
    }

    /// The status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.call()?.status()
    }

    /// The server does not know the thing, or knows it no more.
    pub fn is_not_found(&self) -> bool {
        self.asks(runtime::Error::is_not_found)
    }

    /// There are no credentials, or the server does not take them.
    pub fn is_credentials(&self) -> bool {
        let missing = self
            .connect()
            .map_or(0, |error| error.missing_variables().len());
        missing > 0 || self.asks(runtime::Error::is_credentials)
    }

    /// No whole answer came in time, or a wait took too long.
    pub fn is_timeout(&self) -> bool {
        self.wait().is_some_and(WaitError::is_timed_out) || self.asks(runtime::Error::is_timeout)
    }

    /// No connection was made.
    pub fn is_connect(&self) -> bool {
        self.asks(runtime::Error::is_connect)
    }

    /// The thing is in a state that does not go with the call.
    pub fn is_conflict(&self) -> bool {
        self.asks(runtime::Error::is_conflict)
    }

    /// The server says that the fault is its own.
    pub fn is_server(&self) -> bool {
        self.asks(runtime::Error::is_server)
    }

    /// The same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        self.asks(runtime::Error::is_retryable)
    }

    fn asks(&self, question: fn(&runtime::Error<AnyBody>) -> bool) -> bool {
        self.call().is_some_and(question)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.told, &self.0.kind) {
            (Some(words), _) => formatter.write_str(words),
            (None, Kind::Call(error)) => error.fmt(formatter),
            (None, Kind::Wait(error)) => error.fmt(formatter),
            (None, Kind::Connect(error)) => error.fmt(formatter),
            (None, Kind::Profile(error)) => error.fmt(formatter),
            (None, Kind::Other(error)) => error.fmt(formatter),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            Kind::Call(error) => error.fmt(formatter),
            Kind::Wait(error) => error.fmt(formatter),
            Kind::Connect(error) => error.fmt(formatter),
            Kind::Profile(error) => error.fmt(formatter),
            Kind::Other(error) => error.fmt(formatter),
        }
    }
}

impl StdError for Error {
    /// The messages of what is held are part of ours, so it is what lies below that.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Call(error) => error.source(),
            Kind::Wait(error) => error.source(),
            Kind::Connect(error) => error.source(),
            Kind::Profile(error) => error.source(),
            Kind::Other(error) => error.source(),
        }
    }
}

fn any<E: Any + Send + Sync>(body: E) -> AnyBody {
    AnyBody(Box::new(body))
}

impl<E: Any + Send + Sync> From<runtime::Error<E>> for Error {
    fn from(error: runtime::Error<E>) -> Self {
        Self::new(Kind::Call(error.map(any)))
    }
}

impl<E: Any + Send + Sync> From<WaitError<E>> for Error {
    fn from(error: WaitError<E>) -> Self {
        Self::new(Kind::Wait(error.map(any)))
    }
}

impl From<ConnectError> for Error {
    fn from(error: ConnectError) -> Self {
        Self::new(Kind::Connect(error))
    }
}

impl From<ProfileError> for Error {
    fn from(error: ProfileError) -> Self {
        Self::new(Kind::Profile(error))
    }
}

macro_rules! others {
    ($($(#[$meta:meta])* $type:ty),* $(,)?) => {$(
        $(#[$meta])*
        impl From<$type> for Error {
            fn from(error: $type) -> Self {
                Self::other(error)
            }
        }
    )*};
}

others! {
    BuildError,
    runtime::CredentialsError,
    runtime::EnvironmentError,
    runtime::StreamError,
    #[cfg(feature = "blocking")]
    crate::blocking::BlockingError,
    #[cfg(feature = "craton")]
    crate::craton::VarsFilterError,
    #[cfg(feature = "thirtyloops")]
    crate::thirtyloops::FieldError,
    #[cfg(feature = "saagie")]
    crate::saagie::AddressError,
    #[cfg(feature = "saagie")]
    crate::saagie::ConnectError,
    #[cfg(feature = "saagie")]
    crate::saagie::TransferError,
}

#[cfg(feature = "pyfarm")]
impl From<crate::pyfarm::JobError> for Error {
    fn from(error: crate::pyfarm::JobError) -> Self {
        use crate::pyfarm::JobError;
        let words = error.to_string();
        match error {
            JobError::Submit(error) => Self::from(*error).told(words),
            JobError::Lost { error, .. } => Self::from(*error).told(words),
            error => Self::other(error),
        }
    }
}

#[cfg(feature = "pyfarm")]
impl From<crate::pyfarm::TailError> for Error {
    fn from(error: crate::pyfarm::TailError) -> Self {
        match error {
            crate::pyfarm::TailError::Request(error) => Self::from(error),
            error => Self::other(error),
        }
    }
}

#[cfg(feature = "saagie")]
impl From<crate::saagie::SaagieError> for Error {
    fn from(error: crate::saagie::SaagieError) -> Self {
        use crate::saagie::SaagieError;
        let words = error.to_string();
        match error {
            SaagieError::Graphql(error) => Self::from(*error),
            SaagieError::Rest(error) => Self::from(*error),
            SaagieError::Run { error, .. } => Self::from(*error).told(words),
            error => Self::other(error),
        }
    }
}

#[cfg(feature = "cloudcix")]
impl From<crate::cloudcix::ServiceError> for Error {
    fn from(error: crate::cloudcix::ServiceError) -> Self {
        use crate::cloudcix::ServiceError;
        let words = error.to_string();
        match error {
            ServiceError::Call(error) => Self::from(*error),
            ServiceError::NoSuchService { call, .. } => Self::from(*call).told(words),
            error => Self::other(error),
        }
    }
}
