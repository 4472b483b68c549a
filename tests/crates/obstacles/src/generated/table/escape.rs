// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `a_b_4`
pub static A_B_4: Operation = Operation {
    id: "a_b_4",
    method: "GET",
    path: "/op/92/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls A-B",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "A-B", Kind::Text, "").argument("A_B"),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "A-B")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `as`
pub static AS: Operation = Operation {
    id: "as",
    method: "GET",
    path: "/op/0/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls as",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "as", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "as")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `await`
pub static AWAIT: Operation = Operation {
    id: "await",
    method: "GET",
    path: "/op/36/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls await",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "await", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "await")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `box`
pub static BOX: Operation = Operation {
    id: "box",
    method: "GET",
    path: "/op/40/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls box",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "box", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "box")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `crate_`
pub static CRATE: Operation = Operation {
    id: "crate_",
    method: "GET",
    path: "/op/4/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls crate",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "crate", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "crate")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `default_2`
pub static DEFAULT_2: Operation = Operation {
    id: "default_2",
    method: "GET",
    path: "/op/64/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls Default",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Default", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Default")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `false`
pub static FALSE: Operation = Operation {
    id: "false",
    method: "GET",
    path: "/op/8/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls false",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "false", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "false")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `from_2`
pub static FROM_2: Operation = Operation {
    id: "from_2",
    method: "GET",
    path: "/op/68/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls From",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "From", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "From")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `impl`
pub static IMPL: Operation = Operation {
    id: "impl",
    method: "GET",
    path: "/op/12/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls impl",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "impl", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "impl")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `match`
pub static MATCH: Operation = Operation {
    id: "match",
    method: "GET",
    path: "/op/16/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls match",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "match", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "match")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `n1st`
pub static N1ST: Operation = Operation {
    id: "n1st",
    method: "GET",
    path: "/op/88/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls 1st",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "1st", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "1st")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `naïve`
pub static NAÏVE: Operation = Operation {
    id: "naïve",
    method: "GET",
    path: "/op/100/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls naïve",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "naïve", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "naïve")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `options`
pub static OPTIONS: Operation = Operation {
    id: "options",
    method: "GET",
    path: "/op/76/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls options",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "options", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "options")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `override`
pub static OVERRIDE: Operation = Operation {
    id: "override",
    method: "GET",
    path: "/op/44/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls override",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "override", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "override")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `pub`
pub static PUB: Operation = Operation {
    id: "pub",
    method: "GET",
    path: "/op/20/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls pub",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "pub", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "pub")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `quote`
pub static QUOTE: Operation = Operation {
    id: "quote",
    method: "GET",
    path: "/op/104/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls quote",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "quote", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "quote")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `result`
pub static RESULT: Operation = Operation {
    id: "result",
    method: "GET",
    path: "/op/56/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls Result",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Result", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Result")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `self_2`
pub static SELF_2: Operation = Operation {
    id: "self_2",
    method: "GET",
    path: "/op/24/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls Self",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Self", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Self")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `send_2`
pub static SEND_2: Operation = Operation {
    id: "send_2",
    method: "GET",
    path: "/op/72/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls send",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "send", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "send")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `slash_slash`
pub static SLASH_SLASH: Operation = Operation {
    id: "slash_slash",
    method: "GET",
    path: "/op/108/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls //",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "//", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "//")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `std`
pub static STD: Operation = Operation {
    id: "std",
    method: "GET",
    path: "/op/84/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls std",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "std", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "std")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `string`
pub static STRING: Operation = Operation {
    id: "string",
    method: "GET",
    path: "/op/60/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls String",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "String", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "String")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `trait`
pub static TRAIT: Operation = Operation {
    id: "trait",
    method: "GET",
    path: "/op/28/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls trait",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "trait", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "trait")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `underscore`
pub static UNDERSCORE: Operation = Operation {
    id: "underscore",
    method: "GET",
    path: "/op/96/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls \\_",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "_", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "\\_")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `union`
pub static UNION: Operation = Operation {
    id: "union",
    method: "GET",
    path: "/op/52/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls union",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "union", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "union")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `use`
pub static USE: Operation = Operation {
    id: "use",
    method: "GET",
    path: "/op/32/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls use",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "use", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "use")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `value`
pub static VALUE: Operation = Operation {
    id: "value",
    method: "GET",
    path: "/op/80/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls value",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "value", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "value")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `virtual`
pub static VIRTUAL: Operation = Operation {
    id: "virtual",
    method: "GET",
    path: "/op/48/{id}",
    server: None,
    tag: "../../escape",
    summary: "Calls virtual",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "virtual", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "virtual")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};
