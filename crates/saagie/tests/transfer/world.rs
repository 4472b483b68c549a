//! A platform with something on it to export, and what of an export is the same on every platform.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use platform_clients_saagie_stand_in::{Kind, StandIn};
use saagie_client::{
    Client,
    operations::{JobCreateUploadForm, JobUpgradeUploadForm},
    runtime::Upload,
    types::{
        JobCreateUploadVariables, JobInput, JobUpgradeUploadVariables, JobVersionInput,
        TechnologyInput,
    },
};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PLATFORM: i32 = StandIn::PLATFORM;
/// An expression that the Python client cuts.
pub const EXPRESSION: &str = r#"f("a")=="b" && name="c""#;

/// A stand-in, a client of it and a folder.
pub struct World {
    pub stand_in: StandIn,
    pub saagie: Client,
    pub scratch: TempDir,
}

impl World {
    pub async fn new() -> Self {
        let stand_in = StandIn::start().await.unwrap();
        stand_in.script_all(Kind::Project, &["READY"]);
        let (realm, user) = (StandIn::REALM, StandIn::USER);
        let saagie = Client::at(stand_in.url(), realm, user, StandIn::PASSWORD);
        Self {
            saagie: saagie.build().unwrap(),
            stand_in,
            scratch: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// How many requests of this operation or root field arrived since the last time.
    pub fn count(&self, field: &str) -> usize {
        let requests = self.stand_in.requests();
        let operations = requests
            .iter()
            .filter_map(|request| request.operation.as_ref());
        operations
            .filter(|operation| operation.field == field)
            .count()
    }

    /// Runs a document, which must give no errors.
    pub fn ask(&self, document: &str, variables: &Value) -> Value {
        let answer = self.stand_in.query(document, variables);
        assert!(answer["errors"].is_null(), "{answer}");
        answer["data"]["it"].clone()
    }

    /// A project with two jobs, a pipeline, two apps and variables, nearly everything of which is set.
    pub async fn fill(&self) -> String {
        let project = self.stand_in.project("A project");
        let extract = self.job_with_versions(&project).await;
        let load = self.stand_in.job(&project, "load");
        self.pipeline(&project, &extract, &load);
        let app = self.apps(&project);
        for (scope, entity, name, value, secret) in [
            ("GLOBAL", Value::Null, "REGION", "eu", false),
            ("GLOBAL", Value::Null, "STAGE", "test", false),
            ("PROJECT", json!(project), "STAGE", "prod \"1\"", false),
            ("PROJECT", json!(project), "API_KEY", "hidden", true),
            ("APP", json!(app), "THEME", "dark", false),
        ] {
            self.variable(scope, &entity, name, value, secret);
        }
        project
    }

    pub fn variable(&self, scope: &str, entity: &Value, name: &str, value: &str, secret: bool) {
        self.ask(
            "mutation ($entity: UUID, $variable: EnvironmentVariableInput!) {
               it: saveEnvironmentVariable(entityId: $entity, environmentVariable: $variable) { id }
             }",
            &json!({ "entity": entity, "variable": {
                "name": name, "scope": scope, "value": value, "description": "of a test",
                "isPassword": secret,
            } }),
        );
    }

    /// A job with three versions, of which the second is current. The first and the second have a file.
    pub async fn job_with_versions(&self, project: &str) -> String {
        let technology = TechnologyInput::new(self.stand_in.technology("Python"));
        let job: JobInput = serde_json::from_value(json!({
            "projectId": project, "name": "extract", "alias": "extract_it",
            "description": "reads", "category": "Extraction", "technology": technology,
            "isScheduled": true, "cronScheduling": "0 3 * * *", "scheduleTimezone": "Europe/Paris",
            "isStreaming": false, "doesUseGPU": false,
            "alerting": { "emails": ["a@example.com"], "logins": ["user"], "statusList": ["FAILED"] },
            "resources": { "cpu": { "request": 0.5, "limit": 2.5 }, "memory": { "request": 1.0 } },
        }))
        .unwrap();
        let version = |note: &str| {
            JobVersionInput::new()
                .release_note(note)
                .runtime_version("3.10")
                .command_line("python {file} --all")
        };
        let variables = JobCreateUploadVariables::new(job, version("one"));
        let file = Upload::bytes("print(1)").file_name("run it.py");
        let form = JobCreateUploadForm::new(variables, file);
        let made = self.saagie.job_create_upload(PLATFORM, form).send().await;
        let id = made.unwrap().into_inner().id;
        let variables = JobUpgradeUploadVariables::new(&id, version("two"));
        let form = JobUpgradeUploadForm::new(variables, Upload::bytes("x").file_name("two.py"));
        let added = self.saagie.job_upgrade_upload(PLATFORM, form).send().await;
        added.unwrap();
        self.ask(
            "mutation ($job: UUID!, $version: JobVersionInput!) {
               it: addJobVersion(jobId: $job, jobVersion: $version) { number }
             }",
            &json!({ "job": id, "version": {
                "releaseNote": "three", "runtimeVersion": "3.11", "commandLine": "python",
                "sourceUrl": "https://git.example.com/x",
                "extraTechnology": { "language": "Python", "version": "3.9" },
            } }),
        );
        self.ask(
            "mutation ($job: UUID!) { it: rollbackJobVersion(jobId: $job, versionNumber: 2) { id } }",
            &json!({ "job": id }),
        );
        id
    }

