//! Which call of ours does the job of which recorded call.

mod apps;
mod jobs;
mod people;
mod pipelines;
mod projects;
mod resources;
mod transfers;
mod variables;

use std::time::Duration;

use super::Call;

/// Calls of ours by the recorded call, of which the beginning is enough.
macro_rules! calls {
    ($($python:literal => |$bench:ident| $run:expr,)*) => {
        &[$(crate::Call {
            python: $python,
            run: |$bench| Box::pin(async move { $run }),
        },)*]
    };
}
use calls;

/// All of them.
pub static CALLS: &[&[Call]] = &[
    projects::CALLS,
    jobs::CALLS,
    apps::CALLS,
    pipelines::CALLS,
    variables::CALLS,
    resources::CALLS,
    people::CALLS,
    transfers::CALLS,
];

/// Recorded calls without one of ours, and why.
pub static WITHOUT: &[(&str, &str)] = &[
    ("SaagieApi(", "a client logs in with its first call"),
    ("ctor(", "a client logs in with its first call"),
    ("NSP.__setitem__(", "a client logs in with its first call"),
    (
        "ec.get_platform_info(",
        "the number of the platform is in the address, and nothing else differs",
    ),
    (
        "saagie.jobs.export(job_id=J, output_folder=TMP+'exp_jobs3'",
        "a file that does not come; the tests of the exports have it",
    ),
    (
        "saagie.jobs.export(job_id=J, output_folder=TMP+'exp_jobs2'",
        "a technology that is in no catalogue; the tests of the exports have it",
    ),
    (
        "saagie.jobs.rollback(job_id=J, version_number='1')",
        "a text for a number, which the types do not allow and the server refuses",
    ),
    (
        "saagie.jobs.delete_versions(",
        "a text for a number, which the types do not allow and the server refuses",
    ),
    (
        "saagie.users.export(",
        "there is no export of users: it holds no passwords",
    ),
    ("saagie.groups.export(", "there is no export of groups"),
    (
        "saagie.groups.import_from_json(",
        "there is no import of groups",
    ),
    ("saagie.profiles.export(", "there is no export of profiles"),
];

/// A call that must be refused by the client, as the Python client refuses it.
fn refused<T, E>(done: Result<T, E>) -> Result<(), String> {
    done.map_or(Ok(()), |_| Err("it was expected to fail".to_owned()))
}

/// Between two looks.
const AT_ONCE: Duration = Duration::ZERO;

const PROJECT: &str = "42b69134-7653-5c91-bb4c-3b4df54f3be9";
const JOB: &str = "18d75582-e02e-561c-9d1f-e6ed317811a0";
const SECOND_JOB: &str = "8823b453-8e6c-52dd-a659-23d2879254d6";
const THIRD_JOB: &str = "409e00ea-c5ae-5a74-93b0-147004a4aa85";
const FOURTH_JOB: &str = "be4e096a-9931-5239-8b35-51b95c103e1d";
const JOB_RUN: &str = "3178029d-d368-564c-a6c2-44113a602516";
const APP: &str = "81167fcc-3328-59ef-aafa-a7b61a02d195";
const HISTORY: &str = "7ad67a21-46fb-5bb9-a921-d928aabf1090";
const PIPELINE: &str = "8d4b92b4-6974-53cc-9c7e-674645ee8ddd";
const PIPELINE_RUN: &str = "9c5a7f7f-3956-51db-8907-e0c57defcf28";
const CREDENTIALS: &str = "ddc032af-1c7c-573a-9caa-4503400d7564";
const STORAGE: &str = "4bb8dbfe-3ca9-5adc-8254-18d8675b4828";
const REPOSITORY: &str = "54467faf-e362-52c8-b822-c7105f0abf20";
const PYTHON: &str = "95cc7eb3-8899-5b71-8ee9-f79456ef817e";
const JUPYTER: &str = "5b1d6b85-0a6a-599f-abcb-c0e3e788c178";
