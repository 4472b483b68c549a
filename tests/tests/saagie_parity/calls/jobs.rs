//! Jobs and their runs.

use saagie_client::runtime::Upload;
use saagie_client::types::{
    ExtraTechnologyInput, InstanceStatus, JobDockerInput, JobEditionInput, JobGetVariables,
    JobInstanceSelector, JobInstancesDeleteBySelectorVariables, JobPipelineAlertingInput,
    JobResourceInput, JobVersionInput, ResourceRequestLimitInput,
};
use saagie_client::{NewJob, Schedule};

use super::{CREDENTIALS, JOB, JOB_RUN, PROJECT, calls, refused};
use crate::{Call, told};

/// The file that the recorded calls send.
fn file() -> Upload {
    Upload::bytes("print('hello')\n").file_name("/srv/data")
}

/// A job as the Python client makes one where nothing is said.
fn job(name: &str) -> NewJob {
    NewJob::new(name)
        .description("")
        .technology("Saagie", "python")
        .runtime_version("3.10")
        .command_line("python {file} arg1 arg2")
        .release_note("")
}

fn limits(request: f64, limit: Option<f64>) -> ResourceRequestLimitInput {
    let mut limits = ResourceRequestLimitInput::new().request(request);
    limits.limit = limit;
    limits
}

fn resources(cpu: (f64, f64), memory: f64) -> JobResourceInput {
    JobResourceInput::new()
        .cpu(limits(cpu.0, Some(cpu.1)))
        .memory(limits(memory, None))
}

fn alerting(states: [InstanceStatus; 2]) -> JobPipelineAlertingInput {
    JobPipelineAlertingInput::new(states).emails(["a@example.com"])
}

fn extra_version() -> JobVersionInput {
    JobVersionInput::new()
        .extra_technology(ExtraTechnologyInput::new("Python", "3.9"))
        .source_url("https://git/x")
}

pub static CALLS: &[Call] = calls! {
    "saagie.jobs.list_for_project_minimal(" => |b| told(b.saagie.jobs().list_minimal(PROJECT).await),
    "saagie.jobs.get_instance(" => |b| told(b.saagie.jobs().instance(JOB_RUN).await),
    "saagie.jobs.get_id(job_name='my_job'" => |b| {
        told(b.saagie.jobs().id("my_job", "my_project").await)
    },
    "saagie.jobs.get_id(job_name='nope'" => |b| {
        refused(b.saagie.jobs().id("nope", "my_project").await)
    },
    "saagie.jobs.get_info(" => |b| {
        let job = JobGetVariables::new(JOB)
            .instances_limit(1)
            .versions_limit(2)
            .versions_only_current(true);
        told(b.saagie.jobs().get(job).await)
    },
    "saagie.jobs.create(job_name='j', project_id=P, file='/srv/data')" => |b| {
        told(b.saagie.jobs().create(PROJECT, job("j").file(file())).await)
    },
    "saagie.jobs.create(job_name='j', project_id=P, file='/srv/data', description='d'" => |b| {
        let docker = JobDockerInput::new("my_image").docker_credentials_id(CREDENTIALS);
        let version = extra_version()
            .runtime_version("3.9")
            .command_line("python {file}")
            .release_note("First")
            .docker_info(docker);
        let job = NewJob::new("j")
            .description("d")
            .category("Extraction")
            .technology("Saagie", "spark")
            .schedule(Schedule::new("0 0 * * *").timezone("Europe/Paris"))
            .resources(resources((0.5, 2.6), 1.0))
            .alerting(alerting([InstanceStatus::Failed, InstanceStatus::Killed]))
            .version(version.file(file()));
        told(b.saagie.jobs().create(PROJECT, job).await)
    },
    "saagie.jobs.create(job_name='j', project_id=P, runtime_version='2.7')" => |b| {
        refused(b.saagie.jobs().create(PROJECT, job("j").runtime_version("2.7")).await)
    },
    "saagie.jobs.create(job_name='j', project_id=P, technology='cobol')" => |b| {
        refused(b.saagie.jobs().create(PROJECT, job("j").technology("Saagie", "cobol")).await)
    },
    "saagie.jobs.edit(job_id=J, job_name='newname')" => |b| {
        told(b.saagie.jobs().edit(JobEditionInput::new(JOB).name("newname")).await)
    },
    "saagie.jobs.edit(job_id=J, job_name='n'" => |b| {
        let change = JobEditionInput::new(JOB)
            .name("n")
            .description("d")
            .schedule(Schedule::new("0 * * * *").timezone("Europe/Paris"))
            .resources(resources((1.5, 2.2), 2.0))
            .alerting(alerting([InstanceStatus::Failed, InstanceStatus::Queued]));
        told(b.saagie.jobs().edit(change).await)
    },
    "saagie.jobs.upgrade(job_id=J, file='/srv/data')" => |b| {
        let version = JobVersionInput::new().release_note("").file(file());
        told(b.saagie.jobs().upgrade(JOB, version).await)
    },
    "saagie.jobs.upgrade(job_id=J, runtime_version='1.0')" => |b| {
        let version = JobVersionInput::new().runtime_version("1.0");
        refused(b.saagie.jobs().upgrade(JOB, version).await)
    },
    "saagie.jobs.upgrade(job_id=J, extra_technology" => |b| {
        let version = extra_version()
            .release_note("")
            .docker_info(JobDockerInput::new("i"));
        told(b.saagie.jobs().upgrade(JOB, version).await)
    },
    "saagie.jobs.create_or_upgrade(job_name='my_job'" => |b| {
        let job = NewJob::new("my_job").release_note("v2").file(file());
        told(b.saagie.jobs().create_or_upgrade(PROJECT, job).await)
    },
    "saagie.jobs.create_or_upgrade(job_name='other_job'" => |b| {
        told(b.saagie.jobs().create_or_upgrade(PROJECT, job("other_job").file(file())).await)
    },
    "saagie.jobs.rollback(job_id=J, version_number=1)" => |b| told(b.saagie.jobs().rollback(JOB, 1).await),
    "saagie.jobs.delete_instances(" => |b| {
        told(b.saagie.jobs().delete_instances(JOB, [JOB_RUN]).await)
    },
    "saagie.jobs.delete_instances_by_selector(" => |b| {
        let which = JobInstancesDeleteBySelectorVariables::new(JOB, JobInstanceSelector::All);
        told(b.saagie.jobs().delete_instances_by_selector(which).await)
    },
    "saagie.jobs.duplicate(" => |b| told(b.saagie.jobs().duplicate(JOB).await),
    "saagie.jobs.count_deletable_instances_by_date(" => |b| {
        let before = "2023-06-01T00:00:00+01:00";
        told(b.saagie.jobs().count_instances_by_date(JOB, before).await)
    },
};
