//! What the stand-in promises to the tests that lean on it.

use platform_clients_saagie_stand_in::{Failure, Kind, Refusal, StandIn};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response};
use serde_json::{Value, json};

/// A user of the stand-in who has nothing but HTTP.
struct Caller {
    http: Client,
    stand_in: StandIn,
    token: String,
}

impl Caller {
    async fn new() -> Self {
        let stand_in = StandIn::start().await.unwrap();
        let mut caller = Self {
            http: Client::new(),
            stand_in,
            token: String::new(),
        };
        caller.log_in().await;
        caller
    }

    async fn log_in(&mut self) {
        let answer = self.authenticate(StandIn::REALM, StandIn::PASSWORD).await;
        assert_eq!(answer.status(), 200);
        assert!(
            answer.headers()["content-type"]
                .to_str()
                .unwrap()
                .starts_with("text/plain")
        );
        self.token = answer.text().await.unwrap();
    }

    async fn authenticate(&self, realm: &str, password: &str) -> Response {
        let url = format!(
            "{}/authentication/api/open/authenticate",
            self.stand_in.url()
        );
        let body = json!({ "login": StandIn::USER, "password": password });
        let request = self
            .http
            .post(url)
            .header("Saagie-Realm", realm)
            .json(&body);
        request.send().await.unwrap()
    }

    async fn post(&self, path: &str, body: &Value) -> Response {
        let url = format!("{}{path}", self.stand_in.url());
        self.http
            .post(url)
            .bearer_auth(&self.token)
            .json(body)
            .send()
            .await
            .unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        let url = format!("{}{path}", self.stand_in.url());
        let request = self.http.get(url).bearer_auth(&self.token);
        request
            .header("Saagie-Realm", StandIn::REALM)
            .send()
            .await
            .unwrap()
    }

    async fn ask(&self, query: &str, variables: Value) -> Value {
        let body = json!({ "query": query, "variables": variables });
        let answer = self.post("/projects/api/platform/1/graphql", &body).await;
        assert_eq!(answer.status(), 200);
        answer.json().await.unwrap()
    }

