//! The clouds of the stand-in, and their pages.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Answer, PROJECT, broken, error, invalid};

#[derive(Clone)]
struct Cloud {
    id: i64,
    name: String,
    note: Value,
    created_at: String,
    updated_at: Value,
    variables: Map<String, Value>,
}

impl Cloud {
    fn shown(&self, details: bool) -> Value {
        let mut shown = json!({
            "id": self.id,
            "name": self.name,
            "note": self.note,
            "project_id": PROJECT,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
        });
        if details {
            shown["variables"] = self.variables.clone().into();
        }
        shown
    }

    /// What it is sorted by. A null comes before everything, as in the database.
    fn keys(&self, names: &[&str]) -> Vec<(i64, String)> {
        let key = |name: &&str| match *name {
            "id" => (self.id, String::new()),
            "name" => (0, self.name.clone()),
            "note" => (0, self.note.as_str().unwrap_or_default().to_owned()),
            _ => (0, self.created_at.clone()),
        };
        names.iter().map(key).collect()
    }
}

#[derive(Default)]
pub struct Clouds {
    all: Vec<Cloud>,
    made: i64,
}

impl Clouds {
    pub fn create(&mut self, body: &Value) -> Result<Value, Answer> {
        check(body, &["name", "note", "variables"])?;
        let Some(name) = body["name"].as_str() else {
            return Err(invalid("'name' is a required property"));
        };
        if self
            .all
            .iter()
            .any(|cloud| cloud.name.eq_ignore_ascii_case(name))
        {
            return Err(error(409, "A cloud with the given name already exists."));
        }
        self.made += 1;
        let cloud = Cloud {
            id: self.made,
            name: name.to_owned(),
            note: body["note"].clone(),
            // A minute for twenty of them, so that many were made at the same time.
            created_at: format!("2017-03-01T10:{:02}:00.000000", self.made / 20 % 60),
            updated_at: Value::Null,
            variables: body["variables"].as_object().cloned().unwrap_or_default(),
        };
        let shown = cloud.shown(true);
        self.all.push(cloud);
        Ok(shown)
    }

    fn find(&mut self, id: &str) -> Option<&mut Cloud> {
        self.all.iter_mut().find(|cloud| cloud.id.to_string() == id)
    }

    pub fn get(&mut self, id: &str) -> Option<Value> {
        self.find(id).map(|cloud| cloud.shown(true))
    }

    pub fn variables(&mut self, id: &str) -> Option<&mut Map<String, Value>> {
        self.find(id).map(|cloud| &mut cloud.variables)
    }

    pub fn update(&mut self, id: &str, body: &Value) -> Result<Value, Answer> {
        if body.is_object() {
            check(body, &["name", "note"])?;
        }
        let cloud = self.find(id).ok_or_else(broken)?;
        if let Some(name) = body["name"].as_str() {
            name.clone_into(&mut cloud.name);
        }
        if let Some(note) = body.get("note") {
            cloud.note = note.clone();
        }
        Ok(cloud.shown(false))
    }

    pub fn delete(&mut self, id: &str) {
        self.all.retain(|cloud| cloud.id.to_string() != id);
    }

    pub fn list(&self, query: &HashMap<String, String>, host: &str) -> Result<Answer, Answer> {
        const KNOWN: [&str; 8] = [
            "limit",
            "marker",
            "sort_keys",
            "sort_dir",
            "id",
            "name",
            "vars",
            "details",
        ];
        if let Some(unknown) = query.keys().find(|name| !KNOWN.contains(&name.as_str())) {
            return Err(invalid(&format!(
                "Additional properties are not allowed ('{unknown}' was unexpected)"
            )));
        }
        let details = query
            .get("details")
            .is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
        if let Some(name) = query.get("name") {
            let found = self
                .all
                .iter()
                .find(|cloud| cloud.name.eq_ignore_ascii_case(name));
            let cloud = found.ok_or_else(|| error(404, "Not Found"))?;
            return Ok((200, json!({ "clouds": [cloud.shown(false)], "links": [] })));
        }
        let limit: usize = query
            .get("limit")
            .map_or(Ok(30), |text| text.parse())
            .map_err(|_| broken())?;
        if !(10..=100).contains(&limit) {
            return Err(invalid(&format!("{limit} is not between 10 and 100")));
        }
        let sort_keys = query
            .get("sort_keys")
            .map_or("created_at,id", String::as_str);
        let names: Vec<&str> = sort_keys.split([',', ' ']).collect();
        if names
            .iter()
            .any(|name| !["id", "name", "note", "created_at"].contains(name))
        {
            return Err(error(400, "Sort key supplied is not valid."));
        }
        let mut sorted: Vec<&Cloud> = self
            .all
            .iter()
            .filter(|cloud| matches(cloud, query.get("vars")))
            .collect();
        sorted.sort_by_key(|cloud| cloud.keys(&names));
        let start = match query.get("marker") {
            None => 0,
            Some(marker) => {
                let last = self
                    .all
                    .iter()
                    .find(|cloud| cloud.id.to_string() == *marker);
                let last = last
                    .ok_or_else(|| error(400, "Marker is not valid."))?
                    .keys(&names);
                // Whatever has the same keys as the marker counts as seen, as on the real server.
                sorted
                    .iter()
                    .position(|cloud| cloud.keys(&names) > last)
                    .unwrap_or(sorted.len())
            }
        };
        let page = &sorted[start..sorted.len().min(start + limit)];
        let link = |rel: &str, marker: Option<i64>| {
            let keys = sort_keys.replace([',', ' '], "%2C");
            let details = if details { "True" } else { "False" };
            let marker = marker
                .map(|marker| format!("&marker={marker}"))
                .unwrap_or_default();
            json!({ "rel": rel, "href": format!("http://{host}/v1/clouds?details={details}&sort_keys={keys}&sort_dir=asc&limit={limit}{marker}") })
        };
        let before = match start {
            0 => None,
            _ if start <= limit => Some(sorted[0].id),
            _ => Some(sorted[start - limit - 1].id),
        };
        let own = query.get("marker").and_then(|marker| marker.parse().ok());
        let mut links = vec![link("first", None), link("prev", before), link("self", own)];
        // There is a next page behind every page that is not empty, even behind the last one.
        links.extend(page.last().map(|last| link("next", Some(last.id))));
        let clouds: Vec<Value> = page.iter().map(|cloud| cloud.shown(details)).collect();
        Ok((200, json!({ "clouds": clouds, "links": links })))
    }
}

/// Whether a cloud has the variables that are searched for. Paths of one leg are enough here.
fn matches(cloud: &Cloud, vars: Option<&String>) -> bool {
    vars.is_none_or(|vars| {
        vars.split(',').all(|pair| {
            let (path, value) = pair.split_once(':').unwrap();
            cloud.variables.get(path.trim_matches('"')) == serde_json::from_str(value).ok().as_ref()
        })
    })
}

fn check(body: &Value, known: &[&str]) -> Result<(), Answer> {
    let members = body
        .as_object()
        .ok_or_else(|| invalid("None is not of type 'object'"))?;
    match members
        .iter()
        .find(|(name, value)| !known.contains(&name.as_str()) || value.is_null())
    {
        Some((name, _)) => Err(invalid(&format!("'{name}' was unexpected"))),
        None => Ok(()),
    }
}
