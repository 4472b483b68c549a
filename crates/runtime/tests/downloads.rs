//! Answers that are read as they come.

mod support;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Response;
use futures_util::stream;
use platform_clients_runtime as runtime;
use runtime::{
    ByteStream, Client, FailureRule, Json, ManualClock, NoBody, Reported, RequestOptions, Streamed,
    Timeouts,
};
use serde_json::json;
use support::{ApiError, GET, json as json_reply, reply, serve, serve_bytes};
use tokio::sync::Notify;

type Download = runtime::Request<Streamed, Json<ApiError>>;

fn download(client: &Client) -> Download {
    let mut request = Download::new(client, &GET);
    request.parameter(0, "1");
    request
}

fn streamed(chunks: impl futures_util::Stream<Item = Bytes> + Send + 'static) -> Response<Body> {
    use futures_util::StreamExt as _;
    Response::new(Body::from_stream(chunks.map(Ok::<_, Infallible>)))
}

/// Chunks of which each is sent only when it is asked for.
fn on_demand(asked: Arc<Notify>, chunks: &'static [&'static str]) -> Response<Body> {
    let rest = chunks.iter();
    streamed(stream::unfold((rest, asked), |(mut rest, asked)| async {
        let chunk = rest.next()?;
        asked.notified().await;
        Some((Bytes::from(*chunk), (rest, asked)))
    }))
}

#[tokio::test]
async fn a_download_is_handed_out_before_it_is_whole() {
    let asked = Arc::new(Notify::new());
    let given = Arc::clone(&asked);
    let server = serve(move |_, _| {
        let asked = Arc::clone(&given);
        async move { on_demand(asked, &["one", "two"]) }
    })
    .await;
    let mut response = download(&server.client()).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.attempts().len(), 1);
    assert_eq!(response.content_length(), None);
    asked.notify_one();
    assert_eq!(response.next().await.unwrap().unwrap(), "one");
    asked.notify_one();
    assert_eq!(response.next().await.unwrap().unwrap(), "two");
    assert!(response.next().await.is_none() && response.next().await.is_none());
    assert_eq!(response.received(), 6);
}

#[tokio::test]
async fn a_download_is_not_held_to_the_limit_of_answers() {
    let server = serve(|_, _| async { reply(200, &[], &"x".repeat(100_000)) }).await;
    let client = server.builder().max_response_size(10).build().unwrap();
    let mut file = Vec::new();
    let mut response = download(&client).send().await.unwrap();
    assert_eq!(response.content_length(), Some(100_000));
    assert_eq!(response.write_to(&mut file).await.unwrap(), 100_000);
    assert_eq!(file.len(), 100_000);

    let mut response = download(&client).send().await.unwrap();
    let error = response.bytes().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert_eq!(
        error.to_string(),
        "widgets: widgets_get: the answer is too large: more than the 10 bytes allowed"
    );
    assert!(response.next().await.is_none());

    let mut response = download(&client).send().await.unwrap();
    assert_eq!(response.bytes_within(100_000).await.unwrap().len(), 100_000);
}

