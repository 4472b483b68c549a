//! Exports and imports. An import reads what an export of ours wrote just before.

use std::path::PathBuf;

use super::{Bench, told};

const PLATFORM: i32 = 1;
pub const PROJECT: &str = "42b69134-7653-5c91-bb4c-3b4df54f3be9";
pub const JOB: &str = "18d75582-e02e-561c-9d1f-e6ed317811a0";
pub const APP: &str = "81167fcc-3328-59ef-aafa-a7b61a02d195";
pub const PIPELINE: &str = "8d4b92b4-6974-53cc-9c7e-674645ee8ddd";

impl Bench {
    fn export(&self) -> saagie_client::Export {
        self.saagie.export(PLATFORM, &self.scratch)
    }

    fn import(&self, id: &str) -> saagie_client::Import {
        self.begin();
        let folder: PathBuf = self.scratch.join(id);
        self.saagie.import(PLATFORM, folder).only_current_versions()
    }
}

pub async fn project_export(bench: Bench) -> Result<(), String> {
    told(bench.export().project(PROJECT).await)
}

pub async fn job_export(bench: Bench) -> Result<(), String> {
    told(bench.export().job(JOB).await)
}

pub async fn app_export(bench: Bench) -> Result<(), String> {
    told(bench.export().app(APP).await)
}

pub async fn pipeline_export(bench: Bench) -> Result<(), String> {
    told(bench.export().pipeline(PIPELINE).await)
}

pub async fn variables_export(bench: Bench) -> Result<(), String> {
    told(bench.export().variables(PROJECT).await)
}

pub async fn project_import(bench: Bench) -> Result<(), String> {
    bench.server.prepare(&[]);
    told(bench.export().project(PROJECT).await)?;
    told(bench.import(PROJECT).project().await)
}

pub async fn job_import(bench: Bench) -> Result<(), String> {
    bench.server.prepare(&[]);
    told(bench.export().job(JOB).await)?;
    told(bench.import(JOB).job(PROJECT).await)
}

pub async fn app_import(bench: Bench) -> Result<(), String> {
    bench.server.prepare(&[]);
    told(bench.export().app(APP).await)?;
    told(bench.import(APP).app(PROJECT).await)
}

pub async fn pipeline_import(bench: Bench) -> Result<(), String> {
    bench.server.prepare(&[]);
    told(
        bench
            .export()
            .inherited_variables(true)
            .pipeline(PIPELINE)
            .await,
    )?;
    told(bench.import(PIPELINE).pipeline(PROJECT).await)
}
