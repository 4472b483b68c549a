// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `hosts_create`
pub static HOSTS_CREATE: Operation = Operation {
    id: "hosts_create",
    method: "POST",
    path: "/hosts",
    server: None,
    tag: "hosts",
    summary: "Creates a host.",
    description: "A name that the region already uses for a host or a network device is a 409. An unknown\n`cloud_id`, `region_id`, `cell_id` or `parent_id` is a 500. Nothing checks that cell, region\nand cloud belong together.\n\nCheck `ip_address` before you send it. The server takes any text with a 201, and from then on\nevery read of the host, and of every list page that holds it, is a 500. Only `hosts_delete`\nheals that.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("HostCreate", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "Host",
            "The new host. Its labels are not part of the answer.",
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
        Answer::json(Exact(409), "ApiError", "The name is taken."),
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

/// `hosts_delete`
pub static HOSTS_DELETE: Operation = Operation {
    id: "hosts_delete",
    method: "DELETE",
    path: "/hosts/{id}",
    server: None,
    tag: "hosts",
    summary: "Deletes a host with its labels and interfaces.",
    description: "A host that has children is a 500: delete them first.\n\nA 204 does not prove that there was something to delete: it also answers ids that do not exist,\nids of network devices and, for a plain user, objects of other projects.",
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

/// `hosts_get`
pub static HOSTS_GET: Operation = Operation {
    id: "hosts_get",
    method: "GET",
    path: "/hosts/{id}",
    server: None,
    tag: "hosts",
    summary: "Gets a host with its variables.",
    description: "A 500 means that the stored `ip_address` cannot be parsed. Delete the host by id.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
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
        Answer::json(Exact(200), "Host", "The host."),
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

/// `hosts_labels_add`
pub static HOSTS_LABELS_ADD: Operation = Operation {
    id: "hosts_labels_add",
    method: "PUT",
    path: "/hosts/{id}/labels",
    server: None,
    tag: "hosts",
    summary: "Adds labels to a host.",
    description: "Nothing is replaced. The answer holds all labels. A label that differs from a stored one only\nby case is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(Body::json("LabelsChange", "The labels to add.")),
    responses: &[
        Answer::json(Exact(200), "Labels", "All labels of the device."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `hosts_labels_get`
pub static HOSTS_LABELS_GET: Operation = Operation {
    id: "hosts_labels_get",
    method: "GET",
    path: "/hosts/{id}/labels",
    server: None,
    tag: "hosts",
    summary: "Gets the labels of a host.",
    description: "They are a set. Their order changes from call to call.",
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
        Answer::json(Exact(200), "Labels", "All labels of the device."),
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

/// `hosts_labels_remove`
pub static HOSTS_LABELS_REMOVE: Operation = Operation {
    id: "hosts_labels_remove",
    method: "DELETE",
    path: "/hosts/{id}/labels",
    server: None,
    tag: "hosts",
    summary: "Removes labels from a host.",
    description: "Labels that the host does not carry are ignored.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(Body::json("LabelsChange", "The labels to remove.")),
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `hosts_list`
pub static HOSTS_LIST: Operation = Operation {
    id: "hosts_list",
    method: "GET",
    path: "/hosts",
    server: None,
    tag: "hosts",
    summary: "Lists hosts.",
    description: "All filters must hold together. No match is an empty list. There is no filter for `active`,\n`parent_id` or `note`; `devices_list` has the first two.\n\nOne host with an address that cannot be parsed makes every page that holds it a 500. Delete\nthat host by id.",
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
            "name",
            Kind::Text,
            "Only objects of exactly this name, whatever its case.",
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
            "device_type",
            Kind::Text,
            "Only devices of this type. Types are free text.",
        ),
        Parameter::new(
            Location::Query,
            "label",
            Kind::Text,
            "Hosts that carry this label. One label only.",
        ),
        Parameter::new(
            Location::Query,
            "ip_address",
            Kind::Text,
            "Only what was stored with this very spelling of the address, which may differ from the one shown.",
        ),
        Parameter::new(
            Location::Query,
            "vars",
            Kind::Text,
            "A search in variables: pairs `path:json`, joined by commas, all of which must hold. A path\nstarts with the key of a variable and goes on with `.member`, `.\"quoted member\"`, `.*`, `[0]`\nor `[*]`. A value is JSON, so a text is in double quotes. An array matches any of its elements,\nan object matches as a subset.\n\nA value cannot contain a comma. A bad path or a bad value is a 400; a missing colon, a trailing\ncomma and an empty search are a 500. A variable that is itself null is never found.",
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
        Answer::json(Exact(200), "HostList", "One page of hosts."),
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

/// `hosts_update`
pub static HOSTS_UPDATE: Operation = Operation {
    id: "hosts_update",
    method: "PUT",
    path: "/hosts/{id}",
    server: None,
    tag: "hosts",
    summary: "Changes a host.",
    description: "Members that are left out stay as they are. Only `parent_id` may be null, which takes the host\nout from under its parent. Cloud, region and cell cannot be changed. Variables and labels have\noperations of their own.\n\nAn id that does not exist is a 500, and so are a name that is taken and an unknown parent. The\nhost itself or one of its descendants as parent is a 400. The id of a network device changes\nthat device and answers in the form of a host. Without a JSON content type, without a body, or\nwith a body that is not an object, the server answers 200 and changes nothing. A host with an\naddress that cannot be parsed cannot be repaired here: delete it.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(Body::json("HostUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "Host", "The host, without its variables."),
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

/// `hosts_variables_delete`
pub static HOSTS_VARIABLES_DELETE: Operation = Operation {
    id: "hosts_variables_delete",
    method: "DELETE",
    path: "/hosts/{id}/variables",
    server: None,
    tag: "hosts",
    summary: "Removes variables of a host by name.",
    description: "Names that the host does not have are ignored, and so are names that it only inherits. Nothing\nremoves all at once.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(
        Body::json(
            "Vec<String>",
            "The names of the variables to remove. An empty list removes nothing.",
        ),
    ),
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `hosts_variables_get`
pub static HOSTS_VARIABLES_GET: Operation = Operation {
    id: "hosts_variables_get",
    method: "GET",
    path: "/hosts/{id}/variables",
    server: None,
    tag: "hosts",
    summary: "Gets the variables of a host, with what it inherits.",
    description: "This is the one variables operation that resolves. Pass false for the host's own.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
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
        Answer::json(Exact(200), "VariablesAnswer", "The variables."),
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

/// `hosts_variables_update`
pub static HOSTS_VARIABLES_UPDATE: Operation = Operation {
    id: "hosts_variables_update",
    method: "PUT",
    path: "/hosts/{id}/variables",
    server: None,
    tag: "hosts",
    summary: "Sets variables of a host and keeps the others.",
    description: "Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer\nholds all of the host's own variables and none that it inherits. A key that differs from a\nstored one only by case is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(
        Body::json(
            "Map<String, Value>",
            "The variables to set. An empty object changes nothing.",
        ),
    ),
    responses: &[
        Answer::json(Exact(200), "VariablesAnswer", "The variables."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};