    async fn upload(&self, query: &str, variables: Value, name: &str, bytes: &str) -> Value {
        let operations = json!({ "query": query, "variables": variables }).to_string();
        let file = Part::text(bytes.to_owned()).file_name(name.to_owned());
        let form = Form::new()
            .text("operations", operations)
            .text("map", r#"{"0": ["variables.file"]}"#)
            .part("0", file);
        let url = format!("{}/projects/api/platform/1/graphql", self.stand_in.url());
        let request = self.http.post(url).bearer_auth(&self.token).multipart(form);
        request.send().await.unwrap().json().await.unwrap()
    }
}

const RUN: &str = "mutation ($id: UUID!) { runJob(jobId: $id) { id status endTime } }";
const LOOK: &str = "query ($id: UUID!) { jobInstance(id: $id) { status endTime history { statuses { status } } } }";

#[tokio::test]
async fn a_wrong_password_and_a_wrong_realm_are_refused_in_words() {
    let caller = Caller::new().await;
    for (realm, password) in [("saagie", "wrong"), ("other", "password")] {
        let answer = caller.authenticate(realm, password).await;
        assert_eq!(answer.status(), 401);
        assert_eq!(answer.text().await.unwrap(), "Bad credentials");
    }
    assert_eq!(caller.stand_in.log_ins(), 1);
}

#[tokio::test]
async fn an_old_token_is_refused_in_the_shape_that_a_test_wants() {
    let mut caller = Caller::new().await;
    let body = json!({ "query": "{ projects { id } }" });
    let path = "/projects/api/platform/1/graphql";
    for (refusal, status) in [
        (Refusal::Text, 401),
        (Refusal::Graphql, 401),
        (Refusal::GraphqlWith200, 200),
    ] {
        caller.stand_in.refuse_with(refusal);
        caller.stand_in.expire_tokens();
        let answer = caller.post(path, &body).await;
        assert_eq!(answer.status(), status);
        let words = answer.text().await.unwrap();
        assert_eq!(
            words.contains("\"errors\""),
            refusal != Refusal::Text,
            "{words}"
        );
        caller.log_in().await;
        assert_eq!(caller.post(path, &body).await.status(), 200);
    }
}

#[tokio::test]
async fn a_token_can_be_good_for_so_many_requests() {
    let caller = Caller::new().await;
    caller.stand_in.limit_tokens(2);
    let statuses = [200, 200, 401, 401];
    for status in statuses {
        assert_eq!(caller.get("/auth/api/users").await.status(), status);
    }
}

#[tokio::test]
async fn what_is_created_is_there_and_a_name_is_used_once() {
    let caller = Caller::new().await;
    let create =
        "mutation ($project: ProjectInput!) { createProject(project: $project) { id status } }";
    let made = caller
        .ask(create, json!({ "project": { "name": "Weather" } }))
        .await;
    assert_eq!(made["data"]["createProject"]["status"], "CREATED");
    let id = &made["data"]["createProject"]["id"];
    let look = "query ($id: UUID!) { project(id: $id) { status } }";
    for status in ["INITIALIZING", "READY", "READY"] {
        let seen = caller.ask(look, json!({ "id": id })).await;
        assert_eq!(seen["data"]["project"]["status"], status);
    }
    let listed = caller.ask("{ projects { name } }", json!({})).await;
    assert_eq!(listed["data"]["projects"], json!([{ "name": "Weather" }]));

    let again = caller
        .ask(create, json!({ "project": { "name": "WEATHER" } }))
        .await;
    assert_eq!(again["data"], Value::Null);
    let extensions = &again["errors"][0]["extensions"];
    assert_eq!(
        extensions,
        &json!({ "name": "already used", "classification": "ValidationError" })
    );
}

#[tokio::test]
async fn variables_that_do_not_fit_are_refused() {
    let caller = Caller::new().await;
    let rollback = "mutation ($job: UUID!, $number: Int!) {
        rollbackJobVersion(jobId: $job, versionNumber: $number) { id }
    }";
    let job = caller
        .stand_in
        .job(&caller.stand_in.project("Weather"), "Rain");
    let cases = [
        (json!({ "job": job, "number": "1" }), "Int"),
        (json!({ "job": "not an id", "number": 1 }), "UUID"),
        (json!({ "number": 1 }), "job"),
    ];
    for (variables, word) in cases {
        let answer = caller.ask(rollback, variables).await;
        assert_eq!(answer["data"], Value::Null);
        let message = answer["errors"][0]["message"].as_str().unwrap();
        assert!(message.contains(word), "{message}");
    }
    let edit = "mutation ($app: AppEditionInput!) { editApp(appEdition: $app) { id } }";
    let alerting = json!({ "statusList": ["FAILED"], "loginEmails": [] });
    let app = json!({ "app": { "id": job, "alerting": alerting } });
    let answer = caller.ask(edit, app).await;
    let message = answer["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("loginEmails"), "{message}");
}

#[tokio::test]
async fn a_run_goes_through_its_script_one_state_a_look() {
    let caller = Caller::new().await;
    let job = caller
        .stand_in
        .job(&caller.stand_in.project("Weather"), "Rain");
    caller
        .stand_in
        .script_next(Kind::JobInstance, &["QUEUED", "RUNNING", "FAILED"]);
    let run = caller.ask(RUN, json!({ "id": job })).await;
    let id = &run["data"]["runJob"]["id"];
    assert_eq!(run["data"]["runJob"]["status"], "QUEUED");
    for status in ["RUNNING", "FAILED", "FAILED"] {
        let seen = caller.ask(LOOK, json!({ "id": id })).await;
        let seen = &seen["data"]["jobInstance"];
        assert_eq!(seen["status"], status);
        assert_eq!(seen["endTime"].is_null(), status == "RUNNING");
    }
    let other = caller.ask(RUN, json!({ "id": job })).await;
    assert_eq!(other["data"]["runJob"]["status"], "REQUESTED");
    let stop = "mutation ($id: UUID!) { stopJobInstance(jobInstanceId: $id) { status } }";
    let id = &other["data"]["runJob"]["id"];
    let stopped = caller.ask(stop, json!({ "id": id })).await;
    assert_eq!(stopped["data"]["stopJobInstance"]["status"], "KILLING");
    let seen = caller.ask(LOOK, json!({ "id": id })).await;
    assert_eq!(seen["data"]["jobInstance"]["status"], "KILLED");
}

#[tokio::test]
async fn a_file_that_was_sent_can_be_downloaded() {
    let caller = Caller::new().await;
    let project = caller.stand_in.project("Weather");
    let create = "mutation ($job: JobInput!, $version: JobVersionInput!, $file: Upload) {
        createJob(job: $job, jobVersion: $version, file: $file) {
          id versions { number packageInfo { name downloadUrl } }
        }
    }";
    let variables = json!({
        "job": {
            "projectId": project, "name": "Rain", "category": "Processing", "isScheduled": false,
            "technology": { "id": caller.stand_in.technology("Python") }, "isStreaming": false,
        },
        "version": { "runtimeVersion": "3.10" },
        "file": null,
    });
    let made = caller
        .upload(create, variables.clone(), "rain fall.py", "print()")
        .await;
    let package = &made["data"]["createJob"]["versions"][0]["packageInfo"];
    assert_eq!(package["name"], "rain fall.py");
    let file = caller.get(package["downloadUrl"].as_str().unwrap()).await;
    assert_eq!(file.text().await.unwrap(), "print()");
    let sent = caller.stand_in.requests();
    let sent = sent
        .iter()
        .find(|request| !request.parts.is_empty())
        .unwrap();
    let names: Vec<&str> = sent.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["operations", "map", "0"]);

    let mut plain = variables;
    plain["file"] = json!("file 0");
    let refused = caller.ask(create, plain).await;
    assert!(
        refused["errors"][0]["message"]
            .as_str()
            .unwrap()
            .contains("Upload"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_field_that_fails_leaves_the_rest() {
    let caller = Caller::new().await;
    let job = caller
        .stand_in
        .job(&caller.stand_in.project("Weather"), "Rain");
    caller
        .stand_in
        .fail_field("Job.instances", "Unexpected error");
    let query = "query ($id: UUID!) { job(id: $id) { name instances { id } } }";
    let answer = caller.ask(query, json!({ "id": job })).await;
    assert_eq!(
        answer["data"],
        json!({ "job": { "name": "Rain", "instances": null } })
    );
    assert_eq!(answer["errors"][0]["path"], json!(["job", "instances"]));

    caller.stand_in.fail_field("Job.name", "Unexpected error");
    let answer = caller.ask(query, json!({ "id": job })).await;
    assert_eq!(answer["data"], json!({ "job": null }));
    caller.stand_in.mend();
    let answer = caller.ask(query, json!({ "id": job })).await;
    assert_eq!(answer["errors"], Value::Null);
}

#[tokio::test]
async fn requests_fail_as_often_as_a_test_wants() {
    let caller = Caller::new().await;
    let path = "/projects/api/platform/1/graphql";
    let body = json!({ "query": "query all { projects { id } }" });
    caller.stand_in.fail_next(1, Failure::RetryAfter(503, 2));
    caller
        .stand_in
        .fail_next_of("all", 1, Failure::Status(500, "no".to_owned()));
    let first = caller.post(path, &body).await;
    assert_eq!(
        (
            first.status().as_u16(),
            first.headers()["retry-after"].to_str().unwrap()
        ),
        (503, "2")
    );
    assert_eq!(caller.post(path, &body).await.status(), 500);
    assert_eq!(caller.post(path, &body).await.status(), 200);
    let extensions = json!({ "name": "NOT_EXISTS" });
    let failure = Failure::Graphql("Job not valid".to_owned(), extensions.clone());
    caller.stand_in.fail_next(1, failure);
    let answer = caller.ask("{ projects { id } }", json!({})).await;
    assert_eq!(answer["errors"][0]["extensions"], extensions);

    caller
        .stand_in
        .fail_next_of("authenticate", 1, Failure::Status(502, String::new()));
    assert_eq!(
        caller.authenticate("saagie", "password").await.status(),
        502
    );

    let create = "mutation ($p: ProjectInput!) { createProject(project: $p) { id } }";
    let create = json!({ "query": create, "variables": { "p": { "name": "Weather" } } });
    caller.stand_in.fail_next(1, Failure::AnswerLost);
    assert_eq!(caller.post(path, &create).await.status(), 504);
    let listed = caller.ask("{ projects { name } }", json!({})).await;
    assert_eq!(listed["data"]["projects"][0]["name"], "Weather");
}

#[tokio::test]
async fn a_narrower_variable_hides_a_wider_one_and_secrets_are_not_shown() {
    let caller = Caller::new().await;
    let project = caller.stand_in.project("Weather");
    let save = "mutation ($entity: UUID, $variable: EnvironmentVariableInput!) {
        saveEnvironmentVariable(entityId: $entity, environmentVariable: $variable) { id value }
    }";
    let wide = json!({ "name": "CITY", "scope": "GLOBAL", "value": "Rouen", "isPassword": false });
    caller.ask(save, json!({ "variable": wide })).await;
    let narrow =
        json!({ "name": "CITY", "scope": "PROJECT", "value": "Paris", "isPassword": true });
    let saved = caller
        .ask(save, json!({ "entity": project, "variable": narrow }))
        .await;
    assert_eq!(
        saved["data"]["saveEnvironmentVariable"]["value"],
        Value::Null
    );
    let list = "query ($id: UUID!) {
        projectEnvironmentVariables(projectId: $id) { scope value overriddenValues { scope value } }
    }";
    let listed = caller.ask(list, json!({ "id": project })).await;
    let overridden = json!([{ "scope": "GLOBAL", "value": "Rouen" }]);
    assert_eq!(
        listed["data"]["projectEnvironmentVariables"],
        json!([{ "scope": "PROJECT", "value": null, "overriddenValues": overridden }])
    );
}

