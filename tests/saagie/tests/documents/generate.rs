//! Values that fit a schema. Where a schema says less than the platform wants, such as which ids exist, the
//! name of the member decides.

use serde_json::{Value, json};

use crate::fixture::Fixture;
use crate::{Description, Operation};

/// How much of an object is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Much {
    /// What the schema requires.
    Required,
    /// Every member.
    All,
}

/// Generates the variables of one operation.
pub struct Generator<'g> {
    description: &'g Description,
    fixture: &'g Fixture,
    operation: &'g Operation,
    much: Much,
    /// The members that lead to where we are.
    way: Vec<String>,
}

impl<'g> Generator<'g> {
    /// A generator for the things of a fixture.
    pub fn new(
        description: &'g Description,
        fixture: &'g Fixture,
        operation: &'g Operation,
        much: Much,
    ) -> Self {
        Self {
            description,
            fixture,
            operation,
            much,
            way: Vec::new(),
        }
    }

    /// A value for the member of that name.
    pub fn value(&mut self, name: &str, schema: &Value) -> Value {
        let schema = self.description.resolved(schema);
        if let Some(known) = self.known(name) {
            return known;
        }
        self.way.push(name.to_owned());
        let value = self.made(name, &schema);
        self.way.pop();
        value
    }

    fn made(&mut self, name: &str, schema: &Value) -> Value {
        if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
            return first.clone();
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("object"), _) => {
                let required = schema["required"].as_array().cloned().unwrap_or_default();
                let members = schema["properties"].as_object().into_iter().flatten();
                let wanted: Vec<(&String, &Value)> = members
                    .filter(|(name, _)| self.much == Much::All || required.contains(&json!(name)))
                    .collect();
                let members = wanted.into_iter();
                members
                    .map(|(name, schema)| (name.clone(), self.value(name, schema)))
                    .collect()
            }
            (Some("array"), _) => json!([self.value(name, &schema["items"])]),
            (Some("integer"), _) => json!(1),
            (Some("number"), _) => json!(0.5),
            (Some("boolean"), _) => json!(true),
            (Some("string"), Some("binary")) => Value::Null,
            (Some("string"), Some("uuid")) => json!(self.id(name)),
            (Some("string"), Some("date-time")) => json!("2030-01-01T00:00:00Z"),
            (Some("string"), Some("email")) => json!("ann@example.com"),
            (Some("string"), _) => json!(format!("made {name}")),
            other => panic!("{}: {other:?} at {:?}", self.operation.id, self.way),
        }
    }

    /// What a schema does not say.
    fn known(&self, name: &str) -> Option<Value> {
        let operation = self.operation.id.as_str();
        let within = |member: &str| self.way.iter().any(|step| step == member);
        Some(match name {
            "name" if operation == "environment_variable_save" => json!("MADE"),
            "name" if operation.ends_with("_by_name") => match operation {
                "project_get_by_name" => json!("Weather"),
                _ => json!("All"),
            },
            "alias" if operation == "job_get_by_alias" => json!("Rain"),
            "alias" if operation == "pipeline_get_by_alias" => json!("all"),
            "alias" => json!("made"),
            "category" | "targetCategory" | "jobCategory" => json!("Processing"),
            "cronScheduling" => json!("0 4 * * 1"),
            "scheduleTimezone" => json!("Europe/Paris"),
            "runtimeVersion" => json!("3.10"),
            "contextId" | "runtimeContextId" => json!("latest"),
            "size" => json!("256 MB"),
            "url" => json!("https://example.com/catalogue.zip"),
            "expression" => json!("city == \"Rouen\""),
            "key" => json!("city"),
            "rawEnvironmentVariables" | "environmentVariables" => json!("ONE=1\nTWO=2 = 2\n"),
            "scope" if operation.starts_with("environment_variable") => json!("PROJECT"),
            "startTime" => json!("2020-01-01T00:00:00Z"),
            "jobVersionNumbers" | "pipelineVersionNumbers" => json!([1]),
            "nextNodes" => json!([Fixture::CONDITION]),
            "nextNodesSuccess" | "nextNodesFailure" => json!([]),
            "condition" => json!({ "status": { "value": "AtLeastOneSuccess" } }),
            // Credentials of another project would be wrong, and a new version needs a free storage.
            "dockerCredentialsId" => json!(self.fixture.id("credentials")),
            "id" if within("jobNodes") && !within("job") => json!(Fixture::NODE),
            "id" if within("conditionNodes") => json!(Fixture::CONDITION),
            _ => return None,
        })
    }

    /// The id of something that exists.
    fn id(&self, name: &str) -> &str {
        let operation = self.operation.id.as_str();
        let within = |member: &str| self.way.iter().any(|step| step == member);
        let what = match name {
            "projectId" | "entityId" => "project",
            "targetProjectId" => "other project",
            "jobId" | "originalJobId" if operation == "job_delete" || operation == "job_move" => {
                "idle job"
            }
            "jobId" | "originalJobId" => "job",
            "jobInstanceId" | "jobInstanceIds" | "includeJobInstanceIds" => "run",
            "pipelineId" | "originalPipelineId" => "pipeline",
            "pipelineInstanceId" | "pipelineInstanceIds" | "includePipelineInstanceIds" => {
                "pipeline run"
            }
            "excludeJobInstanceIds" | "excludePipelineInstanceIds" => "nothing",
            "appId" => "app",
            "appHistoryId" => "history",
            "volumeId" if operation == "app_create" => "idle storage",
            "volumeId" if within("volumesWithPath") => "storage",
            "volumeId" | "originalVolumeId" => "idle storage",
            "technologyId" if operation.starts_with("app") => "app technology",
            "technologyId" => "technology",
            "repositoryId" => "repository",
            "synchronizationReportId" => "report",
            "id" if within("appTechnologies") => "app technology",
            "id" if within("technology") || within("technologies") => "technology",
            "id" if within("job") && operation.starts_with("pipeline") => "job",
            _ => self.id_of_operation(),
        };
        self.fixture.id(what)
    }

    /// What an operation with an `id` is about, by its name.
    fn id_of_operation(&self) -> &'static str {
        let kinds = [
            ("job_instance_", "run"),
            ("pipeline_instance_", "pipeline run"),
            ("job_", "job"),
            ("pipeline_", "pipeline"),
            ("project_", "project"),
            ("app_", "app"),
            ("environment_", "variable"),
            ("docker_", "credentials"),
            ("storage_", "idle storage"),
            ("technology_", "technology"),
            ("repository_get", "catalogue"),
            ("repository_", "repository"),
        ];
        let operation = &self.operation.id;
        let found = kinds
            .iter()
            .find(|(prefix, _)| operation.starts_with(prefix));
        found.unwrap_or_else(|| panic!("{operation}: whose id?")).1
    }
}
