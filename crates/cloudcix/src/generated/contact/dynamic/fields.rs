// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static ANSWER_CREATE: &[Field] = &[
    Field::new("question", Kind::Text, "The question.").required(),
    Field::new(
            "conversation_id",
            Kind::INTEGER,
            "The conversation, one of this chatbot.",
        )
        .required(),
    Field::new(
        "images",
        Kind::List(&Kind::Json),
        "Pictures that belong to the question.",
    ),
];

pub(in crate::generated) static AUTH_CREATE: &[Field] = &[
    Field::new("email", Kind::Text, "The e-mail address, whatever its case.").required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
];

pub(in crate::generated) static CAMPAIGN_CONTACT_UPDATE: &[Field] = &[
    Field::new("contacts", Kind::List(&Kind::INTEGER), "Their ids.").required(),
    Field::new(
        "responded",
        Kind::Boolean,
        "Whether they have. The server assumes false.",
    ),
];

pub(in crate::generated) static CAMPAIGN_CREATE: &[Field] = &[
    Field::new("date_of_campaign", Kind::Text, "The day of the campaign.").required(),
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];

pub(in crate::generated) static CAMPAIGN_PARTIAL_UPDATE: &[Field] = &[
    Field::new("date_of_campaign", Kind::Text, "The day of the campaign."),
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member."),
];

pub(in crate::generated) static CAMPAIGN_UPDATE: &[Field] = &[
    Field::new("date_of_campaign", Kind::Json, "The day of the campaign.").required(),
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];

