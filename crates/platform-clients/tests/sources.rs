//! Where addresses and credentials come from, and what is said when they come from nowhere.

#![cfg(all(feature = "craton", feature = "pyfarm", feature = "cloudcix"))]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use platform_clients::runtime::Secret;
use platform_clients::{Platform, Platforms, PlatformsBuilder, Profile, ProfileFile, Step};

struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("platforms.toml")
    }

    /// With a profile of Craton of this name, for this address.
    fn with(self, name: &str, url: &str) -> Self {
        let mut file = ProfileFile::load_from(self.path()).unwrap();
        let profile = Profile::new()
            .set("CRATON_URL", url)
            .set("OS_USERNAME", format!("{name}-user"))
            .set("OS_PROJECT_ID", "p")
            .set("OS_PASSWORD", "canary-stored");
        file.insert("craton", name, profile);
        file.save().unwrap();
        self
    }

    fn platforms(&self, environment: &[(&'static str, &'static str)]) -> PlatformsBuilder {
        let environment = environment.to_vec();
        Platforms::builder()
            .file(self.path())
            .environment(move |name| {
                let pair = environment.iter().find(|(known, _)| *known == name);
                pair.map(|(_, value)| (*value).to_owned())
            })
    }
}

fn craton() -> &'static Platform {
    Platform::find("craton").unwrap()
}

fn variable(platforms: PlatformsBuilder, name: &str) -> Option<String> {
    let platforms = platforms.build().unwrap();
    platforms.variable(craton(), name).unwrap()
}

#[test]
fn what_is_given_comes_before_the_environment_and_that_before_the_default_profile() {
    let home = Home::new().with("default", "http://stored");
    let inherited = [("OS_USERNAME", "inherited")];
    let user = |platforms| variable(platforms, "OS_USERNAME").unwrap();
    assert_eq!(user(home.platforms(&[])), "default-user");
    assert_eq!(user(home.platforms(&inherited)), "inherited");
    let given = home.platforms(&inherited).set("OS_USERNAME", "given");
    assert_eq!(user(given), "given");
    let empty = home.platforms(&[("OS_USERNAME", "")]);
    assert_eq!(user(empty), "default-user");
}

#[test]
fn a_profile_that_is_named_comes_before_the_environment() {
    let home = Home::new().with("work", "http://work");
    let inherited = [
        ("OS_USERNAME", "inherited"),
        ("CRATON_URL", "http://elsewhere"),
        ("OS_AUTH_URL", "http://keystone"),
        ("OS_USER_DOMAIN_NAME", "domain"),
    ];
    let named = || home.platforms(&inherited).profile("work");
    assert_eq!(variable(named(), "OS_USERNAME").unwrap(), "work-user");
    assert_eq!(variable(named(), "CRATON_URL").unwrap(), "http://work");
    // What it lacks comes from the environment, but no address does: its password is not for Keystone.
    assert_eq!(variable(named(), "OS_USER_DOMAIN_NAME").unwrap(), "domain");
    assert_eq!(variable(named(), "OS_AUTH_URL"), None);
    assert_eq!(variable(named(), "OS_PASSWORD").unwrap(), "canary-stored");
}

#[test]
fn a_stored_secret_goes_only_to_the_address_that_it_was_stored_with() {
    let home = Home::new().with("default", "http://stored/");
    let same = home.platforms(&[("CRATON_URL", "http://stored")]);
    assert_eq!(variable(same, "OS_PASSWORD").unwrap(), "canary-stored");
    for platforms in [
        home.platforms(&[("CRATON_URL", "http://elsewhere")]),
        home.platforms(&[("OS_AUTH_URL", "http://elsewhere")]),
        home.platforms(&[]).set("CRATON_URL", "http://elsewhere"),
        home.platforms(&[])
            .profile("default")
            .set("CRATON_URL", "http://elsewhere"),
    ] {
        let error = platforms.build().unwrap().craton().unwrap_err();
        assert_eq!(error.missing_variables(), ["OS_PASSWORD"]);
        let told = error.to_string();
        let why = "its secrets are for http://stored/ and not for http://elsewhere";
        assert!(told.contains(why), "{told}");
        assert!(!told.contains("canary"), "{told}");
    }
}

#[test]
fn a_profile_without_an_address_is_for_the_usual_one() {
    let home = Home::new();
    let mut file = ProfileFile::load_from(home.path()).unwrap();
    let profile = Profile::new()
        .set("CLOUDCIX_API_USERNAME", "ada")
        .set("CLOUDCIX_API_PASSWORD", "canary")
        .set("CLOUDCIX_API_KEY", "canary");
    file.insert("cloudcix", "default", profile);
    file.save().unwrap();
    assert!(home.platforms(&[]).build().unwrap().cloudcix().is_ok());
    for name in ["CLOUDCIX_API_URL", "CLOUDCIX_MEMBERSHIP_URL"] {
        let platforms = home.platforms(&[(name, "http://elsewhere")]);
        let error = platforms.build().unwrap().cloudcix().unwrap_err();
        let missing = ["CLOUDCIX_API_PASSWORD", "CLOUDCIX_API_KEY"];
        assert_eq!(error.missing_variables(), missing, "{error}");
        assert!(
            error.to_string().contains("for the usual address"),
            "{error}"
        );
    }
}

