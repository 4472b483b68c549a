// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static AGENT_CREATE: &[Field] = &[
    Field::new(
            "id",
            Kind::Text,
            "The UUID, which the agent chooses. Anything else is a 500.",
        )
        .required(),
    Field::new(
            "hostname",
            Kind::Text,
            "The host name. What cannot be one, such as `render_1`, is a 400.",
        )
        .required(),
    Field::new(
            "port",
            Kind::between(1024, 65535),
            "The port on which the agent listens.",
        )
        .required(),
    Field::new("ram", Kind::between(16, 262144), "The memory in megabytes.").required(),
    Field::new("free_ram", Kind::INTEGER, "The memory that is free, in megabytes.")
        .required(),
    Field::new("cpus", Kind::between(1, 256), "The number of processors.").required(),
    Field::new("notes", Kind::Text, "Notes. The server assumes an empty text."),
    Field::new(
        "remote_ip",
        Kind::Text,
        "The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.",
    ),
    Field::new(
        "use_address",
        Kind::Choice(&["local", "remote", "hostname", "passive"]),
        "How the server reaches the agent. It assumes `remote`.",
    ),
    Field::new(
        "os_class",
        Kind::Choice(&["linux", "windows", "mac", "other", "bsd"]),
        "The kind of operating system.",
    ),
    Field::new("os_fullname", Kind::Text, "The full name of the operating system."),
    Field::new("cpu_name", Kind::Text, "The name of the processor."),
    Field::new(
        "time_offset",
        Kind::INTEGER,
        "By how many seconds the agent's clock is off. The server assumes 0.",
    ),
    Field::new("version", Kind::Text, "The release of the agent program."),
    Field::new(
        "upgrade_to",
        Kind::Text,
        "The release to which the agent shall upgrade.",
    ),
    Field::new(
        "restart_requested",
        Kind::Boolean,
        "Whether the agent shall start anew. The server assumes false.",
    ),
    Field::new(
        "state",
        Kind::Choice(&["disabled", "offline", "online", "running"]),
        "The state. The server assumes `online`. A disabled agent stays disabled.",
    ),
    Field::new(
        "ram_allocation",
        Kind::Number,
        "The share of the memory that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 0.8.",
    ),
    Field::new(
        "cpu_allocation",
        Kind::Number,
        "The share of the processors that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 1.0.",
    ),
    Field::new(
        "mac_addresses",
        Kind::List(&Kind::Text),
        "The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.",
    ),
    Field::new(
        "gpus",
        Kind::List(&Kind::Text),
        "The names of the graphics cards, in place of those known.",
    ),
    Field::new(
            "disks",
            Kind::List(&Kind::Json),
            "The disks, in place of those known. Release 0.8.6 does not have it.",
        )
        .members(&DISK_CREATE),
    Field::new(
        "current_assignments",
        Kind::Json,
        "What the agent is working on. It matters only for an agent that is known.",
    ),
    Field::new(
        "farm_name",
        Kind::Text,
        "The farm to which the agent belongs. Another name than the server's is a 400.",
    ),
];

pub(in crate::generated) static AGENT_SOFTWARE_ADD: &[Field] = &[
    Field::new("software", Kind::Text, "The name of the software.").required(),
    Field::new("version", Kind::Text, "The name of the version.").required(),
];

