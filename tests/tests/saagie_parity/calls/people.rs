//! Users, groups and profiles.

use saagie_client::types::{Artifact, GroupInput, Permission, PlatformAuthorization, UserInput};

use super::{PROJECT, calls};
use crate::{Call, told};

pub static CALLS: &[Call] = calls! {
    "saagie.users.get_info(" => |b| told(b.saagie.users().get("my_user").await),
    "saagie.users.create(" => |b| {
        let none: [String; 0] = [];
        let user = UserInput::new("u", "Pw1!", none.clone(), ["ROLE_READER"], none);
        told(b.saagie.users().create(user).await)
    },
    "saagie.users.delete(" => |b| told(b.saagie.users().delete("my_user").await),
    "saagie.users.edit_password(" => |b| {
        told(b.saagie.users().change_password("my_user", "a", "b").await)
    },
    "saagie.groups.list(" => |b| told(b.saagie.groups().list().await),
    "saagie.groups.get_permission(" => |b| told(b.saagie.groups().permissions("my_group").await),
    "saagie.groups.get_users(" => |b| told(b.saagie.groups().get("my_group").await),
    "saagie.groups.create(" => |b| {
        told(b.saagie.groups().create(GroupInput::new("g", ["my_user"])).await)
    },
    "saagie.groups.edit_permission(group_name='my_group')" => |b| {
        told(b.saagie.groups().edit_permissions("my_group", |_| {}).await)
    },
    "saagie.groups.edit_permission(group_name='my_group', authorizations" => |b| {
        let mut artifact = Artifact::new("PROJECT");
        artifact.id = Some(PROJECT.to_owned());
        let permission = Permission::new(artifact, "ROLE_PROJECT_VIEWER");
        let authorization = PlatformAuthorization::new(1, "Dev", [permission]);
        let groups = b.saagie.groups();
        let done = groups.edit_permissions("my_group", |input| {
            input.authorizations = vec![authorization];
            input.realm_authorization.permissions = Vec::new();
        });
        told(done.await)
    },
    "saagie.profiles.edit(" => |b| {
        let profiles = b.saagie.profiles();
        let done = profiles.edit("my_user", |profile| {
            profile.email = Some("n@example.com".to_owned());
        });
        told(done.await)
    },
};
