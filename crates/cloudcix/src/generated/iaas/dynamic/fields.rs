// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static ALLOCATION_CREATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").nullable(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("asn_id", Kind::INTEGER, "The id of the autonomous system.").required(),
];

pub(in crate::generated) static ALLOCATION_PARTIAL_UPDATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").nullable(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("asn_id", Kind::INTEGER, "The id of the autonomous system."),
];

pub(in crate::generated) static ALLOCATION_UPDATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").nullable(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("asn_id", Kind::INTEGER, "The id of the autonomous system.").required(),
];

pub(in crate::generated) static APP_SETTINGS_CREATE: &[Field] = &[
    Field::new("ipmi_host", Kind::Text, "The address of the IPMI host.").nullable(),
    Field::new("ipmi_credentials", Kind::Text, "The password for the IPMI host.")
        .nullable()
        .sensitive(),
    Field::new("ipmi_username", Kind::Text, "The user of the IPMI host.").nullable(),
    Field::new("rage4_api_key", Kind::Text, "The key for the DNS service Rage4.")
        .nullable()
        .sensitive(),
    Field::new("rage4_email", Kind::Text, "The user of the DNS service Rage4.")
        .nullable(),
];

pub(in crate::generated) static APP_SETTINGS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("ipmi_host", Kind::Text, "The address of the IPMI host.").nullable(),
    Field::new("ipmi_credentials", Kind::Text, "The password for the IPMI host.")
        .nullable()
        .sensitive(),
    Field::new("ipmi_username", Kind::Text, "The user of the IPMI host.").nullable(),
    Field::new("rage4_api_key", Kind::Text, "The key for the DNS service Rage4.")
        .nullable()
        .sensitive(),
    Field::new("rage4_email", Kind::Text, "The user of the DNS service Rage4.")
        .nullable(),
];

pub(in crate::generated) static APP_SETTINGS_UPDATE: &[Field] = &[
    Field::new("ipmi_host", Kind::Text, "The address of the IPMI host.").nullable(),
    Field::new("ipmi_credentials", Kind::Text, "The password for the IPMI host.")
        .nullable()
        .sensitive(),
    Field::new("ipmi_username", Kind::Text, "The user of the IPMI host.").nullable(),
    Field::new("rage4_api_key", Kind::Text, "The key for the DNS service Rage4.")
        .nullable()
        .sensitive(),
    Field::new("rage4_email", Kind::Text, "The user of the DNS service Rage4.")
        .nullable(),
];

pub(in crate::generated) static ASN_CREATE: &[Field] = &[
    Field::new("member_id", Kind::INTEGER, "The id of the member.").nullable(),
    Field::new("number", Kind::INTEGER, "The number of the autonomous system.")
        .required(),
];

pub(in crate::generated) static ASN_PARTIAL_UPDATE: &[Field] = &[
    Field::new("member_id", Kind::INTEGER, "The id of the member.").nullable(),
    Field::new("number", Kind::INTEGER, "The number of the autonomous system."),
];

pub(in crate::generated) static ASN_UPDATE: &[Field] = &[
    Field::new("member_id", Kind::INTEGER, "The id of the member.").nullable(),
    Field::new("number", Kind::INTEGER, "The number of the autonomous system.")
        .required(),
];

pub(in crate::generated) static BACKUP_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("repository", Kind::INTEGER, "The number of the repository.").required(),
    Field::new("vm_id", Kind::INTEGER, "The id of the virtual machine.").required(),
];

pub(in crate::generated) static BACKUP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").nullable(),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 10 or 8, which deletes it.",
    ),
    Field::new("time_valid", Kind::Text, "The time that the copy is valid for.")
        .nullable(),
];

pub(in crate::generated) static BACKUP_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").nullable(),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 10 or 8, which deletes it.",
    ),
    Field::new("time_valid", Kind::Text, "The time that the copy is valid for.")
        .nullable(),
];

pub(in crate::generated) static CEPH_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new(
            "CEPH_001",
            Kind::INTEGER,
            "How much of the SKU of this name, which is the size.",
        )
        .required(),
];

pub(in crate::generated) static CEPH_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new("state", Kind::INTEGER, "The state to go to."),
    Field::new(
        "CEPH_001",
        Kind::INTEGER,
        "How much of the SKU of this name, which is the size.",
    ),
];

pub(in crate::generated) static CEPH_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("state", Kind::INTEGER, "The state to go to."),
    Field::new(
            "CEPH_001",
            Kind::INTEGER,
            "How much of the SKU of this name, which is the size.",
        )
        .required(),
];

