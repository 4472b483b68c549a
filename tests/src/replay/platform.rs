//! The clients that can be replayed. A further one is one entry in [`PLATFORMS`].

use platform_clients_runtime::{
    BoxFuture, BuildError, Client, ClientBuilder, Error, FixedHeaders, RequestOptions, RetryPolicy,
};
use serde_json::Value;

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
        }
    };
}

static PLATFORMS: &[Platform] = &[
    platform!("craton", craton_client::Client),
    platform!("pyfarm", pyfarm_client::Client),
];

impl Platform {
    /// The platform of that name.
    pub fn named(name: &str) -> Result<Self, String> {
        let known: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
        PLATFORMS
            .iter()
            .find(|platform| platform.name == name)
            .copied()
            .ok_or_else(|| {
                format!(
                    "there is no platform {name:?}; there are: {}",
                    known.join(", ")
                )
            })
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
