//! What the runtime promises about credentials.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use common::{Hit, Server, get, json};
use futures_util::future::{BoxFuture, FutureExt, join_all};
use platform_clients_runtime::{
    AuthContext, Basic, Bearer, Bytes, Client, Clock, Credentials, CredentialsError, FixedHeaders,
    Keystone, LogIn, ManualClock, ProvideCredentials, TokenCache, Url,
};
use serde_json::json;

/// Fetches `token-1`, `token-2`, … from `/login`; each is good for ten minutes.
#[derive(Debug)]
struct Counter;

impl LogIn for Counter {
    fn log_in<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        async move {
            let mut request = http::Request::new(Bytes::new());
            *request.uri_mut() = format!("{}login", context.base_url()).parse().unwrap();
            let answer = context.send(request).await?;
            if !answer.status().is_success() {
                return Err(CredentialsError::refused("no", answer.status()));
            }
            let token = String::from_utf8(answer.body().to_vec()).unwrap();
            let expiry = context.clock().system_now() + Duration::from_secs(600);
            Ok(Credentials::new()
                .header("x-auth-token", token)?
                .expires(expiry))
        }
        .boxed()
    }
}

/// Hands out tokens at `/login` while `up`, and accepts the tokens for which `accepts` says so.
async fn server(up: Arc<AtomicBool>, accepts: fn(&str, usize) -> bool) -> Server {
    let logins = Arc::new(AtomicUsize::new(0));
    Server::start(move |hit: Hit| {
        let (up, logins) = (Arc::clone(&up), Arc::clone(&logins));
        async move {
            if hit.path == "/login" {
                tokio::time::sleep(Duration::from_millis(20)).await;
                if !up.load(Ordering::SeqCst) {
                    return json(500, &json!({}));
                }
                let number = logins.fetch_add(1, Ordering::SeqCst) + 1;
                return axum::response::IntoResponse::into_response(format!("token-{number}"));
            }
            if accepts(hit.header("x-auth-token"), logins.load(Ordering::SeqCst)) {
                json(200, &json!({"id": 1}))
            } else {
                json(401, &json!({"message": "who are you?"}))
            }
        }
    })
    .await
}

fn up() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(true))
}

fn tokens(server: &Server) -> Vec<String> {
    let hits = server.hits();
    let calls = hits.iter().filter(|hit| hit.path == "/widget");
    calls
        .map(|hit| hit.header("x-auth-token").to_owned())
        .collect()
}

#[tokio::test]
async fn many_tasks_that_need_a_token_cause_one_log_in() {
    let server = server(up(), |_, _| true).await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let calls = (0..20).map(|_| tokio::spawn(get(&client).send()));
    for result in join_all(calls).await {
        result.unwrap().unwrap();
    }
    assert_eq!(server.count("/login"), 1);
}

#[tokio::test]
async fn a_rejected_token_is_renewed_once_and_the_call_repeated_once() {
    let server = server(up(), |token, _| token == "token-2").await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let answer = get(&client).send().await.unwrap();
    assert_eq!(answer.attempts().len(), 2);
    assert_eq!(tokens(&server), ["token-1", "token-2"]);
    get(&client).send().await.unwrap();
    assert_eq!(server.count("/login"), 2);
}

#[tokio::test]
async fn a_call_that_is_rejected_twice_is_an_error() {
    let server = server(up(), |_, _| false).await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let error = get(&client).send().await.unwrap_err();
    assert!(error.is_credentials());
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(tokens(&server), ["token-1", "token-2"]);
}

