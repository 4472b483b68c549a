//! No secret is ever printed: one is planted everywhere, and then looked for in everything that
//! the runtime shows and in everything that any crate traces.

mod common;

use std::fmt::{Debug, Write as _};
use std::io;
use std::sync::{Arc, Mutex};

use common::{ACTIVE, API, BY_LINK, Hit, Server, Widget, get, json};
use platform_clients_runtime::{
    Basic, Bearer, BoxFuture, Client, ClientBuilder, Credentials, FixedHeaders, Json, Keystone,
    LogIn, ManualClock, Method, ProvideCredentials, Request, RequestOptions, Secret, Sensitive,
    TokenCache, Wait,
};
use serde_json::{Value, json};
use tracing_subscriber::fmt::MakeWriter;

const CANARY: &str = "canary-3f9a";
/// The canary as Basic encodes it behind `user:`.
const ENCODED: &str = "Y2FuYXJ5LTNmOWE";

/// Everything that was shown.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    fn debug(&self, value: &dyn Debug) {
        self.text(&format!("{value:?}\n{value:#?}\n"));
    }

    fn error(&self, error: &impl std::error::Error) {
        let mut text = format!("{error}\n{error:?}\n");
        let mut source = error.source();
        while let Some(cause) = source {
            writeln!(text, "{cause} {cause:?}").unwrap();
            source = cause.source();
        }
        self.text(&text);
    }

    fn text(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    fn check(&self) {
        let shown = String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned();
        for line in shown.lines() {
            assert!(!line.contains(CANARY) && !line.contains(ENCODED), "{line}");
        }
        assert!(shown.contains("TRACE"), "nothing was traced");
        assert!(shown.contains("[redacted]"), "nothing was masked");
    }
}

