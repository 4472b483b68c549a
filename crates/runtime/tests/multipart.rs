//! Forms of several parts, on the wire.

mod support;

use std::fmt::Write as _;
use std::io;

use platform_clients_runtime as runtime;
use runtime::{Client, Json, Multipart, MultipartBody, RequestOptions, Upload};
use serde_json::json;
use support::{
    ApiError, CREATE, Seen, Server, UPDATE, WIDGET, Widget, json as json_reply, reply, serve,
};

/// The boundary, with the chance that the tests have.
const BOUNDARY: &str = "part-80000000800000008000000080000000";

type Send = runtime::Request<Json<Widget>, Json<ApiError>>;

fn put(client: &Client, form: Multipart) -> Send {
    let mut request = Send::new(client, &UPDATE);
    request.parameter(0, "1");
    request.multipart(form);
    request
}

async fn server() -> Server {
    serve(|_, _| async { json_reply(200, WIDGET) }).await
}

fn text(seen: &Seen) -> &str {
    std::str::from_utf8(&seen.body).unwrap()
}

fn header<'a>(seen: &'a Seen, name: &str) -> Option<&'a str> {
    seen.headers.get(name).map(|value| value.to_str().unwrap())
}

async fn sent(form: Multipart) -> Seen {
    let server = server().await;
    put(&server.client(), form).send().await.unwrap();
    server.seen().remove(0)
}

#[tokio::test]
async fn a_form_is_written_part_after_part() {
    let form = Multipart::new()
        .text("note", "line one\nline two")
        .json("map", &json!({"0": ["file"]}))
        .file(
            "file",
            Upload::from("content")
                .file_name("dir/a.txt")
                .content_type("text/plain"),
        );
    let seen = sent(form).await;
    assert_eq!(
        header(&seen, "content-type").unwrap(),
        format!("multipart/form-data; boundary={BOUNDARY}")
    );
    assert_eq!(
        text(&seen),
        format!(
            "--{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"note\"\r\n\r\n\
             line one\nline two\r\n\
             --{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"map\"\r\n\
             Content-Type: application/json\r\n\r\n\
             {{\"0\":[\"file\"]}}\r\n\
             --{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n\
             content\r\n\
             --{BOUNDARY}--\r\n"
        )
    );
}

#[tokio::test]
async fn the_length_of_a_form_is_announced_when_that_of_every_part_is_known() {
    let seen = sent(Multipart::new().text("a", "1").file("b", "2")).await;
    assert_eq!(
        header(&seen, "content-length").unwrap(),
        seen.body.len().to_string()
    );
    assert_eq!(header(&seen, "transfer-encoding"), None);

    let upload = Upload::reader(io::Cursor::new("2"));
    let seen = sent(Multipart::new().text("a", "1").file("b", upload)).await;
    assert_eq!(header(&seen, "content-length"), None);
    assert_eq!(header(&seen, "transfer-encoding"), Some("chunked"));
    assert!(text(&seen).ends_with(&format!("\r\n\r\n2\r\n--{BOUNDARY}--\r\n")));
}

#[tokio::test]
async fn a_form_without_parts_is_its_end() {
    assert_eq!(
        text(&sent(Multipart::new()).await),
        format!("--{BOUNDARY}--\r\n")
    );
}

