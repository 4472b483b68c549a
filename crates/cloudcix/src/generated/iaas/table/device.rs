// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `device_create`
pub static DEVICE_CREATE: Operation = Operation {
    id: "device_create",
    method: "POST",
    path: "/device/",
    server: None,
    tag: "device",
    summary: "Creates a device.",
    description: "Codes: members `iaas_device_create_101-108`; 403 `iaas_device_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("DeviceCreate", "")
            .rules(&[Rule::at("/id_on_host").length(None, Some(12))]),
    ),
    responses: &[
        Answer::json(Exact(201), "DeviceEnvelope", "The device."),
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

/// `device_get`
pub static DEVICE_GET: Operation = Operation {
    id: "device_get",
    method: "GET",
    path: "/device/{id}/",
    server: None,
    tag: "device",
    summary: "Gets a device.",
    description: "Codes: 403 `iaas_device_read_201`; 404 `iaas_device_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the device."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DeviceEnvelope", "The device."),
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

/// `device_head`
pub static DEVICE_HEAD: Operation = Operation {
    id: "device_head",
    method: "HEAD",
    path: "/device/{id}/",
    server: None,
    tag: "device",
    summary: "Asks whether a device exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the device."),
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

/// `device_list`
pub static DEVICE_LIST: Operation = Operation {
    id: "device_list",
    method: "GET",
    path: "/device/",
    server: None,
    tag: "device",
    summary: "Lists devices.",
    description: "Codes: 400 `iaas_device_list_001`.",
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
                    "id_on_host",
                    "-id_on_host",
                    "created",
                    "-created",
                    "device_type_idid",
                    "-device_type_idid",
                    "server_id",
                    "-server_id",
                    "updated",
                    "-updated",
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
            .members(filters::DEVICE_FILTER)
            .rules(filters::DEVICE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::DEVICE_FILTER)
            .rules(filters::DEVICE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DeviceList", "A page of devices."),
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

/// `device_list_head`
pub static DEVICE_LIST_HEAD: Operation = Operation {
    id: "device_list_head",
    method: "HEAD",
    path: "/device/",
    server: None,
    tag: "device",
    summary: "Asks whether devices can be listed.",
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

/// `device_partial_update`
pub static DEVICE_PARTIAL_UPDATE: Operation = Operation {
    id: "device_partial_update",
    method: "PATCH",
    path: "/device/{id}/",
    server: None,
    tag: "device",
    summary: "Changes some members of a device.",
    description: "Codes: members `iaas_device_update_101-109`; 403 `iaas_device_update_201`; 404 `iaas_device_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the device."),
    ],
    body: Some(
        Body::json("DevicePartialUpdate", "")
            .rules(&[Rule::at("/id_on_host").length(None, Some(12))]),
    ),
    responses: &[
        Answer::json(Exact(200), "DeviceEnvelope", "The device, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `device_update`
pub static DEVICE_UPDATE: Operation = Operation {
    id: "device_update",
    method: "PUT",
    path: "/device/{id}/",
    server: None,
    tag: "device",
    summary: "Changes a device as a whole.",
    description: "Codes: members `iaas_device_update_101-109`; 403 `iaas_device_update_201`; 404 `iaas_device_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the device."),
    ],
    body: Some(
        Body::json("DeviceUpdate", "")
            .rules(&[Rule::at("/id_on_host").length(None, Some(12))]),
    ),
    responses: &[
        Answer::json(Exact(200), "DeviceEnvelope", "The device, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
