//! The technologies of the platform, by id and by label.

use std::collections::BTreeMap;

use crate::Client;
use crate::transfer::{During as _, TransferError};
use crate::types::{Technology, TechnologyCatalog, TechnologyGetVariables};

/// The catalogues, fetched once, and the technologies that were looked at.
pub(crate) struct Catalogue {
    catalogs: Vec<TechnologyCatalog>,
    seen: BTreeMap<String, Option<Technology>>,
}

impl Catalogue {
    pub(crate) async fn load(client: &Client) -> Result<Self, TransferError> {
        let catalogs = client.technologies_list().send().await;
        Ok(Self {
            catalogs: catalogs.during("the list of technologies")?.into_inner(),
            seen: BTreeMap::new(),
        })
    }

    /// The names of the catalogue and of the technology with this id.
    pub(crate) fn names(&self, id: &str) -> Option<(&str, &str)> {
        self.catalogs.iter().find_map(|catalog| {
            let found = catalog
                .technologies
                .iter()
                .find(|technology| technology.id == id)?;
            Some((catalog.name.as_str(), found.label.as_str()))
        })
    }

    /// The id of a technology, whatever the case of the two names.
    pub(crate) fn id(&self, catalog: &str, label: &str) -> Option<&str> {
        let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        self.catalogs
            .iter()
            .filter(|known| same(&known.name, catalog))
            .flat_map(|known| &known.technologies)
            .find(|technology| same(&technology.label, label))
            .map(|technology| technology.id.as_str())
    }

    /// The contexts of an app technology: their ids and their labels.
    pub(crate) async fn contexts(
        &mut self,
        client: &Client,
        id: &str,
    ) -> Result<Vec<(&str, &str)>, TransferError> {
        if !self.seen.contains_key(id) {
            let variables = TechnologyGetVariables::new(id);
            let found = client.technology_get(&variables).send().await;
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
