// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ipmi_create`
pub static IPMI_CREATE: Operation = Operation {
    id: "ipmi_create",
    method: "POST",
    path: "/ipmi/",
    server: None,
    tag: "ipmi",
    summary: "Creates an IPMI session.",
    description: "Codes: members `iaas_ipmi_create_101-105`; 403 `iaas_ipmi_create_201`; 404 `iaas_ipmi_get_juniper_device_001`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("IpmiCreate", "")
            .rules(&[Rule::at("/client_ip").length(None, Some(39))]),
    ),
    responses: &[
        Answer::json(Exact(201), "IpmiEnvelope", "The IPMI session."),
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
        Answer::json(
            Exact(503),
            "ApiError",
            "A system behind this application failed, such as the name servers.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `ipmi_delete`
pub static IPMI_DELETE: Operation = Operation {
    id: "ipmi_delete",
    method: "DELETE",
    path: "/ipmi/{id}/",
    server: None,
    tag: "ipmi",
    summary: "Deletes an IPMI session.",
    description: "Codes: 403 `iaas_ipmi_delete_201`; 404 `iaas_ipmi_delete_001`, `iaas_ipmi_get_juniper_device_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the IPMI session.",
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
        Answer::json(
            Exact(503),
            "ApiError",
            "A system behind this application failed, such as the name servers.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `ipmi_get`
pub static IPMI_GET: Operation = Operation {
    id: "ipmi_get",
    method: "GET",
    path: "/ipmi/{id}/",
    server: None,
    tag: "ipmi",
    summary: "Gets an IPMI session.",
    description: "Codes: 403 `iaas_ipmi_read_201`; 404 `iaas_ipmi_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the IPMI session.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpmiEnvelope", "The IPMI session."),
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

/// `ipmi_head`
pub static IPMI_HEAD: Operation = Operation {
    id: "ipmi_head",
    method: "HEAD",
    path: "/ipmi/{id}/",
    server: None,
    tag: "ipmi",
    summary: "Asks whether an IPMI session exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the IPMI session.",
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

/// `ipmi_list`
pub static IPMI_LIST: Operation = Operation {
    id: "ipmi_list",
    method: "GET",
    path: "/ipmi/",
    server: None,
    tag: "ipmi",
    summary: "Lists IPMI sessions.",
    description: "Codes: 400 `iaas_ipmi_list_001`.",
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
                    "created",
                    "-created",
                    "updated",
                    "-updated",
                    "pk",
                    "-pk",
                    "client_ip",
                    "-client_ip",
                    "customer_ip_id",
                    "-customer_ip_id",
                    "modified_by",
                    "-modified_by",
                    "removed",
                    "-removed",
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
            .members(filters::IPMI_FILTER)
            .rules(filters::IPMI_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::IPMI_FILTER)
            .rules(filters::IPMI_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpmiList", "A page of IPMI sessions."),
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

/// `ipmi_list_head`
pub static IPMI_LIST_HEAD: Operation = Operation {
    id: "ipmi_list_head",
    method: "HEAD",
    path: "/ipmi/",
    server: None,
    tag: "ipmi",
    summary: "Asks whether IPMI sessions can be listed.",
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
