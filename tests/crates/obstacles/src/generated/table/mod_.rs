// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `a_b`
pub static A_B: Operation = Operation {
    id: "a_b",
    method: "GET",
    path: "/op/89/{id}",
    server: None,
    tag: "mod",
    summary: "Calls a-b",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "a-b", Kind::Text, "").argument("a_b"),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "a-b")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `back_slash`
pub static BACK_SLASH: Operation = Operation {
    id: "back_slash",
    method: "GET",
    path: "/op/105/{id}",
    server: None,
    tag: "mod",
    summary: "Calls back\\slash",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "back\\slash", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "back\\slash")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `box_2`
pub static BOX_2: Operation = Operation {
    id: "box_2",
    method: "GET",
    path: "/op/61/{id}",
    server: None,
    tag: "mod",
    summary: "Calls Box",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Box", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Box")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `bracket_bracket`
pub static BRACKET_BRACKET: Operation = Operation {
    id: "bracket_bracket",
    method: "GET",
    path: "/op/109/{id}",
    server: None,
    tag: "mod",
    summary: "Calls \\[\\]",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "[]", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "\\[\\]")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `break`
pub static BREAK: Operation = Operation {
    id: "break",
    method: "GET",
    path: "/op/1/{id}",
    server: None,
    tag: "mod",
    summary: "Calls break",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "break", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "break")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `clone_2`
pub static CLONE_2: Operation = Operation {
    id: "clone_2",
    method: "GET",
    path: "/op/65/{id}",
    server: None,
    tag: "mod",
    summary: "Calls Clone",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Clone", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Clone")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `core`
pub static CORE: Operation = Operation {
    id: "core",
    method: "GET",
    path: "/op/85/{id}",
    server: None,
    tag: "mod",
    summary: "Calls core",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "core", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "core")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `do`
pub static DO: Operation = Operation {
    id: "do",
    method: "GET",
    path: "/op/41/{id}",
    server: None,
    tag: "mod",
    summary: "Calls do",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "do", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "do")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `dot_dot`
pub static DOT_DOT: Operation = Operation {
    id: "dot_dot",
    method: "GET",
    path: "/op/93/{id}",
    server: None,
    tag: "mod",
    summary: "Calls ..",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "..", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "..")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `dyn`
pub static DYN: Operation = Operation {
    id: "dyn",
    method: "GET",
    path: "/op/37/{id}",
    server: None,
    tag: "mod",
    summary: "Calls dyn",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "dyn", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "dyn")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `else`
pub static ELSE: Operation = Operation {
    id: "else",
    method: "GET",
    path: "/op/5/{id}",
    server: None,
    tag: "mod",
    summary: "Calls else",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "else", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "else")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `fn`
pub static FN: Operation = Operation {
    id: "fn",
    method: "GET",
    path: "/op/9/{id}",
    server: None,
    tag: "mod",
    summary: "Calls fn",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "fn", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "fn")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `in`
pub static IN: Operation = Operation {
    id: "in",
    method: "GET",
    path: "/op/13/{id}",
    server: None,
    tag: "mod",
    summary: "Calls in",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "in", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "in")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `into_2`
pub static INTO_2: Operation = Operation {
    id: "into_2",
    method: "GET",
    path: "/op/69/{id}",
    server: None,
    tag: "mod",
    summary: "Calls Into",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Into", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Into")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `mod`
pub static MOD: Operation = Operation {
    id: "mod",
    method: "GET",
    path: "/op/17/{id}",
    server: None,
    tag: "mod",
    summary: "Calls mod",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "mod", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "mod")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `new`
pub static NEW: Operation = Operation {
    id: "new",
    method: "GET",
    path: "/op/73/{id}",
    server: None,
    tag: "mod",
    summary: "Calls new",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "new", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "new")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `ok`
pub static OK: Operation = Operation {
    id: "ok",
    method: "GET",
    path: "/op/57/{id}",
    server: None,
    tag: "mod",
    summary: "Calls Ok",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Ok", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Ok")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `option`
pub static OPTION: Operation = Operation {
    id: "option",
    method: "GET",
    path: "/op/53/{id}",
    server: None,
    tag: "mod",
    summary: "Calls Option",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "Option", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "Option")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `priv`
pub static PRIV: Operation = Operation {
    id: "priv",
    method: "GET",
    path: "/op/45/{id}",
    server: None,
    tag: "mod",
    summary: "Calls priv",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "priv", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "priv")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `ref`
pub static REF: Operation = Operation {
    id: "ref",
    method: "GET",
    path: "/op/21/{id}",
    server: None,
    tag: "mod",
    summary: "Calls ref",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "ref", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "ref")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `request`
pub static REQUEST: Operation = Operation {
    id: "request",
    method: "GET",
    path: "/op/77/{id}",
    server: None,
    tag: "mod",
    summary: "Calls request",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "request", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "request")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `runtime_2`
pub static RUNTIME_2: Operation = Operation {
    id: "runtime_2",
    method: "GET",
    path: "/op/81/{id}",
    server: None,
    tag: "mod",
    summary: "Calls runtime",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "runtime", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "runtime")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `static`
pub static STATIC: Operation = Operation {
    id: "static",
    method: "GET",
    path: "/op/25/{id}",
    server: None,
    tag: "mod",
    summary: "Calls static",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "static", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "static")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `true`
pub static TRUE: Operation = Operation {
    id: "true",
    method: "GET",
    path: "/op/29/{id}",
    server: None,
    tag: "mod",
    summary: "Calls true",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "true", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "true")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `underscore_underscore`
pub static UNDERSCORE_UNDERSCORE: Operation = Operation {
    id: "underscore_underscore",
    method: "GET",
    path: "/op/97/{id}",
    server: None,
    tag: "mod",
    summary: "Calls \\_\\_",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "__", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "\\_\\_")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `where`
pub static WHERE: Operation = Operation {
    id: "where",
    method: "GET",
    path: "/op/33/{id}",
    server: None,
    tag: "mod",
    summary: "Calls where",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "where", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "where")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `yield`
pub static YIELD: Operation = Operation {
    id: "yield",
    method: "GET",
    path: "/op/49/{id}",
    server: None,
    tag: "mod",
    summary: "Calls yield",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "yield", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "yield")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `名前`
pub static 名前: Operation = Operation {
    id: "名前",
    method: "GET",
    path: "/op/101/{id}",
    server: None,
    tag: "mod",
    summary: "Calls 名前",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, ""),
        Parameter::new(Location::Query, "名前", Kind::Text, ""),
    ],
    body: None,
    responses: &[Answer::json(Exact(200), "BadlyNamed", "名前")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};
