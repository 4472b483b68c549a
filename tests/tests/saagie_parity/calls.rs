//! Which call of ours does the job of which recorded call.

use super::{Call, transfer};

/// Calls, each with the function that makes ours.
macro_rules! calls {
    ($($python:literal => $run:expr,)*) => {
        &[$(Call { python: $python, run: |bench| Box::pin($run(bench)) },)*]
    };
}

pub static CALLS: &[Call] = calls! {
    "saagie.projects.export(" => transfer::project_export,
    "saagie.projects.import_from_json(" => transfer::project_import,
    "saagie.jobs.export(job_id=J, output_folder=TMP+'exp_jobs'," => transfer::job_export,
    "saagie.jobs.import_from_json(" => transfer::job_import,
    "saagie.apps.export(" => transfer::app_export,
    "saagie.apps.import_from_json(" => transfer::app_import,
    "saagie.pipelines.export(" => transfer::pipeline_export,
    "saagie.pipelines.import_from_json(" => transfer::pipeline_import,
    "saagie.env_vars.export(" => transfer::variables_export,
};

/// Recorded calls that are not compared, and why.
pub static WITHOUT: &[(&str, &str)] = &[("", "")];
