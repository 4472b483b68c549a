//! Runs of jobs and of pipelines, which Saagie calls instances. They differ in the names of their types.

use std::future::ready;

use crate::ask::ask;
use crate::moment;
use crate::operations::{JobInstancesList, LogsList, PipelineInstancesList};
use crate::problem::SaagieError;
use crate::run::{Run, Started};
use crate::saagie::{Jobs, Pipelines, Saagie};
use crate::types::{
    DeletedInstance, JobInstance, JobInstanceGetVariables, JobInstanceSelectorCount,
    JobInstanceStopVariables, JobInstanceSummary, JobInstancesCountByDateVariables,
    JobInstancesCountBySelectorVariables, JobInstancesDeleteByDateVariables,
    JobInstancesDeleteBySelectorVariables, JobInstancesDeleteVariables, JobInstancesListVariables,
    JobRunVariables, LogEntityType, PipelineInstance, PipelineInstanceGetVariables,
    PipelineInstanceSelectorCount, PipelineInstanceStopVariables, PipelineInstanceSummary,
    PipelineInstancesCountByDateVariables, PipelineInstancesCountBySelectorVariables,
    PipelineInstancesDeleteByDateVariables, PipelineInstancesDeleteBySelectorVariables,
    PipelineInstancesDeleteVariables, PipelineInstancesListVariables, PipelineRunVariables,
};

/// The methods of a group whose things run.
macro_rules! runs {
    (
        $Group:ident of $kind:literal by $thing:ident:
        start $start:ident($Start:ident) -> $Summary:ident,
        stop $stop:ident($Stop:ident),
        get $get:ident($Get:ident) -> $Instance:ident,
        list $list:ident($ListVariables:ident) -> $List:ident,
        delete $delete:ident($Delete:ident) by $ids:ident,
        delete_by_selector $delete_by_selector:ident($DeleteBySelector:ident),
        delete_by_date $delete_by_date:ident($DeleteByDate:ident),
        count_by_selector $count_by_selector:ident($CountBySelector:ident) -> $Count:ident,
        count_by_date $count_by_date:ident($CountByDate:ident),
    ) => {
        impl $Group<'_> {
            #[doc = concat!("Starts a run of a ", $kind, ".")]
            pub async fn run(&self, $thing: &str) -> Result<$Summary, SaagieError> {
                Ok(ask!(self.$start(&$Start::new($thing))))
            }

            #[doc = concat!("Starts a run of a ", $kind, " and waits for its end. [`Run`] has an example.")]
            pub fn run_and_wait(&self, $thing: &str) -> Run<$Instance> {
                let (saagie, $thing) = (self.saagie.clone(), $thing.to_owned());
                Run::new(async move {
                    let group = $Group { saagie: &saagie };
                    let run = group.run(&$thing).await?;
                    Ok(group.watched(run.id))
                })
            }

            /// Waits for the end of a run that was started before.
            pub fn wait(&self, run: &str) -> Run<$Instance> {
                Run::new(ready(Ok(self.watched(run.to_owned()))))
            }

            fn watched(&self, run: String) -> Started<$Instance> {
                let platform = self.saagie.platform_id();
                let look = self.saagie.client().$get(platform, &$Get::new(run.as_str()));
                (run, look.wait_until_finished())
            }

            /// Stops a run, which goes by way of `KILLING` to `KILLED`.
            pub async fn stop(&self, run: &str) -> Result<$Summary, SaagieError> {
                Ok(ask!(self.$stop(&$Stop::new(run))))
            }

            #[doc = concat!("A run of a ", $kind, ".")]
            pub async fn instance(&self, run: &str) -> Result<$Instance, SaagieError> {
                ask!(self.$get(&$Get::new(run))).ok_or_else(|| {
                    SaagieError::missing(concat!("run of a ", $kind), run)
                })
            }

            #[doc = concat!("The runs of a ", $kind, ", the newest first: `items()` and `pages()` follow.")]
            pub fn instances(&self, $thing: &str) -> $List {
                let variables = $ListVariables::new($thing);
                self.saagie.client().$list(self.saagie.platform_id(), &variables)
            }

            /// Deletes runs, and tells for each whether that was done.
            pub async fn delete_instances<I: Into<String>>(
                &self,
                $thing: &str,
                runs: impl IntoIterator<Item = I>,
            ) -> Result<Vec<DeletedInstance>, SaagieError> {
                Ok(ask!(self.$delete(&$Delete::new($thing).$ids(runs))))
            }

            /// Deletes the runs that ended in a way, and tells how many. Some can be kept, others added.
            pub async fn delete_instances_by_selector(
                &self,
                which: $DeleteBySelector,
            ) -> Result<i32, SaagieError> {
                Ok(ask!(self.$delete_by_selector(&which)))
            }

            /// Deletes the runs before a moment, and tells how many. Some can be kept, others added.
            ///
            /// A moment that cannot be read, such as one without an offset, is an error, and nothing is sent.
            pub async fn delete_instances_by_date(
                &self,
                which: $DeleteByDate,
            ) -> Result<i32, SaagieError> {
                moment::hold(&which.before_at)?;
                Ok(ask!(self.$delete_by_date(&which)))
            }

            /// How many runs ended in which way.
            pub async fn count_instances_by_selector(
                &self,
                $thing: &str,
            ) -> Result<Vec<$Count>, SaagieError> {
                ask!(self.$count_by_selector(&$CountBySelector::new($thing)))
                    .ok_or_else(|| SaagieError::missing($kind, $thing))
            }

            /// How many runs there are before a moment, which must have an offset or a `Z`.
            pub async fn count_instances_by_date(
                &self,
                $thing: &str,
                before: &str,
            ) -> Result<i32, SaagieError> {
                let which = $CountByDate::new($thing, before);
                moment::hold(&which.before_at)?;
                ask!(self.$count_by_date(&which))
                    .ok_or_else(|| SaagieError::missing($kind, $thing))
            }
        }
    };
}

