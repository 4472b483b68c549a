// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `contact_create`
pub static CONTACT_CREATE: Operation = Operation {
    id: "contact_create",
    method: "POST",
    path: "/contact/",
    server: None,
    tag: "contact",
    summary: "Creates a contact.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("ContactCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(200)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/company_name").length(None, Some(100)),
                    Rule::at("/email").length(None, Some(250)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/linkedin_url").length(None, Some(200)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/title").length(None, Some(100)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "ContactEnvelope", "The new contact."),
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

/// `contact_delete`
pub static CONTACT_DELETE: Operation = Operation {
    id: "contact_delete",
    method: "DELETE",
    path: "/contact/{id}/",
    server: None,
    tag: "contact",
    summary: "Deletes a contact.",
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

/// `contact_get`
pub static CONTACT_GET: Operation = Operation {
    id: "contact_get",
    method: "GET",
    path: "/contact/{id}/",
    server: None,
    tag: "contact",
    summary: "Gets a contact.",
    description: "A contact of another member is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ContactEnvelope", "The contact."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `contact_head`
pub static CONTACT_HEAD: Operation = Operation {
    id: "contact_head",
    method: "HEAD",
    path: "/contact/{id}/",
    server: None,
    tag: "contact",
    summary: "Checks that a contact exists.",
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

/// `contact_list`
pub static CONTACT_LIST: Operation = Operation {
    id: "contact_list",
    method: "GET",
    path: "/contact/",
    server: None,
    tag: "contact",
    summary: "Lists contacts.",
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
                &[
                    "surname",
                    "company_name",
                    "created",
                    "email",
                    "first_name",
                    "id",
                    "updated",
                    "-surname",
                    "-company_name",
                    "-created",
                    "-email",
                    "-first_name",
                    "-id",
                    "-updated",
                ],
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
            .members(filters::CONTACT_FILTER)
            .rules(filters::CONTACT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CONTACT_FILTER)
            .rules(filters::CONTACT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ContactList", "A page of contacts."),
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

/// `contact_list_head`
pub static CONTACT_LIST_HEAD: Operation = Operation {
    id: "contact_list_head",
    method: "HEAD",
    path: "/contact/",
    server: None,
    tag: "contact",
    summary: "Checks that contacts may be listed.",
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

/// `contact_partial_update`
pub static CONTACT_PARTIAL_UPDATE: Operation = Operation {
    id: "contact_partial_update",
    method: "PATCH",
    path: "/contact/{id}/",
    server: None,
    tag: "contact",
    summary: "Changes some members of a contact.",
    description: "Null for a text leaves it as it is.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ContactPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(200)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/company_name").length(None, Some(100)),
                    Rule::at("/email").length(None, Some(250)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/linkedin_url").length(None, Some(200)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/title").length(None, Some(100)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "ContactEnvelope", "The contact as it is now."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `contact_update`
pub static CONTACT_UPDATE: Operation = Operation {
    id: "contact_update",
    method: "PUT",
    path: "/contact/{id}/",
    server: None,
    tag: "contact",
    summary: "Changes a contact.",
    description: "Unlike elsewhere, what is left out stays as it is.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ContactUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(200)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/company_name").length(None, Some(100)),
                    Rule::at("/email").length(None, Some(250)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/linkedin_url").length(None, Some(200)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/title").length(None, Some(100)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "ContactEnvelope", "The contact as it is now."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
