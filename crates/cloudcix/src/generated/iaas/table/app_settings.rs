// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `app_settings_create`
pub static APP_SETTINGS_CREATE: Operation = Operation {
    id: "app_settings_create",
    method: "POST",
    path: "/app_settings/",
    server: None,
    tag: "app_settings",
    summary: "Creates the application settings.",
    description: "Codes: members `iaas_app_settings_create_101-106`; 403 `iaas_app_settings_create_201`; 404 `iaas_app_settings_create_001`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AppSettingsCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/ipmi_host").length(None, Some(39)),
                    Rule::at("/ipmi_credentials").length(None, Some(128)),
                    Rule::at("/ipmi_username").length(None, Some(250)),
                    Rule::at("/rage4_email").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "AppSettingsEnvelope", "The application settings."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `app_settings_delete`
pub static APP_SETTINGS_DELETE: Operation = Operation {
    id: "app_settings_delete",
    method: "DELETE",
    path: "/app_settings/{id}/",
    server: None,
    tag: "app_settings",
    summary: "Deletes the application settings.",
    description: "Codes: 403 `iaas_app_settings_delete_201`; 404 `iaas_app_settings_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the application settings.",
        ),
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

/// `app_settings_get`
pub static APP_SETTINGS_GET: Operation = Operation {
    id: "app_settings_get",
    method: "GET",
    path: "/app_settings/{id}/",
    server: None,
    tag: "app_settings",
    summary: "Gets the application settings.",
    description: "Codes: 403 `iaas_app_settings_read_201`; 404 `iaas_app_settings_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the application settings.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AppSettingsEnvelope", "The application settings."),
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

/// `app_settings_head`
pub static APP_SETTINGS_HEAD: Operation = Operation {
    id: "app_settings_head",
    method: "HEAD",
    path: "/app_settings/{id}/",
    server: None,
    tag: "app_settings",
    summary: "Asks whether the application settings exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the application settings.",
        ),
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

/// `app_settings_partial_update`
pub static APP_SETTINGS_PARTIAL_UPDATE: Operation = Operation {
    id: "app_settings_partial_update",
    method: "PATCH",
    path: "/app_settings/{id}/",
    server: None,
    tag: "app_settings",
    summary: "Changes some members of the application settings.",
    description: "Codes: members `iaas_app_settings_update_101-106`; 403 `iaas_app_settings_update_201`; 404 `iaas_app_settings_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the application settings.",
        ),
    ],
    body: Some(
        Body::json("AppSettingsPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/ipmi_host").length(None, Some(39)),
                    Rule::at("/ipmi_credentials").length(None, Some(128)),
                    Rule::at("/ipmi_username").length(None, Some(250)),
                    Rule::at("/rage4_email").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "AppSettingsEnvelope",
            "The application settings, as it is now.",
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

/// `app_settings_update`
pub static APP_SETTINGS_UPDATE: Operation = Operation {
    id: "app_settings_update",
    method: "PUT",
    path: "/app_settings/{id}/",
    server: None,
    tag: "app_settings",
    summary: "Changes the application settings as a whole.",
    description: "Codes: members `iaas_app_settings_update_101-106`; 403 `iaas_app_settings_update_201`; 404 `iaas_app_settings_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the application settings.",
        ),
    ],
    body: Some(
        Body::json("AppSettingsUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/ipmi_host").length(None, Some(39)),
                    Rule::at("/ipmi_credentials").length(None, Some(128)),
                    Rule::at("/ipmi_username").length(None, Some(250)),
                    Rule::at("/rage4_email").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "AppSettingsEnvelope",
            "The application settings, as it is now.",
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
