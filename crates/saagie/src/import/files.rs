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
    #[serde(default)]
    pub(super) description: Option<String>,
    /// Labels by catalogue.
    #[serde(default)]
    pub(super) jobs_technologies: Option<Labels>,
    /// The same by category, which the Python client does not write.
    #[serde(default)]
    pub(super) jobs_technologies_by_category: Option<BTreeMap<String, Labels>>,
    #[serde(default)]
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
    #[serde(default)]
    pub(super) id: Option<String>,
    pub(super) name: String,
    #[serde(default)]
    pub(super) alias: Option<String>,
    #[serde(default)]
    pub(super) description: Option<String>,
    pub(super) category: String,
    pub(super) technology: TechnologyNames,
    #[serde(default)]
    pub(super) is_scheduled: Option<bool>,
    #[serde(default)]
    pub(super) cron_scheduling: Option<String>,
    #[serde(default)]
    pub(super) schedule_timezone: Option<String>,
    #[serde(default)]
    pub(super) is_streaming: bool,
    #[serde(default, rename = "doesUseGPU")]
    pub(super) does_use_gpu: Option<bool>,
    #[serde(default)]
    pub(super) alerting: Option<AlertingFile<InstanceStatus>>,
    #[serde(default)]
    pub(super) resources: Option<JobResourceInput>,
    pub(super) versions: Vec<JobVersionFile>,
}

/// Which technology is meant, by its names.
#[derive(Debug, Deserialize)]
pub(super) struct TechnologyNames {
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) technology_catalog: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobVersionFile {
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_current: bool,
    #[serde(default)]
    pub(super) release_note: Option<String>,
    #[serde(default)]
    pub(super) runtime_version: Option<String>,
    #[serde(default)]
    pub(super) command_line: Option<String>,
    #[serde(default)]
    pub(super) package_info: Option<PackageFile>,
    #[serde(default)]
    pub(super) docker_info: Option<JobDockerInput>,
    #[serde(default)]
    pub(super) extra_technology: Option<ExtraTechnologyInput>,
    #[serde(default)]
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
    #[serde(default)]
    pub(super) emails: Option<Vec<String>>,
    #[serde(default)]
    pub(super) login_emails: Option<Vec<LoginFile>>,
    pub(super) status_list: Vec<S>,
}

#[derive(Debug, Deserialize)]
pub(super) struct LoginFile {
    #[serde(default)]
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
    #[serde(default)]
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) alerting: Option<AlertingFile<InstanceStatus>>,
    #[serde(default)]
    pub(super) is_scheduled: Option<bool>,
    #[serde(default)]
    pub(super) cron_scheduling: Option<String>,
    #[serde(default)]
    pub(super) schedule_timezone: Option<String>,
    #[serde(default)]
    pub(super) has_execution_variables_enabled: Option<bool>,
    pub(super) versions: Vec<PipelineVersionFile>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PipelineVersionFile {
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_current: bool,
    #[serde(default)]
    pub(super) release_note: Option<String>,
    #[serde(default)]
    pub(super) source_url: Option<String>,
    #[serde(default)]
    pub(super) graph: Option<GraphFile>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GraphFile {
    #[serde(default)]
    pub(super) job_nodes: Option<Vec<JobNodeFile>>,
    #[serde(default)]
    pub(super) condition_nodes: Option<Vec<ConditionNodeFile>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobNodeFile {
    pub(super) id: String,
    pub(super) job: JobNameFile,
    #[serde(default)]
    pub(super) position: Option<PositionFile>,
    #[serde(default)]
    pub(super) next_nodes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct JobNameFile {
    #[serde(default)]
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
    #[serde(default)]
    pub(super) position: Option<PositionFile>,
    #[serde(default)]
    pub(super) next_nodes_success: Option<Vec<String>>,
    #[serde(default)]
    pub(super) next_nodes_failure: Option<Vec<String>>,
    pub(super) condition: ConditionFile,
}

/// A condition. The Python client writes `toString` alone.
#[derive(Debug, Deserialize)]
pub(super) struct ConditionFile {
    #[serde(default, rename = "toString")]
    pub(super) text: Option<String>,
    #[serde(default)]
    pub(super) expression: Option<String>,
    #[serde(default)]
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
    #[serde(default)]
    pub(super) description: Option<String>,
    pub(super) technology: TechnologyNames,
    #[serde(default)]
    pub(super) alerting: Option<AlertingFile<AppStatus>>,
    #[serde(default)]
    pub(super) resources: Option<AppResourceInput>,
    pub(super) current_version: AppVersionFile,
    #[serde(default)]
    pub(super) versions: Vec<AppVersionFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AppVersionFile {
    pub(super) number: i32,
    #[serde(default)]
    pub(super) release_note: Option<String>,
    #[serde(default)]
    pub(super) docker_info: Option<AppDockerInput>,
    #[serde(default)]
    pub(super) runtime_context_id: Option<String>,
    #[serde(default)]
    pub(super) runtime_context_label: Option<String>,
    #[serde(default)]
    pub(super) ports: Vec<PortFile>,
    #[serde(default)]
    pub(super) volumes_with_path: Option<Vec<VolumeFile>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PortFile {
    #[serde(default)]
    pub(super) name: Option<String>,
    pub(super) number: i32,
    #[serde(default)]
    pub(super) is_rewrite_url: bool,
    #[serde(default)]
    pub(super) base_path_variable_name: Option<String>,
    #[serde(default)]
    pub(super) scope: Option<ExpositionScope>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct VolumeFile {
    pub(super) path: String,
    #[serde(default)]
    pub(super) volume: Option<StorageFile>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct StorageFile {
    #[serde(default)]
    pub(super) id: Option<String>,
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: Option<String>,
    pub(super) size: String,
}

/// `variable.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct VariableFile {
    pub(super) name: String,
    pub(super) scope: EnvVarScope,
    #[serde(default)]
    pub(super) value: Option<String>,
    #[serde(default)]
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
