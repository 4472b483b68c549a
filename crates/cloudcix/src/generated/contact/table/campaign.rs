// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `campaign_create`
pub static CAMPAIGN_CREATE: Operation = Operation {
    id: "campaign_create",
    method: "POST",
    path: "/campaign/",
    server: None,
    tag: "campaign",
    summary: "Creates a campaign.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CampaignCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "CampaignEnvelope", "The new campaign."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_delete`
pub static CAMPAIGN_DELETE: Operation = Operation {
    id: "campaign_delete",
    method: "DELETE",
    path: "/campaign/{id}/",
    server: None,
    tag: "campaign",
    summary: "Deletes a campaign.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_get`
pub static CAMPAIGN_GET: Operation = Operation {
    id: "campaign_get",
    method: "GET",
    path: "/campaign/{id}/",
    server: None,
    tag: "campaign",
    summary: "Gets a campaign.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CampaignEnvelope", "The campaign."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_head`
pub static CAMPAIGN_HEAD: Operation = Operation {
    id: "campaign_head",
    method: "HEAD",
    path: "/campaign/{id}/",
    server: None,
    tag: "campaign",
    summary: "Checks that a campaign exists.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_list`
pub static CAMPAIGN_LIST: Operation = Operation {
    id: "campaign_list",
    method: "GET",
    path: "/campaign/",
    server: None,
    tag: "campaign",
    summary: "Lists campaigns.",
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
            Kind::Choice(
                &["name", "date_of_campaign", "id", "-name", "-date_of_campaign", "-id"],
            ),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CAMPAIGN_FILTER)
            .rules(filters::CAMPAIGN_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CAMPAIGN_FILTER)
            .rules(filters::CAMPAIGN_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CampaignList", "A page of campaigns."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_list_head`
pub static CAMPAIGN_LIST_HEAD: Operation = Operation {
    id: "campaign_list_head",
    method: "HEAD",
    path: "/campaign/",
    server: None,
    tag: "campaign",
    summary: "Checks that campaigns may be listed.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_partial_update`
pub static CAMPAIGN_PARTIAL_UPDATE: Operation = Operation {
    id: "campaign_partial_update",
    method: "PATCH",
    path: "/campaign/{id}/",
    server: None,
    tag: "campaign",
    summary: "Changes some members of a campaign.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CampaignPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "CampaignEnvelope", "The campaign as it is now."),
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
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `campaign_update`
pub static CAMPAIGN_UPDATE: Operation = Operation {
    id: "campaign_update",
    method: "PUT",
    path: "/campaign/{id}/",
    server: None,
    tag: "campaign",
    summary: "Changes a campaign.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CampaignUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "CampaignEnvelope", "The campaign as it is now."),
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
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
