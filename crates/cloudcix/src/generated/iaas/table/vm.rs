// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `vm_create`
pub static VM_CREATE: Operation = Operation {
    id: "vm_create",
    method: "POST",
    path: "/vm/",
    server: None,
    tag: "vm",
    summary: "Creates a virtual machine.",
    description: "The new machine is in state 1. Wait until it is running; 3 means that there was no room for it.\nErrors of `storages` and `ip_addresses` may be lists.\n\nCodes: members `iaas_vm_create_101-145`; 403 `iaas_vm_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("VmCreate", "")
            .rules(
                &[
                    Rule::at("/name").length(None, Some(128)),
                    Rule::at("/userdata").length(None, Some(16384)),
                    Rule::at("/storages/*/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "VmEnvelope", "The virtual machine."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `vm_get`
pub static VM_GET: Operation = Operation {
    id: "vm_get",
    method: "GET",
    path: "/vm/{id}/",
    server: None,
    tag: "vm",
    summary: "Gets a virtual machine.",
    description: "Waiting: `running` also ends a restart or an update. `scrub_queued` ends when it is on its way out;\n`closed` only after the grace period, 168 hours unless the project says otherwise.\n\nCodes: 403 `iaas_vm_read_201-203`; 404 `iaas_vm_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VmEnvelope", "The virtual machine."),
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
    waiter: Some(VM_GET_UNTIL_RUNNING),
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// What `vm_get` is waited for until `running`.
pub const VM_GET_UNTIL_RUNNING: Waiter = Waiter {
    name: "running",
    state: "/content/state",
    success: &["4"],
    failure: &["3", "6", "8", "9", "14", "17", "99"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `vm_get` is waited for until `quiesced`.
pub const VM_GET_UNTIL_QUIESCED: Waiter = Waiter {
    name: "quiesced",
    state: "/content/state",
    success: &["6"],
    failure: &["3", "4", "8", "9", "14", "17", "99"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `vm_get` is waited for until `scrub_queued`.
pub const VM_GET_UNTIL_SCRUB_QUEUED: Waiter = Waiter {
    name: "scrub_queued",
    state: "/content/state",
    success: &["9", "17", "99"],
    failure: &["3", "4", "6"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `vm_get` is waited for until `closed`.
pub const VM_GET_UNTIL_CLOSED: Waiter = Waiter {
    name: "closed",
    state: "/content/state",
    success: &["99"],
    failure: &["3", "4", "6"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// `vm_head`
pub static VM_HEAD: Operation = Operation {
    id: "vm_head",
    method: "HEAD",
    path: "/vm/{id}/",
    server: None,
    tag: "vm",
    summary: "Asks whether a virtual machine exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual machine.",
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

/// `vm_list`
pub static VM_LIST: Operation = Operation {
    id: "vm_list",
    method: "GET",
    path: "/vm/",
    server: None,
    tag: "vm",
    summary: "Lists virtual machines.",
    description: "Codes: 400 `iaas_vm_list_001`.",
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
                    "created",
                    "-created",
                    "name",
                    "-name",
                    "project_id",
                    "-project_id",
                    "state",
                    "-state",
                    "updated",
                    "-updated",
                ],
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
            .members(filters::VM_FILTER)
            .rules(filters::VM_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::VM_FILTER)
            .rules(filters::VM_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VmList", "A page of virtual machines."),
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

/// `vm_list_head`
pub static VM_LIST_HEAD: Operation = Operation {
    id: "vm_list_head",
    method: "HEAD",
    path: "/vm/",
    server: None,
    tag: "vm",
    summary: "Asks whether virtual machines can be listed.",
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

/// `vm_partial_update`
pub static VM_PARTIAL_UPDATE: Operation = Operation {
    id: "vm_partial_update",
    method: "PATCH",
    path: "/vm/{id}/",
    server: None,
    tag: "vm",
    summary: "Changes some members of a virtual machine.",
    description: "A machine is shut down with state 5, started with 7, deleted with 8 and brought back with 7. CPU,\nmemory, drives and GPUs change together with state 10 while it runs or 15 while it does not.\n\nCodes: members `iaas_vm_update_101-140`; 403 `iaas_vm_update_201-203`; 404 `iaas_vm_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
    ],
    body: Some(
        Body::json("VmPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/name").length(None, Some(128)),
                    Rule::at("/userdata").length(None, Some(16384)),
                    Rule::at("/storages/*/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VmEnvelope", "The virtual machine, as it is now."),
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

/// `vm_update`
pub static VM_UPDATE: Operation = Operation {
    id: "vm_update",
    method: "PUT",
    path: "/vm/{id}/",
    server: None,
    tag: "vm",
    summary: "Changes a virtual machine as a whole.",
    description: "A machine is shut down with state 5, started with 7, deleted with 8 and brought back with 7. CPU,\nmemory, drives and GPUs change together with state 10 while it runs or 15 while it does not.\n\nCodes: members `iaas_vm_update_101-140`; 403 `iaas_vm_update_201-203`; 404 `iaas_vm_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
    ],
    body: Some(
        Body::json("VmUpdate", "")
            .rules(
                &[
                    Rule::at("/name").length(None, Some(128)),
                    Rule::at("/userdata").length(None, Some(16384)),
                    Rule::at("/storages/*/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VmEnvelope", "The virtual machine, as it is now."),
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
