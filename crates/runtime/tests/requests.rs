//! What is sent, and what is refused before it is.

mod support;

use platform_clients_runtime as runtime;
use runtime::{Json, Method, Operation, RequestOptions};
use serde_json::{Value, json};
use support::{
    ApiError, CREATE, GET, LIST, Request, WIDGET, Widget, WidgetList, create, get, reply, serve,
};

async fn echo() -> support::Server {
    serve(|_, seen| async move {
        if seen.target.starts_with("/v1/widgets?")
            || seen.target == "/v1/widgets" && seen.method == "GET"
        {
            support::json(200, r#"{"widgets":[]}"#)
        } else {
            support::json(200, WIDGET)
        }
    })
    .await
}

#[tokio::test]
async fn parameters_are_written_where_the_table_says() {
    let server = echo().await;
    let mut request = Request::<WidgetList>::new(&server.client(), &LIST);
    request.parameter(0, &20_i64);
    request.parameter(1, &vec!["a b", "c&d"]);
    request.parameter(2, &Option::<String>::None);
    request.parameter(3, "t-1");
    request.set_options(
        RequestOptions::new()
            .query("extra", "1+1")
            .header("x-more", "yes"),
    );
    request.send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        seen.target,
        "/v1/widgets?limit=20&tag=a%20b&tag=c%26d&extra=1%2B1"
    );
    assert_eq!(seen.headers["x-trace"], "t-1");
    assert_eq!(seen.headers["x-more"], "yes");
    assert_eq!(seen.headers["accept"], "application/json");
    assert!(!seen.headers.contains_key("api-version"));
    assert!(!seen.headers.contains_key("content-type"));
}

#[tokio::test]
async fn an_empty_list_is_not_sent() {
    let server = echo().await;
    let mut request = Request::<WidgetList>::new(&server.client(), &LIST);
    request.parameter(1, &Vec::<String>::new());
    request.send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/v1/widgets");
}

