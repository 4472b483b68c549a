//! Everything that the platform's first guide shows, one part after the other.

mod stand_in;

use serde_json::json;
use stand_in::StandIn;
use thirtyloops_client::types::{AppCreate, DeployOptions, LogbookStatus};
use thirtyloops_client::{Account, FieldKind, Resource, ResourceKind, Saved};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn a_user_is_authenticated_or_not_in_the_server_s_words() -> Outcome {
    let server = StandIn::start().await;
    server.account().authenticate().await?;
    assert_eq!(server.told(), ["GET /0.9/30loops/authcheck"]);

    let stranger = Account::at(&server.url, "30loops", "crito", "wrong")?;
    assert!(!stranger.is_authenticated().await?);
    let error = stranger.authenticate().await.unwrap_err();
    assert_eq!(error.message(), Some("Bad credentials for crito."));
    Ok(())
}

#[tokio::test]
async fn a_resource_has_the_fields_of_the_server_and_of_the_document() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let app = server
        .account()
        .resource(ResourceKind::App, "thirtyblog")
        .await?;
    assert!(app.exists());
    let fields = app.fields();
    let field = |name: &str| fields.iter().find(|field| field.name() == name).unwrap();
    assert!(field("repository").is_required() && !field("region").is_required());
    assert!(field("dns_record").is_read_only() && !field("instances").is_read_only());
    assert_eq!(field("instances").kind(), FieldKind::Integer);
    // The document does not know this one; the server has it.
    assert!(!field("memory").is_documented() && !field("memory").is_read_only());
    assert_eq!(app.get("memory")?, 150);
    // The document knows this one; the server has not shown it.
    assert!(app.get("worker")?.is_null());

    let repository = server
        .account()
        .resource(ResourceKind::Repository, "thirtyblog")
        .await?;
    let names: Vec<String> = repository
        .fields()
        .iter()
        .map(|field| field.name().to_owned())
        .collect();
    assert_eq!(names, ["location", "ssh_key"]);
    Ok(())
}

#[tokio::test]
async fn saving_creates_what_does_not_exist_and_then_sends_only_what_changed() -> Outcome {
    let server = StandIn::start().await;
    let account = server.account();
    let mut app = account.resource(ResourceKind::App, "blog").await?;
    assert!(!app.exists());
    app.set(
        "repository",
        json!({ "location": "git@example.org:blog.git" }),
    )?;
    assert_eq!(app.save().await?, Saved::Created);

    server.clear();
    app.reload().await?;
    app.set("instances", 3)?.set("region", "eu-nl")?;
    app.push("cnames", json!({ "record": "www.example.org" }))?;
    // The region is what it was.
    assert_eq!(app.changes().collect::<Vec<_>>(), ["cnames", "instances"]);
    assert_eq!(app.save().await?, Saved::Updated);
    assert_eq!(app.save().await?, Saved::Unchanged);
    assert_eq!(
        server.told(),
        [
            "GET /0.9/30loops/apps/blog",
            r#"PUT /0.9/30loops/apps/blog {"cnames":[{"record":"www.example.org"}],"instances":3}"#,
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_service_is_saved_and_deleted_through_its_app() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let account = server.account();
    let mut repository = account
        .resource(ResourceKind::Repository, "thirtyblog")
        .await?;
    repository.set("location", "git@git.example.org")?;
    repository.save().await?;
    repository.delete().await?;
    assert!(!repository.exists());
    let error = repository.save().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("without location"), "{error}");

    // One that nobody has looked at is looked at before it is saved.
    server.clear();
    let mut worker = account.draft(ResourceKind::Worker, "thirtyblog");
    worker.set("instances", 2)?;
    assert_eq!(worker.save().await?, Saved::Created);
    assert_eq!(
        server.told(),
        [
            "GET /0.9/30loops/apps/thirtyblog/services/worker",
            r#"POST /0.9/30loops/apps/thirtyblog/services {"instances":2,"label":"worker"}"#,
        ]
    );
    Ok(())
}

#[tokio::test]
async fn an_app_leads_to_its_services() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let app = server
        .account()
        .resource(ResourceKind::App, "thirtyblog")
        .await?;
    let related = app.related().await?;
    let kinds: Vec<ResourceKind> = related.iter().map(Resource::kind).collect();
    assert_eq!(kinds, [ResourceKind::Repository, ResourceKind::Postgres]);
    // The password can be had, and it is not printed.
    assert_eq!(related[1].get("password")?, "canary");
    assert!(!format!("{related:?}").contains("canary"));
    Ok(())
}

