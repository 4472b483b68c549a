//! Docker credentials, storages, repositories, technologies and the platform itself.

use platform_clients_saagie_stand_in::StandIn;
use saagie_client::runtime::Upload;
use saagie_client::types::{
    DockerCredentialsUpdateInput, RepositoryEditionInput, RepositoryGetVariables,
    StorageMoveVariables, Technology, VolumeEditionInput, VolumeInput,
};
use saagie_client::{Mount, NewApp, NewAppVersion};

use crate::world::{World, tells};

#[tokio::test]
async fn docker_credentials_are_found_by_name_and_registry() {
    let world = World::new().await;
    let (credentials, project) = (world.saagie.docker_credentials(), &world.project);
    let registry = Some("registry.example.com");
    let hub = credentials
        .create(project, "ada", "one", None)
        .await
        .unwrap();
    let own = credentials
        .create(project, "ada", "two", registry)
        .await
        .unwrap();
    assert_eq!(credentials.list(project).await.unwrap().len(), 2);
    assert_eq!(
        credentials
            .get_by_username(project, "ada", None)
            .await
            .unwrap()
            .id,
        hub.id
    );
    assert_eq!(
        credentials
            .get(project, &own.id)
            .await
            .unwrap()
            .registry
            .as_deref(),
        registry
    );

    credentials
        .update_by_username(project, "ada", "three", registry)
        .await
        .unwrap();
    let sent = world.last("dockerCredentialsUpdate").variables.to_string();
    assert!(
        sent.contains("three") && sent.contains("registry.example.com"),
        "{sent}"
    );
    let change = DockerCredentialsUpdateInput::new(&hub.id, "four", project).username("grace");
    credentials.update(change).await.unwrap();
    credentials
        .delete_by_username(project, "ada", registry)
        .await
        .unwrap();
    tells(
        credentials.delete_by_username(project, "ada", None).await,
        &[
            "no docker credentials `ada at Docker Hub`",
            "there are grace at Docker Hub",
        ],
    );
    credentials.delete(project, &hub.id).await.unwrap();
    assert!(
        credentials
            .get(project, &hub.id)
            .await
            .unwrap_err()
            .is_missing()
    );
}

#[tokio::test]
async fn storages_are_made_changed_copied_moved_and_deleted() {
    let world = World::new().await;
    let (storages, project) = (world.saagie.storages(), &world.project);
    let made = storages
        .create(VolumeInput::new("models", "128 MB", project))
        .await
        .unwrap();
    let change = VolumeEditionInput::new(&made.id).description("of churn");
    storages.edit(change).await.unwrap();
    let there = storages.get(&made.id).await.unwrap();
    assert_eq!(
        (there.size.as_str(), there.description.as_deref()),
        ("128 MB", Some("of churn"))
    );
    assert_eq!(storages.id_in(project, "models").await.unwrap(), made.id);
    let copy = storages.duplicate(&made.id).await.unwrap();
    assert_eq!(copy.original_volume_id.as_deref(), Some(made.id.as_str()));
    let other = world.stand_in.project("another");
    let to = StorageMoveVariables::new(&copy.id, StandIn::PLATFORM, &other);
    let moved = storages.move_to(to).await.unwrap();
    assert_eq!(storages.list(&other).await.unwrap()[0].id, moved);
    storages.delete(&moved).await.unwrap();
    assert!(storages.get(&moved).await.unwrap_err().is_missing());
}

#[tokio::test]
async fn a_storage_that_an_app_mounts_is_not_taken_away() {
    let world = World::new().await;
    let (storages, apps) = (world.saagie.storages(), world.saagie.apps());
    let version = NewAppVersion::image("shop:1").mount(Mount::new_storage("models", "1 GB", "/m"));
    let app = apps
        .create(&world.project, NewApp::new("shop", version))
        .await
        .unwrap()
        .id;
    let id = storages.id_in(&world.project, "models").await.unwrap();
    world.sent();
    for error in [storages.delete(&id).await, storages.unlink(&id).await] {
        tells(error, &["storage models", "the app shop mounts it at /m"]);
    }
    assert_eq!(world.sent(), ["storageGet", "storageGet"]);
    apps.upgrade(&app, NewAppVersion::new().without_mounts())
        .await
        .unwrap();
    storages.unlink(&id).await.unwrap();
    assert!(storages.get(&id).await.unwrap().linked_app.is_none());
    storages.delete(&id).await.unwrap();
}