#[test]
fn the_error_lists_every_step_that_was_tried() {
    let home = Home::new();
    let platforms = home
        .platforms(&[("CRATON_URL", "http://h")])
        .set("OS_USERNAME", "ada");
    let error = platforms.build().unwrap().craton().unwrap_err();
    assert_eq!(error.missing_variables(), ["OS_PROJECT_ID", "OS_PASSWORD"]);
    let steps: Vec<&Step> = error
        .tried()
        .iter()
        .map(platform_clients::Tried::step)
        .collect();
    assert!(matches!(
        steps[..],
        [
            Step::Given,
            Step::Environment,
            Step::Profile { .. },
            Step::Keyring,
            Step::Prompt
        ]
    ));
    let told = error.to_string();
    for words in [
        "craton: OS_PROJECT_ID, OS_PASSWORD are missing",
        "what was given: OS_USERNAME",
        "the environment: CRATON_URL",
        "platforms.toml: no such profile",
        "the keyring: ",
        "the prompt: there is nobody to ask",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn whoever_can_be_asked_is_asked_once_and_only_for_what_is_missing() {
    let home = Home::new();
    let asked: Arc<Mutex<Vec<&str>>> = Arc::default();
    let questions = Arc::clone(&asked);
    let platforms = home
        .platforms(&[("CRATON_URL", "http://h"), ("OS_USERNAME", "ada")])
        .ask(move |question| {
            questions.lock().unwrap().push(question.variable.name);
            Some(Secret::from("answer"))
        })
        .build()
        .unwrap();
    platforms.craton().unwrap();
    platforms.craton().unwrap();
    assert_eq!(*asked.lock().unwrap(), ["OS_PROJECT_ID", "OS_PASSWORD"]);

    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let silent = home.platforms(&[]).ask(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        None
    });
    let error = silent.build().unwrap().craton().unwrap_err();
    assert_eq!(count.load(Ordering::SeqCst), 1, "no answer ends the asking");
    assert_eq!(error.missing_variables().len(), 4);
}

#[test]
fn a_platform_without_the_named_profile_says_which_there_are() {
    let home = Home::new()
        .with("work", "http://h")
        .with("home", "http://h");
    let other = home.platforms(&[]).profile("wrok").build().unwrap();
    let told = other.craton().unwrap_err().to_string();
    assert!(told.contains("there are: home, work"), "{told}");
    let pyfarm = home
        .platforms(&[("PYFARM_URL", "http://h")])
        .profile("work");
    let told = pyfarm.build().unwrap().pyfarm().unwrap_err().to_string();
    assert!(
        told.contains("platforms login pyfarm --profile work"),
        "{told}"
    );
}

#[test]
fn an_address_that_is_none_is_told_with_the_place_it_came_from() {
    let home = Home::new();
    let platforms = home.platforms(&[("PYFARM_URL", "farm:5000")]);
    let told = platforms.build().unwrap().pyfarm().unwrap_err().to_string();
    assert!(
        told.contains("PYFARM_URL comes from the environment"),
        "{told}"
    );
}

#[test]
fn every_platform_begins_with_its_address_and_needs_no_optional_variable() {
    for platform in Platform::ALL {
        assert!(platform.variables[0].is_address, "{}", platform.name);
        assert_eq!(platform.address(), platform.variables[0].name);
        let builder = Platforms::builder().no_file().environment(|name| {
            let known = Platform::ALL.iter().find_map(|one| one.variable(name))?;
            let value = if known.is_address { "http://h" } else { "1" };
            known.required.then(|| value.to_owned())
        });
        let platforms = builder.build().unwrap();
        let api = match platform.name {
            "craton" => &platform_clients::craton::API,
            "pyfarm" => &platform_clients::pyfarm::API,
            _ => continue,
        };
        let client = platforms.client(platform, api).unwrap();
        assert_eq!(client.base_url().host_str(), Some("h"));
    }
}

#[test]
fn one_application_of_cloudcix_may_be_elsewhere() {
    let home = Home::new();
    let platforms = home.platforms(&[
        ("CLOUDCIX_API_USERNAME", "ada"),
        ("CLOUDCIX_API_PASSWORD", "x"),
        ("CLOUDCIX_API_KEY", "x"),
        ("CLOUDCIX_APP_MANAGER_URL", "http://127.0.0.1:7"),
    ]);
    let cloudcix = platforms.build().unwrap().cloudcix().unwrap();
    let told = format!("{:?}", cloudcix.service("appmanager", "app").unwrap());
    assert!(told.contains("127.0.0.1:7"), "{told}");
    let told = format!("{:?}", cloudcix.service("membership", "country").unwrap());
    assert!(told.contains("membership.api.cloudcix.com"), "{told}");
}

#[cfg(feature = "saagie")]
#[test]
fn a_platform_of_saagie_is_known_by_its_number() {
    let home = Home::new();
    let known = [
        ("SAAGIE_URL", "https://my-workspace.example"),
        ("SAAGIE_REALM", "my"),
        ("SAAGIE_USER", "ada"),
        ("SAAGIE_PASSWORD", "canary"),
        ("SAAGIE_PLATFORM", "7"),
    ];
    let platforms = home.platforms(&known).build().unwrap();
    let saagie = platforms.saagie_platform().unwrap();
    assert_eq!(saagie.platform_id(), 7);

    let missing = home.platforms(&known[..4]).build().unwrap();
    let told = missing.saagie_platform().unwrap_err();
    assert_eq!(told.missing_variables(), ["SAAGIE_PLATFORM"]);

    let wrong = home.platforms(&known).set("SAAGIE_PLATFORM", "seven");
    let told = wrong.build().unwrap().saagie_platform().unwrap_err();
    assert!(told.to_string().contains("\"seven\""), "{told}");
}
