// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static BADLY_NAMED: &[Field] = &[
    Field::new("as", Kind::Text, "The member as"),
    Field::new("break", Kind::Text, "The member break"),
    Field::new("const", Kind::Text, "The member const"),
    Field::new("continue", Kind::Text, "The member continue"),
    Field::new("crate", Kind::Text, "The member crate"),
    Field::new("else", Kind::Text, "The member else"),
    Field::new("enum", Kind::Text, "The member enum"),
    Field::new("extern", Kind::Text, "The member extern"),
    Field::new("false", Kind::Text, "The member false"),
    Field::new("fn", Kind::Text, "The member fn"),
    Field::new("for", Kind::Text, "The member for"),
    Field::new("if", Kind::Text, "The member if"),
    Field::new("impl", Kind::Text, "The member impl"),
    Field::new("in", Kind::Text, "The member in"),
    Field::new("let", Kind::Text, "The member let"),
    Field::new("loop", Kind::Text, "The member loop"),
    Field::new("match", Kind::Text, "The member match"),
    Field::new("mod", Kind::Text, "The member mod"),
    Field::new("move", Kind::Text, "The member move"),
    Field::new("mut", Kind::Text, "The member mut"),
    Field::new("pub", Kind::Text, "The member pub"),
    Field::new("ref", Kind::Text, "The member ref"),
    Field::new("return", Kind::Text, "The member return"),
    Field::new("self", Kind::Text, "The member self").required(),
    Field::new("Self", Kind::Text, "The member Self"),
    Field::new("static", Kind::Text, "The member static"),
    Field::new("struct", Kind::Text, "The member struct"),
    Field::new("super", Kind::Text, "The member super"),
    Field::new("trait", Kind::Text, "The member trait"),
    Field::new("true", Kind::Text, "The member true"),
    Field::new("type", Kind::Text, "The member type").required(),
    Field::new("unsafe", Kind::Text, "The member unsafe"),
    Field::new("use", Kind::Text, "The member use"),
    Field::new("where", Kind::Text, "The member where"),
    Field::new("while", Kind::Text, "The member while"),
    Field::new("async", Kind::Text, "The member async"),
    Field::new("await", Kind::Text, "The member await"),
    Field::new("dyn", Kind::Text, "The member dyn"),
    Field::new("abstract", Kind::Text, "The member abstract"),
    Field::new("become", Kind::Text, "The member become"),
    Field::new("box", Kind::Text, "The member box"),
    Field::new("do", Kind::Text, "The member do"),
    Field::new("final", Kind::Text, "The member final"),
    Field::new("macro", Kind::Text, "The member macro"),
    Field::new("override", Kind::Text, "The member override"),
    Field::new("priv", Kind::Text, "The member priv"),
    Field::new("typeof", Kind::Text, "The member typeof"),
    Field::new("unsized", Kind::Text, "The member unsized"),
    Field::new("virtual", Kind::Text, "The member virtual"),
    Field::new("yield", Kind::Text, "The member yield"),
    Field::new("try", Kind::Text, "The member try"),
    Field::new("gen", Kind::Text, "The member gen"),
    Field::new("union", Kind::Text, "The member union"),
    Field::new("Option", Kind::Text, "The member Option"),
    Field::new("Some", Kind::Text, "The member Some"),
    Field::new("None", Kind::Text, "The member None"),
    Field::new("Result", Kind::Text, "The member Result"),
    Field::new("Ok", Kind::Text, "The member Ok"),
    Field::new("Err", Kind::Text, "The member Err"),
    Field::new("Vec", Kind::Text, "The member Vec"),
    Field::new("String", Kind::Text, "The member String"),
    Field::new("Box", Kind::Text, "The member Box"),
    Field::new("Send", Kind::Text, "The member Send"),
    Field::new("Sync", Kind::Text, "The member Sync"),
    Field::new("Default", Kind::Text, "The member Default"),
    Field::new("Clone", Kind::Text, "The member Clone"),
    Field::new("Debug", Kind::Text, "The member Debug"),
    Field::new("Iterator", Kind::Text, "The member Iterator"),
    Field::new("From", Kind::Text, "The member From"),
    Field::new("Into", Kind::Text, "The member Into"),
    Field::new("client", Kind::Text, "The member client"),
    Field::new("body", Kind::Text, "The member body"),
    Field::new("send", Kind::Text, "The member send"),
    Field::new("new", Kind::Text, "The member new"),
    Field::new("items", Kind::Text, "The member items"),
    Field::new("pages", Kind::Text, "The member pages"),
    Field::new("options", Kind::Text, "The member options"),
    Field::new("request", Kind::Text, "The member request"),
    Field::new("response", Kind::Text, "The member response"),
    Field::new("error", Kind::Text, "The member error"),
    Field::new("value", Kind::Text, "The member value"),
    Field::new("runtime", Kind::Text, "The member runtime"),
    Field::new("types", Kind::Text, "The member types"),
    Field::new("table", Kind::Text, "The member table"),
    Field::new("std", Kind::Text, "The member std"),
    Field::new("core", Kind::Text, "The member core"),
    Field::new("serde", Kind::Text, "The member serde"),
    Field::new("serde_json", Kind::Text, "The member serde_json"),
    Field::new("1st", Kind::Text, "The member 1st"),
    Field::new("a-b", Kind::Text, "The member a-b"),
    Field::new("a_b", Kind::Text, "The member a_b"),
    Field::new("aB", Kind::Text, "The member aB"),
    Field::new("A-B", Kind::Text, "The member A-B"),
    Field::new("..", Kind::Text, "The member ..").required(),
    Field::new(".", Kind::Text, "The member ."),
    Field::new("", Kind::Text, "The member"),
    Field::new(" ", Kind::Text, "The member"),
    Field::new("-", Kind::Text, "The member -"),
    Field::new("_", Kind::Text, "The member \\_"),
    Field::new("__", Kind::Text, "The member \\_\\_"),
    Field::new("$ref", Kind::Text, "The member $ref"),
    Field::new("@type", Kind::Text, "The member @type"),
    Field::new("naïve", Kind::Text, "The member naïve"),
    Field::new("名前", Kind::Text, "The member 名前"),
    Field::new("Ünïcode", Kind::Text, "The member Ünïcode"),
    Field::new("🦀", Kind::Text, "The member 🦀"),
    Field::new("quote", Kind::Text, "The member quote"),
    Field::new("back\\slash", Kind::Text, "The member back\\slash"),
    Field::new("*/", Kind::Text, "The member \\*/"),
    Field::new("#![doc]", Kind::Text, "The member #!\\[doc\\]"),
    Field::new("//", Kind::Text, "The member //"),
    Field::new("{}", Kind::Text, "The member {}"),
    Field::new("[]", Kind::Text, "The member \\[\\]"),
    Field::new("FooBar", Kind::Text, ""),
    Field::new("fooBar", Kind::INTEGER, ""),
    Field::new("foobar", Kind::Boolean, ""),
];

