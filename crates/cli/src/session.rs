//! What a command runs in: the platform, where its variables come from, and the client.

use std::future::Future;

use platform_clients::runtime::{Client, ClientBuilder, RequestOptions, Timeouts};
use platform_clients::{Platforms, Settings as Shared};

use crate::failure::{self, Asked, Code, Failure};
use crate::platforms::{Application, Platform};
use crate::prompt;
use crate::settings::Settings;

/// What a command runs in.
pub struct Session<'a> {
    /// The platform.
    pub platform: &'static Platform,
    /// Its API.
    pub application: &'static Application,
    /// What every command was told.
    pub settings: &'a Settings,
    /// Clients that are ready, with the address and the profile that were asked for.
    pub platforms: Platforms,
}

impl<'a> Session<'a> {
    /// One with the profile that was asked for.
    pub fn new(
        platform: &'static Platform,
        application: &'static Application,
        settings: &'a Settings,
    ) -> Result<Self, Failure> {
        let mut builder = Platforms::builder();
        if let Some(profile) = &settings.profile {
            builder = builder.profile(profile);
        }
        if let Some(url) = &settings.url {
            builder = builder.set(platform.facts.address(), url.as_str());
        }
        if prompt::is_possible() {
            builder = builder.ask(prompt::question);
        }
        if let Some(timeout) = settings.timeout {
            let timeouts = Timeouts {
                attempt: timeout,
                call: timeout,
                ..Timeouts::default()
            };
            builder = builder.settings(Shared::new().timeouts(timeouts));
        }
        let session = Self {
            platform,
            application,
            settings,
            platforms: builder.build()?,
        };
        // That the profile is not there is told before anything else.
        session.variable(platform.facts.address())?;
        Ok(session)
    }

    /// A variable: from the command line, the environment, or the profile. A profile that was asked for by
    /// name wins over the environment.
    pub fn variable(&self, name: &str) -> Result<Option<String>, Failure> {
        Ok(self.platforms.variable(self.platform.facts, name)?)
    }

    /// A client with credentials.
    pub fn client(&self) -> Result<Client, Failure> {
        Ok(self
            .platforms
            .client(self.platform.facts, self.application.api)?)
    }

    /// A client to put requests together with, which need not be able to send any.
    pub fn unconnected(&self) -> Result<Client, Failure> {
        let api = self.application.api;
        let mut builder = ClientBuilder::<Client>::new(api);
        if let Some(address) = self.variable(self.platform.facts.address())? {
            builder = builder.base_url(address);
        } else if api.server.is_none_or(|server| !server.starts_with("http")) {
            builder = builder.base_url(format!("https://{}.example", self.platform.name()));
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
            platform: self.platform.name(),
            variable: self.platform.facts.address(),
            address: client.base_url().as_str(),
            list: None,
        }
    }

    /// The words of the command line that lead to the application.
    pub fn words(&self) -> String {
        match self.application.name {
            "" => self.platform.name().to_owned(),
            name => format!("{} {name}", self.platform.name()),
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
            // What is at work may have something to bring to an end when it is interrupted.
            biased;
            result = work => result,
            _ = tokio::signal::ctrl_c() => Err(failure::interrupted("what was sent may have had its effect")),
        }
    })
}
