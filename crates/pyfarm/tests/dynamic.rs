//! Calls by the id of an operation, JSON in and JSON out.

#![cfg(feature = "dynamic")]

mod stand_in;

use serde_json::json;
use stand_in::StandIn;

#[tokio::test]
async fn an_operation_is_called_by_its_id() -> Result<(), Box<dyn std::error::Error>> {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let body = json!({ "body": { "tag": "interesting" } });
    let created = pyfarm.call("tags_create", body).await?;
    let found = pyfarm
        .call("tags_get", json!({ "tag": created["id"] }))
        .await?;
    assert_eq!(found["tag"], "interesting");

    let sent = server.hits().len();
    let job = json!({ "body": { "title": "shot", "jobtype": "render", "by": 0 } });
    for (operation, arguments) in [("tags_get", json!({ "tag": "12" })), ("jobs_create", job)] {
        let error = pyfarm.call(operation, arguments).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert_eq!(server.hits().len(), sent);
    Ok(())
}
