//! What is recorded to be wrong with the Python client, 2.13.1, one test each: none of it is ours. The numbers
//! are those of that list.

use std::time::Duration;

use platform_clients_saagie_stand_in::{Failure, Kind, StandIn};
use saagie_client::runtime::Upload;
use saagie_client::types::{
    AppAlertingInput, AppEditionInput, AppStatus, Condition, JobVersionInput, LogEntityType,
    LogStream, PipelineGetVariables, ProjectInput, UserInput, VolumeEditionInput, VolumeInput,
};
use saagie_client::{Graph, GraphError, NewApp, NewAppVersion, NewJob, NewPipeline, Saagie, Scope};
use saagie_client::{SaagieError, Variable, When};

use crate::world::{World, tells};

/// A pipeline of one job and a condition over variables.
fn pipeline(world: &World, expression: &str) -> NewPipeline {
    let mut graph = Graph::new();
    let job = graph.job(&world.stand_in.job(&world.project, "a job"));
    let check = graph.when(When::Holds(expression.to_owned()));
    graph.then(job, check);
    NewPipeline::new("line", "line", graph.build().unwrap())
}

#[tokio::test]
async fn defect_1_an_unprotected_user_can_be_created() {
    let world = World::new().await;
    let none = Vec::<String>::new;
    let ada = UserInput::new("ada", "secret", none(), none(), none());
    world.saagie.users().create(ada).await.unwrap();
    assert!(!world.saagie.users().get("ada").await.unwrap().protected);
}

#[tokio::test]
async fn defect_2_a_global_variable_that_exists_can_be_updated() {
    let world = World::new().await;
    let variables = world.saagie.env_vars();
    let name = "A";
    variables
        .create(Scope::Global, Variable::new(name).value("1"))
        .await
        .unwrap();
    variables
        .update(Scope::Global, Variable::new(name).value("2"))
        .await
        .unwrap();
    let third = Variable::new(name).value("3");
    let third = variables
        .create_or_update(Scope::Global, third)
        .await
        .unwrap();
    assert_eq!(third.value.as_deref().map(String::as_str), Some("3"));
    assert_eq!(variables.list(Scope::Global).await.unwrap().len(), 1);
}

#[tokio::test]
async fn defect_3_execution_variables_are_enabled_when_a_pipeline_is_created() {
    let world = World::new().await;
    let wanted = pipeline(&world, "a == 1").execution_variables(true);
    let id = world
        .saagie
        .pipelines()
        .create(&world.project, wanted)
        .await
        .unwrap()
        .id;
    let there = world.saagie.pipelines().get(&id).await.unwrap();
    assert_eq!(there.has_execution_variables_enabled, Some(true));
}

#[tokio::test]
async fn defect_4_an_expression_with_quotes_comes_back_as_it_was() {
    let world = World::new().await;
    let expression = r#"city=="Paris" && name!="x")"#;
    let wanted = pipeline(&world, expression);
    let id = world
        .saagie
        .pipelines()
        .create(&world.project, wanted)
        .await
        .unwrap()
        .id;
    let read = PipelineGetVariables::new(&id).versions_only_current(true);
    let there = world.saagie.pipelines().get(read).await.unwrap();
    let graph = there.versions[0].graph.as_ref().unwrap();
    let conditions = graph.condition_nodes.as_ref().unwrap();
    let Condition::ConditionExpression(found) = &conditions[0].condition else {
        panic!("{conditions:?}")
    };
    assert_eq!(found.expression, expression);
}

#[test]
fn defect_5_a_node_that_is_reached_twice_is_sent_once_and_a_circle_ends() {
    let mut graph = Graph::new();
    let [one, two, three, last] = ["1", "2", "3", "4"].map(|id| graph.job(id));
    for (from, to) in [(one, two), (one, three), (two, last), (three, last)] {
        graph.then(from, to);
    }
    assert_eq!(graph.build().unwrap().job_nodes.unwrap().len(), 4);
    graph.then(last, one);
    assert!(matches!(graph.build(), Err(GraphError::Circle { .. })));
}

#[tokio::test]
async fn defect_6_an_app_with_alerting_can_be_edited() {
    let world = World::new().await;
    let alerting = AppAlertingInput::new([AppStatus::Failed]).logins(["user"]);
    let wanted = NewApp::new("app", NewAppVersion::image("app:1")).alerting(alerting);
    let id = world
        .saagie
        .apps()
        .create(&world.project, wanted)
        .await
        .unwrap()
        .id;
    let change = AppEditionInput::new(&id).description("new");
    world.saagie.apps().edit(change).await.unwrap();
    assert!(
        world
            .saagie
            .apps()
            .get(&id)
            .await
            .unwrap()
            .alerting
            .is_some()
    );
}

