// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static BOM_INPUT: &[Field] = &[
    Field::new("quantity", Kind::INTEGER, "How many."),
    Field::new("sku_name", Kind::Text, "The name of the SKU."),
];

pub(in crate::generated) static COMPUTE_BACKUP_CREATE: &[Field] = &[
    Field::new("instance_id", Kind::INTEGER, "The id of the instance.").required(),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("type", Kind::Choice(&["lxd", "hyperv"]), "The type."),
];

pub(in crate::generated) static COMPUTE_BACKUP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
];

pub(in crate::generated) static COMPUTE_BACKUP_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
];

pub(in crate::generated) static COMPUTE_GPU_CREATE: &[Field] = &[
    Field::new("instance_id", Kind::INTEGER, "The id of the instance.").required(),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of.")
        .required()
        .members(&BOM_INPUT),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static COMPUTE_GPU_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
];

pub(in crate::generated) static COMPUTE_GPU_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
];

pub(in crate::generated) static COMPUTE_INSTANCE_CREATE: &[Field] = &[
    Field::new("metadata", Kind::Json, "What is special to the type of instance.")
        .required()
        .members(&INSTANCE_METADATA_INPUT),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of.")
        .required()
        .members(&BOM_INPUT),
    Field::new(
        "grace_period",
        Kind::INTEGER,
        "The grace period. CloudCIX documents days; its sample scripts say hours.",
    ),
    Field::new("name", Kind::Text, "The name."),
    Field::new("type", Kind::Choice(&["lxd", "hyperv"]), "The type."),
    Field::new("interfaces", Kind::List(&Kind::Json), "The network interfaces.")
        .members(&INSTANCE_INTERFACE_INPUT),
];

pub(in crate::generated) static COMPUTE_INSTANCE_PARTIAL_UPDATE: &[Field] = &[
    Field::new("metadata", Kind::Json, "What is special to the type of instance.")
        .members(&INSTANCE_METADATA_UPDATE),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of.")
        .members(&BOM_INPUT),
    Field::new(
        "grace_period",
        Kind::INTEGER,
        "The grace period. CloudCIX documents days; its sample scripts say hours.",
    ),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("interfaces", Kind::List(&Kind::Json), "The network interfaces.")
        .members(&INSTANCE_INTERFACE_INPUT),
];

pub(in crate::generated) static COMPUTE_INSTANCE_UPDATE: &[Field] = &[
    Field::new("metadata", Kind::Json, "What is special to the type of instance.")
        .required()
        .members(&INSTANCE_METADATA_UPDATE),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of.")
        .required()
        .members(&BOM_INPUT),
    Field::new(
        "grace_period",
        Kind::INTEGER,
        "The grace period. CloudCIX documents days; its sample scripts say hours.",
    ),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("interfaces", Kind::List(&Kind::Json), "The network interfaces.")
        .members(&INSTANCE_INTERFACE_INPUT),
];

pub(in crate::generated) static COMPUTE_SNAPSHOT_CREATE: &[Field] = &[
    Field::new("instance_id", Kind::INTEGER, "The id of the instance.").required(),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("type", Kind::Choice(&["lxd", "hyperv"]), "The type."),
];

