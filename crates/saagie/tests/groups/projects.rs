//! Projects.

use std::time::Duration;

use platform_clients_saagie_stand_in::Kind;
use saagie_client::types::{ProjectEditionInput, ProjectInput, ProjectRole, SecurityGroupInput};

use crate::world::{World, tells};

#[tokio::test]
async fn a_project_is_created_waited_for_edited_and_deleted() {
    let world = World::new().await;
    let projects = world.saagie.projects();
    let technologies = world.saagie.technologies();
    let group = SecurityGroupInput::new("administrators").role(ProjectRole::RoleProjectManager);
    let input = ProjectInput::new("Churn")
        .description("who leaves")
        .technologies_by_category(technologies.for_jobs([("saagie", "python")]).await.unwrap())
        .app_technologies(Vec::<saagie_client::types::TechnologyInput>::new())
        .authorized_groups([group]);
    let made = projects.create(input).await.unwrap();
    let wait = projects.wait_until_ready(&made.id).delay(Duration::ZERO);
    let ready = wait.max_delay(Duration::ZERO).await.unwrap();
    assert_eq!(ready.as_ref().unwrap().status.to_string(), "READY");

    assert_eq!(projects.id("Churn").await.unwrap(), made.id);
    assert_eq!(projects.get_by_name("Churn").await.unwrap().id, made.id);
    let rights = projects.rights(&made.id).await.unwrap();
    assert_eq!(rights[0].name, "administrators");
    let python = technologies.id("Saagie", "Python").await.unwrap();
    let allowed = projects.job_technologies(&made.id).await.unwrap();
    let categories: Vec<_> = allowed
        .iter()
        .map(|one| one.job_category.as_str())
        .collect();
    assert_eq!(categories, ["Extraction", "Processing"]);
    for one in &allowed {
        assert_eq!(one.technologies.as_ref().unwrap()[0].id, python);
    }
    assert!(
        projects
            .app_technologies(&made.id)
            .await
            .unwrap()
            .is_empty()
    );

    let change = ProjectEditionInput::new(&made.id).name("Churn 2");
    projects.edit(change).await.unwrap();
    let there = projects.get(&made.id).await.unwrap();
    assert_eq!(there.name, "Churn 2");
    assert_eq!(there.description.as_deref(), Some("who leaves"));
    assert_eq!(projects.rights(&made.id).await.unwrap().len(), rights.len());

    projects.delete(&made.id).await.unwrap();
    let gone = projects.get(&made.id).await;
    assert!(gone.as_ref().unwrap_err().is_missing());
    tells(gone, &["no project", &made.id]);
}

#[tokio::test]
async fn a_project_without_technologies_gets_all_of_saagie_and_asks_for_them_once() {
    let world = World::new().await;
    let input = ProjectInput::new("everything");
    let made = world.saagie.projects().create(input).await.unwrap();
    assert_eq!(world.sent(), ["technologiesList", "projectCreate"]);
    let jobs = world
        .saagie
        .projects()
        .job_technologies(&made.id)
        .await
        .unwrap();
    // Python, Bash and Spark; R is not available.
    assert_eq!(jobs[0].technologies.as_ref().unwrap().len(), 3);
    let apps = world
        .saagie
        .projects()
        .app_technologies(&made.id)
        .await
        .unwrap();
    assert_eq!(apps.len(), 2);
}

#[tokio::test]
async fn a_name_that_is_not_there_is_told_with_those_that_are() {
    let world = World::new().await;
    world.stand_in.project("another");
    let error = world.saagie.projects().id("a Project").await;
    tells(
        error,
        &["no project `a Project`", "there are a project, another"],
    );

    world.stand_in.wipe();
    tells(
        world.saagie.projects().id("x").await,
        &["there is none at all"],
    );
    for index in 0..25 {
        world.stand_in.project(&format!("p{index}"));
    }
    tells(world.saagie.projects().id("x").await, &["p19 and 5 more"]);
}

#[tokio::test]
async fn a_project_that_fails_is_not_waited_for() {
    let world = World::new().await;
    world
        .stand_in
        .script_next(Kind::Project, &["CREATED", "FAILED"]);
    let made = world
        .saagie
        .projects()
        .create(ProjectInput::new("doomed"))
        .await
        .unwrap();
    let wait = world
        .saagie
        .projects()
        .wait_until_ready(&made.id)
        .delay(Duration::ZERO);
    let error = wait.max_delay(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.last_state(), Some("FAILED"));
}