pub(in crate::generated) static CHATBOT_CREATE: &[Field] = &[
    Field::new("api_key", Kind::Text, "The key of the chatbot for its corpora.")
        .required()
        .nullable()
        .sensitive(),
    Field::new(
        "apply_intent_classification",
        Kind::Boolean,
        "Whether the intent of a question is looked at first. The server assumes false.",
    ),
    Field::new(
        "apply_prompt_rewriting",
        Kind::Boolean,
        "Whether questions are rewritten. The server assumes false.",
    ),
    Field::new(
        "apply_safety_classifier",
        Kind::Boolean,
        "Whether unsafe questions are refused. The server assumes false.",
    ),
    Field::new(
        "apply_reranking",
        Kind::Boolean,
        "Whether what was found is ranked again. The server assumes false.",
    ),
    Field::new(
            "bm25_limit",
            Kind::INTEGER,
            "How many texts the search by words may find. With 0 there is none.",
        )
        .required(),
    Field::new(
        "button_background_colour",
        Kind::Text,
        "The colour of the button, such as `#47B2E4`. The server assumes `#47B2E4`.",
    ),
    Field::new(
        "horizontal_percentage",
        Kind::Number,
        "How far from that side, in percent. The server assumes 3.",
    ),
    Field::new(
            "horizontal_position",
            Kind::Choice(&["left", "right"]),
            "On which side of the page.",
        )
        .required(),
    Field::new(
        "vertical_percentage",
        Kind::Number,
        "How far from there, in percent. The server assumes 2.",
    ),
    Field::new(
            "vertical_position",
            Kind::Choice(&["top", "bottom"]),
            "At the top or the bottom of the page.",
        )
        .required(),
    Field::new(
        "button_text",
        Kind::Text,
        "The text on the button. The server assumes `Chatbot`.",
    ),
    Field::new(
        "button_text_colour",
        Kind::Text,
        "The colour of that text. The server assumes `#FFFFFF`.",
    ),
    Field::new(
        "chunk_overlap",
        Kind::INTEGER,
        "By how much the pieces of a document overlap. The server assumes 100.",
    ),
    Field::new(
        "chunk_size",
        Kind::INTEGER,
        "How large the pieces of a document are. The server assumes 1000.",
    ),
    Field::new("chatbot_header_title", Kind::Text, "The title."),
    Field::new("chatbot_header_description", Kind::Text, "The words below the title."),
    Field::new(
        "cookie_consent_text",
        Kind::Text,
        "What is said about cookies. The server assumes a text of its own.",
    ),
    Field::new("corpus_names", Kind::List(&Kind::Text), "The corpora it answers from."),
    Field::new(
        "echo",
        Kind::Boolean,
        "Whether it only repeats what it is told, as a test. The server assumes false.",
    ),
    Field::new(
            "encoder",
            Kind::Choice(&["cix_encoder", "test_encoder"]),
            "What turns texts into vectors.",
        )
        .required(),
    Field::new(
        "intent_prompt",
        Kind::Text,
        "The instructions for looking at the intent.",
    ),
    Field::new(
            "layout",
            Kind::Choice(&["window", "widget"]),
            "Whether it is a window or a part of the page.",
        )
        .required(),
    Field::new("logo", Kind::Json, "The picture to use as the logo.")
        .members(&LOGO_INPUT),
    Field::new(
        "max_tokens",
        Kind::INTEGER,
        "How long an answer may be. The server assumes 100.",
    ),
    Field::new(
        "maximum_conversation_turn",
        Kind::INTEGER,
        "How much of a conversation is remembered. The server assumes 0.",
    ),
    Field::new(
            "name",
            Kind::Text,
            "The name, once. Other services name the chatbot by it.",
        )
        .required(),
    Field::new(
            "nn_llm",
            Kind::Choice(&["UCCIX-Mistral-24B", "Mistral-Large-3"]),
            "The language model.",
        )
        .required(),
    Field::new(
        "pdf_scraping",
        Kind::Choice(&["pdf", "pdf_hi_res"]),
        "How PDF documents are read. The server assumes `pdf`.",
    ),
    Field::new(
            "reference_limit",
            Kind::INTEGER,
            "How many texts the search by vectors may find.",
        )
        .required(),
    Field::new("no_reference_answer", Kind::Text, "What it says when nothing is found."),
    Field::new(
            "reranker",
            Kind::Choice(&["UCCIX-Mistral-24B", "Mistral-Large-3", "minilm-l-6-v2"]),
            "What ranks again.",
        )
        .required(),
    Field::new("reranking_limit", Kind::INTEGER, "How many texts are left after that.")
        .required(),
    Field::new(
            "similarity",
            Kind::Choice(&["cosine_similarity", "dot_product", "euclidean_distance"]),
            "How vectors are compared.",
        )
        .required(),
    Field::new("system_prompt", Kind::Text, "The instructions for the language model."),
    Field::new("smalltalk_prompt", Kind::Text, "The instructions for small talk."),
    Field::new(
        "rewrite_prompt",
        Kind::Text,
        "The instructions for rewriting questions.",
    ),
    Field::new(
        "temperature",
        Kind::Number,
        "How freely it answers. The server assumes 0.",
    ),
    Field::new(
        "threshold",
        Kind::Number,
        "How near a text must be to be found. The server assumes 25.",
    ),
    Field::new("user_prompt", Kind::Text, "What is put around a question."),
    Field::new(
        "welcome_text",
        Kind::Text,
        "What it says first. The server assumes `Please login to Chatbot`.",
    ),
];