#[tokio::test]
async fn repositories_are_made_of_addresses_and_of_files() {
    let world = World::new().await;
    let repositories = world.saagie.repositories();
    let made = repositories
        .create("shared", "https://technologies.example.com/x.zip")
        .await;
    let made = made.unwrap().objects.remove(0);
    let file = || Upload::bytes("zip").file_name("/home/ada/technologies.zip");
    repositories.create_from_file("mine", file()).await.unwrap();
    let mine = repositories.id("mine").await.unwrap();
    repositories.synchronize(&made.id).await.unwrap();
    repositories
        .synchronize_with_file(&mine, file())
        .await
        .unwrap();
    let sent = world.last("repositorySynchronizeUpload");
    assert_eq!(sent.parts[2].file.as_deref(), Some("technologies.zip"));
    let renamed = RepositoryEditionInput::new(&mine, false).name("ours");
    repositories.edit(renamed).await.unwrap();
    tells(
        repositories.id("mine").await,
        &[
            "no repository `mine`",
            "there are Saagie, Own, shared, ours",
        ],
    );
    let all = RepositoryGetVariables::new(&mine).with_reverted(true);
    let before = repositories
        .get(all)
        .await
        .unwrap()
        .synchronization_reports
        .count;
    repositories
        .revert_last_synchronization(&mine)
        .await
        .unwrap();
    let after = repositories
        .get(&mine)
        .await
        .unwrap()
        .synchronization_reports
        .count;
    assert!(after < before, "{after} of {before}");
    assert_eq!(repositories.list().await.unwrap().len(), 4);
    assert_eq!(repositories.delete(&mine).await.unwrap().name, "ours");
    assert!(
        repositories
            .revert_last_synchronization(&mine)
            .await
            .unwrap_err()
            .is_missing()
    );
}

#[tokio::test]
async fn technologies_have_names_and_runtimes() {
    let world = World::new().await;
    let technologies = world.saagie.technologies();
    let available = technologies.available("SAAGIE").await.unwrap();
    assert!(available.iter().all(|one| one.available));
    let python = technologies.id("saagie", "PYTHON").await.unwrap();
    let names = technologies.names(&python).await.unwrap();
    assert_eq!(names, ("Saagie".to_owned(), "Python".to_owned()));
    assert!(matches!(
        technologies.get(&python).await.unwrap(),
        Technology::JobTechnology(_)
    ));
    let jupyter = technologies.id("Saagie", "Jupyter Notebook").await.unwrap();
    assert_eq!(
        technologies
            .runtime_label(&jupyter, "latest")
            .await
            .unwrap(),
        "JupyterLab"
    );
    assert_eq!(
        technologies
            .runtime_id(&jupyter, "JupyterLab")
            .await
            .unwrap(),
        "latest"
    );
    tells(
        technologies.runtime_label(&jupyter, "x").await,
        &["no runtime `x`", "latest"],
    );
    let spark = technologies.id("Saagie", "Spark").await.unwrap();
    assert_eq!(technologies.runtimes(&spark).await.unwrap()[0].id, "3.1");
    tells(
        technologies.for_apps([("Saagie", "Python")]).await,
        &["no technology `Python`", "Docker image"],
    );
}

#[tokio::test]
async fn the_platform_tells_of_itself() {
    let world = World::new().await;
    let platform = world.saagie.platform();
    assert_eq!(platform.get().await.unwrap().counts.projects, 1);
    platform.cluster_capacity().await.unwrap();
    assert_eq!(
        platform.own_permissions().await.unwrap().login,
        StandIn::USER
    );
}
