//! Everything that `PyFarm`'s documentation of tags shows, as the server does it.

mod stand_in;

use pyfarm_client::types::{ApiError, JobCreate, TagAgentAdd, TagCreate, TagReplace};
use stand_in::{AGENT, OTHER_AGENT, StandIn};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn listing_gives_every_tag_with_its_agents_and_jobs() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.add_agent(AGENT, "agent3", "online");
    pyfarm
        .tags_create(&TagCreate::new("interesting"))
        .send()
        .await?;
    pyfarm.tags_create(&TagCreate::new("boring")).send().await?;
    pyfarm
        .tags_agents_add("interesting", &TagAgentAdd::new(AGENT))
        .send()
        .await?;
    let job = JobCreate::new("shot", "render").tags(["boring"]);
    let job = pyfarm.jobs_create(&job).send().await?.id;

    let tags = pyfarm.tags_list().items().try_collect().await?;
    assert_eq!(tags[0].agents, [AGENT]);
    assert_eq!(tags[1].jobs, [job]);
    assert_eq!(server.last().target, "/api/v1/tags/");
    // The same in one piece.
    assert_eq!(pyfarm.tags_list().send().await?.into_inner(), tags);
    Ok(())
}

#[tokio::test]
async fn creating_gives_a_new_tag_or_the_one_that_exists() -> Outcome {
    let server = StandIn::start().await;
    let new = TagCreate::new("interesting");
    let created = server.client().tags_create(&new).send().await?;
    assert_eq!(
        (created.status().as_u16(), created.tag.as_str()),
        (201, "interesting")
    );
    assert!(created.path_maps.is_none());
    assert_eq!(server.last().text(), r#"{"tag":"interesting"}"#);

    let found = server.client().tags_create(&new).send().await?;
    assert_eq!((found.status().as_u16(), found.id), (200, created.id));
    assert!(found.path_maps.is_some(), "only this answer has them");
    Ok(())
}

#[tokio::test]
async fn a_tag_is_got_by_name_and_by_id() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    for name in ["interesting", "a b", "a?b#c%d", "été", "a+b", "1.5"] {
        let id = pyfarm.tags_create(&TagCreate::new(name)).send().await?.id;
        assert_eq!(pyfarm.tags_get(name).send().await?.id, id, "{name}");
        assert_eq!(pyfarm.tags_get(id).send().await?.tag, name);
    }
    let error = pyfarm.tags_get("nope").send().await.unwrap_err();
    assert!(error.is_not_found());
    assert!(matches!(error.api(), Some(ApiError::ErrorObject(_))));
    assert!(
        error.to_string().contains("tag `nope` not found"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn putting_creates_a_tag_or_makes_it_anew_with_other_agents() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.add_agent(AGENT, "agent1", "online");
    let plain = TagReplace::new().tag("interesting");
    let new = pyfarm.tags_replace("interesting", &plain).send().await?;
    assert_eq!((new.status().as_u16(), new.agents.len()), (201, 0));

    let with_agent = TagReplace::new().tag("interesting").agents([AGENT]);
    let anew = pyfarm
        .tags_replace("interesting", &with_agent)
        .send()
        .await?;
    assert_eq!(
        (anew.status().as_u16(), anew.agents.as_slice()),
        (201, [AGENT.to_owned()].as_slice())
    );
    assert_ne!(anew.id, new.id, "by name, the id may change");

    // By id, and without a name: the agents are lost, the id is kept.
    let bare = pyfarm
        .tags_replace(anew.id, &TagReplace::new())
        .send()
        .await?;
    assert_eq!((bare.id, bare.agents.len()), (anew.id, 0));
    assert_eq!(server.last().text(), "{}");
    Ok(())
}

#[tokio::test]
async fn putting_with_an_agent_that_does_not_exist_changes_nothing() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    let id = pyfarm
        .tags_create(&TagCreate::new("interesting"))
        .send()
        .await?
        .id;
    let body = TagReplace::new().agents([OTHER_AGENT]);
    let error = pyfarm
        .tags_replace("interesting", &body)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(pyfarm.tags_get("interesting").send().await?.id, id);
    Ok(())
}

#[tokio::test]
async fn deleting_succeeds_whether_or_not_there_was_a_tag() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    pyfarm
        .tags_create(&TagCreate::new("interesting"))
        .send()
        .await?;
    for _ in 0..2 {
        assert_eq!(
            pyfarm.tags_delete("interesting").send().await?.status(),
            204
        );
    }
    let error = pyfarm.tags_get("interesting").send().await.unwrap_err();
    assert!(error.is_not_found());
    Ok(())
}

#[tokio::test]
async fn an_agent_is_given_a_tag_once_and_listed_with_it() -> Outcome {
    let server = StandIn::start().await;
    let pyfarm = server.client();
    server.add_agent(AGENT, "agent3", "online");
    let tag = pyfarm
        .tags_create(&TagCreate::new("interesting"))
        .send()
        .await?
        .id;
    let agent = TagAgentAdd::new(AGENT);

    let added = pyfarm.tags_agents_add("interesting", &agent).send().await?;
    assert_eq!((added.status().as_u16(), added.id.as_str()), (201, AGENT));
    assert_eq!(added.href, format!("/api/v1/agents/{AGENT}"));
    let again = pyfarm.tags_agents_add(tag, &agent).send().await?;
    assert_eq!(again.status(), 200);

    let agents = pyfarm
        .tags_agents_list("interesting")
        .items()
        .try_collect()
        .await?;
    assert_eq!((agents.len(), agents[0].hostname.as_str()), (1, "agent3"));
    assert_eq!(server.last().target, "/api/v1/tags/interesting/agents/");

    for (tag, agent) in [("nope", AGENT), ("interesting", OTHER_AGENT)] {
        let body = TagAgentAdd::new(agent);
        let error = pyfarm.tags_agents_add(tag, &body).send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn the_schema_names_the_columns() -> Outcome {
    let server = StandIn::start().await;
    let schema = server.client().tags_schema().send().await?;
    assert_eq!(schema["tag"], "VARCHAR(64)");
    // With a slash at the end, as documented, it would be a 404.
    assert_eq!(server.last().target, "/api/v1/tags/schema");
    Ok(())
}
