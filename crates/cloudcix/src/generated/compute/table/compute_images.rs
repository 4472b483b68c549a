// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::compute::table::filters;

/// `compute_images_get`
pub static COMPUTE_IMAGES_GET: Operation = Operation {
    id: "compute_images_get",
    method: "GET",
    path: "/compute/images/{id}/",
    server: None,
    tag: "compute_images",
    summary: "Gets an image.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the image."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ComputeImageEnvelope", "The image."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_images_head`
pub static COMPUTE_IMAGES_HEAD: Operation = Operation {
    id: "compute_images_head",
    method: "HEAD",
    path: "/compute/images/{id}/",
    server: None,
    tag: "compute_images",
    summary: "Asks whether an image exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the image."),
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `compute_images_list`
pub static COMPUTE_IMAGES_LIST: Operation = Operation {
    id: "compute_images_list",
    method: "GET",
    path: "/compute/images/",
    server: None,
    tag: "compute_images",
    summary: "Lists images.",
    description: "",
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
            Kind::Choice(&["sku_name", "-sku_name", "id", "-id"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::COMPUTE_IMAGE_FILTER)
            .rules(filters::COMPUTE_IMAGE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::COMPUTE_IMAGE_FILTER)
            .rules(filters::COMPUTE_IMAGE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ComputeImageList", "A page of images."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_images_list_head`
pub static COMPUTE_IMAGES_LIST_HEAD: Operation = Operation {
    id: "compute_images_list_head",
    method: "HEAD",
    path: "/compute/images/",
    server: None,
    tag: "compute_images",
    summary: "Asks whether images can be listed.",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};
