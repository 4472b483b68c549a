//! What a command runs in: the platform, where its variables come from, and the client.

use std::future::Future;

use platform_clients_runtime::{Client, RequestOptions};

use crate::failure::{self, Asked, Code, Failure};
use crate::platforms::{Application, Platform};
use crate::profiles::Profile;
use crate::settings::Settings;

/// What a command runs in.
pub struct Session<'a> {
    /// The platform.
    pub platform: &'static Platform,
    /// Its API.
    pub application: &'static Application,
    /// What every command was told.
    pub settings: &'a Settings,
    profile: Option<Profile>,
}

impl<'a> Session<'a> {
    /// One with the profile that was asked for.
    pub fn new(
        platform: &'static Platform,
        application: &'static Application,
        settings: &'a Settings,
    ) -> Result<Self, Failure> {
        let profile = Profile::for_platform(platform, settings.profile.as_deref())?;
        Ok(Self {
            platform,
            application,
            settings,
            profile,
        })
    }

    /// A variable: from the command line, the environment, or the profile. A profile that was asked for by
    /// name wins over the environment.
    pub fn variable(&self, name: &str) -> Option<String> {
        if name == self.platform.address
            && let Some(url) = &self.settings.url
        {
            return Some(url.clone());
        }
        let stored = || self.profile.as_ref()?.variable(name);
        let inherited = || std::env::var(name).ok().filter(|value| !value.is_empty());
        if self.settings.profile.is_some() {
            stored().or_else(inherited)
        } else {
            inherited().or_else(stored)
        }
    }

    /// A client with credentials.
    pub fn client(&self) -> Result<Client, Failure> {
        let variables = |name: &str| self.variable(name);
        (self.platform.connect)(self.application, &variables).map_err(|problem| {
            let name = self.platform.name;
            let mut needed = vec![self.platform.address];
            needed.extend(self.platform.credentials);
            Failure::new(Code::Credentials, format!("{name}: {problem}"))
                .hint(format!("`platforms login {name}` stores what is needed"))
                .hint(format!("or set {}", needed.join(", ")))
        })
    }

    /// A client to put requests together with, which need not be able to send any.
    pub fn unconnected(&self) -> Result<Client, Failure> {
        let api = self.application.api;
        let mut builder = platform_clients_runtime::ClientBuilder::<Client>::new(api);
        if let Some(address) = self.variable(self.platform.address) {
            builder = builder.base_url(address);
        } else if api.server.is_none_or(|server| !server.starts_with("http")) {
            builder = builder.base_url(format!("https://{}.example", self.platform.name));
        }
        builder
            .build()
            .map_err(|error| Failure::usage(error.to_string()))
    }

    /// The options of each call.
    pub fn options(&self) -> RequestOptions {
        let mut options = RequestOptions::new();
        if let Some(timeout) = self.settings.timeout {
            options = options.timeout(timeout).attempt_timeout(timeout);
        }
        if self.settings.accept_reported {
            options = options.accept_reported();
        }
        options
    }

    /// How errors of calls with this client are told.
    pub fn asked<'b>(&'b self, client: &'b Client) -> Asked<'b> {
        Asked {
            platform: self.platform.name,
            variable: self.platform.address,
            address: client.base_url().as_str(),
            list: None,
        }
    }

    /// The words of the command line that lead to the application.
    pub fn words(&self) -> String {
        match self.application.name {
            "" => self.platform.name.to_owned(),
            name => format!("{} {name}", self.platform.name),
        }
    }
}

/// Runs something to its end, or until it is interrupted from the keyboard.
pub fn run<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Code::Other, format!("cannot start: {error}")))?;
    runtime.block_on(async {
        tokio::select! {
            result = work => result,
            _ = tokio::signal::ctrl_c() => Err(failure::interrupted("what was sent may have had its effect")),
        }
    })
}
