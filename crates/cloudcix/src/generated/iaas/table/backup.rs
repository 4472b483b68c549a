// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `backup_create`
pub static BACKUP_CREATE: Operation = Operation {
    id: "backup_create",
    method: "POST",
    path: "/backup/",
    server: None,
    tag: "backup",
    summary: "Creates a backup.",
    description: "Wait until it is running: then the copy is made.\n\nCodes: members `iaas_backup_create_101-107`; 400 `iaas_backup_create_001-002`; 403\n`iaas_backup_create_201-202`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("BackupCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(201), "BackupEnvelope", "The backup."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `backup_get`
pub static BACKUP_GET: Operation = Operation {
    id: "backup_get",
    method: "GET",
    path: "/backup/{id}/",
    server: None,
    tag: "backup",
    summary: "Gets a backup.",
    description: "Codes: 403 `iaas_backup_read_201-203`; 404 `iaas_backup_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the backup."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "BackupEnvelope", "The backup."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: Some(BACKUP_GET_UNTIL_RUNNING),
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// What `backup_get` is waited for until `running`.
pub const BACKUP_GET_UNTIL_RUNNING: Waiter = Waiter {
    name: "running",
    state: "/content/state",
    success: &["4"],
    failure: &["3", "8", "9", "14", "17", "99"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `backup_get` is waited for until `closed`.
pub const BACKUP_GET_UNTIL_CLOSED: Waiter = Waiter {
    name: "closed",
    state: "/content/state",
    success: &["99"],
    failure: &["3", "4"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// `backup_head`
pub static BACKUP_HEAD: Operation = Operation {
    id: "backup_head",
    method: "HEAD",
    path: "/backup/{id}/",
    server: None,
    tag: "backup",
    summary: "Asks whether a backup exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the backup."),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is there."),
        Answer::empty(
            Default,
            "It is not there, or the user may not see it. There is no body.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `backup_list`
pub static BACKUP_LIST: Operation = Operation {
    id: "backup_list",
    method: "GET",
    path: "/backup/",
    server: None,
    tag: "backup",
    summary: "Lists backups.",
    description: "Codes: 400 `iaas_backup_list_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "page",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.",
        ),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(1, 100),
            "How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.",
        ),
        Parameter::new(
            Location::Query,
            "order",
            Kind::Choice(
                &[
                    "time_valid",
                    "-time_valid",
                    "created",
                    "-created",
                    "name",
                    "-name",
                    "id",
                    "-id",
                    "state",
                    "-state",
                    "vm_id",
                    "-vm_id",
                ],
            ),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::BACKUP_FILTER)
            .rules(filters::BACKUP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::BACKUP_FILTER)
            .rules(filters::BACKUP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "BackupList", "A page of backups."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Page {
            parameter: "page",
            first: 0u64,
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `backup_list_head`
pub static BACKUP_LIST_HEAD: Operation = Operation {
    id: "backup_list_head",
    method: "HEAD",
    path: "/backup/",
    server: None,
    tag: "backup",
    summary: "Asks whether backups can be listed.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is there."),
        Answer::empty(
            Default,
            "It is not there, or the user may not see it. There is no body.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `backup_partial_update`
pub static BACKUP_PARTIAL_UPDATE: Operation = Operation {
    id: "backup_partial_update",
    method: "PATCH",
    path: "/backup/{id}/",
    server: None,
    tag: "backup",
    summary: "Changes some members of a backup.",
    description: "Codes: members `iaas_backup_update_101-108`; 400 `iaas_backup_update_002`; 403 `iaas_backup_update_201-204`; 404 `iaas_backup_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the backup."),
    ],
    body: Some(
        Body::json("BackupPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(200), "BackupEnvelope", "The backup, as it is now."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `backup_update`
pub static BACKUP_UPDATE: Operation = Operation {
    id: "backup_update",
    method: "PUT",
    path: "/backup/{id}/",
    server: None,
    tag: "backup",
    summary: "Changes a backup as a whole.",
    description: "Codes: members `iaas_backup_update_101-108`; 400 `iaas_backup_update_002`; 403 `iaas_backup_update_201-204`; 404 `iaas_backup_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the backup."),
    ],
    body: Some(
        Body::json("BackupUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(200), "BackupEnvelope", "The backup, as it is now."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
