//! The address of a platform, as a browser shows it.

use std::fmt;

use platform_clients_runtime::Url;

/// What the address of a page of the web interface says.
///
/// ```
/// use saagie_client::{Address, Page};
///
/// # fn main() -> Result<(), saagie_client::AddressError> {
/// let address = Address::parse(
///     "https://my-saagie-workspace.example.com:8443/projects/platform/6/project/8321e13c/job/a85ac3db/instances/6ff448ae",
/// )?;
/// assert_eq!(address.base_url().as_str(), "https://my-saagie-workspace.example.com:8443/");
/// assert_eq!(address.realm(), Some("my-saagie"));
/// assert_eq!(address.platform(), 6);
/// assert_eq!(address.project(), Some("8321e13c"));
/// assert_eq!(address.page(), Some((Page::Job, "a85ac3db")));
/// assert_eq!(address.instance(), Some("6ff448ae"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    base_url: Url,
    realm: Option<String>,
    platform: i32,
    project: Option<String>,
    page: Option<(Page, String)>,
    instance: Option<String>,
}

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Page {
    /// A job.
    Job,
    /// An app.
    App,
    /// A pipeline.
    Pipeline,
}

/// Why a text is no address of a platform. The message names what could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}; an address is like https://REALM-workspace.example.com/projects/platform/1")]
pub struct AddressError {
    problem: String,
}

impl AddressError {
    pub(crate) fn new(problem: impl fmt::Display) -> Self {
        Self {
            problem: problem.to_string(),
        }
    }
}

impl Address {
    /// Reads an address, up to and beyond the number of the platform.
    ///
    /// The host may have a port and the realm may have hyphens. Plain `http` is taken for this machine
    /// alone: a password must not cross a network in the clear.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let url = Url::parse(text.trim())
            .map_err(|error| AddressError::new(format!("the address is no URL: {error}")))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::new(
                "the address must not hold a user name or a password",
            ));
        }
        let host = url
            .host_str()
            .ok_or_else(|| AddressError::new("the address has no host"))?
            .to_owned();
        match url.scheme() {
            "https" => {}
            "http" if is_this_machine(&url) => {}
            "http" => {
                return Err(AddressError::new(
                    "plain http would send the password in the clear; write https",
                ));
            }
            other => return Err(AddressError::new(format!("`{other}` is not https"))),
        }
        let segments: Vec<&str> = url.path_segments().into_iter().flatten().collect();
        // The platform may lie below a path of a proxy.
        let start = segments
            .windows(2)
            .position(|pair| pair == ["projects", "platform"])
            .ok_or_else(|| AddressError::new("the path has no `/projects/platform/`"))?;
        let (prefix, rest) = segments.split_at(start);
        let number = rest.get(2).copied().unwrap_or_default();
        let platform = number.parse().map_err(|_| {
            AddressError::new(format!("`{number}` is not the number of a platform"))
        })?;
        let mut base_url = url.clone();
        base_url.set_query(None);
        base_url.set_fragment(None);
        base_url.set_path(&format!("{}/", prefix.join("/")).replace("//", "/"));
        let mut found = Self {
            base_url,
            realm: realm_of(&host),
            platform,
            project: None,
            page: None,
            instance: None,
        };
        found.read_pages(rest.get(3..).unwrap_or_default());
        Ok(found)
    }

    fn read_pages(&mut self, segments: &[&str]) {
        for pair in segments.windows(2) {
            let id = pair[1];
            if id.is_empty() {
                continue;
            }
            let page = match pair[0] {
                "project" if self.project.is_none() => {
                    self.project = Some(id.to_owned());
                    continue;
                }
                "instances" if self.instance.is_none() => {
                    self.instance = Some(id.to_owned());
                    continue;
                }
                "job" => Page::Job,
                "app" => Page::App,
                "pipeline" => Page::Pipeline,
                _ => continue,
            };
            self.page.get_or_insert_with(|| (page, id.to_owned()));
        }
    }

    /// Where the platform is: everything in front of `projects/platform`.
    pub fn base_url(&self) -> &Url {
        &self.base_url
    }

    /// The realm, where the host begins with one: `my` in `my-workspace.example.com`. A host may also be an
    /// address or a name without a hyphen, and then the realm has to be said.
    pub fn realm(&self) -> Option<&str> {
        self.realm.as_deref()
    }

    /// The number of the platform.
    pub fn platform(&self) -> i32 {
        self.platform
    }

    /// The id of the project, where the page is within one.
    pub fn project(&self) -> Option<&str> {
        self.project.as_deref()
    }

    /// What the page is about, and its id.
    pub fn page(&self) -> Option<(Page, &str)> {
        self.page.as_ref().map(|(page, id)| (*page, id.as_str()))
    }

    /// The id of a run, where the page shows one.
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }
}