pub(in crate::generated) static CIX_BLACKLIST_CREATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CIX_BLACKLIST_PARTIAL_UPDATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation."),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CIX_BLACKLIST_UPDATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CIX_WHITELIST_CREATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CIX_WHITELIST_PARTIAL_UPDATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation."),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CIX_WHITELIST_UPDATE: &[Field] = &[
    Field::new("cidr", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("comment", Kind::Text, "Why it is listed."),
];

pub(in crate::generated) static CLOUD_CREATE: &[Field] = &[
    Field::new("project", Kind::Json, "The project.")
        .required()
        .members(&PROJECT_CREATE),
    Field::new("vms", Kind::List(&Kind::Json), "The virtual machines.")
        .required()
        .members(&CLOUD_VM_INPUT),
    Field::new("subnets", Kind::List(&Kind::Json), "The networks. Needed in some cases.")
        .members(&CLOUD_SUBNET_INPUT),
    Field::new(
            "firewall_rules",
            Kind::List(&Kind::Json),
            "The rules of the firewall, in their order.",
        )
        .members(&FIREWALL_RULE_INPUT),
];

pub(in crate::generated) static CLOUD_SUBNET_INPUT: &[Field] = &[
    Field::new(
            "address_range",
            Kind::Text,
            "The range in CIDR notation, with the address of the gateway.",
        )
        .required(),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static CLOUD_UPDATE: &[Field] = &[
    Field::new("project", Kind::Json, "The project.")
        .required()
        .members(&PROJECT_UPDATE),
    Field::new(
            "vms",
            Kind::List(&Kind::Json),
            "All virtual machines. Those that exist carry their id.",
        )
        .required()
        .members(&CLOUD_VM_UPDATE_INPUT),
    Field::new(
            "subnets",
            Kind::List(&Kind::Json),
            "All networks. Those that exist carry their id. Needed in some cases.",
        )
        .members(&VIRTUAL_ROUTER_SUBNET_INPUT),
    Field::new(
            "firewall_rules",
            Kind::List(&Kind::Json),
            "All rules of the firewall, in their order. Needed in some cases.",
        )
        .members(&FIREWALL_RULE_INPUT),
];

pub(in crate::generated) static CLOUD_VM_INPUT: &[Field] = &[
    Field::new("image_id", Kind::INTEGER, "The id of the image.").required(),
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type.")
        .required(),
    Field::new(
            "storages",
            Kind::List(&Kind::Json),
            "The drives. One of them is primary.",
        )
        .required()
        .members(&STORAGE_INPUT),
    Field::new("cpu", Kind::INTEGER, "The number of virtual CPUs.").required(),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes.").required(),
    Field::new("dns", Kind::Text, "The name servers, with commas between.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
            "gateway_subnet",
            Kind::Text,
            "The range of the subnet that leads out, in CIDR notation.",
        )
        .required(),
    Field::new(
            "ip_addresses",
            Kind::List(&Kind::Json),
            "The private addresses, each in a subnet of the project.",
        )
        .required()
        .members(&VMIP_ADDRESS_INPUT),
    Field::new("public_key", Kind::Text, "The SSH key that may log in."),
    Field::new("userdata", Kind::Text, "The configuration for cloud-init."),
];

pub(in crate::generated) static CLOUD_VM_UPDATE_INPUT: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id, of a machine that exists."),
    Field::new("state", Kind::INTEGER, "The state to go to, of a machine that exists."),
    Field::new("image_id", Kind::INTEGER, "The id of the image, of a new machine."),
    Field::new(
        "storage_type_id",
        Kind::INTEGER,
        "The id of the storage type, of a new machine.",
    ),
    Field::new(
            "storages",
            Kind::List(&Kind::Json),
            "The drives. Those that exist carry their id.",
        )
        .members(&STORAGE_INPUT),
    Field::new("cpu", Kind::INTEGER, "The number of virtual CPUs."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes."),
    Field::new(
        "dns",
        Kind::Text,
        "The name servers, with commas between; of a new machine.",
    ),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "gateway_subnet",
        Kind::Text,
        "The range of the subnet that leads out, of a new machine.",
    ),
    Field::new(
            "ip_addresses",
            Kind::List(&Kind::Json),
            "The private addresses. Those that exist carry their id.",
        )
        .members(&VMIP_ADDRESS_INPUT),
    Field::new(
        "public_key",
        Kind::Text,
        "The SSH key that may log in, of a new machine.",
    ),
    Field::new("userdata", Kind::Text, "The configuration for cloud-init."),
];

pub(in crate::generated) static DEVICE_CREATE: &[Field] = &[
    Field::new("device_type_id", Kind::INTEGER, "The id of the device type.").required(),
    Field::new("id_on_host", Kind::Text, "What the server calls it.").required(),
    Field::new("server_id", Kind::INTEGER, "The id of the server.").required(),
];

pub(in crate::generated) static DEVICE_PARTIAL_UPDATE: &[Field] = &[
    Field::new("device_type_id", Kind::INTEGER, "The id of the device type."),
    Field::new("id_on_host", Kind::Text, "What the server calls it."),
    Field::new("server_id", Kind::INTEGER, "The id of the server."),
    Field::new("vm_id", Kind::INTEGER, "The id of the virtual machine.").nullable(),
];

pub(in crate::generated) static DEVICE_UPDATE: &[Field] = &[
    Field::new("device_type_id", Kind::INTEGER, "The id of the device type.").required(),
    Field::new("id_on_host", Kind::Text, "What the server calls it.").required(),
    Field::new("server_id", Kind::INTEGER, "The id of the server.").required(),
    Field::new("vm_id", Kind::INTEGER, "The id of the virtual machine.").nullable(),
];

pub(in crate::generated) static DOMAIN_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static FIREWALL_RULE_INPUT: &[Field] = &[
    Field::new("allow", Kind::Boolean, "Whether matching traffic is let through.")
        .required(),
    Field::new("source", Kind::Text, "Where the traffic comes from, an address range.")
        .required(),
    Field::new("destination", Kind::Text, "Where the traffic goes to, an address range.")
        .required(),
    Field::new(
            "port",
            Kind::Text,
            "One port, a range, or several with commas; any unless said.",
        )
        .nullable(),
    Field::new("protocol", Kind::Text, "The protocol, such as `tcp`."),
    Field::new("description", Kind::Text, "What the rule is for."),
    Field::new("id", Kind::INTEGER, "The id, of a rule that exists."),
];

pub(in crate::generated) static IMAGE_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
            "regions",
            Kind::List(&Kind::INTEGER),
            "The ids of the regions that offer it.",
        )
        .nullable(),
];