pub(in crate::generated) static COMPUTE_SNAPSHOT_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static COMPUTE_SNAPSHOT_UPDATE: &[Field] = &[
    Field::new(
            "state",
            Kind::Choice(
                &["stop", "restart", "delete", "update_running", "update_stopped"],
            ),
            "The state to go to.",
        )
        .required(),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static FIREWALL_RULE_INPUT: &[Field] = &[
    Field::new(
        "allow",
        Kind::Boolean,
        "Whether matching traffic is let through; not unless said.",
    ),
    Field::new("description", Kind::Text, "What the rule is for."),
    Field::new(
        "destination",
        Kind::Text,
        "Where the traffic goes to: a range, an address, `@group` or `*`. Project rules need it.",
    ),
    Field::new(
        "group_name",
        Kind::Text,
        "The `@name` of a geo group. Geo rules need it.",
    ),
    Field::new(
        "inbound",
        Kind::Boolean,
        "Whether it is about traffic that comes in; what goes out unless said.",
    ),
    Field::new(
        "port",
        Kind::Text,
        "One port, a range such as `80-90`, or several with commas, from 1 to 65535. Empty for any, and for icmp.",
    ),
    Field::new(
        "protocol",
        Kind::Choice(&["any", "icmp", "tcp", "udp"]),
        "The protocol.",
    ),
    Field::new(
        "source",
        Kind::Text,
        "Where the traffic comes from, of the same IP version as the destination. Project rules need it.",
    ),
    Field::new(
        "zone",
        Kind::Choice(&["Public", "Private", "VPNS2S"]),
        "The zone; `Public` unless said.",
    ),
];

pub(in crate::generated) static INSTANCE_I_PV4_ADDRESS_INPUT: &[Field] = &[
    Field::new("address", Kind::Text, "The private address."),
    Field::new(
        "nat",
        Kind::Boolean,
        "Whether it gets a public address; not unless said.",
    ),
];

pub(in crate::generated) static INSTANCE_I_PV6_ADDRESS_INPUT: &[Field] = &[
    Field::new("address", Kind::Text, "The address."),
];

pub(in crate::generated) static INSTANCE_INTERFACE_INPUT: &[Field] = &[
    Field::new("gateway", Kind::Boolean, "Whether it leads out."),
    Field::new("ipv4_addresses", Kind::List(&Kind::Json), "The IPv4 addresses.")
        .members(&INSTANCE_I_PV4_ADDRESS_INPUT),
    Field::new("ipv6_addresses", Kind::List(&Kind::Json), "The IPv6 addresses.")
        .members(&INSTANCE_I_PV6_ADDRESS_INPUT),
];

pub(in crate::generated) static INSTANCE_METADATA_INPUT: &[Field] = &[
    Field::new(
        "dns",
        Kind::Text,
        "The name servers of an lxd instance, with commas between.",
    ),
    Field::new(
        "dns4",
        Kind::Text,
        "The IPv4 name servers of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "dns6",
        Kind::Text,
        "The IPv6 name servers of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "email",
        Kind::Text,
        "Who gets the licence of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "instance_type",
        Kind::Choice(&["container", "virtual-machine"]),
        "What an lxd instance is; `container` unless said.",
    ),
    Field::new(
        "userdata",
        Kind::Text,
        "The configuration for cloud-init of an lxd instance.",
    ),
    Field::new(
        "ssh_key_names",
        Kind::List(&Kind::Text),
        "The names of stored SSH keys that may log in. Of an lxd instance, and only where `userdata` begins with `#cloud-config`.",
    ),
];

pub(in crate::generated) static INSTANCE_METADATA_UPDATE: &[Field] = &[
    Field::new(
        "dns",
        Kind::Text,
        "The name servers of an lxd instance, with commas between.",
    ),
    Field::new(
        "dns4",
        Kind::Text,
        "The IPv4 name servers of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "dns6",
        Kind::Text,
        "The IPv6 name servers of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "email",
        Kind::Text,
        "Who gets the licence of a hyperv instance. Known from sample scripts alone.",
    ),
    Field::new(
        "instance_type",
        Kind::Choice(&["container", "virtual-machine"]),
        "What an lxd instance is; `container` unless said.",
    ),
    Field::new(
        "userdata",
        Kind::Text,
        "The configuration for cloud-init of an lxd instance.",
    ),
];

pub(in crate::generated) static NETWORK_FIREWALL_CREATE: &[Field] = &[
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new(
        "type",
        Kind::Choice(&["project", "geo"]),
        "The type. A project has one of each at most.",
    ),
    Field::new("rules", Kind::List(&Kind::Json), "The rules, in their order.")
        .members(&FIREWALL_RULE_INPUT),
];

pub(in crate::generated) static NETWORK_FIREWALL_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new(
            "rules",
            Kind::List(&Kind::Json),
            "All rules, in their order. They **replace** those that are there.",
        )
        .members(&FIREWALL_RULE_INPUT),
];

pub(in crate::generated) static NETWORK_FIREWALL_UPDATE: &[Field] = &[
    Field::new(
            "state",
            Kind::Choice(
                &["stop", "restart", "delete", "update_running", "update_stopped"],
            ),
            "The state to go to.",
        )
        .required(),
    Field::new(
            "rules",
            Kind::List(&Kind::Json),
            "All rules, in their order. They **replace** those that are there.",
        )
        .members(&FIREWALL_RULE_INPUT),
];

pub(in crate::generated) static NETWORK_IP_GROUP_CREATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The ranges in CIDR notation.")
        .required(),
    Field::new(
            "name",
            Kind::Text,
            "The name: a letter, then letters, digits, `_` and `-`.",
        )
        .required(),
    Field::new("description", Kind::Text, "What it is for. It is not in any answer."),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6."),
];

