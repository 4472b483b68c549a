//! Where variables come from, step by step.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::connect_error::{ConnectError, Step, Tried};
use crate::file::{DEFAULT_PROFILE, ProfileFile};
use crate::keyring::Keyring;
use crate::platform::{Platform, Variable};
use crate::profile::Profile;
use crate::runtime::Secret;

/// What is asked for when no step before had it.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The platform that it is for.
    pub platform: &'static Platform,
    /// The variable.
    pub variable: &'static Variable,
}

pub(crate) type Environment = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;
pub(crate) type Ask = Arc<dyn Fn(Question) -> Option<Secret> + Send + Sync>;

/// Every place where variables may be, in the state in which they were when the program began.
pub(crate) struct Sources {
    pub(crate) given: Profile,
    pub(crate) environment: Environment,
    pub(crate) file: ProfileFile,
    /// The profile that was named.
    pub(crate) named: Option<String>,
    pub(crate) keyring: Keyring,
    pub(crate) ask: Option<Ask>,
}

/// The variables of one platform, and where each came from.
pub(crate) struct Gathered {
    platform: &'static Platform,
    values: BTreeMap<&'static str, (Step, Secret)>,
    tried: Vec<Tried>,
}

impl Sources {
    /// The variables of a platform, from every step but the last. `needs` are those for which the keyring may
    /// be asked.
    pub(crate) fn gather(
        &self,
        platform: &'static Platform,
        needs: impl Fn(&Variable) -> bool,
    ) -> Result<Gathered, ConnectError> {
        let name = self.named.as_deref().unwrap_or(DEFAULT_PROFILE);
        let profile = match &self.named {
            Some(name) => {
                let named = self.file.named(platform.name, name);
                Some(named.map_err(|error| ConnectError::profile(platform.name, error))?)
            }
            None => self.file.get(platform.name, name),
        };
        let stored = |variable: &Variable| profile?.get(variable.name).cloned();
        let given = |variable: &Variable| self.given.get(variable.name).cloned();
        // A profile that was named and says where the server is says so alone.
        let alone = self.named.is_some()
            && platform
                .variables
                .iter()
                .any(|variable| variable.is_address && stored(variable).is_some());
        let inherited = |variable: &Variable| {
            let value = (self.environment)(variable.name)?;
            let is_left_out = value.is_empty() || (alone && variable.is_address);
            (!is_left_out).then(|| Secret::from(value))
        };

        let from_profile = Step::Profile {
            name: name.to_owned(),
            path: self.file.path().map(Into::into),
        };
        let mut gathered = Gathered::new(platform);
        gathered.take(Step::Given, &given);
        if self.named.is_none() {
            gathered.take(Step::Environment, &inherited);
        }
        let elsewhere = profile.and_then(|profile| gathered.elsewhere(profile));
        let bound = |variable: &Variable| {
            let held = elsewhere.is_some() && variable.is_secret();
            if held { None } else { stored(variable) }
        };
        gathered.take(from_profile, &bound);
        if profile.is_none() {
            gathered.note("no such profile");
        } else if let Some(note) = &elsewhere {
            gathered.note(note);
        }
        if !Keyring::IS_COMPILED {
            gathered.skip_keyring("not compiled in");
        } else if let Some(note) = &elsewhere {
            gathered.skip_keyring(note);
        } else if profile.is_none() {
            gathered.skip_keyring("it keeps the secrets of profiles");
        } else {
            self.take_keyring(&mut gathered, name, &needs);
        }
        if self.named.is_some() {
            gathered.take(Step::Environment, &inherited);
        }
        Ok(gathered)
    }

    /// Asks the keyring only for what is needed and not there yet: asking may show a window.
    fn take_keyring(
        &self,
        gathered: &mut Gathered,
        profile: &str,
        needs: &dyn Fn(&Variable) -> bool,
    ) {
        let platform = gathered.platform;
        let mut problem = None;
        let mut found = BTreeMap::new();
        for variable in platform.variables {
            if variable.is_secret()
                && needs(variable)
                && !gathered.values.contains_key(variable.name)
            {
                match self.keyring.read(platform.name, profile, variable.name) {
                    Ok(secret) => drop(secret.map(|secret| found.insert(variable.name, secret))),
                    Err(error) => problem = Some(error.problem()),
                }
            }
        }
        gathered.take(Step::Keyring, &|variable| found.get(variable.name).cloned());
        if let Some(problem) = problem {
            gathered.note(&problem);
        }
    }
}

