//! What is repeated, when, and what is not.

mod support;

use std::time::{Duration, SystemTime};

use platform_clients_runtime as runtime;
use runtime::{Clock as _, ManualClock, Method, RequestOptions, RetryPolicy, Timeouts, Why};
use support::{
    Server, UPDATE, WIDGET, Widget, create, get, json, reply, serve, serve_bytes, widget,
};

/// A server that never answers.
async fn silent() -> Server {
    serve(|_, _| std::future::pending()).await
}

fn quick() -> Timeouts {
    Timeouts {
        attempt: Duration::from_millis(200),
        ..Timeouts::default()
    }
}

#[tokio::test]
async fn a_status_that_may_pass_is_repeated_and_every_attempt_is_listed() {
    let server = serve(|count, _| async move {
        if count < 3 {
            reply(503, &[], "")
        } else {
            json(200, WIDGET)
        }
    })
    .await;
    let clock = ManualClock::new();
    let client = server
        .builder()
        .clock(clock.clone())
        .retry(
            RetryPolicy::default()
                .base_delay(Duration::from_secs(100))
                .max_delay(Duration::from_secs(150)),
        )
        .build()
        .unwrap();
    let response = get(&client, "1").send().await.unwrap();
    let delays: Vec<Duration> = response
        .attempts()
        .iter()
        .map(runtime::Attempt::delay)
        .collect();
    assert_eq!(
        delays,
        [
            Duration::ZERO,
            Duration::from_secs(50),
            Duration::from_secs(75)
        ]
    );
    assert_eq!(clock.slept(), delays[1..]);
    let [first, second, third] = response.attempts() else {
        panic!()
    };
    assert_eq!((first.status().unwrap().as_u16(), first.why()), (503, None));
    assert_eq!(second.why(), Some(Why::Status(503)));
    assert_eq!(third.status().unwrap(), 200);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_a_read_timeout() {
    let server = silent().await;
    let client = server.builder().timeouts(quick()).build().unwrap();
    let error = create(&client).send().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_exhausted(), "{error:?}");
    assert_eq!((server.count(), error.attempts().len()), (1, 1));
    assert!(
        error
            .to_string()
            .contains("timed out: the 200 ms of the attempt are over"),
        "{error}"
    );
}

#[tokio::test]
async fn a_put_is_repeated_after_a_read_timeout() {
    let server = silent().await;
    let client = server.builder().timeouts(quick()).build().unwrap();
    let mut request = support::Request::<Widget>::new(&client, &UPDATE);
    request.parameter(0, "1");
    request.json(&widget());
    let error = request.send().await.unwrap_err();
    assert!(error.is_timeout() && error.is_exhausted());
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_a_broken_connection_or_a_503() {
    let server = serve_bytes(b"").await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert!(error.is_broken());
    assert_eq!(server.count(), 1);
    let server = serve(|_, _| async { reply(503, &[], "") }).await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert_eq!((server.count(), error.is_exhausted()), (1, false));
}

#[tokio::test]
async fn retry_after_is_honoured_in_seconds_even_for_a_post() {
    let server = serve(|count, _| async move {
        if count == 1 {
            reply(429, &[("retry-after", "7")], "")
        } else {
            json(200, WIDGET)
        }
    })
    .await;
    let clock = ManualClock::new();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let response = create(&client).send().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(7)]);
    assert_eq!(response.attempts()[1].why(), Some(Why::ServerAsked(429)));
    let bodies: Vec<Vec<u8>> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies[0], bodies[1]);
}

#[tokio::test]
async fn retry_after_is_honoured_as_a_date() {
    // A date has whole seconds.
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
    let date = httpdate::fmt_http_date(now + Duration::from_secs(9));
    let server = serve(move |count, _| {
        let date = date.clone();
        async move {
            if count == 1 {
                reply(503, &[("retry-after", &date)], "")
            } else {
                json(200, WIDGET)
            }
        }
    })
    .await;
    let clock = ManualClock::at(now);
    let client = server.builder().clock(clock.clone()).build().unwrap();
    get(&client, "1").send().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(9)]);
}

#[tokio::test]
async fn a_server_delay_above_the_cap_is_refused() {
    let server = serve(|_, _| async { reply(429, &[("retry-after", "3600")], "") }).await;
    let clock = ManualClock::new();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_exhausted());
    assert!(clock.slept().is_empty());
    assert_eq!(server.count(), 1);
    assert!(
        error
            .to_string()
            .contains("the server asks to wait for 60 min, more than the 60 s allowed"),
        "{error}"
    );
}

