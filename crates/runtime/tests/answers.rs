//! What becomes of an answer, whole or broken.

mod support;

use std::time::Duration;

use axum::body::Body;
use axum::http::Response;
use platform_clients_runtime as runtime;
use runtime::{RequestOptions, RetryPolicy};
use support::{
    ApiError, DELETE, Request, WIDGET, create, get, json, reply, serve, serve_bytes, widget,
};

#[tokio::test]
async fn a_success_keeps_the_value_and_everything_it_came_in() {
    let server = serve(|_, _| async {
        reply(
            200,
            &[
                ("content-type", "application/json"),
                ("x-request-id", "req-1"),
            ],
            WIDGET,
        )
    })
    .await;
    let response = get(&server.client(), "1").send().await.unwrap();
    assert_eq!(*response, widget());
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-1"));
    assert_eq!(response.body(), WIDGET);
    assert_eq!(response.attempts().len(), 1);
    assert_eq!(response.operation().unwrap().id, "widgets_get");
    assert!(response.is_documented());
    let shown = format!("{response:?}");
    assert!(
        shown.contains("widgets_get") && shown.contains("req-1"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_error_keeps_its_typed_body_and_reads_like_a_sentence() {
    let server = serve(|_, _| async {
        reply(
            409,
            &[
                ("content-type", "application/json"),
                ("x-request-id", "req-7"),
            ],
            r#"{"message":"A widget with name x already exists"}"#,
        )
    })
    .await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert_eq!(
        error.api(),
        Some(&ApiError {
            message: "A widget with name x already exists".to_owned()
        })
    );
    assert!(
        error.is_conflict() && !error.is_server() && !error.is_exhausted() && !error.is_retryable()
    );
    let told = error.to_string();
    let start = "widgets: widgets_create: 409 Conflict: \"A widget with name x already exists\" (request req-7, 1 attempt, ";
    assert!(told.starts_with(start) && told.ends_with(" ms)"), "{told}");
}

#[tokio::test]
async fn a_page_behind_a_typed_error_keeps_its_status() {
    let server = serve(|_, _| async {
        reply(
            502,
            &[("content-type", "text/html")],
            "<html><title>502 Bad Gateway</title></html>",
        )
    })
    .await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 502);
    assert!(error.api().is_none() && error.is_server() && error.is_retryable());
    assert!(error.body().starts_with(b"<html>"));
    assert!(
        error
            .to_string()
            .contains("502 Bad Gateway: \"502 Bad Gateway\""),
        "{error}"
    );
}

#[tokio::test]
async fn a_success_that_is_not_json_is_a_decode_error() {
    let server =
        serve(|_, _| async { reply(200, &[("content-type", "text/html")], "<html>log in</html>") })
            .await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.body(), b"<html>log in</html>");
    assert!(
        error
            .to_string()
            .contains("the body is text/html where JSON (Widget) was expected"),
        "{error}"
    );
}

#[tokio::test]
async fn an_empty_answer_where_json_was_expected_says_so() {
    let server = serve(|_, _| async { reply(204, &[], "") }).await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert!(error.is_decode());
    let told = error.to_string();
    assert!(
        told.contains("204 No Content: the body is empty where JSON (Widget) was expected"),
        "{told}"
    );
    assert!(told.contains("does not describe this status"), "{told}");
}

#[tokio::test]
async fn an_undocumented_success_is_decoded_all_the_same() {
    let server = serve(|_, _| async { json(203, WIDGET) }).await;
    let response = get(&server.client(), "1").send().await.unwrap();
    assert_eq!(*response, widget());
    assert!(!response.is_documented());
}

#[tokio::test]
async fn an_answer_without_a_body_is_enough_where_none_is_expected() {
    let server = serve(|_, _| async { reply(204, &[], "") }).await;
    let mut request =
        runtime::Request::<runtime::Empty, runtime::Json<ApiError>>::new(&server.client(), &DELETE);
    request.parameter(0, "1");
    let () = request.send().await.unwrap().into_inner();
}

#[tokio::test]
async fn a_truncated_answer_keeps_status_headers_and_first_bytes() {
    let server = serve_bytes(
        b"HTTP/1.1 200 OK\r\nx-request-id: req-9\r\ncontent-length: 100\r\n\r\n{\"id\":1,",
    )
    .await;
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(
        error.is_broken() && error.is_retryable() && !error.is_decode(),
        "{error:?}"
    );
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("req-9"));
    assert_eq!(error.body(), b"{\"id\":1,");
    assert_eq!(error.attempts()[0].fault(), Some(runtime::Fault::Body));
}

