//! The catalogue. It is there from the beginning: a repository of the platform and one of the user's own.

use serde_json::{Value, json};

use crate::call::{Answer, Call, maybe};
use crate::world::{Object, World, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Query", "technology") => Ok(maybe(call.world.technologies.get(&call.text("id")))),
        ("Repository" | "DeletedRepository", "technologies") => {
            let id = text(call.parent, "id");
            let technologies = call.world.technologies.with("repositoryId", id);
            Ok(technologies.cloned().map(Value::Object).collect())
        }
        _ => return None,
    })
}

/// Fills the catalogue.
pub(crate) fn seed(world: &mut World) {
    let saagie = repository(
        world,
        "Saagie",
        true,
        &json!({
            "__typename": "UrlSource", "url": "https://technologies.example.com/saagie.zip",
        }),
    );
    let own = repository(
        world,
        "Own",
        false,
        &json!({
            "__typename": "FileSource", "name": "own.zip",
        }),
    );
    let python = [
        context("3.10", true, "Stable"),
        context("3.11", true, "Experimental"),
        context("3.8", true, "Deprecated"),
        context("2.7", false, "Stable"),
    ];
    let contexts = json!({ "contexts": python });
    technology(world, &saagie, "JobTechnology", "Python", true, contexts);
    let contexts = json!({ "contexts": [context("5", true, "Stable")] });
    technology(world, &saagie, "JobTechnology", "Bash", true, contexts);
    let contexts = json!({ "contexts": [context("3", true, "Stable")] });
    technology(world, &saagie, "JobTechnology", "R", false, contexts);
    let contexts = json!({ "contexts": [spark("3.1")] });
    technology(world, &saagie, "SparkTechnology", "Spark", true, contexts);
    let contexts = json!({ "appContexts": [app_context("latest", "JupyterLab"), app_context("old", "Jupyter")] });
    technology(
        world,
        &saagie,
        "AppTechnology",
        "Jupyter Notebook",
        true,
        contexts,
    );
    technology(
        world,
        &saagie,
        "AppTechnology",
        "Docker image",
        true,
        json!({ "appContexts": [] }),
    );
    let contexts = json!({ "contexts": [context("1.0", true, "Stable")] });
    technology(world, &own, "JobTechnology", "Cleaner", true, contexts);
    for id in [saagie, own] {
        if let Some(mut repository) = world.repositories.get(&id).cloned() {
            super::repositories::synchronize(world, &mut repository, "system", "AUTOMATIC");
            world.repositories.put(repository);
        }
    }
}

fn repository(world: &mut World, name: &str, read_only: bool, source: &Value) -> String {
    let id = world.id();
    let repository = json!({
        "id": id,
        "name": name,
        "creator": "system",
        "creationDate": world.now(),
        "editor": "system",
        "modificationDate": world.now(),
        "readOnly": read_only,
        "source": source,
        "reports": [],
    });
    let mut repository = object(repository);
    super::repositories::synchronize(world, &mut repository, "system", "INITIAL");
    world.repositories.put(repository);
    id
}

fn technology(
    world: &mut World,
    repository: &str,
    kind: &str,
    label: &str,
    available: bool,
    members: Value,
) {
    let mut technology = object(json!({
        "__typename": kind,
        "id": world.id(),
        "technologyId": label.to_lowercase().replace(' ', "-"),
        "label": label,
        "repositoryId": repository,
        "available": available,
        "description": format!("{label}, as the catalogue has it."),
        "icon": format!("https://technologies.example.com/{label}.svg"),
        "facets": ["gpu"],
        "missingFacets": ["gpu"],
        "lastUpdate": world.now(),
    }));
    technology.extend(object(members));
    world.technologies.put(technology);
}

fn context(id: &str, available: bool, trust: &str) -> Value {
    let mut context = bare(id, id, available, trust);
    context.insert(
        "dockerInfo".to_owned(),
        json!({ "image": "runtime/job", "version": id }),
    );
    context.insert("lastUpdate".to_owned(), json!("2025-12-01T00:00:00Z"));
    Value::Object(context)
}

fn bare(id: &str, label: &str, available: bool, trust: &str) -> Object {
    let gone = (trust == "Deprecated").then_some("2025-06-01T00:00:00Z");
    object(json!({
        "id": id,
        "label": label,
        "available": available,
        "recommended": trust == "Stable" && available,
        "description": format!("{label}, as it is."),
        "trustLevel": trust,
        "deprecationDate": gone,
        "facets": ["gpu"],
        "missingFacets": ["gpu"],
    }))
}

/// Spark has contexts of technologies within its contexts, and contexts of jobs within those.
fn spark(id: &str) -> Value {
    let mut inner = bare("python", "Python", true, "Stable");
    inner.insert(
        "jobContexts".to_owned(),
        json!([context("3.10", true, "Stable")]),
    );
    let mut outer = bare(id, id, true, "Stable");
    outer.insert(
        "dockerInfo".to_owned(),
        json!({ "image": "runtime/spark", "version": id }),
    );
    outer.insert("technologyContexts".to_owned(), json!([inner]));
    Value::Object(outer)
}

fn app_context(id: &str, label: &str) -> Value {
    let mut context = object(context(id, true, "Stable"));
    context.insert("label".to_owned(), json!(label));
    let ports = json!([{
        "name": "Notebook", "port": 8888, "basePath": "BASE_PATH", "rewriteUrl": false, "scope": "PROJECT",
    }]);
    context.insert("ports".to_owned(), ports);
    let volumes = json!([{ "path": "/notebooks-dir", "size": "64 MB" }]);
    context.insert("volumes".to_owned(), volumes);
    Value::Object(context)
}
