//! The names and passwords with which images are fetched.

use platform_clients_runtime::Secret;

use crate::ask::ask;
use crate::problem::SaagieError;
use crate::saagie::DockerLogins;
use crate::types::{
    DockerCredentials, DockerCredentialsCreateVariables, DockerCredentialsDeleteVariables,
    DockerCredentialsGetVariables, DockerCredentialsInput, DockerCredentialsSaved,
    DockerCredentialsUpdateInput, DockerCredentialsUpdateVariables,
    ProjectDockerCredentialsListVariables,
};

impl DockerLogins<'_> {
    /// The credentials of a project, without their passwords.
    pub async fn list(&self, project: &str) -> Result<Vec<DockerCredentials>, SaagieError> {
        let variables = ProjectDockerCredentialsListVariables::new(project);
        Ok(ask!(self.project_docker_credentials_list(&variables)).unwrap_or_default())
    }

    /// Credentials by their id.
    pub async fn get(&self, project: &str, id: &str) -> Result<DockerCredentials, SaagieError> {
        ask!(self.docker_credentials_get(&DockerCredentialsGetVariables::new(id, project)))
            .ok_or_else(|| SaagieError::missing("docker credentials", id))
    }

    /// Credentials by the name of the user and the registry; without one, those of Docker Hub.
    pub async fn get_by_username(
        &self,
        project: &str,
        username: &str,
        registry: Option<&str>,
    ) -> Result<DockerCredentials, SaagieError> {
        let all = self.list(project).await?;
        let known = all
            .iter()
            .map(|one| named(&one.username, one.registry.as_deref()))
            .collect();
        let mut fitting = all
            .into_iter()
            .filter(|one| one.username == username && one.registry.as_deref() == registry);
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Ok(one),
            (Some(one), Some(other)) => Err(SaagieError::Ambiguous {
                kind: "docker credentials",
                name: named(username, registry),
                ids: [one.id, other.id]
                    .into_iter()
                    .chain(fitting.map(|one| one.id))
                    .collect(),
            }),
            (None, _) => Err(SaagieError::Missing {
                kind: "docker credentials",
                name: named(username, registry),
                known: Some(known),
            }),
        }
    }

    /// Creates credentials; without a registry, for Docker Hub.
    ///
    /// ```no_run
    /// # async fn example(saagie: saagie_client::Saagie, project: &str, password: &str) -> Result<(), saagie_client::SaagieError> {
    /// let credentials = saagie.docker_credentials();
    /// credentials.create(project, "ada", password, Some("registry.example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create(
        &self,
        project: &str,
        username: &str,
        password: impl Into<Secret>,
        registry: Option<&str>,
    ) -> Result<DockerCredentialsSaved, SaagieError> {
        let password = password.into();
        let mut input = DockerCredentialsInput::new(username, password.expose(), project);
        input.registry = registry.map(str::to_owned);
        ask!(self.docker_credentials_create(&DockerCredentialsCreateVariables::new(input)))
            .ok_or_else(|| not_done("create", username, registry))
    }

    /// Changes credentials. Name and registry stay unless they are given; the password has to be said.
    pub async fn update(
        &self,
        change: DockerCredentialsUpdateInput,
    ) -> Result<DockerCredentialsSaved, SaagieError> {
        let id = change.id.clone();
        ask!(self.docker_credentials_update(&DockerCredentialsUpdateVariables::new(change)))
            .ok_or_else(|| SaagieError::missing("docker credentials", id))
    }

    /// Gives credentials a new password, by the name of the user and the registry.
    pub async fn update_by_username(
        &self,
        project: &str,
        username: &str,
        password: impl Into<Secret>,
        registry: Option<&str>,
    ) -> Result<DockerCredentialsSaved, SaagieError> {
        let password = password.into();
        let there = self.get_by_username(project, username, registry).await?;
        let mut change = DockerCredentialsUpdateInput::new(there.id, password.expose(), project);
        change.username = Some(there.username);
        change.registry = there.registry;
        self.update(change).await
    }

    /// Deletes credentials.
    pub async fn delete(&self, project: &str, id: &str) -> Result<(), SaagieError> {
        let variables = DockerCredentialsDeleteVariables::new(id, project);
        let done = ask!(self.docker_credentials_delete(&variables));
        SaagieError::unless_done(done, || format!("delete the docker credentials {id}"))
    }

    /// Deletes credentials, by the name of the user and the registry.
    pub async fn delete_by_username(
        &self,
        project: &str,
        username: &str,
        registry: Option<&str>,
    ) -> Result<(), SaagieError> {
        let there = self.get_by_username(project, username, registry).await?;
        self.delete(project, &there.id).await
    }
}

fn named(username: &str, registry: Option<&str>) -> String {
    format!("{username} at {}", registry.unwrap_or("Docker Hub"))
}

fn not_done(verb: &str, username: &str, registry: Option<&str>) -> SaagieError {
    SaagieError::NotDone {
        what: format!(
            "{verb} the docker credentials {}",
            named(username, registry)
        ),
    }
}
