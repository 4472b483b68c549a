//! A stand-in in which there is one of everything, so that no document comes back empty.

use std::collections::BTreeMap;

use platform_clients_saagie_stand_in::{Kind, StandIn};
use reqwest::Client;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::Operation;

/// The stand-in, and the ids of what is in it.
pub struct Fixture {
    stand_in: StandIn,
    token: String,
    http: Client,
    ids: BTreeMap<&'static str, String>,
}

impl Fixture {
    /// The node of a job.
    pub const NODE: &'static str = "00000000-0000-4000-9000-00000000000a";
    /// The node of a condition.
    pub const CONDITION: &'static str = "00000000-0000-4000-9000-00000000000b";

    /// Starts one.
    pub async fn new() -> Self {
        let stand_in = StandIn::start().await.unwrap();
        let http = Client::new();
        let url = format!("{}/authentication/api/open/authenticate", stand_in.url());
        let body = json!({ "login": StandIn::USER, "password": StandIn::PASSWORD });
        let request = http
            .post(url)
            .header("Saagie-Realm", StandIn::REALM)
            .json(&body);
        let token = request.send().await.unwrap().text().await.unwrap();
        let mut fixture = Self {
            stand_in,
            token,
            http,
            ids: BTreeMap::new(),
        };
        fixture.fill().await;
        fixture
    }

    /// The id of something.
    pub fn id(&self, what: &str) -> &str {
        self.ids
            .get(what)
            .unwrap_or_else(|| panic!("there is no {what}"))
    }

    /// Sends the document of an operation.
    pub async fn send(&self, operation: &Operation, variables: &Value) -> Value {
        let body = json!({ "query": operation.document, "variables": variables });
        let path = if operation.gateway {
            "/gateway/api/graphql"
        } else {
            "/projects/api/platform/1/graphql"
        };
        let request = self
            .http
            .post(format!("{}{path}", self.stand_in.url()))
            .bearer_auth(&self.token);
        let request = match &operation.upload {
            None => request.json(&body),
            Some(variable) => {
                let file = Part::bytes(b"print()".to_vec()).file_name("made.py");
                let map = json!({ "0": [format!("variables.{variable}")] });
                let form = Form::new()
                    .text("operations", body.to_string())
                    .text("map", map.to_string())
                    .part("0", file);
                request.multipart(form)
            }
        };
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{}", operation.id);
        answer.json().await.unwrap()
    }

    fn keep(&mut self, what: &'static str, id: &str) {
        assert!(!id.is_empty(), "there is no {what}");
        self.ids.insert(what, id.to_owned());
    }

    /// Runs a mutation whose field is called `made`, and keeps the id.
    fn make(&mut self, what: &'static str, document: &str, variables: &Value) {
        let answer = self.stand_in.query(document, variables);
        let id = answer["data"]["made"]["id"].as_str();
        let id = id.unwrap_or_else(|| panic!("{what}: {answer}")).to_owned();
        self.keep(what, &id);
    }

    async fn fill(&mut self) {
        self.keep("nothing", "00000000-0000-4000-9000-0000000000ff");
        let (project, other) = (
            self.stand_in.project("Weather"),
            self.stand_in.project("Other"),
        );
        self.keep("project", &project);
        self.keep("other project", &other);
        for (what, label) in [
            ("technology", "Python"),
            ("app technology", "Jupyter Notebook"),
        ] {
            let id = self.stand_in.technology(label);
            self.keep(what, &id);
        }
        self.rights();
        self.credentials();
        self.variable("global variable", "GLOBAL", &Value::Null);
        self.jobs().await;
        self.pipelines();
        self.apps();
        self.variables();
        self.catalogue().await;
    }

    fn rights(&mut self) {
        let document = "mutation ($it: ProjectEditionInput!) { editProject(project: $it) { id } }";
        let groups = json!([{ "name": "readers", "role": "ROLE_PROJECT_VIEWER" }]);
        let it =
            json!({ "id": self.id("project"), "description": "Rain.", "authorizedGroups": groups });
        self.stand_in.query(document, &json!({ "it": it }));
    }

    fn credentials(&mut self) {
        let document = "mutation ($it: DockerCredentialsInput) { made: createDockerCredentials(dockerCredentials: $it) { id } }";
        let it = json!({
            "registry": "registry.example.com", "username": "ann", "password": "secret",
            "projectId": self.id("project"),
        });
        self.make("credentials", document, &json!({ "it": it }));
    }

