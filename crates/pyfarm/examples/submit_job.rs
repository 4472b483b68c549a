//! Submits a job, shows how far it is, and gives what failed another chance.
//!
//! It needs a server with agents, at `PYFARM_URL`, and the name of a jobtype as its argument.

use std::time::Duration;

use pyfarm_client::types::JobCreate;
use pyfarm_client::{Client, JobError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let jobtype = std::env::args()
        .nth(1)
        .ok_or("the name of a jobtype is missing")?;

    let job = JobCreate::new("shot 12", jobtype).start(1).end(4);
    let mut updates = pyfarm
        .submit_job(&job)
        .delay(Duration::from_millis(100))
        .updates();
    let failed = loop {
        match updates.try_next().await {
            Ok(Some(update)) => println!(
                "{:?}: {} done, {} running, {} failed of {}",
                update.job.state,
                update.tasks.done,
                update.tasks.running,
                update.tasks.failed,
                update.tasks.total(),
            ),
            Ok(None) => break None,
            Err(JobError::Failed(end)) => break Some(end.job.id),
            Err(error) => return Err(error.into()),
        }
    };

    if let Some(id) = failed {
        let queued = pyfarm.requeue_failed(id).await?;
        println!("{} tasks are queued again", queued.len());
        let done = pyfarm
            .follow_job(id)
            .delay(Duration::from_millis(100))
            .await?;
        println!("{} of {} are done", done.tasks.done, done.tasks.total());
    }
    Ok(())
}
