//! What both originals do in one request, as the methods that do it here.

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyloops_client::types::{CommandOptions, DeployOptions};
use thirtyloops_client::{Account, Job, ResourceKind};

use crate::world::{Outcome, World};

fn typed<T: DeserializeOwned>(options: Value) -> Result<T, Outcome> {
    serde_json::from_value(options).map_err(|error| Outcome::Refused(error.to_string()))
}

/// Queues an action by the method that there is for it.
pub async fn queue(
    account: &Account,
    kind: ResourceKind,
    app: &str,
    action: &str,
    options: Value,
) -> Result<Job, Outcome> {
    let app = account.app(app);
    let options = match options {
        Value::Null => Value::Object(serde_json::Map::new()),
        options => options,
    };
    let instances = options["instances"].as_i64();
    let job = match (kind, action, instances) {
        (ResourceKind::App, "deploy", _) => app.deploy(typed::<DeployOptions>(options)?).await,
        (ResourceKind::App, "publish", _) => app.publish().await,
        (ResourceKind::App, "restart", _) => app.restart().await,
        (ResourceKind::App, "scale", Some(instances)) => app.scale(instances).await,
        (ResourceKind::App, "runcommand", _) => {
            app.runcommand(typed::<CommandOptions>(options)?).await
        }
        (ResourceKind::App, "djangocommand", _) => {
            app.djangocommand(typed::<CommandOptions>(options)?).await
        }
        (ResourceKind::Worker, "restart", _) => app.worker().restart().await,
        (ResourceKind::Worker, "scale", Some(instances)) => app.worker().scale(instances).await,
        (ResourceKind::Worker, "runcommand", _) => {
            let command = typed::<CommandOptions>(options)?;
            app.worker().runcommand(command).await
        }
        (ResourceKind::Worker, "djangocommand", _) => {
            let command = typed::<CommandOptions>(options)?;
            app.worker().djangocommand(command).await
        }
        (ResourceKind::Postgres, "restore", _) => {
            let location = options["location"].as_str().unwrap_or_default();
            app.postgres().restore(location).await
        }
        _ => return Err(Outcome::unmapped(format!("the action {action} of {kind}"))),
    };
    Ok(job?)
}

/// Deletes an app or a service.
pub async fn delete(account: &Account, kind: ResourceKind, app: &str) -> Result<(), Outcome> {
    let app = account.app(app);
    match kind {
        ResourceKind::App => app.delete().send().await?,
        ResourceKind::Repository => app.repository().delete().send().await?,
        ResourceKind::Postgres => app.postgres().delete().send().await?,
        ResourceKind::Mongodb => app.mongodb().delete().send().await?,
        ResourceKind::Worker => app.worker().delete().send().await?,
        other => return Err(Outcome::unmapped(other.label())),
    };
    Ok(())
}

/// Gets log lines. `process` is a list with commas.
pub async fn logs(
    world: &World<'_>,
    account: &Account,
    app: &str,
    process: Option<&str>,
    limit: Option<i64>,
) -> Result<(), Outcome> {
    let processes: Vec<&str> = process
        .map(|list| list.split(',').collect())
        .unwrap_or_default();
    if world.is_before_apps {
        let client = account.client();
        let mut logs = client.legacy_logs(account.name(), app).process(processes);
        if let Some(limit) = limit {
            logs = logs.limit(limit);
        }
        logs.send().await?;
    } else {
        let mut logs = account.app(app).logs().process(processes);
        if let Some(limit) = limit {
            logs = logs.limit(limit);
        }
        logs.send().await?;
    }
    Ok(())
}
