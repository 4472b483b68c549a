// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `devices_list`
pub static DEVICES_LIST: Operation = Operation {
    id: "devices_list",
    method: "GET",
    path: "/devices",
    server: None,
    tag: "devices",
    summary: "Lists hosts and network devices together.",
    description: "The limit counts both kinds together, but the answer keeps them in two lists, so the order\nbetween a host and a network device is lost. Which list an item is in says what it is.\n\n`parent_id` alone finds direct children. With `descendants` it finds the whole subtree without\nthe parent itself; an unknown parent is then a 500, otherwise an empty list. Sorting knows only\nwhat both kinds share: `model_name`, `os_version`, `vlans` and `hostname` are a 400.\n\nOne device with an address that cannot be parsed makes every page that holds it a 500. Delete\nthat device by id.",
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
            "cloud_id",
            Kind::INTEGER,
            "Only what is in this cloud.",
        ),
        Parameter::new(
            Location::Query,
            "region_id",
            Kind::INTEGER,
            "Only what is in this region.",
        ),
        Parameter::new(
            Location::Query,
            "cell_id",
            Kind::INTEGER,
            "Only what is in this cell.",
        ),
        Parameter::new(
            Location::Query,
            "parent_id",
            Kind::INTEGER,
            "Devices under this device.",
        ),
        Parameter::new(
            Location::Query,
            "descendants",
            Kind::Boolean,
            "Whether to go all the way down from `parent_id`. Without `parent_id` it is ignored. The server assumes false.",
        ),
        Parameter::new(
            Location::Query,
            "active",
            Kind::Boolean,
            "Only devices that are, or are not, active.",
        ),
        Parameter::new(
            Location::Query,
            "details",
            Kind::Boolean,
            "Whether items carry their variables. The server assumes false.",
        ),
        Parameter::new(
                Location::Query,
                "resolved-values",
                Kind::Boolean,
                "Whether variables, shown or searched, include those inherited. The server assumes true. The\nnearest value wins and is never merged: the object itself, then its parents upward, its cell,\nregion, cloud and project.",
            )
            .argument("resolved_values"),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DeviceList", "One page of devices."),
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
