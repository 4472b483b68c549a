//! An app or a service with the fields that the server shows.
//!
//! A request by name tells which fields there are. They are put together with those of the document: what
//! the document knows has a kind and may be required or read-only; what only the server knows is kept as
//! it came. How it is stored again is in `save`.

use std::collections::BTreeMap;
use std::fmt;

use platform_clients_runtime::{Decode, Empty, Json, Operation, Request};
use serde_json::{Map, Value};

use crate::account::Account;
use crate::field::{Field, FieldError, FieldKind};
use crate::generated::types::ApiError;
use crate::job::Job;
use crate::kind::ResourceKind;
use crate::schema::IDENTITY;
use crate::{Error, actions};

/// Whether the server has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has looked yet.
    Unread,
    /// It has not.
    New,
    /// It has.
    Stored,
}

/// An app or a service: fields that can be looked at, set and saved, and actions.
///
/// ```no_run
/// use thirtyloops_client::{Account, ResourceKind};
///
/// # async fn example(account: Account) -> Result<(), Box<dyn std::error::Error>> {
/// let mut app = account.resource(ResourceKind::App, "thirtyblog").await?;
/// for field in app.fields() {
///     println!("{} is {}", field.name(), field.kind());
/// }
/// app.set("instances", 3)?.set("repo_commit", "v1.2")?;
/// app.save().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Resource {
    pub(crate) account: Account,
    pub(crate) kind: ResourceKind,
    pub(crate) name: String,
    pub(crate) state: State,
    /// What the server has shown.
    pub(crate) stored: Map<String, Value>,
    /// What was set and is not stored.
    pub(crate) changed: BTreeMap<String, Value>,
}

impl Resource {
    pub(crate) fn draft(account: Account, kind: ResourceKind, name: String) -> Self {
        Self {
            account,
            kind,
            name,
            state: State::Unread,
            stored: Map::new(),
            changed: BTreeMap::new(),
        }
    }

    /// What it is.
    pub fn kind(&self) -> ResourceKind {
        self.kind
    }

    /// The name it is addressed by: that of the app, also for a service.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is made of, such as `python` or `git`, once that is known.
    pub fn variant(&self) -> Option<&str> {
        self.value("variant").as_str()
    }

    /// Whether the server had it when it was last looked at.
    pub fn exists(&self) -> bool {
        self.state == State::Stored
    }

    /// The fields: those of the document, and behind them those that only the server has shown.
    pub fn fields(&self) -> Vec<Field> {
        let documented = self.kind.schema().fields;
        let discovered = self.stored.iter().filter(|(name, _)| {
            !IDENTITY.contains(&name.as_str())
                && documented.iter().all(|known| known.name != **name)
        });
        let discovered = discovered.map(|(name, value)| Field::discovered(name, value));
        documented.iter().cloned().chain(discovered).collect()
    }

    /// The value of a field: the one that was set, or the one that the server has shown. Null is a
    /// field without a value. `name`, `label`, `variant` and `link` can be read too.
    pub fn get(&self, name: &str) -> Result<&Value, FieldError> {
        if !IDENTITY.contains(&name) {
            self.field(name)?;
        }
        Ok(self.value(name))
    }