pub(in crate::generated) static IMAGE_UPDATE: &[Field] = &[
    Field::new(
            "regions",
            Kind::List(&Kind::INTEGER),
            "The ids of the regions that offer it.",
        )
        .required(),
];

pub(in crate::generated) static INTERFACE_CREATE: &[Field] = &[
    Field::new("details", Kind::Text, "What else is to be said."),
    Field::new("enabled", Kind::Boolean, "Whether it is in use; `false` unless said."),
    Field::new("hostname", Kind::Text, "The name of the host."),
    Field::new("ip_address", Kind::Text, "The IP address.").nullable(),
    Field::new("mac_address", Kind::Text, "The MAC address.").required(),
    Field::new("server_id", Kind::INTEGER, "The id of the server.").required(),
];

pub(in crate::generated) static INTERFACE_PARTIAL_UPDATE: &[Field] = &[
    Field::new("details", Kind::Text, "What else is to be said."),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new("hostname", Kind::Text, "The name of the host."),
    Field::new("ip_address", Kind::Text, "The IP address.").nullable(),
    Field::new("mac_address", Kind::Text, "The MAC address."),
];

pub(in crate::generated) static INTERFACE_UPDATE: &[Field] = &[
    Field::new("details", Kind::Text, "What else is to be said."),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new("hostname", Kind::Text, "The name of the host."),
    Field::new("ip_address", Kind::Text, "The IP address.").nullable(),
    Field::new("mac_address", Kind::Text, "The MAC address."),
];

pub(in crate::generated) static IP_ADDRESS_CREATE: &[Field] = &[
    Field::new("address", Kind::Text, "The IP address.").required(),
    Field::new("credentials", Kind::Text, "A password to remember with it.").sensitive(),
    Field::new("location", Kind::Text, "Where it is."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("subnet_id", Kind::INTEGER, "The id of the subnet.").required(),
];

pub(in crate::generated) static IP_ADDRESS_GROUP_CREATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The address ranges in CIDR notation.")
        .required(),
    Field::new("member_id", Kind::INTEGER, "The id of the member."),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6; `4` unless said."),
];

pub(in crate::generated) static IP_ADDRESS_GROUP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The address ranges in CIDR notation."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6."),
];

pub(in crate::generated) static IP_ADDRESS_GROUP_UPDATE: &[Field] = &[
    Field::new("cidrs", Kind::List(&Kind::Text), "The address ranges in CIDR notation.")
        .required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("version", Kind::INTEGER, "The version of IP, 4 or 6."),
];

pub(in crate::generated) static IP_ADDRESS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("address", Kind::Text, "The IP address."),
    Field::new("credentials", Kind::Text, "A password to remember with it.").sensitive(),
    Field::new("location", Kind::Text, "Where it is."),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static IP_ADDRESS_UPDATE: &[Field] = &[
    Field::new("address", Kind::Text, "The IP address. Needed in some cases."),
    Field::new("credentials", Kind::Text, "A password to remember with it.").sensitive(),
    Field::new("location", Kind::Text, "Where it is."),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static IPMI_CREATE: &[Field] = &[
    Field::new(
        "client_ip",
        Kind::Text,
        "The address of the one who gets access. Needed in some cases.",
    ),
    Field::new(
            "customer_ip_id",
            Kind::INTEGER,
            "The id of the address of the management interface.",
        )
        .required(),
];

pub(in crate::generated) static POOL_IP_CREATE: &[Field] = &[
    Field::new("domain", Kind::Text, "The DNS name.").required(),
    Field::new("ip_address", Kind::Text, "The IP address.").required(),
];

pub(in crate::generated) static POOL_IP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("domain", Kind::Text, "The DNS name."),
    Field::new("ip_address", Kind::Text, "The IP address."),
];