impl io::Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Shown {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Gives the canary as a token, in a header and in the query.
#[derive(Debug)]
struct Canary(#[expect(dead_code, reason = "it is there to be shown by Debug")] Secret);

impl LogIn for Canary {
    fn log_in<'a>(
        &'a self,
        _: &'a platform_clients_runtime::AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, platform_clients_runtime::CredentialsError>> {
        Box::pin(async {
            Ok(Credentials::new()
                .header("x-anything", CANARY)?
                .query("api_key", CANARY))
        })
    }
}

/// Repeats every secret of the request in headers and body of its answer.
async fn echo(status: u16) -> Server {
    Server::start(move |hit: Hit| async move {
        let words = format!(
            "not {} {} {} {} {}",
            hit.query,
            hit.body,
            hit.header("authorization"),
            hit.header("x-anything"),
            hit.header("x-auth-token"),
        );
        let mut answer = json(
            status,
            &json!({"id": 1, "state": "error", "message": words, "password": CANARY, "widgets": [], "next": null}),
        );
        answer.headers_mut().insert("set-cookie", format!("session={CANARY}").parse().unwrap());
        answer.headers_mut().insert("x-subject-token", CANARY.parse().unwrap());
        answer
    })
    .await
}

fn providers(identity: &Server) -> Vec<Arc<dyn ProvideCredentials>> {
    let keystone = |url: String| {
        Keystone::password(url, "user", CANARY)
            .project_id("p")
            .build()
            .unwrap()
    };
    vec![
        Arc::new(Basic::new("user", CANARY)),
        Arc::new(Bearer::new(CANARY)),
        Arc::new(FixedHeaders::new([("x-anything", CANARY)])),
        Arc::new(TokenCache::new(Canary(Secret::new(CANARY)))),
        Arc::new(keystone(identity.url.clone())),
    ]
}

fn request(client: &Client) -> Request<Json<Widget>, Json<Value>> {
    let mut request = get(client);
    let options = RequestOptions::new()
        .header("x-session-token", CANARY)
        .query("password", CANARY)
        .body(json!({"name": "n", "api_key": CANARY}));
    request.set_options(options);
    request
}

async fn call_everything(
    shown: &Shown,
    builder: ClientBuilder<Client>,
    provider: Arc<dyn ProvideCredentials>,
) {
    shown.debug(&provider);
    let builder = builder
        .header("x-secret", CANARY)
        .credentials(provider)
        .clock(ManualClock::new());
    shown.debug(&builder);
    let client: Client = builder.build().unwrap();
    shown.debug(&client);
    let request = request(&client);
    shown.debug(&request);
    match request.clone().send().await {
        Ok(response) => {
            shown.debug(&response);
            shown.debug(&response.attempts());
        }
        Err(error) => shown.error(&error),
    }
    let wait = Wait::new(request, &ACTIVE, |widget| widget.state.clone());
    shown.debug(&wait);
    if let Err(error) = wait.await {
        shown.error(&error);
        shown.debug(&error.error());
    }
    let raw = client
        .raw(Method::POST, &format!("/raw?token={CANARY}"))
        .json(&json!({"password": CANARY}));
    shown.debug(&raw);
    match raw.send().await {
        Ok(response) => shown.debug(&response),
        Err(error) => shown.error(&error),
    }
}

#[tokio::test]
async fn a_planted_secret_is_in_nothing_that_is_shown_or_traced() {
    let shown = Shown::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(shown.clone())
        .init();

    let refusing = echo(401).await;
    for status in [200, 400, 401, 500] {
        let server = echo(status).await;
        let identity = echo(201).await;
        for provider in providers(&identity) {
            call_everything(&shown, server.client(), provider).await;
        }
    }
    // Log-ins that fail: refused with the secret in the words, and answered with something else.
    for identity in [&refusing, &echo(200).await] {
        for provider in providers(identity) {
            call_everything(&shown, refusing.client(), provider).await;
        }
    }
    // No server at all.
    let nowhere = || ClientBuilder::new(&API).base_url("http://127.0.0.1:1");
    for provider in providers(&refusing) {
        call_everything(&shown, nowhere(), provider).await;
    }
    // A base URL that is refused.
    let refused = ClientBuilder::<Client>::new(&API).base_url(format!("http://user:{CANARY}@host"));
    shown.debug(&refused);
    shown.error(&refused.build().unwrap_err());
    let builder = Keystone::password(
        format!("http://user:{CANARY}@127.0.0.1:1/v3"),
        "user",
        CANARY,
    );
    shown.debug(&builder);
    shown.error(&builder.build().unwrap_err());
    shown.debug(&Sensitive::new(CANARY.to_owned()));
    shown.check();
}

#[tokio::test]
async fn credentials_do_not_go_along_to_another_origin() {
    let other = echo(200).await;
    let location = format!("{}/elsewhere", other.url);
    let server = Server::start(move |_| {
        let location = location.clone();
        async move {
            (
                http::StatusCode::TEMPORARY_REDIRECT,
                [("location", location)],
            )
        }
    })
    .await;
    for provider in providers(&echo(201).await) {
        let client: Client = server.client().credentials(provider).build().unwrap();
        let _ = request(&client).send().await;
        let mut linked: Request<Json<Value>, Json<Value>> = Request::new(&client, &BY_LINK);
        assert!(linked.follow(&other.url).unwrap_err().is_foreign_origin());
    }
    for hit in other.hits() {
        let seen = format!("{:?} {} {}", hit.headers, hit.query, hit.body);
        assert!(!seen.contains(CANARY) && !seen.contains(ENCODED), "{seen}");
    }
}

#[tokio::test]
async fn a_log_in_follows_no_redirect() {
    let other = echo(200).await;
    let location = format!("{}/auth/tokens", other.url);
    let identity = Server::start(move |_| {
        let location = location.clone();
        async move {
            (
                http::StatusCode::PERMANENT_REDIRECT,
                [("location", location)],
            )
        }
    })
    .await;
    let keystone = Keystone::password(identity.url.clone(), "user", CANARY)
        .build()
        .unwrap();
    let client: Client = other.client().credentials(keystone).build().unwrap();
    assert!(get(&client).send().await.unwrap_err().is_credentials());
    assert!(other.hits().is_empty());
}
