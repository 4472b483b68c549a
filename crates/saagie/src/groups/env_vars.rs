//! Environment variables.

use std::fmt;
use std::fmt::Write as _;

use platform_clients_runtime::Secret;

use crate::ask::ask;
use crate::problem::SaagieError;
use crate::saagie::EnvVars;
use crate::types::{
    AppEnvironmentVariablesListVariables, EnvVarScope, EnvironmentVariable,
    EnvironmentVariableDeleteVariables, EnvironmentVariableInput, EnvironmentVariableSaveVariables,
    EnvironmentVariablesReplaceVariables, PipelineEnvironmentVariablesListVariables,
    ProjectEnvironmentVariablesListVariables,
};

/// What a variable holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope<'a> {
    /// The whole platform.
    Global,
    /// A project, by its id.
    Project(&'a str),
    /// A pipeline, by its id.
    Pipeline(&'a str),
    /// An app, by its id.
    App(&'a str),
}

impl Scope<'_> {
    /// Its name on the platform.
    pub fn kind(&self) -> EnvVarScope {
        match self {
            Self::Global => EnvVarScope::Global,
            Self::Project(_) => EnvVarScope::Project,
            Self::Pipeline(_) => EnvVarScope::Pipeline,
            Self::App(_) => EnvVarScope::App,
        }
    }

    fn entity(&self) -> Option<String> {
        match self {
            Self::Global => None,
            Self::Project(id) | Self::Pipeline(id) | Self::App(id) => Some((*id).to_owned()),
        }
    }
}

impl fmt::Display for Scope<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Global => formatter.write_str("the platform"),
            Self::Project(id) => write!(formatter, "the project {id}"),
            Self::Pipeline(id) => write!(formatter, "the pipeline {id}"),
            Self::App(id) => write!(formatter, "the app {id}"),
        }
    }
}

/// A variable as it should be, or what changes of one. What is not given stays.
///
/// ```
/// use saagie_client::Variable;
///
/// let variable = Variable::new("TOKEN").password("secret").description("for the shop");
/// assert!(!format!("{variable:?}").contains("secret"));
/// ```
#[derive(Clone, Debug)]
pub struct Variable {
    name: String,
    new_name: Option<String>,
    value: Option<Secret>,
    description: Option<String>,
    is_password: Option<bool>,
}

impl Variable {
    /// A variable of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            new_name: None,
            value: None,
            description: None,
            is_password: None,
        }
    }

    /// The value. A variable that is there stays a password if it is one.
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The value, which the platform shows to nobody from then on.
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.is_password = Some(true);
        self.value(value)
    }

    /// Whether it is a password, without a new value.
    #[must_use]
    pub fn is_password(mut self, is_password: bool) -> Self {
        self.is_password = Some(is_password);
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name that it gets instead.
    #[must_use]
    pub fn rename(mut self, name: impl Into<String>) -> Self {
        self.new_name = Some(name.into());
        self
    }

    /// What is sent, on top of what is there.
    fn into_input(
        self,
        scope: Scope<'_>,
        there: Option<&EnvironmentVariable>,
    ) -> EnvironmentVariableInput {
        let was_password = there.is_some_and(|there| there.is_password);
        let is_password = self.is_password.unwrap_or(was_password);
        let name = self.new_name.unwrap_or(self.name);
        let mut input = EnvironmentVariableInput::new(name, scope.kind(), is_password);
        input.description = self.description;
        if let Some(value) = self.value {
            input = input.value(value.expose());
        }
        if let Some(there) = there {
            input.id = Some(there.id.clone());
            input.description = input.description.or_else(|| there.description.clone());
            // The value of a password is not given away, so there is none to send back.
            if input.value.is_none() && !was_password {
                input.value.clone_from(&there.value);
            }
        }
        input
    }
}

