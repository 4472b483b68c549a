// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The files that jobs run.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Downloads the file that a version of a job runs.
    ///
    /// `GET /projects/api/platform/{platformId}/project/{projectId}/job/{jobId}/version/{versionNumber}/artifact/{fileName}`
    pub fn job_artifact_download(
        &self,
        platform_id: i32,
        project_id: impl Into<String>,
        job_id: impl Into<String>,
        version_number: i32,
        file_name: impl Into<String>,
    ) -> JobArtifactDownload {
        JobArtifactDownload::new(
            self.runtime(),
            platform_id,
            project_id,
            job_id,
            version_number,
            file_name,
        )
    }
}

/// Downloads the file that a version of a job runs.
///
/// Its path is in `packageInfo.downloadUrl` of the version. The server chooses that path: take its parts, and do not send the token elsewhere.
///
/// * `GET /projects/api/platform/{platformId}/project/{projectId}/job/{jobId}/version/{versionNumber}/artifact/{fileName}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobArtifactDownload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<serde_json::Value>,
    >,
}

impl JobArtifactDownload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        project_id: impl Into<String>,
        job_id: impl Into<String>,
        version_number: i32,
        file_name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_ARTIFACT_DOWNLOAD);
        request.parameter(0, &platform_id);
        request.parameter::<String>(1, &project_id.into());
        request.parameter::<String>(2, &job_id.into());
        request.parameter(3, &version_number);
        request.parameter::<String>(4, &file_name.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::ByteStream>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}
