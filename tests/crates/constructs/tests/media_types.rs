//! Media types beside the best, and answers that are one thing after another.

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use constructs_client::{
    operations::EitherForm,
    runtime::Upload,
    types::{Deep, Rgb},
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

#[tokio::test]
async fn a_call_by_name_gives_a_stream_as_a_list() {
    let (client, _) = start().await;
    let lines = client.call("lines", serde_json::json!({})).await.unwrap();
    assert_eq!(lines, serde_json::json!([{"R": 1}, {"R": 2}]));
    let events = client.call("events", serde_json::json!({})).await.unwrap();
    assert_eq!(events[1]["data"], serde_json::json!({"R": 2}));
    assert_eq!(events[0]["name"], "color");
}
