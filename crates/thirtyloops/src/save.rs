//! Saving a resource: creating it or changing it, whichever it takes.

use platform_clients_runtime::{Empty, Json};
use serde_json::{Map, Value};

use crate::Error;
use crate::field::FieldKind;
use crate::kind::ResourceKind;
use crate::resource::{Resource, State};

/// What saving came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Saved {
    /// It did not exist.
    Created,
    /// It existed and was changed.
    Updated,
    /// It existed and nothing was set. Nothing was sent.
    Unchanged,
}

impl Resource {
    /// Creates it if it does not exist, and changes it if it does.
    ///
    /// Only what was set is sent; the server keeps the rest as it is. One that nobody has looked at is
    /// looked at first. A new one without all that is required is refused before anything is sent.
    pub async fn save(&mut self) -> Result<Saved, Error> {
        self.store(false).await
    }

    /// The same with everything that can be set, changed or not, and for a new one with the defaults, as
    /// the platform's own clients do.
    ///
    /// What only the server sets stays out, other than with those clients: a password of a database is
    /// not sent back. References to services stay out too, unless they were set.
    pub async fn save_all(&mut self) -> Result<Saved, Error> {
        self.store(true).await
    }

    async fn store(&mut self, all: bool) -> Result<Saved, Error> {
        if self.state == State::Unread {
            self.look().await?;
        }
        if self.state == State::New {
            self.create(all).await?;
            return Ok(Saved::Created);
        }
        let body = self.update_body(all);
        if body.is_empty() {
            return Ok(Saved::Unchanged);
        }
        let mut request = self.request::<Json<Map<String, Value>>>(self.kind.schema().update);
        request.json(&body);
        let answer = request.send().await?;
        self.changed.clear();
        self.take(answer.into_inner());
        Ok(Saved::Updated)
    }

    async fn create(&mut self, all: bool) -> Result<(), Error> {
        let schema = self.kind.schema();
        let mut request = self.request::<Empty>(schema.create);
        let missing: Vec<&str> = schema
            .fields
            .iter()
            .filter(|field| field.required && !self.changed.contains_key(&*field.name))
            .map(|field| &*field.name)
            .collect();
        if !missing.is_empty() {
            return Err(request.invalid(format!(
                "the {} {:?} does not exist, and cannot be created without {}",
                self.kind,
                self.name,
                missing.join(" and ")
            )));
        }
        let body = self.create_body(all);
        request.json(&body);
        request.send().await?;
        self.changed.clear();
        // The answer has no body. What the server has added is not known before the next look.
        self.take(body);
        Ok(())
    }

    fn create_body(&self, all: bool) -> Map<String, Value> {
        let schema = self.kind.schema();
        let mut body = Map::new();
        body.insert("label".to_owned(), self.kind.label().into());
        if self.kind == ResourceKind::App {
            body.insert("name".to_owned(), self.name.as_str().into());
        }
        if all {
            body.insert("variant".to_owned(), schema.variant.into());
            for field in schema.fields {
                if let Some(value) = field.default_value() {
                    body.insert(field.name.to_string(), value);
                }
            }
        }
        body.extend(self.changed.clone());
        body
    }

    fn update_body(&self, all: bool) -> Map<String, Value> {
        let mut body = Map::new();
        if all {
            body.insert("label".to_owned(), self.kind.label().into());
            let fields = self.kind.schema().fields.iter();
            let kept = fields
                .filter(|field| !field.read_only && field.kind != FieldKind::Object)
                .map(|field| &*field.name)
                .chain(["variant"]);
            for name in kept {
                if let Some(value) = self.stored.get(name) {
                    body.insert(name.to_owned(), value.clone());
                }
            }
        }
        body.extend(self.changed.clone());
        body
    }
}
