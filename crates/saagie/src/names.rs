//! From names to ids.

use crate::problem::SaagieError;
use crate::types::{
    JobSummary, NamedReference, PipelineSummary, Project, RepositorySummary, StorageName,
    TechnologyCatalog, TechnologySummary,
};

/// Something that has an id and a name.
pub(crate) trait Named {
    fn id(&self) -> &str;
    fn name(&self) -> &str;
}

/// Says which members are the id and the name.
macro_rules! named {
    ($($Type:ident.$name:ident),* $(,)?) => {
        $(
            impl Named for $Type {
                fn id(&self) -> &str {
                    &self.id
                }

                fn name(&self) -> &str {
                    &self.$name
                }
            }
        )*
    };
}

named!(
    JobSummary.name,
    NamedReference.name,
    PipelineSummary.name,
    Project.name,
    RepositorySummary.name,
    StorageName.name,
    TechnologyCatalog.name,
    TechnologySummary.label,
);

/// How names are compared.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    /// To the letter.
    Exact,
    /// As the catalogue does, where `python` is `Python`.
    Any,
}

impl Case {
    pub(crate) fn same(self, one: &str, other: &str) -> bool {
        match self {
            Self::Exact => one == other,
            Self::Any => one.to_lowercase() == other.to_lowercase(),
        }
    }
}

/// The one thing of a name; nothing where there is none.
pub(crate) fn maybe<'t, T: Named>(
    kind: &'static str,
    things: impl IntoIterator<Item = &'t T>,
    name: &str,
    case: Case,
) -> Result<Option<&'t T>, SaagieError> {
    let named = things
        .into_iter()
        .filter(|thing| case.same(thing.name(), name));
    let found: Vec<_> = named.collect();
    match found[..] {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        _ => Err(SaagieError::Ambiguous {
            kind,
            name: name.to_owned(),
            ids: found.iter().map(|thing| thing.id().to_owned()).collect(),
        }),
    }
}

/// The one thing of a name. Where there is none, the error says which names there are.
pub(crate) fn only<'t, T: Named>(
    kind: &'static str,
    things: &'t [T],
    name: &str,
    case: Case,
) -> Result<&'t T, SaagieError> {
    maybe(kind, things, name, case)?.ok_or_else(|| SaagieError::Missing {
        kind,
        name: name.to_owned(),
        known: Some(things.iter().map(|thing| thing.name().to_owned()).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::{Case, maybe, only};
    use crate::types::StorageName;

    fn named(id: &str, name: &str) -> StorageName {
        let value = serde_json::json!({ "id": id, "name": name, "projectId": "p" });
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_name_that_several_things_have_is_no_answer() {
        let things = [
            named("1", "a"),
            named("2", "b"),
            named("3", "b"),
            named("4", "B"),
        ];
        assert_eq!(only("storage", &things, "a", Case::Exact).unwrap().id, "1");
        assert_eq!(only("storage", &things, "B", Case::Exact).unwrap().id, "4");
        assert!(
            maybe("storage", &things, "c", Case::Exact)
                .unwrap()
                .is_none()
        );
        let error = only("storage", &things, "b", Case::Exact).unwrap_err();
        assert_eq!(
            error.to_string(),
            "more than one storage is `b`; take one by its id: 2, 3"
        );
        assert!(only("storage", &things, "b", Case::Any).is_err());
    }
}
