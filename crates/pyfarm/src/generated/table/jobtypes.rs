// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `jobtypes_create`
pub static JOBTYPES_CREATE: Operation = Operation {
    id: "jobtypes_create",
    method: "POST",
    path: "/jobtypes/",
    server: None,
    tag: "jobtypes",
    summary: "Creates a jobtype, with its first version.",
    description: "A name that exists is a 409. Software or a version that does not exist is a 404, with a list of\ntexts. An empty name, a `max_batch` of 0 and null for the name or the code are a 500.\n\nThe answer is a 201 without `software_requirements`; PyFarm's documentation shows a 200 with them.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("JobTypeCreate", "")
            .rules(&[Rule::at("/max_batch").range(Some(1.0), None)]),
    ),
    responses: &[
        Answer::json(
            Exact(201),
            "JobType",
            "The new jobtype, without its software requirements.",
        ),
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

/// `jobtypes_delete`
pub static JOBTYPES_DELETE: Operation = Operation {
    id: "jobtypes_delete",
    method: "DELETE",
    path: "/jobtypes/{jobtype}",
    server: None,
    tag: "jobtypes",
    summary: "Deletes a jobtype with all its versions.",
    description: "A jobtype that does not exist is a 204 too. A jobtype that a job or a job group uses is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
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

/// `jobtypes_get`
pub static JOBTYPES_GET: Operation = Operation {
    id: "jobtypes_get",
    method: "GET",
    path: "/jobtypes/{jobtype}",
    server: None,
    tag: "jobtypes",
    summary: "Gets the newest version of a jobtype.",
    description: "A jobtype that has no version left is a 404.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobType", "The newest version."),
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

/// `jobtypes_list`
pub static JOBTYPES_LIST: Operation = Operation {
    id: "jobtypes_list",
    method: "GET",
    path: "/jobtypes/",
    server: None,
    tag: "jobtypes",
    summary: "Lists the names of all jobtypes.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobTypeSummary>", "All jobtypes."),
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

/// `jobtypes_replace`
pub static JOBTYPES_REPLACE: Operation = Operation {
    id: "jobtypes_replace",
    method: "PUT",
    path: "/jobtypes/{jobtype}",
    server: None,
    tag: "jobtypes",
    summary: "Adds a version to a jobtype, or creates the jobtype.",
    description: "The name in the body wins over the one in the path: it renames the jobtype that the path names,\nand if there is none it is the name of the new jobtype. An id in the path that does not exist is\nnot used.\n\nNothing is taken over from the version before, so send everything: what is left out falls back to\nits default. Only `software_requirements` are kept when they are left out. The answer is a 201 in\nany case. A new name that another jobtype has is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(
        Body::json("JobTypeCreate", "")
            .rules(&[Rule::at("/max_batch").range(Some(1.0), None)]),
    ),
    responses: &[
        Answer::json(Exact(201), "JobType", "The new version."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobtypes_requirements_create`
pub static JOBTYPES_REQUIREMENTS_CREATE: Operation = Operation {
    id: "jobtypes_requirements_create",
    method: "POST",
    path: "/jobtypes/{jobtype}/software_requirements/",
    server: None,
    tag: "jobtypes",
    summary: "Makes a new version of a jobtype that requires one more software.",
    description: "Software that the newest version already requires is a 409. A version is looked for among those of\nall software, so one of the wrong software may be taken; the text `9.9` of another program fits\nas well.\n\nPyFarm's documentation shows a 200 with the id of the jobtype version: it is a 201 without.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("JobTypeRequirementCreate", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "JobTypeRequirement",
            "The new requirement, with the number of the new version.",
        ),
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

/// `jobtypes_requirements_delete`
pub static JOBTYPES_REQUIREMENTS_DELETE: Operation = Operation {
    id: "jobtypes_requirements_delete",
    method: "DELETE",
    path: "/jobtypes/{jobtype}/software_requirements/{software}",
    server: None,
    tag: "jobtypes",
    summary: "Makes a new version of a jobtype that does not require one software.",
    description: "There is a new version each time, even when the software was not required before. A jobtype that does not exist is a 404.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobtypes_requirements_get`
pub static JOBTYPES_REQUIREMENTS_GET: Operation = Operation {
    id: "jobtypes_requirements_get",
    method: "GET",
    path: "/jobtypes/{jobtype}/software_requirements/{software}",
    server: None,
    tag: "jobtypes",
    summary: "Gets what the newest version of a jobtype requires of one software.",
    description: "The software is named; PyFarm's documentation wants an id here, which is a 404.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
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
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobTypeRequirement", "The requirement."),
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

/// `jobtypes_requirements_list`
pub static JOBTYPES_REQUIREMENTS_LIST: Operation = Operation {
    id: "jobtypes_requirements_list",
    method: "GET",
    path: "/jobtypes/{jobtype}/software_requirements/",
    server: None,
    tag: "jobtypes",
    summary: "Lists the software that the newest version of a jobtype requires.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobTypeRequirement>", "The requirements."),
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

/// `jobtypes_schema`
pub static JOBTYPES_SCHEMA: Operation = Operation {
    id: "jobtypes_schema",
    method: "GET",
    path: "/jobtypes/schema",
    server: None,
    tag: "jobtypes",
    summary: "Gets the columns of a jobtype and of its versions.",
    description: "It names `jobtype_id`, which no answer has.",
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

/// `jobtypes_versions_code`
pub static JOBTYPES_VERSIONS_CODE: Operation = Operation {
    id: "jobtypes_versions_code",
    method: "GET",
    path: "/jobtypes/{jobtype}/versions/{version}/code",
    server: None,
    tag: "jobtypes",
    summary: "Downloads the Python code of a version of a jobtype.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
            Location::Path,
            "version",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The number of the version.",
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
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobtypes_versions_delete`
pub static JOBTYPES_VERSIONS_DELETE: Operation = Operation {
    id: "jobtypes_versions_delete",
    method: "DELETE",
    path: "/jobtypes/{jobtype}/versions/{version}",
    server: None,
    tag: "jobtypes",
    summary: "Deletes a version of a jobtype.",
    description: "What does not exist is a 204 too, even the jobtype. A version that a job uses is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
            Location::Path,
            "version",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The number of the version.",
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

/// `jobtypes_versions_get`
pub static JOBTYPES_VERSIONS_GET: Operation = Operation {
    id: "jobtypes_versions_get",
    method: "GET",
    path: "/jobtypes/{jobtype}/versions/{version}",
    server: None,
    tag: "jobtypes",
    summary: "Gets a version of a jobtype.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
            Location::Path,
            "version",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The number of the version.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobType", "The version."),
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

/// `jobtypes_versions_list`
pub static JOBTYPES_VERSIONS_LIST: Operation = Operation {
    id: "jobtypes_versions_list",
    method: "GET",
    path: "/jobtypes/{jobtype}/versions/",
    server: None,
    tag: "jobtypes",
    summary: "Lists the numbers of all versions of a jobtype, lowest first.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<i64>", "The numbers."),
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

/// `jobtypes_versions_requirements_create`
pub static JOBTYPES_VERSIONS_REQUIREMENTS_CREATE: Operation = Operation {
    id: "jobtypes_versions_requirements_create",
    method: "POST",
    path: "/jobtypes/{jobtype}/versions/{version}/software_requirements/",
    server: None,
    tag: "jobtypes",
    summary: "Is always refused, because a version of a jobtype does not change.",
    description: "The route exists and answers 405 to everything. Use `jobtypes_requirements_create`, which makes a new version.",
    deprecated: true,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
            Location::Path,
            "version",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The number of the version; 0 is the newest.",
        ),
    ],
    body: None,
    responses: &[
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
            Exact(405),
            "ApiError",
            "The path does not take this method. There is no `Allow` header.",
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobtypes_versions_requirements_list`
pub static JOBTYPES_VERSIONS_REQUIREMENTS_LIST: Operation = Operation {
    id: "jobtypes_versions_requirements_list",
    method: "GET",
    path: "/jobtypes/{jobtype}/versions/{version}/software_requirements/",
    server: None,
    tag: "jobtypes",
    summary: "Lists the software that a version of a jobtype requires.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobtype",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The jobtype, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
        Parameter::new(
            Location::Path,
            "version",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The number of the version; 0 is the newest.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobTypeRequirement>", "The requirements."),
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