pub(in crate::generated) static BOX_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&BOX_TYPE),
];

pub(in crate::generated) static CLIENT: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&CLIENT),
];

pub(in crate::generated) static ERROR: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&ERROR),
];

pub(in crate::generated) static FOO_BAR: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&FOO_BAR),
];

pub(in crate::generated) static FOO_BAR2: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&FOO_BAR2),
];

pub(in crate::generated) static FOO_BAR3: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&FOO_BAR3),
];

pub(in crate::generated) static FOREST: &[Field] = &[
    Field::new("children", Kind::List(&Kind::Json), "").members(&FOREST),
];

pub(in crate::generated) static MAP_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&MAP_TYPE),
];

pub(in crate::generated) static OPTION_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&OPTION_TYPE),
];

pub(in crate::generated) static RESULT_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&RESULT_TYPE),
];

pub(in crate::generated) static RESULT_TYPE2: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&RESULT_TYPE2),
];

pub(in crate::generated) static RING_A: &[Field] = &[
    Field::new("b", Kind::Union(&[Kind::Json, Kind::Text]), ""),
];

pub(in crate::generated) static SELF_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&SELF_TYPE),
];

pub(in crate::generated) static SHAPES: &[Field] = &[
    Field::new("of Self", Kind::Json, "").members(&SELF_TYPE),
    Field::new("of Option", Kind::Json, "").members(&OPTION_TYPE),
    Field::new("of Vec", Kind::Json, "").members(&VEC_TYPE),
    Field::new("of String", Kind::Json, "").members(&STRING_TYPE),
    Field::new("of Box", Kind::Json, "").members(&BOX_TYPE),
    Field::new("of Error", Kind::Json, "").members(&ERROR),
    Field::new("of Client", Kind::Json, "").members(&CLIENT),
    Field::new("of Value", Kind::Json, "").members(&VALUE_TYPE),
    Field::new("of Map", Kind::Json, "").members(&MAP_TYPE),
    Field::new("of result", Kind::Json, "").members(&RESULT_TYPE),
    Field::new("of Result", Kind::Json, "").members(&RESULT_TYPE2),
    Field::new("of foo-bar", Kind::Json, "").members(&FOO_BAR),
    Field::new("of foo_bar", Kind::Json, "").members(&FOO_BAR2),
    Field::new("of FooBar", Kind::Json, "").members(&FOO_BAR3),
    Field::new(
        "kind",
        Kind::Choice(
            &[
                "Self",
                "self",
                "",
                "..",
                "1st",
                ">",
                ">=",
                "a b",
                "a-b",
                "a_b",
                "Unknown",
                "🦀",
                "\"",
                "`",
            ],
        ),
        "",
    ),
    Field::new(
        "many",
        Kind::Choice(
            &[
                "value-0",
                "value-1",
                "value-2",
                "value-3",
                "value-4",
                "value-5",
                "value-6",
                "value-7",
                "value-8",
                "value-9",
                "value-10",
                "value-11",
                "value-12",
                "value-13",
                "value-14",
                "value-15",
                "value-16",
                "value-17",
                "value-18",
                "value-19",
                "value-20",
                "value-21",
                "value-22",
                "value-23",
                "value-24",
                "value-25",
                "value-26",
                "value-27",
                "value-28",
                "value-29",
                "value-30",
                "value-31",
                "value-32",
                "value-33",
                "value-34",
                "value-35",
                "value-36",
                "value-37",
                "value-38",
                "value-39",
                "value-40",
                "value-41",
                "value-42",
                "value-43",
                "value-44",
                "value-45",
                "value-46",
                "value-47",
                "value-48",
                "value-49",
                "value-50",
                "value-51",
                "value-52",
                "value-53",
                "value-54",
                "value-55",
                "value-56",
                "value-57",
                "value-58",
                "value-59",
                "value-60",
                "value-61",
                "value-62",
                "value-63",
                "value-64",
                "value-65",
                "value-66",
                "value-67",
                "value-68",
                "value-69",
                "value-70",
                "value-71",
                "value-72",
                "value-73",
                "value-74",
                "value-75",
                "value-76",
                "value-77",
                "value-78",
                "value-79",
                "value-80",
                "value-81",
                "value-82",
                "value-83",
                "value-84",
                "value-85",
                "value-86",
                "value-87",
                "value-88",
                "value-89",
                "value-90",
                "value-91",
                "value-92",
                "value-93",
                "value-94",
                "value-95",
                "value-96",
                "value-97",
                "value-98",
                "value-99",
                "value-100",
                "value-101",
                "value-102",
                "value-103",
                "value-104",
                "value-105",
                "value-106",
                "value-107",
                "value-108",
                "value-109",
                "value-110",
                "value-111",
                "value-112",
                "value-113",
                "value-114",
                "value-115",
                "value-116",
                "value-117",
                "value-118",
                "value-119",
                "value-120",
                "value-121",
                "value-122",
                "value-123",
                "value-124",
                "value-125",
                "value-126",
                "value-127",
                "value-128",
                "value-129",
                "value-130",
                "value-131",
                "value-132",
                "value-133",
                "value-134",
                "value-135",
                "value-136",
                "value-137",
                "value-138",
                "value-139",
                "value-140",
                "value-141",
                "value-142",
                "value-143",
                "value-144",
                "value-145",
                "value-146",
                "value-147",
                "value-148",
                "value-149",
                "value-150",
                "value-151",
                "value-152",
                "value-153",
                "value-154",
                "value-155",
                "value-156",
                "value-157",
                "value-158",
                "value-159",
                "value-160",
                "value-161",
                "value-162",
                "value-163",
                "value-164",
                "value-165",
                "value-166",
                "value-167",
                "value-168",
                "value-169",
                "value-170",
                "value-171",
                "value-172",
                "value-173",
                "value-174",
                "value-175",
                "value-176",
                "value-177",
                "value-178",
                "value-179",
                "value-180",
                "value-181",
                "value-182",
                "value-183",
                "value-184",
                "value-185",
                "value-186",
                "value-187",
                "value-188",
                "value-189",
                "value-190",
                "value-191",
                "value-192",
                "value-193",
                "value-194",
                "value-195",
                "value-196",
                "value-197",
                "value-198",
                "value-199",
                "value-200",
                "value-201",
                "value-202",
                "value-203",
                "value-204",
                "value-205",
                "value-206",
                "value-207",
                "value-208",
                "value-209",
                "value-210",
                "value-211",
                "value-212",
                "value-213",
                "value-214",
                "value-215",
                "value-216",
                "value-217",
                "value-218",
                "value-219",
                "value-220",
                "value-221",
                "value-222",
                "value-223",
                "value-224",
                "value-225",
                "value-226",
                "value-227",
                "value-228",
                "value-229",
                "value-230",
                "value-231",
                "value-232",
                "value-233",
                "value-234",
                "value-235",
                "value-236",
                "value-237",
                "value-238",
                "value-239",
                "value-240",
                "value-241",
                "value-242",
                "value-243",
                "value-244",
                "value-245",
                "value-246",
                "value-247",
                "value-248",
                "value-249",
                "value-250",
                "value-251",
                "value-252",
                "value-253",
                "value-254",
                "value-255",
                "value-256",
                "value-257",
                "value-258",
                "value-259",
                "value-260",
                "value-261",
                "value-262",
                "value-263",
                "value-264",
                "value-265",
                "value-266",
                "value-267",
                "value-268",
                "value-269",
                "value-270",
                "value-271",
                "value-272",
                "value-273",
                "value-274",
                "value-275",
                "value-276",
                "value-277",
                "value-278",
                "value-279",
                "value-280",
                "value-281",
                "value-282",
                "value-283",
                "value-284",
                "value-285",
                "value-286",
                "value-287",
                "value-288",
                "value-289",
                "value-290",
                "value-291",
                "value-292",
                "value-293",
                "value-294",
                "value-295",
                "value-296",
                "value-297",
                "value-298",
                "value-299",
            ],
        ),
        "",
    ),
    Field::new("nullable", Kind::Text, "").nullable(),
    Field::new("nullable_required", Kind::Text, "").required().nullable(),
    Field::new("nullable_list", Kind::List(&Kind::Text), "").nullable(),
    Field::new("big", Kind::INTEGER, ""),
    Field::new("exact", Kind::Number, ""),
    Field::new("naive", Kind::Text, ""),
    Field::new("secret", Kind::Text, "").sensitive(),
    Field::new("anything", Kind::Json, ""),
    Field::new("map", Kind::Json, ""),
    Field::new("map_of_maps", Kind::Json, ""),
    Field::new("inline", Kind::Json, "").members(&SHAPES_INLINE),
    Field::new("closed", Kind::Json, "").members(&SHAPES_CLOSED),
    Field::new("color", Kind::Choice(&["red", "blue"]), "").nullable(),
    Field::new("colors", Kind::List(&Kind::Choice(&["red", "blue"])), ""),
    Field::new("vehicle", Kind::Union(&[Kind::Json, Kind::Json]), ""),
    Field::new("with_typed_rest", Kind::Json, "").members(&SHAPES_WITH_TYPED_REST),
    Field::new(
        "union",
        Kind::Union(&[Kind::Text, Kind::INTEGER, Kind::List(&Kind::Text), Kind::Json]),
        "",
    ),
    Field::new("word_of_two", Kind::Choice(&["red", "orange", "blue", "green"]), ""),
    Field::new("number_of_two", Kind::Union(&[Kind::Number, Kind::INTEGER]), ""),
    Field::new("inside_itself", Kind::Union(&[Kind::Boolean]), ""),
    Field::new("given", Kind::Json, "").members(&SHAPES_GIVEN),
    Field::new("pet", Kind::Union(&[Kind::Json, Kind::Json]), ""),
    Field::new("button_or_label", Kind::Union(&[Kind::Json, Kind::Json]), ""),
    Field::new("animal", Kind::Union(&[Kind::Json, Kind::Json, Kind::Json]), ""),
    Field::new("figure", Kind::Union(&[Kind::Json, Kind::Json]), ""),
    Field::new(
        "figure_or_bike",
        Kind::Union(&[Kind::Union(&[Kind::Json, Kind::Json]), Kind::Json]),
        "",
    ),
    Field::new("size_or_more", Kind::Choice(&["red", "orange"]), ""),
    Field::new("tree", Kind::Json, "").members(&TREE),
    Field::new("forest", Kind::Json, "").members(&FOREST),
    Field::new("ring", Kind::Json, "").members(&RING_A),
    Field::new("merged", Kind::Json, "").members(&SHAPES_MERGED),
    Field::new("deep", Kind::Json, "").members(&SHAPES_DEEP),
];

