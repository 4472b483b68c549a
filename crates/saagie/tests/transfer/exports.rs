//! What exports write, and what they leave when they fail.

use std::path::Path;

use platform_clients_saagie_stand_in::Failure;
use serde_json::Value;

use crate::world::{EXPRESSION, PLATFORM, World, files};

fn json(path: impl AsRef<Path>) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[tokio::test]
async fn a_project_is_written_in_the_layout_of_the_python_client() {
    let world = World::new().await;
    let project = world.fill().await;
    let export = world.saagie.export(PLATFORM, world.path("out"));
    let report = export.project(&project).await.unwrap();
    assert!(report.is_complete(), "{report}");

    let root = world.path("out").join(&project);
    let file = json(root.join("project.json"));
    assert_eq!(file["name"], "A project");
    assert_eq!(file.get("id"), None);
    let labels = file["jobs_technologies"]["Saagie"].as_array().unwrap();
    assert!(labels.contains(&"Python".into()), "{file}");
    assert!(file["apps_technologies"]["Saagie"].is_array(), "{file}");
    assert!(file["rights"].is_array(), "{file}");
    let text = std::fs::read_to_string(root.join("project.json")).unwrap();
    assert!(text.starts_with("{\n    \""), "it is indented by four");

    let jobs = std::fs::read_dir(root.join("jobs")).unwrap();
    let jobs: Vec<_> = jobs.map(|entry| entry.unwrap().path()).collect();
    assert_eq!(jobs.len(), 2);
    let job = jobs
        .iter()
        .find(|job| json(job.join("job.json"))["name"] == "extract")
        .unwrap();
    let file = json(job.join("job.json"));
    assert_eq!(file["technology"]["name"], "Python");
    assert_eq!(file["technology"]["technology_catalog"], "Saagie");
    assert_eq!(
        std::fs::read(job.join("version/1/run it.py")).unwrap(),
        b"print(1)"
    );
    assert_eq!(std::fs::read(job.join("version/2/two.py")).unwrap(), b"x");
    assert!(!job.join("version/3").exists());

    let written = files(&root);
    let has = |end: &str| written.iter().any(|path| path.ends_with(end));
    for end in [
        "env_vars/STAGE/variable.json",
        "env_vars/STAGE/env_var.json",
        "env_vars/REGION/variable.json",
        "env_vars/BATCH/variable.json",
        "env_vars/THEME/variable.json",
    ] {
        assert!(has(end), "{end} is missing in {written:?}");
    }
    // The Python client would make a variable of the platform of it.
    assert!(!has("env_vars/REGION/env_var.json"));
    let pipeline = written
        .iter()
        .find(|path| path.ends_with("pipeline.json"))
        .unwrap();
    let pipeline = json(root.join(pipeline));
    let nodes =
        &pipeline["versions"].as_array().unwrap().last().unwrap()["graph"]["conditionNodes"];
    let text = format!("ConditionExpression(expression=\"{EXPRESSION}\")");
    assert_eq!(nodes[1]["condition"]["toString"], text);
    assert!(
        !written
            .iter()
            .any(|path| path.to_string_lossy().contains(".partial"))
    );
}

#[tokio::test]
async fn only_the_current_versions_are_written_where_that_is_wanted() {
    let world = World::new().await;
    let project = world.fill().await;
    let export = world.saagie.export(PLATFORM, world.path("out"));
    let export = export.only_current_versions().inherited_variables(false);
    export.project(&project).await.unwrap();
    for path in files(&world.path("out")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["job.json", "pipeline.json", "app.json"].contains(&&*name) {
            let versions = json(world.path("out").join(&path))["versions"].clone();
            assert_eq!(versions.as_array().unwrap().len(), 1, "{}", path.display());
        }
        assert!(!path.to_string_lossy().contains("REGION"));
    }
}

#[tokio::test]
async fn what_fails_is_told_and_the_rest_is_written() {
    let world = World::new().await;
    let project = world.fill().await;
    // The file of the first version does not come.
    let failure = Failure::Status(404, "Not found".to_owned());
    world.stand_in.fail_next_of("/artifact/", 1, failure);
    let export = world.saagie.export(PLATFORM, world.path("out"));
    let export = export.errors(world.path("errors"));
    let report = export.project(&project).await.unwrap();
    assert_eq!(report.failed.len(), 1, "{report}");
    let failed = &report.failed[0];
    assert!(failed.text.contains(".py"), "{report}");

    let root = world.path("out").join(&project);
    assert!(
        !world
            .path("out")
            .join(&failed.file)
            .join("job.json")
            .exists()
    );
    let written = files(&root);
    let jobs = written.iter().filter(|path| path.ends_with("job.json"));
    assert_eq!(jobs.count(), 1);
    assert!(written.iter().any(|path| path.ends_with("app.json")));
    let told = json(root.join("export-report.json"));
    assert_eq!(told["failed"][0]["file"], failed.file.to_str().unwrap());
    let ids = std::fs::read_to_string(world.path("errors/jobs/jobs_error.txt")).unwrap();
    assert_eq!(
        Some(ids.trim()),
        failed.file.iter().next_back().unwrap().to_str()
    );

    // Another run writes what is missing and takes the report away.
    let report = export.project(&project).await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert!(!root.join("export-report.json").exists());
}

