//! One exchange after the other: how it is sent, and what is held against it.

use std::collections::{BTreeSet, HashMap};

use platform_clients_runtime::{Api, Client, Operation, RequestOptions};
use serde_json::{Map, Value};

use super::arguments::Reading;
use super::exchange::{Exchange, Sent};
use super::outcome::{self, Outcome};
use super::platform::{Platform, Setup};
use super::report::{How, Verdict};
use super::route::{self, Route};
use super::server::Server;
use super::wire;

/// Where a client sends to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Base {
    /// The API of the document.
    Api,
    /// The bare origin, for raw requests outside the API.
    Origin,
}

/// What came of trying to send.
pub(super) enum Tried {
    /// The client refused, and nothing arrived.
    Refused(String),
    /// It was sent; this differed.
    Sent(Vec<String>),
}

/// Plays exchanges with one platform.
pub(super) struct Player<'a> {
    pub(super) platform: &'a Platform,
    pub(super) api: &'static Api,
    pub(super) server: Server,
    /// The path of the API on its server, `/v1`.
    prefix: String,
    clients: HashMap<(Base, Vec<(String, String)>), Client>,
}

impl<'a> Player<'a> {
    pub(super) async fn new(platform: &'a Platform) -> Result<Self, String> {
        let server = Server::start().await?;
        let setup = Setup {
            base_url: format!("http://{}", server.address),
            credentials: Vec::new(),
            servers: Vec::new(),
        };
        let client = (platform.connect)(setup).map_err(|error| error.to_string())?;
        let api = client.api();
        Ok(Self {
            platform,
            api,
            server,
            prefix: api.server.map(route::prefix).unwrap_or_default(),
            clients: HashMap::new(),
        })
    }

    /// Plays one exchange: as a typed call, else with options, else raw.
    pub(super) async fn play(&mut self, exchange: &Exchange) -> Verdict {
        let rewritten = self.platform.rewritten(exchange);
        let exchange = rewritten.as_ref().unwrap_or(exchange);
        if let Some(recorded) = &exchange.graphql {
            return self.play_graphql(exchange, recorded).await;
        }
        let routes = route::find(self.api, &exchange.method, exchange.bare_path());
        if routes.is_empty() {
            if exchange.succeeded() {
                return self.raw(exchange).await;
            }
            return Verdict::Unknown;
        }
        let mut mismatch = None;
        let mut refusal = None;
        for route in &routes {
            let reading = Reading::of(self.api, route, exchange);
            match self.typed(exchange, route, &reading).await {
                (_, Tried::Refused(why)) => refusal = refusal.or(Some(why)),
                (how, Tried::Sent(problems)) if problems.is_empty() => {
                    return Verdict::Matched(how);
                }
                // Where several operations share a path, another one may be meant.
                (how, Tried::Sent(problems)) => mismatch = mismatch.or(Some((how, problems))),
            }
        }
        if let Some((how, problems)) = mismatch {
            return Verdict::Mismatched(how, problems);
        }
        if !exchange.succeeded() {
            return Verdict::Refused(refusal.unwrap_or_default());
        }
        for route in &routes {
            let reading = Reading::of(self.api, route, exchange);
            if let Tried::Sent(problems) = self.with_options(exchange, route, &reading).await {
                return judged(How::WithOptions, problems);
            }
        }
        self.raw(exchange).await
    }

    /// A typed call with what was recorded. Only headers that are nobody's parameter need options.
    async fn typed(
        &mut self,
        exchange: &Exchange,
        route: &Route<'_>,
        reading: &Reading,
    ) -> (How, Tried) {
        let mut tried = Tried::Refused("the media type is not that of the operation".to_owned());
        let how = if reading.headers.is_empty() {
            How::Typed
        } else {
            How::WithOptions
        };
        if !reading.documented_type {
            return (how, tried);
        }
        for body in exchange.bodies() {
            let Some(mut arguments) = reading.all() else {
                return (how, Tried::Refused("a name is taken twice".to_owned()));
            };
            match &body {
                Sent::Nothing => {}
                Sent::Json(value) => {
                    arguments.insert("body".to_owned(), value.clone());
                }
                Sent::Bytes(bytes) => {
                    let value = String::from_utf8_lossy(bytes).into_owned().into();
                    arguments.insert("body".to_owned(), value);
                }
            }
            let options = with_headers(RequestOptions::new(), &reading.headers);
            tried = self
                .call(
                    exchange,
                    route.operation,
                    reading,
                    &body,
                    arguments,
                    options,
                )
                .await;
            if matches!(tried, Tried::Sent(_)) {
                break;
            }
        }
        (how, tried)
    }

    /// A typed call that leaves what does not fit to its options.
    async fn with_options(
        &mut self,
        exchange: &Exchange,
        route: &Route<'_>,
        reading: &Reading,
    ) -> Tried {
        let mut options = with_headers(RequestOptions::new(), &reading.headers);
        for (name, value) in reading.extra_query() {
            options = options.query(name, value);
        }
        if !reading.documented_type {
            match exchange.header("content-type") {
                Some(name) => options = options.header("content-type", name),
                // A typed body always has a media type.
                None => return Tried::Refused("the body has no media type".to_owned()),
            }
        }
        let mut tried = Tried::Refused("the body is no JSON".to_owned());
        for body in exchange.bodies() {
            let bare = reading.fitting.clone();
            let mut with_body = bare.clone();
            let attempts = match &body {
                Sent::Bytes(_) => continue,
                Sent::Nothing => vec![(bare, options.clone())],
                Sent::Json(value) => {
                    with_body.insert("body".to_owned(), value.clone());
                    vec![
                        (with_body, options.clone()),
                        (bare, options.clone().body(value.clone())),
                    ]
                }
            };
            for (arguments, options) in attempts {
                tried = self
                    .call(
                        exchange,
                        route.operation,
                        reading,
                        &body,
                        arguments,
                        options,
                    )
                    .await;
                if matches!(tried, Tried::Sent(_)) {
                    return tried;
                }
            }
        }
        tried
    }

