//! Everything that the guide of the original client shows, one call after the other.

mod stand_in;

use craton_client::types::{CloudCreate, CloudUpdate};
use stand_in::StandIn;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn listing_follows_the_pages_by_itself() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(125);
    let mut clouds = server.client().clouds_list().items();
    let mut ids = Vec::new();
    while let Some(cloud) = clouds.try_next().await? {
        ids.push(cloud.id);
    }
    assert_eq!(ids, (1..=125).collect::<Vec<_>>());
    // Five pages of thirty, and an empty one: the server names a next page behind the last.
    assert_eq!(server.hits().len(), 6);
    Ok(())
}

#[tokio::test]
async fn pages_can_be_turned_by_hand() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(70);
    let craton = server.client();

    let first = craton.clouds_list().send().await?;
    let marker = first.clouds.last().ok_or("an empty page")?.id;
    let second = craton.clouds_list().marker(marker).send().await?;
    let marker = second.clouds.last().ok_or("an empty page")?.id;
    let third = craton.clouds_list().marker(marker).send().await?;
    let sizes = [first.clouds.len(), second.clouds.len(), third.clouds.len()];
    assert_eq!(sizes, [30, 30, 10]);

    let mut marker = None;
    let mut seen = 0;
    loop {
        let mut list = craton.clouds_list().limit(25);
        if let Some(marker) = marker {
            list = list.marker(marker);
        }
        let page = list.send().await?.into_inner();
        let Some(last) = page.clouds.last() else {
            break;
        };
        marker = Some(last.id);
        seen += page.clouds.len();
    }
    assert_eq!(seen, 70);
    Ok(())
}

#[tokio::test]
async fn a_cloud_lives_from_its_creation_to_its_deletion() -> Outcome {
    let server = StandIn::start().await;
    let craton = server.client();

    let new = CloudCreate::new("my-cloud-0")
        .note("This is my cloud, there are many like it, but this is mine.")
        .variables([("some-var", "some-var-value")]);
    let created = craton.clouds_create(&new).send().await?;
    assert_eq!(created.status(), 201);
    assert_eq!(created.project_id, stand_in::PROJECT);

    let cloud = craton.clouds_get(created.id).send().await?;
    assert_eq!(cloud.name, "my-cloud-0");
    assert_eq!(
        cloud.variables.as_ref().ok_or("no variables")?["some-var"],
        "some-var-value"
    );

    let handle = craton.cloud(created.id);
    let variables = handle.variables();
    assert_eq!(
        variables.get().send().await?.variables["some-var"],
        "some-var-value"
    );
    let updated = [
        ("var-a", "new-var-a"),
        ("var-b", "new-var-b"),
        ("updated-var", "updated value"),
    ];
    let all = variables.update(updated).send().await?;
    // What was there stays there.
    assert_eq!(all.variables.len(), 4);
    variables
        .delete(["var-a", "var-b", "updated-var"])
        .send()
        .await?;
    assert_eq!(variables.get().send().await?.variables.len(), 1);

    let change = CloudUpdate::new().name("new name").note("Updated note.");
    craton.clouds_update(created.id, &change).send().await?;
    let cloud = handle.get().send().await?;
    assert_eq!(
        (cloud.name.as_str(), cloud.note.as_deref()),
        ("new name", Some("Updated note."))
    );

    handle.delete().send().await?;
    assert!(handle.get().send().await.unwrap_err().is_not_found());
    // There is no error in deleting what is gone.
    craton.clouds_delete(created.id).send().await?;
    Ok(())
}

#[tokio::test]
async fn a_name_that_is_taken_is_a_conflict_in_the_server_s_words() -> Outcome {
    let server = StandIn::start().await;
    server.add_clouds(1);
    let error = server
        .client()
        .clouds_create(&CloudCreate::new("Cloud-1"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(
        error.api().ok_or("no body")?.message,
        "A cloud with the given name already exists."
    );
    assert!(error.to_string().contains("already exists"), "{error}");
    Ok(())
}
