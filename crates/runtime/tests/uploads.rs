//! Bodies that are sent as they are read.

mod support;

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::FutureExt as _;
use platform_clients_runtime as runtime;
use runtime::{
    AuthContext, BoxFuture, Bytes, Client, Credentials, CredentialsError, Json, ManualClock,
    ProvideCredentials, Timeouts, Upload,
};
use serde_json::json;
use support::{ApiError, CREATE, Seen, Server, UPDATE, WIDGET, json as json_reply, reply, serve};
use tokio::io::{AsyncRead, AsyncReadExt as _, ReadBuf};

type Put = runtime::Request<Json<support::Widget>, Json<ApiError>>;

/// A request that may be repeated.
fn put(client: &Client, upload: impl Into<Upload>) -> Put {
    let mut request = Put::new(client, &UPDATE);
    request.parameter(0, "1");
    request.upload(upload, "application/zip");
    request
}

/// A server that refuses the first requests with this status.
async fn refusing(status: u16, refused: usize) -> Server {
    serve(move |count, _| async move {
        if count <= refused {
            reply(status, &[], "not now")
        } else {
            json_reply(200, WIDGET)
        }
    })
    .await
}

fn header<'a>(seen: &'a Seen, name: &str) -> Option<&'a str> {
    seen.headers.get(name).map(|value| value.to_str().unwrap())
}

fn bodies(server: &Server) -> Vec<Vec<u8>> {
    server.seen().into_iter().map(|seen| seen.body).collect()
}

/// A file of its own for each test, removed at its end.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn reader(text: &'static str) -> impl AsyncRead + Send + 'static {
    io::Cursor::new(text)
}

/// Credentials that are renewed when the server rejects them.
#[derive(Debug, Default)]
struct Renewed(AtomicU64);

impl ProvideCredentials for Renewed {
    fn provide<'a>(
        &'a self,
        _: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let token = format!("token-{}", self.0.load(Ordering::SeqCst));
        async move { Credentials::new().header("X-Auth-Token", token) }.boxed()
    }

    fn reject(&self, _: &Credentials) -> bool {
        self.0.fetch_add(1, Ordering::SeqCst);
        true
    }
}

#[tokio::test]
async fn a_body_of_known_length_announces_it() {
    let server = refusing(0, 0).await;
    let file = File::new("known", &vec![7; 200_000]);
    let uploads = [
        Upload::from("text"),
        Upload::from(vec![1, 2]),
        Upload::from(Bytes::from_static(b"bytes")),
        Upload::file(&file.0),
        Upload::reader(reader("reader")).length(6),
        Upload::with(|| reader("again")).length(5),
        Upload::from(""),
    ];
    for upload in uploads {
        put(&server.client(), upload).send().await.unwrap();
    }
    for (seen, length) in server.seen().iter().zip([4, 2, 5, 200_000, 6, 5, 0]) {
        assert_eq!(seen.body.len(), length);
        assert_eq!(header(seen, "content-length").unwrap(), length.to_string());
        assert_eq!(header(seen, "transfer-encoding"), None);
        assert_eq!(header(seen, "content-type"), Some("application/zip"));
    }
    assert_eq!(server.seen()[3].body, vec![7; 200_000]);
}

#[tokio::test]
async fn a_body_of_unknown_length_is_sent_in_chunks() {
    let server = refusing(0, 0).await;
    put(&server.client(), Upload::reader(reader("some text")))
        .send()
        .await
        .unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.body, b"some text");
    assert_eq!(header(seen, "transfer-encoding"), Some("chunked"));
    assert_eq!(header(seen, "content-length"), None);
}

#[tokio::test]
async fn a_repeat_sends_the_whole_body_again() {
    let file = File::new("again", b"of a file");
    for (upload, text) in [
        (Upload::file(&file.0), &b"of a file"[..]),
        (Upload::with(|| reader("of readers")), b"of readers"),
        (Upload::from("of a text"), b"of a text"),
    ] {
        let server = refusing(503, 2).await;
        let response = put(&server.client(), upload).send().await.unwrap();
        assert_eq!(response.attempts().len(), 3);
        assert_eq!(bodies(&server), [text, text, text]);
    }
}

#[tokio::test]
async fn a_file_is_opened_anew_for_each_attempt() {
    let file = File::new("anew", b"before");
    let path = file.0.clone();
    let server = serve(move |count, _| {
        std::fs::write(&path, "afterwards").unwrap();
        async move {
            if count == 1 {
                reply(503, &[], "")
            } else {
                json_reply(200, WIDGET)
            }
        }
    })
    .await;
    put(&server.client(), file.0.as_path())
        .send()
        .await
        .unwrap();
    assert_eq!(bodies(&server), [&b"before"[..], b"afterwards"]);
}

#[tokio::test]
async fn a_reader_that_was_read_is_not_repeated_and_the_error_says_why() {
    let server = refusing(503, 1).await;
    let upload = Upload::reader(reader("once"));
    let request = put(&server.client(), upload);
    let error = request.clone().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert!(
        error
            .to_string()
            .contains("a reader that can be read only once"),
        "{error}"
    );
    assert_eq!(bodies(&server), [b"once"]);

    // Nor is an empty body sent in its place by a copy of the request.
    let error = request.send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_reader_outlives_a_connection_that_was_never_made() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = refusing(0, 0).await;
    let client = server.builder().base_url(url).build().unwrap();
    let upload = Upload::reader(reader("once"));
    let error = put(&client, upload.clone()).send().await.unwrap_err();
    assert!(error.is_connect() && error.is_exhausted(), "{error}");
    assert_eq!(error.attempts().len(), 3);
    put(&server.client(), upload).send().await.unwrap();
    assert_eq!(bodies(&server), [b"once"]);
}

