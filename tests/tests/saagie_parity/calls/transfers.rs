//! Exports and imports. An import reads what an export of ours wrote just before.

use std::path::Path;

use saagie_client::{Export, Import, Report};
use serde_json::Value;

use super::{APP, JOB, PIPELINE, PROJECT, calls};
use crate::{Bench, Call};

/// The condition of the file that was imported, as JSON writes it. The recorded client cuts it at a quote.
const EXPRESSION: &str = r#"ConditionExpression(expression=\"tube_name.contains(\"Tube\")\")"#;

impl Bench {
    fn export(&self) -> Export {
        self.saagie.export(&self.scratch)
    }

    /// Prepares an import: an export as the Python client would have written it.
    async fn exported(&self, what: &str) -> Result<Import, String> {
        self.server.prepare(&[]);
        let export = self.export();
        let (id, done) = match what {
            "job" => (JOB, export.job(JOB).await),
            "app" => (APP, export.app(APP).await),
            "pipeline" => (PIPELINE, export.pipeline(PIPELINE).await),
            "pipeline with all variables" => {
                let export = export.inherited_variables(true);
                (PIPELINE, export.pipeline(PIPELINE).await)
            }
            _ => (PROJECT, export.project(PROJECT).await),
        };
        whole(done)?;
        let folder = self.scratch.join(id);
        strip(&folder).map_err(|error| error.to_string())?;
        self.begin();
        let import = self.saagie.import(folder);
        Ok(import.only_current_versions().global_variables())
    }
}

/// A report of something that failed is a failure here.
fn whole<E: std::fmt::Display>(done: Result<Report, E>) -> Result<(), String> {
    match done {
        Ok(report) if report.is_complete() => Ok(()),
        Ok(report) => Err(report.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// Takes out of the files what the Python client does not write.
fn strip(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            strip(&path)?;
        } else if path.ends_with("env_var.json") {
            std::fs::remove_file(path)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let mut value: Value = serde_json::from_slice(&std::fs::read(&path)?)?;
            forget(&mut value);
            std::fs::write(path, value.to_string())?;
        }
    }
    Ok(())
}

fn forget(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("jobs_technologies_by_category");
            if members.contains_key("toString") {
                members.retain(|name, _| name == "toString");
            }
            members.values_mut().for_each(forget);
        }
        Value::Array(elements) => elements.iter_mut().for_each(forget),
        _ => {}
    }
}

pub static CALLS: &[Call] = calls! {
    "saagie.projects.export(" => |b| whole(b.export().project(PROJECT).await),
    "saagie.jobs.export(job_id=J, output_folder=TMP+'exp_jobs'," => |b| {
        whole(b.export().job(JOB).await)
    },
    "saagie.apps.export(" => |b| whole(b.export().app(APP).await),
    "saagie.pipelines.export(" => |b| whole(b.export().pipeline(PIPELINE).await),
    "saagie.env_vars.export(" => |b| whole(b.export().variables(PROJECT).await),
    "saagie.projects.import_from_json(" => |b| {
        whole(b.exported("project").await?.project().await)
    },
    "saagie.jobs.import_from_json(" => |b| whole(b.exported("job").await?.job(PROJECT).await),
    "saagie.apps.import_from_json(" => |b| whole(b.exported("app").await?.app(PROJECT).await),
    "saagie.pipelines.import_from_json(json_file=TMP+'exp_pipelines/'" => |b| {
        let import = b.exported("pipeline with all variables").await?;
        whole(import.pipeline(PROJECT).await)
    },
    "saagie.pipelines.import_from_json(json_file=TMP+'exp_pipelines2/'" => |b| {
        let import = b.exported("pipeline").await?;
        let file = b.scratch.join(PIPELINE).join("pipeline.json");
        let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        let text = text.replace("ConditionStatus(value=AtLeastOneSuccess)", EXPRESSION);
        std::fs::write(&file, text).map_err(|error| error.to_string())?;
        whole(import.pipeline(PROJECT).await)
    },
};
