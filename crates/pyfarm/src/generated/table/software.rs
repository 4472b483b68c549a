// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `software_create`
pub static SOFTWARE_CREATE: Operation = Operation {
    id: "software_create",
    method: "POST",
    path: "/software/",
    server: None,
    tag: "software",
    summary: "Creates software, with versions if wanted.",
    description: "Software that exists is a 409: PyFarm's documentation says that its versions are added, and they\nare not. Two versions of one rank, or a version without its name, are a 500.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("SoftwareCreate", "")),
    responses: &[
        Answer::json(Exact(201), "Software", "The new software."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(Exact(409), "ApiError", "It exists already, or is still in use."),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_delete`
pub static SOFTWARE_DELETE: Operation = Operation {
    id: "software_delete",
    method: "DELETE",
    path: "/software/{software}",
    server: None,
    tag: "software",
    summary: "Deletes software and its versions.",
    description: "Software that does not exist is a 204 too. Software that a jobtype or a job requires is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_get`
pub static SOFTWARE_GET: Operation = Operation {
    id: "software_get",
    method: "GET",
    path: "/software/{software}",
    server: None,
    tag: "software",
    summary: "Gets software with its versions.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Software", "The software."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_list`
pub static SOFTWARE_LIST: Operation = Operation {
    id: "software_list",
    method: "GET",
    path: "/software/",
    server: None,
    tag: "software",
    summary: "Lists all software with its versions.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<Software>", "All software."),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_replace`
pub static SOFTWARE_REPLACE: Operation = Operation {
    id: "software_replace",
    method: "PUT",
    path: "/software/{software}",
    server: None,
    tag: "software",
    summary: "Creates software, or renames it and replaces its versions.",
    description: "New software is a 201, existing software a 200. By name, the name in the body must be the same; by\nid, another name renames it. An id that does not exist is a 400.\n\n`versions` replaces all versions, and without it they stay. A malformed version is a 500. PyFarm's\ndocumentation calls the member `version`; that is ignored, as is every unknown member.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("SoftwareReplace", "")),
    responses: &[
        Answer::json(Exact(200), "Software", "The software that was there, changed."),
        Answer::json(Exact(201), "Software", "The new software."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_schema`
pub static SOFTWARE_SCHEMA: Operation = Operation {
    id: "software_schema",
    method: "GET",
    path: "/software/schema",
    server: None,
    tag: "software",
    summary: "Gets the columns of software.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "BTreeMap<String, String>", "The type of each column."),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_versions_create`
pub static SOFTWARE_VERSIONS_CREATE: Operation = Operation {
    id: "software_versions_create",
    method: "POST",
    path: "/software/{software}/versions/",
    server: None,
    tag: "software",
    summary: "Adds a version to software.",
    description: "A version that exists is a 409, a rank that is taken is a 500. PyFarm's documentation gives\nanother path, the status 200 and ranks as texts: all three are wrong.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("SoftwareVersionCreate", "")),
    responses: &[
        Answer::json(Exact(201), "SoftwareVersion", "The new version."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(Exact(409), "ApiError", "It exists already, or is still in use."),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_versions_delete`
pub static SOFTWARE_VERSIONS_DELETE: Operation = Operation {
    id: "software_versions_delete",
    method: "DELETE",
    path: "/software/{software}/versions/{version}",
    server: None,
    tag: "software",
    summary: "Deletes a version of software.",
    description: "By id, the version of any software is deleted: a version whose name is digits may cost you another\none. A version that does not exist is a 204 too, software that does not exist is a 404, and a\nversion that something requires is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
                Location::Path,
                "version",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The version, by name or id. A name of digits alone, such as `2014`, is taken for an id; and an id is not checked against the software.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_versions_discovery_code`
pub static SOFTWARE_VERSIONS_DISCOVERY_CODE: Operation = Operation {
    id: "software_versions_discovery_code",
    method: "GET",
    path: "/software/{software}/versions/{version}/discovery_code",
    server: None,
    tag: "software",
    summary: "Downloads the Python code that looks for a version on an agent.",
    description: "Both are named, never given by id. A version without code is a 404. PyFarm's documentation has another path.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Text,
                "The name of the software. An id is taken for a name here.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
        Parameter::new(
                Location::Path,
                "version",
                Kind::Text,
                "The name of the version. An id is taken for a name here.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::of(Exact(200), "text/x-python", "Bytes", "The code, in UTF-8."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against git HEAD; release 0.8.6 does not have it",
};

/// `software_versions_get`
pub static SOFTWARE_VERSIONS_GET: Operation = Operation {
    id: "software_versions_get",
    method: "GET",
    path: "/software/{software}/versions/{version}",
    server: None,
    tag: "software",
    summary: "Gets a version of software.",
    description: "By id, the version of any software is found. The version `2014` of PyFarm's documentation cannot be got by that name, because digits are an id.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
                Location::Path,
                "version",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The version, by name or id. A name of digits alone, such as `2014`, is taken for an id; and an id is not checked against the software.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SoftwareVersionDetails", "The version."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `software_versions_list`
pub static SOFTWARE_VERSIONS_LIST: Operation = Operation {
    id: "software_versions_list",
    method: "GET",
    path: "/software/{software}/versions/",
    server: None,
    tag: "software",
    summary: "Lists the versions of software by rank.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "software",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The software, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<SoftwareVersion>", "The versions."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};