pub(in crate::generated) static NETWORK_IP_GROUP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The ranges in CIDR notation."),
    Field::new(
        "name",
        Kind::Text,
        "The name: a letter, then letters, digits, `_` and `-`.",
    ),
    Field::new("description", Kind::Text, "What it is for. It is not in any answer."),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6."),
];

pub(in crate::generated) static NETWORK_IP_GROUP_UPDATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The ranges in CIDR notation.")
        .required(),
    Field::new(
            "name",
            Kind::Text,
            "The name: a letter, then letters, digits, `_` and `-`.",
        )
        .required(),
    Field::new("description", Kind::Text, "What it is for. It is not in any answer."),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6."),
];

pub(in crate::generated) static NETWORK_ROUTER_CREATE: &[Field] = &[
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("type", Kind::Choice(&["router", "static_route"]), "The type."),
    Field::new("metadata", Kind::Json, "What is special to a static route.")
        .members(&ROUTER_METADATA_INPUT),
    Field::new(
            "networks",
            Kind::List(&Kind::Json),
            "The networks; 10.0.0.1/24 unless said.",
        )
        .members(&ROUTER_NETWORK_INPUT),
];

pub(in crate::generated) static NETWORK_ROUTER_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("metadata", Kind::Json, "What is special to a static route.")
        .members(&ROUTER_METADATA_INPUT),
    Field::new(
            "networks",
            Kind::List(&Kind::Json),
            "All networks. Those that exist are sent with their `vlan` and `ipv6`, new ones with `ipv4` and `name` alone.",
        )
        .members(&ROUTER_NETWORK_INPUT),
];

pub(in crate::generated) static NETWORK_ROUTER_UPDATE: &[Field] = &[
    Field::new(
            "state",
            Kind::Choice(
                &["stop", "restart", "delete", "update_running", "update_stopped"],
            ),
            "The state to go to.",
        )
        .required(),
    Field::new("metadata", Kind::Json, "What is special to a static route.")
        .members(&ROUTER_METADATA_INPUT),
    Field::new(
            "networks",
            Kind::List(&Kind::Json),
            "All networks. Those that exist are sent with their `vlan` and `ipv6`, new ones with `ipv4` and `name` alone.",
        )
        .members(&ROUTER_NETWORK_INPUT),
];

pub(in crate::generated) static NETWORK_VPN_CREATE: &[Field] = &[
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("type", Kind::Choice(&["site-to-site"]), "The type."),
    Field::new("metadata", Kind::Json, "The settings.").members(&VPN_METADATA_INPUT),
];

pub(in crate::generated) static NETWORK_VPN_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("metadata", Kind::Json, "The settings.").members(&VPN_METADATA_INPUT),
];

pub(in crate::generated) static NETWORK_VPN_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("metadata", Kind::Json, "The settings.").members(&VPN_METADATA_INPUT),
];

pub(in crate::generated) static PROJECT_CREATE: &[Field] = &[
    Field::new(
            "name",
            Kind::Text,
            "The name. No two projects of an address have the same.",
        )
        .required(),
    Field::new("region_id", Kind::INTEGER, "The id of the region.").required(),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static PROJECT_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "name",
        Kind::Text,
        "The name. No two projects of an address have the same.",
    ),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static PROJECT_UPDATE: &[Field] = &[
    Field::new(
        "name",
        Kind::Text,
        "The name. No two projects of an address have the same.",
    ),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static ROUTER_METADATA_INPUT: &[Field] = &[
    Field::new("destination", Kind::Text, "Where it leads. It cannot be changed later."),
    Field::new(
        "nat",
        Kind::Boolean,
        "Whether it gets a public address; not unless said.",
    ),
    Field::new("nexthop", Kind::Text, "The next hop. It cannot be changed later."),
];

pub(in crate::generated) static ROUTER_NETWORK_INPUT: &[Field] = &[
    Field::new("ipv4", Kind::Text, "The IPv4 range."),
    Field::new("ipv6", Kind::Text, "The IPv6 range, of a network that exists."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("vlan", Kind::INTEGER, "The VLAN, of a network that exists."),
];

pub(in crate::generated) static SSH_KEY_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name. No two keys have the same.").required(),
    Field::new(
        "public_key",
        Kind::Text,
        "The public key. Left out, the server makes an Ed25519 pair.",
    ),
];

pub(in crate::generated) static STORAGE_VOLUME_CREATE: &[Field] = &[
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of.")
        .required()
        .members(&BOM_INPUT),
    Field::new(
        "instance_id",
        Kind::INTEGER,
        "The id of the instance. Needed for the type hyperv.",
    ),
    Field::new("name", Kind::Text, "The name."),
    Field::new("type", Kind::Choice(&["cephfs", "cephrbd", "hyperv"]), "The type."),
];

pub(in crate::generated) static STORAGE_VOLUME_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("metadata", Kind::Json, "What is special to the type of volume.")
        .members(&VOLUME_METADATA_UPDATE),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of. It can only grow.")
        .members(&BOM_INPUT),
];

