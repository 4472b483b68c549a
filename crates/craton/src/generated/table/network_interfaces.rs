// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `network_interfaces_create`
pub static NETWORK_INTERFACES_CREATE: Operation = Operation {
    id: "network_interfaces_create",
    method: "POST",
    path: "/network-interfaces",
    server: None,
    tag: "network-interfaces",
    summary: "Creates an interface on a device.",
    description: "A name that the device already has is a 500 here, not a 409. So is an unknown `device_id` or\n`network_id`. `ip_address` and `network_id` cannot be changed later.\n\nCheck `ip_address` before you send it. The server takes any text with a 201, and from then on\nevery read of the interface, and of every list page that holds it, is a 500. Only\n`network_interfaces_delete` heals that.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("NetworkInterfaceCreate", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "NetworkInterface",
            "The new interface. Its variables are not part of the answer.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `network_interfaces_delete`
pub static NETWORK_INTERFACES_DELETE: Operation = Operation {
    id: "network_interfaces_delete",
    method: "DELETE",
    path: "/network-interfaces/{id}",
    server: None,
    tag: "network-interfaces",
    summary: "Deletes a network interface.",
    description: "A 204 does not prove that there was something to delete: it also answers ids that do not exist and,\nfor a plain user, objects of other projects.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `network_interfaces_get`
pub static NETWORK_INTERFACES_GET: Operation = Operation {
    id: "network_interfaces_get",
    method: "GET",
    path: "/network-interfaces/{id}",
    server: None,
    tag: "network-interfaces",
    summary: "Gets a network interface with its variables.",
    description: "A 500 means that the stored `ip_address` cannot be parsed. Delete the interface by id.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NetworkInterface", "The network interface."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "There is no such object, or it belongs to another project.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `network_interfaces_list`
pub static NETWORK_INTERFACES_LIST: Operation = Operation {
    id: "network_interfaces_list",
    method: "GET",
    path: "/network-interfaces",
    server: None,
    tag: "network-interfaces",
    summary: "Lists network interfaces.",
    description: "All filters must hold together. No match is an empty list. There is no filter for the name or\nthe network, and no way to include variables.\n\nOne interface with an address that cannot be parsed makes every page that holds it a 500.\nDelete that interface by id.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(10, 100),
            "How many items a page holds. The server assumes 30; outside 10 to 100 is a 400.",
        ),
        Parameter::new(
            Location::Query,
            "marker",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id of the last item already seen. It must still exist: an unknown or deleted one is a 400. It need not match the filters.",
        ),
        Parameter::new(
            Location::Query,
            "sort_keys",
            Kind::Text,
            "The members to sort by, separated by commas. The server assumes `created_at,id`. An unknown\nname is a 400; `variables` and `labels` are a 500.\n\nEnd with `id` whenever the other keys are not unique. Pages are told apart by the keys alone,\nso items that share them with the marker are left out: `note` loses items, `note,id` does not.",
        ),
        Parameter::new(
            Location::Query,
            "sort_dir",
            Kind::Choice(&["asc", "desc"]),
            "The direction, for all keys alike. The server assumes `asc`.",
        ),
        Parameter::new(
            Location::Query,
            "id",
            Kind::INTEGER,
            "Only the object with this id.",
        ),
        Parameter::new(
            Location::Query,
            "device_id",
            Kind::INTEGER,
            "Interfaces of this host or network device.",
        ),
        Parameter::new(
            Location::Query,
            "ip_address",
            Kind::Text,
            "Only what was stored with this very spelling of the address, which may differ from the one shown.",
        ),
        Parameter::new(
            Location::Query,
            "interface_type",
            Kind::Text,
            "Interfaces of this type. Types are free text.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "NetworkInterfaceList",
            "One page of network interfaces.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Token {
            parameter: "marker",
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `network_interfaces_update`
pub static NETWORK_INTERFACES_UPDATE: Operation = Operation {
    id: "network_interfaces_update",
    method: "PUT",
    path: "/network-interfaces/{id}",
    server: None,
    tag: "network-interfaces",
    summary: "Changes a network interface.",
    description: "Members that are left out stay as they are. Null cannot be sent. Device, network, `vlan_id`,\n`ip_address` and variables cannot be changed.\n\nAn id that does not exist is a 500, and so is a name that is taken. Without a JSON content\ntype, without a body, or with a body that is not an object, the server answers 200 and changes\nnothing.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(Body::json("NetworkInterfaceUpdate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "NetworkInterface",
            "The network interface, without its variables.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};
