// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `technologies_list`
pub static TECHNOLOGIES_LIST: Operation = Operation {
    id: "technologies_list",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "technologies",
    summary: "Lists the technologies of all catalogues.",
    description: "Jobs use technologies of the kinds `JobTechnology` and `SparkTechnology`, apps those of `AppTechnology`. The label of a technology is its name.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("()", "")
            .optional()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("technologiesList"),
                    field: "repositories",
                    document: "query technologiesList {\n  repositories { id name technologies { __typename id label available } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Vec<TechnologyCatalog>",
            "The repositories, each of which is a catalogue.",
        ),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `technology_get`
pub static TECHNOLOGY_GET: Operation = Operation {
    id: "technology_get",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "technologies",
    summary: "Gets a technology with its contexts, the runtimes there are.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("TechnologyGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("technologyGet"),
                    field: "technology",
                    document: "query technologyGet($id: UUID!) {\n  technology(id: $id) { ...Technology }\n}\nfragment Technology on Technology {\n  __typename id technologyId label icon repositoryId available missingFacets description\n  ... on JobTechnology {\n    contexts {\n      id label available missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate lastUpdate\n    }\n  }\n  ... on SparkTechnology {\n    contexts {\n      id label available missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate\n      technologyContexts {\n        id label available missingFacets recommended description trustLevel deprecationDate\n        jobContexts {\n          id label available missingFacets recommended description\n          dockerInfo { image version }\n          trustLevel deprecationDate lastUpdate\n        }\n      }\n    }\n  }\n  ... on AppTechnology {\n    appContexts {\n      id label available facets missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate lastUpdate\n      ports { name port basePath rewriteUrl scope }\n      volumes { path size }\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Technology>", "The technology, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};