pub(in crate::generated) static CHATBOT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("api_key", Kind::Text, "The key of the chatbot for its corpora.")
        .nullable()
        .sensitive(),
    Field::new(
        "apply_intent_classification",
        Kind::Boolean,
        "Whether the intent of a question is looked at first.",
    ),
    Field::new(
        "apply_prompt_rewriting",
        Kind::Boolean,
        "Whether questions are rewritten.",
    ),
    Field::new(
        "apply_safety_classifier",
        Kind::Boolean,
        "Whether unsafe questions are refused.",
    ),
    Field::new(
        "apply_reranking",
        Kind::Boolean,
        "Whether what was found is ranked again.",
    ),
    Field::new(
        "bm25_limit",
        Kind::INTEGER,
        "How many texts the search by words may find. With 0 there is none.",
    ),
    Field::new(
        "button_background_colour",
        Kind::Text,
        "The colour of the button, such as `#47B2E4`.",
    ),
    Field::new(
        "horizontal_percentage",
        Kind::Number,
        "How far from that side, in percent.",
    ),
    Field::new(
        "horizontal_position",
        Kind::Choice(&["left", "right"]),
        "On which side of the page.",
    ),
    Field::new("vertical_percentage", Kind::Number, "How far from there, in percent."),
    Field::new(
        "vertical_position",
        Kind::Choice(&["top", "bottom"]),
        "At the top or the bottom of the page.",
    ),
    Field::new("button_text", Kind::Text, "The text on the button."),
    Field::new("button_text_colour", Kind::Text, "The colour of that text."),
    Field::new(
        "chunk_overlap",
        Kind::INTEGER,
        "By how much the pieces of a document overlap.",
    ),
    Field::new("chunk_size", Kind::INTEGER, "How large the pieces of a document are."),
    Field::new("chatbot_header_title", Kind::Text, "The title."),
    Field::new("chatbot_header_description", Kind::Text, "The words below the title."),
    Field::new("cookie_consent_text", Kind::Text, "What is said about cookies."),
    Field::new("corpus_names", Kind::List(&Kind::Text), "The corpora it answers from."),
    Field::new(
        "echo",
        Kind::Boolean,
        "Whether it only repeats what it is told, as a test.",
    ),
    Field::new(
        "encoder",
        Kind::Choice(&["cix_encoder", "test_encoder"]),
        "What turns texts into vectors.",
    ),
    Field::new(
        "intent_prompt",
        Kind::Text,
        "The instructions for looking at the intent. Needed with `apply_intent_classification`.",
    ),
    Field::new(
        "layout",
        Kind::Choice(&["window", "widget"]),
        "Whether it is a window or a part of the page.",
    ),
    Field::new("logo", Kind::Json, "The picture to use as the logo.")
        .members(&LOGO_INPUT),
    Field::new("max_tokens", Kind::INTEGER, "How long an answer may be."),
    Field::new(
        "maximum_conversation_turn",
        Kind::INTEGER,
        "How much of a conversation is remembered.",
    ),
    Field::new(
        "name",
        Kind::Text,
        "The name, once. Other services name the chatbot by it.",
    ),
    Field::new(
        "nn_llm",
        Kind::Choice(&["UCCIX-Mistral-24B", "Mistral-Large-3"]),
        "The language model.",
    ),
    Field::new(
        "pdf_scraping",
        Kind::Choice(&["pdf", "pdf_hi_res"]),
        "How PDF documents are read.",
    ),
    Field::new(
        "reference_limit",
        Kind::INTEGER,
        "How many texts the search by vectors may find.",
    ),
    Field::new("no_reference_answer", Kind::Text, "What it says when nothing is found."),
    Field::new(
        "reranker",
        Kind::Choice(&["UCCIX-Mistral-24B", "Mistral-Large-3", "minilm-l-6-v2"]),
        "What ranks again.",
    ),
    Field::new("reranking_limit", Kind::INTEGER, "How many texts are left after that."),
    Field::new(
        "similarity",
        Kind::Choice(&["cosine_similarity", "dot_product", "euclidean_distance"]),
        "How vectors are compared.",
    ),
    Field::new("system_prompt", Kind::Text, "The instructions for the language model."),
    Field::new("smalltalk_prompt", Kind::Text, "The instructions for small talk."),
    Field::new(
        "rewrite_prompt",
        Kind::Text,
        "The instructions for rewriting questions.",
    ),
    Field::new("temperature", Kind::Number, "How freely it answers."),
    Field::new("threshold", Kind::Number, "How near a text must be to be found."),
    Field::new("user_prompt", Kind::Text, "What is put around a question."),
    Field::new("welcome_text", Kind::Text, "What it says first."),
];

