//! Searching objects by their variables.
//!
//! The query `vars` is a language of its own: pairs `path:json`, joined by commas. What is wrong with a
//! search is mostly a 500 that says nothing, or worse, an answer to another question. So searches are
//! written here, and what the server cannot do is refused with words.

use platform_clients_runtime::List as _;
use serde_json::Value;

use crate::operations;

/// Conditions on variables, all of which must hold.
///
/// ```
/// use craton_client::VarsFilter;
///
/// let filter = VarsFilter::new()
///     .variable("rack", 12)
///     .variable("disk-vendor", "Seagate")
///     .path("bios.settings[0].name", "boot");
/// assert_eq!(
///     filter.render()?,
///     r#"rack:12,"disk-vendor":"Seagate",bios.settings[0].name:"boot""#,
/// );
/// # Ok::<(), craton_client::VarsFilterError>(())
/// ```
///
/// A number or a truth value matches its equal, and a text its equal in the same case. An array in a
/// variable matches if any of its elements does, an object if what is looked for is a part of it.
///
/// What is wrong is remembered and told by [`render`](Self::render), or by the list before it sends
/// anything:
///
/// * A value whose JSON holds a comma, because the server splits at every comma: texts with a comma,
///   arrays of two, objects of two.
/// * A path with a comma or a colon, because the server splits there, and a path that is empty, starts
///   with `$.` or has `**` or `..` in it.
/// * The same path twice, because the server looks at the last one only.
/// * A variable that is null, because the server never finds one. A null further down is found.
#[derive(Clone, Debug, Default)]
#[must_use = "a filter does nothing until a list is searched with it"]
pub struct VarsFilter {
    pairs: Vec<(String, Value)>,
    problem: Option<VarsFilterError>,
}

/// Why a search cannot be put to the server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot search variables for {path:?}: {reason}")]
pub struct VarsFilterError {
    path: String,
    reason: &'static str,
}

impl VarsFilter {
    /// No condition: every object matches.
    pub fn new() -> Self {
        Self::default()
    }

    /// The variable of this name has this value. The name is put in quotes if it needs them, and
    /// matches in either case.
    pub fn variable(self, name: impl AsRef<str>, value: impl Into<Value>) -> Self {
        let (name, value) = (name.as_ref(), value.into());
        let path = if is_identifier(name) {
            name.to_owned()
        } else {
            format!("\"{name}\"")
        };
        let problem = if name.is_empty() {
            Some("a variable has a name")
        } else if name.contains(['"', '\\']) {
            Some("a name cannot have a quote or a backslash in it")
        } else if value.is_null() {
            Some("a variable that is null is never found")
        } else {
            None
        };
        self.add(path, value, problem)
    }

    /// There is this value at this path: the name of a variable, and then `.member`,
    /// `."quoted member"`, `.*` for any member, `[0]` for an element or `[*]` for any.
    pub fn path(self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        let path = path.into();
        let problem = if path.is_empty() {
            Some("a path starts with the name of a variable")
        } else if path.starts_with('$') {
            Some("a path starts with the name of a variable and not with `$`")
        } else if path.contains("**") || path.contains("..") {
            Some("a path goes down one step at a time")
        } else {
            None
        };
        self.add(path, value.into(), problem)
    }

    /// The filter as the query `vars` takes it.
    pub fn render(&self) -> Result<String, VarsFilterError> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let pairs = self
            .pairs
            .iter()
            .map(|(path, value)| format!("{path}:{value}"));
        Ok(pairs.collect::<Vec<_>>().join(","))
    }

    fn add(mut self, path: String, value: Value, problem: Option<&'static str>) -> Self {
        let problem = problem.or_else(|| {
            if path.contains([',', ':']) {
                Some("the server splits at commas and colons, so a path cannot have one")
            } else if value.to_string().contains(',') {
                Some("the server splits at every comma, so a value cannot have one")
            } else if self.pairs.iter().any(|(known, _)| *known == path) {
                Some("it is there twice, and the server looks at the last one only")
            } else {
                None
            }
        });
        match problem {
            // The first thing that is wrong is the one that is told.
            Some(reason) => self.problem = self.problem.or(Some(VarsFilterError { path, reason })),
            None => self.pairs.push((path, value)),
        }
        self
    }
}

/// Whether the server takes a name without quotes.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_')
}

macro_rules! search {
    ($($list:ident)+) => {$(
        impl operations::$list {
            /// Only objects whose variables match. It writes `vars`.
            ///
            /// A filter without conditions writes nothing: it matches everything. What is wrong with one
            /// is an error before anything is sent.
            pub fn search(mut self, filter: impl std::borrow::Borrow<VarsFilter>) -> Self {
                match filter.borrow().render() {
                    Ok(vars) if vars.is_empty() => self,
                    Ok(vars) => self.vars(vars),
                    Err(problem) => {
                        self.request_mut().fail(problem.to_string());
                        self
                    }
                }
            }
        }
    )+};
}

search! {
    CloudsList RegionsList CellsList HostsList NetworksList NetworkDevicesList ProjectsList
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::VarsFilter;

    #[test]
    fn values_are_written_as_json() {
        let filter = VarsFilter::new()
            .variable("text", "12")
            .variable("number", 12)
            .variable("flag", true)
            .variable("one", json!({"m": "WD"}))
            .path("nested.n", Value::Null)
            .path("time", "12:30");
        assert_eq!(
            filter.render().unwrap(),
            r#"text:"12",number:12,flag:true,one:{"m":"WD"},nested.n:null,time:"12:30""#
        );
    }

    #[test]
    fn a_name_that_is_no_identifier_is_quoted() {
        let filter = VarsFilter::new()
            .variable("hy-phen", 1)
            .variable("1st", 2)
            .variable("a.b", 3);
        assert_eq!(filter.render().unwrap(), r#""hy-phen":1,"1st":2,"a.b":3"#);
    }

    #[test]
    fn what_the_server_cannot_do_is_refused() {
        for (filter, words) in [
            (VarsFilter::new().variable("a", "b,c"), "every comma"),
            (
                VarsFilter::new().variable("a", json!([1, 2])),
                "every comma",
            ),
            (VarsFilter::new().variable("a:b", 1), "commas and colons"),
            (VarsFilter::new().variable("a,b", 1), "commas and colons"),
            (VarsFilter::new().variable("a\"b", 1), "a quote"),
            (VarsFilter::new().variable("", 1), "has a name"),
            (VarsFilter::new().variable("a", Value::Null), "never found"),
            (VarsFilter::new().variable("a", 1).variable("a", 2), "twice"),
            (VarsFilter::new().path("", 1), "starts with the name"),
            (VarsFilter::new().path("$.a", 1), "starts with the name"),
            (VarsFilter::new().path("a..b", 1), "one step"),
            (VarsFilter::new().path("a.**", 1), "one step"),
        ] {
            let error = filter.render().unwrap_err().to_string();
            assert!(error.contains(words), "{error}");
        }
    }
}