pub(in crate::generated) static POOL_IP_UPDATE: &[Field] = &[
    Field::new("domain", Kind::Text, "The DNS name.").required(),
    Field::new("ip_address", Kind::Text, "The IP address.").required(),
];

pub(in crate::generated) static PROJECT_CREATE: &[Field] = &[
    Field::new(
            "grace_period",
            Kind::INTEGER,
            "For how many hours what is deleted can be brought back; `168` unless said.",
        )
        .nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new("region_id", Kind::INTEGER, "The id of the region, an address.")
        .required(),
];

pub(in crate::generated) static PROJECT_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
            "grace_period",
            Kind::INTEGER,
            "For how many hours what is deleted can be brought back.",
        )
        .nullable(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new(
        "state",
        Kind::INTEGER,
        "8 deletes everything in the project; 4 brings it back within the grace period.",
    ),
];

pub(in crate::generated) static PROJECT_UPDATE: &[Field] = &[
    Field::new(
            "grace_period",
            Kind::INTEGER,
            "For how many hours what is deleted can be brought back.",
        )
        .nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new(
        "state",
        Kind::INTEGER,
        "8 deletes everything in the project; 4 brings it back within the grace period.",
    ),
];

pub(in crate::generated) static PTR_RECORD_CREATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record.").required(),
    Field::new("ip_address", Kind::Text, "The IP address.").required(),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
];

pub(in crate::generated) static PTR_RECORD_PARTIAL_UPDATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record."),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
];

pub(in crate::generated) static PTR_RECORD_UPDATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record.").required(),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
];

pub(in crate::generated) static RECORD_CREATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record.").required(),
    Field::new(
        "failover",
        Kind::Boolean,
        "Whether the record fails over; `false` unless said.",
    ),
    Field::new("failover_content", Kind::Text, "The content after a failure."),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("priority", Kind::INTEGER, "The priority.").nullable(),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
    Field::new(
            "type",
            Kind::Choice(
                &[
                    "NS",
                    "A",
                    "AAAA",
                    "CNAME",
                    "MX",
                    "TXT",
                    "SRV",
                    "PTR",
                    "SPF",
                    "SSHFP",
                    "LOC",
                    "NAPTR",
                ],
            ),
            "The type.",
        )
        .required(),
    Field::new("domain_id", Kind::INTEGER, "The id of the domain.").required(),
    Field::new("georegion", Kind::INTEGER, "The region of the world. Only 0."),
];

pub(in crate::generated) static RECORD_PARTIAL_UPDATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record."),
    Field::new("failover", Kind::Boolean, "Whether the record fails over."),
    Field::new("failover_content", Kind::Text, "The content after a failure."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("priority", Kind::INTEGER, "The priority.").nullable(),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
    Field::new("domain_id", Kind::INTEGER, "The id of the domain."),
    Field::new("georegion", Kind::INTEGER, "The region of the world. Only 0."),
];

pub(in crate::generated) static RECORD_UPDATE: &[Field] = &[
    Field::new("content", Kind::Text, "The content of the record.").required(),
    Field::new("failover", Kind::Boolean, "Whether the record fails over."),
    Field::new("failover_content", Kind::Text, "The content after a failure."),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("priority", Kind::INTEGER, "The priority.").nullable(),
    Field::new("time_to_live", Kind::INTEGER, "The time to live in seconds."),
    Field::new("domain_id", Kind::INTEGER, "The id of the domain.").required(),
    Field::new("georegion", Kind::INTEGER, "The region of the world. Only 0."),
];

pub(in crate::generated) static REGION_IMAGE_CREATE: &[Field] = &[
    Field::new("image_id", Kind::INTEGER, "The id of the image.").required(),
];

pub(in crate::generated) static REGION_STORAGE_TYPE_CREATE: &[Field] = &[
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type.")
        .required(),
];

pub(in crate::generated) static ROUTE_INPUT: &[Field] = &[
    Field::new("local_subnet", Kind::Text, "The range at this end.").required(),
    Field::new("remote_subnet", Kind::Text, "The range at the other end.").required(),
];

