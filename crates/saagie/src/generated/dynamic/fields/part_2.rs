// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

#[allow(unused_imports)]
use super::*;

pub(in crate::generated) static REPOSITORY_EDIT_VARIABLES: &[Field] = &[
    Field::new(
            "repositoryInput",
            Kind::Json,
            "What changes of a repository. What is left out stays.",
        )
        .required()
        .members(&REPOSITORY_EDITION_INPUT),
];

pub(in crate::generated) static REPOSITORY_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
            "triggerSynchronization",
            Kind::Boolean,
            "Whether a new URL is fetched at once.",
        )
        .required(),
    Field::new(
        "url",
        Kind::Text,
        "The URL of a zip with one or more `metadata.yml`, or of one such file.",
    ),
];

pub(in crate::generated) static REPOSITORY_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "limit",
        Kind::INTEGER,
        "How many synchronizations come along; all unless said.",
    ),
    Field::new(
        "skip",
        Kind::INTEGER,
        "How many synchronizations are left out at the beginning.",
    ),
    Field::new(
        "withReverted",
        Kind::Boolean,
        "Whether synchronizations that were taken back come along.",
    ),
    Field::new(
        "lastSynchronization",
        Kind::Boolean,
        "Whether only the last synchronization comes along.",
    ),
];

pub(in crate::generated) static REPOSITORY_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique and shorter than 255 characters.")
        .required(),
    Field::new(
        "url",
        Kind::Text,
        "The URL of a zip with one or more `metadata.yml`, or of one such file; none with an upload.",
    ),
];

pub(in crate::generated) static REPOSITORY_SYNCHRONIZATION_REVERT_VARIABLES: &[Field] = &[
    Field::new("repositoryId", Kind::Text, "The repository.").required(),
    Field::new("synchronizationReportId", Kind::Text, "The synchronization.").required(),
];

pub(in crate::generated) static REPOSITORY_SYNCHRONIZE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static RESOURCE_REQUEST_LIMIT_INPUT: &[Field] = &[
    Field::new("request", Kind::Number, "What is reserved."),
    Field::new("limit", Kind::Number, "What may be used at most."),
];

pub(in crate::generated) static SECURITY_GROUP_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The group.").required(),
    Field::new(
        "role",
        Kind::Choice(
            &["ROLE_PROJECT_VIEWER", "ROLE_PROJECT_EDITOR", "ROLE_PROJECT_MANAGER"],
        ),
        "What a group may do in a project.",
    ),
];

pub(in crate::generated) static STORAGE_CREATE_VARIABLES: &[Field] = &[
    Field::new("volume", Kind::Json, "A storage space to create.")
        .required()
        .members(&VOLUME_INPUT),
];

pub(in crate::generated) static STORAGE_DELETE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static STORAGE_DUPLICATE_VARIABLES: &[Field] = &[
    Field::new("originalVolumeId", Kind::Text, "The storage space.").required(),
];

pub(in crate::generated) static STORAGE_EDIT_VARIABLES: &[Field] = &[
    Field::new(
            "volumeEdition",
            Kind::Json,
            "What changes of a storage space. What is left out stays.",
        )
        .required()
        .members(&VOLUME_EDITION_INPUT),
];

pub(in crate::generated) static STORAGE_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static STORAGE_MOVE_VARIABLES: &[Field] = &[
    Field::new("volumeId", Kind::Text, "The storage space.").required(),
    Field::new(
            "targetPlatformId",
            Kind::INTEGER,
            "The number of the other platform, or of this one.",
        )
        .required(),
    Field::new("targetProjectId", Kind::Text, "The other project.").required(),
];

pub(in crate::generated) static STORAGE_UNLINK_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static TECHNOLOGY_BY_CATEGORY_INPUT: &[Field] = &[
    Field::new(
            "jobCategory",
            Kind::Text,
            "The category: `Extraction`, `Processing` or `Smart App`.",
        )
        .required(),
    Field::new("technologies", Kind::List(&Kind::Json), "The technologies.")
        .members(&TECHNOLOGY_INPUT),
];

pub(in crate::generated) static TECHNOLOGY_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static TECHNOLOGY_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static USER_INPUT: &[Field] = &[
    Field::new("login", Kind::Text, "The login.").required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
    Field::new("platforms", Kind::List(&Kind::Text), "The platforms the user may see.")
        .required(),
    Field::new(
            "roles",
            Kind::List(&Kind::Text),
            "The roles; the original sends `ROLE_READER` unless told otherwise.",
        )
        .required(),
    Field::new("groups", Kind::List(&Kind::Text), "The groups of the user.").required(),
];

pub(in crate::generated) static VOLUME_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
        "size",
        Kind::Text,
        "The size with its unit, such as `128 MB`. Whether it can shrink is not known.",
    ),
];

pub(in crate::generated) static VOLUME_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "size",
            Kind::Text,
            "The size with its unit, such as `128 MB`, between the bounds that the administrator set.",
        )
        .required(),
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static VOLUME_WITH_PATH_INPUT: &[Field] = &[
    Field::new("path", Kind::Text, "Where it is mounted.").required(),
    Field::new("volumeId", Kind::Text, "The storage space.").required(),
];
