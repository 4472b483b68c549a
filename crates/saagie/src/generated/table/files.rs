// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `job_artifact_download`
pub static JOB_ARTIFACT_DOWNLOAD: Operation = Operation {
    id: "job_artifact_download",
    method: "GET",
    path: "/projects/api/platform/{platformId}/project/{projectId}/job/{jobId}/version/{versionNumber}/artifact/{fileName}",
    server: None,
    tag: "files",
    summary: "Downloads the file that a version of a job runs.",
    description: "Its path is in `packageInfo.downloadUrl` of the version. The server chooses that path: take its parts, and do not send the token elsewhere.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
        Parameter::new(Location::Path, "projectId", Kind::Text, "The project."),
        Parameter::new(Location::Path, "jobId", Kind::Text, "The job."),
        Parameter::new(
            Location::Path,
            "versionNumber",
            Kind::INTEGER,
            "The number of the version.",
        ),
        Parameter::new(
            Location::Path,
            "fileName",
            Kind::Text,
            "The name of the file, as in `packageInfo.name`.",
        ),
    ],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/octet-stream", "Bytes", "The file."),
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
