//! Saagie.

use saagie_client::{API, Client};

use super::{Application, Platform};

pub(super) static PLATFORM: Platform = Platform {
    name: "saagie",
    about: "Saagie: projects, jobs, apps and pipelines on a platform for data",
    applications: &[Application {
        name: "",
        api: &API,
        rows: Client::CALLS,
    }],
    address: "SAAGIE_URL",
    credentials: &["SAAGIE_REALM", "SAAGIE_USER", "SAAGIE_PASSWORD"],
    defaults: &[
        ("platformId", "SAAGIE_PLATFORM"),
        ("platform_id", "SAAGIE_PLATFORM"),
    ],
    connect: |_, variables| {
        let names = [
            "SAAGIE_URL",
            "SAAGIE_REALM",
            "SAAGIE_USER",
            "SAAGIE_PASSWORD",
        ];
        let given = names.map(|name| variables(name).filter(|value| !value.is_empty()));
        if let [Some(url), Some(realm), Some(user), Some(password)] = given {
            let client = Client::at(url, realm, user, password);
            let client = client.build().map_err(|error| error.to_string())?;
            return Ok(client.runtime().clone());
        }
        let missing: Vec<&str> = names
            .into_iter()
            .filter(|name| variables(name).is_none_or(|value| value.is_empty()))
            .collect();
        Err(format!(
            "missing from the environment (not set or empty): {}",
            missing.join(", ")
        ))
    },
    jobs: &[],
    followed: &[],
};
