// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The technologies that apps of a project may use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAppTechnologies {
    /// The technologies.
    #[serde(rename = "appTechnologies")]
    pub app_technologies: Vec<Option<Reference>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_app_technologies_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAppTechnologiesGetVariables {
    /// The id.
    pub id: String,
}

impl ProjectAppTechnologiesGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The technologies that jobs of a project may use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectJobTechnologies {
    /// The technologies by category.
    #[serde(rename = "technologiesByCategory")]
    pub technologies_by_category: Vec<Option<TechnologyByCategory>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The technologies that jobs of one category may use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TechnologyByCategory {
    /// The category: `Extraction`, `Processing` or `Smart App`.
    #[serde(rename = "jobCategory")]
    pub job_category: String,
    /// The technologies.
    pub technologies: Option<Vec<Reference>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_job_technologies_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectJobTechnologiesGetVariables {
    /// The id.
    pub id: String,
}

impl ProjectJobTechnologiesGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// What a group may do in a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectRight {
    /// The group.
    pub name: String,
    /// What it may do.
    pub role: Option<ProjectRole>,
    /// Whether it holds for all projects, and so is not the project's own.
    #[serde(rename = "isAllProjects")]
    pub is_all_projects: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a group may do in a project.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProjectRole {
    /// `ROLE_PROJECT_VIEWER`
    RoleProjectViewer,
    /// `ROLE_PROJECT_EDITOR`
    RoleProjectEditor,
    /// `ROLE_PROJECT_MANAGER`
    RoleProjectManager,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ProjectRole { RoleProjectViewer = "ROLE_PROJECT_VIEWER", RoleProjectEditor =
    "ROLE_PROJECT_EDITOR", RoleProjectManager = "ROLE_PROJECT_MANAGER" }
}

/// The variables of `project_rights_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectRightsListVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl ProjectRightsListVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

/// The variables of `project_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectDeleteVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl ProjectDeleteVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

/// The variables of `project_edit`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectEditVariables {
    /// What changes of a project. What is left out stays; an empty text or list empties.
    pub project: ProjectEditionInput,
}

impl ProjectEditVariables {
    /// With everything that is required.
    pub fn new(project: impl Into<ProjectEditionInput>) -> Self {
        Self { project: project.into() }
    }
}

/// What changes of a project. What is left out stays; an empty text or list empties.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectEditionInput {
    /// The id.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which groups may do what in it, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "authorizedGroups")]
    pub authorized_groups: Option<Vec<SecurityGroupInput>>,
    /// The technologies that its jobs may use, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "technologiesByCategory")]
    pub technologies_by_category: Option<Vec<TechnologyByCategoryInput>>,
    /// The technologies that its apps may use, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "appTechnologies")]
    pub app_technologies: Option<Vec<TechnologyInput>>,
}

impl ProjectEditionInput {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            description: None,
            authorized_groups: None,
            technologies_by_category: None,
            app_technologies: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Which groups may do what in it, all of them.
    #[must_use]
    pub fn authorized_groups(
        mut self,
        authorized_groups: impl IntoIterator<Item = impl Into<SecurityGroupInput>>,
    ) -> Self {
        self.authorized_groups = Some(
            authorized_groups.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The technologies that its jobs may use, all of them.
    #[must_use]
    pub fn technologies_by_category(
        mut self,
        technologies_by_category: impl IntoIterator<
            Item = impl Into<TechnologyByCategoryInput>,
        >,
    ) -> Self {
        self.technologies_by_category = Some(
            technologies_by_category.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The technologies that its apps may use, all of them.
    #[must_use]
    pub fn app_technologies(
        mut self,
        app_technologies: impl IntoIterator<Item = impl Into<TechnologyInput>>,
    ) -> Self {
        self.app_technologies = Some(
            app_technologies.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The technologies that jobs of one category may use.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TechnologyByCategoryInput {
    /// The category: `Extraction`, `Processing` or `Smart App`.
    #[serde(rename = "jobCategory")]
    pub job_category: String,
    /// The technologies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technologies: Option<Vec<TechnologyInput>>,
}

impl TechnologyByCategoryInput {
    /// With everything that is required.
    pub fn new(job_category: impl Into<String>) -> Self {
        Self {
            job_category: job_category.into(),
            technologies: None,
        }
    }

    /// The technologies.
    #[must_use]
    pub fn technologies(
        mut self,
        technologies: impl IntoIterator<Item = impl Into<TechnologyInput>>,
    ) -> Self {
        self.technologies = Some(technologies.into_iter().map(Into::into).collect());
        self
    }
}

/// What a group may do in a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SecurityGroupInput {
    /// The group.
    pub name: String,
    /// What a group may do in a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ProjectRole>,
}

impl SecurityGroupInput {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            role: None,
        }
    }

    /// What a group may do in a project.
    #[must_use]
    pub fn role(mut self, role: impl Into<ProjectRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// The variables of `project_create`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectCreateVariables {
    /// A project to create.
    pub project: ProjectInput,
}

impl ProjectCreateVariables {
    /// With everything that is required.
    pub fn new(project: impl Into<ProjectInput>) -> Self {
        Self { project: project.into() }
    }
}

/// A project to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectInput {
    /// The name.
    pub name: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The technologies that its jobs may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "technologiesByCategory")]
    pub technologies_by_category: Option<Vec<TechnologyByCategoryInput>>,
    /// The technologies that its apps may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "appTechnologies")]
    pub app_technologies: Option<Vec<TechnologyInput>>,
    /// Which groups may do what in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "authorizedGroups")]
    pub authorized_groups: Option<Vec<SecurityGroupInput>>,
}

impl ProjectInput {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            technologies_by_category: None,
            app_technologies: None,
            authorized_groups: None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The technologies that its jobs may use.
    #[must_use]
    pub fn technologies_by_category(
        mut self,
        technologies_by_category: impl IntoIterator<
            Item = impl Into<TechnologyByCategoryInput>,
        >,
    ) -> Self {
        self.technologies_by_category = Some(
            technologies_by_category.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The technologies that its apps may use.
    #[must_use]
    pub fn app_technologies(
        mut self,
        app_technologies: impl IntoIterator<Item = impl Into<TechnologyInput>>,
    ) -> Self {
        self.app_technologies = Some(
            app_technologies.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Which groups may do what in it.
    #[must_use]
    pub fn authorized_groups(
        mut self,
        authorized_groups: impl IntoIterator<Item = impl Into<SecurityGroupInput>>,
    ) -> Self {
        self.authorized_groups = Some(
            authorized_groups.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The variables of `project_get_by_name`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectGetByNameVariables {
    /// The name.
    pub name: String,
}

impl ProjectGetByNameVariables {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The variables of `project_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectGetVariables {
    /// The id.
    pub id: String,
}

impl ProjectGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// A project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The login of whoever created it.
    pub creator: String,
    /// What it is for.
    pub description: Option<String>,
    /// How many jobs it has.
    #[serde(rename = "jobsCount")]
    pub jobs_count: i32,
    /// A state of a project. Only in a `READY` one can anything be created.
    pub status: ProjectStatus,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A state of a project. Only in a `READY` one can anything be created.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProjectStatus {
    /// `CREATED`
    Created,
    /// `INIT_REQUESTED`
    InitRequested,
    /// `INITIALIZING`
    Initializing,
    /// `FAILED`
    Failed,
    /// `READY`
    Ready,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ProjectStatus { Created = "CREATED", InitRequested = "INIT_REQUESTED", Initializing =
    "INITIALIZING", Failed = "FAILED", Ready = "READY" }
}