pub(in crate::generated) static AGENT_UPDATE: &[Field] = &[
    Field::new("id", Kind::Text, "Another UUID for the agent."),
    Field::new(
        "hostname",
        Kind::Text,
        "The host name. What cannot be one, such as `render_1`, is a 400.",
    ),
    Field::new(
        "port",
        Kind::between(1024, 65535),
        "The port on which the agent listens.",
    ),
    Field::new("ram", Kind::between(16, 262144), "The memory in megabytes."),
    Field::new("free_ram", Kind::INTEGER, "The memory that is free, in megabytes."),
    Field::new("cpus", Kind::between(1, 256), "The number of processors."),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new(
        "remote_ip",
        Kind::Text,
        "The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.",
    ),
    Field::new(
        "use_address",
        Kind::Choice(&["local", "remote", "hostname", "passive"]),
        "How the server reaches the agent.",
    ),
    Field::new(
        "os_class",
        Kind::Choice(&["linux", "windows", "mac", "other", "bsd"]),
        "The kind of operating system.",
    ),
    Field::new("os_fullname", Kind::Text, "The full name of the operating system."),
    Field::new("cpu_name", Kind::Text, "The name of the processor."),
    Field::new(
        "time_offset",
        Kind::INTEGER,
        "By how many seconds the agent's clock is off.",
    ),
    Field::new("version", Kind::Text, "The release of the agent program."),
    Field::new(
        "upgrade_to",
        Kind::Text,
        "The release to which the agent shall upgrade. The server then tells the agent.",
    ),
    Field::new(
        "restart_requested",
        Kind::Boolean,
        "Whether the agent shall start anew.",
    ),
    Field::new(
        "state",
        Kind::Choice(&["disabled", "offline", "online", "running"]),
        "The state. A disabled agent stays disabled.",
    ),
    Field::new(
        "ram_allocation",
        Kind::Number,
        "The share of the memory that may be used. A float: `1` is refused, `1.0` is taken.",
    ),
    Field::new(
        "cpu_allocation",
        Kind::Number,
        "The share of the processors that may be used. A float: `1` is refused, `1.0` is taken.",
    ),
    Field::new(
        "mac_addresses",
        Kind::List(&Kind::Text),
        "The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.",
    ),
    Field::new(
        "gpus",
        Kind::List(&Kind::Text),
        "The names of the graphics cards, in place of those known. Leaving out one that is known is a 500 unless `mac_addresses` comes along and the agent already had some.",
    ),
    Field::new(
            "disks",
            Kind::List(&Kind::Json),
            "The disks, in place of those known. Release 0.8.6 does not have it.",
        )
        .members(&DISK_CREATE),
    Field::new(
        "tags",
        Kind::List(&Kind::Text),
        "The names of its tags, in place of those it has. New ones are created.",
    ),
    Field::new(
        "current_assignments",
        Kind::Json,
        "What the agent is working on. Tasks that it should have and has not are failed.",
    ),
    Field::new(
        "farm_name",
        Kind::Text,
        "The farm to which the agent belongs. Another name than the server's is a 400.",
    ),
];

pub(in crate::generated) static DISK_CREATE: &[Field] = &[
    Field::new("mountpoint", Kind::Text, "Where it is mounted.").required(),
    Field::new("size", Kind::INTEGER, "The size.").required(),
    Field::new("free", Kind::INTEGER, "How much of it is free, in the same unit.")
        .required(),
];

pub(in crate::generated) static FAILED_AGENT_ADD: &[Field] = &[
    Field::new("id", Kind::Text, "The UUID of the agent. Without it, it is a 404.")
        .required(),
];

