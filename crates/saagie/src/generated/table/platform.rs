// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `cluster_capacity_get`
pub static CLUSTER_CAPACITY_GET: Operation = Operation {
    id: "cluster_capacity_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "platform",
    summary: "Gets the capacity of each node of the cluster.",
    description: "To judge what a job or an app may ask for.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("()", "")
            .optional()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("clusterCapacityGet"),
                    field: "getClusterCapacity",
                    document: "query clusterCapacityGet {\n  getClusterCapacity { cpu gpu memory }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<Vec<Option<ClusterNodeCapacity>>>",
            "The nodes.",
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

/// `condition_expression_evaluate`
pub static CONDITION_EXPRESSION_EVALUATE: Operation = Operation {
    id: "condition_expression_evaluate",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "platform",
    summary: "Tries out the expression of a condition node.",
    description: "The server calls this a preview that may change. A value that is a number must be sent as text.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ConditionExpressionEvaluateVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("conditionExpressionEvaluate"),
                    field: "evaluateConditionExpression",
                    document: "query conditionExpressionEvaluate(\n  $projectId: UUID!, $expression: String!, $variables: [ConditionExpressionVariableInput!]\n) {\n  evaluateConditionExpression(\n    projectId: $projectId, expression: $expression, variables: $variables\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<bool>", "Whether the condition holds."),
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

/// `platform_get`
pub static PLATFORM_GET: Operation = Operation {
    id: "platform_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "platform",
    summary: "Gets the platform, with the numbers of things in it.",
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
    body: Some(
        Body::json("()", "")
            .optional()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("platformGet"),
                    field: "platform",
                    document: "query platformGet {\n  platform { id name counts { projects jobs apps pipelines } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Platform>", "The platform."),
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