#[tokio::test]
async fn graphs_with_cycles_and_strange_jobs_are_refused() {
    let caller = Caller::new().await;
    let project = caller.stand_in.project("Weather");
    let job = caller.stand_in.job(&project, "Rain");
    let stranger = caller
        .stand_in
        .job(&caller.stand_in.project("Other"), "Snow");
    let create = "mutation ($pipeline: GraphPipelineInput!) {
        createGraphPipeline(pipeline: $pipeline) {
          versions { graph { conditionNodes { condition { __typename toString } } } }
        }
    }";
    let (a, b) = (
        "00000000-0000-4000-9000-00000000000a",
        "00000000-0000-4000-9000-00000000000b",
    );
    let pipeline = |job: &str, next: &[&str], back: &[&str]| {
        let condition = json!({ "custom": { "expression": "a == \"b\"" } });
        json!({ "pipeline": {
            "name": "All", "alias": "all", "projectId": project, "isScheduled": false,
            "graph": {
                "jobNodes": [{ "id": a, "job": { "id": job }, "nextNodes": next }],
                "conditionNodes": [{ "id": b, "nextNodesSuccess": back, "condition": condition }],
            },
        } })
    };
    for (bad, reason) in [
        (pipeline(&job, &[b], &[a]), "cycle"),
        (pipeline(&job, &[], &[]), "condition"),
        (pipeline(&stranger, &[b], &[]), "NOT_EXISTS"),
    ] {
        let refused = caller.ask(create, bad).await;
        let extensions = refused["errors"][0]["extensions"].to_string();
        assert!(extensions.contains(reason), "{extensions}");
    }
    let made = caller.ask(create, pipeline(&job, &[b], &[])).await;
    let graph = &made["data"]["createGraphPipeline"]["versions"][0]["graph"];
    let printed = "ConditionExpression(expression=\"a == \"b\"\")";
    let condition = json!({ "__typename": "ConditionExpression", "toString": printed });
    assert_eq!(graph["conditionNodes"][0]["condition"], condition);
}