#[tokio::test]
async fn a_deploy_takes_a_map_from_regions_to_counts() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let account = server.account();
    let app = account.app("thirtyblog");
    app.deploy([("eu", 2), ("us", 4)]).await?;
    let sent = &server.hits()[0].body;
    let backends = json!([{ "region": "eu", "count": 2 }, { "region": "us", "count": 4 }]);
    assert_eq!(
        sent,
        &json!({ "action": "deploy", "options": { "backends": backends } })
    );

    server.clear();
    app.deploy(DeployOptions::new().clean(true)).await?;
    app.deploy(DeployOptions::new()).await?;
    let resource = account.draft(ResourceKind::App, "thirtyblog");
    let map = json!({ "backends": { "eu": 2, "us": 4 } });
    resource.action("deploy", map).await?;
    let sent: Vec<_> = server
        .hits()
        .into_iter()
        .map(|hit| hit.body["options"].clone())
        .collect();
    assert_eq!(
        sent,
        [
            json!({ "clean": true }),
            json!({}),
            json!({ "backends": backends })
        ]
    );
    Ok(())
}

#[tokio::test]
async fn every_action_is_a_method() -> Outcome {
    let server = StandIn::start().await;
    server.add_app();
    let app = server.account().app("thirtyblog");
    app.scale(0).await?;
    app.publish().await?;
    app.restart().await?;
    app.runcommand("python init_db.py").await?;
    app.djangocommand("syncdb").await?;
    app.worker().restart().await?;
    app.postgres()
        .restore("http://example.org/file.dump")
        .await?;
    let sent: Vec<String> = server
        .hits()
        .iter()
        .map(|hit| hit.body.to_string())
        .collect();
    assert_eq!(
        sent,
        [
            r#"{"action":"scale","options":{"instances":0}}"#,
            r#"{"action":"publish","options":{}}"#,
            r#"{"action":"restart","options":{}}"#,
            r#"{"action":"runcommand","options":{"command":"python init_db.py"}}"#,
            r#"{"action":"djangocommand","options":{"command":"syncdb"}}"#,
            r#"{"action":"restart","options":{}}"#,
            r#"{"action":"restore","options":{"location":"http://example.org/file.dump"}}"#,
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_job_has_a_location_and_a_status() -> Outcome {
    let server = StandIn::start().await;
    let job = server.account().app("thirtyblog").restart().await?;
    assert_eq!(
        job.location(),
        "http://api.30loops.net/0.9/30loops/logbook/u-1"
    );
    assert_eq!(job.uuid(), "u-1");
    let status = job.status().await?;
    assert_eq!(
        (&status, status.shown()),
        (&LogbookStatus::Queued, "Pending")
    );
    let logbook = job.wait().await?;
    assert_eq!(logbook.messages[1].output(), Some("hello"));
    Ok(())
}

#[tokio::test]
async fn an_account_is_told_about_and_lists_what_it_has() -> Outcome {
    let server = StandIn::start().await;
    let account = server.account();
    assert_eq!(account.get().send().await?.plan, "STANDARD");
    let new =
        AppCreate::new("blog", "git://example.org/blog.git").envvars([("MODE", "production")]);
    account.create_app(&new).send().await?;
    let apps = account.apps().items().try_collect().await?;
    assert_eq!(apps[0].name, "blog");
    let repository = account.app("blog").repository().get().send().await?;
    assert_eq!(repository.location.expose(), "git://example.org/blog.git");
    Ok(())
}
