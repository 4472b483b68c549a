//! Technologies and their runtimes, by id and by name.

use crate::ask::ask;
use crate::names::{self, Case};
use crate::problem::SaagieError;
use crate::saagie::Technologies;
use crate::types::{
    Technology, TechnologyByCategoryInput, TechnologyCatalog, TechnologyGetVariables,
    TechnologyInput, TechnologyKind, TechnologySummary,
};

/// The categories for which the Python client allows technologies. There is also `Smart App`.
const CATEGORIES: [&str; 2] = ["Extraction", "Processing"];

/// A runtime of a technology, which Saagie calls a context.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Runtime {
    /// What is sent as `runtimeVersion`, or as the id of the context.
    pub id: String,
    /// What people see.
    pub label: String,
    /// Whether it can be used.
    pub available: bool,
}

impl Technologies<'_> {
    /// All technologies, by the repository they are from, which is the catalogue.
    pub async fn list(&self) -> Result<Vec<TechnologyCatalog>, SaagieError> {
        Ok(ask!(realm self.technologies_list()))
    }

    /// The technologies of a catalogue, whatever the case of its name. Those that are not available are
    /// left out.
    pub async fn available(&self, catalog: &str) -> Result<Vec<TechnologySummary>, SaagieError> {
        available(&self.list().await?, catalog)
    }

    /// A technology by its id.
    pub async fn get(&self, technology: &str) -> Result<Technology, SaagieError> {
        ask!(realm self.technology_get(&TechnologyGetVariables::new(technology)))
            .ok_or_else(|| SaagieError::missing("technology", technology))
    }

    /// The id of a technology that is available, by the names of its catalogue and its own. Neither has
    /// to be in the right case.
    pub async fn id(&self, catalog: &str, label: &str) -> Result<String, SaagieError> {
        self.one(catalog, label, |_| true).await
    }

    /// The names of a technology: its catalogue's and its own.
    pub async fn names(&self, technology: &str) -> Result<(String, String), SaagieError> {
        let catalogs = self.list().await?;
        let found = catalogs.iter().find_map(|catalog| {
            let mut technologies = catalog.technologies.iter();
            let found = technologies.find(|one| one.id == technology)?;
            Some((catalog.name.clone(), found.label.clone()))
        });
        found.ok_or_else(|| SaagieError::missing("technology", technology))
    }

    /// The runtimes of a technology.
    pub async fn runtimes(&self, technology: &str) -> Result<Vec<Runtime>, SaagieError> {
        Ok(runtimes(&self.get(technology).await?))
    }

    /// What people see of a runtime, by its id.
    pub async fn runtime_label(
        &self,
        technology: &str,
        runtime: &str,
    ) -> Result<String, SaagieError> {
        let all = self.runtimes(technology).await?;
        let found = all.iter().find(|one| one.id == runtime);
        found
            .map(|one| one.label.clone())
            .ok_or_else(|| unknown_runtime(&all, runtime, |one| &one.id))
    }

    /// The id of a runtime that is available, by what people see of it.
    pub async fn runtime_id(&self, technology: &str, label: &str) -> Result<String, SaagieError> {
        let mut all = self.runtimes(technology).await?;
        all.retain(|one| one.available);
        let found = all.iter().find(|one| one.label == label);
        found
            .map(|one| one.id.clone())
            .ok_or_else(|| unknown_runtime(&all, label, |one| &one.label))
    }

    /// Holds a version of a runtime to those that are available.
    pub(crate) async fn hold_runtime(
        &self,
        technology: &str,
        version: &str,
    ) -> Result<(), SaagieError> {
        let mut all = self.runtimes(technology).await?;
        all.retain(|one| one.available);
        if all.iter().any(|one| one.id == version) {
            return Ok(());
        }
        Err(unknown_runtime(&all, version, |one| &one.id))
    }

    /// Technologies for the jobs of a project, by the names of their catalogue and their own.
    pub async fn for_jobs<C: AsRef<str>, L: AsRef<str>>(
        &self,
        names: impl IntoIterator<Item = (C, L)>,
    ) -> Result<Vec<TechnologyByCategoryInput>, SaagieError> {
        let found = self.find(names, |technology| !is_app(technology)).await?;
        Ok(by_category(&found))
    }

    /// Technologies for the apps of a project, by the names of their catalogue and their own.
    pub async fn for_apps<C: AsRef<str>, L: AsRef<str>>(
        &self,
        names: impl IntoIterator<Item = (C, L)>,
    ) -> Result<Vec<TechnologyInput>, SaagieError> {
        self.find(names, is_app).await
    }

    /// The id of a technology for jobs.
    pub(crate) async fn for_job(&self, catalog: &str, label: &str) -> Result<String, SaagieError> {
        self.one(catalog, label, |technology| !is_app(technology))
            .await
    }

    /// The id of a technology for apps.
    pub(crate) async fn for_app(&self, catalog: &str, label: &str) -> Result<String, SaagieError> {
        self.one(catalog, label, is_app).await
    }

    async fn one(
        &self,
        catalog: &str,
        label: &str,
        fits: fn(&TechnologySummary) -> bool,
    ) -> Result<String, SaagieError> {
        let mut technologies = self.available(catalog).await?;
        technologies.retain(fits);
        Ok(labelled(&technologies, label)?.id.clone())
    }

    async fn find<C: AsRef<str>, L: AsRef<str>>(
        &self,
        names: impl IntoIterator<Item = (C, L)>,
        fits: fn(&TechnologySummary) -> bool,
    ) -> Result<Vec<TechnologyInput>, SaagieError> {
        let catalogs = self.list().await?;
        let found = names.into_iter().map(|(catalog, label)| {
            let mut technologies = available(&catalogs, catalog.as_ref())?;
            technologies.retain(fits);
            Ok(input(labelled(&technologies, label.as_ref())?))
        });
        found.collect()
    }

    /// All that is available in a catalogue, for jobs and for apps.
    pub(crate) async fn all_of(
        &self,
        catalog: &str,
    ) -> Result<(Vec<TechnologyByCategoryInput>, Vec<TechnologyInput>), SaagieError> {
        let technologies = self.available(catalog).await?;
        let (apps, jobs): (Vec<_>, Vec<_>) = technologies.iter().partition(|one| is_app(one));
        let jobs: Vec<_> = jobs.into_iter().map(input).collect();
        Ok((by_category(&jobs), apps.into_iter().map(input).collect()))
    }
}

