//! One account for every application.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use platform_clients_runtime::{
    Api, BuildError, Client, ClientBuilder, Pace, ProvideCredentials, TokenCache, Url,
};

use crate::login::{Account, MembershipLogIn};
use crate::service::Service;
use crate::services::{OLD, SERVICES};
use platform_clients_runtime::environment::{Environment, EnvironmentError, process};

/// The domain below which every application of the public cloud has its host.
const DEPLOYMENT: &str = "https://api.cloudcix.com/";

/// Where the applications are that have no host of their own.
const OLD_ADDRESS: &str = "https://legacyapi.api.cloudcix.com/";

/// A user may send twenty requests in a second. The servers count by their own clock, so the second is
/// a little longer here.
const RATE: usize = 20;
const SECOND: Duration = Duration::from_millis(1_050);

/// What stands in for the facts of applications that nobody has described.
static UNDESCRIBED: Api = Api {
    name: "cloudcix",
    title: "CloudCIX",
    version: "",
    server: None,
    schemes: &[],
    operations: &[],
};

type Settings = Arc<dyn Fn(ClientBuilder<Client>) -> ClientBuilder<Client> + Send + Sync>;

/// `CloudCIX` as one user sees it: every application, one log-in, one rate.
///
/// Cheap to clone: clones share the token, the rate and the connections.
#[derive(Clone)]
pub struct CloudCix(Arc<Inner>);

struct Inner {
    deployment: Url,
    old: Url,
    form: UrlForm,
    own: HashMap<String, Url>,
    credentials: Arc<dyn ProvideCredentials>,
    pace: Option<Pace>,
    settings: Settings,
    clients: Mutex<HashMap<(&'static str, String), Client>>,
}

/// How the address of a service is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UrlForm {
    /// `https://application.domain/service/`: the newest version. It is the one form that is known to work
    /// for every application with a host of its own.
    #[default]
    New,
    /// `https://application.domain/v5.0/service/`: held to a version, here `5.0`. Contact is known to take it.
    Versioned(String),
    /// `https://old.domain/Application/v1/Service/`: one host for all.
    Old,
}

/// Makes a [`CloudCix`].
#[must_use = "`build` makes it"]
pub struct CloudCixBuilder {
    deployment: String,
    old: String,
    form: UrlForm,
    own: Vec<(String, String)>,
    account: Account,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    pace: Option<Pace>,
    settings: Settings,
}

impl CloudCixBuilder {
    fn new(account: Account) -> Self {
        Self {
            deployment: DEPLOYMENT.to_owned(),
            old: OLD_ADDRESS.to_owned(),
            form: UrlForm::default(),
            own: Vec::new(),
            account,
            credentials: None,
            pace: Some(Pace::new(RATE, SECOND)),
            settings: Arc::new(|builder| builder),
        }
    }

    /// The domain that the hosts of all applications share, `https://api.cloudcix.com/` unless said:
    /// membership is then at `https://membership.api.cloudcix.com/`.
    pub fn deployment(mut self, url: impl Into<String>) -> Self {
        self.deployment = url.into();
        self
    }

    /// Where the applications are that have no host of their own, such as `SCM`.
    pub fn old_address(mut self, url: impl Into<String>) -> Self {
        self.old = url.into();
        self
    }

    /// The address of one application, in place of the one below the deployment.
    pub fn application(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.own.push((name.into(), url.into()));
        self
    }

    /// How addresses are written. It holds for generic services; the typed modules follow their documents.
    pub fn url_form(mut self, form: UrlForm) -> Self {
        self.form = form;
        self
    }

    /// Credentials of another kind, such as a token that is at hand.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// How fast requests may follow each other: twenty a second unless said, `None` for no limit of ours.
    pub fn pace(mut self, pace: Option<Pace>) -> Self {
        self.pace = pace;
        self
    }

    /// Changes how the client of each application is made: timeouts, retries, proxies, clocks.
    pub fn settings(
        mut self,
        settings: impl Fn(ClientBuilder<Client>) -> ClientBuilder<Client> + Send + Sync + 'static,
    ) -> Self {
        self.settings = Arc::new(settings);
        self
    }