impl Gathered {
    fn new(platform: &'static Platform) -> Self {
        Self {
            platform,
            values: BTreeMap::new(),
            tried: Vec::new(),
        }
    }

    fn take(&mut self, step: Step, read: &dyn Fn(&Variable) -> Option<Secret>) {
        let mut found = Vec::new();
        for variable in self.platform.variables {
            if let Some(value) = read(variable) {
                found.push(variable.name);
                self.values
                    .entry(variable.name)
                    .or_insert_with(|| (step.clone(), value));
            }
        }
        self.tried.push(Tried {
            step,
            found,
            note: None,
        });
    }

    fn skip_keyring(&mut self, note: &str) {
        self.take(Step::Keyring, &|_| None);
        self.note(note);
    }

    /// Says something of the step that was tried last.
    fn note(&mut self, note: &str) {
        if let Some(last) = self.tried.last_mut() {
            last.note = Some(note.to_owned());
        }
    }

    /// Why the secrets of a profile are left alone: its address is not the one that is used.
    fn elsewhere(&self, profile: &Profile) -> Option<String> {
        let addresses = || {
            let variables = self.platform.variables.iter();
            variables.filter(|variable| variable.is_address)
        };
        let stated = addresses().find_map(|variable| profile.get(variable.name));
        let own = match stated {
            Some(address) => address.expose(),
            // Without an address it is the usual one, where there is a usual one.
            None if addresses().all(|variable| !variable.required) => "the usual address",
            None => return None,
        };
        let strange = addresses().find_map(|variable| {
            let used = self.get(variable.name)?.expose();
            let stored = profile.get(variable.name).map(Secret::expose);
            (stored.map(trimmed) != Some(trimmed(used))).then_some(used)
        })?;
        Some(format!("its secrets are for {own} and not for {strange}"))
    }

    fn get(&self, name: &str) -> Option<&Secret> {
        self.values.get(name).map(|(_, value)| value)
    }

    /// A variable.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        self.get(name).map(|value| value.expose().to_owned())
    }

    /// The address that is used, and where it came from.
    pub(crate) fn address(&self) -> Option<(&'static str, Step)> {
        let name = self.platform.address();
        self.values.get(name).map(|(step, _)| (name, step.clone()))
    }

    /// Asks for what is missing. Whether anything came of it.
    pub(crate) fn ask(&mut self, ask: Option<&Ask>, missing: &[&str]) -> bool {
        let Some(ask) = ask else {
            self.take(Step::Prompt, &|_| None);
            self.note("there is nobody to ask");
            return false;
        };
        let platform = self.platform;
        let mut answers = BTreeMap::new();
        for entry in missing {
            // Of several that would do, the first is asked for.
            let name = entry.split(' ').next().unwrap_or_default();
            let Some(variable) = platform.variable(name) else {
                continue;
            };
            match ask(Question { platform, variable }) {
                Some(answer) if !answer.is_empty() => drop(answers.insert(variable.name, answer)),
                _ => break,
            }
        }
        self.take(Step::Prompt, &|variable| {
            answers.get(variable.name).cloned()
        });
        !answers.is_empty()
    }

    /// Every step and what it had.
    pub(crate) fn into_tried(self) -> Vec<Tried> {
        self.tried
    }
}

fn trimmed(address: &str) -> &str {
    address.trim().trim_end_matches('/')
}

impl fmt::Debug for Sources {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given: Vec<&str> = self.given.variables().map(|(name, _)| name).collect();
        formatter
            .debug_struct("Sources")
            .field("given", &given)
            .field("file", &self.file)
            .field("named", &self.named)
            .finish_non_exhaustive()
    }
}