runs! {
    Jobs of "job" by job:
    start job_run(JobRunVariables) -> JobInstanceSummary,
    stop job_instance_stop(JobInstanceStopVariables),
    get job_instance_get(JobInstanceGetVariables) -> JobInstance,
    list job_instances_list(JobInstancesListVariables) -> JobInstancesList,
    delete job_instances_delete(JobInstancesDeleteVariables) by job_instance_ids,
    delete_by_selector job_instances_delete_by_selector(JobInstancesDeleteBySelectorVariables),
    delete_by_date job_instances_delete_by_date(JobInstancesDeleteByDateVariables),
    count_by_selector
        job_instances_count_by_selector(JobInstancesCountBySelectorVariables) -> JobInstanceSelectorCount,
    count_by_date job_instances_count_by_date(JobInstancesCountByDateVariables),
}

runs! {
    Pipelines of "pipeline" by pipeline:
    start pipeline_run(PipelineRunVariables) -> PipelineInstanceSummary,
    stop pipeline_instance_stop(PipelineInstanceStopVariables),
    get pipeline_instance_get(PipelineInstanceGetVariables) -> PipelineInstance,
    list pipeline_instances_list(PipelineInstancesListVariables) -> PipelineInstancesList,
    delete pipeline_instances_delete(PipelineInstancesDeleteVariables) by pipeline_instance_ids,
    delete_by_selector pipeline_instances_delete_by_selector(PipelineInstancesDeleteBySelectorVariables),
    delete_by_date pipeline_instances_delete_by_date(PipelineInstancesDeleteByDateVariables),
    count_by_selector
        pipeline_instances_count_by_selector(PipelineInstancesCountBySelectorVariables)
        -> PipelineInstanceSelectorCount,
    count_by_date pipeline_instances_count_by_date(PipelineInstancesCountByDateVariables),
}

impl Jobs<'_> {
    /// What a run has written: `items()` and `pages()` follow.
    pub fn logs(&self, project: &str, run: &str) -> LogsList {
        self.saagie.logs(project, LogEntityType::JobInstance, run)
    }
}

impl Saagie {
    pub(crate) fn logs(&self, project: &str, of: LogEntityType, id: &str) -> LogsList {
        self.client()
            .logs_list(self.realm(), self.platform_id(), project, of, id)
    }
}
