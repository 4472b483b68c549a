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
//!
//! Of GraphQL, only the meaning is recorded: another client has documents of its own. The operation that means
//! the same is sent, what arrives is compared by its meaning, and the recorded answer is completed with what
//! our document asks for besides.

mod arguments;
mod exchange;
pub(crate) mod form;
mod graphql;
mod outcome;
mod platform;
mod player;
mod report;
mod route;
pub(crate) mod same;
mod server;
mod wire;

pub use exchange::Exchange;
pub use platform::{Difference, Platform, Setup};
pub use report::{How, Report, Verdict};
pub use server::Arrival;

pub(crate) use exchange::pairs as sent_pairs;

/// Plays all exchanges, one after the other. Where there are several platforms, they are applications, and
/// the note of an exchange says which one it was recorded with. Fails only if the server or a client
/// cannot be set up.
pub async fn run(
    platforms: &[Platform],
    exchanges: &[Result<Exchange, String>],
) -> Result<Report, String> {
    let mut players = Vec::new();
    for platform in platforms {
        players.push((platform, player::Player::new(platform).await?));
    }
    let mut report = Report::default();
    for (index, exchange) in exchanges.iter().enumerate() {
        let line = index + 1;
        let exchange = match exchange {
            Ok(exchange) => exchange,
            Err(problem) => {
                report.unreadable(line, problem);
                continue;
            }
        };
        let only = players.len() == 1;
        let player = players
            .iter_mut()
            .find(|(platform, _)| only || platform.is_meant_by(&exchange.note));
        match player {
            Some((_, player)) => report.add(line, exchange, player.play(exchange).await),
            None => report.unreadable(line, "its note names no application"),
        }
    }
    Ok(report)
}