pub(in crate::generated) static JOB_CREATE: &[Field] = &[
    Field::new(
            "title",
            Kind::Text,
            "The title, not unique. Choose one that can be addressed; see `NameOrId`.",
        )
        .required(),
    Field::new("jobtype", Kind::Text, "The name of the jobtype.").required(),
    Field::new(
        "jobtype_version",
        Kind::INTEGER,
        "The number of its version. The server assumes the newest.",
    ),
    Field::new("start", Kind::Number, "The first frame. The server assumes 1."),
    Field::new(
        "end",
        Kind::Number,
        "The last frame, not before the first. It needs `start`, and is assumed to be the same.",
    ),
    Field::new(
        "by",
        Kind::Number,
        "From one frame to the next. The server assumes 1. Zero or less never returns and brings the server down. It cannot be changed later.",
    ),
    Field::new("data", Kind::Json, "Whatever the jobtype wants to know."),
    Field::new("environ", Kind::Json, "The environment in which the tasks run."),
    Field::new(
        "user",
        Kind::Text,
        "The name of the user it belongs to. One who does not exist is created, unless the server is set up not to; then it is a 404.",
    ),
    Field::new(
        "jobqueue",
        Kind::Text,
        "The whole path of the queue without a slash in front, such as `film/lighting`. With that slash, as it stands in every answer, it is a 404.",
    ),
    Field::new(
        "job_group_id",
        Kind::INTEGER,
        "The id of the job group. One that does not exist is a 500.",
    ),
    Field::new(
        "priority",
        Kind::between(-1000, 1000),
        "The priority; higher goes first.",
    ),
    Field::new(
        "weight",
        Kind::INTEGER,
        "The share of agents it gets beside the other jobs of its queue. The server assumes 10.",
    ),
    Field::new(
        "batch",
        Kind::INTEGER,
        "How many tasks an agent is given at once. The server assumes 1.",
    ),
    Field::new(
        "requeue",
        Kind::INTEGER,
        "How often a failed task is tried again; 0 is never, -1 is for ever. The server assumes 3.",
    ),
    Field::new(
        "cpus",
        Kind::between(1, 256),
        "The processors that a task needs. The server assumes 1.",
    ),
    Field::new(
        "ram",
        Kind::between(16, 262144),
        "The memory that a task needs, in megabytes. The server assumes 32.",
    ),
    Field::new(
        "ram_warning",
        Kind::INTEGER,
        "The memory beyond which there is a warning, in megabytes.",
    ),
    Field::new(
        "ram_max",
        Kind::INTEGER,
        "The memory beyond which a task is stopped, in megabytes.",
    ),
    Field::new(
        "minimum_agents",
        Kind::INTEGER,
        "How many agents it gets before other jobs do.",
    ),
    Field::new("maximum_agents", Kind::INTEGER, "How many agents it gets at most."),
    Field::new(
        "autodelete_time",
        Kind::INTEGER,
        "So many seconds after its end it is deleted.",
    ),
    Field::new(
        "hidden",
        Kind::Boolean,
        "Whether it is hidden from the queue and the web interface. The server assumes false.",
    ),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new("output_link", Kind::Text, "Where the output can be seen."),
    Field::new(
        "tags",
        Kind::List(&Kind::Text),
        "The names of its tags. New ones are created; a new one twice is a 500.",
    ),
    Field::new(
            "tag_requirements",
            Kind::List(&Kind::Json),
            "The tags that its agents must have or must not have. Release 0.8.6 does not have it.",
        )
        .members(&TAG_REQUIREMENT_CREATE),
    Field::new(
            "software_requirements",
            Kind::List(&Kind::Json),
            "The software it requires.",
        )
        .members(&SOFTWARE_REQUIREMENT_CREATE),
    Field::new(
            "parents",
            Kind::List(&Kind::Json),
            "The jobs that must be done before. They cannot be changed later.",
        )
        .members(&JOB_PARENT),
    Field::new("notified_users", Kind::List(&Kind::Json), "Who is told about it.")
        .members(&NOTIFIED_USER_ADD),
    Field::new(
        "num_tiles",
        Kind::INTEGER,
        "How many tiles a frame is cut into. Unless the jobtype supports it, it is a 400.",
    ),
];

pub(in crate::generated) static JOB_GROUP_CREATE: &[Field] = &[
    Field::new("title", Kind::Text, "The title, not unique.").required(),
    Field::new(
            "user",
            Kind::Text,
            "The name of the user it belongs to, who is created if need be.",
        )
        .required(),
    Field::new(
            "main_jobtype",
            Kind::Text,
            "The name of the jobtype that most of its jobs have.",
        )
        .required(),
];

pub(in crate::generated) static JOB_GROUP_UPDATE: &[Field] = &[
    Field::new("title", Kind::Text, "The title, not unique."),
    Field::new(
        "user",
        Kind::Text,
        "The name of the user it belongs to, who must exist.",
    ),
    Field::new(
        "main_jobtype",
        Kind::Text,
        "The name of the jobtype that most of its jobs have.",
    ),
];

pub(in crate::generated) static JOB_PARENT: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id of the job.").required(),
];

pub(in crate::generated) static JOB_QUEUE_CREATE: &[Field] = &[
    Field::new(
            "name",
            Kind::Text,
            "The name, unique among all queues. Choose one that can be addressed; see `NameOrId`. With a slash in it no path leads to the queue.",
        )
        .required(),
    Field::new(
        "parent_jobqueue_id",
        Kind::INTEGER,
        "The id of the queue above. It cannot be changed later. One that does not exist is a 500.",
    ),
    Field::new(
        "priority",
        Kind::INTEGER,
        "The priority; higher goes first. The server assumes 0.",
    ),
    Field::new(
        "weight",
        Kind::INTEGER,
        "The share of agents it gets beside its neighbours. The server assumes 10.",
    ),
    Field::new(
        "minimum_agents",
        Kind::INTEGER,
        "How many agents it gets before others do.",
    ),
    Field::new("maximum_agents", Kind::INTEGER, "How many agents it gets at most."),
];

