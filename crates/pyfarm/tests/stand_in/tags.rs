//! Tags, and the agents that have them.

use axum::body::Body;
use axum::response::Response;
use serde_json::{Value, json};

use super::answers::{broken, empty, error, json_answer, typed};
use super::{Hit, World, is_id, is_uuid};

#[derive(Clone)]
pub struct Tag {
    pub id: i64,
    pub name: String,
    pub agents: Vec<String>,
}

#[derive(Default)]
pub struct Tags {
    pub all: Vec<Tag>,
}

impl Tags {
    fn position(&self, key: &str) -> Option<usize> {
        self.all.iter().position(|tag| {
            if is_id(key) {
                key.parse() == Ok(tag.id)
            } else {
                tag.name == key
            }
        })
    }
}

pub fn answer(
    world: &mut World,
    hit: &Hit,
    method: &str,
    parts: &[&str],
) -> Result<Response, Response> {
    let unknown = |key: &str| error(404, &format!("tag `{key}` not found"));
    match (method, parts) {
        ("GET", [""]) => Ok(list(world)),
        ("POST", [""]) => create(world, hit),
        ("GET", ["schema"]) => Ok(json_answer(
            200,
            &json!({ "id": "INTEGER", "tag": "VARCHAR(64)" }),
        )),
        ("GET", [key]) => {
            let index = world.tags.position(key).ok_or_else(|| unknown(key))?;
            Ok(json_answer(200, &shown(world, &world.tags.all[index])))
        }
        ("PUT", [key]) => replace(world, hit, key),
        ("DELETE", [key]) => {
            if let Some(index) = world.tags.position(key) {
                world.tags.all.remove(index);
            }
            Ok(empty(204))
        }
        ("GET", [key, "agents", ""]) => {
            let index = world.tags.position(key).ok_or_else(|| unknown(key))?;
            let agents = world.tags.all[index].agents.iter().map(|id| {
                let agent = world.agents.iter().find(|agent| agent["id"] == **id);
                json!({ "id": id, "hostname": agent.unwrap()["hostname"], "href": href(id) })
            });
            Ok(json_answer(200, &agents.collect()))
        }
        ("POST", [key, "agents", ""]) => {
            let body = hit.json()?;
            let index = world.tags.position(key).ok_or_else(|| unknown(key))?;
            let members = body
                .as_object()
                .ok_or_else(|| error(400, "expected a json dictionary"))?;
            let Some(id) = members.get("agent_id") else {
                return Err(error(400, "field `agent_id` is missing"));
            };
            let (1, Some(id)) = (members.len(), id.as_str()) else {
                return Err(error(400, "unexpected fields"));
            };
            if !is_uuid(id) {
                return Err(broken());
            }
            if !world.has_agent(id) {
                return Err(error(404, &format!("agent {id} does not exist")));
            }
            let agents = &mut world.tags.all[index].agents;
            let had = agents.iter().any(|known| known == id);
            if !had {
                agents.push(id.to_owned());
            }
            let status = if had { 200 } else { 201 };
            Ok(json_answer(status, &json!({ "id": id, "href": href(id) })))
        }
        _ => Err(error(405, "the method is not allowed")),
    }
}

fn href(id: &str) -> String {
    format!("/api/v1/agents/{id}")
}

fn shown(world: &World, tag: &Tag) -> Value {
    let jobs = world.jobs.with_tag(&tag.name);
    json!({ "id": tag.id, "tag": tag.name, "agents": tag.agents, "jobs": jobs })
}

fn list(world: &World) -> Response {
    let Some(count) = world.made_up_tags else {
        let all = world.tags.all.iter().map(|tag| shown(world, tag));
        return json_answer(200, &all.collect());
    };
    // It is written as it is read, as the real one would be if it could.
    let pieces = (0..=count).map(move |number| {
        let piece = if number == count {
            "]".to_owned()
        } else {
            let comma = if number == 0 { "[" } else { ", " };
            format!(
                r#"{comma}{{"jobs": [], "tag": "tag-{number}", "agents": ["{}"], "id": {number}}}"#,
                super::AGENT
            )
        };
        Ok::<_, std::io::Error>(piece)
    });
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    typed(200, "application/json", body)
}

/// What every checked endpoint asks of its body.
pub fn checked<'a>(
    body: &'a Value,
    known: &[&str],
    required: &[&str],
) -> Result<&'a serde_json::Map<String, Value>, Response> {
    let members = body
        .as_object()
        .ok_or_else(|| error(400, "dictionary expected but got list instead"))?;
    if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(error(
            400,
            &format!("request contains field(s) that do not exist: set([u'{name}'])"),
        ));
    }
    if let Some(name) = required.iter().find(|name| !members.contains_key(**name)) {
        return Err(error(
            400,
            &format!("request is missing field(s): set(['{name}'])"),
        ));
    }
    match members.iter().find(|(_, value)| value.is_null()) {
        Some((name, _)) => Err(error(
            400,
            &format!("field '{name}' has type <type 'NoneType'>"),
        )),
        None => Ok(members),
    }
}

fn create(world: &mut World, hit: &Hit) -> Result<Response, Response> {
    let body = hit.json()?;
    let known = ["tag", "id", "agents", "jobs", "path_maps"];
    let members = checked(&body, &known, &["tag"])?;
    let Some(name) = members["tag"].as_str() else {
        return Err(error(400, "field 'tag' has type <type 'int'>"));
    };
    if let Some(tag) = world.tags.all.iter().find(|tag| tag.name == name) {
        let mut found = shown(world, tag);
        found["path_maps"] = json!([]);
        return Ok(json_answer(200, &found));
    }
    let tag = Tag {
        id: world.next_id(),
        name: name.to_owned(),
        agents: Vec::new(),
    };
    let answer = json_answer(201, &shown(world, &tag));
    world.tags.all.push(tag);
    Ok(answer)
}

fn replace(world: &mut World, hit: &Hit, key: &str) -> Result<Response, Response> {
    let body = hit.json()?;
    let members = checked(&body, &["tag", "agents", "jobs"], &[])?;
    let before = world.tags.position(key);
    let name = match before {
        Some(index) => world.tags.all[index].name.clone(),
        // An id cannot be reserved, whatever is documented.
        None if is_id(key) => return Err(broken()),
        None => key.to_owned(),
    };
    if members.get("tag").is_some_and(|tag| *tag != *name) {
        return Err(error(
            400,
            "`tag` in data must be equal to the tag in the requested url",
        ));
    }
    let mut agents = Vec::new();
    for agent in members
        .get("agents")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let Some(id) = agent.as_str().filter(|id| is_uuid(id)) else {
            return Err(error(400, "All agent ids must be UUIDs"));
        };
        if !world.has_agent(id) {
            return Err(error(404, &format!("agent {id} does not exist")));
        }
        agents.push(id.to_owned());
    }
    if let Some([job, ..]) = members
        .get("jobs")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        // Jobs that exist are not found either.
        return Err(error(404, &format!("job {job} not found")));
    }
    if let Some(index) = before {
        world.tags.all.remove(index);
    }
    let tag = Tag {
        id: if is_id(key) {
            key.parse().unwrap()
        } else {
            world.next_id()
        },
        name,
        agents,
    };
    let answer = json_answer(201, &shown(world, &tag));
    world.tags.all.push(tag);
    Ok(answer)
}
