//! Saagie is held to what its Python client sent. GraphQL is recorded by its meaning, so what arrives is compared
//! by its meaning.

use platform_clients_tests::replay::{self, Exchange, Platform, Report};
use serde_json::{Value, json};

const SAAGIE: &str = include_str!("../exchanges/saagie.jsonl");

fn saagie() -> Platform {
    Platform::named("saagie").unwrap()[0]
}

async fn play(platform: Platform, exchanges: &[Result<Exchange, String>]) -> Report {
    replay::run(&[platform], exchanges).await.unwrap()
}

#[tokio::test]
async fn saagie_does_what_was_recorded() {
    let report = play(saagie(), &Exchange::lines(SAAGIE)).await;
    let shown = report.show(false);
    assert!(report.is_perfect(), "{shown}");
    assert_eq!(report.typed, report.all_sent(), "{shown}");
    assert!(report.all_sent() >= 302, "too few were sent: {shown}");
    // Two numbers as texts and a member that does not exist, which the server refused too, and a page behind
    // a redirect.
    assert!(report.refused + report.unknown <= 4, "{shown}");
}

/// The recorded line of a call whose root field is this, changed.
fn changed(call: &str, field: &str, change: impl Fn(&mut Value)) -> Exchange {
    let mut line = SAAGIE
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|line| {
            line["call"].as_str().unwrap().starts_with(call)
                && line["graphql"]["root"][0]["field"] == field
        })
        .unwrap();
    change(&mut line);
    serde_json::from_value(line).unwrap()
}

async fn told(exchange: Exchange) -> String {
    told_by(saagie(), exchange).await
}

async fn told_by(platform: Platform, exchange: Exchange) -> String {
    let report = play(platform, &[Ok(exchange)]).await;
    assert_eq!((report.matched, report.all_sent()), (0, 1));
    report.show(false)
}

#[tokio::test]
async fn a_field_that_our_document_does_not_select_is_found() {
    let exchange = changed("saagie.jobs.get_info(", "job", |line| {
        let selects = line["graphql"]["root"][0]["selects"].as_array_mut();
        selects.unwrap().push(json!("versions.color"));
    });
    let told = told(exchange).await;
    assert!(told.contains("it does not select versions.color"), "{told}");
}

#[tokio::test]
async fn an_argument_that_no_variable_can_carry_is_found() {
    let exchange = changed("saagie.jobs.get_instance(", "jobInstance", |line| {
        line["graphql"]["root"][0]["arguments"]["color"] = json!("red");
    });
    let told = told(exchange).await;
    assert!(told.contains("arguments/color: expected \"red\""), "{told}");
}

#[tokio::test]
async fn a_client_that_changes_a_variable_is_found() {
    let platform = Platform {
        call: |client, operation, mut arguments, options| {
            arguments["body"]["job"]["name"] = json!("another");
            (saagie().call)(client, operation, arguments, options)
        },
        ..saagie()
    };
    let exchange = changed("saagie.jobs.edit(", "editJob", |_| {});
    let told = told_by(platform, exchange).await;
    assert!(told.contains("arguments/job/name: expected"), "{told}");
}

#[tokio::test]
async fn a_client_that_sends_another_file_or_its_whole_path_is_found() {
    let exchange = || changed("saagie.jobs.create(", "createJob", |_| {});
    let platform = Platform {
        call: |client, operation, mut arguments, options| {
            arguments["body"]["file"]["$content"] = json!("");
            (saagie().call)(client, operation, arguments, options)
        },
        ..saagie()
    };
    let told = told_by(platform, exchange()).await;
    assert!(told.contains("part 0: expected print("), "{told}");

    let platform = Platform {
        call: |client, operation, mut arguments, options| {
            arguments["body"]["file"]["$file"] = json!("other");
            (saagie().call)(client, operation, arguments, options)
        },
        ..saagie()
    };
    let told = told_by(platform, exchange()).await;
    assert!(told.contains("part 0: expected the file"), "{told}");
}

#[tokio::test]
async fn a_client_that_loses_a_member_of_the_data_is_found() {
    let platform = Platform {
        call: |client, operation, arguments, options| {
            Box::pin(async move {
                let call = saagie().call;
                let mut answer = call(client, operation, arguments, options).await?;
                answer["versions"][0]["commandLine"] = Value::Null;
                Ok(answer)
            })
        },
        ..saagie()
    };
    let exchange = changed("saagie.jobs.get_info(", "job", |_| {});
    let told = told_by(platform, exchange).await;
    assert!(
        told.contains("answer /versions/0/commandLine: expected"),
        "{told}"
    );
}

#[tokio::test]
async fn a_root_field_that_no_operation_asks_for_is_found() {
    let exchange = changed("saagie.pipelines.run", "runPipeline", |line| {
        line["graphql"]["root"][0]["field"] = json!("archivePipeline");
    });
    let told = told(exchange).await;
    assert!(told.contains("archivePipeline"), "{told}");
}
