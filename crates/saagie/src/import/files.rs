//! What is read from exported files. Only what an import needs is looked at, and what an older export does not
//! have may be missing.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::types::{
    AppDockerInput, AppResourceInput, AppStatus, EnvVarScope, ExpositionScope,
    ExtraTechnologyInput, InstanceStatus, JobDockerInput, JobResourceInput,
};

/// `project.json`.
#[derive(Debug, Deserialize)]
pub(super) struct ProjectFile {
    pub(super) name: String,
    pub(super) description: Option<String>,
    /// Labels by catalogue.
    pub(super) jobs_technologies: Option<Labels>,
    /// The same by category, which the Python client does not write.
    pub(super) jobs_technologies_by_category: Option<BTreeMap<String, Labels>>,
    pub(super) apps_technologies: Option<Labels>,
    /// One role for each group.
    #[serde(default)]
    pub(super) rights: Vec<BTreeMap<String, String>>,
}

pub(super) type Labels = BTreeMap<String, Vec<String>>;

/// `job.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobFile {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) alias: Option<String>,
    pub(super) description: Option<String>,
    pub(super) category: String,
    pub(super) technology: TechnologyNames,
    pub(super) is_scheduled: Option<bool>,
    pub(super) cron_scheduling: Option<String>,
    pub(super) schedule_timezone: Option<String>,
    #[serde(default)]
    pub(super) is_streaming: bool,
    #[serde(default, rename = "doesUseGPU")]
    pub(super) does_use_gpu: Option<bool>,
    pub(super) alerting: Option<AlertingFile<InstanceStatus>>,
    pub(super) resources: Option<JobResourceInput>,
    pub(super) versions: Vec<JobVersionFile>,
}

/// Which technology is meant, by its names.
#[derive(Debug, Deserialize)]
pub(super) struct TechnologyNames {
    pub(super) name: Option<String>,
    pub(super) technology_catalog: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobVersionFile {
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_current: bool,
    pub(super) release_note: Option<String>,
    pub(super) runtime_version: Option<String>,
    pub(super) command_line: Option<String>,
    pub(super) package_info: Option<PackageFile>,
    pub(super) docker_info: Option<JobDockerInput>,
    pub(super) extra_technology: Option<ExtraTechnologyInput>,
    pub(super) source_url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PackageFile {
    pub(super) name: String,
}

/// Whom to tell of which states.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AlertingFile<S> {
    pub(super) emails: Option<Vec<String>>,
    pub(super) login_emails: Option<Vec<LoginFile>>,
    pub(super) status_list: Vec<S>,
}

#[derive(Debug, Deserialize)]
pub(super) struct LoginFile {
    pub(super) login: Option<String>,
}

impl<S> AlertingFile<S> {
    /// The logins, where there are any.
    pub(super) fn logins(&self) -> Vec<String> {
        let all = self.login_emails.iter().flatten();
        all.filter_map(|login| login.login.clone()).collect()
    }
}

/// `pipeline.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PipelineFile {
    pub(super) name: String,
    pub(super) alias: String,
    pub(super) description: Option<String>,
    pub(super) alerting: Option<AlertingFile<InstanceStatus>>,
    pub(super) is_scheduled: Option<bool>,
    pub(super) cron_scheduling: Option<String>,
    pub(super) schedule_timezone: Option<String>,
    pub(super) has_execution_variables_enabled: Option<bool>,
    pub(super) versions: Vec<PipelineVersionFile>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PipelineVersionFile {
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_current: bool,
    pub(super) release_note: Option<String>,
    pub(super) source_url: Option<String>,
    pub(super) graph: Option<GraphFile>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GraphFile {
    pub(super) job_nodes: Option<Vec<JobNodeFile>>,
    pub(super) condition_nodes: Option<Vec<ConditionNodeFile>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobNodeFile {
    pub(super) id: String,
    pub(super) job: JobNameFile,
    pub(super) position: Option<PositionFile>,
    pub(super) next_nodes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct JobNameFile {
    pub(super) id: Option<String>,
    pub(super) name: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct PositionFile {
    pub(super) x: f64,
    pub(super) y: f64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ConditionNodeFile {
    pub(super) id: String,
    pub(super) position: Option<PositionFile>,
    pub(super) next_nodes_success: Option<Vec<String>>,
    pub(super) next_nodes_failure: Option<Vec<String>>,
    pub(super) condition: ConditionFile,
}

/// A condition. The Python client writes `toString` alone.
#[derive(Debug, Deserialize)]
pub(super) struct ConditionFile {
    #[serde(default, rename = "toString")]
    pub(super) text: Option<String>,
    pub(super) expression: Option<String>,
    pub(super) value: Option<String>,
}

/// What a condition says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Expression(String),
    Status(String),
}

impl ConditionFile {
    /// Reads it. In `toString` everything between the first and the last quote is the expression, whatever
    /// stands in it.
    pub(super) fn read(&self) -> Option<Condition> {
        if let Some(expression) = &self.expression {
            return Some(Condition::Expression(expression.clone()));
        }
        if let Some(value) = &self.value {
            return Some(Condition::Status(value.clone()));
        }
        let text = self.text.as_deref()?;
        let inner = |before: &str, after: &str| {
            let inner = text.strip_prefix(before)?.strip_suffix(after)?;
            Some(inner.to_owned())
        };
        inner("ConditionExpression(expression=\"", "\")")
            .map(Condition::Expression)
            .or_else(|| inner("ConditionStatus(value=", ")").map(Condition::Status))
    }
}

/// `app.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AppFile {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) technology: TechnologyNames,
    pub(super) alerting: Option<AlertingFile<AppStatus>>,
    pub(super) resources: Option<AppResourceInput>,
    pub(super) current_version: AppVersionFile,
    #[serde(default)]
    pub(super) versions: Vec<AppVersionFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AppVersionFile {
    pub(super) number: i32,
    pub(super) release_note: Option<String>,
    pub(super) docker_info: Option<AppDockerInput>,
    pub(super) runtime_context_id: Option<String>,
    pub(super) runtime_context_label: Option<String>,
    #[serde(default)]
    pub(super) ports: Vec<PortFile>,
    pub(super) volumes_with_path: Option<Vec<VolumeFile>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PortFile {
    pub(super) name: Option<String>,
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_rewrite_url: bool,
    pub(super) base_path_variable_name: Option<String>,
    pub(super) scope: Option<ExpositionScope>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct VolumeFile {
    pub(super) path: String,
    pub(super) volume: Option<StorageFile>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct StorageFile {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) size: String,
}

/// `variable.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct VariableFile {
    pub(super) name: String,
    pub(super) scope: EnvVarScope,
    pub(super) value: Option<String>,
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) is_password: bool,
}

#[cfg(test)]
mod tests {
    use super::{Condition, ConditionFile};

    fn read(text: &str) -> Option<Condition> {
        let file = ConditionFile {
            text: Some(text.to_owned()),
            expression: None,
            value: None,
        };
        file.read()
    }

    #[test]
    fn an_expression_keeps_its_quotes() {
        for expression in [
            "1 + 1 == 2",
            r#"name="x""#,
            r#"f("a") && g("b")"#,
            r#"a="b") || ("c"="d"#,
            "",
        ] {
            let text = format!("ConditionExpression(expression=\"{expression}\")");
            assert_eq!(
                read(&text),
                Some(Condition::Expression(expression.to_owned()))
            );
        }
        let status = Condition::Status("AllSuccess".to_owned());
        assert_eq!(read("ConditionStatus(value=AllSuccess)"), Some(status));
        assert_eq!(read("Something(else)"), None);
    }
}
