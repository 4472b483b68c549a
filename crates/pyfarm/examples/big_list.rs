//! Reads a list of 200 MB from a server of its own, and prints how much of it was held at a time.
//!
//! The size in megabytes may be given as an argument, and `whole` after it to read the list as one value
//! for comparison. The peak is that of the whole process, and is read where Linux keeps it.

use std::fmt::Write as _;
use std::time::Instant;

use pyfarm_client::Client;
use pyfarm_client::runtime::RequestOptions;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let megabytes: usize = arguments.next().map_or(Ok(200), |text| text.parse())?;
    let whole = arguments.next().is_some_and(|word| word == "whole");

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let pyfarm = Client::at(format!("http://{}", listener.local_addr()?)).build()?;
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve(connection, megabytes * 1_000_000));
        }
    });

    let before = peak();
    let start = Instant::now();
    let (mut count, mut held) = (0_u64, 0);
    if whole {
        let options = RequestOptions::new().max_response_size(u64::MAX);
        let tags = pyfarm.tags_list().options(options).send().await?;
        count = tags.len() as u64;
    } else {
        let mut tags = pyfarm.tags_list().items();
        while let Some(tag) = tags.try_next().await? {
            assert_eq!(tag.id.unsigned_abs(), count);
            count += 1;
            held = held.max(tags.held());
        }
    }
    println!(
        "{count} tags of {megabytes} MB in {:.1} s",
        start.elapsed().as_secs_f64()
    );
    println!("held at most: {} KB", held / 1000);
    println!(
        "peak of the process: {} KB before, {} KB after",
        before,
        peak()
    );
    Ok(())
}

/// Answers any request with a list of tags of this size.
async fn serve(mut connection: TcpStream, size: usize) -> std::io::Result<()> {
    let mut request = [0; 4096];
    let _ = connection.read(&mut request).await?;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n[";
    connection.write_all(head.as_bytes()).await?;
    let (mut sent, mut number) = (1, 0);
    let mut chunk = String::new();
    while sent < size {
        chunk.clear();
        while chunk.len() < 64 * 1024 {
            let comma = if number == 0 { "" } else { ", " };
            // Writing to a text never fails.
            let _ = write!(
                chunk,
                r#"{comma}{{"agents": ["aaaaaaaa-0000-4000-8000-000000000001"], "tag": "tag-{number}", "jobs": [1, 2, 3], "id": {number}}}"#
            );
            number += 1;
        }
        connection.write_all(chunk.as_bytes()).await?;
        sent += chunk.len();
    }
    connection.write_all(b"]").await
}

/// The most memory that the process had so far, in kilobytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