#[tokio::test]
async fn a_renewal_of_credentials_sends_the_whole_body_again() {
    let server = refusing(401, 1).await;
    let client = server
        .builder()
        .credentials(Renewed::default())
        .build()
        .unwrap();
    let response = put(&client, Upload::with(|| reader("the body")))
        .send()
        .await
        .unwrap();
    assert_eq!(response.attempts().len(), 2);
    assert_eq!(bodies(&server), [b"the body", b"the body"]);
    let seen = server.seen();
    assert_eq!(header(&seen[0], "x-auth-token"), Some("token-0"));
    assert_eq!(header(&seen[1], "x-auth-token"), Some("token-1"));
}

#[tokio::test]
async fn a_renewal_of_credentials_does_not_send_a_spent_reader() {
    let server = refusing(401, 1).await;
    let client = server
        .builder()
        .credentials(Renewed::default())
        .build()
        .unwrap();
    let error = put(&client, Upload::reader(reader("once")))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_credentials(), "{error}");
    assert!(
        error
            .to_string()
            .contains("a reader that can be read only once"),
        "{error}"
    );
    assert_eq!(bodies(&server), [b"once"]);
    // The next call has the new credentials all the same.
    put(&client, "text").send().await.unwrap();
    assert_eq!(header(&server.seen()[1], "x-auth-token"), Some("token-1"));
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_an_error_before_anything_is_sent() {
    let server = refusing(0, 0).await;
    for path in ["/no/such/file.zip".into(), std::env::temp_dir()] {
        let error = put(&server.client(), Upload::file(&path))
            .send()
            .await
            .unwrap_err();
        assert!(error.is_upload() && !error.is_retryable(), "{error:?}");
        let told = error.to_string();
        assert!(
            told.contains("the body could not be read") && told.contains(path.to_str().unwrap()),
            "{told}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_reader_that_fails_or_ends_early_is_no_fault_of_the_connection() {
    struct Failing;
    impl AsyncRead for Failing {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Ready(Err(io::Error::other("the disk is gone")))
        }
    }
    let server = refusing(0, 0).await;
    for (upload, why) in [
        (
            Upload::with(|| reader("abc").chain(Failing)),
            "the disk is gone",
        ),
        (
            Upload::with(|| reader("abc")).length(5),
            "it ended after 3 of 5 bytes",
        ),
    ] {
        let error = put(&server.client(), upload).send().await.unwrap_err();
        assert!(error.is_upload() && !error.is_broken(), "{error:?}");
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.attempts().len(), 1);
    }
}

#[tokio::test]
async fn progress_is_told_and_starts_anew_with_a_repeat() {
    let server = refusing(503, 1).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let upload = Upload::from(vec![1; 150_000])
        .on_progress(move |sent, total| log.lock().unwrap().push((sent, total)));
    put(&server.client(), upload).send().await.unwrap();
    let all = Some(150_000);
    let once = [(65_536, all), (131_072, all), (150_000, all)];
    assert_eq!(*told.lock().unwrap(), [once, once].concat());
}

/// Gives one byte for each time that `step` allows it.
struct Slow {
    steps: tokio::sync::mpsc::Receiver<()>,
}

impl AsyncRead for Slow {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.steps.poll_recv(context).map(|step| {
            if step.is_some() {
                buffer.put_slice(b"x");
            }
            Ok(())
        })
    }
}

#[tokio::test]
async fn an_upload_may_take_long_but_not_stand_still() {
    for stalls in [false, true] {
        let clock = ManualClock::new();
        let server = refusing(0, 0).await;
        let timeouts = Timeouts {
            attempt: Duration::from_secs(60),
            call: Duration::from_secs(90),
            ..Timeouts::default()
        };
        let client = server
            .builder()
            .clock(clock.clone())
            .timeouts(timeouts)
            .build()
            .unwrap();
        let (step, steps) = tokio::sync::mpsc::channel(1);
        let sent = Arc::new(AtomicU64::new(0));
        let log = Arc::clone(&sent);
        let upload = Upload::reader(Slow { steps })
            .on_progress(move |bytes, _| log.store(bytes, Ordering::SeqCst));
        let mut request =
            runtime::Request::<Json<support::Widget>, Json<ApiError>>::new(&client, &CREATE);
        request.upload(upload, "text/plain");
        let call = tokio::spawn(request.send());
        for bytes in 1..=5 {
            step.send(()).await.unwrap();
            while sent.load(Ordering::SeqCst) < bytes {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            clock.advance(Duration::from_secs(40));
        }
        if stalls {
            clock.advance(Duration::from_secs(40));
            let error = call.await.unwrap().unwrap_err();
            assert!(error.is_timeout(), "{error}");
        } else {
            drop(step);
            call.await.unwrap().unwrap();
            assert_eq!(bodies(&server), [b"xxxxx"]);
        }
    }
}

#[tokio::test]
async fn a_form_is_url_encoded() {
    let server = refusing(0, 0).await;
    let mut request = put(&server.client(), "replaced");
    request.form(&json!({"name": "a b", "tags": ["x", "y"], "shape": {"sides": 4}, "none": null}));
    request.send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        header(seen, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        String::from_utf8_lossy(&seen.body),
        "name=a%20b&shape=%7B%22sides%22%3A4%7D&tags=x&tags=y"
    );
}

#[tokio::test]
async fn what_no_document_describes_can_be_uploaded_too() {
    let server = refusing(0, 0).await;
    let raw = server.client().raw(http::Method::PUT, "/any");
    raw.upload("text", "text/plain").send().await.unwrap();
    assert_eq!(bodies(&server), [b"text"]);
}
