// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `domain_create`
pub static DOMAIN_CREATE: Operation = Operation {
    id: "domain_create",
    method: "POST",
    path: "/domain/",
    server: None,
    tag: "domain",
    summary: "Creates a domain.",
    description: "A 503 means that the name servers did not answer.\n\nCodes: members `iaas_domain_create_101-103`; 403 `iaas_domain_create_201`; 503\n`iaas_domain_create_001-002`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("DomainCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(240))]),
    ),
    responses: &[
        Answer::json(Exact(201), "DomainEnvelope", "The domain."),
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

/// `domain_delete`
pub static DOMAIN_DELETE: Operation = Operation {
    id: "domain_delete",
    method: "DELETE",
    path: "/domain/{id}/",
    server: None,
    tag: "domain",
    summary: "Deletes a domain.",
    description: "Codes: 403 `iaas_domain_delete_201`; 404 `iaas_domain_delete_001`; 503 `iaas_domain_delete_002-003`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the domain."),
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

/// `domain_get`
pub static DOMAIN_GET: Operation = Operation {
    id: "domain_get",
    method: "GET",
    path: "/domain/{id}/",
    server: None,
    tag: "domain",
    summary: "Gets a domain.",
    description: "Codes: 403 `iaas_domain_read_201`; 404 `iaas_domain_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the domain."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DomainEnvelope", "The domain."),
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

/// `domain_head`
pub static DOMAIN_HEAD: Operation = Operation {
    id: "domain_head",
    method: "HEAD",
    path: "/domain/{id}/",
    server: None,
    tag: "domain",
    summary: "Asks whether a domain exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the domain."),
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

/// `domain_list`
pub static DOMAIN_LIST: Operation = Operation {
    id: "domain_list",
    method: "GET",
    path: "/domain/",
    server: None,
    tag: "domain",
    summary: "Lists domains.",
    description: "Codes: 400 `iaas_domain_list_001`.",
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
                &["name", "-name", "created", "-created", "updated", "-updated"],
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
            .members(filters::DOMAIN_FILTER)
            .rules(filters::DOMAIN_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::DOMAIN_FILTER)
            .rules(filters::DOMAIN_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DomainList", "A page of domains."),
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

/// `domain_list_head`
pub static DOMAIN_LIST_HEAD: Operation = Operation {
    id: "domain_list_head",
    method: "HEAD",
    path: "/domain/",
    server: None,
    tag: "domain",
    summary: "Asks whether domains can be listed.",
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
