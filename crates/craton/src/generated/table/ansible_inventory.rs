// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `ansible_inventory_get`
pub static ANSIBLE_INVENTORY_GET: Operation = Operation {
    id: "ansible_inventory_get",
    method: "GET",
    path: "/ansible-inventory",
    server: None,
    tag: "ansible-inventory",
    summary: "Gets the inventory in the form that Ansible reads.",
    description: "The last version of the server answers 500 whatever is asked. The 200 answer described here is\nwhat its source meant to send; nobody has seen one.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "region_id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "Only this region.",
        ),
        Parameter::new(
            Location::Query,
            "cell_id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "Only this cell.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AnsibleInventory", "The inventory. Never observed."),
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
    pagination: None,
    waiter: None,
    provenance: "reconstructed from the server's source; of its answers only 400, 401 and 500 were measured",
};