pub(in crate::generated) static CHATBOT_UPDATE: &[Field] = &[
    Field::new("api_key", Kind::Text, "The key of the chatbot for its corpora.")
        .required()
        .nullable()
        .sensitive(),
    Field::new(
        "apply_intent_classification",
        Kind::Boolean,
        "Whether the intent of a question is looked at first.",
    ),
    Field::new(
        "apply_prompt_rewriting",
        Kind::Boolean,
        "Whether questions are rewritten.",
    ),
    Field::new(
        "apply_safety_classifier",
        Kind::Boolean,
        "Whether unsafe questions are refused.",
    ),
    Field::new(
        "apply_reranking",
        Kind::Boolean,
        "Whether what was found is ranked again.",
    ),
    Field::new(
            "bm25_limit",
            Kind::INTEGER,
            "How many texts the search by words may find. With 0 there is none.",
        )
        .required(),
    Field::new(
        "button_background_colour",
        Kind::Text,
        "The colour of the button, such as `#47B2E4`.",
    ),
    Field::new(
        "horizontal_percentage",
        Kind::Json,
        "How far from that side, in percent.",
    ),
    Field::new("horizontal_position", Kind::Json, "On which side of the page.")
        .required(),
    Field::new("vertical_percentage", Kind::Json, "How far from there, in percent."),
    Field::new("vertical_position", Kind::Json, "At the top or the bottom of the page.")
        .required(),
    Field::new("button_text", Kind::Text, "The text on the button."),
    Field::new("button_text_colour", Kind::Text, "The colour of that text."),
    Field::new(
        "chunk_overlap",
        Kind::INTEGER,
        "By how much the pieces of a document overlap.",
    ),
    Field::new("chunk_size", Kind::INTEGER, "How large the pieces of a document are."),
    Field::new("chatbot_header_title", Kind::Text, "The title."),
    Field::new("chatbot_header_description", Kind::Text, "The words below the title."),
    Field::new("cookie_consent_text", Kind::Text, "What is said about cookies."),
    Field::new("corpus_names", Kind::List(&Kind::Text), "The corpora it answers from."),
    Field::new(
        "echo",
        Kind::Boolean,
        "Whether it only repeats what it is told, as a test.",
    ),
    Field::new("encoder", Kind::Json, "What turns texts into vectors.").required(),
    Field::new(
        "intent_prompt",
        Kind::Text,
        "The instructions for looking at the intent. Needed with `apply_intent_classification`.",
    ),
    Field::new("layout", Kind::Json, "Whether it is a window or a part of the page.")
        .required(),
    Field::new("logo", Kind::Json, "The picture to use as the logo."),
    Field::new("max_tokens", Kind::INTEGER, "How long an answer may be."),
    Field::new(
        "maximum_conversation_turn",
        Kind::INTEGER,
        "How much of a conversation is remembered.",
    ),
    Field::new(
            "name",
            Kind::Text,
            "The name, once. Other services name the chatbot by it.",
        )
        .required(),
    Field::new("nn_llm", Kind::Json, "The language model.").required(),
    Field::new("pdf_scraping", Kind::Json, "How PDF documents are read."),
    Field::new(
            "reference_limit",
            Kind::INTEGER,
            "How many texts the search by vectors may find.",
        )
        .required(),
    Field::new("no_reference_answer", Kind::Text, "What it says when nothing is found."),
    Field::new("reranker", Kind::Json, "What ranks again.").required(),
    Field::new("reranking_limit", Kind::INTEGER, "How many texts are left after that.")
        .required(),
    Field::new("similarity", Kind::Json, "How vectors are compared.").required(),
    Field::new("system_prompt", Kind::Text, "The instructions for the language model."),
    Field::new("smalltalk_prompt", Kind::Text, "The instructions for small talk."),
    Field::new(
        "rewrite_prompt",
        Kind::Text,
        "The instructions for rewriting questions.",
    ),
    Field::new("temperature", Kind::Json, "How freely it answers."),
    Field::new("threshold", Kind::Json, "How near a text must be to be found."),
    Field::new("user_prompt", Kind::Text, "What is put around a question."),
    Field::new("welcome_text", Kind::Text, "What it says first."),
];