#[tokio::test]
async fn names_cannot_break_out_of_their_quotes() {
    let upload = Upload::from("").file_name("ä\"b.txt");
    let seen = sent(Multipart::new().file("a\"\r\nX-Evil: 1", upload)).await;
    assert!(
        text(&seen).contains("name=\"a%22%0D%0AX-Evil: 1\"; filename=\"ä%22b.txt\"\r\n"),
        "{}",
        text(&seen)
    );
    let form = Multipart::new().file("a", Upload::from("").content_type("a/b\r\nX-Evil: 1"));
    let error = put(&server().await.client(), form)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn only_the_base_name_of_a_file_is_sent() {
    for (given, name) in [
        ("/home/me/a.txt", "a.txt"),
        ("C:\\Users\\me\\a.txt", "a.txt"),
        ("../..", "file"),
        ("", "file"),
    ] {
        let seen = sent(Multipart::new().file("file", Upload::from("").file_name(given))).await;
        let expected = format!("name=\"file\"; filename=\"{name}\"\r\n");
        assert!(text(&seen).contains(&expected), "{given}: {}", text(&seen));
        assert!(text(&seen).contains("\r\nContent-Type: application/octet-stream\r\n"));
    }
}

#[tokio::test]
async fn a_file_part_goes_by_the_name_of_its_file() {
    let path = std::env::temp_dir().join(format!("{}-part.txt", std::process::id()));
    std::fs::write(&path, "on disk").unwrap();
    let seen = sent(Multipart::new().file("file", path.as_path())).await;
    std::fs::remove_file(&path).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(
        text(&seen).contains(&format!("filename=\"{name}\"")),
        "{}",
        text(&seen)
    );
    assert!(text(&seen).contains("\r\n\r\non disk\r\n"));
    assert_eq!(
        header(&seen, "content-length").unwrap(),
        seen.body.len().to_string()
    );
}

#[tokio::test]
async fn a_field_is_written_as_its_kind_asks() {
    let form = Multipart::new()
        .field("text", "x")
        .field("number", &2.5)
        .field("flag", &true)
        .field("none", &None::<u8>)
        .field("list", &["a", "b"])
        .field("object", &json!({"a": 1}))
        .field("objects", &json!([{"a": 1}, [2]]));
    let seen = sent(form).await;
    let json = "\r\nContent-Type: application/json";
    let mut expected = String::new();
    for (name, kind, value) in [
        ("text", "", "x"),
        ("number", "", "2.5"),
        ("flag", "", "true"),
        ("list", "", "a"),
        ("list", "", "b"),
        ("object", json, "{\"a\":1}"),
        ("objects", json, "{\"a\":1}"),
        ("objects", json, "[2]"),
    ] {
        let _ = write!(
            expected,
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{kind}\r\n\r\n{value}\r\n"
        );
    }
    assert_eq!(text(&seen), format!("{expected}--{BOUNDARY}--\r\n"));
}

#[tokio::test]
async fn a_repeat_sends_every_part_again() {
    let server = serve(|count, _| async move {
        if count == 1 {
            reply(503, &[], "")
        } else {
            json_reply(200, WIDGET)
        }
    })
    .await;
    let form = Multipart::new()
        .text("a", "1")
        .file("b", Upload::with(|| io::Cursor::new("2")));
    put(&server.client(), form).send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(text(&seen[0]), text(&seen[1]));
    assert!(text(&seen[0]).contains("\r\n\r\n2\r\n"));
}

#[tokio::test]
async fn a_form_with_a_spent_reader_is_not_repeated() {
    let server = serve(|_, _| async { reply(503, &[], "") }).await;
    let form = Multipart::new().file("b", Upload::reader(io::Cursor::new("2")));
    let error = put(&server.client(), form).send().await.unwrap_err();
    assert!(error.to_string().contains("only once"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_secret_in_a_form_is_not_repeated_by_an_error() {
    let server = serve(|_, seen| async move {
        let told = String::from_utf8(seen.body).unwrap().replace("\r\n", " ");
        json_reply(400, &json!({"message": told}).to_string())
    })
    .await;
    let form = Multipart::new()
        .text("password", "canary-1")
        .json("login", &json!({"token": "canary-2"}));
    let error = put(&server.client(), form).send().await.unwrap_err();
    assert!(error.to_string().contains("form-data"), "{error}");
    assert!(!error.to_string().contains("canary"), "{error}");
}

#[tokio::test]
async fn a_dynamic_call_gives_a_member_for_each_part() {
    let server = server().await;
    let call = runtime::dynamic::<MultipartBody, Json<Widget>, Json<ApiError>>;
    let arguments = json!({"body": {"a": "1", "b": {"c": 2}}});
    call(&server.client(), &CREATE, arguments, RequestOptions::new())
        .await
        .unwrap();
    let seen = server.seen().remove(0);
    assert!(
        text(&seen).contains("name=\"a\"\r\n\r\n1\r\n"),
        "{}",
        text(&seen)
    );
    assert!(
        text(&seen).contains("\r\n\r\n{\"c\":2}\r\n"),
        "{}",
        text(&seen)
    );
}

#[tokio::test]
async fn a_dynamic_call_gives_a_file_with_its_name() {
    let server = server().await;
    let call = runtime::dynamic::<MultipartBody, Json<Widget>, Json<ApiError>>;
    let body = json!({
        "file": { "$file": "dir/a.txt", "$content": "text" },
        "note": { "$file": "a.txt" },
    });
    let arguments = json!({ "id": "1", "body": body });
    let done = call(&server.client(), &UPDATE, arguments, RequestOptions::new());
    done.await.unwrap();
    let seen = server.seen().remove(0);
    let text = text(&seen);
    assert!(text.contains("name=\"file\"; filename=\"a.txt\""), "{text}");
    // What is not quite a file is JSON.
    assert!(text.contains(r#"{"$file":"a.txt"}"#), "{text}");
}
