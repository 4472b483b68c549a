//! From an address to a handle.

use std::time::Duration;

use platform_clients_saagie_stand_in::{Failure, StandIn};
use saagie_client::runtime::{RetryPolicy, Timeouts};
use saagie_client::{Address, Saagie};

use crate::world::{World, connected, tells};

#[tokio::test]
async fn parts_make_a_connection_that_logs_in_with_the_first_call() {
    let stand_in = StandIn::start().await.unwrap();
    let saagie = connected(&stand_in);
    assert!(stand_in.requests().is_empty());
    let platform = saagie.platform().get().await.unwrap();
    assert_eq!(platform.id, StandIn::PLATFORM);
    assert_eq!(stand_in.log_ins(), 1);
    saagie.clone().projects().list().await.unwrap();
    assert_eq!(stand_in.log_ins(), 1);
}

#[tokio::test]
async fn the_address_of_a_page_makes_one_where_the_host_names_the_realm() {
    let page = "https://my-saagie-workspace.example.com:8443/projects/platform/6/project/x/jobs";
    let saagie = Saagie::easy_connect(page, "ada", "secret").unwrap();
    assert_eq!((saagie.platform_id(), saagie.realm()), (6, "my-saagie"));
    let base = saagie.client().runtime().base_url().as_str();
    assert_eq!(base, "https://my-saagie-workspace.example.com:8443/");
    assert!(!format!("{saagie:?}").contains("secret"));

    let nameless = "http://127.0.0.1:9/projects/platform/1";
    assert_eq!(Address::parse(nameless).unwrap().realm(), None);
    tells(
        Saagie::easy_connect(nameless, "ada", "secret"),
        &["does not begin with a realm", "Saagie::connect"],
    );
}

#[tokio::test]
async fn a_password_does_not_cross_a_network_in_the_clear() {
    for url in ["http://saagie.example.com", "http://10.0.0.1:8080/saagie"] {
        let refused = Saagie::connect(url, 1, "acme", "ada", "secret");
        tells(refused, &["in the clear", "https"]);
    }
    assert!(Saagie::connect("http://localhost:9", 1, "acme", "ada", "secret").is_ok());
}

#[tokio::test]
async fn a_wrong_password_is_an_error_and_the_process_goes_on() {
    let stand_in = StandIn::start().await.unwrap();
    let saagie = Saagie::connect(stand_in.url(), 1, StandIn::REALM, StandIn::USER, "wrong");
    let error = saagie.unwrap().projects().list().await;
    tells(
        error,
        &["401", "the name, the password or the realm is wrong"],
    );
}

#[tokio::test]
async fn what_is_said_to_the_builder_holds_for_the_calls() {
    let stand_in = StandIn::start().await.unwrap();
    let (realm, user, password) = (StandIn::REALM, StandIn::USER, StandIn::PASSWORD);
    let call = Duration::from_secs(7);
    let saagie = Saagie::builder(stand_in.url(), 1, realm, user, password)
        .timeouts(Timeouts {
            call,
            ..Timeouts::default()
        })
        .retry(RetryPolicy::none())
        .danger_accept_invalid_certificates()
        .client(|client| client.header("x-team", "data"))
        .build()
        .unwrap();
    stand_in.fail_next(1, Failure::Status(503, "busy".to_owned()));
    tells(saagie.projects().list().await, &["503"]);
    saagie.projects().list().await.unwrap();
    let requests = stand_in.requests();
    assert_eq!(requests.last().unwrap().header("x-team"), "data");
}

#[tokio::test]
async fn errors_of_graphql_are_errors_with_the_data_that_came_beside_them() {
    let world = World::new().await;
    let job = world.stand_in.job(&world.project, "a job");
    world
        .stand_in
        .fail_field("Job.instances", "no instances today");
    let error = world.saagie.jobs().get(&job).await.unwrap_err();
    assert!(error.to_string().contains("no instances today"), "{error}");
    let failure = error.graphql().unwrap();
    let partial: saagie_client::types::Job = failure.partial().unwrap();
    assert_eq!(partial.name, "a job");
    assert!(!error.is_missing());
}
