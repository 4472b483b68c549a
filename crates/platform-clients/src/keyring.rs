//! Secrets of profiles in the keyring of the system: the Secret Service, the Keychain, the Credential Manager.

use crate::profile_error::ProfileError;
use crate::runtime::Secret;

/// The keyring of the system. Without the feature `keyring` there is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keyring(());

impl Keyring {
    /// Whether it is compiled in.
    pub const IS_COMPILED: bool = cfg!(feature = "keyring");

    /// A secret of a profile, if the keyring has it.
    #[cfg(feature = "keyring")]
    pub fn read(
        self,
        platform: &str,
        profile: &str,
        variable: &str,
    ) -> Result<Option<Secret>, ProfileError> {
        match entry(platform, profile, variable)?.get_password() {
            Ok(text) => Ok(Some(Secret::from(text))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Keeps a secret of a profile, in the place of any other.
    #[cfg(feature = "keyring")]
    pub fn write(
        self,
        platform: &str,
        profile: &str,
        variable: &str,
        secret: &Secret,
    ) -> Result<(), ProfileError> {
        let entry = entry(platform, profile, variable)?;
        entry
            .set_password(secret.expose())
            .map_err(|error| failed(&error))
    }

    /// Forgets a secret of a profile. That there is none is fine.
    #[cfg(feature = "keyring")]
    pub fn delete(self, platform: &str, profile: &str, variable: &str) -> Result<(), ProfileError> {
        match entry(platform, profile, variable)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }
}

#[cfg(feature = "keyring")]
fn entry(platform: &str, profile: &str, variable: &str) -> Result<keyring::Entry, ProfileError> {
    let status = keyring::Entry::store_status();
    if let Err(error) = status {
        return Err(failed(error));
    }
    let user = format!("{platform}/{profile}/{variable}");
    keyring::Entry::new("platforms", &user).map_err(|error| failed(&error))
}

/// The words of an error. What the keyring gave, which may be a secret, is not among them.
#[cfg(feature = "keyring")]
fn failed(error: &keyring::Error) -> ProfileError {
    ProfileError::Keyring(match error {
        keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..) => {
            "what it holds is not a text".to_owned()
        }
        keyring::Error::Ambiguous(_) => "it holds the secret more than once".to_owned(),
        other => other.to_string(),
    })
}

#[cfg(not(feature = "keyring"))]
impl Keyring {
    /// There is none.
    pub fn read(self, _: &str, _: &str, _: &str) -> Result<Option<Secret>, ProfileError> {
        Ok(None)
    }

    /// There is none to keep it.
    pub fn write(self, _: &str, _: &str, _: &str, _: &Secret) -> Result<(), ProfileError> {
        Err(ProfileError::Keyring(
            "it is not compiled in; the feature `keyring` has it".to_owned(),
        ))
    }

    /// There is none.
    pub fn delete(self, _: &str, _: &str, _: &str) -> Result<(), ProfileError> {
        Ok(())
    }
}
