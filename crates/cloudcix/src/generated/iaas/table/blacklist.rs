// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `blacklist_create`
pub static BLACKLIST_CREATE: Operation = Operation {
    id: "blacklist_create",
    method: "POST",
    path: "/cix_blacklist/",
    server: None,
    tag: "blacklist",
    summary: "Creates a blocked range.",
    description: "Codes: members `iaas_cix_blacklist_create_101-102`; 403 `iaas_cix_blacklist_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CixBlacklistCreate", "")
            .rules(&[Rule::at("/cidr").length(None, Some(49))]),
    ),
    responses: &[
        Answer::json(Exact(201), "CixBlacklistEnvelope", "The blocked range."),
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

/// `blacklist_delete`
pub static BLACKLIST_DELETE: Operation = Operation {
    id: "blacklist_delete",
    method: "DELETE",
    path: "/cix_blacklist/{cidr}/",
    server: None,
    tag: "blacklist",
    summary: "Deletes a blocked range.",
    description: "Codes: 403 `iaas_cix_blacklist_delete_201`; 404 `iaas_cix_blacklist_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "cidr",
                Kind::Text,
                "The range in CIDR notation. Its slash is percent-encoded.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
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

/// `blacklist_get`
pub static BLACKLIST_GET: Operation = Operation {
    id: "blacklist_get",
    method: "GET",
    path: "/cix_blacklist/{cidr}/",
    server: None,
    tag: "blacklist",
    summary: "Gets a blocked range.",
    description: "Codes: 404 `iaas_cix_blacklist_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "cidr",
                Kind::Text,
                "The range in CIDR notation. Its slash is percent-encoded.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CixBlacklistEnvelope", "The blocked range."),
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

/// `blacklist_head`
pub static BLACKLIST_HEAD: Operation = Operation {
    id: "blacklist_head",
    method: "HEAD",
    path: "/cix_blacklist/{cidr}/",
    server: None,
    tag: "blacklist",
    summary: "Asks whether a blocked range exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "cidr",
                Kind::Text,
                "The range in CIDR notation. Its slash is percent-encoded.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
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

/// `blacklist_list`
pub static BLACKLIST_LIST: Operation = Operation {
    id: "blacklist_list",
    method: "GET",
    path: "/cix_blacklist/",
    server: None,
    tag: "blacklist",
    summary: "Lists blocked ranges.",
    description: "Codes: 400 `iaas_cix_blacklist_list_001`.",
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
            Kind::Choice(&["cidr", "-cidr"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CIX_BLACKLIST_FILTER)
            .rules(filters::CIX_BLACKLIST_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CIX_BLACKLIST_FILTER)
            .rules(filters::CIX_BLACKLIST_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CixBlacklistList", "A page of blocked ranges."),
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

/// `blacklist_list_head`
pub static BLACKLIST_LIST_HEAD: Operation = Operation {
    id: "blacklist_list_head",
    method: "HEAD",
    path: "/cix_blacklist/",
    server: None,
    tag: "blacklist",
    summary: "Asks whether blocked ranges can be listed.",
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

/// `blacklist_partial_update`
pub static BLACKLIST_PARTIAL_UPDATE: Operation = Operation {
    id: "blacklist_partial_update",
    method: "PATCH",
    path: "/cix_blacklist/{cidr}/",
    server: None,
    tag: "blacklist",
    summary: "Changes some members of a blocked range.",
    description: "Codes: members `iaas_cix_blacklist_update_101-102`; 403 `iaas_cix_blacklist_update_201`; 404 `iaas_cix_blacklist_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "cidr",
                Kind::Text,
                "The range in CIDR notation. Its slash is percent-encoded.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: Some(
        Body::json("CixBlacklistPartialUpdate", "")
            .rules(&[Rule::at("/cidr").length(None, Some(49))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "CixBlacklistEnvelope",
            "The blocked range, as it is now.",
        ),
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

/// `blacklist_update`
pub static BLACKLIST_UPDATE: Operation = Operation {
    id: "blacklist_update",
    method: "PUT",
    path: "/cix_blacklist/{cidr}/",
    server: None,
    tag: "blacklist",
    summary: "Changes a blocked range as a whole.",
    description: "Codes: members `iaas_cix_blacklist_update_101-102`; 403 `iaas_cix_blacklist_update_201`; 404 `iaas_cix_blacklist_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "cidr",
                Kind::Text,
                "The range in CIDR notation. Its slash is percent-encoded.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: Some(
        Body::json("CixBlacklistUpdate", "")
            .rules(&[Rule::at("/cidr").length(None, Some(49))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "CixBlacklistEnvelope",
            "The blocked range, as it is now.",
        ),
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
