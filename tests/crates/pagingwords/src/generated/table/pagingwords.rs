// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `cursor`
pub static CURSOR: Operation = Operation {
    id: "cursor",
    method: "GET",
    path: "/cursor",
    server: None,
    tag: "pagingwords",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "after", Kind::Text, ""),
        Parameter::new(Location::Query, "size", Kind::INTEGER, ""),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "CursorResponse",
            "A page that has what asks for the next.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Token {
            parameter: "after",
        },
        limit: Some("size"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "made up",
};

/// `last`
pub static LAST: Operation = Operation {
    id: "last",
    method: "GET",
    path: "/last",
    server: None,
    tag: "pagingwords",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Query, "after", Kind::Text, "")],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "LastResponse",
            "A page that is continued behind its last item.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Token {
            parameter: "after",
        },
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "made up",
};

/// `offset`
pub static OFFSET: Operation = Operation {
    id: "offset",
    method: "GET",
    path: "/offset",
    server: None,
    tag: "pagingwords",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "skip", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "take", Kind::INTEGER, ""),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "OffsetResponse", "A page behind so many items."),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Offset {
            parameter: "skip",
        },
        limit: Some("take"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "made up",
};

/// `pageable`
pub static PAGEABLE: Operation = Operation {
    id: "pageable",
    method: "GET",
    path: "/pageable",
    server: None,
    tag: "pagingwords",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Query, "from", Kind::INTEGER, "")],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "PageableResponse",
            "A page that has the address of the next.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Link,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "made up",
};
