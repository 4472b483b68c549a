// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `keystone_discover`
pub static KEYSTONE_DISCOVER: Operation = Operation {
    id: "keystone_discover",
    method: "GET",
    path: "/v3",
    server: Some("http://localhost:5000"),
    tag: "keystone",
    summary: "Tells the version of the identity service.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "KeystoneVersionAnswer", "The version."),
        Answer::json(Default, "KeystoneError", "The identity service refused."),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against Keystone 30.0.0",
};

/// `keystone_tokens_create`
pub static KEYSTONE_TOKENS_CREATE: Operation = Operation {
    id: "keystone_tokens_create",
    method: "POST",
    path: "/v3/auth/tokens",
    server: Some("http://localhost:5000"),
    tag: "keystone",
    summary: "Exchanges a password for a token.",
    description: "The token is in the header `X-Subject-Token`; the body says whose it is and when it ends. Ask\nfor a token of a project: Craton answers 500 to one without. The user needs the role `admin` in\nthat project, and is then treated as root; without it every call is a 401.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("KeystoneTokenCreate", "").sensitive()),
    responses: &[
        Answer::json(Exact(201), "KeystoneTokenAnswer", "The token was issued."),
        Answer::json(Exact(401), "KeystoneError", "The name or the password is wrong."),
        Answer::json(Default, "KeystoneError", "The identity service refused."),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against Keystone 30.0.0",
};
