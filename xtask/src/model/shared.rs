//! What the applications of a platform share: types that their documents take from one file.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{Api, Place, Type, build::closure_of};
use crate::naming::{self, Unique};

/// Makes each API an application of the platform `name`, and gives the root of them: an API without
/// operations that holds the types they share.
///
/// A type is shared when several applications took it from another file and all of them read the same
/// there. So is what it leads to. A type that differs stays with each application.
pub fn lift(name: &str, apis: &mut [Api]) -> Api {
    let shared = shared(apis);
    let mut types: IndexMap<String, Type> = IndexMap::new();
    for api in apis.iter() {
        for (key, described) in api.types.iter().filter(|(key, _)| shared.contains(*key)) {
            let kept = types.entry(key.clone()).or_insert_with(|| Type {
                tag: None,
                sent: false,
                received: false,
                ..described.clone()
            });
            kept.sent |= described.sent;
            kept.received |= described.received;
        }
    }
    types.sort_unstable_keys();
    let mut applications = Vec::new();
    let mut modules = Unique::without(["shared"]);
    for api in apis {
        let module = modules.take_with(&naming::module_name(&api.name), "_");
        applications.push((module.clone(), api.name.clone()));
        api.place = Place::Application {
            module,
            feature: api.name.clone(),
            shared: api
                .types
                .keys()
                .filter(|key| shared.contains(*key))
                .cloned()
                .collect(),
        };
        api.name = format!("{name}-{}", api.name);
    }
    Api {
        name: name.to_owned(),
        place: Place::Platform { applications },
        title: name.to_owned(),
        version: String::new(),
        description: String::new(),
        server: None,
        tags: IndexMap::new(),
        schemes: BTreeMap::new(),
        types,
        operations: Vec::new(),
        reported: None,
    }
}

/// The names of the types that are shared.
fn shared(apis: &[Api]) -> BTreeSet<String> {
    let from_files: BTreeSet<String> = apis
        .iter()
        .flat_map(|api| {
            let roots = api
                .types
                .values()
                .filter(|described| described.file.is_some());
            closure_of(&api.types, roots.map(|described| described.name.clone()))
        })
        .collect();
    let mut shared: BTreeSet<String> = from_files
        .into_iter()
        .filter(|name| is_the_same(apis, name))
        .collect();
    // What leads to a type that is not shared cannot be either.
    loop {
        let before = shared.len();
        let left: BTreeSet<String> = shared
            .iter()
            .filter(|name| {
                apis.iter()
                    .filter(|api| api.types.contains_key(*name))
                    .all(|api| {
                        closure_of(&api.types, std::iter::once((*name).clone()))
                            .iter()
                            .all(|reached| shared.contains(reached))
                    })
            })
            .cloned()
            .collect();
        shared = left;
        if shared.len() == before {
            return shared;
        }
    }
}

/// Whether several applications have the type, and all the same.
fn is_the_same(apis: &[Api], name: &str) -> bool {
    let found: Vec<&Type> = apis.iter().filter_map(|api| api.types.get(name)).collect();
    let same = |one: &Type, other: &Type| {
        other.shape == one.shape && other.wire == one.wire && other.file == one.file
    };
    found.len() > 1 && found.windows(2).all(|pair| same(pair[0], pair[1]))
}
