// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `project_storages_list`
pub static PROJECT_STORAGES_LIST: Operation = Operation {
    id: "project_storages_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Lists the storage spaces of a project, with the apps that use them.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectStoragesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectStoragesList"),
                    field: "project",
                    document: "query projectStoragesList($id: UUID!) {\n  project(id: $id) { volumes { ...Storage } }\n}\nfragment Storage on Volume {\n  id name projectId size description creationDate creator\n  linkedApp {\n    id name\n    versions { number volumesWithPath { path volume { id } } }\n    currentVersion { number volumesWithPath { path volume { id } } }\n  }\n  originalVolumeId duplicationStatus isLocked\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<ProjectStorages>", "The project, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_storages_list_minimal`
pub static PROJECT_STORAGES_LIST_MINIMAL: Operation = Operation {
    id: "project_storages_list_minimal",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Lists the storage spaces of a project by id and name.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectStoragesListMinimalVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectStoragesListMinimal"),
                    field: "project",
                    document: "query projectStoragesListMinimal($id: UUID!) {\n  project(id: $id) { volumes { id name projectId } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<ProjectStorageNames>", "The project, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_create`
pub static STORAGE_CREATE: Operation = Operation {
    id: "storage_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Creates a storage space in a project.",
    description: "Needs the role of an editor. The name is unique in the project, without regard to case.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageCreateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageCreate"),
                    field: "createVolume",
                    document: "mutation storageCreate($volume: VolumeInput!) {\n  createVolume(volume: $volume) { ...Storage }\n}\nfragment Storage on Volume {\n  id name projectId size description creationDate creator\n  linkedApp {\n    id name\n    versions { number volumesWithPath { path volume { id } } }\n    currentVersion { number volumesWithPath { path volume { id } } }\n  }\n  originalVolumeId duplicationStatus isLocked\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Storage", "The new storage space."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_delete`
pub static STORAGE_DELETE: Operation = Operation {
    id: "storage_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Deletes a storage space.",
    description: "Do not do so while the current version of an app mounts it. Needs the role of an editor.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageDelete"),
                    field: "deleteVolume",
                    document: "mutation storageDelete($id: UUID!) {\n  deleteVolume(id: $id) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<NamedReference>",
            "The storage space that was deleted.",
        ),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_duplicate`
pub static STORAGE_DUPLICATE: Operation = Operation {
    id: "storage_duplicate",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Duplicates a storage space in its project.",
    description: "`duplicationStatus` and `isLocked` of both tell how far it is. Needs the role of an editor.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageDuplicateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageDuplicate"),
                    field: "duplicateVolume",
                    document: "mutation storageDuplicate($originalVolumeId: UUID!) {\n  duplicateVolume(originalVolumeId: $originalVolumeId) { ...Storage }\n}\nfragment Storage on Volume {\n  id name projectId size description creationDate creator\n  linkedApp {\n    id name\n    versions { number volumesWithPath { path volume { id } } }\n    currentVersion { number volumesWithPath { path volume { id } } }\n  }\n  originalVolumeId duplicationStatus isLocked\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Storage", "The copy."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_edit`
pub static STORAGE_EDIT: Operation = Operation {
    id: "storage_edit",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Edits a storage space.",
    description: "Needs the role of an editor.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageEdit"),
                    field: "editVolume",
                    document: "mutation storageEdit($volumeEdition: VolumeEditionInput!) {\n  editVolume(volumeEdition: $volumeEdition) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NamedReference", "The storage space."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_get`
pub static STORAGE_GET: Operation = Operation {
    id: "storage_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Gets a storage space.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("storageGet"),
                    field: "volume",
                    document: "query storageGet($id: UUID!) {\n  volume(id: $id) { ...Storage }\n}\nfragment Storage on Volume {\n  id name projectId size description creationDate creator\n  linkedApp {\n    id name\n    versions { number volumesWithPath { path volume { id } } }\n    currentVersion { number volumesWithPath { path volume { id } } }\n  }\n  originalVolumeId duplicationStatus isLocked\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Storage>", "The storage space, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_move`
pub static STORAGE_MOVE: Operation = Operation {
    id: "storage_move",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Moves a storage space to another project, which may be on another platform.",
    description: "Needs the role of an editor in both projects.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageMoveVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageMove"),
                    field: "moveVolume",
                    document: "mutation storageMove($volumeId: UUID!, $targetPlatformId: Int!, $targetProjectId: UUID!) {\n  moveVolume(\n    volumeId: $volumeId, targetPlatformId: $targetPlatformId, targetProjectId: $targetProjectId\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "String",
            "The id of the storage space in the other project.",
        ),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `storage_unlink`
pub static STORAGE_UNLINK: Operation = Operation {
    id: "storage_unlink",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "storages",
    summary: "Takes a storage space from the app that uses it.",
    description: "Do not do so while the current version of the app mounts it.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("StorageUnlinkVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("storageUnlink"),
                    field: "unlinkVolume",
                    document: "mutation storageUnlink($id: UUID!) {\n  unlinkVolume(id: $id) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<NamedReference>", "The storage space."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};
