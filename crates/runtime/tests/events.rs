//! Answers that are a stream of events, or of JSON texts.

mod support;

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Response;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use platform_clients_runtime as runtime;
use runtime::{Client, Events, Json, JsonLines, LastEvent, ManualClock, TextEvents, Timeouts};
use serde::{Deserialize, Serialize};
use support::{ApiError, GET, json as json_reply, reply, serve};
use tokio::sync::mpsc;

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Step {
    done: u8,
}

struct Done;

impl LastEvent for Done {
    const DATA: Option<&'static str> = Some("[DONE]");
}

fn request<A: runtime::Decode>(client: &Client) -> runtime::Request<A, Json<ApiError>> {
    let mut request = runtime::Request::new(client, &GET);
    request.parameter(0, "1");
    request
}

fn events(chunks: impl futures_util::Stream<Item = Bytes> + Send + 'static) -> Response<Body> {
    Response::builder()
        .header("content-type", "text/event-stream; charset=utf-8")
        .body(Body::from_stream(chunks.map(Ok::<_, Infallible>)))
        .unwrap()
}

fn whole(text: &'static str) -> Response<Body> {
    events(stream::iter([Bytes::from(text)]))
}

#[tokio::test]
async fn an_event_is_handed_out_while_the_next_one_is_still_to_come() {
    let (chunks, receiver) = mpsc::unbounded_channel::<&str>();
    let receiver = Arc::new(Mutex::new(Some(receiver)));
    let server = serve(move |_, request| {
        assert_eq!(request.headers["accept"], "text/event-stream");
        let receiver = receiver.lock().unwrap().take().unwrap();
        async move {
            events(stream::unfold(receiver, |mut receiver| async {
                let chunk = receiver.recv().await?;
                Some((Bytes::from(chunk), receiver))
            }))
        }
    })
    .await;
    let client = server.client();
    let mut steps = request::<Events<Step>>(&client).send().await.unwrap();
    chunks.send("event: step\nid: 1\ndata: {\"do").unwrap();
    // Dropped half-way, what has come of the event is not lost.
    for _ in 0..100 {
        assert!(
            steps.next().now_or_never().is_none(),
            "half an event is none"
        );
        tokio::task::yield_now().await;
    }
    chunks.send("ne\":1}\n\n").unwrap();
    let first = steps.try_next().await.unwrap().unwrap();
    assert_eq!(
        (first.name.as_deref(), first.data),
        (Some("step"), Step { done: 1 })
    );
    chunks.send("data: {\"done\":2}\r\n\r\n").unwrap();
    let second = steps.try_next().await.unwrap().unwrap();
    assert_eq!((second.data.done, second.id.as_deref()), (2, Some("1")));
    assert_eq!(steps.last_id(), Some("1"));
    drop(chunks);
    assert!(steps.next().await.is_none() && steps.next().await.is_none());
}

#[tokio::test]
async fn data_that_do_not_fit_are_an_error_and_the_next_event_is_read() {
    let server = serve(|_, _| async {
        whole("data: {\"done\":1}\n\ndata: {\"done\":\"canary\"}\n\ndata: {\"done\":3}\n\n")
    })
    .await;
    let client = server.client();
    let mut steps = request::<Events<Step>>(&client).send().await.unwrap();
    assert_eq!(steps.next().await.unwrap().unwrap().data.done, 1);
    let error = steps.next().await.unwrap().unwrap_err();
    assert!(error.is_decode(), "{error}");
    let told = error.to_string();
    assert!(
        told.contains("item 1 of the answer: it is not a Step"),
        "{told}"
    );
    assert!(!format!("{told} {error:?}").contains("canary"), "{error:?}");
    assert_eq!(steps.next().await.unwrap().unwrap().data.done, 3);
    assert!(steps.next().await.is_none());

    let steps = request::<Events<Step>>(&client).send().await.unwrap();
    let texts = steps.into_inner().text();
    let texts: Vec<String> = texts.map(|event| event.unwrap().data).collect().await;
    assert_eq!(texts[1], "{\"done\":\"canary\"}");
}