#[tokio::test]
async fn accounts_and_logs_answer_by_rest() {
    let caller = Caller::new().await;
    let users: Value = caller.get("/auth/api/users").await.json().await.unwrap();
    assert_eq!(users[0]["login"], StandIn::USER);
    let user = json!({
        "login": "ann", "password": "secret", "platforms": [], "roles": ["ROLE_READER"], "groups": [],
    });
    let url = format!("{}/auth/api/users", caller.stand_in.url());
    let without_realm = caller
        .http
        .post(&url)
        .bearer_auth(&caller.token)
        .json(&user);
    assert_eq!(without_realm.send().await.unwrap().status(), 400);
    let with_realm = caller
        .http
        .post(&url)
        .bearer_auth(&caller.token)
        .json(&user);
    let with_realm = with_realm.header("Saagie-Realm", "saagie");
    assert!(with_realm.send().await.unwrap().status().is_success());
    let profile: Value = caller.get("/profiles/api/ann").await.json().await.unwrap();
    assert_eq!(
        profile,
        json!({ "login": "ann", "job": null, "email": null })
    );
    assert_eq!(caller.get("/auth/api/groups/nobody").await.status(), 500);

    let run = "00000000-0000-4000-9000-000000000001";
    for (stream, line) in [("STDOUT", "one"), ("STDERR", "two"), ("STDOUT", "three")] {
        caller.stand_in.write_log(run, stream, line);
    }
    let path = format!("/log-proxy/api/logs/saagie/platform/1/project/p/job_instance/{run}");
    let page = caller
        .get(&format!(
            "{path}?limit=1&skip=1&streams=STDOUT,ENVVARS_STDOUT"
        ))
        .await;
    let page: Value = page.json().await.unwrap();
    assert_eq!((&page["total"], &page["limit"]), (&json!(2), &json!(1)));
    assert_eq!(page["logs"][0]["value"], "three");
    assert_eq!(page["logs"][0]["index"], 2);
}
