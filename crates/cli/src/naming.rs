//! What operations are called on the command line.
//!
//! A resource is the tag of the operation. A verb is its id without the part that says the resource again:
//! `clouds_variables_get` of the tag `clouds` is `clouds variables-get`. Two that would be the same keep their
//! whole id. The names follow from the tables alone, so they change only when a document does.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use platform_clients::runtime::Row;

use crate::platforms::Application;

/// The operations of an application by resource and verb.
pub type Surface = BTreeMap<String, BTreeMap<String, &'static Row>>;

/// The resources with their verbs.
pub fn surface(application: &Application) -> Surface {
    let mut surface = Surface::new();
    let mut resources: BTreeMap<String, Vec<&'static Row>> = BTreeMap::new();
    for row in application.rows() {
        resources.entry(resource(row)).or_default().push(row);
    }
    for (resource, rows) in resources {
        surface.insert(resource.clone(), verbs(&resource, &rows));
    }
    surface
}

/// The resource that an operation belongs to.
pub fn resource(row: &Row) -> String {
    match row.operation.tag.to_kebab_case() {
        empty if empty.is_empty() => "other".to_owned(),
        name => name,
    }
}

/// The resource and the verb of an operation.
pub fn words(application: &Application, id: &str) -> Option<(String, String)> {
    let row = application.row(id)?;
    let resource = resource(row);
    let rows: Vec<_> = application
        .rows()
        .filter(|other| self::resource(other) == resource)
        .collect();
    let verb = verbs(&resource, &rows)
        .into_iter()
        .find(|(_, row)| row.operation.id == id)?
        .0;
    Some((resource, verb))
}

fn verbs(resource: &str, rows: &[&'static Row]) -> BTreeMap<String, &'static Row> {
    let short: Vec<String> = rows
        .iter()
        .map(|row| verb(resource, row.operation.id))
        .collect();
    rows.iter()
        .zip(&short)
        .map(|(row, verb)| {
            let shared = short.iter().filter(|other| *other == verb).count() > 1;
            let name = if shared {
                row.operation.id.to_kebab_case()
            } else {
                verb.clone()
            };
            (name, *row)
        })
        .collect()
}

/// The id without the words of the resource, at its beginning or at its end.
fn verb(resource: &str, id: &str) -> String {
    let id = id.to_kebab_case();
    let words: Vec<&str> = id.split('-').collect();
    let stem: Vec<&str> = resource.split('-').collect();
    let rest = if words.len() <= stem.len() {
        &words[..]
    } else if same(&words[..stem.len()], &stem) {
        &words[stem.len()..]
    } else if same(&words[words.len() - stem.len()..], &stem) {
        &words[..words.len() - stem.len()]
    } else {
        &words[..]
    };
    rest.join("-")
}

fn same(words: &[&str], stem: &[&str]) -> bool {
    let mut pairs = words.iter().zip(stem);
    pairs.all(|(word, stem)| singular(word) == singular(stem))
}

/// A word without the ending of a plural. It only has to be the same for both forms of a word.
pub fn singular(word: &str) -> &str {
    match word {
        _ if word.ends_with("ss") || word.len() < 4 => word,
        _ => word
            .strip_suffix("ies")
            .or_else(|| word.strip_suffix('y'))
            .or_else(|| word.strip_suffix('s'))
            .unwrap_or(word),
    }
}

/// Another name under which a resource is found: `cloud` for `clouds`.
pub fn alias(resource: &str) -> Option<String> {
    let plural = resource.strip_suffix('s')?;
    if plural.ends_with('s') || plural.len() < 3 {
        return None;
    }
    Some(match plural.strip_suffix("ie") {
        Some(stem) => format!("{stem}y"),
        None => plural.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_what_the_resource_does_not_say() {
        for (resource, id, expected) in [
            ("clouds", "clouds_list", "list"),
            ("clouds", "clouds_variables_get", "variables-get"),
            (
                "network-devices",
                "network_devices_labels_add",
                "labels-add",
            ),
            ("clouds", "create_cloud", "create"),
            ("policies", "policy_get", "get"),
            ("vms", "listVms", "list"),
            ("status", "status", "status"),
            ("jobs", "run_everything", "run-everything"),
        ] {
            assert_eq!(verb(resource, id), expected, "{id}");
        }
    }

    #[test]
    fn a_resource_is_found_in_the_singular() {
        assert_eq!(alias("clouds").as_deref(), Some("cloud"));
        assert_eq!(alias("policies").as_deref(), Some("policy"));
        assert_eq!(alias("software"), None);
        assert_eq!(alias("access"), None);
    }
}
