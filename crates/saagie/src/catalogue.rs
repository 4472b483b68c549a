//! The technologies of the platform, by id and by label.

use std::collections::BTreeMap;

use crate::Client;
use crate::transfer::{During as _, TransferError};
use crate::types::{Technology, TechnologyCatalog, TechnologyGetVariables};

/// The catalogues, fetched once and only where they are needed, and the technologies that were looked at.
pub(crate) struct Catalogue {
    client: Client,
    catalogs: Option<Vec<TechnologyCatalog>>,
    seen: BTreeMap<String, Option<Technology>>,
}

impl Catalogue {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            catalogs: None,
            seen: BTreeMap::new(),
        }
    }

    async fn catalogs(&mut self) -> Result<&[TechnologyCatalog], TransferError> {
        if self.catalogs.is_none() {
            let found = self.client.technologies_list().send().await;
            let found = found.during("the list of technologies")?;
            self.catalogs = Some(found.into_inner());
        }
        Ok(self.catalogs.as_deref().unwrap_or_default())
    }

    /// The names of the catalogue and of the technology with this id.
    pub(crate) async fn names(&mut self, id: &str) -> Result<Option<(&str, &str)>, TransferError> {
        let mut catalogs = self.catalogs().await?.iter();
        Ok(catalogs.find_map(|catalog| {
            let found = catalog
                .technologies
                .iter()
                .find(|technology| technology.id == id)?;
            Some((catalog.name.as_str(), found.label.as_str()))
        }))
    }

    /// The id of a technology, whatever the case of the two names.
    pub(crate) async fn id(
        &mut self,
        catalog: &str,
        label: &str,
    ) -> Result<Option<&str>, TransferError> {
        let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        let catalogs = self.catalogs().await?.iter();
        Ok(catalogs
            .filter(|known| same(&known.name, catalog))
            .flat_map(|known| &known.technologies)
            .find(|technology| same(&technology.label, label))
            .map(|technology| technology.id.as_str()))
    }

    /// The contexts of an app technology: their ids and their labels.
    pub(crate) async fn contexts(&mut self, id: &str) -> Result<Vec<(&str, &str)>, TransferError> {
        if !self.seen.contains_key(id) {
            let variables = TechnologyGetVariables::new(id);
            let found = self.client.technology_get(&variables).send().await;
            let found = found.during(format_args!("technology {id}"))?.into_inner();
            self.seen.insert(id.to_owned(), found);
        }
        Ok(match self.seen.get(id) {
            Some(Some(Technology::AppTechnology(technology))) => technology
                .app_contexts
                .iter()
                .map(|context| (context.id.as_str(), context.label.as_str()))
                .collect(),
            _ => Vec::new(),
        })
    }
}
