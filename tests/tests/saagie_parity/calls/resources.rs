//! Docker credentials, storages and repositories.

use saagie_client::runtime::Upload;
use saagie_client::types::{DockerCredentialsUpdateInput, RepositoryGetVariables, VolumeInput};

use super::{CREDENTIALS, PROJECT, REPOSITORY, STORAGE, calls, refused};
use crate::{Call, told};

pub static CALLS: &[Call] = calls! {
    "saagie.docker_credentials.list_for_project(" => |b| {
        told(b.saagie.docker_credentials().list(PROJECT).await)
    },
    "saagie.docker_credentials.get_info(" => |b| {
        told(b.saagie.docker_credentials().get(PROJECT, CREDENTIALS).await)
    },
    "saagie.docker_credentials.get_info_for_username(" => |b| {
        refused(b.saagie.docker_credentials().get_by_username(PROJECT, "nope", None).await)
    },
    "saagie.docker_credentials.create(" => |b| {
        told(b.saagie.docker_credentials().create(PROJECT, "my_user", "pw", None).await)
    },
    "saagie.docker_credentials.upgrade(" => |b| {
        let change = DockerCredentialsUpdateInput::new(CREDENTIALS, "pw2", PROJECT)
            .registry("reg.io")
            .username("u2");
        told(b.saagie.docker_credentials().update(change).await)
    },
    "saagie.docker_credentials.delete_for_username(" => |b| {
        told(b.saagie.docker_credentials().delete_by_username(PROJECT, "my_user", None).await)
    },
    "saagie.storages.get_info(" => |b| told(b.saagie.storages().list(PROJECT).await),
    "saagie.storages.get(" => |b| told(b.saagie.storages().get(STORAGE).await),
    "saagie.storages.create(" => |b| {
        let storage = VolumeInput::new("s", "128 MB", PROJECT).description("d");
        told(b.saagie.storages().create(storage).await)
    },
    "saagie.storages.unlink(" => |b| told(b.saagie.storages().unlink(STORAGE).await),
    "saagie.repositories.list()" => |b| told(b.saagie.repositories().list().await),
    "saagie.repositories.list(minimal=True" => |b| {
        told(b.saagie.repositories().list_minimal().await)
    },
    "saagie.repositories.get_info(repository_id=R)" => |b| {
        told(b.saagie.repositories().get(REPOSITORY).await)
    },
    "saagie.repositories.get_info(repository_id=R, with_reverted" => |b| {
        let which = RepositoryGetVariables::new(REPOSITORY)
            .with_reverted(true)
            .limit(5)
            .last_synchronization(true);
        told(b.saagie.repositories().get(which).await)
    },
    "saagie.repositories.create(" => |b| {
        let file = Upload::bytes("PK-not-a-real-zip").file_name("/srv/data");
        told(b.saagie.repositories().create_from_file("r", file).await)
    },
};