    /// Makes it. Nothing is sent: the first call logs in.
    pub fn build(self) -> Result<CloudCix, BuildError> {
        let deployment = address(&self.deployment)?;
        let own = self
            .own
            .iter()
            .map(|(name, url)| Ok((name.to_ascii_lowercase(), address(url)?)))
            .collect::<Result<HashMap<_, _>, BuildError>>()?;
        let mut inner = Inner {
            old: address(&self.old)?,
            form: self.form,
            own,
            credentials: Arc::new(platform_clients_runtime::NoCredentials),
            pace: self.pace,
            settings: self.settings,
            clients: Mutex::default(),
            deployment,
        };
        inner.credentials = if let Some(credentials) = self.credentials {
            credentials
        } else {
            let membership = inner.host("membership")?;
            let login = MembershipLogIn::new(self.account, membership.as_str());
            Arc::new(TokenCache::new(login))
        };
        Ok(CloudCix(Arc::new(inner)))
    }
}

impl CloudCix {
    /// Starts with who logs in.
    pub fn builder(account: Account) -> CloudCixBuilder {
        CloudCixBuilder::new(account)
    }

    /// Reads the variables that `CloudCIX`'s own clients read.
    ///
    /// * `CLOUDCIX_API_USERNAME`, `CLOUDCIX_API_PASSWORD` and `CLOUDCIX_API_KEY` must be there.
    /// * `CLOUDCIX_API_V2_URL`, or else `CLOUDCIX_API_URL`, is the deployment; without either it is the
    ///   public cloud. Where both are there, the second is the address of the old applications.
    /// * `CLOUDCIX_API_VERSION` other than 1 and 2, such as `5.0`, goes into the addresses of generic services.
    ///   1 is the default of the Python client and an address that no server is known to answer at, so it
    ///   is not taken.
    ///
    /// The error names every variable that is missing.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::builder_from_vars(&process)?
            .build()
            .map_err(EnvironmentError::Client)
    }

    /// The same, from another place than the environment, and to be changed before it is built.
    pub fn builder_from_vars(
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Result<CloudCixBuilder, EnvironmentError> {
        let mut environment = Environment::new(read);
        let account = Account::new(
            environment.required("CLOUDCIX_API_USERNAME"),
            environment.required("CLOUDCIX_API_PASSWORD"),
            environment.required("CLOUDCIX_API_KEY"),
        );
        let newer = environment.optional("CLOUDCIX_API_V2_URL");
        let older = environment.optional("CLOUDCIX_API_URL");
        let version = environment.optional("CLOUDCIX_API_VERSION");
        environment.complete()?;
        let mut builder = Self::builder(account);
        if let (Some(old), true) = (&older, newer.is_some()) {
            builder = builder.old_address(old);
        }
        if let Some(deployment) = newer.or(older) {
            builder = builder.deployment(deployment);
        }
        match version.as_deref() {
            None | Some("1" | "2") => {}
            Some(version) => builder = builder.url_form(UrlForm::Versioned(version.to_owned())),
        }
        Ok(builder)
    }

    /// A service by application and name, as the original clients have them: `("membership", "department")`.
    /// A name that is not among [`SERVICES`] is taken for a path. If the server does not know it either,
    /// the error names the nearest that is known.
    pub fn service(&self, application: &str, name: &str) -> Result<Service, BuildError> {
        let of_application = || {
            SERVICES
                .iter()
                .filter(|known| known.application.eq_ignore_ascii_case(application))
        };
        let known = of_application().find(|known| known.name.eq_ignore_ascii_case(name));
        if let Some(known) = known {
            return self.service_at(known.application, known.path);
        }
        let names: Vec<&str> = of_application().map(|known| known.name).collect();
        Ok(self
            .service_at(application, name)?
            .unknown(nearest(name, &names)))
    }

    /// A service by application and path, whether or not anybody has described it. Ids stand in braces,
    /// and are filled in with [`Service::id`].
    pub fn service_at(&self, application: &str, path: &str) -> Result<Service, BuildError> {
        match OLD.iter().find(|old| old.eq_ignore_ascii_case(application)) {
            Some(old) => self.service_in(old, path, &UrlForm::Old),
            None => self.service_in(application, path, &self.0.form),
        }
    }

    /// The same, with its address written in another form.
    pub fn service_in(
        &self,
        application: &str,
        path: &str,
        form: &UrlForm,
    ) -> Result<Service, BuildError> {
        let own = self.0.own.get(&application.to_ascii_lowercase());
        let (base_url, prefix) = match (form, own) {
            (UrlForm::Versioned(version), _) => (self.0.host(application)?, format!("/v{version}")),
            (UrlForm::New, _) | (UrlForm::Old, Some(_)) => {
                (self.0.host(application)?, String::new())
            }
            (UrlForm::Old, None) => (self.0.old.clone(), format!("/{application}/v1")),
        };
        let client = self.0.client(&UNDESCRIBED, base_url)?;
        let path = path.trim_matches('/');
        Ok(Service::new(client, format!("{prefix}/{path}/")))
    }

    /// A client of an application that is compiled in: of the type that its module has, or the one of the
    /// runtime, for calls that go by tables. `api` is one of [`APIS`](crate::APIS).
    pub fn client<C: From<Client>>(&self, api: &'static Api) -> Result<C, BuildError> {
        let name = api.name.strip_prefix("cloudcix-").unwrap_or(api.name);
        // Hosts are named without the sign between the words.
        let host = self.0.host(&name.replace('_', ""))?;
        Ok(C::from(self.0.client(api, host)?))
    }
}

