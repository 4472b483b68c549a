//! A document of the original, as a resource of ours.

use serde_json::{Map, Value, json};
use thirtyloops_client::{Account, Resource, ResourceKind};

use crate::world::Outcome;

/// A change that was asked for, and is made when the resource has been looked at.
#[derive(Clone, Debug)]
pub enum Edit {
    Set(Vec<String>, Value),
    Add(String, Value),
    Remove(String, Value),
}

/// What `D.App({…})` gives.
pub struct Document {
    pub kind: ResourceKind,
    pub given: Map<String, Value>,
    pub edits: Vec<Edit>,
    resource: Option<Resource>,
}

impl Document {
    pub fn new(kind: ResourceKind, given: Map<String, Value>) -> Self {
        let mut edits = Vec::new();
        for (name, value) in given.iter().filter(|(name, _)| *name != "name") {
            // A service that is given as a plain object gets what the original fills in.
            let value = match (name.parse(), value) {
                (Ok(service), Value::Object(members)) => {
                    let mut part = defaults_of(service);
                    part.extend(members.clone());
                    part.into()
                }
                _ => value.clone(),
            };
            edits.push(Edit::Set(vec![name.clone()], value));
        }
        Self {
            kind,
            edits,
            given,
            resource: None,
        }
    }

    /// The document as a part of another one: with its label and its variant, as the original has it.
    pub fn as_part(&self) -> Value {
        let mut part = defaults_of(self.kind);
        part.extend(self.given.clone());
        part.into()
    }

    /// `fetch`: the resource, and for an app every service that it refers to.
    pub async fn fetch(&mut self, account: &Account, name: &str) -> Result<(), Outcome> {
        let resource = account.resource(self.kind, name).await?;
        if !resource.exists() {
            return Err(Outcome::Failed(404));
        }
        resource.related().await?;
        self.resource = Some(resource);
        Ok(())
    }

    /// `save`: where it was not fetched, it is looked at first.
    pub async fn save(&mut self, account: &Account, name: &str) -> Result<(), Outcome> {
        if self.resource.is_none() {
            // What the fields cannot hold is told before anything is sent, as in the original.
            let mut draft = account.draft(self.kind, name);
            apply(&mut draft, &self.edits)?;
            let resource = account.resource(self.kind, name).await?;
            resource.related().await?;
            self.resource = Some(resource);
        }
        if let Some(resource) = &mut self.resource {
            apply(resource, &self.edits)?;
            resource.save_all().await?;
        }
        self.edits.clear();
        Ok(())
    }
}

fn defaults_of(kind: ResourceKind) -> Map<String, Value> {
    let variant = match kind {
        ResourceKind::Repository => "git",
        ResourceKind::Postgres => "postgres_micro",
        ResourceKind::Mongodb => "mongodb_micro",
        _ => "python",
    };
    let mut defaults = Map::new();
    defaults.insert("label".to_owned(), kind.label().into());
    defaults.insert("variant".to_owned(), variant.into());
    if kind == ResourceKind::Worker {
        defaults.insert("instances".to_owned(), 1.into());
        defaults.insert("envvars".to_owned(), json!([]));
    }
    defaults
}

/// Makes the changes that were asked for.
pub fn apply(resource: &mut Resource, edits: &[Edit]) -> Result<(), Outcome> {
    for edit in edits {
        match edit {
            Edit::Add(list, element) => {
                resource.push(list, element.clone())?;
            }
            Edit::Remove(list, gone) => {
                let mut left = resource.get(list)?.as_array().cloned().unwrap_or_default();
                left.retain(|element| !holds(element, gone));
                resource.set(list, left)?;
            }
            Edit::Set(path, value) => match path.as_slice() {
                [name] => {
                    resource.set(name, value.clone())?;
                }
                [service, member] => {
                    let kind: ResourceKind = service.parse().map_err(Outcome::unmapped)?;
                    // Of a service that the app has, only what is changed is sent.
                    let mut part = match resource.get(service)? {
                        Value::Object(part) if part.contains_key("rel") => Map::new(),
                        Value::Object(part) => part.clone(),
                        _ => defaults_of(kind),
                    };
                    part.insert(member.clone(), value.clone());
                    resource.set(service, part)?;
                }
                _ => return Err(Outcome::unmapped(path.join("."))),
            },
        }
    }
    Ok(())
}

/// Whether an element has all the members of another.
fn holds(element: &Value, wanted: &Value) -> bool {
    let Some(wanted) = wanted.as_object() else {
        return element == wanted;
    };
    let mut members = wanted.iter();
    members.all(|(name, value)| element.get(name) == Some(value))
}