impl EnvVars<'_> {
    /// The variables of a scope, with those that it inherits from the scopes around it.
    pub async fn list(&self, scope: Scope<'_>) -> Result<Vec<EnvironmentVariable>, SaagieError> {
        let found = match scope {
            Scope::Global => ask!(self.global_environment_variables_list()),
            Scope::Project(id) => {
                let variables = ProjectEnvironmentVariablesListVariables::new(id);
                ask!(self.project_environment_variables_list(&variables))
            }
            Scope::Pipeline(id) => {
                let variables = PipelineEnvironmentVariablesListVariables::new(id);
                ask!(self.pipeline_environment_variables_list(&variables))
            }
            Scope::App(id) => {
                let variables = AppEnvironmentVariablesListVariables::new(id);
                ask!(self.app_environment_variables_list(&variables))
            }
        };
        Ok(found.unwrap_or_default())
    }

    /// The variables of a scope itself, without those that it inherits.
    pub async fn list_own(
        &self,
        scope: Scope<'_>,
    ) -> Result<Vec<EnvironmentVariable>, SaagieError> {
        let mut found = self.list(scope).await?;
        found.retain(|variable| variable.scope == scope.kind());
        Ok(found)
    }

    /// A variable of a scope, or one that it inherits.
    pub async fn get(
        &self,
        scope: Scope<'_>,
        name: &str,
    ) -> Result<EnvironmentVariable, SaagieError> {
        find(self.list(scope).await?, scope, name)
    }

    /// A variable of a scope itself.
    pub async fn get_own(
        &self,
        scope: Scope<'_>,
        name: &str,
    ) -> Result<EnvironmentVariable, SaagieError> {
        find(self.list_own(scope).await?, scope, name)
    }

    /// Creates a variable.
    pub async fn create(
        &self,
        scope: Scope<'_>,
        variable: Variable,
    ) -> Result<EnvironmentVariable, SaagieError> {
        self.save(scope, variable, None).await
    }

    /// Changes a variable of a scope itself. What is not given stays, the value of a password too.
    pub async fn update(
        &self,
        scope: Scope<'_>,
        variable: Variable,
    ) -> Result<EnvironmentVariable, SaagieError> {
        let there = self.get_own(scope, &variable.name).await?;
        self.save(scope, variable, Some(&there)).await
    }

    /// Changes a variable of a scope itself, or creates it. An inherited one is left alone and covered.
    pub async fn create_or_update(
        &self,
        scope: Scope<'_>,
        variable: Variable,
    ) -> Result<EnvironmentVariable, SaagieError> {
        let own = self.list_own(scope).await?;
        let there = own.iter().find(|there| there.name == variable.name);
        self.save(scope, variable, there).await
    }

    async fn save(
        &self,
        scope: Scope<'_>,
        variable: Variable,
        there: Option<&EnvironmentVariable>,
    ) -> Result<EnvironmentVariable, SaagieError> {
        let input = variable.into_input(scope, there);
        let mut variables = EnvironmentVariableSaveVariables::new(input);
        variables.entity_id = scope.entity();
        Ok(ask!(self.environment_variable_save(&variables)))
    }

    /// Puts these variables in the place of all that a scope has itself.
    ///
    /// The platform takes them as lines of `name=value`, so a name cannot hold `=` and a value no line break;
    /// either is an error, and nothing is sent. The Python client calls this a bulk creation.
    pub async fn replace_all<N: AsRef<str>, V: AsRef<str>>(
        &self,
        scope: Scope<'_>,
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Vec<EnvironmentVariable>, SaagieError> {
        let mut lines = String::new();
        for (name, value) in variables {
            let (name, value) = (name.as_ref(), value.as_ref());
            let problem = if name.trim().is_empty() || name.contains(['=', '\n', '\r']) {
                "a name cannot be empty or hold `=` or a line break here"
            } else if value.contains(['\n', '\r']) {
                "the value has a line break, which cannot be sent in bulk; use `create`"
            } else {
                let _ = writeln!(lines, "{name}={value}");
                continue;
            };
            return Err(SaagieError::invalid(
                format_args!("the variable `{name}`"),
                problem,
            ));
        }
        let mut variables = EnvironmentVariablesReplaceVariables::new(scope.kind(), lines);
        variables.entity_id = scope.entity();
        Ok(ask!(self.environment_variables_replace(&variables)).unwrap_or_default())
    }

    /// Deletes a variable of a scope itself.
    pub async fn delete(&self, scope: Scope<'_>, name: &str) -> Result<(), SaagieError> {
        let there = self.get_own(scope, name).await?;
        let variables = EnvironmentVariableDeleteVariables::new(there.id);
        let done = ask!(self.environment_variable_delete(&variables));
        SaagieError::unless_done(Some(done), || format!("delete the variable {name}"))
    }
}

fn find(
    variables: Vec<EnvironmentVariable>,
    scope: Scope<'_>,
    name: &str,
) -> Result<EnvironmentVariable, SaagieError> {
    let known = variables
        .iter()
        .map(|variable| variable.name.clone())
        .collect();
    let mut named = variables
        .into_iter()
        .filter(|variable| variable.name == name);
    named.next().ok_or_else(|| SaagieError::Missing {
        kind: "variable",
        name: format!("{name}` of `{scope}"),
        known: Some(known),
    })
}