pub(in crate::generated) static JOB_QUEUE_UPDATE: &[Field] = &[
    Field::new(
        "name",
        Kind::Text,
        "The name, unique among all queues. `fullpath` stays as it is.",
    ),
    Field::new("priority", Kind::INTEGER, "The priority; higher goes first."),
    Field::new(
        "weight",
        Kind::INTEGER,
        "The share of agents it gets beside its neighbours.",
    ),
    Field::new(
        "minimum_agents",
        Kind::INTEGER,
        "How many agents it gets before others do.",
    ),
    Field::new("maximum_agents", Kind::INTEGER, "How many agents it gets at most."),
];

pub(in crate::generated) static JOB_TYPE_CREATE: &[Field] = &[
    Field::new(
            "name",
            Kind::Text,
            "The name. Choose one that can be addressed; see `NameOrId`. An empty one is a 500.",
        )
        .required(),
    Field::new("code", Kind::Text, "The Python code.").required(),
    Field::new(
        "classname",
        Kind::Text,
        "The class in the code that runs the job. Without it, it is the one named like the jobtype.",
    ),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "max_batch",
            Kind::Integer {
                minimum: Some(1i64),
                maximum: None,
            },
            "How many tasks an agent is given at once, 1 or more. The server assumes 1; null is as many as there are.",
        )
        .nullable(),
    Field::new(
        "batch_contiguous",
        Kind::Boolean,
        "Whether the tasks of a batch have frames in a row. The server assumes true.",
    ),
    Field::new(
        "no_automatic_start_time",
        Kind::Boolean,
        "Whether the state `running` leaves the start time of a task alone. The server assumes false. Release 0.8.6 does not have it.",
    ),
    Field::new(
            "software_requirements",
            Kind::List(&Kind::Json),
            "The software it requires. A new version without this member requires what the one before did.",
        )
        .members(&SOFTWARE_REQUIREMENT_CREATE),
];

pub(in crate::generated) static JOB_TYPE_REQUIREMENT_CREATE: &[Field] = &[
    Field::new("software", Kind::Text, "The name of the software.").required(),
    Field::new(
        "min_version",
        Kind::Text,
        "The name of the lowest version that will do. Null is a 400; leave it out.",
    ),
    Field::new(
        "max_version",
        Kind::Text,
        "The name of the highest version that will do. Null is a 400; leave it out.",
    ),
];

pub(in crate::generated) static JOB_UPDATE: &[Field] = &[
    Field::new(
        "title",
        Kind::Text,
        "The title, not unique. Choose one that can be addressed; see `NameOrId`.",
    ),
    Field::new(
        "state",
        Kind::Choice(&["paused", "running", "done", "failed"]),
        "The state to set. `queued` is a 500.",
    ),
    Field::new(
        "start",
        Kind::Number,
        "The first frame. Tasks are made at once, or deleted later.",
    ),
    Field::new(
        "end",
        Kind::Number,
        "The last frame, not before the first. Tasks are made at once, or deleted later.",
    ),
    Field::new(
        "jobtype_version",
        Kind::Integer {
            minimum: Some(1i64),
            maximum: None,
        },
        "The number of another version of its jobtype. One that does not exist is a 400. Release 0.8.6 does not have it.",
    ),
    Field::new(
        "user",
        Kind::Text,
        "The name of the user it belongs to, who must exist. It cannot be taken away: null and an empty text are ignored.",
    ),
    Field::new(
        "jobqueue",
        Kind::Text,
        "The whole path of the queue without a slash in front, such as `film/lighting`. It cannot be taken away: null and an empty text are ignored.",
    ),
    Field::new(
        "job_group_id",
        Kind::INTEGER,
        "The id of the job group. Nothing takes a job out of its group.",
    ),
    Field::new(
        "priority",
        Kind::between(-1000, 1000),
        "The priority; higher goes first.",
    ),
    Field::new(
        "weight",
        Kind::INTEGER,
        "The share of agents it gets beside the other jobs of its queue.",
    ),
    Field::new("batch", Kind::INTEGER, "How many tasks an agent is given at once."),
    Field::new(
        "requeue",
        Kind::INTEGER,
        "How often a failed task is tried again; 0 is never, -1 is for ever.",
    ),
    Field::new("cpus", Kind::between(1, 256), "The processors that a task needs."),
    Field::new(
        "ram",
        Kind::between(16, 262144),
        "The memory that a task needs, in megabytes.",
    ),
    Field::new(
        "ram_warning",
        Kind::INTEGER,
        "The memory beyond which there is a warning, in megabytes.",
    ),
    Field::new(
        "ram_max",
        Kind::INTEGER,
        "The memory beyond which a task is stopped, in megabytes.",
    ),
    Field::new(
        "minimum_agents",
        Kind::INTEGER,
        "How many agents it gets before other jobs do.",
    ),
    Field::new("maximum_agents", Kind::INTEGER, "How many agents it gets at most."),
    Field::new(
        "autodelete_time",
        Kind::INTEGER,
        "So many seconds after its end it is deleted.",
    ),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new("output_link", Kind::Text, "Where the output can be seen."),
    Field::new(
        "hidden",
        Kind::Boolean,
        "Whether it is hidden from the queue and the web interface.",
    ),
    Field::new(
        "environ",
        Kind::Json,
        "The environment in which the tasks run, as a whole.",
    ),
    Field::new("data", Kind::Json, "Whatever the jobtype wants to know, as a whole."),
    Field::new(
            "software_requirements",
            Kind::List(&Kind::Json),
            "The software it requires, in place of what it did.",
        )
        .members(&SOFTWARE_REQUIREMENT_CREATE),
    Field::new(
            "tag_requirements",
            Kind::List(&Kind::Json),
            "The tags that its agents must have or must not have, in place of those before. They cannot all be taken away: an empty list is ignored. Release 0.8.6 does not have it.",
        )
        .members(&TAG_REQUIREMENT_CREATE),
];