#[tokio::test]
async fn an_error_in_place_of_a_download_is_read_and_typed() {
    let server = serve(|_, _| async { json_reply(404, r#"{"message":"no such widget"}"#) }).await;
    let error = download(&server.client()).send().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().message, "no such widget");
}

#[tokio::test]
async fn a_download_is_repeated_until_its_head_arrives() {
    let server =
        serve(|count, _| async move { reply(if count == 1 { 503 } else { 200 }, &[], "the text") })
            .await;
    let mut response = download(&server.client()).send().await.unwrap();
    assert_eq!(response.attempts().len(), 2);
    assert_eq!(response.text().await.unwrap(), "the text");
}

#[tokio::test]
async fn a_download_that_is_shorter_than_announced_is_an_error() {
    let server = serve_bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabcd").await;
    let mut response = download(&server.client()).send().await.unwrap();
    let mut file = Vec::new();
    let error = response.write_to(&mut file).await.unwrap_err();
    assert!(error.is_broken() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.received(), 4);
    assert!(error.to_string().contains("after 4 of 10 bytes"), "{error}");
    assert_eq!(file, b"abcd");

    let mut short = ByteStream::from_stream(
        stream::iter([Ok::<_, Infallible>(Bytes::from("ab"))]),
        Some(3),
    );
    assert!(short.bytes().await.unwrap_err().is_broken());
}

#[tokio::test]
async fn a_download_may_take_long_but_not_stand_still() {
    let clock = ManualClock::new();
    let asked = Arc::new(Notify::new());
    let given = Arc::clone(&asked);
    let server = serve(move |_, _| {
        let asked = Arc::clone(&given);
        async move { on_demand(asked, &["a", "b", "c", "d"]) }
    })
    .await;
    let timeouts = Timeouts {
        attempt: Duration::from_secs(60),
        call: Duration::from_secs(90),
        ..Timeouts::default()
    };
    let builder = server.builder().clock(clock.clone()).timeouts(timeouts);
    let mut response = download(&builder.build().unwrap()).send().await.unwrap();
    for _ in 0..3 {
        clock.advance(Duration::from_secs(59));
        asked.notify_one();
        assert!(response.next().await.unwrap().is_ok());
    }
    let waiting = tokio::spawn(async move { response.next().await.unwrap().unwrap_err() });
    // The reader must be waiting before the clock moves: its time starts then.
    tokio::time::sleep(Duration::from_millis(50)).await;
    clock.advance(Duration::from_secs(61));
    let error = waiting.await.unwrap();
    assert!(error.is_timeout(), "{error}");
    assert!(
        error.to_string().contains("nothing more came within 60"),
        "{error}"
    );
}

#[tokio::test]
async fn a_limit_of_the_call_itself_counts_to_the_last_byte() {
    let clock = ManualClock::new();
    let asked = Arc::new(Notify::new());
    let given = Arc::clone(&asked);
    let server = serve(move |_, _| {
        let asked = Arc::clone(&given);
        async move { on_demand(asked, &["a", "b", "c"]) }
    })
    .await;
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let mut request = download(&client);
    request.set_options(RequestOptions::new().timeout(Duration::from_secs(100)));
    let mut response = request.send().await.unwrap();
    clock.advance(Duration::from_secs(59));
    asked.notify_one();
    assert!(response.next().await.unwrap().is_ok());
    clock.advance(Duration::from_secs(59));
    asked.notify_one();
    let error = response.next().await.unwrap().unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("of the call"),
        "{error}"
    );
}

#[tokio::test]
async fn the_file_name_that_a_server_suggests_has_no_directory() {
    let server = serve(|_, _| async {
        let header = (
            "content-disposition",
            "attachment; filename=\"../../a b.zip\"",
        );
        reply(200, &[header], "")
    })
    .await;
    let response = download(&server.client()).send().await.unwrap();
    assert_eq!(response.file_name(), Some("a b.zip"));
}

#[tokio::test]
async fn a_writer_that_fails_ends_the_download() {
    let server = serve(|_, _| async { reply(200, &[], "the text") }).await;
    let mut response = download(&server.client()).send().await.unwrap();
    let mut small = [0_u8; 3];
    let error = response
        .write_to(&mut std::io::Cursor::new(&mut small[..]))
        .await
        .unwrap_err();
    assert!(error.is_write(), "{error:?}");
    assert!(response.next().await.is_none());
}

#[tokio::test]
async fn a_dynamic_call_gives_the_text_of_a_download_and_refuses_other_bytes() {
    let server = serve(|count, _| async move {
        let body = if count == 1 {
            &b"text"[..]
        } else {
            &[0xff, 0xfe]
        };
        Response::new(Body::from(body))
    })
    .await;
    let client = server.client();
    let call = runtime::dynamic::<NoBody, Streamed, Json<ApiError>>;
    let arguments = json!({"id": "1"});
    let text = call(&client, &GET, arguments.clone(), RequestOptions::new()).await;
    assert_eq!(text.unwrap(), json!("text"));
    let error = call(&client, &GET, arguments.clone(), RequestOptions::new())
        .await
        .unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("typed call"),
        "{error}"
    );
    let options = RequestOptions::new().max_response_size(1);
    let error = call(&client, &GET, arguments, options).await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

struct InError;

impl FailureRule for InError {
    const WHEN: &'static str = "/error";
    const EQUALS: &'static [&'static str] = &[];
    const MESSAGE: &'static str = "/error";
}

#[tokio::test]
async fn a_failure_under_a_status_of_success_is_an_error_of_a_download_too() {
    let server = serve(|count, _| async move {
        if count == 1 {
            json_reply(200, r#"{"error":"no log yet"}"#)
        } else {
            reply(200, &[("content-type", "text/csv")], "a,b")
        }
    })
    .await;
    let request = || {
        let mut request = runtime::Request::<Reported<Streamed, InError>, Json<ApiError>>::new(
            &server.client(),
            &GET,
        );
        request.parameter(0, "1");
        request
    };
    let error = request().send().await.unwrap_err();
    assert!(error.is_reported());
    assert_eq!(error.message(), Some("no log yet"));
    let mut response = request().send().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "a,b");
}

#[tokio::test]
async fn what_no_document_describes_can_be_downloaded_too() {
    let server = serve(|_, _| async { reply(200, &[], "raw") }).await;
    let request = server.client().raw(http::Method::GET, "/any");
    let mut response = request.send_streamed().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "raw");
}
