// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `log_in`
pub static LOG_IN: Operation = Operation {
    id: "log_in",
    method: "POST",
    path: "/authentication/api/open/authenticate",
    server: None,
    tag: "authentication",
    summary: "Exchanges a password for a token.",
    description: "The answer is the token itself, as text. It is a JWT; how long it lasts is not known, so it is\nrenewed when a call is a 401.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Header,
                "Saagie-Realm",
                Kind::Text,
                "The realm, in the case in which it is written.",
            )
            .argument("Saagie_Realm")
            .required(),
    ],
    body: Some(Body::json("LogInCredentials", "").sensitive()),
    responses: &[
        Answer::of(Exact(200), "text/plain", "String", "The token."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "The name or the password is wrong.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "request recorded; the answer as in fixtures of the Gradle plugin",
};

/// `own_permissions_get`
pub static OWN_PERMISSIONS_GET: Operation = Operation {
    id: "own_permissions_get",
    method: "GET",
    path: "/security/api/groups/authorizations/{platformId}/permissions/projects",
    server: None,
    tag: "authentication",
    summary: "Gets what the user may do in the projects of a platform.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "OwnPermissions", "The permissions."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "reconstructed from the source of the Gradle plugin, which sends a cookie and not a token",
};

/// `password_change`
pub static PASSWORD_CHANGE: Operation = Operation {
    id: "password_change",
    method: "PUT",
    path: "/authentication/api/open/password/change",
    server: None,
    tag: "authentication",
    summary: "Changes the password of a user.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("PasswordChangeInput", "").sensitive()),
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(Class(2), "It was changed. The exact status is not known."),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};
