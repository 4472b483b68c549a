//! Certificates, over real TLS with one that nobody vouches for.

use std::error::Error;
use std::sync::Arc;

use platform_clients_saagie_stand_in::StandIn;
use saagie_client::runtime::{Bearer, RetryPolicy};
use saagie_client::{Saagie, SaagieBuilder, SaagieError};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// Puts TLS in front of a stand-in and tells the address.
async fn with_tls(stand_in: &StandIn) -> String {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let behind = stand_in.url().trim_start_matches("http://").to_owned();
    tokio::spawn(async move {
        while let Ok((outer, _)) = listener.accept().await {
            let (acceptor, behind) = (acceptor.clone(), behind.clone());
            tokio::spawn(async move {
                // A client that does not trust the certificate goes away.
                let Ok(mut outer) = acceptor.accept(outer).await else {
                    return;
                };
                let mut inner = TcpStream::connect(behind).await.unwrap();
                let _ = copy_bidirectional(&mut outer, &mut inner).await;
            });
        }
    });
    format!("https://localhost:{port}")
}

fn builder(url: &str) -> SaagieBuilder {
    let (realm, user, password) = (StandIn::REALM, StandIn::USER, StandIn::PASSWORD);
    Saagie::builder(url, StandIn::PLATFORM, realm, user, password).retry(RetryPolicy::none())
}

/// The cause of the error is far down the chain of its sources.
fn blames_the_certificate<T>(result: Result<T, SaagieError>) {
    let Err(error) = result else {
        panic!("the certificate was taken")
    };
    let mut chain = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        chain.push(error.to_string());
        cause = error.source();
    }
    let is_blamed = chain.iter().any(|told| told.contains("certificate"));
    assert!(is_blamed, "{chain:?}");
}

#[tokio::test]
async fn defect_11_a_certificate_that_nobody_vouches_for_is_refused_by_the_log_in_and_by_calls() {
    let stand_in = StandIn::start().await.unwrap();
    let url = with_tls(&stand_in).await;
    let saagie = builder(&url).build().unwrap();
    blames_the_certificate(saagie.projects().list().await);
    blames_the_certificate(saagie.users().list().await);
    // With a token that is there already, nothing goes out either.
    let bearer = Bearer::new("token");
    let with_token = builder(&url).client(|client| client.credentials(bearer));
    let with_token = with_token.build().unwrap();
    blames_the_certificate(with_token.projects().list().await);
    blames_the_certificate(with_token.users().list().await);
    assert!(stand_in.requests().is_empty());
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_taken_where_that_is_said() {
    let stand_in = StandIn::start().await.unwrap();
    let url = with_tls(&stand_in).await;
    let saagie = builder(&url).danger_accept_invalid_certificates();
    let saagie = saagie.build().unwrap();
    saagie.projects().list().await.unwrap();
    saagie.users().list().await.unwrap();
    assert_eq!(stand_in.log_ins(), 1);
}