#[tokio::test]
async fn a_name_that_leads_out_of_the_folder_is_refused() {
    let world = World::new().await;
    let project = world.stand_in.project("a project");
    let job = world.job_with_versions(&project).await;
    let url = format!(
        "/projects/api/platform/1/project/{project}/job/{job}/version/1/artifact/run%20it.py"
    );
    for name in [
        "../../../evil.py",
        "/tmp/evil.py",
        "..",
        "a/b.py",
        "a\\b.py",
        "",
    ] {
        world.stand_in.misname_package(&job, 1, name, &url);
        let export = world.saagie.export(PLATFORM, world.path("out"));
        let error = export.job(&job).await.unwrap_err().to_string();
        assert!(error.contains("cannot be the name of a file"), "{error}");
    }
    let written = if world.path("out").exists() {
        files(world.scratch.path())
    } else {
        Vec::new()
    };
    let odd = written.iter().filter(|path| !path.ends_with("two.py"));
    assert_eq!(odd.count(), 0, "{written:?}");
}

#[tokio::test]
async fn a_download_address_elsewhere_is_never_asked() {
    let world = World::new().await;
    let elsewhere = World::new().await;
    let project = world.stand_in.project("a project");
    let job = world.job_with_versions(&project).await;
    let there = elsewhere.stand_in.url();
    let host = there.strip_prefix("http:").unwrap();
    for url in [there, host, "\\\\x.example", "x", "", "/\\x.example"] {
        world.stand_in.misname_package(&job, 1, "run.py", url);
        let export = world.saagie.export(PLATFORM, world.path("out"));
        let error = export.job(&job).await.unwrap_err().to_string();
        assert!(
            error.contains("is not a path on the platform"),
            "{url}: {error}"
        );
    }
    assert!(elsewhere.stand_in.requests().is_empty());
}

#[tokio::test]
async fn a_thing_that_is_not_there_is_an_error_that_names_it() {
    let world = World::new().await;
    let nothing = "00000000-0000-4000-8000-00000000ffff";
    let export = world.saagie.export(PLATFORM, world.path("out"));
    let told = export.job(nothing).await.unwrap_err().to_string();
    assert!(told.contains(nothing), "{told}");
    let told = export.project(nothing).await.unwrap_err().to_string();
    assert!(told.contains(nothing), "{told}");
    assert!(!world.path("out").exists());
}

/// The members that the Python client reads without asking whether they are there.
const READ_BY_PYTHON: &[(&str, &[&str])] = &[
    (
        "job.json",
        &[
            "/name",
            "/description",
            "/category",
            "/technology/name",
            "/technology/technology_catalog",
            "/cronScheduling",
            "/scheduleTimezone",
            "/resources",
            "/versions/0/isCurrent",
            "/versions/0/number",
            "/versions/0/packageInfo",
            "/versions/0/runtimeVersion",
            "/versions/0/commandLine",
            "/versions/0/releaseNote",
        ],
    ),
    (
        "pipeline.json",
        &[
            "/name",
            "/alias",
            "/description",
            "/cronScheduling",
            "/scheduleTimezone",
            "/hasExecutionVariablesEnabled",
            "/versions/0/isCurrent",
            "/versions/0/releaseNote",
            "/versions/0/graph/jobNodes/0/id",
            "/versions/0/graph/jobNodes/0/job/name",
            "/versions/0/graph/jobNodes/0/nextNodes",
            "/versions/0/graph/conditionNodes",
        ],
    ),
    (
        "app.json",
        &[
            "/name",
            "/description",
            "/technology/name",
            "/technology/technology_catalog",
            "/resources",
            "/currentVersion/ports",
            "/currentVersion/releaseNote",
            "/currentVersion/runtimeContextId",
            "/currentVersion/volumesWithPath",
        ],
    ),
    (
        "project.json",
        &[
            "/name",
            "/description",
            "/rights",
            "/jobs_technologies",
            "/apps_technologies",
        ],
    ),
    (
        "env_var.json",
        &["/scope", "/name", "/value", "/description", "/isPassword"],
    ),
    (
        "variable.json",
        &["/scope", "/name", "/value", "/description", "/isPassword"],
    ),
];

#[tokio::test]
async fn the_python_client_finds_every_member_that_it_reads_even_where_nothing_is_set() {
    let world = World::new().await;
    let project = world.fill().await;
    let export = world.saagie.export(PLATFORM, world.path("out"));
    export.project(&project).await.unwrap();
    let mut seen = 0;
    for path in files(&world.path("out")) {
        let known = READ_BY_PYTHON.iter().find(|(name, _)| path.ends_with(name));
        let Some((_, members)) = known else {
            continue;
        };
        let value = json(world.path("out").join(&path));
        for member in *members {
            assert!(
                value.pointer(member).is_some(),
                "{}: {member}",
                path.display()
            );
        }
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
}
