//! Registers a log for an attempt at a task, uploads it from a file, and prints what the server has of it.
//!
//! It needs a server, at `PYFARM_URL`, and as its arguments the ids of a job and of a task, and a file.

use std::path::PathBuf;

use pyfarm_client::Client;
use pyfarm_client::runtime::Upload;
use pyfarm_client::types::TaskLogCreate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let mut arguments = std::env::args().skip(1);
    let job: i64 = arguments
        .next()
        .ok_or("the id of a job is missing")?
        .parse()?;
    let task: i64 = arguments
        .next()
        .ok_or("the id of a task is missing")?
        .parse()?;
    let file = PathBuf::from(arguments.next().ok_or("the file is missing")?);

    let log = TaskLogCreate::new("by-hand.csv");
    match pyfarm.task_logs_create(job, task, 1, &log).send().await {
        Ok(log) => println!("registered on {}", log.created_on),
        Err(error) if error.is_conflict() => println!("registered before"),
        Err(error) => return Err(error.into()),
    }
    let upload = pyfarm.task_logs_upload(job, task, 1, &log.identifier, Upload::file(file));
    upload.send().await?;

    let download = pyfarm.task_logs_download(job, task, 1, &log.identifier);
    let mut content = download.send().await?;
    content.write_to(&mut tokio::io::stdout()).await?;
    Ok(())
}