fn available(
    catalogs: &[TechnologyCatalog],
    name: &str,
) -> Result<Vec<TechnologySummary>, SaagieError> {
    let catalog = names::only("catalogue of technologies", catalogs, name, Case::Any)?;
    let technologies = catalog.technologies.iter();
    Ok(technologies.filter(|one| one.available).cloned().collect())
}

fn labelled<'t>(
    technologies: &'t [TechnologySummary],
    label: &str,
) -> Result<&'t TechnologySummary, SaagieError> {
    names::only("technology", technologies, label, Case::Any)
}

fn is_app(technology: &TechnologySummary) -> bool {
    technology.typename == TechnologyKind::AppTechnology
}

fn input(technology: &TechnologySummary) -> TechnologyInput {
    TechnologyInput::new(technology.id.as_str())
}

fn by_category(technologies: &[TechnologyInput]) -> Vec<TechnologyByCategoryInput> {
    let one = |category| {
        TechnologyByCategoryInput::new(category).technologies(technologies.iter().cloned())
    };
    CATEGORIES.into_iter().map(one).collect()
}

fn runtimes(technology: &Technology) -> Vec<Runtime> {
    /// The contexts of all kinds have these three members.
    macro_rules! read {
        ($contexts:expr) => {
            $contexts
                .iter()
                .map(|context| Runtime {
                    id: context.id.clone(),
                    label: context.label.clone(),
                    available: context.available,
                })
                .collect()
        };
    }
    match technology {
        Technology::JobTechnology(one) => read!(one.contexts),
        Technology::SparkTechnology(one) => read!(one.contexts),
        Technology::AppTechnology(one) => read!(one.app_contexts),
        Technology::Other(_) => Vec::new(),
    }
}

fn unknown_runtime(known: &[Runtime], name: &str, of: impl Fn(&Runtime) -> &String) -> SaagieError {
    SaagieError::Missing {
        kind: "runtime",
        name: name.to_owned(),
        known: Some(known.iter().map(|one| of(one).clone()).collect()),
    }
}