pub(in crate::generated) static ROUTER_CREATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("capacity", Kind::INTEGER, "How many virtual routers it can have.")
        .nullable(),
    Field::new("credentials", Kind::Text, "A password to remember with it.")
        .nullable()
        .sensitive(),
    Field::new("enabled", Kind::Boolean, "Whether it is in use; `true` unless said."),
    Field::new(
            "public_port_ips",
            Kind::List(&Kind::Text),
            "The addresses of the public port.",
        )
        .required(),
    Field::new("management_interface", Kind::Text, "The interface for its management.")
        .nullable(),
    Field::new("model", Kind::Text, "The model.").required(),
    Field::new("oob_interface", Kind::Text, "The out-of-band interface.").nullable(),
    Field::new("private_interface", Kind::Text, "The private interface.").nullable(),
    Field::new("public_interface", Kind::Text, "The public interface.").nullable(),
    Field::new(
            "router_oob_interface",
            Kind::Text,
            "The out-of-band interface of the router.",
        )
        .nullable(),
    Field::new("subnet_ids", Kind::List(&Kind::INTEGER), "The ids of its subnets.")
        .required(),
    Field::new("username", Kind::Text, "The user name.").nullable(),
];

pub(in crate::generated) static ROUTER_PARTIAL_UPDATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("capacity", Kind::INTEGER, "How many virtual routers it can have.")
        .nullable(),
    Field::new("credentials", Kind::Text, "A password to remember with it.")
        .nullable()
        .sensitive(),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new(
        "public_port_ips",
        Kind::List(&Kind::Text),
        "The addresses of the public port.",
    ),
    Field::new("management_interface", Kind::Text, "The interface for its management.")
        .nullable(),
    Field::new("model", Kind::Text, "The model."),
    Field::new("oob_interface", Kind::Text, "The out-of-band interface.").nullable(),
    Field::new("private_interface", Kind::Text, "The private interface.").nullable(),
    Field::new("public_interface", Kind::Text, "The public interface.").nullable(),
    Field::new(
            "router_oob_interface",
            Kind::Text,
            "The out-of-band interface of the router.",
        )
        .nullable(),
    Field::new("subnet_ids", Kind::List(&Kind::INTEGER), "The ids of its subnets."),
    Field::new("username", Kind::Text, "The user name.").nullable(),
];

pub(in crate::generated) static ROUTER_UPDATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("capacity", Kind::INTEGER, "How many virtual routers it can have.")
        .nullable(),
    Field::new("credentials", Kind::Text, "A password to remember with it.")
        .nullable()
        .sensitive(),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new(
        "public_port_ips",
        Kind::List(&Kind::Text),
        "The addresses of the public port. Needed in some cases.",
    ),
    Field::new("management_interface", Kind::Text, "The interface for its management.")
        .nullable(),
    Field::new("model", Kind::Text, "The model. Needed in some cases."),
    Field::new("oob_interface", Kind::Text, "The out-of-band interface.").nullable(),
    Field::new("private_interface", Kind::Text, "The private interface.").nullable(),
    Field::new("public_interface", Kind::Text, "The public interface.").nullable(),
    Field::new(
            "router_oob_interface",
            Kind::Text,
            "The out-of-band interface of the router.",
        )
        .nullable(),
    Field::new("subnet_ids", Kind::List(&Kind::INTEGER), "The ids of its subnets."),
    Field::new("username", Kind::Text, "The user name.").nullable(),
];

pub(in crate::generated) static RUN_ROBOT_CREATE: &[Field] = &[
    Field::new("project_ids", Kind::List(&Kind::INTEGER), "The ids of the projects.")
        .required(),
];

pub(in crate::generated) static SERVER_CREATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("cores", Kind::INTEGER, "The number of cores.").required(),
    Field::new("enabled", Kind::Boolean, "Whether it is in use; `true` unless said."),
    Field::new("gb", Kind::INTEGER, "The size in gigabytes.").required(),
    Field::new("model", Kind::Text, "The model."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes.").required(),
    Field::new("type_id", Kind::INTEGER, "The id of the type.").required(),
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type.")
        .required(),
];

pub(in crate::generated) static SERVER_PARTIAL_UPDATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("cores", Kind::INTEGER, "The number of cores."),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new("gb", Kind::INTEGER, "The size in gigabytes."),
    Field::new("model", Kind::Text, "The model."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes."),
    Field::new("type_id", Kind::INTEGER, "The id of the type.").nullable(),
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type."),
];

pub(in crate::generated) static SERVER_UPDATE: &[Field] = &[
    Field::new("asset_tag", Kind::INTEGER, "The number on the sticker.").nullable(),
    Field::new("cores", Kind::INTEGER, "The number of cores."),
    Field::new("enabled", Kind::Boolean, "Whether it is in use."),
    Field::new("gb", Kind::INTEGER, "The size in gigabytes."),
    Field::new("model", Kind::Text, "The model."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes."),
    Field::new("type_id", Kind::INTEGER, "The id of the type.").nullable(),
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type."),
];

pub(in crate::generated) static SNAPSHOT_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("vm_id", Kind::INTEGER, "The id of the virtual machine.").required(),
];

pub(in crate::generated) static SNAPSHOT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "remove_subtree",
        Kind::Boolean,
        "Whether the snapshots that follow are removed with it.",
    ),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.",
    ),
];

