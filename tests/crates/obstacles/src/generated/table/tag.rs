// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `a_b_2`
pub static A_B_2: Operation = Operation {
    id: "a_b_2",
    method: "GET",
    path: "/op/90/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls a_b",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "a_b", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "a_b")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `abstract`
pub static ABSTRACT: Operation = Operation {
    id: "abstract",
    method: "GET",
    path: "/op/38/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls abstract",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "abstract", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "abstract")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `client`
pub static CLIENT: Operation = Operation {
    id: "client",
    method: "GET",
    path: "/op/70/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls client",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "client", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "client")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `const`
pub static CONST: Operation = Operation {
    id: "const",
    method: "GET",
    path: "/op/2/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls const",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "const", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "const")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `debug`
pub static DEBUG: Operation = Operation {
    id: "debug",
    method: "GET",
    path: "/op/66/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls Debug",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Debug", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Debug")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `dot`
pub static DOT: Operation = Operation {
    id: "dot",
    method: "GET",
    path: "/op/94/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls .",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, ".", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", ".")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `enum`
pub static ENUM: Operation = Operation {
    id: "enum",
    method: "GET",
    path: "/op/6/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls enum",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "enum", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "enum")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `err`
pub static ERR: Operation = Operation {
    id: "err",
    method: "GET",
    path: "/op/58/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls Err",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Err", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Err")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `final`
pub static FINAL: Operation = Operation {
    id: "final",
    method: "GET",
    path: "/op/42/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls final",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "final", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "final")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `for`
pub static FOR: Operation = Operation {
    id: "for",
    method: "GET",
    path: "/op/10/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls for",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "for", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "for")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `items`
pub static ITEMS: Operation = Operation {
    id: "items",
    method: "GET",
    path: "/op/74/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls items",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "items", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "items")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `let`
pub static LET: Operation = Operation {
    id: "let",
    method: "GET",
    path: "/op/14/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls let",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "let", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "let")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `move`
pub static MOVE: Operation = Operation {
    id: "move",
    method: "GET",
    path: "/op/18/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls move",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "move", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "move")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `ref_2`
pub static REF_2: Operation = Operation {
    id: "ref_2",
    method: "GET",
    path: "/op/98/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls $ref",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "$ref", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "$ref")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `response`
pub static RESPONSE: Operation = Operation {
    id: "response",
    method: "GET",
    path: "/op/78/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls response",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "response", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "response")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `return`
pub static RETURN: Operation = Operation {
    id: "return",
    method: "GET",
    path: "/op/22/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls return",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "return", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "return")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `send`
pub static SEND: Operation = Operation {
    id: "send",
    method: "GET",
    path: "/op/62/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls Send",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Send", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Send")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `serde`
pub static SERDE: Operation = Operation {
    id: "serde",
    method: "GET",
    path: "/op/86/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls serde",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "serde", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "serde")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `some`
pub static SOME: Operation = Operation {
    id: "some",
    method: "GET",
    path: "/op/54/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls Some",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Some", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Some")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `star_slash`
pub static STAR_SLASH: Operation = Operation {
    id: "star_slash",
    method: "GET",
    path: "/op/106/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls \\*/",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "*/", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "\\*/")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `struct`
pub static STRUCT: Operation = Operation {
    id: "struct",
    method: "GET",
    path: "/op/26/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls struct",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "struct", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "struct")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `try`
pub static TRY: Operation = Operation {
    id: "try",
    method: "GET",
    path: "/op/50/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls try",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "try", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "try")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `type`
pub static TYPE: Operation = Operation {
    id: "type",
    method: "GET",
    path: "/op/30/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls type",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "type", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "type")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `typeof`
pub static TYPEOF: Operation = Operation {
    id: "typeof",
    method: "GET",
    path: "/op/46/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls typeof",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "typeof", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "typeof")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `types`
pub static TYPES: Operation = Operation {
    id: "types",
    method: "GET",
    path: "/op/82/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls types",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "types", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "types")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `while`
pub static WHILE: Operation = Operation {
    id: "while",
    method: "GET",
    path: "/op/34/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls while",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "while", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "while")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `ünïcode`
pub static ÜNÏCODE: Operation = Operation {
    id: "ünïcode",
    method: "GET",
    path: "/op/102/{id}",
    server: None,
    tag: "Tag",
    summary: "Calls Ünïcode",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Ünïcode", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Ünïcode")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};
