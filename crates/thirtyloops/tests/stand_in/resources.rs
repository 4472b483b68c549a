//! Apps, services and users, kept as JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Answer, Hit};

const SERVICES: [&str; 4] = ["repository", "postgres", "mongodb", "worker"];

/// Everything by its path below the account.
#[derive(Default)]
pub struct Resources(BTreeMap<String, Map<String, Value>>);

fn link(path: &str) -> Value {
    json!({ "href": format!("https://api.30loops.net/0.9/30loops/{path}"), "rel": "self" })
}

impl Resources {
    pub fn add_app(&mut self) {
        let repository = json!({ "location": "git://example.org/blog.git" });
        let app = json!({ "name": "thirtyblog", "repository": repository, "postgres": {} });
        self.create_app(&app);
        // What no document describes, as a server that has moved on may show.
        let app = self.0.get_mut("apps/thirtyblog").unwrap();
        app.insert("memory".to_owned(), 150.into());
    }

    pub fn route(&mut self, hit: &Hit, parts: &[&str]) -> Answer {
        let path = parts.join("/");
        match (hit.method.as_str(), parts) {
            ("GET", ["apps" | "users" | "invoices"]) => self.list(&path),
            ("POST", ["apps"]) => {
                self.create_app(&hit.body);
                Answer::empty(201)
            }
            ("POST", ["apps", app, "services"]) if self.0.contains_key(&format!("apps/{app}")) => {
                let label = hit.body["label"].as_str().unwrap_or_default().to_owned();
                self.create_service(app, &label, &hit.body);
                Answer::empty(201)
            }
            ("POST", ["users"]) => self.create_user(&hit.body),
            (_, _) if !self.0.contains_key(&path) => self.elsewhere(hit, parts),
            ("GET", _) => Answer::ok(self.0[&path].clone().into()),
            ("PUT", _) => {
                let stored = self.0.get_mut(&path).unwrap();
                stored.extend(hit.body.as_object().cloned().unwrap_or_default());
                Answer::ok(stored.clone().into())
            }
            ("DELETE", _) => {
                self.0.retain(|known, _| !known.starts_with(&path));
                self.forget(parts);
                Answer::empty(204)
            }
            _ => Answer::error(405, "Method not allowed."),
        }
    }

    /// A path that is not that of a thing, but of something that can be done to one.
    fn elsewhere(&self, hit: &Hit, parts: &[&str]) -> Answer {
        match (hit.method.as_str(), parts) {
            ("PUT", ["users", name, "change_password"])
                if self.0.contains_key(&format!("users/{name}")) =>
            {
                Answer::empty(204)
            }
            _ => Answer::error(404, "not found."),
        }
    }

    fn list(&self, path: &str) -> Answer {
        let is_item = |known: &str| {
            let rest = known.strip_prefix(path)?.strip_prefix('/')?;
            (!rest.contains('/')).then_some(())
        };
        let items: Vec<&Map<String, Value>> = self
            .0
            .iter()
            .filter(|(known, _)| is_item(known).is_some())
            .map(|(_, thing)| thing)
            .collect();
        Answer::ok(json!({ "items": items, "size": items.len(), "link": link(path) }))
    }

    fn create_app(&mut self, new: &Value) {
        let name = new["name"].as_str().unwrap_or_default().to_owned();
        let mut app = json!({
            "label": "app", "variant": "python", "region": "eu-nl", "instances": 1,
            "repo_commit": "HEAD", "dns_record": format!("30loops-app-{name}.30loops.net"),
            "cnames": [], "envvars": [], "published": false, "link": link(&format!("apps/{name}")),
        });
        let given = new.as_object().cloned().unwrap_or_default();
        let members = app.as_object_mut().unwrap();
        members.extend(given.clone());
        members.retain(|name, _| !SERVICES.contains(&name.as_str()));
        self.0.insert(format!("apps/{name}"), members.clone());
        for label in SERVICES {
            if let Some(service) = given.get(label) {
                self.create_service(&name, label, service);
            }
        }
    }

    fn create_service(&mut self, app: &str, label: &str, new: &Value) {
        let path = format!("apps/{app}/services/{label}");
        let mut service = match label {
            "repository" => json!({ "variant": "git", "name": app }),
            "worker" => {
                json!({ "variant": "python", "instances": 1, "envvars": [], "published": false })
            }
            _ => json!({
                "variant": format!("{label}_micro"), "name": "db", "username": "db",
                "password": "canary", "host": "not deployed", "port": "not deployed",
                "published": false,
            }),
        };
        let members = service.as_object_mut().unwrap();
        members.extend(new.as_object().cloned().unwrap_or_default());
        members.insert("label".to_owned(), label.into());
        members.insert("link".to_owned(), link(&path));
        self.0.insert(path.clone(), members.clone());
        let reference = json!({ "href": link(&path)["href"], "rel": "related" });
        let app = self.0.get_mut(&format!("apps/{app}")).unwrap();
        app.insert(label.to_owned(), reference);
    }

    fn create_user(&mut self, new: &Value) -> Answer {
        let name = new["username"].as_str().unwrap_or_default().to_owned();
        let path = format!("users/{name}");
        if self.0.contains_key(&path) {
            return Answer::error(405, "The user exists already.");
        }
        let user = json!({
            "username": name, "email": new["email"], "is_active": true, "link": link(&path),
        });
        self.0.insert(path, user.as_object().cloned().unwrap());
        Answer::empty(201)
    }

    /// An app does not refer to a service that is gone.
    fn forget(&mut self, parts: &[&str]) {
        if let ["apps", app, "services", label] = parts
            && let Some(app) = self.0.get_mut(&format!("apps/{app}"))
        {
            app.remove(*label);
        }
    }
}