#[tokio::test]
async fn an_answer_with_broken_chunks_keeps_status_headers_and_first_bytes() {
    let server =
        serve_bytes(b"HTTP/1.1 503 Service Unavailable\r\nx-request-id: req-9\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"me\r\nzz\r\n").await;
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(error.is_broken(), "{error:?}");
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.headers()["x-request-id"], "req-9");
    assert_eq!(error.body(), b"{\"me");
}

#[tokio::test]
async fn a_truncated_answer_is_asked_for_again_where_that_is_safe() {
    let server = serve_bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert_eq!((error.attempts().len(), error.is_exhausted()), (3, true));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn an_answer_larger_than_the_cap_is_an_error_and_not_memory() {
    let server = serve(|_, _| async { json(200, &"x".repeat(5_000)) }).await;
    let client = server.builder().max_response_size(1_000).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(error.is_too_large() && !error.is_retryable());
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.body().len() <= 1_000 && !error.body().is_empty());
    assert_eq!(server.count(), 1);
    assert!(
        error
            .to_string()
            .contains("the answer is too large: more than the 1000 bytes allowed"),
        "{error}"
    );

    let mut request = get(&client, "1");
    request.set_options(RequestOptions::new().max_response_size(10_000));
    assert!(
        request.send().await.unwrap_err().is_decode(),
        "the cap of one call wins"
    );
}

#[tokio::test]
async fn an_endless_answer_is_read_no_further_than_the_cap() {
    let server = serve(|_, _| async {
        let chunks =
            futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>("x".repeat(1_000)));
        Response::new(Body::from_stream(chunks))
    })
    .await;
    let client = server.builder().max_response_size(10_000).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert!(error.is_too_large());
    assert_eq!(error.body().len(), 10_000);
}

#[tokio::test]
async fn an_announced_length_that_lies_costs_no_memory() {
    let server = serve_bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 9000000000\r\n\r\n{\"id\"").await;
    let error = create(&server.client()).send().await.unwrap_err();
    assert!(error.is_too_large());
    assert_eq!(error.body(), b"{\"id\"");
}

#[tokio::test]
async fn an_error_keeps_no_more_than_the_beginning_of_a_body() {
    let server =
        serve(|_, _| async { reply(500, &[("content-type", "text/plain")], &"x".repeat(200_000)) })
            .await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert_eq!(error.body().len(), 64 * 1024);
    assert!(error.message().unwrap().chars().count() <= 301);
}

#[tokio::test]
async fn words_of_the_server_cannot_break_the_line() {
    let server =
        serve(|_, _| async { json(500, r#"{"message":"a\r\nFATAL\u001b[31m\u0007"}"#) }).await;
    let error = get(&server.client(), "1").send().await.unwrap_err();
    assert_eq!(error.message(), Some("a FATAL\\u{1b}[31m\\u{7}"));
}

#[tokio::test]
async fn a_connection_that_is_refused_is_not_a_timeout() {
    let server = serve(|_, _| async { json(200, WIDGET) }).await;
    let client = server.client();
    drop(server);
    tokio::time::sleep(Duration::from_millis(20)).await;
    let error = create(&client).send().await.unwrap_err();
    assert!(
        error.is_connect() && error.is_retryable() && error.is_exhausted() && !error.is_timeout()
    );
    assert_eq!(
        error.attempts().len(),
        3,
        "nothing was seen by a server, so even a POST is repeated"
    );
    assert!(
        !format!("{error:?}").contains("/v1/widgets"),
        "no URL in {error:?}"
    );
}

#[tokio::test]
async fn errors_are_small_and_go_anywhere() {
    fn anywhere<T: Send + Sync + 'static>() {}
    anywhere::<support::Error>();
    anywhere::<runtime::Response<support::Widget>>();
    assert!(size_of::<support::Error>() <= 2 * size_of::<usize>());
    let server = serve(|_, _| async { json(404, r#"{"message":"no"}"#) }).await;
    let error = Request::<support::Widget>::new(&server.client(), &support::LIST)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.map(|api| api.message).into_api().as_deref(),
        Some("no")
    );
}
