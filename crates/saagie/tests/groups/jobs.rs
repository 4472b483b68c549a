//! Jobs and their versions.

use saagie_client::runtime::Upload;
use saagie_client::types::{
    InstanceStatus, JobEditionInput, JobGetByAliasVariables, JobGetVariables, JobMoveVariables,
    JobPipelineAlertingInput, JobVersionInput,
};
use saagie_client::{NewJob, Schedule, Settled};

use crate::world::{World, tells};

fn python(name: &str) -> NewJob {
    NewJob::new(name)
        .technology("Saagie", "Python")
        .runtime_version("3.10")
}

#[tokio::test]
async fn a_job_is_created_by_the_names_of_its_technology_with_a_file_and_a_schedule() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let alerting =
        JobPipelineAlertingInput::new([InstanceStatus::Failed]).emails(["a@example.com"]);
    let job = python("train")
        .category("Extraction")
        .command_line("python {file}")
        .file(Upload::bytes("print(1)").file_name("/home/ada/train.py"))
        .schedule(Schedule::new("0 6 * * 1").timezone("Europe/Paris"))
        .alerting(alerting)
        .release_note("first");
    let made = jobs.create(&world.project, job).await.unwrap();
    let sent = [
        "technologiesList",
        "projectJobTechnologiesGet",
        "technologyGet",
        "jobCreateUpload",
    ];
    assert_eq!(world.sent(), sent);

    let there = jobs.get(&made.id).await.unwrap();
    assert_eq!(
        (there.category.as_str(), there.is_scheduled),
        ("Extraction", true)
    );
    assert_eq!(there.cron_scheduling.as_deref(), Some("0 6 * * 1"));
    assert_eq!(there.schedule_timezone.as_deref(), Some("Europe/Paris"));
    assert_eq!(there.alerting.unwrap().emails, ["a@example.com"]);
    let version = &there.versions[0];
    assert_eq!(version.package_info.as_ref().unwrap().name, "train.py");
    assert_eq!(version.release_note.as_deref(), Some("first"));
    let by_alias = JobGetByAliasVariables::new(&world.project, there.alias.unwrap());
    assert_eq!(jobs.get_by_alias(by_alias).await.unwrap().id, made.id);
    assert_eq!(jobs.id("train", "a project").await.unwrap(), made.id);
}

#[tokio::test]
async fn an_id_of_a_technology_saves_all_look_ups() {
    let world = World::new().await;
    let technology = world.stand_in.technology("Bash");
    let job = NewJob::new("hello")
        .technology_id(technology)
        .runtime_version("5");
    world
        .saagie
        .jobs()
        .create(&world.project, job)
        .await
        .unwrap();
    assert_eq!(world.sent(), ["jobCreate"]);
}

#[tokio::test]
async fn what_cannot_be_created_is_refused_before_it_is_sent_and_says_what_there_is() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    for (job, told) in [
        (NewJob::new("x"), vec!["job `x`", "needs a technology"]),
        (
            NewJob::new("x").technology("Saagie", "Cobol"),
            vec!["no technology `Cobol`", "there are Python, Bash"],
        ),
        (
            NewJob::new("x").technology("Saga", "Python"),
            vec![
                "no catalogue of technologies `Saga`",
                "there are Saagie, Own",
            ],
        ),
        (
            NewJob::new("x").technology("saagie", "r"),
            vec!["no technology `r`"],
        ),
        (
            python("x").runtime_version("4"),
            vec!["no runtime `4`", "3.10, 3.11"],
        ),
        (
            python("x").category("Cooking"),
            vec!["no category `Cooking`", "there are Extraction, Processing"],
        ),
        (
            python("x").schedule(Schedule::new("every day")),
            vec!["schedule `every day`", "five fields"],
        ),
    ] {
        tells(jobs.create(&world.project, job).await, &told);
    }
    assert!(
        world
            .sent()
            .iter()
            .all(|name| !name.starts_with("jobCreate"))
    );
}

#[tokio::test]
async fn an_upgrade_goes_on_where_the_version_before_was() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let job = python("train")
        .command_line("python {file} 1")
        .file(Upload::bytes("one").file_name("train.py"));
    let made = jobs.create(&world.project, job).await.unwrap();

    let second = jobs
        .upgrade(&made.id, JobVersionInput::new().release_note("two"))
        .await
        .unwrap();
    assert_eq!(second.number, 2);
    let there = jobs
        .get(JobGetVariables::new(&made.id).versions_only_current(true))
        .await
        .unwrap();
    let current = &there.versions[0];
    assert_eq!(current.command_line.as_deref(), Some("python {file} 1"));
    assert_eq!(current.runtime_version.as_deref(), Some("3.10"));
    assert_eq!(current.package_info.as_ref().unwrap().name, "train.py");

    let version = JobVersionInput::new()
        .command_line("python {file} 3")
        .file(Upload::bytes("three").file_name("other.py"));
    jobs.upgrade_by_name("train", "a project", version)
        .await
        .unwrap();
    let there = jobs.get(&made.id).await.unwrap();
    assert_eq!(there.versions.len(), 3);
    let current = there
        .versions
        .iter()
        .find(|version| version.is_current)
        .unwrap();
    assert_eq!(current.package_info.as_ref().unwrap().name, "other.py");

    let wrong = JobVersionInput::new().runtime_version("9");
    tells(jobs.upgrade(&made.id, wrong).await, &["no runtime `9`"]);

    let bare = JobVersionInput::new().use_previous_artifact(false);
    jobs.upgrade(&made.id, bare).await.unwrap();
    let there = jobs
        .get(JobGetVariables::new(&made.id).versions_only_current(true))
        .await
        .unwrap();
    assert_eq!(there.versions[0].package_info, None);

    jobs.rollback(&made.id, 2).await.unwrap();
    let deleted = jobs.delete_versions(&made.id, [1, 2]).await.unwrap();
    let deleted: Vec<_> = deleted
        .iter()
        .map(|one| (one.number, one.success))
        .collect();
    assert_eq!(deleted, [(1, true), (2, false)]);
}

