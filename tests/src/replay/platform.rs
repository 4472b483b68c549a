//! The clients that can be replayed. A further one is one entry in [`PLATFORMS`].

use platform_clients_runtime::{
    BoxFuture, BuildError, Client, ClientBuilder, Error, FixedHeaders, RequestOptions, RetryPolicy,
};
use serde_json::Value;

use super::exchange::Exchange;
use crate::graphql::Dialect;

/// How a client is set up for a replay.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The server, and the path below which the API lies.
    pub base_url: String,
    /// The headers of the credentials that were recorded.
    pub credentials: Vec<(String, String)>,
    /// Servers that the document gives to some operations alone, and what stands in for them.
    pub servers: Vec<(&'static str, String)>,
}

/// What a typed call by name gives back.
pub type Called = BoxFuture<'static, Result<Value, Error<Value>>>;

/// A client that can be replayed.
#[derive(Clone, Copy)]
pub struct Platform {
    /// The name, as in the file name of the document.
    pub name: &'static str,
    /// Makes the client, and gives what it runs on.
    pub connect: fn(Setup) -> Result<Client, BuildError>,
    /// Calls an operation by its id.
    pub call: fn(Client, String, Value, RequestOptions) -> Called,
    /// The schema of the GraphQL endpoint at a path, if there is one.
    pub dialect: fn(&str) -> Option<Dialect>,
    /// What the client does otherwise than the recorded one.
    pub differences: &'static [Difference],
}

/// A path that the recorded client writes in one way and ours in another, on purpose.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// How recorded paths begin.
    pub recorded: &'static str,
    /// What we send in its place.
    pub ours: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// An entry of the table, from the client's type.
macro_rules! platform {
    ($name:literal, $client:ty) => {
        Platform {
            name: $name,
            connect: |setup| {
                let client: $client = setup.apply(<$client>::builder()).build()?;
                Ok(client.runtime().clone())
            },
            call: |client, operation, arguments, options| {
                Box::pin(async move {
                    <$client>::from(client)
                        .call_with(&operation, arguments, options)
                        .await
                })
            },
            dialect: |_| None,
            differences: &[],
        }
    };
}

static PLATFORMS: &[Platform] = &[
    platform!("craton", craton_client::Client),
    platform!("pyfarm", pyfarm_client::Client),
    platform!("cloudcix/app_manager", cloudcix_client::app_manager::Client),
    platform!("cloudcix/circuit", cloudcix_client::circuit::Client),
    platform!("cloudcix/compute", cloudcix_client::compute::Client),
    platform!("cloudcix/contact", cloudcix_client::contact::Client),
    platform!("cloudcix/financial", cloudcix_client::financial::Client),
    platform!("cloudcix/iaas", cloudcix_client::iaas::Client),
    platform!("cloudcix/membership", cloudcix_client::membership::Client),
    platform!("cloudcix/otp", cloudcix_client::otp::Client),
    platform!("cloudcix/plot", cloudcix_client::plot::Client),
    platform!("cloudcix/training", cloudcix_client::training::Client),
    Platform {
        dialect: |path| {
            Some(Dialect {
                schema: platform_clients_saagie_stand_in::schema(path)?,
                nulls: &["alerting"],
                made: &["jobNodes", "conditionNodes"],
            })
        },
        differences: &[Difference {
            recorded: "//authentication/",
            ours: "/authentication/",
            reason: "the base URL ends in a slash already, and the platform documents one slash",
        }],
        ..platform!("saagie", saagie_client::Client)
    },
];

impl Platform {
    /// The platform of that name, or all applications of it: `acme` has `acme/billing` and others.
    pub fn named(name: &str) -> Result<Vec<Self>, String> {
        let family = |platform: &&Self| platform.name.split('/').next() == Some(name);
        let found: Vec<Self> = PLATFORMS
            .iter()
            .filter(|platform| platform.name == name || family(platform))
            .copied()
            .collect();
        if found.is_empty() {
            let known: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
            return Err(format!(
                "there is no platform {name:?}; there are: {}",
                known.join(", ")
            ));
        }
        Ok(found)
    }

    /// An exchange as our client would have sent it, where the recorded one differs on purpose.
    pub(crate) fn rewritten(&self, exchange: &Exchange) -> Option<Exchange> {
        self.differences.iter().find_map(|difference| {
            let rest = exchange.path.strip_prefix(difference.recorded)?;
            Some(Exchange {
                path: format!("{}{rest}", difference.ours),
                ..exchange.clone()
            })
        })
    }

    /// Whether an exchange was recorded with this one of several applications: its note begins with the
    /// name, `app manager: a list`, however the words are joined.
    pub(super) fn is_meant_by(&self, note: &str) -> bool {
        let letters = |text: &str| -> String {
            let letters = text.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|letter| letter.to_ascii_lowercase()).collect()
        };
        let application = self.name.split('/').next_back().unwrap_or_default();
        let noted = note.split(':').next().unwrap_or_default();
        letters(noted) == letters(application)
    }
}

impl Setup {
    fn apply<C: From<Client>>(self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let headers = self
            .credentials
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let builder = builder
            .base_url(self.base_url)
            .credentials(FixedHeaders::new(headers))
            // A recorded 503 is to come out as it is.
            .retry(RetryPolicy::none())
            // Proxies of the environment have no part in this.
            .configure(reqwest::ClientBuilder::no_proxy);
        self.servers
            .into_iter()
            .fold(builder, |builder, (documented, url)| {
                builder.server(documented, url)
            })
    }
}