impl Inner {
    /// The address of an application with a host of its own.
    fn host(&self, application: &str) -> Result<Url, BuildError> {
        let application = application.to_ascii_lowercase();
        if let Some(own) = self.own.get(&application) {
            return Ok(own.clone());
        }
        let is_label = !application.is_empty()
            && application
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let domain = self.deployment.host_str().unwrap_or_default();
        let mut url = self.deployment.clone();
        if !is_label
            || url
                .set_host(Some(&format!("{application}.{domain}")))
                .is_err()
        {
            return Err(BuildError::new(format!(
                "{application:?} cannot stand in front of {domain:?}; give the address with `application`"
            )));
        }
        Ok(url)
    }

    fn client(&self, api: &'static Api, base_url: Url) -> Result<Client, BuildError> {
        let key = (api.name, base_url.as_str().to_owned());
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&key) {
            return Ok(client.clone());
        }
        let mut builder = ClientBuilder::<Client>::new(api)
            .base_url(base_url)
            .credentials(Arc::clone(&self.credentials));
        if let Some(pace) = &self.pace {
            builder = builder.pace(pace.clone());
        }
        let client = (self.settings)(builder).build()?;
        clients.insert(key, client.clone());
        Ok(client)
    }
}

impl fmt::Debug for CloudCix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CloudCix")
            .field("deployment", &self.0.deployment.as_str())
            .field("form", &self.0.form)
            .finish_non_exhaustive()
    }
}

/// A URL with a slash at its end.
fn address(text: &str) -> Result<Url, BuildError> {
    let text = text.trim();
    let text = format!("{}/", text.trim_end_matches('/'));
    let url = Url::parse(&text).map_err(|error| {
        BuildError::new(format!("{text:?} is not the URL of a deployment: {error}"))
    })?;
    if matches!(url.scheme(), "http" | "https") && url.has_host() {
        Ok(url)
    } else {
        Err(BuildError::new(format!(
            "{text:?} is not the URL of a deployment: it must start with https://"
        )))
    }
}

/// The name that is most like it.
fn nearest<'a>(wanted: &str, names: &[&'a str]) -> &'a str {
    let wanted = wanted.to_ascii_lowercase();
    let likeness = |name: &str| strsim::sorensen_dice(&wanted, &name.to_ascii_lowercase());
    names
        .iter()
        .copied()
        .max_by(|left, right| likeness(left).total_cmp(&likeness(right)))
        .unwrap_or_default()
}
