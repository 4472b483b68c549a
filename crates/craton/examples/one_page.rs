//! Turns the pages by hand: first three of them, then all in a loop.
//!
//! It needs a server, and the environment that `Client::from_env` reads.

use craton_client::Client;
use craton_client::types::Cloud;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let craton = Client::from_env()?;
    three_pages(&craton).await?;
    every_page(&craton).await?;
    Ok(())
}

async fn three_pages(craton: &Client) -> Result<(), craton_client::Error> {
    let first = craton.clouds_list().limit(10).send().await?;
    show("first", &first.clouds);

    let Some(last) = first.clouds.last() else {
        return Ok(());
    };
    let second = craton
        .clouds_list()
        .limit(10)
        .marker(last.id)
        .send()
        .await?;
    show("second", &second.clouds);

    let Some(last) = second.clouds.last() else {
        return Ok(());
    };
    let third = craton
        .clouds_list()
        .limit(10)
        .marker(last.id)
        .send()
        .await?;
    show("third", &third.clouds);
    Ok(())
}

/// The server is asked until a page is empty. The marker is the id of the last cloud seen.
async fn every_page(craton: &Client) -> Result<(), craton_client::Error> {
    let mut marker = None;
    loop {
        let mut list = craton.clouds_list().limit(100);
        if let Some(marker) = marker {
            list = list.marker(marker);
        }
        let page = list.send().await?.into_inner();
        let Some(last) = page.clouds.last() else {
            return Ok(());
        };
        marker = Some(last.id);
        show("next", &page.clouds);
    }
}

fn show(page: &str, clouds: &[Cloud]) {
    println!("{page} page:");
    for cloud in clouds {
        println!("  {:>6}  {}", cloud.id, cloud.name);
    }
}
