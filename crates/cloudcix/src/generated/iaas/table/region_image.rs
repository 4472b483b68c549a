// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `region_image_create`
pub static REGION_IMAGE_CREATE: Operation = Operation {
    id: "region_image_create",
    method: "POST",
    path: "/region_image/",
    server: None,
    tag: "region_image",
    summary: "Offers an image in the region of the user.",
    description: "Codes: members `iaas_region_image_create_101-104`; 403 `iaas_region_image_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("RegionImageCreate", "")),
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

/// `region_image_delete`
pub static REGION_IMAGE_DELETE: Operation = Operation {
    id: "region_image_delete",
    method: "DELETE",
    path: "/region_image/{image_id}/",
    server: None,
    tag: "region_image",
    summary: "Offers an image no more.",
    description: "The id is that of the image.\n\nCodes: 404 `iaas_region_image_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "image_id", Kind::INTEGER, "The id of the image."),
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
