//! Creates a tag, or finds the one of that name.
//!
//! It needs a server, at `PYFARM_URL`. The name of the tag may be given as an argument.

use pyfarm_client::Client;
use pyfarm_client::types::TagCreate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let name = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "interesting".to_owned());

    let tag = pyfarm.tags_create(&TagCreate::new(name)).send().await?;
    let news = if tag.status() == 201 {
        "is new"
    } else {
        "was there"
    };
    println!("{} {news} and has the id {}", tag.tag, tag.id);
    Ok(())
}
