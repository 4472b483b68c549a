// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ceph_create`
pub static CEPH_CREATE: Operation = Operation {
    id: "ceph_create",
    method: "POST",
    path: "/ceph/",
    server: None,
    tag: "ceph",
    summary: "Creates a Ceph drive.",
    description: "Codes: members `iaas_ceph_create_101-110`; 403 `iaas_ceph_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CephCreate", "").rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(201), "ResourceEnvelope", "The Ceph drive."),
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

/// `ceph_get`
pub static CEPH_GET: Operation = Operation {
    id: "ceph_get",
    method: "GET",
    path: "/ceph/{id}/",
    server: None,
    tag: "ceph",
    summary: "Gets a Ceph drive.",
    description: "Codes: 403 `iaas_ceph_read_201-203`; 404 `iaas_ceph_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the Ceph drive."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ResourceEnvelope", "The Ceph drive."),
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
    waiter: Some(CEPH_GET_UNTIL_RUNNING),
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// What `ceph_get` is waited for until `running`.
pub const CEPH_GET_UNTIL_RUNNING: Waiter = Waiter {
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

/// What `ceph_get` is waited for until `closed`.
pub const CEPH_GET_UNTIL_CLOSED: Waiter = Waiter {
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

/// `ceph_head`
pub static CEPH_HEAD: Operation = Operation {
    id: "ceph_head",
    method: "HEAD",
    path: "/ceph/{id}/",
    server: None,
    tag: "ceph",
    summary: "Asks whether a Ceph drive exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the Ceph drive."),
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

/// `ceph_list`
pub static CEPH_LIST: Operation = Operation {
    id: "ceph_list",
    method: "GET",
    path: "/ceph/",
    server: None,
    tag: "ceph",
    summary: "Lists Ceph drives.",
    description: "Codes: 400 `iaas_ceph_list_001`.",
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
            Kind::Choice(&["name", "-name"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CEPH_FILTER)
            .rules(filters::CEPH_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CEPH_FILTER)
            .rules(filters::CEPH_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ResourceList", "A page of Ceph drives."),
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

/// `ceph_list_head`
pub static CEPH_LIST_HEAD: Operation = Operation {
    id: "ceph_list_head",
    method: "HEAD",
    path: "/ceph/",
    server: None,
    tag: "ceph",
    summary: "Asks whether Ceph drives can be listed.",
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

/// `ceph_partial_update`
pub static CEPH_PARTIAL_UPDATE: Operation = Operation {
    id: "ceph_partial_update",
    method: "PATCH",
    path: "/ceph/{id}/",
    server: None,
    tag: "ceph",
    summary: "Changes some members of a Ceph drive.",
    description: "Codes: members `iaas_ceph_update_101-112`; 403 `iaas_ceph_update_002,201-204`; 404 `iaas_ceph_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the Ceph drive."),
    ],
    body: Some(
        Body::json("CephPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ResourceEnvelope", "The Ceph drive, as it is now."),
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

/// `ceph_update`
pub static CEPH_UPDATE: Operation = Operation {
    id: "ceph_update",
    method: "PUT",
    path: "/ceph/{id}/",
    server: None,
    tag: "ceph",
    summary: "Changes a Ceph drive as a whole.",
    description: "Codes: members `iaas_ceph_update_101-112`; 403 `iaas_ceph_update_002,201-204`; 404 `iaas_ceph_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the Ceph drive."),
    ],
    body: Some(
        Body::json("CephUpdate", "").rules(&[Rule::at("/name").length(None, Some(128))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ResourceEnvelope", "The Ceph drive, as it is now."),
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