pub(in crate::generated) static CONTACT_CREATE: &[Field] = &[
    Field::new("address", Kind::Text, "The address."),
    Field::new("address2", Kind::Text, "Its second line."),
    Field::new("city", Kind::Text, "The city."),
    Field::new("company_name", Kind::Text, "The company."),
    Field::new(
        "country_id",
        Kind::INTEGER,
        "The country, see the application membership.",
    ),
    Field::new(
        "currently_visiting",
        Kind::Boolean,
        "Whether the contact is visiting right now. The server assumes false.",
    ),
    Field::new("email", Kind::Text, "The e-mail address."),
    Field::new("first_name", Kind::Text, "The first name.").required(),
    Field::new("linkedin_url", Kind::Text, "The page on LinkedIn."),
    Field::new(
        "member_id",
        Kind::INTEGER,
        "The member. Only the robot may name another than its own.",
    ),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new(
            "phone_number",
            Kind::List(&Kind::Json),
            "The telephone numbers, with what they are for.",
        )
        .members(&PHONE_NUMBER),
    Field::new("postcode", Kind::Text, "The postcode."),
    Field::new("subdivision_id", Kind::INTEGER, "The subdivision of the country."),
    Field::new("surname", Kind::Text, "The last name.").required(),
    Field::new("title", Kind::Text, "The title."),
    Field::new("website", Kind::Text, "The website."),
    Field::new(
            "password",
            Kind::Text,
            "The password that the contact logs in to chatbots with. It cannot be read.",
        )
        .sensitive(),
];

pub(in crate::generated) static CONTACT_IDS: &[Field] = &[
    Field::new(
            "contacts",
            Kind::List(&Kind::INTEGER),
            "Their ids. An unknown one, or one of another member, is a 400.",
        )
        .required(),
];

pub(in crate::generated) static CONTACT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("address", Kind::Text, "The address."),
    Field::new("address2", Kind::Text, "Its second line."),
    Field::new("city", Kind::Text, "The city."),
    Field::new("company_name", Kind::Text, "The company."),
    Field::new(
            "country_id",
            Kind::INTEGER,
            "The country, see the application membership.",
        )
        .nullable(),
    Field::new(
        "currently_visiting",
        Kind::Boolean,
        "Whether the contact is visiting right now.",
    ),
    Field::new("email", Kind::Text, "The e-mail address. Null leaves it as it is."),
    Field::new("first_name", Kind::Text, "The first name."),
    Field::new("linkedin_url", Kind::Text, "The page on LinkedIn."),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new("opt_notes", Kind::Text, "Why the contact wants no mail."),
    Field::new("opt_out", Kind::Boolean, "Whether the contact wants no mail."),
    Field::new(
            "phone_number",
            Kind::List(&Kind::Json),
            "The telephone numbers, with what they are for.",
        )
        .members(&PHONE_NUMBER),
    Field::new("postcode", Kind::Text, "The postcode."),
    Field::new("subdivision_id", Kind::INTEGER, "The subdivision of the country.")
        .nullable(),
    Field::new("surname", Kind::Text, "The last name."),
    Field::new("title", Kind::Text, "The title."),
    Field::new("website", Kind::Text, "The website."),
    Field::new(
            "password",
            Kind::Text,
            "The password that the contact logs in to chatbots with. It cannot be read.",
        )
        .sensitive(),
];

