//! A stand-in with a project, and a user of it.

use std::fmt::Display;

use platform_clients_saagie_stand_in::{Recorded, StandIn};
use saagie_client::Saagie;

pub struct World {
    pub stand_in: StandIn,
    pub saagie: Saagie,
    /// A project that is ready and may use everything in the catalogue.
    pub project: String,
}

impl World {
    pub async fn new() -> Self {
        let stand_in = StandIn::start().await.unwrap();
        Self {
            saagie: connected(&stand_in),
            project: stand_in.project("a project"),
            stand_in,
        }
    }

    /// The operations that were sent since this was last asked, log-ins left out.
    pub fn sent(&self) -> Vec<String> {
        let requests = self.stand_in.take_requests();
        let names = requests.iter().map(Recorded::name);
        names
            .filter(|name| !name.contains("authenticate"))
            .map(str::to_owned)
            .collect()
    }

    /// The last request of an operation.
    pub fn last(&self, operation: &str) -> Recorded {
        let requests = self.stand_in.requests();
        let mut found = requests
            .into_iter()
            .filter(|request| request.name() == operation);
        found
            .next_back()
            .unwrap_or_else(|| panic!("{operation} was not sent"))
    }
}

pub fn connected(stand_in: &StandIn) -> Saagie {
    let (realm, user, password) = (StandIn::REALM, StandIn::USER, StandIn::PASSWORD);
    Saagie::connect(stand_in.url(), StandIn::PLATFORM, realm, user, password).unwrap()
}

/// Holds an error to what it has to tell.
pub fn tells<T>(result: Result<T, impl Display>, what: &[&str]) {
    let Err(error) = result else {
        panic!("there is no error that tells {what:?}")
    };
    let error = error.to_string();
    for part in what {
        assert!(error.contains(part), "{part:?} is not in {error:?}");
    }
}
