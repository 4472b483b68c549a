//! Every GraphQL document of `specs/saagie` runs against the stand-in, with variables that fit its schema,
//! and what comes back fits the schema of the answer. So the stand-in, the documents and the schemas agree
//! on names, types and nulls.

mod fits;
mod fixture;
mod generate;

use std::collections::BTreeSet;
use std::path::Path;

use fits::Fits;
use fixture::Fixture;
use generate::{Generator, Much};
use serde_json::{Value, json};
use xtask::document::Document;

/// One GraphQL operation of the description.
struct Operation {
    id: String,
    gateway: bool,
    document: String,
    field: String,
    /// The schema of the variables, where there are any.
    variables: Value,
    /// The variable of the file, where there is one.
    upload: Option<String>,
    /// The schema of the answer.
    answer: Value,
}

/// The description as one tree, with what refers from one place to another.
struct Description(Document);

impl Description {
    fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/saagie/saagie.yaml");
        Self(Document::load(path).unwrap_or_else(|broken| panic!("{broken:?}")))
    }

    /// A value with its reference followed, and with the one schema of an `allOf` in its place.
    fn resolved(&self, value: &Value) -> Value {
        let found = self
            .0
            .resolve(value)
            .unwrap_or_else(|fault| panic!("{value}: {fault:?}"));
        match found["allOf"].as_array().map(Vec::as_slice) {
            Some([one]) => {
                let mut inner = self.resolved(one);
                if let Some(nullable) = found.get("nullable") {
                    inner["nullable"] = nullable.clone();
                }
                inner
            }
            _ => found.clone(),
        }
    }

    fn operations(&self) -> Vec<Operation> {
        let paths = self.0.root["paths"].as_object().unwrap();
        let found = paths.iter().filter_map(|(path, item)| {
            let operation = self.resolved(item).get("post")?.clone();
            let graphql = operation.get("x-graphql")?.clone();
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let content = &self.resolved(&operation["responses"]["200"])["content"];
            Some(Operation {
                id: text(&operation["operationId"]),
                gateway: path.starts_with("/gateway/"),
                document: text(&graphql["document"]),
                field: text(&graphql["field"]),
                variables: self.variables(&operation),
                upload: operation["x-upload"]["variable"]
                    .as_str()
                    .map(str::to_owned),
                answer: content["application/json"]["schema"].clone(),
            })
        });
        found.collect()
    }

    /// The variables stand in the body, or in the part `operations` of a form, or are the body.
    fn variables(&self, operation: &Value) -> Value {
        let body = self.resolved(&operation["requestBody"]);
        let content = body["content"].as_object().into_iter().flatten().next();
        let Some((_, media)) = content else {
            return Value::Null;
        };
        let mut schema = self.resolved(&media["schema"]);
        for inner in ["operations", "variables"] {
            if let Some(found) = schema["properties"].get(inner) {
                schema = self.resolved(found);
            }
        }
        schema
    }
}

/// What cannot work with nothing but what is required, and why.
const NEEDS_MORE: &[(&str, &str)] = &[
    ("app_create", "an app needs an image or a context"),
    ("app_upgrade", "an app needs an image or a context"),
    (
        "environment_variable_save",
        "a variable of a project needs its project",
    ),
    (
        "environment_variables_replace",
        "a variable of a project needs its project",
    ),
    ("repository_create", "a repository needs a URL or a file"),
];

async fn run(operation: &Operation, much: Much, description: &Description) -> (Value, Value) {
    let fixture = Fixture::new().await;
    let mut generator = Generator::new(description, &fixture, operation, much);
    let variables = match &operation.variables {
        Value::Null => json!({}),
        schema => generator.value("", schema),
    };
    let answer = fixture.send(operation, &variables).await;
    (variables, answer)
}

#[tokio::test]
async fn every_document_runs_and_its_data_fits_its_schema() {
    let description = Description::load();
    let operations = description.operations();
    assert!(operations.len() >= 105, "{} documents", operations.len());
    let mut problems = Vec::new();
    let mut fits = Fits::new(&description);
    for operation in &operations {
        for much in [Much::Required, Much::All] {
            let (variables, answer) = run(operation, much, &description).await;
            let needs_more = NEEDS_MORE.iter().any(|(id, _)| *id == operation.id);
            if much == Much::Required && needs_more {
                let classification = &answer["errors"][0]["extensions"]["classification"];
                if classification != "ValidationError" {
                    problems.push(format!("{}: took {variables}", operation.id));
                }
                continue;
            }
            if !answer["errors"].is_null() {
                problems.push(format!(
                    "{}: {} with {variables}",
                    operation.id, answer["errors"]
                ));
                continue;
            }
            if answer["data"][&operation.field].is_null() {
                problems.push(format!("{}: null with {variables}", operation.id));
            }
            fits.check(&operation.id, &operation.answer, &answer);
        }
    }
    problems.append(&mut fits.problems);
    assert!(problems.is_empty(), "{}", problems.join("\n"));

    // A member that is always null or in no list was not tried.
    let untried: BTreeSet<String> = fits.untried();
    let known: BTreeSet<String> = UNTRIED.iter().map(ToString::to_string).collect();
    assert_eq!(untried, known, "members that no answer fills");
}

/// Members that the stand-in never fills, since nothing is known of when the platform does.
const UNTRIED: &[&str] = &[
    // Only what is deprecated has a date, and that is a runtime of jobs here.
    "AppContext.deprecationDate",
    "SparkContext.deprecationDate",
    "SparkJobContext.deprecationDate",
    "SparkTechnologyContext.deprecationDate",
    // Words of the platform for people.
    "AppHistory.currentStatusReason",
    "AppStatusEvent.reason",
    "InstanceStatusDetails.details",
    "InstanceStatusDetails.reason",
    "SuccessfulSynchronization.issues",
    "TechnologySynchronization.message",
    // A variable that is not valid is refused.
    "EnvironmentVariable.invalidReasons",
    // A move is done at once.
    "Job.migrationProjectId",
    "Job.migrationStatus",
    // Nothing is executed, so nothing is passed on.
    "JobInstance.executionVariablesByKey",
    "JobInstance.executionVariablesInput",
    "JobInstance.executionVariablesOutput",
    "PipelineInstance.initialExecutionVariables",
];

#[tokio::test]
async fn a_variable_that_is_missing_or_of_another_type_is_refused() {
    let description = Description::load();
    let mut problems = Vec::new();
    for operation in description.operations() {
        let required = operation.variables["required"].as_array();
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            let fixture = Fixture::new().await;
            let mut generator = Generator::new(&description, &fixture, &operation, Much::All);
            let variables = generator.value("", &operation.variables);
            let is_file = operation.upload.as_deref() == Some(name);
            let mut missing = variables.clone();
            missing.as_object_mut().unwrap().remove(name);
            let mut other = variables.clone();
            other[name] = json!({ "no": "such member" });
            for wrong in [missing, other] {
                if is_file {
                    continue;
                }
                let answer = fixture.send(&operation, &wrong).await;
                if answer["errors"].is_null() || !answer["data"].is_null() {
                    problems.push(format!("{}: took {wrong}", operation.id));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
