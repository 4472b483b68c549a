//! What imports make of exports.

use std::path::Path;

use platform_clients_saagie_stand_in::Failure;
use serde_json::{Value, json};

use crate::world::{EXPRESSION, PLATFORM, World, comparable};

/// Exports a project, and gives where it is.
async fn exported(world: &World, project: &str) -> std::path::PathBuf {
    let export = world.saagie.export(PLATFORM, world.path("out"));
    let report = export.project(project).await.unwrap();
    assert!(report.is_complete(), "{report}");
    world.path("out").join(project)
}

fn the_project(world: &World, name: &str) -> String {
    let found = world.ask(
        "query ($name: String!) { it: projectByName(name: $name) { id } }",
        &json!({ "name": name }),
    );
    found["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_export_that_is_imported_elsewhere_exports_the_same_again() {
    let here = World::new().await;
    let project = here.fill().await;
    let root = exported(&here, &project).await;

    let there = World::new().await;
    // Other ids than here.
    there.stand_in.project("another project");
    let import = there.saagie.import(PLATFORM, &root).global_variables();
    let report = import.project().await.unwrap();
    assert!(report.is_complete() && report.kept.is_empty(), "{report}");
    let copy = the_project(&there, "A project");
    let again = exported(&there, &copy).await;

    let (first, second) = (comparable(&root), comparable(&again));
    let names = |files: &std::collections::BTreeMap<String, Value>| -> Vec<String> {
        files.keys().cloned().collect()
    };
    assert_eq!(names(&first), names(&second));
    for (name, value) in &first {
        assert_eq!(value, &second[name], "{name}");
    }
    assert!(first.len() >= 15, "{:?}", names(&first));
    // Nothing is left in the folder that the export did not write.
    assert!(!root.join("import-state.json").exists());
    let secret = report
        .notes
        .iter()
        .find(|note| note.text.contains("secret"));
    assert!(secret.is_some_and(|note| note.file.starts_with("env_vars/API_KEY")));
}

#[tokio::test]
async fn a_secret_is_saved_where_it_is_given() {
    let here = World::new().await;
    let project = here.fill().await;
    let root = exported(&here, &project).await;
    let there = World::new().await;
    let import = there
        .saagie
        .import(PLATFORM, &root)
        .secret("API_KEY", "s3cret");
    let report = import.project().await.unwrap();
    assert!(report.is_complete(), "{report}");
    let saved = there.stand_in.requests();
    let saved = saved
        .iter()
        .find(|request| request.variables["environmentVariable"]["name"] == "API_KEY")
        .unwrap();
    assert_eq!(saved.variables["environmentVariable"]["value"], "s3cret");
    assert!(!format!("{import:?} {report:?}").contains("s3cret"));
    // A variable of the whole platform is left alone unless it is asked for.
    let left = report
        .notes
        .iter()
        .find(|note| note.file.starts_with("env_vars/REGION"));
    assert!(left.unwrap().text.contains("left alone"), "{report}");
}

#[tokio::test]
async fn an_import_that_failed_goes_on_where_it_ended() {
    let here = World::new().await;
    let project = here.fill().await;
    let root = exported(&here, &project).await;

    let there = World::new().await;
    // The job is made, but nobody hears of it; its second version and the first app are refused.
    there
        .stand_in
        .fail_next_of("jobCreateUpload", 1, Failure::AnswerLost);
    let refused = Failure::Graphql("App not valid".to_owned(), json!({ "name": "not today" }));
    there.stand_in.fail_next_of("appCreate", 1, refused);
    let import = there.saagie.import(PLATFORM, &root);
    let report = import.project().await.unwrap();
    // Without its job the pipeline cannot be made either; or it can, where the job is there after all.
    let failed: Vec<_> = report.failed.iter().map(|failed| &failed.file).collect();
    assert!(
        failed.iter().any(|file| file.ends_with("job.json")),
        "{report}"
    );
    assert!(
        failed.iter().any(|file| file.ends_with("app.json")),
        "{report}"
    );
    assert!(
        report.to_string().contains("not today") || report.to_string().contains("App not valid")
    );
    let told: Value =
        serde_json::from_slice(&std::fs::read(root.join("import-report.json")).unwrap()).unwrap();
    assert_eq!(told["failed"].as_array().unwrap().len(), failed.len());

    let report = import.project().await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert!(report.kept.contains(&"project.json".into()), "{report}");
    assert_eq!(there.count("createProject"), 1);
    let copy = the_project(&there, "A project");
    let jobs = there.ask(
        "query ($id: UUID!) { it: jobs(projectId: $id) { name versions { number isCurrent } } }",
        &json!({ "id": copy }),
    );
    let extract: Vec<_> = jobs
        .as_array()
        .unwrap()
        .iter()
        .filter(|job| job["name"] == "extract")
        .collect();
    assert_eq!(extract.len(), 1, "{jobs}");
    assert_eq!(
        extract[0]["versions"].as_array().unwrap().len(),
        3,
        "{jobs}"
    );
    for left in ["import-state.json", "import-report.json"] {
        assert!(!root.join(left).exists(), "{left}");
    }
    // And so it is what was exported.
    let again = exported(&there, &copy).await;
    let without_globals = |root: &Path| {
        let mut files = comparable(root);
        files.retain(|name, _| !name.contains("REGION"));
        files
    };
    assert_eq!(without_globals(&root), without_globals(&again));
}

#[tokio::test]
async fn a_storage_of_whose_making_nobody_heard_is_found_again() {
    let here = World::new().await;
    let project = here.fill().await;
    let root = exported(&here, &project).await;
    let there = World::new().await;
    there
        .stand_in
        .fail_next_of("storageCreate", 1, Failure::AnswerLost);
    let import = there.saagie.import(PLATFORM, &root);
    let report = import.project().await.unwrap();
    assert!(!report.is_complete(), "{report}");
    let report = import.project().await.unwrap();
    assert!(report.is_complete(), "{report}");
    let copy = the_project(&there, "A project");
    let storages = there.ask(
        "query ($id: UUID!) { it: project(id: $id) { volumes { name } } }",
        &json!({ "id": copy }),
    );
    assert_eq!(storages, json!({ "volumes": [{ "name": "disk" }] }));
}

#[tokio::test]
async fn an_import_that_was_dropped_goes_on_where_it_ended() {
    let here = World::new().await;
    let project = here.fill().await;
    let root = exported(&here, &project).await;
    let there = World::new().await;
    let import = there.saagie.import(PLATFORM, &root);
    // It is dropped after so many looks, wherever it is then.
    for looks in [40, 80, 90, 100, 120] {
        let mut work = Box::pin(import.project());
        let mut left = looks;
        let ended = std::future::poll_fn(|context| {
            if left == 0 {
                return std::task::Poll::Ready(None);
            }
            left -= 1;
            work.as_mut().poll(context).map(Some)
        });
        if ended.await.is_some() || !root.join("import-state.json").exists() {
            break;
        }
    }
    // What was on its way when it was dropped may come to the platform after the next run has looked for it.
    for _ in 0..3 {
        if root.join("import-state.json").exists() {
            import.project().await.unwrap();
        }
    }
    assert!(!root.join("import-state.json").exists());
    assert_eq!(there.count("createProject"), 1);
    let copy = the_project(&there, "A project");
    let jobs = there.ask(
        "query ($id: UUID!) { it: jobs(projectId: $id) { name } }",
        &json!({ "id": copy }),
    );
    assert_eq!(jobs.as_array().unwrap().len(), 2, "{jobs}");
}

/// Copies the export of the Python client, since an import writes beside it.
fn python_export(world: &World) -> std::path::PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python_export");
    let to = world.path("python");
    for path in crate::world::files(&from) {
        let target = to.join(&path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(from.join(&path), target).unwrap();
    }
    to
}

#[tokio::test]
async fn an_export_of_the_python_client_is_imported() {
    let world = World::new().await;
    let root = python_export(&world);
    let import = world.saagie.import(PLATFORM, &root);
    let report = import.project().await.unwrap();
    assert!(report.is_complete(), "{report}");
    let project = the_project(&world, "from python");
    let found = world.ask(
        "query ($id: UUID!) { it: project(id: $id) {
           description
           technologiesByCategory { jobCategory technologies { id } }
           jobs { name description category isScheduled cronScheduling alerting { emails statusList }
             versions { number releaseNote runtimeVersion commandLine isCurrent packageInfo { name } } }
           pipelines { name alias versions { isCurrent graph {
             jobNodes { id job { name } nextNodes }
             conditionNodes { id condition { ... on ConditionExpression { expression } ... on ConditionStatus { value } } } } } }
           apps { name currentVersion { dockerInfo { image } ports { number name scope } volumesWithPath { path volume { name size } } } }
         } }",
        &json!({ "id": project }),
    );
    assert_eq!(found["technologiesByCategory"].as_array().unwrap().len(), 2);
    let job = &found["jobs"][0];
    assert_eq!(job["name"], "hello");
    assert_eq!(
        (&job["isScheduled"], &job["cronScheduling"]),
        (&json!(true), &json!("0 0 * * *"))
    );
    let versions = job["versions"].as_array().unwrap();
    assert_eq!(versions.len(), 2);
    let current = versions
        .iter()
        .find(|version| version["isCurrent"] == true)
        .unwrap();
    assert_eq!(current["releaseNote"], "the second");
    assert_eq!(current["packageInfo"]["name"], "hello_world.py");
    let graph = &found["pipelines"][0]["versions"][0]["graph"];
    assert_eq!(graph["jobNodes"][0]["job"]["name"], "hello");
    let conditions = graph["conditionNodes"].as_array().unwrap();
    let says = |member: &str, value: &str| {
        conditions
            .iter()
            .any(|node| node["condition"][member] == value)
    };
    assert!(
        says("expression", EXPRESSION) && says("value", "AllSuccess"),
        "{graph}"
    );
    let app = &found["apps"][0]["currentVersion"];
    assert_eq!(app["dockerInfo"]["image"], "nginx");
    assert_eq!(app["volumesWithPath"][0]["volume"]["size"], "128 MB");
    let variables = world.ask(
        "query ($id: UUID!) { it: projectEnvironmentVariables(projectId: $id) { name value scope } }",
        &json!({ "id": project }),
    );
    let own = json!([{ "name": "MY_VAR", "value": "v", "scope": "PROJECT" }]);
    assert_eq!(variables, own);
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_named_and_nothing_is_made_of_it() {
    let world = World::new().await;
    let project = world.stand_in.project("a project");
    let root = python_export(&world);
    let job = std::fs::read_dir(root.join("jobs"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    std::fs::remove_file(job.join("version/1/hello_world.py")).unwrap();
    let told = world.saagie.import(PLATFORM, &job).job(&project).await;
    let told = told.unwrap_err().to_string();
    assert!(told.contains("version/1/hello_world.py"), "{told}");

    let text = std::fs::read_to_string(job.join("job.json")).unwrap();
    std::fs::write(job.join("job.json"), &text[..text.len() / 2]).unwrap();
    let told = world.saagie.import(PLATFORM, &job).job(&project).await;
    let told = told.unwrap_err().to_string();
    assert!(told.contains("job.json") && told.contains("line"), "{told}");

    std::fs::write(
        job.join("job.json"),
        text.replace("hello_world.py", "../x.py"),
    )
    .unwrap();
    let told = world.saagie.import(PLATFORM, &job).job(&project).await;
    assert!(
        told.unwrap_err()
            .to_string()
            .contains("cannot be the name of a file")
    );

    let nothing = world.path("nothing");
    let told = world.saagie.import(PLATFORM, nothing).job(&project).await;
    assert!(told.unwrap_err().to_string().contains("job.json"));
    assert_eq!(world.count("createJob"), 0);
}

#[tokio::test]
async fn a_job_of_somebody_else_is_never_taken_for_ones_own() {
    let world = World::new().await;
    let project = world.stand_in.project("a project");
    world.stand_in.job(&project, "hello");
    let root = python_export(&world);
    let job = std::fs::read_dir(root.join("jobs"))
        .unwrap()
        .next()
        .unwrap();
    let import = world.saagie.import(PLATFORM, job.unwrap().path());
    for _ in 0..2 {
        let told = import.job(&project).await.unwrap_err().to_string();
        assert!(told.contains("Job not valid"), "{told}");
    }
    let jobs = world.ask(
        "query ($id: UUID!) { it: jobs(projectId: $id) { versions { number } } }",
        &json!({ "id": project }),
    );
    assert_eq!(jobs, json!([{ "versions": [{ "number": 1 }] }]));
}

#[tokio::test]
async fn a_pipeline_whose_jobs_are_missing_names_them() {
    let world = World::new().await;
    let project = world.stand_in.project("a project");
    let root = python_export(&world);
    let pipeline = std::fs::read_dir(root.join("pipelines"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let import = world.saagie.import(PLATFORM, pipeline.path());
    let told = import.pipeline(&project).await.unwrap_err().to_string();
    assert!(told.contains("hello; import them first"), "{told}");
    assert_eq!(world.count("createGraphPipeline"), 0);

    world.stand_in.job(&project, "hello");
    let report = import.pipeline(&project).await.unwrap();
    assert!(report.is_complete(), "{report}");
}

#[tokio::test]
async fn variables_that_are_there_get_the_values_of_their_files() {
    let world = World::new().await;
    let project = world.stand_in.project("a project");
    world.variable("PROJECT", &json!(project), "MY_VAR", "old", false);
    let root = python_export(&world).join("env_vars");
    for _ in 0..2 {
        let import = world.saagie.import(PLATFORM, &root);
        assert!(import.variables(&project).await.unwrap().is_complete());
    }
    let variables = world.ask(
        "query ($id: UUID!) { it: projectEnvironmentVariables(projectId: $id) { name value } }",
        &json!({ "id": project }),
    );
    assert_eq!(variables, json!([{ "name": "MY_VAR", "value": "v" }]));
}
