//! Apps.

use saagie_client::NewAppVersion;
use saagie_client::types::{
    AppEditionInput, AppStatsGetVariables, AppStatusesCountVariables, AppStatusesListVariables,
};

use super::{APP, HISTORY, PROJECT, calls};
use crate::{Call, told};

const TIME: &str = "2024-04-10T14:26:27.073Z";

pub static CALLS: &[Call] = calls! {
    "saagie.apps.list_for_project(" => |b| told(b.saagie.apps().list(PROJECT).await),
    "saagie.apps.get_info(" => |b| told(b.saagie.apps().get(APP).await),
    "saagie.apps.create_from_catalog(" => |b| {
        let apps = b.saagie.apps();
        told(apps.create_from_catalog(PROJECT, "Saagie", "Jupyter Notebook", "JupyterLab Python").await)
    },
    "saagie.apps.edit(" => |b| {
        told(b.saagie.apps().edit(AppEditionInput::new(APP).name("n")).await)
    },
    "saagie.apps.stop(" => |b| told(b.saagie.apps().stop(APP).await),
    "saagie.apps.upgrade(" => |b| {
        told(b.saagie.apps().upgrade(APP, NewAppVersion::new().release_note("v2")).await)
    },
    "saagie.apps.rollback(" => |b| told(b.saagie.apps().rollback(APP, 1).await),
    "saagie.apps.get_id(" => |b| told(b.saagie.apps().id("my_app", "my_project").await),
    "saagie.apps.get_stats(" => |b| {
        told(b.saagie.apps().stats(AppStatsGetVariables::new(HISTORY, 1, TIME)).await)
    },
    "saagie.apps.get_history_statuses(" => |b| {
        told(b.saagie.apps().statuses(AppStatusesListVariables::new(HISTORY, 1, TIME)).await)
    },
    "saagie.apps.count_history_statuses(" => |b| {
        told(b.saagie.apps().count_statuses(AppStatusesCountVariables::new(HISTORY, 1, TIME)).await)
    },
};