#[tokio::test]
async fn defect_7_an_error_of_graphql_is_an_error() {
    let world = World::new().await;
    world.stand_in.job(&world.project, "a job");
    let again = NewJob::new("a job").technology("Saagie", "Python");
    tells(
        world.saagie.jobs().create(&world.project, again).await,
        &["Job not valid", "name: already used"],
    );
}

#[tokio::test]
async fn defect_8_an_upload_after_a_401_is_whole_and_does_not_tell_where_the_file_is() {
    let world = World::new().await;
    world.saagie.platform().get().await.unwrap();
    let job = world.stand_in.job(&world.project, "a job");
    world
        .stand_in
        .fail_next_of("jobUpgradeUpload", 1, Failure::Unauthorized);
    let file = Upload::bytes("print(1)").file_name("/home/ada/run.py");
    let version = JobVersionInput::new().file(file);
    world.saagie.jobs().upgrade(&job, version).await.unwrap();
    let sent = world.stand_in.requests();
    let uploads = sent
        .iter()
        .filter(|request| request.name() == "jobUpgradeUpload");
    let files: Vec<_> = uploads.map(|upload| &upload.parts[2]).collect();
    assert_eq!(files.len(), 2);
    for part in files {
        assert_eq!(part.bytes, b"print(1)");
        assert_eq!(part.file.as_deref(), Some("run.py"));
    }
}

#[tokio::test]
async fn defect_9_waiting_for_a_project_waits_and_all_final_states_are_final() {
    let world = World::new().await;
    let zero = Duration::ZERO;
    world
        .stand_in
        .script_next(Kind::Project, &["CREATED", "INITIALIZING", "READY"]);
    let made = world
        .saagie
        .projects()
        .create(ProjectInput::new("new"))
        .await
        .unwrap();
    let wait = world
        .saagie
        .projects()
        .wait_until_ready(&made.id)
        .delay(zero);
    wait.max_delay(zero).await.unwrap();

    let job = world.stand_in.job(&world.project, "a job");
    for state in ["ERROR", "SKIPPED"] {
        world
            .stand_in
            .script_next(Kind::JobInstance, &["RUNNING", state]);
        let error = world
            .saagie
            .jobs()
            .run_and_wait(&job)
            .every(zero)
            .await
            .unwrap_err();
        tells(Err::<(), _>(error), &[state]);
    }
}

#[tokio::test]
async fn defect_10_variables_of_a_project_come_back_and_an_app_can_have_its_current_version_alone()
{
    let world = World::new().await;
    let (saagie, project) = (&world.saagie, &world.project);
    let variable = Variable::new("A").value("1");
    saagie
        .env_vars()
        .create(Scope::Project(project), variable)
        .await
        .unwrap();
    let wanted = NewApp::new("app", NewAppVersion::image("app:1"));
    let app = saagie.apps().create(project, wanted).await.unwrap().id;
    saagie
        .apps()
        .upgrade(&app, NewAppVersion::image("app:2"))
        .await
        .unwrap();

    let folder = tempfile::tempdir().unwrap();
    let export = saagie.export(folder.path()).only_current_versions();
    assert!(export.project(project).await.unwrap().is_complete());
    let written = folder
        .path()
        .join(project)
        .join(format!("apps/{app}/app.json"));
    let written = std::fs::read(written).unwrap();
    let written: serde_json::Value = serde_json::from_slice(&written).unwrap();
    let versions = written["versions"].as_array().unwrap();
    assert_eq!((versions.len(), &versions[0]["number"]), (1, &2.into()));

    world.stand_in.script_next(Kind::Project, &["READY"]);
    let import = saagie.import(folder.path().join(project)).named("copy");
    let report = import.project().await.unwrap();
    assert!(report.is_complete(), "{report}");
    let copy = saagie.projects().id("copy").await.unwrap();
    let own = saagie
        .env_vars()
        .get_own(Scope::Project(&copy), "A")
        .await
        .unwrap();
    assert_eq!(own.value.as_deref().map(String::as_str), Some("1"));
}

