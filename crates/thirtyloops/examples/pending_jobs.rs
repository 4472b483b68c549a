//! Starts two jobs, and shows which of them wait and which run.
//!
//! It needs a server, the environment that `Account::from_env` reads, and the name of an app as its
//! argument.

use thirtyloops_client::Account;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = Account::from_env()?;
    let name = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "thirtyloops".to_owned());

    let app = account.app(name);
    app.scale(2).await?;
    app.restart().await?;

    // Where the server has no list of jobs, these are the jobs that were started through the account.
    let jobs = account.jobqueue();
    for job in jobs.pending().await? {
        println!("waits: {}", job.uuid());
    }
    for running in jobs.current().await? {
        println!("runs: {} {}", running.job.uuid(), running.logbook.action);
    }
    Ok(())
}