#[tokio::test]
async fn the_words_that_end_a_stream_end_it_where_they_are_known() {
    let server = serve(|_, _| async { whole("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n") }).await;
    let client = server.client();
    let known = request::<TextEvents<Done>>(&client).send().await.unwrap();
    let known: Vec<_> = known
        .into_inner()
        .map(|event| event.unwrap().data)
        .collect()
        .await;
    assert_eq!(known, ["1"]);
    let free = request::<TextEvents>(&client).send().await.unwrap();
    let free: Vec<_> = free
        .into_inner()
        .map(|event| event.unwrap().data)
        .collect()
        .await;
    assert_eq!(free, ["1", "[DONE]", "2"]);
    let said = request::<TextEvents>(&client).send().await.unwrap();
    let said = said.into_inner().until("[DONE]");
    assert_eq!(said.count().await, 1);
}

#[tokio::test]
async fn an_event_larger_than_an_answer_may_be_is_an_error_and_a_long_stream_is_none() {
    let server = serve(|_, _| async {
        let small = stream::iter((0..1_000).map(|_| Bytes::from("data: 12345\n\n")));
        events(small.chain(stream::iter([Bytes::from(
            "data: 0123456789012345678901234567890",
        )])))
    })
    .await;
    let client = server.builder().max_response_size(30).build().unwrap();
    let mut texts = request::<TextEvents>(&client).send().await.unwrap();
    for _ in 0..1_000 {
        assert_eq!(texts.try_next().await.unwrap().unwrap().data, "12345");
    }
    let error = texts.try_next().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert!(error.to_string().contains("item 1000"), "{error}");
    assert!(texts.next().await.is_none());
}

#[tokio::test]
async fn silence_between_events_ends_the_stream_when_its_time_is_up() {
    let server = serve(|_, _| async {
        let first = stream::iter([Bytes::from("data: 1\n\n")]);
        events(first.chain(stream::pending()))
    })
    .await;
    let clock = ManualClock::new();
    let timeouts = Timeouts {
        attempt: Duration::from_secs(30),
        ..Timeouts::default()
    };
    let builder = server.builder().clock(clock.clone()).timeouts(timeouts);
    let client = builder.build().unwrap();
    let mut texts = request::<TextEvents>(&client).send().await.unwrap();
    assert_eq!(texts.try_next().await.unwrap().unwrap().data, "1");
    // Its time starts when somebody waits for it.
    assert!(texts.next().now_or_never().is_none());
    clock.advance(Duration::from_secs(31));
    let error = texts.try_next().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_answer_that_is_no_event_stream_is_told_by_its_media_type() {
    let server = serve(|_, _| async { json_reply(200, r#"{"done":1}"#) }).await;
    let error = request::<Events<Step>>(&server.client())
        .send()
        .await
        .unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(
        error
            .to_string()
            .contains("the body is application/json where text/event-stream was"),
        "{error}"
    );
    assert_eq!(error.body(), b"{\"done\":1}");
}

#[tokio::test]
async fn json_texts_come_one_by_one_as_lines_or_as_a_sequence() {
    for (media_type, body) in [
        ("application/x-ndjson", "{\"done\":1}\n\n{\"done\":2}"),
        ("application/jsonl", "{\"done\":1}\r\n{\"done\":2}\r\n"),
        (
            "application/json-seq",
            "\u{1e}{\"done\":\n1}\n\u{1e}{\"done\":2}\n",
        ),
    ] {
        let server =
            serve(move |_, _| async move { reply(200, &[("content-type", media_type)], body) })
                .await;
        let client = server.client();
        let mut steps = request::<JsonLines<Step>>(&client).send().await.unwrap();
        let mut seen = Vec::new();
        while let Some(step) = steps.try_next().await.unwrap() {
            seen.push(step.done);
        }
        assert_eq!(seen, [1, 2], "{media_type}");
    }
}

#[tokio::test]
async fn a_value_that_breaks_off_is_an_error_and_no_short_stream() {
    let server = serve(|_, _| async {
        reply(
            200,
            &[("content-type", "application/jsonl")],
            "{\"done\":1}\n{\"do",
        )
    })
    .await;
    let client = server.client();
    let steps = request::<JsonLines<Step>>(&client);
    let mut steps = steps.send().await.unwrap();
    assert_eq!(steps.try_next().await.unwrap().unwrap().done, 1);
    let error = steps.try_next().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(steps.next().await.is_none());
}
