//! Whether the calls of our client do on the wire what the recorded client's calls did.
//!
//! A recording says which call sent each request. For each call of a table, our client makes the call that does
//! the same job against a server that answers from the recording. What arrived is then held against what was
//! recorded, request by request and by meaning. Differences on purpose stand in a table with their reason.

mod compare;
mod recorded_server;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::replay::{Exchange, Platform};
pub use recorded_server::RecordedServer;

/// A call of the recorded client, with what it sent.
#[derive(Clone, Debug)]
pub struct RecordedCall {
    /// The call, as it was written.
    pub call: String,
    /// Its requests, the first one first.
    pub exchanges: Vec<Exchange>,
}

impl RecordedCall {
    /// Whether it was recorded to see what a refused token leads to. That is no matter of one call.
    pub fn is_about_tokens(&self) -> bool {
        let mut statuses = self.exchanges.iter().map(|exchange| exchange.status);
        statuses.any(|status| status == 401)
    }
}

/// The calls of a recording. Requests that follow each other under the same call are one call.
pub fn recorded_calls(text: &str) -> Result<Vec<RecordedCall>, String> {
    let mut calls: Vec<RecordedCall> = Vec::new();
    for exchange in Exchange::lines(text) {
        let exchange = exchange?;
        match calls.last_mut() {
            Some(last) if last.call == exchange.note => last.exchanges.push(exchange),
            _ => calls.push(RecordedCall {
                call: exchange.note.clone(),
                exchanges: vec![exchange],
            }),
        }
    }
    Ok(calls)
}

/// Something that our call does otherwise, on purpose.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// How the recorded call begins; empty for any call.
    pub call: &'static str,
    /// How the difference is told: the beginning of it.
    pub told: &'static str,
    /// Why it is right.
    pub reason: &'static str,
}

/// What was found to differ, call by call.
#[derive(Debug, Default)]
pub struct Findings(Vec<(String, String)>);

impl Findings {
    /// Holds what arrived at a server against what a call had sent.
    pub async fn hold(
        &mut self,
        platform: &Platform,
        call: &RecordedCall,
        server: &RecordedServer,
    ) {
        let arrived = server.take();
        for told in compare::differences(platform, &call.exchanges, &arrived).await {
            self.add(&call.call, told);
        }
    }

    /// Adds what was found elsewhere.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Notes a difference.
    pub fn add(&mut self, call: &str, told: String) {
        self.0.push((call.to_owned(), told));
    }

    /// What is wrong: each difference that no entry of the table is for, and each entry that nothing differs by
    /// any more.
    pub fn problems(&self, table: &[Difference]) -> String {
        let mut text = String::new();
        let mut used = BTreeSet::new();
        for (call, told) in &self.0 {
            let place = table
                .iter()
                .position(|known| call.starts_with(known.call) && told.starts_with(known.told));
            match place {
                Some(place) => {
                    used.insert(place);
                }
                None => {
                    // Writing to a String cannot fail.
                    let _ = writeln!(text, "{call}\n    {told}");
                }
            }
        }
        for (place, known) in table.iter().enumerate() {
            if !used.contains(&place) {
                let _ = writeln!(
                    text,
                    "an entry of the table no longer occurs, take it out: {:?} {:?}",
                    known.call, known.told
                );
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, Findings};

    const TABLE: &[Difference] = &[Difference {
        call: "jobs.edit(",
        told: "job is not sent",
        reason: "it is not needed",
    }];

    #[test]
    fn a_difference_is_a_problem_unless_the_table_has_it() {
        let mut findings = Findings::default();
        findings.add("jobs.edit(1)", "job is not sent".to_owned());
        assert_eq!(findings.problems(TABLE), "");
        findings.add("jobs.get(1)", "job is not sent".to_owned());
        findings.add("jobs.edit(1)", "editJob: another name".to_owned());
        let told = findings.problems(TABLE);
        assert!(told.contains("jobs.get(1)\n    job is not sent"), "{told}");
        assert!(told.contains("another name"), "{told}");
    }

    #[test]
    fn an_entry_that_no_longer_occurs_is_a_problem() {
        let told = Findings::default().problems(TABLE);
        assert!(told.contains("no longer occurs"), "{told}");
    }
}