pub(in crate::generated) static SNAPSHOT_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "remove_subtree",
        Kind::Boolean,
        "Whether the snapshots that follow are removed with it.",
    ),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.",
    ),
];

pub(in crate::generated) static STORAGE_CREATE: &[Field] = &[
    Field::new("gb", Kind::INTEGER, "The size in gigabytes.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "primary",
        Kind::Boolean,
        "Whether it is the drive that the machine starts from; `false` unless said.",
    ),
];

pub(in crate::generated) static STORAGE_INPUT: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id, of a drive that exists."),
    Field::new("gb", Kind::INTEGER, "The size in gigabytes.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "primary",
        Kind::Boolean,
        "Whether it is the drive that the machine starts from.",
    ),
];

pub(in crate::generated) static STORAGE_TYPE_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
            "regions",
            Kind::List(&Kind::INTEGER),
            "The ids of the regions that offer it.",
        )
        .nullable(),
];

pub(in crate::generated) static STORAGE_TYPE_UPDATE: &[Field] = &[
    Field::new(
            "regions",
            Kind::List(&Kind::INTEGER),
            "The ids of the regions that offer it.",
        )
        .required(),
];

pub(in crate::generated) static SUBNET_CREATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").required(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("vlan", Kind::INTEGER, "The VLAN.").nullable(),
    Field::new("vxlan", Kind::INTEGER, "The VXLAN.").nullable(),
    Field::new("allocation_id", Kind::INTEGER, "The id of the allocation.").nullable(),
    Field::new("parent_id", Kind::INTEGER, "The id of the parent. Needed in some cases."),
];

pub(in crate::generated) static SUBNET_PARTIAL_UPDATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").nullable(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("vlan", Kind::INTEGER, "The VLAN.").nullable(),
    Field::new("vxlan", Kind::INTEGER, "The VXLAN.").nullable(),
    Field::new("parent_id", Kind::INTEGER, "The id of the parent."),
];

pub(in crate::generated) static SUBNET_UPDATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The id of the address.").required(),
    Field::new("address_range", Kind::Text, "The range in CIDR notation.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("vlan", Kind::INTEGER, "The VLAN. Needed in some cases."),
    Field::new("vxlan", Kind::INTEGER, "The VXLAN. Needed in some cases."),
    Field::new("parent_id", Kind::INTEGER, "The id of the parent. Needed in some cases."),
];

pub(in crate::generated) static VIRTUAL_ROUTER_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.",
    ),
    Field::new(
            "subnets",
            Kind::List(&Kind::Json),
            "All networks of the project. Those that exist carry their id.",
        )
        .nullable()
        .members(&VIRTUAL_ROUTER_SUBNET_INPUT),
];

pub(in crate::generated) static VIRTUAL_ROUTER_SUBNET_INPUT: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id, of a network that exists."),
    Field::new(
            "address_range",
            Kind::Text,
            "The range in CIDR notation, with the address of the gateway.",
        )
        .required(),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static VIRTUAL_ROUTER_UPDATE: &[Field] = &[
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.",
    ),
    Field::new(
            "subnets",
            Kind::List(&Kind::Json),
            "All networks of the project. Those that exist carry their id.",
        )
        .required()
        .members(&VIRTUAL_ROUTER_SUBNET_INPUT),
];

pub(in crate::generated) static VM_CREATE: &[Field] = &[
    Field::new("cpu", Kind::INTEGER, "The number of virtual CPUs.").required(),
    Field::new("dns", Kind::Text, "The name servers, with commas between.").required(),
    Field::new("image_id", Kind::INTEGER, "The id of the image.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("public_key", Kind::Text, "The SSH key that may log in.").nullable(),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes.").required(),
    Field::new(
        "userdata",
        Kind::Text,
        "The configuration for cloud-init. Needed in some cases.",
    ),
    Field::new(
            "gateway_subnet",
            Kind::Text,
            "The range of the subnet that leads out, in CIDR notation.",
        )
        .required(),
    Field::new(
            "ip_addresses",
            Kind::List(&Kind::Json),
            "The private addresses, each in a subnet of the project.",
        )
        .required()
        .members(&VMIP_ADDRESS_INPUT),
    Field::new(
            "storages",
            Kind::List(&Kind::Json),
            "The drives. One of them is primary.",
        )
        .required()
        .members(&STORAGE_INPUT),
    Field::new("project_id", Kind::INTEGER, "The id of the project.").required(),
    Field::new("storage_type_id", Kind::INTEGER, "The id of the storage type.")
        .required(),
];

