//! Both ways to say who is calling, and what the environment has to hold for them.

mod stand_in;

use craton_client::runtime::Method;
use craton_client::{Auth, Client, EnvironmentError, KeystoneAuth, LocalAuth};
use stand_in::{API_KEY, PASSWORD, PROJECT, StandIn, USERNAME};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const LOG_IN: &str = "/identity/v3/auth/tokens";

/// An environment of these variables and no others.
fn environment<'a>(variables: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
    |name| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    }
}

fn missing(error: &EnvironmentError) -> &[&'static str] {
    match error {
        EnvironmentError::Missing(names) => names,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_local_user_is_three_headers() -> Outcome {
    let server = StandIn::start().await;
    server.client().clouds_list().send().await?;
    let hit = server.last();
    assert_eq!(hit.header("x-auth-user"), USERNAME);
    assert_eq!(hit.header("x-auth-project"), PROJECT);
    assert_eq!(hit.header("x-auth-token"), API_KEY);
    Ok(())
}

#[tokio::test]
async fn a_wrong_key_is_an_error_about_credentials_that_does_not_show_it() {
    let server = StandIn::start().await;
    let auth = LocalAuth::new(USERNAME, PROJECT, "wrong-key");
    assert!(!format!("{auth:?}").contains("wrong-key"));
    let craton = Client::at(&server.url).credentials(auth).build().unwrap();
    let error = craton.clouds_list().send().await.unwrap_err();
    assert!(error.is_credentials());
    assert!(!format!("{error} {error:?}").contains("wrong-key"));
    // Asking again would not help.
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn keystone_is_asked_once_for_many_calls() -> Outcome {
    let server = StandIn::with_keystone().await;
    server.add_clouds(40);
    let craton = server.client();
    let (one, other) = tokio::join!(
        craton.clouds_list().limit(10).items().try_collect(),
        craton.clone().clouds_list().items().try_collect(),
    );
    assert_eq!((one?.len(), other?.len()), (40, 40));
    assert_eq!(server.count(&Method::POST, LOG_IN), 1);
    // Only the token goes to Craton: the name and the password stay with Keystone.
    let hit = server.last();
    assert_eq!(hit.header("x-auth-token"), "token-1");
    assert!(!hit.headers.contains_key("x-auth-user"));
    Ok(())
}

#[tokio::test]
async fn a_token_that_is_not_taken_any_more_is_renewed_once() -> Outcome {
    let server = StandIn::with_keystone().await;
    server.add_clouds(1);
    let craton = server.client();
    craton.clouds_get(1).send().await?;
    server.revoke_tokens();
    craton.clouds_get(1).send().await?;
    assert_eq!(server.count(&Method::POST, LOG_IN), 2);
    assert_eq!(server.count(&Method::GET, "/v1/clouds/1"), 3);
    assert_eq!(server.last().header("x-auth-token"), "token-2");
    Ok(())
}

#[tokio::test]
async fn a_log_in_that_is_refused_is_told_in_keystone_s_words() -> Outcome {
    let server = StandIn::with_keystone().await;
    let auth = KeystoneAuth::builder(server.keystone_url(), USERNAME, "wrong")
        .project_id(PROJECT)
        .build()?;
    let craton = Client::at(&server.url).credentials(auth).build()?;
    let error = craton.clouds_list().send().await.unwrap_err();
    assert!(error.is_credentials());
    assert!(
        error.to_string().contains("requires authentication"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn the_catalog_of_keystone_knows_where_craton_is() -> Outcome {
    let server = StandIn::with_keystone().await;
    server.add_clouds(1);
    let auth = server.keystone_auth();
    let craton = Client::at(auth.endpoint().await?)
        .credentials(auth)
        .build()?;
    assert_eq!(craton.clouds_get(1).send().await?.name, "cloud-1");
    assert_eq!(server.count(&Method::POST, LOG_IN), 1);
    Ok(())
}

#[tokio::test]
async fn the_environment_makes_a_local_client() -> Outcome {
    let server = StandIn::start().await;
    for address in [
        server.url.clone(),
        format!("{}/", server.url),
        format!("{}/v1/", server.url),
    ] {
        let craton = Client::from_vars(environment(&[
            ("CRATON_URL", &address),
            ("OS_USERNAME", USERNAME),
            ("OS_PROJECT_ID", PROJECT),
            ("OS_PASSWORD", API_KEY),
        ]))?;
        craton.clouds_list().send().await?;
        assert_eq!(server.last().path, "/v1/clouds");
    }
    Ok(())
}

#[tokio::test]
async fn the_environment_makes_a_keystone_client() -> Outcome {
    let server = StandIn::with_keystone().await;
    let craton = Client::from_vars(environment(&[
        ("CRATON_URL", &server.url),
        ("OS_AUTH_URL", &server.keystone_url()),
        ("OS_USERNAME", USERNAME),
        ("OS_PASSWORD", PASSWORD),
        ("OS_PROJECT_NAME", "fleet"),
        ("OS_PROJECT_DOMAIN_NAME", "Default"),
        ("OS_USER_DOMAIN_ID", "default"),
    ]))?;
    craton.clouds_list().send().await?;
    let log_in: serde_json::Value = serde_json::from_slice(&server.hits()[0].body)?;
    let auth = &log_in["auth"];
    assert_eq!(auth["scope"]["project"]["name"], "fleet");
    assert_eq!(auth["scope"]["project"]["domain"]["name"], "Default");
    assert_eq!(
        auth["identity"]["password"]["user"]["domain"]["id"],
        "default"
    );
    Ok(())
}

#[test]
fn everything_that_is_missing_from_the_environment_is_named_at_once() {
    let error = Client::from_vars(|_| None).unwrap_err();
    assert_eq!(
        missing(&error),
        ["CRATON_URL", "OS_USERNAME", "OS_PROJECT_ID", "OS_PASSWORD"]
    );
    assert!(
        error
            .to_string()
            .ends_with("CRATON_URL, OS_USERNAME, OS_PROJECT_ID, OS_PASSWORD"),
        "{error}"
    );

    // An empty variable is a missing one.
    let error = LocalAuth::from_vars(environment(&[
        ("OS_USERNAME", USERNAME),
        ("OS_PASSWORD", ""),
    ]))
    .unwrap_err();
    assert_eq!(missing(&error), ["OS_PROJECT_ID", "OS_PASSWORD"]);

    let error = KeystoneAuth::from_vars(environment(&[("OS_USERNAME", USERNAME)])).unwrap_err();
    assert_eq!(
        missing(&error),
        [
            "OS_AUTH_URL",
            "OS_PASSWORD",
            "OS_PROJECT_ID or OS_PROJECT_NAME"
        ]
    );
}

#[test]
fn the_environment_decides_which_of_the_two_it_is() -> Outcome {
    let mut variables = vec![
        ("OS_USERNAME", USERNAME),
        ("OS_PROJECT_ID", PROJECT),
        ("OS_PASSWORD", "canary"),
    ];
    assert!(matches!(
        Auth::from_vars(environment(&variables))?,
        Auth::Local(_)
    ));
    variables.push(("OS_AUTH_URL", "https://keystone.example:5000"));
    let auth = Auth::from_vars(environment(&variables))?;
    assert!(matches!(auth, Auth::Keystone(_)));
    assert!(!format!("{auth:?}").contains("canary"));
    Ok(())
}

#[test]
fn what_cannot_be_used_is_told_apart_from_what_is_missing() {
    let variables = [
        ("OS_USERNAME", USERNAME),
        ("OS_PROJECT_ID", PROJECT),
        ("OS_PASSWORD", API_KEY),
    ];
    let mut with_address = variables.to_vec();
    with_address.push(("CRATON_URL", "not an address"));
    let error = Client::from_vars(environment(&with_address)).unwrap_err();
    assert!(matches!(error, EnvironmentError::Client(_)), "{error}");

    let mut with_keystone = variables.to_vec();
    with_keystone.push(("OS_AUTH_URL", "ftp://keystone.example"));
    let error = Auth::from_vars(environment(&with_keystone)).unwrap_err();
    assert!(matches!(error, EnvironmentError::Credentials(_)), "{error}");
}

#[test]
fn a_log_in_without_a_project_is_refused() {
    let error = KeystoneAuth::builder("https://keystone.example", "u", "p")
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("project"), "{error}");
}
