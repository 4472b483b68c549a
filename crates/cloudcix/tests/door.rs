//! What one account promises, held against a server on loopback that does as `CloudCIX` does.

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use std::sync::Arc;
use std::time::Duration;

use cloudcix_client::membership::types::DepartmentFilter;
use cloudcix_client::runtime::{ManualClock, RequestOptions};
use cloudcix_client::{Account, CloudCix, ServiceError, UrlForm};
use serde_json::json;
use server::Server;

fn account() -> Account {
    Account::new("user@example.com", "canary-password", "canary-key")
}

/// The account at a server, with a clock that does not wait.
fn door(server: &Server, clock: &Arc<ManualClock>) -> CloudCix {
    let clock = Arc::clone(clock);
    CloudCix::builder(account())
        .deployment("https://cloudcix.example")
        .application("membership", server.url("membership"))
        .application("scm", server.url("scm"))
        .settings(move |builder| {
            builder
                .clock(ManualClock::clone(&clock))
                .configure(reqwest::ClientBuilder::no_proxy)
        })
        .build()
        .unwrap()
}

async fn start() -> (Server, Arc<ManualClock>, CloudCix) {
    let clock = Arc::new(ManualClock::new());
    let server = Server::start(Arc::clone(&clock)).await;
    let door = door(&server, &clock);
    (server, clock, door)
}

