// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `storage_create`
pub static STORAGE_CREATE: Operation = Operation {
    id: "storage_create",
    method: "POST",
    path: "/vm/{vm_id}/storage/",
    server: None,
    tag: "storage",
    summary: "Creates a storage.",
    description: "Codes: members `iaas_storage_create_101-106`; 400 `iaas_storage_create_002-003`; 403 `iaas_storage_create_201-202`; 404 `iaas_storage_create_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
    ],
    body: Some(
        Body::json("StorageCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "StorageEnvelope", "The storage."),
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

/// `storage_get`
pub static STORAGE_GET: Operation = Operation {
    id: "storage_get",
    method: "GET",
    path: "/vm/{vm_id}/storage/{id}/",
    server: None,
    tag: "storage",
    summary: "Gets a storage.",
    description: "Codes: 403 `iaas_storage_read_201-203`; 404 `iaas_storage_read_001-002`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the storage."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "StorageEnvelope", "The storage."),
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
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `storage_head`
pub static STORAGE_HEAD: Operation = Operation {
    id: "storage_head",
    method: "HEAD",
    path: "/vm/{vm_id}/storage/{id}/",
    server: None,
    tag: "storage",
    summary: "Asks whether a storage exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the storage."),
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

/// `storage_list`
pub static STORAGE_LIST: Operation = Operation {
    id: "storage_list",
    method: "GET",
    path: "/vm/{vm_id}/storage/",
    server: None,
    tag: "storage",
    summary: "Lists storages.",
    description: "Codes: 400 `iaas_storage_list_002`; 403 `iaas_storage_list_201-202`; 404 `iaas_storage_list_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
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
            Kind::Choice(&["gb", "-gb", "name", "-name", "primary", "-primary"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::STORAGE_FILTER)
            .rules(filters::STORAGE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::STORAGE_FILTER)
            .rules(filters::STORAGE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "StorageList", "A page of storages."),
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

/// `storage_list_head`
pub static STORAGE_LIST_HEAD: Operation = Operation {
    id: "storage_list_head",
    method: "HEAD",
    path: "/vm/{vm_id}/storage/",
    server: None,
    tag: "storage",
    summary: "Asks whether storages can be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
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