pub(in crate::generated) static CONTACT_UPDATE: &[Field] = &[
    Field::new("address", Kind::Text, "The address."),
    Field::new("address2", Kind::Text, "Its second line."),
    Field::new("city", Kind::Text, "The city."),
    Field::new("company_name", Kind::Text, "The company."),
    Field::new(
            "country_id",
            Kind::INTEGER,
            "The country, see the application membership.",
        )
        .nullable(),
    Field::new(
        "currently_visiting",
        Kind::Boolean,
        "Whether the contact is visiting right now.",
    ),
    Field::new("email", Kind::Text, "The e-mail address. Null leaves it as it is."),
    Field::new("first_name", Kind::Text, "The first name.").required(),
    Field::new("linkedin_url", Kind::Text, "The page on LinkedIn."),
    Field::new("notes", Kind::Text, "Notes."),
    Field::new("opt_notes", Kind::Text, "Why the contact wants no mail."),
    Field::new("opt_out", Kind::Boolean, "Whether the contact wants no mail."),
    Field::new(
            "phone_number",
            Kind::List(&Kind::Json),
            "The telephone numbers, with what they are for.",
        )
        .members(&PHONE_NUMBER),
    Field::new("postcode", Kind::Text, "The postcode."),
    Field::new("subdivision_id", Kind::INTEGER, "The subdivision of the country.")
        .nullable(),
    Field::new("surname", Kind::Text, "The last name.").required(),
    Field::new("title", Kind::Text, "The title."),
    Field::new("website", Kind::Text, "The website."),
    Field::new(
            "password",
            Kind::Text,
            "The password that the contact logs in to chatbots with. It cannot be read.",
        )
        .sensitive(),
];

pub(in crate::generated) static CONVERSATION_CREATE: &[Field] = &[
    Field::new(
        "contact_id",
        Kind::INTEGER,
        "The contact. Either this or `cookie` must be here.",
    ),
    Field::new("name", Kind::Text, "What it is about.").required(),
    Field::new(
        "last_message_at",
        Kind::Text,
        "When somebody last said something. The server assumes now.",
    ),
    Field::new(
        "cookie",
        Kind::Text,
        "What a guest is known by. Either this or `contact_id` must be here.",
    ),
];

pub(in crate::generated) static EXCLUSION_CREATE: &[Field] = &[
    Field::new("classes", Kind::List(&Kind::Text), "The CSS classes that are left out."),
    Field::new("name", Kind::Text, "The name, once.").required(),
    Field::new("tags", Kind::List(&Kind::Text), "The HTML tags that are left out."),
];

pub(in crate::generated) static EXCLUSION_PARTIAL_UPDATE: &[Field] = &[
    Field::new("classes", Kind::List(&Kind::Text), "The CSS classes that are left out."),
    Field::new("name", Kind::Text, "The name, once."),
    Field::new("tags", Kind::List(&Kind::Text), "The HTML tags that are left out."),
];

pub(in crate::generated) static EXCLUSION_UPDATE: &[Field] = &[
    Field::new("classes", Kind::List(&Kind::Text), "The CSS classes that are left out."),
    Field::new("name", Kind::Text, "The name, once.").required(),
    Field::new("tags", Kind::List(&Kind::Text), "The HTML tags that are left out."),
];

pub(in crate::generated) static GROUP_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];

pub(in crate::generated) static GROUP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, once in a member."),
];

pub(in crate::generated) static GROUP_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];

pub(in crate::generated) static LOGO_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name of the file. It must contain a dot.")
        .required(),
    Field::new("data", Kind::Text, "The picture in Base64.").required(),
];

