//! Creates a user, changes it and deletes it, and shows what the account and an app have used.
//!
//! It needs a server, the environment that `Account::from_env` reads, and the name of an app as its
//! argument.

use thirtyloops_client::Account;
use thirtyloops_client::types::{UserCreate, UserUpdate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = Account::from_env()?;
    let app = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "thirtyloops".to_owned());

    let new = UserCreate::new("ana", "ana@example.org", "a secret");
    account.create_user(&new).send().await?;
    let ana = account.user("ana");
    let change = UserUpdate::new().email("ana@example.com");
    println!("{}", ana.update(&change).send().await?.email);
    ana.delete().send().await?;

    let invoice = account.current_invoice().send().await?;
    println!("invoice {} runs now", invoice.invoice_number);
    if let Some(paid) = account.app(app).usage().await?.paid {
        println!("{} {} of {}", paid.quantity, paid.unit, paid.item);
    }
    Ok(())
}