pub(in crate::generated) static SHAPES_CLOSED: &[Field] = &[
    Field::new("x", Kind::Text, ""),
];

pub(in crate::generated) static SHAPES_DEEP: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_D),
];

pub(in crate::generated) static SHAPES_DEEP_D: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DD),
];

pub(in crate::generated) static SHAPES_DEEP_DD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "").members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Json, "")
        .members(&SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD),
];

pub(in crate::generated) static SHAPES_DEEP_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD: &[Field] = &[
    Field::new("d", Kind::Text, ""),
];

pub(in crate::generated) static SHAPES_GIVEN: &[Field] = &[
    Field::new("id", Kind::Text, ""),
    Field::new("secret", Kind::Text, ""),
];

pub(in crate::generated) static SHAPES_INLINE: &[Field] = &[
    Field::new("inline", Kind::Json, "").members(&SHAPES_INLINE_INLINE),
];

pub(in crate::generated) static SHAPES_INLINE_INLINE: &[Field] = &[
    Field::new("inline", Kind::Choice(&["a", "b"]), ""),
];

pub(in crate::generated) static SHAPES_MERGED: &[Field] = &[
    Field::new("kind", Kind::Text, "").required(),
    Field::new("lives", Kind::INTEGER, ""),
    Field::new("more", Kind::INTEGER, ""),
];

pub(in crate::generated) static SHAPES_WITH_TYPED_REST: &[Field] = &[
    Field::new("x", Kind::Text, ""),
];

pub(in crate::generated) static STRING_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&STRING_TYPE),
];

pub(in crate::generated) static TREE: &[Field] = &[
    Field::new("left", Kind::Json, "").required().members(&TREE),
    Field::new("children", Kind::List(&Kind::Json), "").members(&TREE),
];

pub(in crate::generated) static VALUE_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&VALUE_TYPE),
];

pub(in crate::generated) static VEC_TYPE: &[Field] = &[
    Field::new("x", Kind::Text, ""),
    Field::new("next", Kind::Json, "").members(&VEC_TYPE),
];