    async fn jobs(&mut self) {
        let create = Operation {
            id: "job".to_owned(),
            gateway: false,
            document: "mutation ($job: JobInput!, $version: JobVersionInput!, $file: Upload) {
                made: createJob(job: $job, jobVersion: $version, file: $file) { id }
            }"
            .to_owned(),
            field: "made".to_owned(),
            variables: Value::Null,
            upload: Some("file".to_owned()),
            answer: Value::Null,
        };
        let amount = json!({ "request": 0.5, "limit": 1.0 });
        let job = json!({
            "projectId": self.id("project"), "name": "Rain", "description": "Measures rain.",
            "category": "Processing", "technology": { "id": self.id("technology") },
            "isScheduled": true, "cronScheduling": "0 4 * * 1", "scheduleTimezone": "Europe/Paris",
            "isStreaming": false, "doesUseGPU": false,
            "alerting": { "emails": ["ann@example.com"], "logins": ["user"], "statusList": ["FAILED"] },
            "resources": { "cpu": amount, "memory": amount, "gpu": amount },
        });
        let version = json!({
            "releaseNote": "First.", "runtimeVersion": "3.10", "commandLine": "python {file}",
            "dockerInfo": { "image": "rain", "dockerCredentialsId": self.id("credentials") },
            "extraTechnology": { "language": "R", "version": "4" },
            "sourceUrl": "https://example.com/rain",
        });
        let variables = json!({ "job": job, "version": version, "file": null });
        let made = self.send(&create, &variables).await;
        let id = made["data"]["made"]["id"]
            .as_str()
            .unwrap_or_else(|| panic!("{made}"))
            .to_owned();
        self.keep("job", &id);
        let add = "mutation ($id: UUID!, $version: JobVersionInput!) { addJobVersion(jobId: $id, jobVersion: $version) { number } }";
        let mut again = version.clone();
        again["usePreviousArtifact"] = json!(true);
        let answer = self
            .stand_in
            .query(add, &json!({ "id": id, "version": again }));
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        let idle = self.stand_in.job(self.id("project"), "Snow");
        self.keep("idle job", &idle);
        let copy = "mutation ($id: UUID!) { made: duplicateJob(originalJobId: $id) { id } }";
        self.make("copy", copy, &json!({ "id": id }));
        self.stand_in.script_all(Kind::JobInstance, &["SUCCEEDED"]);
        let run = "mutation ($id: UUID!) { made: runJob(jobId: $id) { id } }";
        self.make("run", run, &json!({ "id": id }));
    }

    fn pipelines(&mut self) {
        let document = "mutation ($it: GraphPipelineInput) { made: createGraphPipeline(pipeline: $it) { id } }";
        let position = json!({ "x": 1.0, "y": 2.0 });
        let job = json!({
            "id": Self::NODE, "job": { "id": self.id("job") }, "position": position,
            "nextNodes": [Self::CONDITION],
        });
        let last = "00000000-0000-4000-9000-00000000000c";
        let end = json!({ "id": last, "job": { "id": self.id("job") } });
        let other = "00000000-0000-4000-9000-00000000000d";
        let by_status = json!({
            "id": Self::CONDITION, "position": position, "nextNodesSuccess": [other],
            "nextNodesFailure": [last], "condition": { "status": { "value": "AllSuccess" } },
        });
        let by_expression = json!({
            "id": other, "nextNodesSuccess": [last],
            "condition": { "custom": { "expression": "city == \"Rouen\"" } },
        });
        let it = json!({
            "name": "All", "alias": "all", "description": "Everything.", "projectId": self.id("project"),
            "alerting": { "emails": ["ann@example.com"], "logins": ["user"], "statusList": ["FAILED"] },
            "releaseNote": "First.", "sourceUrl": "https://example.com/all",
            "isScheduled": true, "cronScheduling": "0 4 * * 1", "scheduleTimezone": "Europe/Paris",
            "hasExecutionVariablesEnabled": true, "environmentVariables": "ONE=1\n",
            "graph": { "jobNodes": [job, end], "conditionNodes": [by_status, by_expression] },
        });
        self.make("pipeline", document, &json!({ "it": it }));
        let add = "mutation ($id: UUID!, $graph: PipelineGraphInput!) { addGraphPipelineVersion(pipelineId: $id, graph: $graph) { number } }";
        let answer = self.stand_in.query(
            add,
            &json!({ "id": self.id("pipeline"), "graph": it["graph"] }),
        );
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        let linear = "mutation ($it: PipelineInput) { made: createPipeline(pipeline: $it) { id } }";
        let it = json!({
            "name": "Old", "alias": "old", "projectId": self.id("project"), "isScheduled": false,
            "jobsId": [self.id("job")],
        });
        self.make("linear pipeline", linear, &json!({ "it": it }));
        self.stand_in
            .script_all(Kind::PipelineInstance, &["RUNNING", "SUCCEEDED"]);
        let run = "mutation ($id: UUID!) { made: runPipeline(pipelineId: $id) { id } }";
        self.make("pipeline run", run, &json!({ "id": self.id("pipeline") }));
        let look = "query ($id: UUID!) { pipelineInstance(id: $id) { status } }";
        self.stand_in
            .query(look, &json!({ "id": self.id("pipeline run") }));
    }

    fn apps(&mut self) {
        let storage = "mutation ($it: VolumeInput!) { made: createVolume(volume: $it) { id } }";
        let it = |name: &str| {
            json!({ "it": {
                "name": name, "description": "For notes.", "size": "128 MB", "projectId": self.id("project"),
            } })
        };
        let (used, idle) = (it("Notes"), it("Idle"));
        self.make("storage", storage, &used);
        self.make("idle storage original", storage, &idle);
        let copy = "mutation ($id: UUID!) { made: duplicateVolume(originalVolumeId: $id) { id } }";
        self.make(
            "idle storage",
            copy,
            &json!({ "id": self.id("idle storage original") }),
        );
        let create =
            "mutation ($it: AppInput!) { made: createApp(app: $it) { id history { id } } }";
        let amount = json!({ "request": 0.5, "limit": 1.0 });
        let image = json!({ "image": "notes", "dockerCredentialsId": self.id("credentials") });
        let version = json!({
            "dockerInfo": image, "runtimeContextId": "latest", "releaseNote": "First.",
            "ports": [{
                "name": "Web", "number": 80, "isRewriteUrl": true, "basePathVariableName": "BASE",
                "scope": "PUBLIC",
            }],
            "volumesWithPath": [{ "path": "/notes", "volumeId": self.id("storage") }],
        });
        let it = json!({
            "projectId": self.id("project"), "name": "Notes", "description": "Notes.",
            "technologyId": self.id("app technology"), "version": version,
            "alerting": { "emails": ["ann@example.com"], "logins": ["user"], "statusList": ["FAILED"] },
            "resources": { "cpu": amount, "memory": amount },
        });
        self.make("app", create, &json!({ "it": it }));
        let id = json!({ "id": self.id("app") });
        let update = "mutation ($id: UUID!) { runApp(id: $id) { id } restartApp(id: $id) { id } }";
        self.stand_in.query(update, &id);
        let more = "mutation ($id: UUID!, $version: AppVersionInput!) {
            addAppVersion(appId: $id, version: $version) { number }
            rollbackAppVersion(appId: $id, versionNumber: 1) { id }
            stopApp(id: $id) { id }
        }";
        let answer = self
            .stand_in
            .query(more, &json!({ "id": id["id"], "version": version }));
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        let look = "query ($id: UUID!) { app(id: $id) { history { id } } }";
        let seen = self.stand_in.query(look, &id);
        let history = seen["data"]["app"]["history"]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        self.keep("history", &history);
    }

    fn variables(&mut self) {
        let owners = [
            ("variable", "PROJECT", "project"),
            ("pipeline variable", "PIPELINE", "pipeline"),
            ("app variable", "APP", "app"),
        ];
        for (what, scope, owner) in owners {
            let owner = json!(self.id(owner));
            self.variable(what, scope, &owner);
        }
    }

    fn variable(&mut self, what: &'static str, scope: &str, entity: &Value) {
        let document = "mutation ($entity: UUID, $it: EnvironmentVariableInput!) {
            made: saveEnvironmentVariable(entityId: $entity, environmentVariable: $it) { id }
        }";
        let it = json!({
            "name": "CITY", "scope": scope, "value": "Rouen", "description": "Where.",
            "isPassword": false,
        });
        self.make(what, document, &json!({ "entity": entity, "it": it }));
    }

    async fn catalogue(&mut self) {
        let python = self.stand_in.technology("Python");
        let look = Operation {
            id: "catalogue".to_owned(),
            gateway: true,
            document: "query ($id: UUID!) { technology(id: $id) { repositoryId } }".to_owned(),
            field: "technology".to_owned(),
            variables: Value::Null,
            upload: None,
            answer: Value::Null,
        };
        let seen = self.send(&look, &json!({ "id": python })).await;
        let catalogue = seen["data"]["technology"]["repositoryId"]
            .as_str()
            .unwrap()
            .to_owned();
        self.keep("catalogue", &catalogue);
        let add = Operation {
            document: "mutation ($it: RepositoryInput!) { addRepository(repositoryInput: $it) { objects { id } } }"
                .to_owned(),
            ..look
        };
        let it = json!({ "name": "Mine", "url": "https://example.com/mine.zip" });
        let made = self.send(&add, &json!({ "it": it })).await;
        let id = made["data"]["addRepository"]["objects"][0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        self.keep("repository", &id);
        let synchronize = Operation {
            document: "mutation ($id: UUID!) { synchronizeRepository(id: $id) { report { id } } }"
                .to_owned(),
            ..add
        };
        self.stand_in.fail_next_synchronization("no archive");
        self.send(&synchronize, &json!({ "id": id })).await;
        let made = self.send(&synchronize, &json!({ "id": id })).await;
        let report = made["data"]["synchronizeRepository"]["report"]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        self.keep("report", &report);
    }
}
