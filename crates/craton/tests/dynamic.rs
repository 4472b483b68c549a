//! Calls by the id of an operation.
#![cfg(feature = "dynamic")]

mod stand_in;

use serde_json::json;
use stand_in::StandIn;

#[tokio::test]
async fn any_operation_can_be_called_by_its_id() {
    let server = StandIn::start().await;
    let craton = server.client();
    let new = json!({ "body": { "name": "my-cloud-0", "variables": { "a": 1 } } });
    let created = craton.call("clouds_create", new).await.unwrap();
    assert_eq!(created["variables"]["a"], 1);
    let page = craton
        .call("clouds_list", json!({ "limit": 10, "details": true }))
        .await
        .unwrap();
    assert_eq!(page["clouds"][0]["name"], "my-cloud-0");
    let error = craton
        .call("clouds_list", json!({ "limit": 5 }))
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}