pub(crate) fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || host.ends_with(".localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The realm in front of `-workspace`, or in front of the last hyphen of the first label.
fn realm_of(host: &str) -> Option<String> {
    let label = host.split('.').next()?;
    let (realm, _) = label
        .strip_suffix("-workspace")
        .map(|realm| (realm, ""))
        .or_else(|| label.rsplit_once('-'))?;
    (!realm.is_empty()).then(|| realm.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Address, Page};

    #[test]
    fn real_addresses_are_read() {
        for (text, base_url, realm, platform) in [
            (
                "https://mysaagie-workspace.prod.example/projects/platform/6/",
                "https://mysaagie-workspace.prod.example/",
                Some("mysaagie"),
                6,
            ),
            (
                "https://my-saagie-workspace.example/projects/platform/1",
                "https://my-saagie-workspace.example/",
                Some("my-saagie"),
                1,
            ),
            (
                "https://a_b-work.example:8443/projects/platform/12/project/x/jobs?tab=1#top",
                "https://a_b-work.example:8443/",
                Some("a_b"),
                12,
            ),
            (
                "http://127.0.0.1:9000/projects/platform/1",
                "http://127.0.0.1:9000/",
                None,
                1,
            ),
            (
                "http://[::1]:9000/projects/platform/1",
                "http://[::1]:9000/",
                None,
                1,
            ),
            (
                " https://proxy.example/saagie/projects/platform/3 ",
                "https://proxy.example/saagie/",
                None,
                3,
            ),
        ] {
            let address = Address::parse(text).unwrap();
            assert_eq!(address.base_url().as_str(), base_url);
            assert_eq!(
                (address.realm(), address.platform()),
                (realm, platform),
                "{text}"
            );
        }
    }

    #[test]
    fn pages_give_their_ids() {
        let text =
            "https://my-workspace.example/projects/platform/1/project/p/pipeline/l/instances/i/";
        let address = Address::parse(text).unwrap();
        assert_eq!(address.project(), Some("p"));
        assert_eq!(address.page(), Some((Page::Pipeline, "l")));
        assert_eq!(address.instance(), Some("i"));
    }

    #[test]
    fn what_could_not_be_read_is_said() {
        for (text, told) in [
            ("mysaagie-workspace.example/projects/platform/1", "no URL"),
            (
                "http://mysaagie-workspace.example/projects/platform/1",
                "in the clear",
            ),
            (
                "ftp://mysaagie-workspace.example/projects/platform/1",
                "`ftp` is not https",
            ),
            (
                "https://mysaagie-workspace.example/project/1",
                "no `/projects/platform/`",
            ),
            (
                "https://mysaagie-workspace.example/projects/platform/one",
                "`one` is not the number",
            ),
            (
                "https://mysaagie-workspace.example/projects/platform/",
                "`` is not the number",
            ),
            (
                "https://user:secret@my-workspace.example/projects/platform/1",
                "must not hold a user name",
            ),
        ] {
            let error = Address::parse(text).unwrap_err().to_string();
            assert!(error.contains(told), "{text}: {error}");
            assert!(!error.contains("secret"));
        }
    }
}