pub(in crate::generated) static NOTIFIED_USER_ADD: &[Field] = &[
    Field::new(
            "username",
            Kind::Text,
            "The name of the user. With a new job, one who does not exist is created; for a job that exists, it is a 404.",
        )
        .required(),
    Field::new(
        "on_success",
        Kind::Boolean,
        "Whether the user is told that the job is done. The server assumes true.",
    ),
    Field::new(
        "on_failure",
        Kind::Boolean,
        "Whether the user is told that the job has failed. The server assumes true.",
    ),
    Field::new(
        "on_deletion",
        Kind::Boolean,
        "Whether the user is told that the job was deleted. The server assumes false.",
    ),
];

pub(in crate::generated) static PATH_MAP_CREATE: &[Field] = &[
    Field::new("path_linux", Kind::Text, "The path on Linux.").required(),
    Field::new("path_windows", Kind::Text, "The path on Windows.").required(),
    Field::new("path_osx", Kind::Text, "The path on OS X.").required(),
    Field::new(
        "tag",
        Kind::Text,
        "The name of the tag that an agent must have, created if need be.",
    ),
    Field::new("tag_id", Kind::INTEGER, "The id of that tag, in place of its name."),
];

pub(in crate::generated) static PATH_MAP_UPDATE: &[Field] = &[
    Field::new("path_linux", Kind::Text, "The path on Linux."),
    Field::new("path_windows", Kind::Text, "The path on Windows."),
    Field::new("path_osx", Kind::Text, "The path on OS X."),
    Field::new(
        "tag",
        Kind::Text,
        "The name of the tag that an agent must have, created if need be. Null and an empty text are ignored.",
    ),
    Field::new(
        "tag_id",
        Kind::INTEGER,
        "The id of that tag, in place of its name. Null is a 400.",
    ),
];

pub(in crate::generated) static SOFTWARE_CREATE: &[Field] = &[
    Field::new(
            "software",
            Kind::Text,
            "The name. Choose one that can be addressed; see `NameOrId`.",
        )
        .required(),
    Field::new("versions", Kind::List(&Kind::Json), "Its versions.")
        .members(&SOFTWARE_VERSION_ENTRY),
];

pub(in crate::generated) static SOFTWARE_REPLACE: &[Field] = &[
    Field::new("software", Kind::Text, "The name. Without it, it is a 500.").required(),
    Field::new(
            "versions",
            Kind::List(&Kind::Json),
            "Its versions, in place of all that it has.",
        )
        .members(&SOFTWARE_VERSION_ENTRY),
];

pub(in crate::generated) static SOFTWARE_REQUIREMENT_CREATE: &[Field] = &[
    Field::new("software", Kind::Text, "The name of the software.").required(),
    Field::new(
        "min_version",
        Kind::Text,
        "The name of the lowest version that will do.",
    ),
    Field::new(
        "max_version",
        Kind::Text,
        "The name of the highest version that will do.",
    ),
];

