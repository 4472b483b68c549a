//! The platform, technologies and projects.

use futures_util::{StreamExt as _, TryStreamExt as _};
use saagie_client::types::{ProjectEditionInput, ProjectInput, ProjectRole, SecurityGroupInput};

use super::{AT_ONCE, JUPYTER, PROJECT, PYTHON, calls};
use crate::{Call, told};

fn group(name: &str, role: ProjectRole) -> SecurityGroupInput {
    SecurityGroupInput::new(name).role(role)
}

pub static CALLS: &[Call] = calls! {
    "saagie.get_platform_info()" => |b| told(b.saagie.platform().get().await),
    "saagie.get_available_technologies(" => |b| {
        told(b.saagie.technologies().available("saagie").await)
    },
    "saagie.get_runtimes(" => |b| told(b.saagie.technologies().runtimes(PYTHON).await),
    "saagie.get_technology_name_by_id(" => |b| {
        told(b.saagie.technologies().names(JUPYTER).await)
    },
    "saagie.get_runtime_label_by_id(" => |b| {
        told(b.saagie.technologies().runtime_label(JUPYTER, "jupyterlab-3.8-3.9").await)
    },
    "saagie.apps.get_runtime_label_by_id(" => |b| {
        told(b.saagie.technologies().runtime_label(JUPYTER, "jupyterlab-3.8-3.9").await)
    },
    "saagie.check_condition_expression(" => |b| {
        let given = [("", "")];
        told(b.saagie.conditions().evaluate(PROJECT, "true", given).await)
    },
    "saagie.projects.list()" => |b| told(b.saagie.projects().list().await),
    "saagie.projects.get_id(" => |b| told(b.saagie.projects().id("my_project").await),
    "saagie.projects.get_info_by_name(" => |b| {
        told(b.saagie.projects().get_by_name("my_project").await)
    },
    "saagie.projects.get_jobs_technologies(" => |b| {
        told(b.saagie.projects().job_technologies(PROJECT).await)
    },
    "saagie.projects.get_apps_technologies(" => |b| {
        told(b.saagie.projects().app_technologies(PROJECT).await)
    },
    "saagie.projects.create(name='new_project')" => |b| {
        told(b.saagie.projects().create(ProjectInput::new("new_project")).await)
    },
    "saagie.projects.create(name='new_project', groups_and_roles" => |b| {
        let groups = [
            group("my_group", ProjectRole::RoleProjectViewer),
            group("g2", ProjectRole::RoleProjectEditor),
        ];
        let input = ProjectInput::new("new_project").authorized_groups(groups);
        told(b.saagie.projects().create(input).await)
    },
    "saagie.projects.get_rights(" => |b| told(b.saagie.projects().rights(PROJECT).await),
    "saagie.projects.edit(project_id=P, name='renamed')" => |b| {
        let change = ProjectEditionInput::new(PROJECT).name("renamed");
        told(b.saagie.projects().edit(change).await)
    },
    "saagie.projects.edit(project_id=P, group='my_group'" => |b| {
        let technologies = b.saagie.technologies();
        let jobs = technologies.for_jobs([("saagie", "python")]).await;
        let apps = technologies.for_apps([("saagie", "Jupyter Notebook")]).await;
        let change = ProjectEditionInput::new(PROJECT)
            .description("d2")
            .authorized_groups([group("my_group", ProjectRole::RoleProjectEditor)])
            .technologies_by_category(jobs.map_err(|error| error.to_string())?)
            .app_technologies(apps.map_err(|error| error.to_string())?);
        told(b.saagie.projects().edit(change).await)
    },
    "saagie.projects.delete(" => |b| told(b.saagie.projects().delete(PROJECT).await),
    "saagie.projects.get_status_with_callback(" => |b| {
        let wait = b.saagie.projects().wait_until_ready(PROJECT).delay(AT_ONCE);
        // The recorded project of the second call is never ready; as many looks as were recorded.
        let looks = wait.max_delay(AT_ONCE).observations().take(b.recorded.len());
        told(looks.try_collect::<Vec<_>>().await)
    },
};
