//! A log that is still with its agent.
//!
//! The agent is another machine, and its address comes from the master. So nothing of the client's own
//! goes there: a client without headers or credentials asks for exactly what a log is.

use platform_clients_runtime as runtime;
use runtime::{ByteStream, Client, ClientBuilder, HeaderMap, Method, RetryPolicy, Url};

use crate::API;

/// What the path of a log on an agent looks like, up to its identifier.
const LOGS: &str = "/api/v1/task_logs/";

/// The agent that has the log. Its client is kept from look to look.
#[derive(Default)]
pub(crate) struct AgentLog {
    agent: Option<(String, Client)>,
}

impl AgentLog {
    /// The log, if the redirect leads to one and the agent gives it.
    pub(crate) async fn open(&mut self, redirect: &HeaderMap) -> Option<ByteStream> {
        let url = log_url(redirect)?;
        let base = format!("{}/", url.origin().ascii_serialization());
        let client = match &self.agent {
            Some((known, client)) if *known == base => client.clone(),
            _ => {
                // A look that fails is followed by another one anyway.
                let client = ClientBuilder::<Client>::new(&API)
                    .base_url(&base)
                    .retry(RetryPolicy::none())
                    .build()
                    .ok()?;
                self.agent.insert((base, client)).1.clone()
            }
        };
        let log = client.raw(Method::GET, url.path()).send_streamed().await;
        log.ok().map(runtime::Response::into_inner)
    }
}

/// Where the redirect leads, if that can be a log on an agent. The host is the word `None` where the
/// master does not know the address.
fn log_url(redirect: &HeaderMap) -> Option<Url> {
    let url = Url::parse(redirect.get("location")?.to_str().ok()?).ok()?;
    let is_log = url.scheme() == "http"
        && url.host_str().is_some_and(|host| host != "none")
        && url
            .path()
            .strip_prefix(LOGS)
            .is_some_and(|identifier| !identifier.is_empty() && !identifier.contains('/'));
    is_log.then_some(url)
}

#[cfg(test)]
mod tests {
    use platform_clients_runtime::HeaderMap;

    use super::log_url;

    fn leads_to_a_log(location: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("location", location.parse().unwrap());
        log_url(&headers).is_some()
    }

    #[test]
    fn only_a_log_on_an_agent_is_followed() {
        assert!(leads_to_a_log(
            "http://10.1.2.3:50000/api/v1/task_logs/a.csv"
        ));
        for other in [
            "http://None:50000/api/v1/task_logs/a.csv",
            "http://10.1.2.3:50000/api/v1/stop",
            "http://10.1.2.3:50000/api/v1/task_logs/",
            "http://10.1.2.3:50000/api/v1/task_logs/../stop",
            "file:///api/v1/task_logs/a.csv",
            "/api/v1/task_logs/a.csv",
        ] {
            assert!(!leads_to_a_log(other), "{other}");
        }
        assert!(log_url(&HeaderMap::new()).is_none());
    }
}
