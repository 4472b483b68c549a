//! Media types beside the best, and answers that are one thing after another.

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use constructs_client::{
    operations::{ByStatusAnswer, EitherForm, TwoWaysForm},
    runtime::Upload,
    types::{Deep, Note, Rgb, Shape},
};
use server::start;

fn red() -> Rgb {
    Rgb::new().r(1)
}

#[tokio::test]
async fn every_media_type_of_a_body_can_be_sent() {
    let (client, log) = start().await;
    client.either(&red()).send().await.unwrap();
    assert_eq!(log.header("content-type"), "application/json");
    assert_eq!(log.body(), r#"{"R":1}"#);

    client.either_with_json(&red()).send().await.unwrap();
    assert_eq!(log.header("content-type"), "text/json");
    assert_eq!(log.body(), r#"{"R":1}"#);

    let patch = [Deep::new().name("x")];
    client
        .either_with_json_patch_json(&patch.to_vec())
        .send()
        .await
        .unwrap();
    assert_eq!(log.header("content-type"), "application/json-patch+json");
    assert_eq!(log.body(), r#"[{"name":"x"}]"#);

    let form = client.either_with_www_form_urlencoded(&red());
    form.send().await.unwrap();
    assert_eq!(
        log.header("content-type"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(log.body(), "R=1");

    let form = EitherForm::new(Upload::bytes("one")).note("a note");
    client.either_with_form_data(form).send().await.unwrap();
    let content_type = log.header("content-type");
    assert!(
        content_type.starts_with("multipart/form-data; boundary="),
        "{content_type}"
    );
    assert!(log.body().contains("name=\"note\"\r\n\r\na note\r\n"));

    client.either_with_xml("<r>1</r>").send().await.unwrap();
    assert_eq!(log.header("content-type"), "application/xml");
    assert_eq!(log.body(), "<r>1</r>");

    let bytes = client.either_with_octet_stream(vec![1_u8, 2]);
    bytes.send().await.unwrap();
    assert_eq!(log.header("content-type"), "application/octet-stream");
    assert_eq!(log.last(|seen| seen.body.to_vec()), [1, 2]);
}

#[tokio::test]
async fn every_media_type_of_an_answer_can_be_asked_for() {
    let (client, log) = start().await;
    let best = client.either(&red()).send().await.unwrap();
    assert_eq!(log.header("accept"), "application/json");
    assert_eq!(best.r, Some(1));

    let table = client.either(&red()).accept_csv().send().await.unwrap();
    assert_eq!(log.header("accept"), "text/csv");
    assert_eq!(table.into_inner(), "R\n1\n");

    let image = client.either(&red()).accept_png().send().await.unwrap();
    assert_eq!(log.header("accept"), "image/png");
    assert_eq!(image.into_inner().bytes().await.unwrap()[..], [0x89, 0x50]);

    let request = client.either(&red()).accept_event_stream();
    let mut events = request.send().await.unwrap();
    assert_eq!(log.header("accept"), "text/event-stream");
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!(event.data.r, Some(1));
    assert!(
        events.try_next().await.unwrap().is_none(),
        "the document says which data end it"
    );
}

#[tokio::test]
async fn an_event_stream_is_a_stream_of_typed_events() {
    let (client, log) = start().await;
    let mut events = client.events().send().await.unwrap();
    assert_eq!(log.header("accept"), "text/event-stream");
    let first = events.try_next().await.unwrap().unwrap();
    assert_eq!(
        (first.name.as_deref(), first.data.r),
        (Some("color"), Some(1))
    );
    let second = events.try_next().await.unwrap().unwrap();
    assert_eq!((second.name, second.data.r), (None, Some(2)));
    assert_eq!(second.id.as_deref(), Some("7"));
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn events_of_text_keep_their_lines_and_end_where_the_document_says() {
    let (client, _) = start().await;
    let mut words = client.words().send().await.unwrap();
    let mut seen = Vec::new();
    while let Some(word) = words.try_next().await.unwrap() {
        seen.push(word.data);
    }
    assert_eq!(seen, ["grüße", "two\nlines"]);
}

#[tokio::test]
async fn json_lines_are_a_stream_of_typed_values() {
    let (client, _) = start().await;
    let mut lines = client.lines().send().await.unwrap();
    let mut seen = Vec::new();
    while let Some(color) = lines.try_next().await.unwrap() {
        seen.push(color.r);
    }
    assert_eq!(seen, [Some(1), Some(2)]);
}

#[cfg(feature = "dynamic")]
#[tokio::test]
async fn a_call_by_name_gives_a_stream_as_a_list() {
    let (client, _) = start().await;
    let lines = client.call("lines", serde_json::json!({})).await.unwrap();
    assert_eq!(lines, serde_json::json!([{"R": 1}, {"R": 2}]));
    let events = client.call("events", serde_json::json!({})).await.unwrap();
    assert_eq!(events[1]["data"], serde_json::json!({"R": 2}));
    assert_eq!(events[0]["name"], "color");
}

#[tokio::test]
async fn a_form_without_a_file_can_be_sent_where_json_of_the_same_can() {
    let (client, log) = start().await;
    client.two_ways(&Note::new("a")).send().await.unwrap();
    assert_eq!(log.body(), r#"{"text":"a"}"#);
    let form = TwoWaysForm::new("a").color(red());
    client.two_ways_with_form_data(form).send().await.unwrap();
    let content_type = log.header("content-type");
    assert!(
        content_type.starts_with("multipart/form-data; boundary="),
        "{content_type}"
    );
    let body = log.body();
    assert!(body.contains("name=\"text\"\r\n\r\na\r\n"), "{body}");
    assert!(
        body.contains("application/json\r\n\r\n{\"R\":1}\r\n"),
        "{body}"
    );
    client.two_ways_with_plain("a").send().await.unwrap();
    assert_eq!(log.header("content-type"), "text/plain");
    assert_eq!(log.body(), "a");
}

#[tokio::test]
async fn a_json_text_sequence_is_a_stream_of_typed_values() {
    let (client, _) = start().await;
    let mut values = client.sequence().send().await.unwrap();
    let mut seen = Vec::new();
    while let Some(color) = values.try_next().await.unwrap() {
        seen.push(color.r);
    }
    assert_eq!(seen, [Some(1), Some(2)]);
}

#[tokio::test]
async fn a_status_that_has_a_stream_gives_it_as_one() {
    let (client, log) = start().await;
    let answer = |code| client.by_status(code).send();

    let ByStatusAnswer::Ok(mut events) = answer(200).await.unwrap().into_inner() else {
        panic!("200 has events");
    };
    assert_eq!(
        log.header("accept"),
        "*/*;q=0.5, application/json, application/jsonl, text/event-stream"
    );
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!(event.data.r, Some(1));
    assert!(events.try_next().await.unwrap().is_none());

    let ByStatusAnswer::Created(mut lines) = answer(201).await.unwrap().into_inner() else {
        panic!("201 has lines");
    };
    assert_eq!(lines.try_next().await.unwrap().unwrap().r, Some(1));
    assert_eq!(lines.try_next().await.unwrap().unwrap().r, Some(2));
    assert!(lines.try_next().await.unwrap().is_none());

    let waiting = answer(202).await.unwrap().into_inner();
    assert!(matches!(waiting, ByStatusAnswer::Accepted(color) if color.r == Some(3)));

    let ByStatusAnswer::Success(mut bytes) = answer(203).await.unwrap().into_inner() else {
        panic!("any other success has bytes");
    };
    assert_eq!(bytes.content_length(), Some(100_000));
    assert_eq!(bytes.bytes().await.unwrap().len(), 100_000);
}

#[cfg(feature = "dynamic")]
#[tokio::test]
async fn a_call_by_name_reads_the_streams_of_each_status_to_their_end() {
    let (client, _) = start().await;
    let answer = |code| client.call("by_status", serde_json::json!({ "code": code }));
    let events = answer(200).await.unwrap();
    assert_eq!(events[0]["data"], serde_json::json!({"R": 1}));
    let lines = answer(201).await.unwrap();
    assert_eq!(lines, serde_json::json!([{"R": 1}, {"R": 2}]));
    assert_eq!(answer(202).await.unwrap(), serde_json::json!({"R": 3}));
    let error = answer(203).await.unwrap_err();
    assert!(error.is_decode(), "bytes are no JSON: {error}");
}

#[tokio::test]
async fn methods_that_are_in_no_list_are_sent_as_they_are_spelt() {
    let (client, log) = start().await;
    let found = client.search(&red()).send().await.unwrap();
    assert_eq!((log.method(), found.r), ("QUERY".to_owned(), Some(1)));
    assert_eq!(log.body(), r#"{"R":1}"#);
    client.search_copy().send().await.unwrap();
    assert_eq!(log.method(), "COPY");
    assert_eq!(log.target(), "/v1/search");
}

#[tokio::test]
async fn a_kind_that_has_no_mapping_is_what_the_document_says_it_is_by_default() {
    let (client, _) = start().await;
    let shape = |kind| client.shape(kind).send();
    let circle = shape("circle").await.unwrap().into_inner();
    assert!(matches!(circle, Shape::Circle(circle) if circle.radius == Some(1)));
    for (kind, corners) in [("star", 5), ("none", 3)] {
        let found = shape(kind).await.unwrap().into_inner();
        assert!(
            matches!(&found, Shape::Polygon(found) if found.corners == Some(corners)),
            "{found:?}"
        );
    }
}
