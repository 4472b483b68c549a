//! What goes wrong by itself, and does not with this client.

mod stand_in;

use serde_json::json;
use stand_in::StandIn;
use thirtyloops_client::types::{AppCreate, UserCreate, UserUpdate};
use thirtyloops_client::{Account, Client, FieldError, ResourceKind};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const LONG: &str = "a_name_of_25_characters__";

#[tokio::test]
async fn a_name_that_the_server_refuses_is_refused_before_it_is_sent() {
    let server = StandIn::start().await;
    let account = server.account();
    let told = |error: thirtyloops_client::Error| {
        assert!(error.is_invalid_request(), "{error}");
        error.to_string()
    };
    let long = told(account.app(LONG).get().send().await.unwrap_err());
    assert!(
        long.contains("appname must be at most 24 characters long, not 25"),
        "{long}"
    );
    let bad = told(account.app("Blog").restart().await.unwrap_err());
    assert!(bad.contains("appname must match ^[a-z0-9_]+$"), "{bad}");
    let new = AppCreate::new(LONG, "git://example.org/blog.git");
    let long = told(account.create_app(&new).send().await.unwrap_err());
    assert!(
        long.contains("name must be at most 24 characters long"),
        "{long}"
    );
    let other = account.client().account("30-loops");
    assert!(told(other.authenticate().await.unwrap_err()).contains("account must match"));
    told(
        account
            .resource(ResourceKind::Worker, LONG)
            .await
            .unwrap_err(),
    );
    let less_than_none = account.app("thirtyblog").scale(-1).await.unwrap_err();
    assert!(told(less_than_none).contains("instances must be at least 0"));
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn a_name_of_24_characters_is_sent() {
    let server = StandIn::start().await;
    let app = server.account().app(&LONG[..24]);
    assert!(app.get().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_words_of_an_error_are_found_in_error_and_in_message() -> Outcome {
    let server = StandIn::start().await;
    let missing = server.account().app("nope").get().send().await.unwrap_err();
    assert_eq!(
        missing.api().and_then(|body| body.message.as_deref()),
        Some("not found.")
    );
    assert_eq!(missing.message(), Some("not found."));
    let stranger = Account::at(&server.url, "30loops", "crito", "wrong")?;
    let refused = stranger.apps().send().await.unwrap_err();
    assert_eq!(refused.api().and_then(|body| body.message.as_deref()), None);
    assert_eq!(refused.message(), Some("Bad credentials for crito."));
    assert!(
        refused.to_string().contains("Bad credentials for crito."),
        "{refused}"
    );
    assert!(!format!("{refused:?} {stranger:?}").contains("wrong"));
    Ok(())
}

#[tokio::test]
async fn a_field_that_cannot_be_set_is_told_with_those_that_can() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let account = server.account();
    let mut repository = account
        .resource(ResourceKind::Repository, "thirtyblog")
        .await?;
    let error = repository.set("locaton", "x").unwrap_err();
    assert_eq!(error.near(), ["location"]);
    assert_eq!(
        error.to_string(),
        "the repository has no field \"locaton\"; did you mean location?"
    );

    let mut app = account.resource(ResourceKind::App, "thirtyblog").await?;
    let error = app.set("dns_record", "x").unwrap_err();
    assert!(matches!(&error, FieldError::ReadOnly { .. }));
    assert!(
        error
            .to_string()
            .contains("what can be set is region, instances"),
        "{error}"
    );
    assert!(matches!(
        app.set("name", "x").unwrap_err(),
        FieldError::ReadOnly { .. }
    ));
    let error = app.set("instances", "three").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the field \"instances\" of the app takes a whole number, not a text"
    );
    assert!(app.get("nothing").is_err());
    assert_eq!(app.get("name")?, "thirtyblog");
    assert_eq!(app.changes().count(), 0);
    Ok(())
}

#[tokio::test]
async fn an_action_that_a_kind_does_not_have_is_told_with_those_that_it_has() {
    let server = StandIn::start().await;
    let account = server.account();
    let worker = account.draft(ResourceKind::Worker, "thirtyblog");
    let error = worker.action("restarts", json!({})).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        error.to_string().contains("did you mean restart?"),
        "{error}"
    );
    let mongodb = account.draft(ResourceKind::Mongodb, "thirtyblog");
    let error = mongodb.action("restore", json!({})).await.unwrap_err();
    assert!(error.to_string().contains("there are none"), "{error}");
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn usage_is_asked_for_where_the_documentation_has_it_if_it_is_not_where_it_should_be()
-> Outcome {
    let server = StandIn::start().await;
    let app = server.account().app("thirtyblog");
    assert_eq!(app.usage().await?.invoice_number, 7);
    assert_eq!(
        server.told(),
        [
            "GET /0.9/30loops/apps/thirtyblog/usage/current",
            "GET /0.9/30loops/app/thirtyblog/usage/current",
        ]
    );
    server.clear();
    app.usage_of(7).await?;
    assert_eq!(server.told()[1], "GET /0.9/30loops/app/thirtyblog/usage/7");

    // Where neither is known, it is the app that is missing.
    let error = server.account().app("nope").usage().await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.to_string().contains("apps_usage_current"), "{error}");

    server.move_usage();
    server.clear();
    app.usage().await?;
    assert_eq!(server.told().len(), 1);
    Ok(())
}

#[tokio::test]
async fn saving_everything_sends_the_defaults_and_no_password() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let account = server.account();
    let mut worker = account.resource(ResourceKind::Worker, "thirtyblog").await?;
    worker.save_all().await?;
    let mut postgres = account
        .resource(ResourceKind::Postgres, "thirtyblog")
        .await?;
    postgres.save_all().await?;
    let told = server.told();
    assert_eq!(
        told[1],
        r#"POST /0.9/30loops/apps/thirtyblog/services {"envvars":[],"instances":1,"label":"worker","variant":"python"}"#
    );
    assert_eq!(
        told[3],
        r#"PUT /0.9/30loops/apps/thirtyblog/services/postgres {"label":"postgres","variant":"postgres_micro"}"#
    );
    Ok(())
}

#[tokio::test]
async fn a_user_lives_from_creation_to_deletion() -> Outcome {
    let server = StandIn::start().await;
    let account = server.account();
    let new = UserCreate::new("ana", "ana@example.org", "a secret");
    account.create_user(&new).send().await?;
    let taken = account.create_user(&new).send().await.unwrap_err();
    assert_eq!(taken.status().map(|status| status.as_u16()), Some(405));
    assert!(taken.to_string().contains("exists already"), "{taken}");
    let user = account.user("ana");
    let changed = user
        .update(&UserUpdate::new().email("a@example.org"))
        .send()
        .await?;
    assert_eq!(changed.email, "a@example.org");
    user.change_password("another").send().await?;
    user.delete().send().await?;
    assert!(account.users().items().try_collect().await?.is_empty());

    // A reset is for people who cannot log in: no credentials go along.
    let anyone = Client::at(&server.url).build()?.account("30loops");
    anyone.user("ana").reset_password().send().await?;
    account.user("ana").reset_password().send().await?;
    let hits = server.hits();
    let resets = hits
        .iter()
        .filter(|hit| hit.path.ends_with("reset_password"));
    assert!(
        resets
            .into_iter()
            .all(|hit| !hit.headers.contains_key("authorization"))
    );
    Ok(())
}