pub(in crate::generated) static VM_PARTIAL_UPDATE: &[Field] = &[
    Field::new("cpu", Kind::INTEGER, "The number of virtual CPUs."),
    Field::new("gpu", Kind::INTEGER, "The number of GPUs."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes."),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.",
    ),
    Field::new("userdata", Kind::Text, "The configuration for cloud-init."),
    Field::new(
            "ip_addresses",
            Kind::List(&Kind::Json),
            "The private addresses. Those that exist carry their id.",
        )
        .members(&VMIP_ADDRESS_INPUT),
    Field::new(
            "storages",
            Kind::List(&Kind::Json),
            "The drives. Those that exist carry their id; they can only grow.",
        )
        .nullable()
        .members(&STORAGE_INPUT),
];

pub(in crate::generated) static VM_UPDATE: &[Field] = &[
    Field::new(
        "cpu",
        Kind::INTEGER,
        "The number of virtual CPUs. Needed in some cases.",
    ),
    Field::new("gpu", Kind::INTEGER, "The number of GPUs. Needed in some cases."),
    Field::new("name", Kind::Text, "The name. Needed in some cases."),
    Field::new("ram", Kind::INTEGER, "The memory in gigabytes. Needed in some cases."),
    Field::new(
        "state",
        Kind::INTEGER,
        "The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.",
    ),
    Field::new("userdata", Kind::Text, "The configuration for cloud-init."),
    Field::new(
            "ip_addresses",
            Kind::List(&Kind::Json),
            "The private addresses. Those that exist carry their id.",
        )
        .required()
        .members(&VMIP_ADDRESS_INPUT),
    Field::new(
            "storages",
            Kind::List(&Kind::Json),
            "The drives. Those that exist carry their id; they can only grow. Needed in some cases.",
        )
        .members(&STORAGE_INPUT),
];

pub(in crate::generated) static VMIP_ADDRESS_INPUT: &[Field] = &[
    Field::new("id", Kind::INTEGER, "The id, of an address that exists."),
    Field::new("address", Kind::Text, "The private address.").required(),
    Field::new("nat", Kind::Boolean, "Whether it gets a public address."),
];

pub(in crate::generated) static VPN_CLIENT_INPUT: &[Field] = &[
    Field::new("username", Kind::Text, "The user name.").required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
];

pub(in crate::generated) static VPN_CREATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").nullable(),
    Field::new(
        "dns",
        Kind::Text,
        "The name server that clients get. Needed in some cases.",
    ),
    Field::new(
        "ike_authentication",
        Kind::Text,
        "The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.",
    ),
    Field::new(
        "ike_dh_groups",
        Kind::Text,
        "The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.",
    ),
    Field::new(
        "ike_gateway_type",
        Kind::Choice(&["public_ip", "hostname"]),
        "What the other end is named by; `public_ip` unless said.",
    ),
    Field::new(
        "ike_gateway_value",
        Kind::Text,
        "The address or the name of the other end. Needed in some cases.",
    ),
    Field::new(
        "ike_encryption",
        Kind::Text,
        "The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.",
    ),
    Field::new(
        "ike_lifetime",
        Kind::INTEGER,
        "The lifetime of IKE keys in seconds; `28800` unless said.",
    ),
    Field::new(
            "ike_pre_shared_key",
            Kind::Text,
            "The key that both ends know. Needed in some cases.",
        )
        .sensitive(),
    Field::new(
        "ike_version",
        Kind::Choice(&["v1-only", "v2-only"]),
        "The version of IKE. Needed in some cases.",
    ),
    Field::new(
        "ipsec_authentication",
        Kind::Text,
        "The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.",
    ),
    Field::new(
        "ipsec_encryption",
        Kind::Text,
        "The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.",
    ),
    Field::new(
        "ipsec_establish_time",
        Kind::Choice(&["immediately", "on-traffic"]),
        "When the tunnel is built. Needed in some cases.",
    ),
    Field::new(
            "ipsec_pfs_groups",
            Kind::Text,
            "The IPsec groups for forward secrecy, with commas between, such as `group20`.",
        )
        .nullable(),
    Field::new(
        "ipsec_lifetime",
        Kind::INTEGER,
        "The lifetime of IPsec keys in seconds; `3600` unless said.",
    ),
    Field::new(
        "traffic_selector",
        Kind::Boolean,
        "Whether the two ends agree on each pair of subnets; `false` unless said.",
    ),
    Field::new("virtual_router_id", Kind::INTEGER, "The id of the virtual router.")
        .required(),
    Field::new(
            "vpn_type",
            Kind::Choice(&["site_to_site", "dynamic_secure_connect"]),
            "The kind of VPN.",
        )
        .required(),
    Field::new(
            "routes",
            Kind::List(&Kind::Json),
            "The pairs of subnets that the tunnel joins.",
        )
        .required()
        .members(&ROUTE_INPUT),
    Field::new(
            "vpn_clients",
            Kind::List(&Kind::Json),
            "The users of a VPN for single clients. Needed in some cases.",
        )
        .members(&VPN_CLIENT_INPUT),
];

