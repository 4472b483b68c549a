//! Clients that are ready.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use crate::connect::Read;
use crate::connect_error::ConnectError;
use crate::file::ProfileFile;
use crate::keyring::Keyring;
use crate::platform::Platform;
use crate::profile::Profile;
use crate::profile_error::ProfileError;
use crate::runtime::{Api, Client, EnvironmentError, Secret};
use crate::settings::Settings;
use crate::sources::{Ask, Environment, Question, Sources};

/// Every platform through one door: clients with their addresses, credentials and settings.
///
/// Cheap to clone. A client is made when it is first asked for, without sending anything; after that the same one
/// is given, so its connections and its token are shared.
#[derive(Clone)]
pub struct Platforms(Arc<Inner>);

struct Inner {
    sources: Sources,
    settings: Settings,
    made: Mutex<HashMap<&'static str, Box<dyn Any + Send + Sync>>>,
}

/// Makes [`Platforms`].
#[must_use = "`build` makes it"]
pub struct PlatformsBuilder {
    given: Profile,
    environment: Environment,
    file: Place,
    named: Option<String>,
    ask: Option<Ask>,
    settings: Settings,
}

/// Where the file with the profiles is.
#[derive(Debug)]
enum Place {
    Usual,
    At(PathBuf),
    Nowhere,
}

impl Platforms {
    /// With the environment, and the profile `default` of each platform where the environment lacks something.
    pub fn from_env() -> Result<Self, ProfileError> {
        Self::builder().build()
    }

    /// With the profile of that name of each platform. The environment gives what the profile lacks, but not
    /// another address.
    ///
    /// It is an error if no platform has such a profile.
    pub fn from_profile(name: impl Into<String>) -> Result<Self, ProfileError> {
        let name = name.into();
        let platforms = Self::builder().profile(&name).build()?;
        let file = &platforms.0.sources.file;
        if file.iter().any(|(_, known, _)| known == name) {
            return Ok(platforms);
        }
        let known = file.iter();
        Err(ProfileError::Unknown {
            platform: None,
            known: known
                .map(|(platform, name, _)| format!("{name} for {platform}"))
                .collect(),
            name,
        })
    }

    /// With what is set by hand.
    pub fn builder() -> PlatformsBuilder {
        PlatformsBuilder {
            given: Profile::new(),
            environment: Arc::new(|name| std::env::var(name).ok()),
            file: Place::Usual,
            named: None,
            ask: None,
            settings: Settings::default(),
        }
    }

    /// What every client is made with.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// A variable of a platform, by the [order](crate#where-credentials-come-from) in which they are looked for.
    /// Nobody is asked.
    pub fn variable(
        &self,
        platform: &'static Platform,
        name: &str,
    ) -> Result<Option<String>, ConnectError> {
        let gathered = self
            .0
            .sources
            .gather(platform, |variable| variable.name == name)?;
        Ok(gathered.variable(name))
    }

    /// The client of an API of a platform, for calls that go by tables. `api` is the facts of the API, such as
    /// `craton::API` or one of `cloudcix::APIS`.
    pub fn client(
        &self,
        platform: &'static Platform,
        api: &'static Api,
    ) -> Result<Client, ConnectError> {
        crate::connect::client(self, platform, api)
    }

    /// What was made for a platform before, or what `connect` makes now.
    pub(crate) fn ready<T: Clone + Send + Sync + 'static>(
        &self,
        platform: &'static Platform,
        connect: fn(Read<'_>, &Settings) -> Result<T, EnvironmentError>,
    ) -> Result<T, ConnectError> {
        // While one task makes a client, others wait: whoever is asked for a password is asked once.
        let mut made = self.0.made.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made
            .get(platform.name)
            .and_then(|client| client.downcast_ref::<T>());
        if let Some(known) = known {
            return Ok(known.clone());
        }
        let client = self.connect(platform, connect)?;
        made.insert(platform.name, Box::new(client.clone()));
        Ok(client)
    }

    /// What `connect` makes of the variables of a platform. Whoever can be asked is asked once for what is missing.
    pub(crate) fn connect<T>(
        &self,
        platform: &'static Platform,
        connect: fn(Read<'_>, &Settings) -> Result<T, EnvironmentError>,
    ) -> Result<T, ConnectError> {
        let Inner {
            sources, settings, ..
        } = &*self.0;
        let mut gathered = sources.gather(platform, |variable| variable.required)?;
        let mut asked = false;
        loop {
            let refused = match connect(&|name| gathered.variable(name), settings) {
                Ok(client) => return Ok(client),
                Err(EnvironmentError::Missing(missing)) => {
                    if asked || !gathered.ask(sources.ask.as_ref(), &missing) {
                        let tried = gathered.into_tried();
                        return Err(ConnectError::missing(platform.name, missing, tried));
                    }
                    asked = true;
                    continue;
                }
                // They did not all come from the environment, which these errors speak of.
                Err(EnvironmentError::Credentials(error)) => error.to_string(),
                Err(EnvironmentError::Client(error)) => error.to_string(),
                Err(error) => error.to_string(),
            };
            let address = gathered.address();
            return Err(ConnectError::refused(platform.name, refused, address));
        }
    }
}

impl PlatformsBuilder {
    /// A variable, which comes before every other place where it may be.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.given = self.given.set(name, value);
        self
    }

    /// The profile to use. To name one is to be explicit: it comes before the environment, and a platform that
    /// does not have it gives an error.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.named = Some(name.into());
        self
    }

    /// The file with the profiles, in place of the [usual one](ProfileFile).
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Place::At(path.into());
        self
    }

    /// No file: there are no profiles then.
    pub fn no_file(mut self) -> Self {
        self.file = Place::Nowhere;
        self
    }

    /// Where the environment is read, in place of the environment of the process.
    pub fn environment(
        mut self,
        read: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.environment = Arc::new(read);
        self
    }

    /// Whom to ask for what no other place has. `None` is no answer, and no more is asked.
    ///
    /// It is called on the thread that wants a client, and may take as long as it needs.
    pub fn ask(mut self, ask: impl Fn(Question) -> Option<Secret> + Send + Sync + 'static) -> Self {
        self.ask = Some(Arc::new(ask));
        self
    }

    /// What every client is made with.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Reads the file with the profiles. Nothing else is done before a client is asked for.
    pub fn build(self) -> Result<Platforms, ProfileError> {
        let file = match self.file {
            Place::Usual => ProfileFile::load()?,
            Place::At(path) => ProfileFile::load_from(path)?,
            Place::Nowhere => ProfileFile::default(),
        };
        Ok(Platforms(Arc::new(Inner {
            sources: Sources {
                given: self.given,
                environment: self.environment,
                file,
                named: self.named,
                keyring: Keyring::default(),
                ask: self.ask,
            },
            settings: self.settings,
            made: Mutex::default(),
        })))
    }
}

impl fmt::Debug for Platforms {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Platforms")
            .field("sources", &self.0.sources)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PlatformsBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PlatformsBuilder")
            .field("given", &self.given)
            .field("file", &self.file)
            .field("named", &self.named)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
