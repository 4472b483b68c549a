//! What our calls do otherwise than the recorded ones, on purpose.

use platform_clients_tests::parity::Difference;

/// Entries for the calls that begin alike and have the same reason.
macro_rules! differences {
    ($($call:literal, $reason:literal: $($told:literal),+;)*) => {
        &[$($(Difference { call: $call, told: $told, reason: $reason },)+)*]
    };
}

/// One entry for each difference. One that no longer occurs fails the test.
pub static DIFFERENCES: &[Difference] = differences! {
    "saagie.projects.create(", "the catalogue is read once for jobs and apps":
        "repositories is not sent";
    "saagie.projects.edit(", "what is not given is not sent and stays as it is, so nothing is read first":
        "project is not sent",
        "rights is not sent",
        "editProject: arguments/project/appTechnologies: expected [",
        "editProject: arguments/project/authorizedGroups: expected [",
        "editProject: arguments/project/description: expected",
        "editProject: arguments/project/name: expected",
        "editProject: arguments/project/technologiesByCategory: expected [";
    "saagie.jobs.create", "what is not given is left to the platform":
        "createJob: arguments/job/doesUseGPU: expected false, got nothing";
    "saagie.jobs.create(job_name='j', project_id=P, technology='cobol')",
    "a technology that does not exist is found before the project is asked":
        "project is not sent";
    "saagie.jobs.edit(", "what is not given is not sent and stays as it is, so nothing is read first":
        "job is not sent",
        "editJob: arguments/job/description: expected",
        "editJob: arguments/job/isScheduled: expected",
        "editJob: arguments/job/resources: expected",
        "editJob: arguments/job/scheduleTimezone: expected";
    "saagie.jobs.upgrade(", "the runtimes are read only to hold one that is given against them":
        "technology is not sent";
    "saagie.jobs.upgrade(", "a file that is given takes the place of the previous one":
        "addJobVersion: arguments/jobVersion/usePreviousArtifact: expected true, got false";
    "saagie.jobs.create_or_upgrade(", "a file that is given takes the place of the previous one":
        "addJobVersion: arguments/jobVersion/usePreviousArtifact: expected true, got false";
    "saagie.jobs.create_or_upgrade(", "nothing of the job itself is to be changed, so it is not edited":
        "technology is not sent",
        "job is not sent",
        "editJob is not sent";
    "saagie.jobs.delete_instances_by_selector(", "no exceptions are the same as an empty list of them":
        "deleteJobInstancesBySelector: arguments/";
    "saagie.pipelines.delete_instances_by_", "no exceptions are the same as an empty list of them":
        "deletePipelineInstancesByStatusSelector: arguments/",
        "deletePipelineInstancesByDateSelector: arguments/";
    "saagie.apps.edit(", "alerts that are not to be changed are not sent; the recorded ones are refused":
        "app is not sent",
        "editApp: arguments/appEdition/alerting: expected";
    "saagie.apps.upgrade(", "what is mounted stays mounted":
        "addAppVersion: arguments/version/volumesWithPath: expected nothing, got []";
    "saagie.apps.get_id(", "names and ids are enough":
        "project: it does not select apps.";
    "saagie.pipelines.get_id(", "names and ids are enough":
        "project: it does not select pipelines.";
    "saagie.pipelines.create_graph(", "the option is sent; the recorded document does not declare it":
        "createGraphPipeline: arguments/pipeline/hasExecutionVariablesEnabled: expected nothing, got true";
    "saagie.pipelines.edit(", "what is not given is not sent and stays as it is, so nothing is read first":
        "graphPipeline is not sent",
        "editPipeline: arguments/pipeline/alias: expected",
        "editPipeline: arguments/pipeline/description: expected",
        "editPipeline: arguments/pipeline/hasExecutionVariablesEnabled: expected",
        "editPipeline: arguments/pipeline/isScheduled: expected",
        "editPipeline: arguments/pipeline/scheduleTimezone: expected";
    "saagie.pipelines.create_or_upgrade(", "what is not given is not sent and stays as it is, so nothing is read first":
        "graphPipeline is not sent",
        "editPipeline: arguments/pipeline/description: expected",
        "editPipeline: arguments/pipeline/hasExecutionVariablesEnabled: expected",
        "editPipeline: arguments/pipeline/isScheduled: expected",
        "editPipeline: arguments/pipeline/name: expected",
        "editPipeline: arguments/pipeline/scheduleTimezone: expected";
    "saagie.pipelines.upgrade(", "a node that is reached in two ways is one node; the recorded client sends it twice":
        "addGraphPipelineVersion: arguments/graph/jobNodes: expected [";
    "saagie.env_vars.create_or_update", "the variables are read once":
        "projectEnvironmentVariables is not sent",
        "pipelineEnvironmentVariables is not sent";
    "saagie.env_vars.create_or_update(", "a description that is not given is not sent":
        "saveEnvironmentVariable: arguments/environmentVariable/description: expected \"\", got nothing";
    "saagie.env_vars.update_global(", "the recorded call fails before it saves":
        "saveEnvironmentVariable is sent besides";
    "saagie.env_vars.create_or_update_for_project(", "the variable of the scope is changed, and not one of the platform":
        "saveEnvironmentVariable: arguments/environmentVariable/id: expected",
        "saveEnvironmentVariable: arguments/environmentVariable/scope: expected \"GLOBAL\"";
    "saagie.env_vars.update_for_pipeline(", "the variable of the scope is changed, and not one of the platform":
        "saveEnvironmentVariable: arguments/environmentVariable/id: expected",
        "saveEnvironmentVariable: arguments/environmentVariable/scope: expected \"GLOBAL\"";
    "saagie.env_vars.delete_for_", "the variable of the scope is deleted, and not one of the platform":
        "deleteEnvironmentVariable: arguments/id: expected";
    "saagie.storages.unlink(", "the storage is read once":
        "volume is not sent";
    "saagie.repositories.list(minimal=True", "recorded selections tell what a condition left out, too":
        "repositories: it does not select ";
    "saagie.projects.export(", "the catalogue and the contexts are read once":
        "repositories is not sent",
        "technology is not sent";
    "saagie.projects.export(", "recorded selections tell what a condition left out, too":
        "project: it does not select apps.";
    "saagie.projects.export(", "the variables of apps are exported too":
        "appEnvironmentVariables is sent besides";
    "saagie.apps.export(", "the contexts are read once":
        "technology is not sent";
    "saagie.apps.export(", "the variables of apps are exported too":
        "appEnvironmentVariables is sent besides";
    "saagie.jobs.import_from_json(", "the platform says itself what the project does not allow":
        "project is not sent",
        "technology is not sent";
    "saagie.jobs.import_from_json(", "what is in the file is kept":
        "createJob: arguments/job/doesUseGPU: expected false, got true",
        "createJob: arguments/job/isStreaming: expected false, got true",
        "createJob: arguments/job/alias: expected nothing",
        "createJob: arguments/job/scheduleTimezone: expected nothing",
        "createJob: arguments/jobVersion/sourceUrl: expected nothing";
    "saagie.jobs.import_from_json(", "all local paths of the recording are written as one":
        "createJob: part 0: expected the file Some(\"data\")";
    "saagie.apps.import_from_json(", "the variables of apps are imported too":
        "appEnvironmentVariables is sent besides",
        "saveEnvironmentVariable is sent besides";
    "saagie.pipelines.import_from_json(", "what is in the file is kept":
        "createGraphPipeline: arguments/pipeline/hasExecutionVariablesEnabled: expected nothing",
        "createGraphPipeline: arguments/pipeline/scheduleTimezone: expected nothing",
        "createGraphPipeline: arguments/pipeline/sourceUrl: expected nothing";
    "saagie.pipelines.import_from_json(", "a variable that is there is changed, and a secret keeps its value":
        "pipelineEnvironmentVariables is sent besides",
        "saveEnvironmentVariable: arguments/environmentVariable/id: expected nothing",
        "saveEnvironmentVariable: arguments/environmentVariable/value: expected \"\", got nothing";
    "saagie.pipelines.import_from_json(json_file=TMP+'exp_pipelines/'", "variables of the project are imported as well as those of the platform":
        "saveEnvironmentVariable is sent besides";
    "saagie.pipelines.import_from_json(json_file=TMP+'exp_pipelines/'", "a job that the project does not have is an error before anything is made, as recorded":
        "it ends with: pipeline.json: these jobs are not in the project: my_job";
    "saagie.pipelines.import_from_json(json_file=TMP+'exp_pipelines2/'", "an expression with quotes is not cut":
        "createGraphPipeline: arguments/pipeline/graph/conditionNodes/0/condition/custom/expression: expected \"tube_name.contains(\\\"Tube\", got \"tube_name.contains(\\\"Tube\\\")\"";
    "saagie.projects.import_from_json(", "the catalogue is read once, and the platform says what it does not allow":
        "repositories is not sent",
        "project is not sent",
        "technology is not sent";
    "saagie.projects.import_from_json(", "what is in the files is kept":
        "createJob: arguments/job/doesUseGPU: expected false, got true",
        "createJob: arguments/job/isStreaming: expected false, got true",
        "createJob: arguments/job/alias: expected nothing",
        "createJob: arguments/job/scheduleTimezone: expected nothing",
        "createJob: arguments/jobVersion/sourceUrl: expected nothing",
        "createGraphPipeline: arguments/pipeline/hasExecutionVariablesEnabled: expected nothing",
        "createGraphPipeline: arguments/pipeline/scheduleTimezone: expected nothing",
        "createGraphPipeline: arguments/pipeline/sourceUrl: expected nothing";
    "saagie.projects.import_from_json(", "all local paths of the recording are written as one":
        "createJob: part 0: expected the file Some(\"data\")";
    "saagie.projects.import_from_json(", "a pipeline is made of the jobs that the same import made":
        "createGraphPipeline: arguments/pipeline/graph/jobNodes/0/job/id: expected";
    "saagie.projects.import_from_json(", "the variables of a project are imported too, and one that is there is changed":
        "projectEnvironmentVariables is sent besides",
        "appEnvironmentVariables is sent besides",
        "pipelineEnvironmentVariables is sent besides",
        "saveEnvironmentVariable is sent besides",
        "saveEnvironmentVariable: arguments/environmentVariable/id: expected nothing";
};