#[tokio::test]
async fn defect_11_a_log_in_that_fails_is_an_error_that_can_be_caught() {
    let stand_in = StandIn::start().await.unwrap();
    let (realm, user) = (StandIn::REALM, StandIn::USER);
    let saagie = Saagie::connect(stand_in.url(), 1, realm, user, "wrong").unwrap();
    let error = saagie.projects().list().await.unwrap_err();
    let SaagieError::Graphql(error) = error else {
        panic!("{error}")
    };
    assert!(error.is_credentials(), "{error}");
}

#[tokio::test]
async fn defect_12_a_name_is_looked_up_without_fetching_what_nobody_asked_for() {
    let world = World::new().await;
    let wanted = pipeline(&world, "a == 1");
    world
        .saagie
        .pipelines()
        .create(&world.project, wanted)
        .await
        .unwrap();
    world.sent();
    world
        .saagie
        .pipelines()
        .id("line", "a project")
        .await
        .unwrap();
    assert_eq!(
        world.sent(),
        ["projectsList", "projectPipelinesListMinimal"]
    );
    let names = [
        ("Saagie", "Python"),
        ("Saagie", "Bash"),
        ("Saagie", "Spark"),
        ("Own", "Cleaner"),
    ];
    world.saagie.technologies().for_jobs(names).await.unwrap();
    assert_eq!(world.sent(), ["technologiesList"]);
}

#[tokio::test]
async fn defect_13_an_empty_folder_of_a_version_is_a_job_whose_file_is_missed_by_name() {
    let world = World::new().await;
    let (saagie, project) = (&world.saagie, &world.project);
    let wanted = NewJob::new("with a file")
        .technology("Saagie", "Python")
        .runtime_version("3.10")
        .file(Upload::bytes("print(1)").file_name("run.py"));
    let job = saagie.jobs().create(project, wanted).await.unwrap().id;
    let folder = tempfile::tempdir().unwrap();
    saagie.export(folder.path()).job(&job).await.unwrap();
    let job = folder.path().join(job);
    std::fs::remove_file(job.join("version/1/run.py")).unwrap();
    let other = world.stand_in.project("another");
    let told = match saagie.import(&job).job(&other).await {
        Ok(report) => report.to_string(),
        Err(error) => error.to_string(),
    };
    assert!(told.contains("run.py"), "{told}");
    assert!(saagie.jobs().list_minimal(&other).await.unwrap().is_empty());
}

#[tokio::test]
async fn defect_14_a_label_of_a_runtime_is_a_text_wherever_it_is_asked_for() {
    let world = World::new().await;
    let technologies = world.saagie.technologies();
    let jupyter = technologies.id("Saagie", "Jupyter Notebook").await.unwrap();
    let label: String = technologies
        .runtime_label(&jupyter, "latest")
        .await
        .unwrap();
    assert_eq!(label, "JupyterLab");
}

#[tokio::test]
async fn defect_15_a_storage_has_a_description_and_logs_are_those_that_were_asked_for() {
    let world = World::new().await;
    let storages = world.saagie.storages();
    let made = storages
        .create(VolumeInput::new("s", "1 GB", &world.project))
        .await
        .unwrap();
    storages
        .edit(VolumeEditionInput::new(&made.id).description("new"))
        .await
        .unwrap();
    assert_eq!(
        storages.get(&made.id).await.unwrap().description.as_deref(),
        Some("new")
    );

    let saagie = &world.saagie;
    let platform = saagie.platform_id();
    for (logs, kind) in [
        (
            saagie.apps().logs(&world.project, "run"),
            LogEntityType::AppExecution,
        ),
        (
            saagie.jobs().logs(&world.project, "run"),
            LogEntityType::JobInstance,
        ),
        (
            saagie
                .conditions()
                .logs(&world.project, "run", [LogStream::Stdout]),
            LogEntityType::ConditionInstance,
        ),
    ] {
        logs.send().await.unwrap();
        let path = world.stand_in.take_requests().pop().unwrap().path;
        let expected = format!(
            "/log-proxy/api/logs/{}/platform/{platform}/project/{}/{kind}/run",
            StandIn::REALM,
            world.project
        );
        assert_eq!(path, expected);
    }
}

#[tokio::test]
async fn defect_16_a_token_goes_to_no_address_but_the_platform() {
    let world = World::new().await;
    for url in [
        "https://elsewhere.example.com/x",
        "//elsewhere.example.com/x",
        "x",
        "/\\elsewhere",
    ] {
        tells(
            world.saagie.client().package(url),
            &["is not a path on the platform"],
        );
    }
    assert!(world.stand_in.requests().is_empty());
}
