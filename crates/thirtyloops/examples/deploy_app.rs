//! Deploys an app to two regions, and prints what the job says until it has ended.
//!
//! It needs a server, the environment that `Account::from_env` reads, and the name of an app as its
//! argument.

use thirtyloops_client::{Account, JobError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = Account::from_env()?;
    let name = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "thirtyloops".to_owned());

    let app = account.app(name);
    // The regions are reconstructed: `DeployOptions::new()` is what a server is known to take.
    let job = app.deploy([("eu", 2), ("us", 4)]).await?;
    println!("{}", job.location());
    println!("{}", job.status().await?.shown());

    let mut messages = job.messages();
    loop {
        match messages.try_next().await {
            Ok(Some(message)) => println!("{}", message.output().unwrap_or(&message.message)),
            Ok(None) => break,
            Err(JobError::Failed(_)) => {
                println!("the deploy has failed");
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        }
    }
    println!("{}", job.wait().await?.status.shown());
    Ok(())
}