pub(in crate::generated) static OPPORTUNITY_CREATE: &[Field] = &[
    Field::new("closed", Kind::Boolean, "Whether it is over.").required(),
    Field::new("description", Kind::Text, "What it is about.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("outcome", Kind::Text, "How it ended."),
    Field::new(
            "probability",
            Kind::Number,
            "How likely it is, in percent, with two places.",
        )
        .required(),
    Field::new("value", Kind::Number, "What it is worth, with two places.").required(),
];

pub(in crate::generated) static OPPORTUNITY_HISTORY_CREATE: &[Field] = &[
    Field::new("cc", Kind::List(&Kind::Text), "Who gets a copy of the mail."),
    Field::new("heading", Kind::Text, "The heading, or the subject of the mail."),
    Field::new(
            "history_type",
            Kind::Choice(&["email", "note"]),
            "Whether it is a mail or a note.",
        )
        .required(),
    Field::new("message", Kind::Text, "The text.").required(),
    Field::new(
        "reply_to",
        Kind::Text,
        "Where answers to the mail go. The server assumes the user's own address.",
    ),
    Field::new(
        "to",
        Kind::List(&Kind::Text),
        "Who gets the mail. A mail needs one at least.",
    ),
];

pub(in crate::generated) static OPPORTUNITY_PARTIAL_UPDATE: &[Field] = &[
    Field::new("closed", Kind::Boolean, "Whether it is over."),
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("outcome", Kind::Text, "How it ended."),
    Field::new(
        "probability",
        Kind::Number,
        "How likely it is, in percent, with two places.",
    ),
    Field::new("value", Kind::Number, "What it is worth, with two places."),
];

pub(in crate::generated) static OPPORTUNITY_UPDATE: &[Field] = &[
    Field::new("closed", Kind::Boolean, "Whether it is over.").required(),
    Field::new("description", Kind::Text, "What it is about.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("outcome", Kind::Text, "How it ended."),
    Field::new(
            "probability",
            Kind::Json,
            "How likely it is, in percent, with two places.",
        )
        .required(),
    Field::new("value", Kind::Json, "What it is worth, with two places.").required(),
];

pub(in crate::generated) static PHONE_NUMBER: &[Field] = &[
    Field::new("name", Kind::Text, "What it is for.").required(),
    Field::new("number", Kind::Text, "The number, with its leading zeros.").required(),
];

pub(in crate::generated) static Q_AND_A_CREATE: &[Field] = &[
    Field::new("answer", Kind::Text, "What the chatbot said.").required(),
    Field::new("question", Kind::Text, "What it was asked.").required(),
    Field::new("references", Kind::List(&Kind::Text), "What the answer rests on."),
];

pub(in crate::generated) static QUESTION_CREATE: &[Field] = &[
    Field::new(
            "question_set_id",
            Kind::INTEGER,
            "The set it belongs to. It cannot be changed later.",
        )
        .required(),
    Field::new(
            "question_translations",
            Kind::List(&Kind::Json),
            "The question in each language.",
        )
        .required()
        .members(&QUESTION_TRANSLATION_INPUT),
];

pub(in crate::generated) static QUESTION_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
            "question_translations",
            Kind::List(&Kind::Json),
            "The question in all languages anew.",
        )
        .members(&QUESTION_TRANSLATION_INPUT),
];

pub(in crate::generated) static QUESTION_SET_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static QUESTION_SET_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static QUESTION_SET_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static QUESTION_TRANSLATION_INPUT: &[Field] = &[
    Field::new("answer", Kind::Text, "The answer that is expected.").required(),
    Field::new("chunk", Kind::Text, "The text that the answer is in.").required(),
    Field::new("question", Kind::Text, "The question.").required(),
    Field::new(
            "language_id",
            Kind::INTEGER,
            "The language, see the application membership.",
        )
        .required(),
];

pub(in crate::generated) static QUESTION_UPDATE: &[Field] = &[
    Field::new(
            "question_translations",
            Kind::List(&Kind::Json),
            "The question in all languages anew.",
        )
        .required()
        .members(&QUESTION_TRANSLATION_INPUT),
];

pub(in crate::generated) static SUMMARY_CREATE: &[Field] = &[
    Field::new("question", Kind::Text, "The question that it begins with.").required(),
    Field::new(
        "contact_id",
        Kind::INTEGER,
        "The contact. Either this or `cookie` must be here.",
    ),
    Field::new("cookie", Kind::Text, "What a guest is known by."),
];
