//! Recorded exchanges, played again through a client.
//!
//! For each exchange the operation is found, its arguments are read from what was recorded, and the
//! typed client sends it to a server on this machine that gives the recorded answer. Then two things
//! are compared: what arrived with what was recorded, and what the client made of the answer with
//! the answer.
//!
//! Recordings hold requests that are wrong on purpose. A typed client refuses to build those, which is
//! right if the server refused them too. If the server took them, they must be sent all the same,
//! through the options of a call or as a raw request: a client must never be the reason that
//! something cannot be done.

mod arguments;
mod exchange;
mod outcome;
mod platform;
mod player;
mod report;
mod route;
mod same;
mod server;
mod wire;

pub use exchange::Exchange;
pub use platform::{Platform, Setup};
pub use report::{How, Report, Verdict};

/// Plays all exchanges, one after the other. Fails only if the server or the client cannot be set up.
pub async fn run(
    platform: &Platform,
    exchanges: &[Result<Exchange, String>],
) -> Result<Report, String> {
    let mut player = player::Player::new(platform).await?;
    let mut report = Report::default();
    for (index, exchange) in exchanges.iter().enumerate() {
        let line = index + 1;
        match exchange {
            Ok(exchange) => report.add(line, exchange, player.play(exchange).await),
            Err(problem) => report.unreadable(line, problem),
        }
    }
    Ok(report)
}
