//! What the runs of jobs and those of pipelines have in common: which there are, which may be deleted.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault, values};
use crate::scripts::is_final;
use crate::world::{Object, Table, World, text};

/// The runs of one kind.
#[derive(Clone, Copy)]
pub(super) struct Runs {
    /// What runs, in words.
    pub(super) what: &'static str,
    /// The member, and the argument, that names what runs.
    owner: &'static str,
    table: fn(&World) -> &Table,
    table_mut: fn(&mut World) -> &mut Table,
    /// Whether something with this id can run.
    is_there: fn(&World, &str) -> bool,
}

/// The runs of jobs.
pub(super) const JOBS: Runs = Runs {
    what: "Job",
    owner: "jobId",
    table: |world| &world.job_instances,
    table_mut: |world| &mut world.job_instances,
    is_there: |world, id| world.jobs.get(id).is_some(),
};

/// The runs of pipelines.
pub(super) const PIPELINES: Runs = Runs {
    what: "Pipeline",
    owner: "pipelineId",
    table: |world| &world.pipeline_instances,
    table_mut: |world| &mut world.pipeline_instances,
    is_there: |world, id| world.pipelines.get(id).is_some(),
};

impl Runs {
    /// Those of one job or pipeline, the newest first.
    pub(super) fn of<'w>(
        self,
        world: &'w World,
        owner: &'w str,
    ) -> impl Iterator<Item = &'w Object> {
        (self.table)(world).with(self.owner, owner).rev()
    }

    pub(super) fn page(self, call: &Call<'_>, owner: &str) -> Value {
        let runs = values(self.of(call.world, owner));
        if call.flag("lastExecution") {
            return runs.into_iter().take(1).collect();
        }
        call.page(runs)
    }

    /// Those that may be deleted: they have ended, and belong to no run of a pipeline.
    fn deletable<'w>(self, world: &'w World, owner: &'w str) -> impl Iterator<Item = &'w Object> {
        let runs = self.of(world, owner);
        runs.filter(|run| {
            is_final(text(run, "status")) && text(run, "pipelineInstanceId").is_empty()
        })
    }

    pub(super) fn count_by_selector(self, call: &Call<'_>) -> Answer {
        let owner = self.owner(call)?;
        let selectors = ["ALL", "SUCCEEDED", "FAILED", "STOPPED", "UNKNOWN"];
        let counts = selectors.map(|selector| {
            let runs = self.deletable(call.world, &owner);
            let count = runs.filter(|run| selects(selector, run)).count();
            json!({ "selector": selector, "count": count })
        });
        Ok(counts.to_vec().into())
    }

    pub(super) fn count_by_date(self, call: &Call<'_>) -> Answer {
        let (owner, before) = (self.owner(call)?, call.text("beforeAt"));
        let runs = self.deletable(call.world, &owner);
        Ok(json!(runs.filter(|run| is_before(run, &before)).count()))
    }

    /// Deletes the named ones, and says of each whether it was.
    pub(super) fn delete(self, call: &mut Call<'_>, named: &str) -> Answer {
        let owner = self.owner(call)?;
        let deletable = self.ids(call.world, &owner, |_| true);
        let results = call.texts(named).into_iter().map(|id| {
            let success = deletable.contains(&id);
            if success {
                self.remove(call.world, &id);
            }
            json!({ "id": id, "success": success })
        });
        Ok(results.collect())
    }

    pub(super) fn delete_by_selector(self, call: &mut Call<'_>, names: [&str; 2]) -> Answer {
        let owner = self.owner(call)?;
        let selector = call.text("selector");
        let chosen = self.ids(call.world, &owner, |run| selects(&selector, run));
        Ok(self.delete_chosen(call, &owner, chosen, names))
    }

    pub(super) fn delete_by_date(self, call: &mut Call<'_>, names: [&str; 2]) -> Answer {
        let owner = self.owner(call)?;
        let before = call.text("beforeAt");
        let chosen = self.ids(call.world, &owner, |run| is_before(run, &before));
        Ok(self.delete_chosen(call, &owner, chosen, names))
    }

    /// What is both excluded and included is deleted.
    fn delete_chosen(
        self,
        call: &mut Call<'_>,
        owner: &str,
        mut chosen: BTreeSet<String>,
        [excluded, included]: [&str; 2],
    ) -> Value {
        for id in call.texts(excluded) {
            chosen.remove(&id);
        }
        let deletable = self.ids(call.world, owner, |_| true);
        chosen.extend(
            call.texts(included)
                .into_iter()
                .filter(|id| deletable.contains(id)),
        );
        for id in &chosen {
            self.remove(call.world, id);
        }
        json!(chosen.len())
    }

    fn ids(self, world: &World, owner: &str, holds: impl Fn(&Object) -> bool) -> BTreeSet<String> {
        let runs = self.deletable(world, owner).filter(|run| holds(run));
        runs.map(|run| text(run, "id").to_owned()).collect()
    }

    /// Deletes a run, with the runs of jobs in it and what they have written.
    fn remove(self, world: &mut World, id: &str) {
        (self.table_mut)(world).remove(id);
        world
            .job_instances
            .retain(|run| text(run, "pipelineInstanceId") != id);
        world.lines.remove(id);
    }

    fn owner(self, call: &Call<'_>) -> Result<String, Fault> {
        let owner = call.text(self.owner);
        if (self.is_there)(call.world, &owner) {
            Ok(owner)
        } else {
            Err(Fault::not_there(self.what))
        }
    }
}

fn selects(selector: &str, run: &Object) -> bool {
    let status = text(run, "status");
    match selector {
        "ALL" => true,
        "STOPPED" => status == "KILLED",
        other => status == other,
    }
}

fn is_before(run: &Object, moment: &str) -> bool {
    let time = |text: &str| text.parse::<jiff::Timestamp>().ok();
    time(text(run, "startTime"))
        .zip(time(moment))
        .is_some_and(|(start, moment)| start < moment)
}