    fn pipeline(&self, project: &str, first: &str, second: &str) {
        let node = |number: u8| format!("10000000-0000-4000-8000-00000000000{number}");
        let pipeline = self.ask(
            "mutation ($pipeline: GraphPipelineInput!) {
               it: createGraphPipeline(pipeline: $pipeline) { id }
             }",
            &json!({ "pipeline": {
                "name": "nightly", "alias": "nightly", "description": "every night",
                "projectId": project, "isScheduled": false, "releaseNote": "first",
                "hasExecutionVariablesEnabled": true,
                "alerting": { "emails": ["b@example.com"], "statusList": ["FAILED", "KILLED"] },
                "graph": {
                    "jobNodes": [
                        { "id": node(1), "job": { "id": first }, "nextNodes": [node(2)], "position": { "x": 1.5, "y": 2 } },
                        { "id": node(4), "job": { "id": second }, "nextNodes": [] },
                    ],
                    "conditionNodes": [
                        { "id": node(2), "nextNodesSuccess": [node(3)], "nextNodesFailure": [],
                          "condition": { "status": { "value": "AtLeastOneSuccess" } } },
                        { "id": node(3), "nextNodesSuccess": [node(4)], "nextNodesFailure": [],
                          "condition": { "custom": { "expression": EXPRESSION } } },
                    ],
                },
            } }),
        );
        self.ask(
            "mutation ($id: UUID!, $graph: PipelineGraphInput!) {
               it: addGraphPipelineVersion(pipelineId: $id, graph: $graph, releaseNote: \"second\") { number }
             }",
            &json!({ "id": pipeline["id"], "graph": {
                "jobNodes": [{ "id": node(1), "job": { "id": second }, "nextNodes": [] }],
                "conditionNodes": [],
            } }),
        );
        self.variable("PIPELINE", &pipeline["id"], "BATCH", "7", false);
    }

    fn apps(&self, project: &str) -> Value {
        let volume = self.ask(
            "mutation ($volume: VolumeInput!) { it: createVolume(volume: $volume) { id } }",
            &json!({ "volume": {
                "name": "disk", "size": "64 MB", "description": "of the app", "projectId": project,
            } }),
        );
        let create = "mutation ($app: AppInput!) { it: createApp(app: $app) { id } }";
        let port = json!({ "name": "web", "number": 80, "isRewriteUrl": true, "scope": "PROJECT" });
        let app = self.ask(
            create,
            &json!({ "app": {
                "projectId": project, "name": "server", "description": "serves",
                "technologyId": self.stand_in.technology("Docker image"),
                "alerting": { "logins": ["user"], "statusList": ["FAILED"] },
                "resources": { "cpu": { "request": 0.5, "limit": 1.0 } },
                "version": {
                    "dockerInfo": { "image": "nginx:1" }, "ports": [port], "releaseNote": "one",
                    "volumesWithPath": [{ "path": "/data", "volumeId": volume["id"] }],
                },
            } }),
        );
        self.ask(
            "mutation ($app: UUID!, $version: AppVersionInput!) {
               it: addAppVersion(appId: $app, version: $version) { number }
             }",
            &json!({ "app": app["id"], "version": {
                "dockerInfo": { "image": "nginx:2" }, "ports": [port], "releaseNote": "two",
                "volumesWithPath": [{ "path": "/data", "volumeId": volume["id"] }],
            } }),
        );
        self.ask(
            create,
            &json!({ "app": {
                "projectId": project, "name": "notebook",
                "technologyId": self.stand_in.technology("Jupyter Notebook"),
                "version": { "runtimeContextId": "latest", "ports": [], "releaseNote": "r" },
            } }),
        );
        app["id"].clone()
    }
}

/// Members that differ from platform to platform, or from moment to moment.
const VOLATILE: &[&str] = &[
    "id",
    "creationDate",
    "creator",
    "projectId",
    "jobId",
    "downloadUrl",
    "instances",
    "history",
    "countJobInstance",
    "pipelineInstanceCount",
    "graphPipelines",
    "pipelines",
    "linkedApp",
    "linkedVolumes",
    "project",
    "overriddenValues",
];

/// The files of an export by what they are about: their folders are ids.
pub fn comparable(root: &Path) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for path in files(root) {
        let bytes = std::fs::read(root.join(&path)).unwrap();
        let owner = ["job.json", "pipeline.json", "app.json"]
            .iter()
            .find_map(|file| owner(root, &path, file));
        // What belongs to a job, a pipeline or an app goes by its name.
        let key = match owner {
            Some(owner) => {
                let (kind, inner) = (path.iter().next(), path.iter().skip(2));
                let (kind, inner) = (Path::new(kind.unwrap()), inner.collect::<PathBuf>());
                format!("{} {owner} {}", kind.display(), inner.display())
            }
            None => path.display().to_string(),
        };
        let mut value = serde_json::from_slice(&bytes)
            .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()));
        forget(&mut value);
        assert!(found.insert(key, value).is_none(), "{}", path.display());
    }
    found
}

/// The name in the JSON file of a thing to whose folder a path belongs.
fn owner(root: &Path, path: &Path, file: &str) -> Option<String> {
    let folder: PathBuf = path.iter().take(2).collect();
    let bytes = std::fs::read(root.join(folder).join(file)).ok()?;
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    Some(value["name"].as_str().unwrap().to_owned())
}

fn forget(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for name in VOLATILE {
                // The nodes of a graph keep their ids; jobs in them are known by name.
                if *name != "id"
                    || !members.contains_key("nextNodes") && !members.contains_key("condition")
                {
                    members.remove(*name);
                }
            }
            members.values_mut().for_each(forget);
        }
        Value::Array(elements) => elements.iter_mut().for_each(forget),
        _ => {}
    }
}

/// All files below a folder, as paths that begin there.
pub fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(root).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}
