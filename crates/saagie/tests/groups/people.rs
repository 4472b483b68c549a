//! Users, groups and profiles.

use platform_clients_saagie_stand_in::StandIn;
use saagie_client::types::{GroupInput, UserInput};

use crate::world::World;

#[tokio::test]
async fn a_user_is_made_changed_and_deleted() {
    let world = World::new().await;
    let users = world.saagie.users();
    let none = Vec::<String>::new();
    let ada = UserInput::new("ada", "one", none.clone(), ["ROLE_READER"], none);
    assert!(!format!("{ada:?}").contains("one"));
    users.create(ada).await.unwrap();
    assert_eq!(users.get("ada").await.unwrap().roles, ["ROLE_READER"]);
    users.change_password("ada", "one", "two").await.unwrap();
    assert!(users.change_password("ada", "one", "three").await.is_err());
    assert_eq!(users.list().await.unwrap().len(), 2);

    let profiles = world.saagie.profiles();
    profiles
        .edit("ada", |profile| {
            profile.job = Some("DATA_ENGINEER".to_owned());
        })
        .await
        .unwrap();
    profiles
        .edit("ada", |profile| {
            profile.email = Some("ada@example.com".to_owned());
        })
        .await
        .unwrap();
    let profile = profiles.get("ada").await.unwrap();
    assert_eq!(profile.job.as_deref(), Some("DATA_ENGINEER"));
    assert_eq!(profile.email.as_deref(), Some("ada@example.com"));
    profiles
        .edit("ada", |profile| profile.job = None)
        .await
        .unwrap();
    assert_eq!(profiles.get("ada").await.unwrap().job, None);
    assert_eq!(profiles.list().await.unwrap().len(), 2);

    users.delete("ada").await.unwrap();
    let gone = users.get("ada").await.unwrap_err();
    assert!(gone.is_missing(), "{gone}");
}

#[tokio::test]
async fn the_permissions_of_a_group_are_changed_and_taken_away() {
    let world = World::new().await;
    let groups = world.saagie.groups();
    groups
        .create(GroupInput::new("data", [StandIn::USER]))
        .await
        .unwrap();
    assert_eq!(groups.get("data").await.unwrap().users, [StandIn::USER]);
    let all = groups
        .permissions("administrators")
        .await
        .unwrap()
        .authorizations;
    groups
        .edit_permissions("data", |now| now.authorizations = all.clone())
        .await
        .unwrap();
    assert_eq!(
        groups.permissions("data").await.unwrap().authorizations,
        all
    );
    groups
        .edit_permissions("data", |now| now.authorizations.clear())
        .await
        .unwrap();
    assert!(
        groups
            .permissions("data")
            .await
            .unwrap()
            .authorizations
            .is_empty()
    );
    assert_eq!(groups.list().await.unwrap().len(), 2);
    groups.delete("data").await.unwrap();
    assert_eq!(groups.list().await.unwrap().len(), 1);
}
