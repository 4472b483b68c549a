//! Apps and their versions.

use std::time::Duration;

use platform_clients_saagie_stand_in::{Failure, Kind};
use saagie_client::types::{
    AppAlertingInput, AppEditionInput, AppStatsGetVariables, AppStatus, AppStatusesCountVariables,
    AppStatusesListVariables, ExpositionScope, PortInput, ProjectEditionInput, TechnologyInput,
};
use saagie_client::{Mount, NewApp, NewAppVersion, Settled};

use crate::world::{World, tells};

fn port(number: i32) -> PortInput {
    PortInput::new(number, true)
        .name("web")
        .scope(ExpositionScope::Project)
}

fn image(image: &str) -> NewAppVersion {
    NewAppVersion::image(image).port(port(80))
}

#[tokio::test]
async fn an_app_is_made_of_an_image_with_storages_of_its_own() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    let version = image("shop:1").mount(Mount::new_storage("models", "128 MB", "/models"));
    let wanted = NewApp::new("shop", version).description("sells");
    let made = apps.create(&world.project, wanted).await.unwrap();
    assert_eq!(
        world.sent(),
        ["technologiesList", "storageCreate", "appCreate"]
    );
    let there = apps.get(&made.id).await.unwrap();
    assert!(there.is_generic_app);
    let current = there.current_version.unwrap();
    assert_eq!(current.docker_info.unwrap().image, "shop:1");
    assert_eq!(current.ports[0].number, 80);
    let mounted = &current.volumes_with_path.unwrap()[0];
    assert_eq!(
        (
            mounted.path.as_str(),
            mounted.volume.as_ref().unwrap().name.as_str()
        ),
        ("/models", "models")
    );
    assert_eq!(apps.id("shop", "a project").await.unwrap(), made.id);
    assert_eq!(apps.list(&world.project).await.unwrap()[0].name, "shop");
    tells(
        apps.id_in(&world.project, "shoe").await,
        &["no app `shoe`", "there are shop"],
    );
}

#[tokio::test]
async fn storages_of_an_app_that_is_refused_are_taken_away_again() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    apps.create(&world.project, NewApp::new("shop", image("shop:1")))
        .await
        .unwrap();
    let version = image("shop:2")
        .mount(Mount::new_storage("one", "1 GB", "/one"))
        .mount(Mount::new_storage("two", "1 GB", "/two"));
    let again = apps
        .create(&world.project, NewApp::new("SHOP", version))
        .await;
    let reasons: Vec<_> = again.as_ref().unwrap_err().reasons().collect();
    assert_eq!(reasons, [("name", "already used")]);
    tells(again, &["App not valid", "; name: already used"]);
    assert!(
        world
            .saagie
            .storages()
            .list_minimal(&world.project)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn storages_stay_where_the_app_came_about_although_the_answer_was_lost() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    world
        .stand_in
        .fail_next_of("appCreate", 1, Failure::AnswerLost);
    let version = image("shop:1").mount(Mount::new_storage("one", "1 GB", "/one"));
    assert!(
        apps.create(&world.project, NewApp::new("shop", version))
            .await
            .is_err()
    );
    let storages = world.saagie.storages().list(&world.project).await.unwrap();
    assert_eq!(storages[0].linked_app.as_ref().unwrap().name, "shop");
}

#[tokio::test]
async fn an_app_comes_from_the_catalogue_by_names_or_by_ids() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    let project = &world.project;
    let made = apps
        .create_from_catalog(project, "Saagie", "jupyter notebook", "JupyterLab")
        .await;
    let made = made.unwrap();
    let current = apps.get(&made.id).await.unwrap().current_version.unwrap();
    assert_eq!(current.runtime_context_id.as_deref(), Some("latest"));
    for (catalog, technology, context, told) in [
        ("Saagie", "Jupiter", "x", "no technology `Jupiter`"),
        ("Saagie", "Jupyter Notebook", "x", "no runtime `x`"),
        ("Saagie", "Python", "3.10", "no technology `Python`"),
    ] {
        let error = apps
            .create_from_catalog(project, catalog, technology, context)
            .await;
        tells(error, &[told]);
    }
    let none = Vec::<TechnologyInput>::new();
    let bare = ProjectEditionInput::new(project).app_technologies(none);
    world.saagie.projects().edit(bare).await.unwrap();
    let error = apps
        .create_from_catalog(project, "Saagie", "Jupyter Notebook", "JupyterLab")
        .await;
    tells(error, &["does not allow it for apps", "projects().edit"]);
    let technology = world.stand_in.technology("Jupyter Notebook");
    let by_id = NewAppVersion::technology(technology, "latest");
    apps.create(project, NewApp::new("notes", by_id))
        .await
        .unwrap();
}

#[tokio::test]
async fn what_cannot_be_an_app_is_refused_before_it_is_sent() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    for (version, told) in [
        (NewAppVersion::new(), "needs an image"),
        (
            NewAppVersion::context("latest"),
            "a technology with a context",
        ),
        (NewAppVersion::technology("x", "y").port(port(0)), "port 0"),
        (
            NewAppVersion::technology("x", "y").port(port(65_536)),
            "from 1 to 65535",
        ),
    ] {
        tells(
            apps.create(&world.project, NewApp::new("x", version)).await,
            &[told],
        );
    }
    assert!(world.sent().is_empty());
}