pub(in crate::generated) static VPN_PARTIAL_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").nullable(),
    Field::new("dns", Kind::Text, "The name server that clients get.").nullable(),
    Field::new(
        "ike_authentication",
        Kind::Text,
        "The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`.",
    ),
    Field::new(
        "ike_dh_groups",
        Kind::Text,
        "The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`.",
    ),
    Field::new(
        "ike_gateway_type",
        Kind::Choice(&["public_ip", "hostname"]),
        "What the other end is named by.",
    ),
    Field::new(
        "ike_gateway_value",
        Kind::Text,
        "The address or the name of the other end.",
    ),
    Field::new(
        "ike_encryption",
        Kind::Text,
        "The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`.",
    ),
    Field::new("ike_lifetime", Kind::INTEGER, "The lifetime of IKE keys in seconds."),
    Field::new("ike_pre_shared_key", Kind::Text, "The key that both ends know.")
        .sensitive(),
    Field::new("ike_remote_identifier", Kind::Text, "What the other end calls itself.")
        .nullable(),
    Field::new(
        "ike_version",
        Kind::Choice(&["v1-only", "v2-only"]),
        "The version of IKE.",
    ),
    Field::new(
        "ipsec_authentication",
        Kind::Text,
        "The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`.",
    ),
    Field::new(
        "ipsec_encryption",
        Kind::Text,
        "The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`.",
    ),
    Field::new(
        "ipsec_establish_time",
        Kind::Choice(&["immediately", "on-traffic"]),
        "When the tunnel is built.",
    ),
    Field::new(
            "ipsec_pfs_groups",
            Kind::Text,
            "The IPsec groups for forward secrecy, with commas between, such as `group20`.",
        )
        .nullable(),
    Field::new(
        "ipsec_lifetime",
        Kind::INTEGER,
        "The lifetime of IPsec keys in seconds.",
    ),
    Field::new(
        "traffic_selector",
        Kind::Boolean,
        "Whether the two ends agree on each pair of subnets.",
    ),
    Field::new(
            "routes",
            Kind::List(&Kind::Json),
            "The pairs of subnets that the tunnel joins.",
        )
        .nullable()
        .members(&ROUTE_INPUT),
    Field::new(
            "vpn_clients",
            Kind::List(&Kind::Json),
            "The users of a VPN for single clients.",
        )
        .nullable()
        .members(&VPN_CLIENT_INPUT),
];

pub(in crate::generated) static VPN_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").nullable(),
    Field::new(
        "dns",
        Kind::Text,
        "The name server that clients get. Needed in some cases.",
    ),
    Field::new(
        "ike_authentication",
        Kind::Text,
        "The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.",
    ),
    Field::new(
        "ike_dh_groups",
        Kind::Text,
        "The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.",
    ),
    Field::new(
        "ike_gateway_type",
        Kind::Choice(&["public_ip", "hostname"]),
        "What the other end is named by. Needed in some cases.",
    ),
    Field::new(
        "ike_gateway_value",
        Kind::Text,
        "The address or the name of the other end. Needed in some cases.",
    ),
    Field::new(
        "ike_encryption",
        Kind::Text,
        "The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.",
    ),
    Field::new("ike_lifetime", Kind::INTEGER, "The lifetime of IKE keys in seconds."),
    Field::new(
            "ike_pre_shared_key",
            Kind::Text,
            "The key that both ends know. Needed in some cases.",
        )
        .sensitive(),
    Field::new("ike_remote_identifier", Kind::Text, "What the other end calls itself.")
        .required(),
    Field::new(
        "ike_version",
        Kind::Choice(&["v1-only", "v2-only"]),
        "The version of IKE. Needed in some cases.",
    ),
    Field::new(
        "ipsec_authentication",
        Kind::Text,
        "The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.",
    ),
    Field::new(
        "ipsec_encryption",
        Kind::Text,
        "The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.",
    ),
    Field::new(
        "ipsec_establish_time",
        Kind::Choice(&["immediately", "on-traffic"]),
        "When the tunnel is built. Needed in some cases.",
    ),
    Field::new(
        "ipsec_pfs_groups",
        Kind::Text,
        "The IPsec groups for forward secrecy, with commas between, such as `group20`. Needed in some cases.",
    ),
    Field::new(
        "ipsec_lifetime",
        Kind::INTEGER,
        "The lifetime of IPsec keys in seconds.",
    ),
    Field::new(
        "traffic_selector",
        Kind::Boolean,
        "Whether the two ends agree on each pair of subnets.",
    ),
    Field::new(
            "routes",
            Kind::List(&Kind::Json),
            "The pairs of subnets that the tunnel joins.",
        )
        .required()
        .members(&ROUTE_INPUT),
    Field::new(
            "vpn_clients",
            Kind::List(&Kind::Json),
            "The users of a VPN for single clients. Needed in some cases.",
        )
        .members(&VPN_CLIENT_INPUT),
];
