//! Says whether the credentials are good, and what is known about the account.
//!
//! It needs a server, and the environment that `Account::from_env` reads.

use thirtyloops_client::Account;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = Account::from_env()?;
    match account.authenticate().await {
        Ok(()) => println!("{} is open to you", account.name()),
        // The words say whether it is the password, the user or the account.
        Err(error) => {
            println!("no: {}", error.message().unwrap_or("nothing was said"));
            return Ok(());
        }
    }
    println!("the plan is {}", account.get().send().await?.plan);
    for app in account.apps().items().try_collect().await? {
        println!("{} at {}", app.name, app.dns_record);
    }
    Ok(())
}