#[tokio::test]
async fn an_upgrade_goes_on_where_the_version_before_was() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    let project = &world.project;
    let secret = "secret";
    let credentials = world.saagie.docker_credentials();
    let credentials = credentials
        .create(project, "ada", secret, None)
        .await
        .unwrap()
        .id;
    let version = NewAppVersion::private_image("shop:1", &credentials)
        .port(port(80))
        .mount(Mount::new_storage("models", "128 MB", "/models"));
    let id = apps
        .create(project, NewApp::new("shop", version))
        .await
        .unwrap()
        .id;

    apps.upgrade(&id, NewAppVersion::new().release_note("same"))
        .await
        .unwrap();
    let current = apps.get(&id).await.unwrap().current_version.unwrap();
    let docker = current.docker_info.unwrap();
    assert_eq!(
        (docker.image.as_str(), docker.docker_credentials_id),
        ("shop:1", Some(credentials))
    );
    assert_eq!(current.ports[0].name.as_deref(), Some("web"));
    assert_eq!(current.volumes_with_path.unwrap()[0].path, "/models");
    assert!(
        !world
            .last("appUpgrade")
            .variables
            .to_string()
            .contains("internalUrl")
    );

    let bare = NewAppVersion::image("shop:2")
        .without_ports()
        .without_mounts();
    assert_eq!(apps.upgrade(&id, bare).await.unwrap().number, 3);
    let current = apps.get(&id).await.unwrap().current_version.unwrap();
    assert!(current.ports.is_empty() && current.volumes_with_path.unwrap().is_empty());
    let rolled = apps.rollback(&id, 1).await.unwrap();
    assert_eq!(rolled.current_version.unwrap().number, 1);

    let first = NewApp::new("shop", image("shop:4")).description("new");
    let settled = apps.create_or_upgrade(project, first).await.unwrap();
    assert_eq!(
        settled,
        Settled::Upgraded {
            id: id.clone(),
            version: 4
        }
    );
    assert_eq!(
        apps.get(&id).await.unwrap().description.as_deref(),
        Some("new")
    );
}

#[tokio::test]
async fn an_app_is_started_stopped_waited_for_and_deleted() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    let wanted = NewApp::new("shop", image("shop:1"));
    let id = apps.create(&world.project, wanted).await.unwrap().id;
    world
        .stand_in
        .script_all(Kind::App, &["STARTING", "STARTED"]);
    apps.run(&id).await.unwrap();
    let zero = Duration::ZERO;
    apps.wait_until_started(&id)
        .delay(zero)
        .max_delay(zero)
        .await
        .unwrap();
    apps.restart(&id).await.unwrap();
    apps.wait_until_started(&id)
        .delay(zero)
        .max_delay(zero)
        .await
        .unwrap();
    apps.stop(&id).await.unwrap();
    apps.wait_until_stopped(&id)
        .delay(zero)
        .max_delay(zero)
        .await
        .unwrap();

    let history = apps.get(&id).await.unwrap().history.unwrap();
    let start = "2020-01-01T00:00:00Z";
    let of = AppStatusesListVariables::new(&history.id, 1, start);
    let statuses = apps.statuses(of).await.unwrap();
    assert!(statuses.iter().any(|one| one.status == AppStatus::Started));
    let of = AppStatusesCountVariables::new(&history.id, 1, start);
    assert_eq!(
        apps.count_statuses(of).await.unwrap(),
        i32::try_from(statuses.len()).unwrap()
    );
    apps.stats(AppStatsGetVariables::new(&history.id, 1, start))
        .await
        .unwrap();

    world.stand_in.write_log("execution", "STDOUT", "hello");
    let mut lines = apps.logs(&world.project, "execution").items();
    assert_eq!(lines.try_next().await.unwrap().unwrap().value, "hello");
    apps.delete(&id).await.unwrap();
    assert!(apps.get(&id).await.unwrap_err().is_missing());
}

#[tokio::test]
async fn an_edit_leaves_what_it_does_not_say() {
    let world = World::new().await;
    let apps = world.saagie.apps();
    let alerting = AppAlertingInput::new([AppStatus::Failed]).logins(["user"]);
    let wanted = NewApp::new("shop", image("shop:1")).alerting(alerting);
    let id = apps.create(&world.project, wanted).await.unwrap().id;
    apps.edit(AppEditionInput::new(&id).name("store"))
        .await
        .unwrap();
    let there = apps.get(&id).await.unwrap();
    assert_eq!(there.name, "store");
    let told = there.alerting.unwrap().login_emails.unwrap();
    assert_eq!(told[0].login.as_deref(), Some("user"));
    apps.edit(AppEditionInput::new(&id).alerting(None))
        .await
        .unwrap();
    assert_eq!(apps.get(&id).await.unwrap().alerting, None);
}
