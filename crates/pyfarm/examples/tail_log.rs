//! Prints the log of a task as it is written.
//!
//! It needs a server, at `PYFARM_URL`, and the ids of a job and of a task as its arguments. While a task
//! runs its log is with the agent, and this asks the agent for it.

use std::time::Duration;

use pyfarm_client::Client;

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

    let tail = pyfarm.tail_log(job, task).from_agent(true);
    let mut lines = tail.delay(Duration::from_millis(200)).lines();
    while let Some(line) = lines.try_next().await? {
        println!("{line}");
    }
    Ok(())
}