#[tokio::test]
async fn many_calls_with_a_rejected_token_cause_one_renewal() {
    let server = server(up(), |token, _| token != "token-1").await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let calls = (0..20).map(|_| tokio::spawn(get(&client).send()));
    for result in join_all(calls).await {
        result.unwrap().unwrap();
    }
    assert_eq!(server.count("/login"), 2);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires() {
    let server = server(up(), |_, _| true).await;
    let clock = ManualClock::new();
    let credentials = TokenCache::new(Counter).margin(Duration::from_secs(60));
    let client: Client = server
        .client()
        .clock(clock.clone())
        .credentials(credentials)
        .build()
        .unwrap();
    get(&client).send().await.unwrap();
    clock.advance(Duration::from_secs(539));
    get(&client).send().await.unwrap();
    clock.advance(Duration::from_secs(2));
    get(&client).send().await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_that_lives_shorter_than_the_margin_is_used_all_the_same() {
    let server = server(up(), |_, _| true).await;
    let clock = ManualClock::new();
    let credentials = TokenCache::new(Counter).margin(Duration::from_secs(3_600));
    let client: Client = server
        .client()
        .clock(clock.clone())
        .credentials(credentials)
        .build()
        .unwrap();
    get(&client).send().await.unwrap();
    clock.advance(Duration::from_secs(299));
    get(&client).send().await.unwrap();
    clock.advance(Duration::from_secs(2));
    get(&client).send().await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_that_is_still_valid_is_used_when_its_renewal_fails() {
    let up = up();
    let server = server(Arc::clone(&up), |_, _| true).await;
    let clock = ManualClock::new();
    let client: Client = server
        .client()
        .clock(clock.clone())
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    get(&client).send().await.unwrap();
    up.store(false, Ordering::SeqCst);
    clock.advance(Duration::from_secs(550));
    get(&client).send().await.unwrap();
    get(&client).send().await.unwrap();
    assert_eq!(tokens(&server), ["token-1"; 3]);
    assert_eq!(
        server.count("/login"),
        2,
        "a failed renewal is not tried again at once"
    );
    clock.advance(Duration::from_secs(10));
    get(&client).send().await.unwrap();
    assert_eq!(server.count("/login"), 3);
    clock.advance(Duration::from_secs(50));
    let error = get(&client).send().await.unwrap_err();
    assert!(error.is_credentials(), "an expired token is not used");
    up.store(true, Ordering::SeqCst);
    get(&client).send().await.unwrap();
}

#[tokio::test]
async fn a_caller_that_is_dropped_does_not_take_the_log_in_along() {
    let server = server(up(), |_, _| true).await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let first = tokio::spawn(get(&client).send());
    while server.count("/login") == 0 {
        tokio::task::yield_now().await;
    }
    let second = tokio::spawn(get(&client).send());
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    second.await.unwrap().unwrap();
    assert_eq!(server.count("/login"), 1);
}

#[tokio::test]
async fn a_log_in_that_nobody_waits_for_is_not_lost() {
    let server = server(up(), |_, _| true).await;
    let client: Client = server
        .client()
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    let only = tokio::spawn(get(&client).send());
    while server.count("/login") == 0 {
        tokio::task::yield_now().await;
    }
    only.abort();
    let _ = only.await;
    get(&client).send().await.unwrap();
    assert_eq!(server.count("/login"), 1);
}

/// Panics the first time, or always.
#[derive(Debug, Default)]
struct Fragile {
    always: bool,
    tries: AtomicUsize,
}

impl LogIn for Fragile {
    fn log_in<'a>(
        &'a self,
        _: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        async move {
            let tries = self.tries.fetch_add(1, Ordering::SeqCst);
            assert!(tries > 0 && !self.always, "this log-in panics");
            Credentials::new().header("x-auth-token", format!("token-{tries}"))
        }
        .boxed()
    }
}

fn context() -> AuthContext {
    AuthContext::detached(Url::parse("http://127.0.0.1:9/").unwrap()).unwrap()
}

#[tokio::test]
async fn a_log_in_that_dies_is_started_again() {
    let cache = TokenCache::new(Fragile::default());
    cache.provide(&context()).await.unwrap();
    assert_eq!(cache.login().tries.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_log_in_that_always_dies_is_an_error() {
    let cache = TokenCache::new(Fragile {
        always: true,
        ..Fragile::default()
    });
    assert!(cache.provide(&context()).await.is_err());
}

#[tokio::test]
async fn a_rejection_invalidates_only_the_very_token_that_was_rejected() {
    let cache = TokenCache::new(Fragile::default());
    let context = context();
    let old = cache.provide(&context).await.unwrap();
    assert!(cache.reject(&old));
    cache.provide(&context).await.unwrap();
    assert!(cache.reject(&old), "a newer token is worth asking for");
    cache.provide(&context).await.unwrap();
    assert_eq!(cache.login().tries.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn basic_bearer_and_fixed_headers_reach_the_server() {
    let server = Server::start(|_| async { json(200, &json!({"id": 1})) }).await;
    let providers: [Arc<dyn ProvideCredentials>; 3] = [
        Arc::new(Basic::new("Aladdin", "open sesame")),
        Arc::new(Bearer::new("t0ken")),
        Arc::new(FixedHeaders::new([("x-user", "me"), ("x-token", "t0ken")])),
    ];
    for provider in providers {
        let client: Client = server.client().credentials(provider).build().unwrap();
        get(&client).send().await.unwrap();
    }
    let hits = server.hits();
    assert_eq!(
        hits[0].header("authorization"),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    assert_eq!(hits[1].header("authorization"), "Bearer t0ken");
    assert_eq!(
        (hits[2].header("x-user"), hits[2].header("x-token")),
        ("me", "t0ken")
    );
}

#[tokio::test]
async fn keystone_gives_a_token_its_expiry_and_the_catalog() {
    let identity = Server::start(|hit: Hit| async move {
        let body: serde_json::Value = serde_json::from_str(&hit.body).unwrap();
        let user = &body["auth"]["identity"]["password"]["user"];
        if user["password"] != "right" {
            let words = format!("not {}", user["password"].as_str().unwrap());
            return json(401, &json!({"error": {"message": words, "code": 401}}));
        }
        let mut answer = json(
            201,
            &json!({"token": {
                "expires_at": "2030-01-01T00:10:00.000000Z",
                "catalog": [{"type": "widgets", "endpoints": [
                    {"interface": "admin", "region": "one", "url": "http://admin/v1"},
                    {"interface": "public", "region": "one", "url": "http://public/v1"},
                ]}],
            }}),
        );
        answer
            .headers_mut()
            .insert("x-subject-token", "subject".parse().unwrap());
        answer
    })
    .await;
    let server = Server::start(|_| async { json(200, &json!({"id": 1})) }).await;
    let new_year: jiff::Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
    let clock = ManualClock::at(new_year.into());
    let keystone = |password: &str| {
        let builder = Keystone::password(format!("{}/v3", identity.url), "demo", password);
        builder
            .project_name("p")
            .project_domain_name("d")
            .build()
            .unwrap()
    };

    let right = keystone("right");
    assert_eq!(right.endpoint("widgets"), None);
    assert_eq!(
        right.discover("widgets").await.unwrap().as_str(),
        "http://public/v1"
    );
    assert!(right.discover("gadgets").await.is_err());
    let client: Client = server
        .client()
        .clock(clock.clone())
        .credentials(right.clone())
        .build()
        .unwrap();
    get(&client).send().await.unwrap();
    assert_eq!(
        identity.count("/v3/auth/tokens"),
        1,
        "the client uses the token of the look-up"
    );
    assert_eq!(server.hits()[0].header("x-auth-token"), "subject");
    clock.advance(Duration::from_secs(9 * 60 + 1));
    get(&client).send().await.unwrap();
    assert_eq!(identity.count("/v3/auth/tokens"), 2);
    assert_eq!(
        right
            .endpoint_of("widgets", "admin", Some("one"))
            .unwrap()
            .as_str(),
        "http://admin/v1"
    );
    assert_eq!(right.endpoint_of("widgets", "admin", Some("two")), None);

    let wrong: Client = server
        .client()
        .credentials(keystone("wrong-canary"))
        .build()
        .unwrap();
    let error = get(&wrong).send().await.unwrap_err();
    assert!(error.is_credentials());
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("401") && !shown.contains("canary"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_log_in_is_repeated_when_the_server_asks_to_come_back() {
    let tries = Arc::new(AtomicUsize::new(0));
    let server = Server::start(move |_| {
        let tries = Arc::clone(&tries);
        async move {
            if tries.fetch_add(1, Ordering::SeqCst) == 0 {
                let mut answer = json(503, &json!({}));
                answer
                    .headers_mut()
                    .insert("retry-after", "30".parse().unwrap());
                return answer;
            }
            json(200, &json!({"id": 1}))
        }
    })
    .await;
    let clock = ManualClock::new();
    let client: Client = server
        .client()
        .clock(clock.clone())
        .credentials(TokenCache::new(Counter))
        .build()
        .unwrap();
    get(&client).send().await.unwrap();
    assert_eq!(server.count("/login"), 2);
    assert!(clock.slept()[0] >= Duration::from_secs(30));
    assert!(clock.now() > std::time::Instant::now());
}