#[tokio::test]
async fn the_time_of_a_call_ends_it_in_the_middle_of_an_attempt() {
    let server = silent().await;
    let client = server.client();
    let mut request = get(&client, "1");
    request.set_options(RequestOptions::new().timeout(Duration::from_millis(200)));
    let error = request.send().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        server.count(),
        1,
        "the call is over, so nothing is repeated"
    );
    assert!(
        error
            .to_string()
            .contains("the 200 ms of the call are over"),
        "{error}"
    );
}

#[tokio::test]
async fn a_call_does_not_wait_for_an_attempt_it_has_no_time_for() {
    let server = serve(|_, _| async { reply(503, &[("retry-after", "30")], "") }).await;
    let clock = ManualClock::new();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let mut request = get(&client, "1");
    request.set_options(RequestOptions::new().timeout(Duration::from_secs(20)));
    let error = request.send().await.unwrap_err();
    assert!(error.is_exhausted() && error.is_server());
    assert!(clock.slept().is_empty());
    assert!(
        error
            .to_string()
            .contains("no time is left of the 20 s of the call"),
        "{error}"
    );
}

#[tokio::test]
async fn the_clock_of_the_client_decides_about_timeouts() {
    let server = silent().await;
    let clock = ManualClock::new();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let call = tokio::spawn(create(&client).send());
    while server.count() == 0 {
        tokio::task::yield_now().await;
    }
    let before = clock.now();
    clock.advance(Duration::from_secs(61));
    assert!(clock.now() > before);
    assert!(call.await.unwrap().unwrap_err().is_timeout());
}

#[tokio::test]
async fn the_budget_is_shared_and_ends_repeats() {
    let server = serve(|_, _| async { reply(503, &[], "") }).await;
    let client = server
        .builder()
        .retry(
            RetryPolicy::default()
                .base_delay(Duration::ZERO)
                .budget(Some(3)),
        )
        .build()
        .unwrap();
    let mut attempts = Vec::new();
    for _ in 0..3 {
        let error = get(&client, "1").send().await.unwrap_err();
        assert!(error.is_exhausted());
        attempts.push(error.attempts().len());
    }
    assert_eq!(attempts, [3, 2, 1]);
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed_for_a_read() {
    let server = serve(|_, seen| async move {
        if seen.target == "/elsewhere" {
            json(200, WIDGET)
        } else {
            reply(302, &[("location", "/elsewhere")], "")
        }
    })
    .await;
    let client = server
        .builder()
        .credentials(runtime::Bearer::new("secret"))
        .build()
        .unwrap();
    let response = get(&client, "1").send().await.unwrap();
    assert_eq!(response.attempts()[1].redirected().unwrap(), 302);
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.headers.contains_key("authorization"))
    );
}

#[tokio::test]
async fn a_redirect_of_a_write_is_not_followed() {
    let server = serve(|_, _| async { reply(307, &[("location", "/elsewhere")], "") }).await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.count()), (307, 1));
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_an_error_and_sees_no_credentials() {
    let other = serve(|_, _| async { json(200, WIDGET) }).await;
    let location = format!("{}/v1/widgets", other.url);
    let server = serve(move |_, _| {
        let location = location.clone();
        async move { reply(302, &[("location", &location)], "") }
    })
    .await;
    let client = server
        .builder()
        .credentials(runtime::Bearer::new("secret"))
        .build()
        .unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(error.is_foreign_origin());
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(other.count(), 0, "not even the request goes there");
    assert!(error.to_string().contains(&other.url), "{error}");
}

#[tokio::test]
async fn redirects_that_do_not_end_are_a_loop() {
    let server = serve(|_, _| async { reply(302, &[("location", "?again")], "") }).await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert!(error.is_loop());
    assert_eq!(server.count(), 6);
}

#[tokio::test]
async fn a_raw_request_is_repeated_as_its_method_allows() {
    let server = serve(|_, _| async { reply(503, &[], "") }).await;
    let client = server.client();
    client
        .raw(Method::GET, "/v2/hidden?x=1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.count(), 3);
    let error = client
        .raw(Method::POST, "/v2/hidden")
        .json(&widget())
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.count(), 4);
    assert!(
        error
            .to_string()
            .starts_with("widgets: POST /v2/hidden: 503 Service Unavailable ("),
        "{error}"
    );
}

#[tokio::test]
async fn a_dropped_call_sends_nothing_more() {
    let server = serve(|_, _| async { reply(503, &[("retry-after", "1")], "") }).await;
    let client = server.client();
    let gone = tokio::time::timeout(Duration::from_millis(100), get(&client, "1").send()).await;
    assert!(gone.is_err());
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.count(), 1);
}
