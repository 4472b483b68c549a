//! Every client is held to what was recorded with the real server.

use platform_clients_tests::replay::{self, Exchange, Platform, Report, Setup, Verdict};
use serde_json::Value;

const CLOUDCIX: &str = include_str!("../exchanges/cloudcix.jsonl");
const CRATON: &str = include_str!("../exchanges/craton.jsonl");
const PYFARM: &str = include_str!("../exchanges/pyfarm.jsonl");

async fn play(platforms: &[Platform], exchanges: &[Result<Exchange, String>]) -> Report {
    replay::run(platforms, exchanges).await.unwrap()
}

#[tokio::test]
async fn craton_does_what_was_recorded() {
    let platform = Platform::named("craton").unwrap();
    let report = play(&platform, &Exchange::lines(CRATON)).await;
    let shown = report.show(false);
    assert!(report.is_perfect(), "{shown}");
    // To refuse everything would be perfect too. What was reached is kept.
    assert!(report.all_sent() >= 383, "too few were sent: {shown}");
    assert!(report.typed >= 330, "too few were typed: {shown}");
    assert!(report.unknown <= 27, "too many were unknown: {shown}");
}

#[tokio::test]
async fn pyfarm_does_what_was_recorded() {
    let platform = Platform::named("pyfarm").unwrap();
    let report = play(&platform, &Exchange::lines(PYFARM)).await;
    let shown = report.show(false);
    assert!(report.is_perfect(), "{shown}");
    assert!(report.all_sent() >= 412, "too few were sent: {shown}");
    assert!(report.typed >= 376, "too few were typed: {shown}");
    assert!(report.unknown <= 34, "too many were unknown: {shown}");
}

#[tokio::test]
async fn cloudcix_does_what_was_recorded() {
    let applications = Platform::named("cloudcix").unwrap();
    let report = play(&applications, &Exchange::lines(CLOUDCIX)).await;
    let shown = report.show(false);
    assert!(report.is_perfect(), "{shown}");
    assert!(report.all_sent() >= 151, "too few were sent: {shown}");
    assert!(report.typed >= 120, "too few were typed: {shown}");
}

/// The first exchange with this method and status.
fn pick(method: &str, path: &str, status: u16) -> Exchange {
    Exchange::lines(CRATON)
        .into_iter()
        .filter_map(Result::ok)
        .find(|exchange| {
            exchange.method == method && exchange.bare_path() == path && exchange.status == status
        })
        .unwrap()
}

async fn mismatches(platform: &Platform, exchange: Exchange) -> String {
    let report = play(&[*platform], &[Ok(exchange)]).await;
    assert_eq!((report.matched, report.all_sent()), (0, 1));
    report.show(false)
}

/// The client of the platform, with one thing wrong.
fn broken() -> Platform {
    Platform::named("craton").unwrap()[0]
}

#[tokio::test]
async fn a_client_that_loses_a_member_of_an_answer_is_found() {
    let platform = Platform {
        call: |client, operation, arguments, options| {
            Box::pin(async move {
                let call = broken().call;
                let mut answer = call(client, operation, arguments, options).await?;
                if let Value::Object(members) = &mut answer {
                    members.remove("links");
                }
                Ok(answer)
            })
        },
        ..broken()
    };
    let told = mismatches(&platform, pick("GET", "/v1/clouds", 200)).await;
    assert!(told.contains("answer /links: expected"), "{told}");
}

#[tokio::test]
async fn a_client_that_loses_an_argument_is_found() {
    let platform = Platform {
        call: |client, operation, mut arguments, options| {
            arguments["body"]["name"] = Value::from("another");
            (broken().call)(client, operation, arguments, options)
        },
        ..broken()
    };
    let told = mismatches(&platform, pick("POST", "/v1/clouds", 201)).await;
    assert!(told.contains("body /name: expected"), "{told}");
}

#[tokio::test]
async fn a_client_that_forgets_its_credentials_is_found() {
    let platform = Platform {
        connect: |setup| {
            (broken().connect)(Setup {
                credentials: Vec::new(),
                ..setup
            })
        },
        ..broken()
    };
    let told = mismatches(&platform, pick("GET", "/v1/clouds", 200)).await;
    assert!(told.contains("header X-Auth-Token: expected"), "{told}");
}

#[tokio::test]
async fn a_client_that_calls_another_operation_is_found() {
    let platform = Platform {
        call: |client, _, arguments, options| {
            (broken().call)(client, "users_list".to_owned(), arguments, options)
        },
        ..broken()
    };
    let told = mismatches(&platform, pick("GET", "/v1/clouds", 200)).await;
    assert!(
        told.contains("path: expected /v1/clouds, got /v1/users"),
        "{told}"
    );
}

#[tokio::test]
async fn what_the_server_took_is_sent_although_the_types_refuse_it() {
    let line = r#"{"method":"PUT","path":"/v1/clouds/1?x=1","headers":{"Content-Type":"text/plain"},"body":"a=b","status":200,"response_headers":{"Content-Type":"text/html"},"response_body":"<p>"}"#;
    let report = play(&[broken()], &Exchange::lines(line)).await;
    assert_eq!(
        (report.raw, report.matched),
        (1, 1),
        "{}",
        report.show(true)
    );

    let refused = line.replace("\"status\":200", "\"status\":415");
    let report = play(&[broken()], &Exchange::lines(&refused)).await;
    assert_eq!((report.all_sent(), report.refused), (0, 1));
}

#[tokio::test]
async fn a_line_that_cannot_be_read_is_not_passed_over() {
    let report = play(&[broken()], &Exchange::lines("{\"status\": NaN}")).await;
    assert!(!report.is_perfect());
}

#[test]
fn a_report_ends_with_its_totals() {
    let mut report = Report::default();
    report.add(1, &pick("GET", "/v1/clouds", 200), Verdict::Unknown);
    let shown = report.show(false);
    assert_eq!(
        shown.lines().last(),
        Some("replay: matched 0 of 0 sent, 1 refused")
    );
}