    async fn call(
        &mut self,
        exchange: &Exchange,
        operation: &'static Operation,
        reading: &Reading,
        body: &Sent,
        arguments: Map<String, Value>,
        options: RequestOptions,
    ) -> Tried {
        if let Err(problem) = self.server.prepare(exchange, None) {
            return Tried::Sent(vec![problem]);
        }
        let called = self.outcome(operation, &reading.credentials, arguments, options);
        match called.await {
            Ok(outcome) => self.judge(exchange, body, &outcome),
            Err(problem) => Tried::Sent(vec![problem]),
        }
    }

    /// What a call by name gives. The answer must be prepared.
    pub(super) async fn outcome(
        &mut self,
        operation: &'static Operation,
        credentials: &[(String, String)],
        arguments: Map<String, Value>,
        options: RequestOptions,
    ) -> Result<Outcome, String> {
        let client = self.client(Base::Api, credentials)?;
        let called =
            (self.platform.call)(client, operation.id.to_owned(), arguments.into(), options);
        Ok(match called.await {
            Ok(value) => Outcome::Typed(value),
            Err(error) => Outcome::Failed(Box::new(error)),
        })
    }

    /// The way out: the request as it was recorded.
    async fn raw(&mut self, exchange: &Exchange) -> Verdict {
        if exchange.has_dot_segment() {
            return Verdict::Unwritable;
        }
        match self.try_raw(exchange).await {
            Ok(Tried::Sent(problems)) => judged(How::Raw, problems),
            Ok(Tried::Refused(problem)) | Err(problem) => {
                let problem = format!("it could not be sent: {problem}");
                Verdict::Mismatched(How::Raw, vec![problem])
            }
        }
    }

    async fn try_raw(&mut self, exchange: &Exchange) -> Result<Tried, String> {
        let reading = Reading::raw(self.api, exchange);
        let below = exchange
            .path
            .strip_prefix(&self.prefix)
            .filter(|path| path.starts_with('/'))
            .map(str::to_owned);
        let (base, path) = match below {
            Some(path) => (Base::Api, path),
            None => (Base::Origin, exchange.path.clone()),
        };
        let client = self.client(base, &reading.credentials)?;
        let mut request = client.raw(exchange.method()?, &path);
        let body = exchange.bodies().swap_remove(0);
        let media_type = exchange.header("content-type").unwrap_or_default();
        match &body {
            Sent::Nothing => {}
            Sent::Json(value) => request = request.body(value.to_string(), media_type),
            Sent::Bytes(bytes) => request = request.body(bytes.clone(), media_type),
        }
        let accept = exchange.header("accept");
        for (name, value) in &reading.headers {
            request = request.header(name, value);
        }
        if let Some(accept) = accept {
            request = request.header("accept", accept);
        }
        self.server.prepare(exchange, None)?;
        let outcome = match request.send().await {
            Ok(response) => Outcome::Raw(response.into_inner()),
            Err(error) => Outcome::Failed(Box::new(error)),
        };
        Ok(self.judge(exchange, &body, &outcome))
    }

    /// Compares what arrived and what came of it.
    fn judge(&self, exchange: &Exchange, body: &Sent, outcome: &Outcome) -> Tried {
        let arrived = self.server.arrived();
        let Some(arrival) = arrived.first() else {
            return match outcome {
                Outcome::Failed(error) if error.is_invalid_request() => {
                    Tried::Refused(error.to_string())
                }
                Outcome::Failed(error) => Tried::Sent(vec![format!("nothing arrived: {error}")]),
                _ => Tried::Sent(vec!["there is an answer, yet nothing arrived".to_owned()]),
            };
        };
        let mut problems = wire::differences(self.api, exchange, body, arrival);
        // A redirect may be followed; everything else is sent once.
        if arrived.len() > 1 && !(300..400).contains(&exchange.status) {
            problems.push(format!("it was sent {} times", arrived.len()));
        }
        problems.extend(outcome::differences(self.api, exchange, outcome));
        Tried::Sent(problems)
    }

    /// A client with these credentials. It is kept: recordings use few of them.
    fn client(&mut self, base: Base, credentials: &[(String, String)]) -> Result<Client, String> {
        let key = (base, credentials.to_vec());
        if let Some(client) = self.clients.get(&key) {
            return Ok(client.clone());
        }
        let address = self.server.address;
        let prefix = match base {
            Base::Origin => "",
            Base::Api => &self.prefix,
        };
        let servers: BTreeSet<&'static str> = self
            .api
            .operations
            .iter()
            .filter_map(|operation| operation.server)
            .collect();
        let setup = Setup {
            // The slash at the end says that there is no other path.
            base_url: format!("http://{address}{prefix}/"),
            credentials: credentials.to_vec(),
            servers: servers
                .into_iter()
                .map(|server| (server, format!("http://{address}{}", route::prefix(server))))
                .collect(),
        };
        let client = (self.platform.connect)(setup).map_err(|error| error.to_string())?;
        self.clients.insert(key, client.clone());
        Ok(client)
    }
}

fn judged(how: How, problems: Vec<String>) -> Verdict {
    if problems.is_empty() {
        Verdict::Matched(how)
    } else {
        Verdict::Mismatched(how, problems)
    }
}

fn with_headers(options: RequestOptions, headers: &[(String, String)]) -> RequestOptions {
    headers.iter().fold(options, |options, (name, value)| {
        options.header(name, value)
    })
}