#[tokio::test]
async fn many_calls_at_once_cause_one_log_in() {
    let (server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    let (a, b, c) = tokio::join!(department.read(1), department.read(2), department.read(3));
    for read in [a, b, c] {
        assert_eq!(read.unwrap()["name"], "0012", "texts stay texts");
    }
    assert_eq!(server.seen("POST /membership/auth/login/"), 1);
    let login = server.body_of("POST /membership/auth/login/");
    assert_eq!(
        login,
        json!({"email": "user@example.com", "password": "canary-password", "api_key": "canary-key"})
    );
}

#[tokio::test]
async fn a_token_is_renewed_with_itself_before_it_runs_out() {
    let (server, clock, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    department.read(1).await.unwrap();
    clock.advance(Duration::from_secs(2 * 60 * 60 - 30));
    department.read(1).await.unwrap();
    assert_eq!(server.seen("POST /membership/auth/login/"), 1);
    assert_eq!(server.seen("PUT /membership/auth/login/"), 1);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once_and_the_call_repeated() {
    let (server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    department.read(1).await.unwrap();
    server.revoke();
    department.read(1).await.unwrap();
    assert_eq!(server.seen("POST /membership/auth/login/"), 2);
    assert_eq!(server.seen("GET /membership/department/1/"), 3);
}

#[tokio::test]
async fn a_403_does_not_log_in_again() {
    let (server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    let error = department.read(403).await.unwrap_err();
    let call = error.call().unwrap();
    assert_eq!(call.status().unwrap().as_u16(), 403);
    assert_eq!(
        call.api().unwrap().code(),
        Some("membership_department_read_201")
    );
    assert_eq!(server.seen("POST /membership/auth/login/"), 1);
    assert_eq!(server.seen("GET /membership/department/403/"), 1);
}

#[tokio::test]
async fn a_wrong_password_is_said_without_being_repeated() {
    let (server, _, door) = start().await;
    server.refuse_log_ins();
    let department = door.service("membership", "department").unwrap();
    let error = department.read(1).await.unwrap_err();
    let told = format!("{error} {error:?} {door:?}");
    assert!(told.contains("membership_token_create_002"), "{told}");
    assert!(!told.contains("canary"), "{told}");
}

#[tokio::test]
async fn a_walk_of_five_thousand_records_keeps_to_the_rate() {
    let (server, clock, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    let walked = department.list().limit(50).get_all().await.unwrap();
    assert_eq!(walked.len(), 5_000);
    assert_eq!(walked[4_999]["id"], 4_999);
    // The server counts by the same clock and says 429 to the 21st request of a second.
    assert_eq!(server.answers_of(429), 0);
    assert!(!clock.slept().is_empty());
}

#[tokio::test]
async fn a_walk_ends_when_records_vanish() {
    let (server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    server.lose_after(250);
    let walked = department.get_all().await.unwrap();
    assert_eq!(walked.len(), 250);
}

#[tokio::test]
async fn a_filter_that_the_server_leaves_out_is_an_error_unless_allowed() {
    let (_server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    let list = department.list().search("bogus", 1);
    let error = list.clone().send().await.unwrap_err();
    assert!(matches!(&error, ServiceError::FilterLeftOut(warnings) if warnings.len() == 1));
    assert!(list.allow_warnings().send().await.is_ok());
}

#[tokio::test]
async fn a_filter_that_a_typed_list_leaves_out_is_an_error_unless_accepted() {
    let (server, _, door) = start().await;
    server.lose_after(0);
    let membership = door.membership().unwrap();
    let filter = DepartmentFilter::new().name_icontains("bogus");
    let list = || membership.department_list().search(filter.clone());

    let error = list().send().await.unwrap_err();
    assert!(error.is_reported(), "{error}");
    assert!(
        error.to_string().contains("`bogus` is not a field"),
        "{error}"
    );
    let walked = list().items().try_next().await;
    assert!(walked.unwrap_err().is_reported());

    let accepting = RequestOptions::new().accept_reported();
    let page = list().options(accepting.clone()).send().await.unwrap();
    assert_eq!(page.metadata.warnings.len(), 1);
    let walked = list().options(accepting).items().try_next().await;
    assert!(walked.unwrap().is_none());
}

#[tokio::test]
async fn what_cannot_be_right_is_refused_before_it_is_sent() {
    let (server, _, door) = start().await;
    let department = door.service("membership", "department").unwrap();
    for (told, result) in [
        (
            "between 1 and 100, not 101",
            department.list().limit(101).send().await.map(drop),
        ),
        (
            "between 1 and 100, not 0",
            department.list().limit(0).send().await.map(drop),
        ),
        (
            "lead to another path",
            department.read("..").await.map(drop),
        ),
        ("must not be empty", department.read("").await.map(drop)),
        (
            "must be an object",
            department.create(&json!([1])).await.map(drop),
        ),
        (
            "has no id \"country\"",
            department.clone().id("country", 1).read(1).await.map(drop),
        ),
    ] {
        let error = result.unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn every_form_of_an_address_can_be_asked_for() {
    let (server, _, door) = start().await;
    let subdivision = door.service("membership", "subdivision").unwrap();
    let missing = subdivision.read(1).await.unwrap_err().to_string();
    assert!(missing.contains(".id(\"country_id\""), "{missing}");
    subdivision.id("country_id", 372).read("a/b").await.unwrap();
    assert_eq!(
        server.seen("GET /membership/country/372/subdivision/a%2Fb/"),
        1
    );

    let held = UrlForm::Versioned("5.0".to_owned());
    let contact = door.service_in("membership", "contact", &held).unwrap();
    contact.read(1).await.unwrap();
    assert_eq!(server.seen("GET /membership/v5.0/contact/1/"), 1);

    door.service("scm", "agreed_spend")
        .unwrap()
        .create(&json!({"a": "0.10"}))
        .await
        .unwrap();
    let made = server.body_of_last("POST /scm/");
    assert_eq!(made, json!({"a": "0.10"}));
}

#[tokio::test]
async fn a_misspelt_name_is_told_with_its_nearest() {
    let (server, _, door) = start().await;
    let misspelt = door.service("membership", "departmnt").unwrap();
    server.know_nothing();
    let error = misspelt.read(1).await.unwrap_err().to_string();
    assert!(error.contains("did you mean \"department\"?"), "{error}");
    let known = door.service("membership", "department").unwrap();
    let error = known.read(1).await.unwrap_err().to_string();
    assert!(!error.contains("did you mean"), "{error}");
}

#[test]
fn the_environment_of_the_original_clients_is_read() {
    let vars = |name: &str| {
        let value = match name {
            "CLOUDCIX_API_USERNAME" => "user@example.com",
            "CLOUDCIX_API_PASSWORD" => "secret",
            "CLOUDCIX_API_URL" => "https://old.example/",
            "CLOUDCIX_API_V2_URL" => "https://new.example/",
            _ => return None,
        };
        Some(value.to_owned())
    };
    let error = CloudCix::builder_from_vars(&vars)
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains("CLOUDCIX_API_KEY") && !error.contains("USERNAME"),
        "{error}"
    );
    let with_key = |name: &str| match name {
        "CLOUDCIX_API_KEY" => Some("key".to_owned()),
        other => vars(other),
    };
    let door = CloudCix::builder_from_vars(&with_key)
        .unwrap()
        .build()
        .unwrap();
    assert!(format!("{door:?}").contains("https://new.example/"));
}
