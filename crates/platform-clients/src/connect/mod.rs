//! How each platform is reached: one file a platform, with its variables and how a client is made of them.

#[cfg(feature = "cloudcix")]
mod cloudcix;
#[cfg(feature = "craton")]
mod craton;
#[cfg(feature = "pyfarm")]
mod pyfarm;
#[cfg(feature = "saagie")]
mod saagie;
#[cfg(feature = "thirtyloops")]
mod thirtyloops;

use crate::connect_error::ConnectError;
use crate::platform::Platform;
use crate::platforms::Platforms;
use crate::runtime::{Api, Client};

/// Where variables are read.
pub(crate) type Read<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Every platform that is compiled in.
pub(crate) const ALL: &[&Platform] = &[
    #[cfg(feature = "cloudcix")]
    Platform::CLOUDCIX,
    #[cfg(feature = "craton")]
    Platform::CRATON,
    #[cfg(feature = "pyfarm")]
    Platform::PYFARM,
    #[cfg(feature = "saagie")]
    Platform::SAAGIE,
    #[cfg(feature = "thirtyloops")]
    Platform::THIRTYLOOPS,
];

/// The client of an API of a platform.
#[cfg_attr(
    not(feature = "cloudcix"),
    expect(unused_variables, reason = "one API, or no platform at all")
)]
pub(crate) fn client(
    platforms: &Platforms,
    platform: &'static Platform,
    api: &'static Api,
) -> Result<Client, ConnectError> {
    match platform.name {
        #[cfg(feature = "cloudcix")]
        "cloudcix" => cloudcix::client(platforms, api),
        #[cfg(feature = "craton")]
        "craton" => Ok(platforms.craton()?.runtime().clone()),
        #[cfg(feature = "pyfarm")]
        "pyfarm" => Ok(platforms.pyfarm()?.runtime().clone()),
        #[cfg(feature = "saagie")]
        "saagie" => Ok(platforms.saagie()?.runtime().clone()),
        #[cfg(feature = "thirtyloops")]
        "thirtyloops" => Ok(platforms.thirtyloops()?.client().runtime().clone()),
        name => Err(ConnectError::refused(
            name,
            "its client is not compiled in".to_owned(),
            None,
        )),
    }
}