#[tokio::test]
async fn a_job_is_created_once_and_then_upgraded_and_changed() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let first = jobs
        .create_or_upgrade(&world.project, python("train"))
        .await
        .unwrap();
    let Settled::Created { id } = first else {
        panic!("{first:?}")
    };
    world.sent();
    let again = NewJob::new("train")
        .command_line("python 2")
        .description("better");
    let second = jobs.create_or_upgrade(&world.project, again).await.unwrap();
    assert_eq!(
        second,
        Settled::Upgraded {
            id: id.clone(),
            version: 2
        }
    );
    assert_eq!(
        world.sent(),
        ["projectJobsListMinimal", "jobGet", "jobUpgrade", "jobEdit"]
    );
    let there = jobs.get(&id).await.unwrap();
    assert_eq!(there.description.as_deref(), Some("better"));
    world.sent();

    // Nothing to change, nothing to edit.
    jobs.create_or_upgrade(&world.project, NewJob::new("train"))
        .await
        .unwrap();
    assert_eq!(
        world.sent(),
        ["projectJobsListMinimal", "jobGet", "jobUpgrade"]
    );
    // What a job keeps cannot be changed, and is not passed over either.
    let bash = world.stand_in.technology("Bash");
    for (other, told) in [
        (
            NewJob::new("train").category("Extraction"),
            "its category is Processing",
        ),
        (
            NewJob::new("train").technology("Saagie", "Bash"),
            "its technology is Python of Saagie",
        ),
        (
            NewJob::new("train").technology_id(bash),
            "its technology is",
        ),
    ] {
        let error = jobs.create_or_upgrade(&world.project, other).await;
        tells(
            error,
            &["job `train`", told, "create a job of another name"],
        );
    }
    let same = NewJob::new("train")
        .category("Processing")
        .technology("saagie", "python");
    jobs.create_or_upgrade(&world.project, same).await.unwrap();
    world.sent();
    // A schedule that cannot be one changes nothing at all.
    let wrong = NewJob::new("train").schedule(Schedule::new("soon"));
    tells(
        jobs.create_or_upgrade(&world.project, wrong).await,
        &["soon"],
    );
    assert_eq!(world.sent(), ["projectJobsListMinimal", "jobGet"]);
}

#[tokio::test]
async fn an_edit_leaves_what_it_does_not_say() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let alerting = JobPipelineAlertingInput::new([InstanceStatus::Failed]).logins(["user"]);
    let job = python("train").description("one").alerting(alerting);
    let id = jobs.create(&world.project, job).await.unwrap().id;

    let change = JobEditionInput::new(&id).schedule(Schedule::new("0 5 * * *"));
    let edited = jobs.edit(change).await.unwrap();
    assert!(edited.is_scheduled);
    assert_eq!(edited.description.as_deref(), Some("one"));
    let logins = edited.alerting.unwrap().login_emails.unwrap();
    assert_eq!(logins[0].login.as_deref(), Some("user"));

    let change = JobEditionInput::new(&id).unscheduled().alerting(None);
    let edited = jobs.edit(change).await.unwrap();
    assert_eq!((edited.is_scheduled, edited.alerting), (false, None));
    let wrong = JobEditionInput::new(&id).schedule(Schedule::new("0 5 * * *").timezone(""));
    tells(jobs.edit(wrong).await, &["time zone", "Europe/Paris"]);
}

#[tokio::test]
async fn jobs_are_listed_copied_moved_and_deleted() {
    let world = World::new().await;
    let jobs = world.saagie.jobs();
    let job = world.stand_in.job(&world.project, "a job");
    let copy = jobs.duplicate(&job).await.unwrap();
    let names: Vec<_> = jobs.list_minimal(&world.project).await.unwrap();
    assert_eq!(names.len(), 2);
    assert_eq!(jobs.list(&world.project).await.unwrap()[0].name, "a job");
    tells(
        jobs.id_in(&world.project, "b").await,
        &["no job `b`", "there are a job, ", &copy.name],
    );
    let other = world.stand_in.project("another");
    let moved = jobs
        .move_to(JobMoveVariables::new(&copy.id, 1, &other))
        .await
        .unwrap();
    assert_eq!(jobs.id_in(&other, &copy.name).await.unwrap(), moved);
    jobs.delete(&moved).await.unwrap();
    assert!(jobs.get(&moved).await.unwrap_err().is_missing());
    assert!(
        jobs.list("00000000-0000-4000-8000-00000000ffff")
            .await
            .unwrap_err()
            .is_missing()
    );
}
