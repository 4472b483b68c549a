// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `region_storage_type_create`
pub static REGION_STORAGE_TYPE_CREATE: Operation = Operation {
    id: "region_storage_type_create",
    method: "POST",
    path: "/region_storage_type/",
    server: None,
    tag: "region_storage_type",
    summary: "Offers a storage type in the region of the user.",
    description: "Codes: members `iaas_region_storage_type_create_101-104`; 403 `iaas_region_storage_type_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("RegionStorageTypeCreate", "")),
    responses: &[
        Answer::empty(Exact(201), "It is offered. There is no body."),
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

/// `region_storage_type_delete`
pub static REGION_STORAGE_TYPE_DELETE: Operation = Operation {
    id: "region_storage_type_delete",
    method: "DELETE",
    path: "/region_storage_type/{storage_type_id}/",
    server: None,
    tag: "region_storage_type",
    summary: "Offers a storage type no more.",
    description: "The id is that of the storage type.\n\nCodes: 404 `iaas_region_storage_type_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "storage_type_id",
            Kind::INTEGER,
            "The id of the storage type.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