pub(in crate::generated) static SOFTWARE_VERSION_CREATE: &[Field] = &[
    Field::new(
            "version",
            Kind::Text,
            "The name of the version. One of digits alone cannot be addressed later, except by its id. Without a name it is a 500.",
        )
        .required(),
    Field::new(
        "rank",
        Kind::INTEGER,
        "Its place in the order of versions. The server assumes the next hundred after the highest. One that is taken is a 500.",
    ),
    Field::new(
        "default",
        Kind::Boolean,
        "Whether agents that register from now on get this version. The server assumes false.",
    ),
    Field::new(
        "discovery_code",
        Kind::Text,
        "Python code that looks for the version on an agent. Release 0.8.6 does not have it.",
    ),
    Field::new(
        "discovery_function_name",
        Kind::Text,
        "The function in that code. Release 0.8.6 does not have it.",
    ),
];

pub(in crate::generated) static SOFTWARE_VERSION_ENTRY: &[Field] = &[
    Field::new(
            "version",
            Kind::Text,
            "The name of the version. One of digits alone cannot be addressed later, except by its id.",
        )
        .required(),
    Field::new(
        "rank",
        Kind::INTEGER,
        "Its place in the order of versions. The server assumes the next hundred after the highest. No two versions may have the same.",
    ),
];

pub(in crate::generated) static TAG_AGENT_ADD: &[Field] = &[
    Field::new("agent_id", Kind::Text, "The UUID of the agent.").required(),
];

pub(in crate::generated) static TAG_CREATE: &[Field] = &[
    Field::new(
            "tag",
            Kind::Text,
            "The name, which may be empty. Choose one that can be addressed: see `NameOrId`. PostgreSQL takes 64 characters.",
        )
        .required(),
];

pub(in crate::generated) static TAG_REPLACE: &[Field] = &[
    Field::new(
        "tag",
        Kind::Text,
        "The name. It must be that of the path, so it can be left out.",
    ),
    Field::new(
        "agents",
        Kind::List(&Kind::Text),
        "The UUIDs of the agents that shall have the tag. Numbers are a 400.",
    ),
];

pub(in crate::generated) static TAG_REQUIREMENT_CREATE: &[Field] = &[
    Field::new("tag", Kind::Text, "The name of the tag, which is created if need be.")
        .required(),
    Field::new("negate", Kind::Boolean, "Whether agents must not have it.").required(),
];

pub(in crate::generated) static TASK_ASSIGN: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id of the task.").required(),
];

pub(in crate::generated) static TASK_LOG_CREATE: &[Field] = &[
    Field::new(
            "identifier",
            Kind::Text,
            "The identifier, unique among all logs, with the ending that tells the type of file, such as `.csv`. One with a slash cannot be addressed later.",
        )
        .required(),
    Field::new(
        "agent_id",
        Kind::Text,
        "The UUID of the agent that writes it. One that does not exist is a 500.",
    ),
];

pub(in crate::generated) static TASK_LOG_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::Choice(&["queued", "paused", "running", "done", "failed"]),
        "The state of the attempt. It is never shown.",
    ),
];

pub(in crate::generated) static TASK_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::Choice(&["queued", "paused", "running", "done", "failed"]),
        "The state to set. `queued` queues the task again.",
    ),
    Field::new(
            "progress",
            Kind::Number,
            "How much of it is done, from 0 to 1. A float: `1` is refused, `1.0` is taken. For a task that is done, anything but 1.0 is a 400.",
        )
        .nullable(),
    Field::new("last_error", Kind::Text, "What the failure said.").nullable(),
    Field::new(
            "agent_id",
            Kind::Text,
            "Only null, which takes the task from its agent. A UUID is a 400: assign with `agents_tasks_assign`.",
        )
        .nullable(),
    Field::new("priority", Kind::INTEGER, "The priority; higher goes first.").nullable(),
    Field::new(
            "tile",
            Kind::INTEGER,
            "The tile of the frame. Release 0.8.6 does not have it.",
        )
        .nullable(),
    Field::new("hidden", Kind::Boolean, "Whether it is hidden from the web interface.")
        .nullable(),
    Field::new(
        "attempts",
        Kind::INTEGER,
        "How often it was given to an agent. Null is a 500.",
    ),
    Field::new("failures", Kind::INTEGER, "How often it failed. Null is a 500."),
    Field::new(
        "sent_to_agent",
        Kind::Boolean,
        "Whether the agent knows of it. Null is a 500.",
    ),
    Field::new(
        "time_started",
        Kind::Choice(&["now"]),
        "When it started, which can only be `now`.",
    ),
];