pub(in crate::generated) static STORAGE_VOLUME_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "state",
        Kind::Choice(&["stop", "restart", "delete", "update_running", "update_stopped"]),
        "The state to go to.",
    ),
    Field::new("metadata", Kind::Json, "What is special to the type of volume.")
        .members(&VOLUME_METADATA_UPDATE),
    Field::new("specs", Kind::List(&Kind::Json), "What it is made of. It can only grow.")
        .members(&BOM_INPUT),
];

pub(in crate::generated) static VOLUME_METADATA_UPDATE: &[Field] = &[
    Field::new("mount_path", Kind::Text, "Where it is mounted."),
    Field::new(
        "attach_instance_ids",
        Kind::List(&Kind::INTEGER),
        "The ids of instances that get it.",
    ),
    Field::new(
        "detach_instance_ids",
        Kind::List(&Kind::INTEGER),
        "The ids of instances that lose it.",
    ),
];

pub(in crate::generated) static VPN_CHILD_INPUT: &[Field] = &[
    Field::new("local_ts", Kind::Text, "The range at this end."),
    Field::new("remote_ts", Kind::Text, "The range at the other end."),
];

pub(in crate::generated) static VPN_METADATA_INPUT: &[Field] = &[
    Field::new(
            "child_sas",
            Kind::List(&Kind::Json),
            "The pairs of ranges that the tunnel joins.",
        )
        .members(&VPN_CHILD_INPUT),
    Field::new(
        "ike_authentication",
        Kind::Text,
        "The IKE authentication, with commas between: SHA1, SHA256, SHA384; `SHA384` unless said.",
    ),
    Field::new(
        "ike_dh_groups",
        Kind::Text,
        "The IKE groups, with commas between: Group 1, 2, 5, 19, 20, 24; `Group 24` unless said.",
    ),
    Field::new(
        "ike_encryption",
        Kind::Text,
        "The IKE encryption, with commas between: 128, 192 or 256 bit AES-CBC; 256 unless said.",
    ),
    Field::new(
        "ike_gateway_type",
        Kind::Choice(&["public_ip", "hostname"]),
        "What the other end is named by; `public_ip` unless said.",
    ),
    Field::new(
        "ike_gateway_value",
        Kind::Text,
        "The address or the name of the other end.",
    ),
    Field::new(
        "ike_lifetime",
        Kind::between(180, 86400),
        "The lifetime of IKE keys in seconds, from 180 to 86400; 28800 unless said.",
    ),
    Field::new(
            "ike_pre_shared_key",
            Kind::Text,
            "The key that both ends know, without any of `\" ' @ + - / \\ | =`.",
        )
        .sensitive(),
    Field::new(
        "ipsec_authentication",
        Kind::Text,
        "The IPsec authentication, with commas between: SHA1, SHA256; `SHA256` unless said.",
    ),
    Field::new(
        "ipsec_encryption",
        Kind::Text,
        "The IPsec encryption, with commas between: AES 128, 192 or 256, each also as GCM; `AES 256` unless said.",
    ),
    Field::new(
        "ipsec_establish_time",
        Kind::Choice(&["Immediately", "On Traffic"]),
        "When the tunnel is built; `Immediately` unless said.",
    ),
    Field::new(
        "ipsec_lifetime",
        Kind::between(180, 86400),
        "The lifetime of IPsec keys in seconds, from 180 to 86400; 3600 unless said.",
    ),
    Field::new(
        "ipsec_pfs_groups",
        Kind::Text,
        "The IPsec groups, with commas between: Group 1, 2, 5, 14, 19, 20, 24; `Group 20` unless said.",
    ),
    Field::new(
        "traffic_selector",
        Kind::Boolean,
        "Whether the two ends agree on each pair of subnets; not unless said.",
    ),
    Field::new(
        "ike_version",
        Kind::Choice(&["v1-only", "v2-only"]),
        "The version of IKE; `v2-only` unless said.",
    ),
];