#[tokio::test]
async fn a_json_body_always_carries_its_content_type() {
    let server = echo().await;
    create(&server.client()).send().await.unwrap();
    let mut request = create(&server.client());
    request.set_options(RequestOptions::new().body(json!({ "other": true })));
    request.send().await.unwrap();
    let seen = server.seen();
    assert!(
        seen.iter()
            .all(|seen| seen.headers["content-type"] == "application/json")
    );
    assert_eq!(seen[0].body, WIDGET.as_bytes());
    assert_eq!(seen[1].body, br#"{"other":true}"#);
}

#[tokio::test]
async fn path_values_never_change_the_route() {
    let server = echo().await;
    let client = server.client();
    for (value, segment) in [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("..\\x", "..%5Cx"),
    ] {
        get(&client, value).send().await.unwrap();
        assert_eq!(
            server.seen().last().unwrap().target,
            format!("/v1/widgets/{segment}/parts")
        );
    }
}

#[tokio::test]
async fn values_that_would_change_the_route_are_refused_before_anything_is_sent() {
    let server = echo().await;
    let client = server.client();
    for value in ["", ".", ".."] {
        let error = get(&client, value).send().await.unwrap_err();
        assert!(
            error.is_invalid_request() && error.attempts().is_empty(),
            "{value:?}"
        );
        assert!(
            error
                .to_string()
                .starts_with("widgets: widgets_get: invalid request: id must not be "),
            "{error}"
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_limit_out_of_bounds_is_refused_before_anything_is_sent() {
    let server = echo().await;
    let mut request = Request::<WidgetList>::new(&server.client(), &LIST);
    request.parameter(0, &5_i64);
    let error = request.send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "widgets: widgets_list: invalid request: limit must be between 10 and 100, not 5"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn what_is_required_and_missing_is_named() {
    let server = echo().await;
    let client = server.client();
    let error = Request::<Widget>::new(&client, &GET)
        .send()
        .await
        .unwrap_err();
    assert!(
        error.to_string().ends_with("id is required and not given"),
        "{error}"
    );
    let error = Request::<Widget>::new(&client, &CREATE)
        .send()
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("the body is required and not given"),
        "{error}"
    );
}

#[tokio::test]
async fn a_raw_request_stays_below_the_base_url() {
    let server = echo().await;
    let base = format!("{}/api/", server.url);
    let client: runtime::Client = runtime::ClientBuilder::new(&support::API)
        .base_url(base)
        .build()
        .unwrap();
    client
        .raw(Method::GET, "/v2/hidden?x=1")
        .header("x-a", "b")
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen()[0].target, "/api/v2/hidden?x=1");
    for path in [
        "//evil.test/x",
        "@evil.test/x",
        "http://evil.test/",
        "/../x",
        "/%2e%2e/x",
        "/a\\b",
        "/x#y",
    ] {
        match client.raw(Method::GET, path).send().await {
            Err(error) => assert!(error.is_invalid_request(), "{path}: {error}"),
            Ok(_) => assert!(
                server.seen().last().unwrap().target.starts_with("/api//"),
                "{path}"
            ),
        }
    }
}

#[tokio::test]
async fn a_link_is_followed_on_its_own_origin_only() {
    let server = echo().await;
    let mut request = Request::<WidgetList>::new(&server.client(), &LIST);
    request.parameter(0, &20_i64);
    request.follow("/v1/widgets?marker=5").unwrap();
    assert_eq!(request.url().as_deref(), Some("/v1/widgets?marker=5"));
    request.clone().send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/v1/widgets?marker=5");
    for link in [
        "http://evil.test/v1/widgets",
        "//evil.test/x",
        "https://127.0.0.1/",
    ] {
        assert!(
            request.follow(link).unwrap_err().is_foreign_origin(),
            "{link}"
        );
    }
}

#[tokio::test]
async fn a_query_parameter_can_be_replaced_by_its_name() {
    let server = echo().await;
    let mut request = Request::<WidgetList>::new(&server.client(), &LIST);
    request.parameter(0, &20_i64);
    request.set_query("limit", "30");
    request.set_query("marker", "a");
    request.set_query("marker", "b");
    assert_eq!(request.query_value("limit").as_deref(), Some("30"));
    request.send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/v1/widgets?limit=30&marker=b");
}

#[tokio::test]
async fn credentials_go_only_where_they_are_wanted() {
    let server = echo().await;
    let other = echo().await;
    let open = leak(&[], None);
    let elsewhere = leak(&[&["token"]], Some(other.url.clone()));
    let client = server
        .builder()
        .credentials(runtime::Bearer::new("secret"))
        .build()
        .unwrap();
    Request::<Widget>::new(&client, open).send().await.unwrap();
    Request::<Widget>::new(&client, elsewhere)
        .send()
        .await
        .unwrap();
    get(&client, "1").send().await.unwrap();
    let [first, second] = server.seen().try_into().unwrap();
    assert!(
        !first.headers.contains_key("authorization"),
        "an open operation needs none"
    );
    assert_eq!(second.headers["authorization"], "Bearer secret");
    let [away] = other.seen().try_into().unwrap();
    assert_eq!(away.target, "/open");
    assert!(
        !away.headers.contains_key("authorization"),
        "another origin gets none"
    );
}

#[tokio::test]
async fn a_header_of_one_call_wins_over_credentials() {
    let server = echo().await;
    let client = server
        .builder()
        .credentials(runtime::Bearer::new("secret"))
        .build()
        .unwrap();
    let mut request = get(&client, "1");
    request.set_options(RequestOptions::new().header("Authorization", "Bearer mine"));
    request.send().await.unwrap();
    assert_eq!(server.seen()[0].headers["authorization"], "Bearer mine");
}

/// An operation that is made up within a test.
fn leak(
    security: &'static [&'static [&'static str]],
    server: Option<String>,
) -> &'static Operation {
    Box::leak(Box::new(Operation {
        id: "open",
        method: "GET",
        path: "/open",
        server: server.map(|server| &*server.leak()),
        tag: "",
        summary: "",
        description: "",
        deprecated: false,
        parameters: &[],
        body: None,
        responses: support::OK,
        security,
        repeat: runtime::Repeat::Safe,
        pagination: None,
        waiter: None,
        provenance: "",
    }))
}

static TABLE: &[runtime::Row] = &[
    runtime::Row::new(
        &CREATE,
        runtime::dynamic::<runtime::JsonBody<Widget>, Json<Widget>, Json<ApiError>>,
    ),
    runtime::Row::new(
        &GET,
        runtime::dynamic::<runtime::NoBody, Json<Widget>, Json<ApiError>>,
    ),
    runtime::Row::new(
        &LIST,
        runtime::dynamic::<runtime::NoBody, Json<WidgetList>, Json<ApiError>>,
    ),
];

async fn call(
    server: &support::Server,
    id: &str,
    arguments: Value,
) -> Result<Value, runtime::Error<Value>> {
    runtime::call(
        &server.client(),
        &[TABLE],
        id,
        arguments,
        RequestOptions::new(),
    )
    .await
}

#[tokio::test]
async fn a_dynamic_call_goes_through_the_types() {
    let server = echo().await;
    let made = call(
        &server,
        "widgets_create",
        json!({ "body": { "id": 1, "name": "one" } }),
    )
    .await
    .unwrap();
    assert_eq!(made, json!({ "id": 1, "name": "one" }));
    assert_eq!(server.seen()[0].body, WIDGET.as_bytes());
    call(
        &server,
        "widgets_list",
        json!({ "limit": 20, "tag": ["x"] }),
    )
    .await
    .unwrap();
    assert_eq!(server.seen()[1].target, "/v1/widgets?limit=20&tag=x");
}

#[tokio::test]
async fn a_dynamic_call_never_drops_a_member_that_has_no_type() {
    let server = echo().await;
    let body = json!({ "body": { "id": 1, "name": "one", "more": 2 } });
    let error = call(&server, "widgets_create", body).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        error.to_string().contains("/more would not be sent"),
        "{error}"
    );
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_dynamic_call_that_does_not_fit_is_refused() {
    let server = echo().await;
    for (id, arguments, told) in [
        (
            "widgets_lost",
            json!({}),
            "there is no operation \"widgets_lost\"; there are: widgets_create, ",
        ),
        (
            "widgets_get",
            json!({ "name": 1 }),
            "there is no argument \"name\"; there are: id",
        ),
        (
            "widgets_get",
            json!({ "id": true }),
            "id must be a text, not true or false",
        ),
        ("widgets_get", json!({}), "id is required and not given"),
        ("widgets_get", json!([]), "the arguments must be an object"),
        (
            "widgets_get",
            json!({ "id": "1", "body": 1 }),
            "the operation takes no body",
        ),
        (
            "widgets_create",
            json!({ "body": { "id": "canary" } }),
            "body does not fit: invalid type: string, expected i64",
        ),
        (
            "widgets_create",
            json!({}),
            "the body is required and not given",
        ),
        (
            "widgets_list",
            json!({ "limit": 500 }),
            "limit must be between 10 and 100, not 500",
        ),
    ] {
        let error = call(&server, id, arguments.clone()).await.unwrap_err();
        assert!(error.is_invalid_request(), "{id} {arguments}");
        assert!(error.to_string().contains(told), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_typed_error_of_a_dynamic_call_is_json() {
    let server = serve(|_, _| async { reply(400, &[], r#"{"message":"no","code":1}"#) }).await;
    let error = call(&server, "widgets_get", json!({ "id": "1" }))
        .await
        .unwrap_err();
    assert_eq!(error.api(), Some(&json!({ "message": "no" })));
    assert_eq!(error.body(), br#"{"message":"no","code":1}"#);
}

#[tokio::test]
async fn a_base_url_that_would_lose_something_is_refused() {
    for (url, told) in [
        ("ftp://x", "must start with http"),
        ("http://user:canary@x", "must not hold a user name"),
        ("http://x/?a=b", "must not have a query"),
        ("nonsense", "is not a URL"),
    ] {
        let error = runtime::ClientBuilder::<runtime::Client>::new(&support::API)
            .base_url(url)
            .build()
            .unwrap_err();
        assert!(
            error.to_string().contains(told) && !format!("{error:?}").contains("canary"),
            "{error}"
        );
    }
    assert!(
        runtime::ClientBuilder::<runtime::Client>::new(&support::API)
            .build()
            .is_err()
    );
}
