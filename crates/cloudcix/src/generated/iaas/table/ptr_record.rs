// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ptr_record_create`
pub static PTR_RECORD_CREATE: Operation = Operation {
    id: "ptr_record_create",
    method: "POST",
    path: "/ptr_record/",
    server: None,
    tag: "ptr_record",
    summary: "Creates a PTR record.",
    description: "Codes: members `iaas_ptr_record_create_101-108`; 403 `iaas_ptr_record_create_201`; 503 `iaas_ptr_record_create_001-006`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("PtrRecordCreate", "")
            .rules(
                &[
                    Rule::at("/content").length(None, Some(255)),
                    Rule::at("/ip_address").length(None, Some(39)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "RecordEnvelope", "The PTR record."),
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

/// `ptr_record_delete`
pub static PTR_RECORD_DELETE: Operation = Operation {
    id: "ptr_record_delete",
    method: "DELETE",
    path: "/ptr_record/{id}/",
    server: None,
    tag: "ptr_record",
    summary: "Deletes a PTR record.",
    description: "Codes: 403 `iaas_ptr_record_delete_201`; 404 `iaas_ptr_record_delete_001`; 503 `iaas_ptr_record_delete_002-003`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the PTR record."),
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

/// `ptr_record_get`
pub static PTR_RECORD_GET: Operation = Operation {
    id: "ptr_record_get",
    method: "GET",
    path: "/ptr_record/{id}/",
    server: None,
    tag: "ptr_record",
    summary: "Gets a PTR record.",
    description: "Codes: 404 `iaas_ptr_record_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the PTR record."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "RecordEnvelope", "The PTR record."),
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

/// `ptr_record_head`
pub static PTR_RECORD_HEAD: Operation = Operation {
    id: "ptr_record_head",
    method: "HEAD",
    path: "/ptr_record/{id}/",
    server: None,
    tag: "ptr_record",
    summary: "Asks whether a PTR record exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the PTR record."),
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

/// `ptr_record_list`
pub static PTR_RECORD_LIST: Operation = Operation {
    id: "ptr_record_list",
    method: "GET",
    path: "/ptr_record/",
    server: None,
    tag: "ptr_record",
    summary: "Lists PTR records.",
    description: "Codes: 400 `iaas_ptr_record_list_001`.",
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
                    "name",
                    "-name",
                    "content",
                    "-content",
                    "type",
                    "-type",
                    "failcontent",
                    "-failcontent",
                    "time_to_live",
                    "-time_to_live",
                    "ip_addressfailover",
                    "-ip_addressfailover",
                    "priority",
                    "-priority",
                    "domain",
                    "-domain",
                    "created",
                    "-created",
                    "updated",
                    "-updated",
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
            .members(filters::PTR_RECORD_FILTER)
            .rules(filters::PTR_RECORD_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::PTR_RECORD_FILTER)
            .rules(filters::PTR_RECORD_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "RecordList", "A page of PTR records."),
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

/// `ptr_record_list_head`
pub static PTR_RECORD_LIST_HEAD: Operation = Operation {
    id: "ptr_record_list_head",
    method: "HEAD",
    path: "/ptr_record/",
    server: None,
    tag: "ptr_record",
    summary: "Asks whether PTR records can be listed.",
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

/// `ptr_record_partial_update`
pub static PTR_RECORD_PARTIAL_UPDATE: Operation = Operation {
    id: "ptr_record_partial_update",
    method: "PATCH",
    path: "/ptr_record/{id}/",
    server: None,
    tag: "ptr_record",
    summary: "Changes some members of a PTR record.",
    description: "Codes: members `iaas_ptr_record_update_101-105`; 403 `iaas_ptr_record_update_201`; 404 `iaas_ptr_record_update_001`; 503 `iaas_ptr_record_update_002-003`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the PTR record."),
    ],
    body: Some(
        Body::json("PtrRecordPartialUpdate", "")
            .rules(&[Rule::at("/content").length(None, Some(255))]),
    ),
    responses: &[
        Answer::json(Exact(200), "RecordEnvelope", "The PTR record, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `ptr_record_update`
pub static PTR_RECORD_UPDATE: Operation = Operation {
    id: "ptr_record_update",
    method: "PUT",
    path: "/ptr_record/{id}/",
    server: None,
    tag: "ptr_record",
    summary: "Changes a PTR record as a whole.",
    description: "Codes: members `iaas_ptr_record_update_101-105`; 403 `iaas_ptr_record_update_201`; 404 `iaas_ptr_record_update_001`; 503 `iaas_ptr_record_update_002-003`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the PTR record."),
    ],
    body: Some(
        Body::json("PtrRecordUpdate", "")
            .rules(&[Rule::at("/content").length(None, Some(255))]),
    ),
    responses: &[
        Answer::json(Exact(200), "RecordEnvelope", "The PTR record, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
