//! Walks over the departments whose name has a word in it, by the generic service.
//!
//! `cargo run -p cloudcix-client --example walk -- WORD`, with the variables of `CloudCix::from_env`.

use cloudcix_client::CloudCix;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let word = std::env::args().nth(1).unwrap_or_default();
    let cloudcix = CloudCix::from_env()?;
    let departments = cloudcix.service("membership", "department")?;
    let list = departments.list().search("name__icontains", &word);
    for department in list.order("name").get_all().await? {
        println!("{} {}", department["id"], department["name"]);
    }
    Ok(())
}
