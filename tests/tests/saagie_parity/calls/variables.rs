//! Environment variables.

use saagie_client::{Scope, Variable};

use super::{APP, PIPELINE, PROJECT, calls, refused};
use crate::{Call, told};

fn renamed() -> Variable {
    Variable::new("MY_VAR")
        .rename("N2")
        .value("v2")
        .description("d2")
        .is_password(false)
}

fn secret() -> Variable {
    Variable::new("N").password("v").description("d")
}

pub static CALLS: &[Call] = calls! {
    "saagie.env_vars.list(scope='GLOBAL'" => |b| told(b.saagie.env_vars().list(Scope::Global).await),
    "saagie.env_vars.list(scope='PROJECT'" => |b| {
        told(b.saagie.env_vars().list_own(Scope::Project(PROJECT)).await)
    },
    "saagie.env_vars.list(scope='PIPELINE'" => |b| {
        told(b.saagie.env_vars().list_own(Scope::Pipeline(PIPELINE)).await)
    },
    "saagie.env_vars.list(scope='APP'" => |b| {
        told(b.saagie.env_vars().list_own(Scope::App(APP)).await)
    },
    "saagie.env_vars.list_for_project(" => |b| {
        told(b.saagie.env_vars().list(Scope::Project(PROJECT)).await)
    },
    "saagie.env_vars.list_for_pipeline(" => |b| {
        told(b.saagie.env_vars().list(Scope::Pipeline(PIPELINE)).await)
    },
    "saagie.env_vars.get(scope='PROJECT'" => |b| {
        told(b.saagie.env_vars().get(Scope::Project(PROJECT), "MY_VAR").await)
    },
    "saagie.env_vars.get(scope='APP'" => |b| {
        told(b.saagie.env_vars().get(Scope::App(APP), "MY_VAR").await)
    },
    "saagie.env_vars.create(scope='GLOBAL'" => |b| {
        told(b.saagie.env_vars().create(Scope::Global, secret()).await)
    },
    "saagie.env_vars.create(scope='APP'" => |b| {
        told(b.saagie.env_vars().create(Scope::App(APP), secret()).await)
    },
    "saagie.env_vars.create_for_pipeline(" => |b| {
        let variable = Variable::new("N").value("v").description("");
        told(b.saagie.env_vars().create(Scope::Pipeline(PIPELINE), variable).await)
    },
    "saagie.env_vars.update(scope='GLOBAL', name='MY_VAR'" => |b| {
        told(b.saagie.env_vars().update(Scope::Global, renamed()).await)
    },
    "saagie.env_vars.update(scope='PROJECT'" => |b| {
        told(b.saagie.env_vars().update(Scope::Project(PROJECT), renamed()).await)
    },
    "saagie.env_vars.update(scope='PIPELINE'" => |b| {
        told(b.saagie.env_vars().update(Scope::Pipeline(PIPELINE), renamed()).await)
    },
    "saagie.env_vars.update(scope='GLOBAL', name='ABSENT')" => |b| {
        refused(b.saagie.env_vars().update(Scope::Global, Variable::new("ABSENT")).await)
    },
    "saagie.env_vars.update_global(" => |b| {
        let variable = Variable::new("MY_VAR").value("v2");
        told(b.saagie.env_vars().update(Scope::Global, variable).await)
    },
    "saagie.env_vars.update_for_pipeline(" => |b| {
        let variable = Variable::new("MY_VAR").value("v2");
        told(b.saagie.env_vars().update(Scope::Pipeline(PIPELINE), variable).await)
    },
    "saagie.env_vars.create_or_update(scope='GLOBAL', name='ABSENT'" => |b| {
        let variable = Variable::new("ABSENT").value("v2");
        told(b.saagie.env_vars().create_or_update(Scope::Global, variable).await)
    },
    "saagie.env_vars.create_or_update(scope='PROJECT'" => |b| {
        let variable = Variable::new("MY_VAR").value("v2");
        told(b.saagie.env_vars().create_or_update(Scope::Project(PROJECT), variable).await)
    },
    "saagie.env_vars.create_or_update(scope='PIPELINE'" => |b| {
        let variable = Variable::new("MY_VAR").value("v2");
        told(b.saagie.env_vars().create_or_update(Scope::Pipeline(PIPELINE), variable).await)
    },
    "saagie.env_vars.create_or_update(scope='APP'" => |b| {
        let variable = Variable::new("ABSENT").value("v2");
        told(b.saagie.env_vars().create_or_update(Scope::App(APP), variable).await)
    },
    "saagie.env_vars.create_or_update_for_project(" => |b| {
        let variable = Variable::new("MY_VAR").value("v2");
        told(b.saagie.env_vars().create_or_update(Scope::Project(PROJECT), variable).await)
    },
    "saagie.env_vars.delete(scope='PIPELINE'" => |b| {
        told(b.saagie.env_vars().delete(Scope::Pipeline(PIPELINE), "MY_VAR").await)
    },
    "saagie.env_vars.delete_global(" => |b| {
        told(b.saagie.env_vars().delete(Scope::Global, "MY_VAR").await)
    },
    "saagie.env_vars.delete_for_project(" => |b| {
        told(b.saagie.env_vars().delete(Scope::Project(PROJECT), "MY_VAR").await)
    },
    "saagie.env_vars.delete_for_pipeline(" => |b| {
        told(b.saagie.env_vars().delete(Scope::Pipeline(PIPELINE), "MY_VAR").await)
    },
    "saagie.env_vars.bulk_create_for_pipeline(" => |b| {
        let variables = [("A", "1"), ("B", "two words")];
        told(b.saagie.env_vars().replace_all(Scope::Pipeline(PIPELINE), variables).await)
    },
};
