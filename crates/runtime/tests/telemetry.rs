//! What spans tell, and what nothing ever tells.

mod support;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use platform_clients_runtime as runtime;
use runtime::{Method, RequestOptions};
use support::{ApiError, LIST, Request, WIDGET, WidgetList, get, json, reply, serve};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

/// Spans in the order in which they were opened, with their fields and their parent.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Recorded>>>);

#[derive(Clone, Debug)]
struct Recorded {
    id: u64,
    parent: Option<u64>,
    name: &'static str,
    fields: BTreeMap<&'static str, String>,
}

impl Visit for Recorded {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let mut text = String::new();
        write!(text, "{value:?}").unwrap();
        self.fields
            .insert(field.name(), text.trim_matches('"').to_owned());
    }
}

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let parent = context
            .span(id)
            .and_then(|span| span.parent())
            .map(|parent| parent.id().into_u64());
        let name = attributes.metadata().name();
        let mut recorded = Recorded {
            id: id.into_u64(),
            parent,
            name,
            fields: BTreeMap::new(),
        };
        attributes.record(&mut recorded);
        if attributes
            .metadata()
            .target()
            .starts_with("platform_clients_runtime")
        {
            self.0.lock().unwrap().push(recorded);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        if let Some(recorded) = self
            .0
            .lock()
            .unwrap()
            .iter_mut()
            .rev()
            .find(|span| span.id == id.into_u64())
        {
            values.record(recorded);
        }
    }
}

fn record() -> (Spans, DefaultGuard) {
    let spans = Spans::default();
    let guard =
        tracing::subscriber::set_default(tracing_subscriber::registry().with(spans.clone()));
    (spans, guard)
}

#[tokio::test]
async fn a_call_and_each_attempt_have_a_span_with_the_names_of_opentelemetry() {
    let (spans, _guard) = record();
    let server = serve(|count, _| async move {
        if count == 1 {
            reply(503, &[], "")
        } else {
            json(200, WIDGET)
        }
    })
    .await;
    get(&server.client(), "secret-id").send().await.unwrap();
    let spans = spans.0.lock().unwrap().clone();
    let [call, first, second] = spans.as_slice() else {
        panic!("{spans:#?}")
    };
    assert_eq!(call.name, "call");
    assert_eq!(call.fields["otel.name"], "widgets_get");
    assert_eq!(call.fields["otel.kind"], "client");
    assert_eq!(call.fields["http.request.method"], "GET");
    assert_eq!(call.fields["url.template"], "/v1/widgets/{id}/parts");
    assert_eq!(call.fields["server.address"], "127.0.0.1");
    assert_eq!(
        call.fields["server.port"],
        server.url.rsplit(':').next().unwrap()
    );
    assert_eq!(call.fields["http.response.status_code"], "200");
    assert_eq!(call.fields["http.request.resend_count"], "1");
    assert!(!call.fields.contains_key("error.type"));
    assert_eq!((first.name, first.parent), ("attempt", Some(call.id)));
    assert_eq!(first.fields["http.response.status_code"], "503");
    assert_eq!(first.fields["error.type"], "503");
    assert!(!first.fields.contains_key("http.request.resend_count"));
    assert_eq!(second.fields["http.request.resend_count"], "1");
    assert!(
        !format!("{spans:?}").contains("secret-id"),
        "templates, not values"
    );
}

#[tokio::test]
async fn a_client_may_be_told_to_keep_silent() {
    let (spans, _guard) = record();
    let server = serve(|_, _| async { reply(503, &[], "") }).await;
    let client = server.builder().telemetry(false).build().unwrap();
    let error = get(&client, "1").send().await.unwrap_err();
    assert_eq!(error.attempts().len(), 3);
    assert!(spans.0.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_failed_call_says_how_it_failed() {
    let (spans, _guard) = record();
    let server = serve(|_, _| async { reply(404, &[], "") }).await;
    get(&server.client(), "1").send().await.unwrap_err();
    let client = server.client();
    drop(server);
    tokio::task::yield_now().await;
    let _ = client.raw(Method::POST, "/x?password=canary").send().await;
    let server = serve(|_, _| async { reply(200, &[], "no JSON") }).await;
    get(&server.client(), "1").send().await.unwrap_err();
    let spans = spans.0.lock().unwrap().clone();
    assert_eq!(spans[0].fields["error.type"], "404");
    let last = spans.iter().rfind(|span| span.name == "call").unwrap();
    assert_eq!(last.fields["error.type"], "decode");
    assert_eq!(last.fields["http.response.status_code"], "200");
    assert!(!format!("{spans:?}").contains("canary"));
}

/// A writer that keeps everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const CANARY: &str = "canary-7f3a";

#[tokio::test]
async fn a_planted_secret_is_printed_nowhere() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    // The server repeats every secret in its words and in its headers.
    let server = serve(|count, _| async move {
        let body = format!(
            r#"{{"message":"password {CANARY} and token {CANARY} are bad","token":"{CANARY}"}}"#
        );
        let status = if count == 1 { 503 } else { 400 };
        reply(
            status,
            &[
                ("content-type", "application/json"),
                ("x-subject-token", CANARY),
            ],
            &body,
        )
    })
    .await;
    let credentials = runtime::FixedHeaders::new([("X-Auth-Token", CANARY)]);
    let builder = server
        .builder()
        .credentials(credentials)
        .header("x-api-key", CANARY);
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let mut request = Request::<WidgetList>::new(&client, &LIST);
    request.parameter(2, CANARY);
    request.json(&serde_json::json!({ "password": CANARY }));
    request.set_options(
        RequestOptions::new()
            .header("x-session", CANARY)
            .query("token", CANARY),
    );
    write!(shown, "{client:?} {request:?} {:?}", request.clone()).unwrap();
    let error = request.send().await.unwrap_err();
    assert_eq!(
        error.api(),
        Some(&ApiError {
            message: format!("password {CANARY} and token {CANARY} are bad")
        })
    );
    write!(
        shown,
        "{error} {error:?} {:?}",
        std::error::Error::source(&error)
    )
    .unwrap();
    for attempt in error.attempts() {
        write!(shown, "{attempt} {attempt:?}").unwrap();
    }

    let raw = client
        .raw(Method::POST, "/x?token=canary-7f3a")
        .body(CANARY, "text/plain");
    write!(shown, "{raw:?}").unwrap();
    write!(shown, "{}", raw.send().await.unwrap_err()).unwrap();

    let seen = server.seen();
    assert_eq!(
        seen[0].headers["x-auth-token"], CANARY,
        "it was really sent"
    );
    assert!(
        seen[0]
            .target
            .contains(&format!("password={CANARY}&token={CANARY}"))
    );
    drop(server);
    let log = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(log.contains("widgets_list"), "the log is not empty");
    assert!(!log.contains(CANARY), "{log}");
    assert!(!shown.contains(CANARY), "{shown}");
}

#[tokio::test]
async fn an_answer_is_printed_without_raw_bodies_and_secret_headers() {
    let server = serve(|_, _| async {
        reply(
            200,
            &[("set-cookie", CANARY), ("x-subject-token", CANARY)],
            CANARY,
        )
    })
    .await;
    let response = server.client().raw(Method::GET, "/x").send().await.unwrap();
    assert_eq!(response.body(), CANARY);
    let shown = format!("{response:?}");
    assert!(!shown.contains(CANARY), "{shown}");
}
