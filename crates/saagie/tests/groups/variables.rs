//! Environment variables.

use saagie_client::types::EnvVarScope;
use saagie_client::{Graph, NewApp, NewAppVersion, NewPipeline, Scope, Variable};

use crate::world::{World, tells};

#[tokio::test]
async fn variables_of_every_scope_are_created_changed_and_deleted() {
    let world = World::new().await;
    let project = &world.project;
    let mut graph = Graph::new();
    graph.job(&world.stand_in.job(project, "a job"));
    let wanted = NewPipeline::new("line", "line", graph.build().unwrap());
    let pipeline = world
        .saagie
        .pipelines()
        .create(project, wanted)
        .await
        .unwrap()
        .id;
    let wanted = NewApp::new("app", NewAppVersion::image("app:1"));
    let app = world
        .saagie
        .apps()
        .create(project, wanted)
        .await
        .unwrap()
        .id;
    let variables = world.saagie.env_vars();
    for (index, scope) in [
        Scope::Global,
        Scope::Project(project),
        Scope::Pipeline(&pipeline),
        Scope::App(&app),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("NAME_{index}");
        let first = Variable::new(&name).value("one").description("what");
        assert_eq!(
            variables.create(scope, first).await.unwrap().scope,
            scope.kind()
        );
        let second = Variable::new(&name).value("two");
        let second = variables.create_or_update(scope, second).await.unwrap();
        assert_eq!(second.description.as_deref(), Some("what"));
        let renamed = Variable::new(&name).rename("OTHER").description("");
        variables.update(scope, renamed).await.unwrap();
        let there = variables.get_own(scope, "OTHER").await.unwrap();
        assert_eq!(there.id, second.id);
        assert_eq!(there.value.as_deref().map(String::as_str), Some("two"));
        tells(
            variables.get(scope, &name).await,
            &["no variable", &name, "OTHER"],
        );
        variables.delete(scope, "OTHER").await.unwrap();
        tells(
            variables.delete(scope, "OTHER").await,
            &["no variable `OTHER`"],
        );
        let fresh = variables
            .create_or_update(scope, Variable::new(&name).value("x"))
            .await;
        assert_eq!(fresh.unwrap().scope, scope.kind());
    }
}

#[tokio::test]
async fn inherited_variables_are_listed_but_not_touched() {
    let world = World::new().await;
    let variables = world.saagie.env_vars();
    let scope = Scope::Project(&world.project);
    variables
        .create(Scope::Global, Variable::new("A").value("global"))
        .await
        .unwrap();
    assert_eq!(variables.list(scope).await.unwrap().len(), 1);
    assert!(variables.list_own(scope).await.unwrap().is_empty());
    assert_eq!(
        variables.get(scope, "A").await.unwrap().scope,
        EnvVarScope::Global
    );
    tells(
        variables.update(scope, Variable::new("A").value("x")).await,
        &["none at all"],
    );
    tells(variables.delete(scope, "A").await, &["none at all"]);
    variables
        .create_or_update(scope, Variable::new("A").value("own"))
        .await
        .unwrap();
    let global = variables.get(Scope::Global, "A").await.unwrap();
    assert_eq!(global.value.as_deref().map(String::as_str), Some("global"));
    assert_eq!(variables.list_own(scope).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_password_stays_one_and_keeps_its_value_until_it_gets_another() {
    let world = World::new().await;
    let variables = world.saagie.env_vars();
    let secret = Variable::new("TOKEN").password("s3cret");
    assert!(!format!("{secret:?}").contains("s3cret"));
    variables.create(Scope::Global, secret).await.unwrap();
    variables
        .update(
            Scope::Global,
            Variable::new("TOKEN").description("of the shop"),
        )
        .await
        .unwrap();
    let sent = world.last("environmentVariableSave");
    let sent = &sent.variables["environmentVariable"];
    assert_eq!(
        (&sent["isPassword"], sent.get("value")),
        (&true.into(), None)
    );
    variables
        .update(Scope::Global, Variable::new("TOKEN").value("0ther"))
        .await
        .unwrap();
    let sent = world.last("environmentVariableSave");
    let sent = &sent.variables["environmentVariable"];
    assert_eq!(
        (&sent["isPassword"], &sent["value"]),
        (&true.into(), &"0ther".into())
    );
}

#[tokio::test]
async fn all_variables_of_a_scope_are_replaced_at_once() {
    let world = World::new().await;
    let variables = world.saagie.env_vars();
    let scope = Scope::Project(&world.project);
    variables
        .create(scope, Variable::new("OLD").value("x"))
        .await
        .unwrap();
    variables
        .replace_all(scope, [("A", "1"), ("B", "a=b c")])
        .await
        .unwrap();
    let own = variables.list_own(scope).await.unwrap();
    let own: Vec<_> = own
        .iter()
        .map(|one| (one.name.as_str(), one.value.as_deref().unwrap().as_str()))
        .collect();
    assert_eq!(own, [("A", "1"), ("B", "a=b c")]);

    world.sent();
    for (name, value, told) in [
        ("A=B", "1", "`=`"),
        ("", "1", "cannot be empty"),
        ("A\n", "1", "line break"),
        ("A", "1\nB=2", "use `create`"),
    ] {
        let error = variables.replace_all(scope, [(name, value)]).await;
        tells(error, &[told]);
    }
    assert!(world.sent().is_empty());
}