    /// Sets a field. Nothing is sent before [`save`](Self::save).
    ///
    /// The error names the fields that could have been meant. `variant` can be set too.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) -> Result<&mut Self, FieldError> {
        let value = value.into();
        let takes = if name == "variant" {
            FieldKind::Text
        } else {
            self.writable(name)?.kind
        };
        if !takes.takes(&value) {
            return Err(FieldError::WrongKind {
                resource: self.kind,
                name: name.to_owned(),
                takes,
                given: FieldKind::of(&value),
            });
        }
        if self.stored.get(name) == Some(&value) {
            self.changed.remove(name);
        } else {
            self.changed.insert(name.to_owned(), value);
        }
        Ok(self)
    }

    /// Adds an element to a field that holds a list: a domain to `cnames`, a variable to `envvars`.
    pub fn push(&mut self, name: &str, element: impl Into<Value>) -> Result<&mut Self, FieldError> {
        let mut list = match self.get(name)? {
            Value::Array(list) => list.clone(),
            _ => Vec::new(),
        };
        list.push(element.into());
        self.set(name, list)
    }

    /// The names of the fields that were set and are not stored.
    pub fn changes(&self) -> impl Iterator<Item = &str> {
        self.changed.keys().map(String::as_str)
    }

    /// Looks at it again, and drops what was set and not saved. The answer is whether it exists.
    pub async fn reload(&mut self) -> Result<bool, Error> {
        self.look().await?;
        self.changed.clear();
        Ok(self.exists())
    }

    /// Looks at it and keeps what was set.
    pub(crate) async fn look(&mut self) -> Result<(), Error> {
        let request = self.request::<Json<Map<String, Value>>>(self.kind.schema().get);
        match request.send().await {
            Ok(answer) => self.take(answer.into_inner()),
            Err(error) if error.is_not_found() => {
                self.state = State::New;
                self.stored.clear();
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Takes what the server has shown.
    pub(crate) fn take(&mut self, shown: Map<String, Value>) {
        self.state = State::Stored;
        self.stored = shown;
        let stored = &self.stored;
        self.changed
            .retain(|name, value| stored.get(name) != Some(value));
    }

    /// Looks at the services that an app refers to, one request each. Other kinds refer to nothing.
    pub async fn related(&self) -> Result<Vec<Self>, Error> {
        let mut related = Vec::new();
        for kind in ResourceKind::SERVICES {
            if self.kind == ResourceKind::App && self.stored.contains_key(kind.label()) {
                related.push(self.account.resource(kind, &self.name).await?);
            }
        }
        Ok(related)
    }

    /// Deletes it. Saving it afterwards would create another one.
    pub async fn delete(&mut self) -> Result<(), Error> {
        let request = self.request::<Empty>(self.kind.schema().delete);
        request.send().await?;
        self.state = State::New;
        self.stored.clear();
        self.changed.clear();
        Ok(())
    }

    /// The names of its actions.
    pub fn actions(&self) -> Vec<&'static str> {
        self.kind.actions()
    }

    /// Queues an action by its name, with its options as a JSON object; null is none. The error of an
    /// action that there is not names those that there are, and nothing is sent.
    ///
    /// The [handles](crate::handles) have a method for each action.
    pub async fn action(&self, name: &str, options: impl Into<Value>) -> Result<Job, Error> {
        actions::queue(&self.account, self.kind, &self.name, name, options.into()).await
    }

    /// A request for one of its operations.
    pub(crate) fn request<A: Decode>(
        &self,
        operation: &'static Operation,
    ) -> Request<A, Json<ApiError>> {
        let mut request = Request::new(self.account.client().runtime(), operation);
        request.parameter(0, self.account.name());
        if operation.parameters.len() > 1 {
            request.parameter(1, &self.name);
        }
        request
    }

    fn value(&self, name: &str) -> &Value {
        let changed = self.changed.get(name);
        changed
            .or_else(|| self.stored.get(name))
            .unwrap_or(&Value::Null)
    }

    fn field(&self, name: &str) -> Result<Field, FieldError> {
        let mut fields = self.fields();
        if let Some(index) = fields.iter().position(|field| field.name == name) {
            return Ok(fields.swap_remove(index));
        }
        Err(FieldError::Unknown {
            resource: self.kind,
            name: name.to_owned(),
            known: fields.iter().map(|field| field.name.to_string()).collect(),
        })
    }

    fn writable(&self, name: &str) -> Result<Field, FieldError> {
        // Those that say which resource it is are known, and they are the server's.
        if !IDENTITY.contains(&name) {
            let field = self.field(name)?;
            if !field.read_only {
                return Ok(field);
            }
        }
        let fields = self.fields().into_iter();
        let writable = fields.filter(|field| !field.read_only);
        Err(FieldError::ReadOnly {
            resource: self.kind,
            name: name.to_owned(),
            writable: writable.map(|field| field.name.into_owned()).collect(),
        })
    }
}

impl fmt::Debug for Resource {
    /// Names and no values: a password may be among them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Resource")
            .field("kind", &self.kind)
            .field("name", &self.name)
            .field("state", &self.state)
            .field("stored", &self.stored.keys().collect::<Vec<_>>())
            .field("changed", &self.changed.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
