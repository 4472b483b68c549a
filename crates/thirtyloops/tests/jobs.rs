//! Jobs: their messages, their ends, and the queue.

mod stand_in;

use std::time::Duration;

use stand_in::StandIn;
use thirtyloops_client::Messages;
use thirtyloops_client::runtime::ManualClock;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn messages_come_once_each_and_end_with_the_job() -> Outcome {
    let server = StandIn::start().await;
    let clock = ManualClock::new();
    let job = server
        .account_with(clock.clone())
        .app("thirtyblog")
        .restart()
        .await?;
    let mut words = Vec::new();
    let mut messages = job.messages();
    while let Some(message) = messages.try_next().await? {
        words.push(message.message);
    }
    assert_eq!(words, ["preparing", "[OUTPUT] hello", "the end"]);
    // A look at once, and then every two seconds.
    assert_eq!(clock.slept(), [Duration::from_secs(2); 2]);
    Ok(())
}

#[tokio::test]
async fn a_job_that_fails_says_why_and_then_that_it_failed() -> Outcome {
    let server = StandIn::start().await;
    let uuid = server.add_job(0, true);
    let mut messages = server.account().job(&uuid).messages();
    let mut last = None;
    let error = loop {
        match messages.try_next().await {
            Ok(message) => last = message,
            Err(error) => break error,
        }
    };
    assert!(last.is_some_and(|message| message.is_error() && message.message == "the end"));
    assert!(error.is_failed(), "{error}");
    assert!(messages.next().await.is_none());
    assert!(
        server
            .account()
            .job(&uuid)
            .wait()
            .await
            .unwrap_err()
            .is_failed()
    );
    Ok(())
}

#[tokio::test]
async fn a_wait_ends_when_its_time_is_up_and_when_the_job_is_gone() -> Outcome {
    let server = StandIn::start().await;
    let account = server.account();
    let job = account.job(server.add_job(0, false));
    let error = job
        .wait()
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(error.is_timed_out());
    assert_eq!(error.last_state(), Some("queued"));

    let mut messages = Messages::from(account.job("u-9").wait().timeout(Duration::MAX));
    assert!(messages.try_next().await.unwrap_err().is_gone());
    Ok(())
}

#[tokio::test]
async fn the_queue_is_the_server_s_list_where_there_is_one() -> Outcome {
    let server = StandIn::start().await;
    server.list_jobs();
    let waiting = server.add_job(0, false);
    let running = server.add_job(2, false);
    server.add_job(3, false);
    let queue = server.account().jobqueue();

    let pending = queue.pending().await?;
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0].uuid(), waiting);
    let current = queue.current().await?;
    assert_eq!(current.len(), 1);
    assert_eq!(current[0].job.uuid(), running);
    assert_eq!(current[0].logbook.action, "deploy");
    Ok(())
}

#[tokio::test]
async fn without_such_a_list_the_queue_is_what_the_account_has_started() -> Outcome {
    let server = StandIn::start().await;
    let account = server.account();
    // That of another program is not seen.
    server.add_job(0, false);
    let job = account.app("thirtyblog").restart().await?;
    let queue = account.clone().jobqueue();

    assert_eq!(queue.pending().await?[0].uuid(), job.uuid());
    assert_eq!(queue.current().await?[0].logbook.messages.len(), 2);
    assert!(queue.current().await?.is_empty());
    // It has ended and is not asked for again.
    server.clear();
    assert!(queue.pending().await?.is_empty());
    assert_eq!(server.told(), ["GET /0.9/30loops/logbook"]);
    Ok(())
}
