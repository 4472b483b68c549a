// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A group.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The contacts in it.
    pub contact_ids: Vec<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The id.
    pub id: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// The name, once in a member.
    pub name: String,
    /// How many contacts are in it.
    pub total_contacts: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Some contacts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactIds {
    /// Their ids. An unknown one, or one of another member, is a 400.
    pub contacts: Vec<i64>,
}

impl ContactIds {
    /// With everything that is required.
    pub fn new(contacts: impl IntoIterator<Item = i64>) -> Self {
        Self {
            contacts: contacts.into_iter().collect(),
        }
    }
}

/// A campaign.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Campaign {
    /// The contacts in it.
    pub contact_ids: Vec<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The day of the campaign.
    pub date_of_campaign: runtime::value::Date,
    /// The id.
    pub id: i64,
    /// What it is about.
    pub description: String,
    /// The member it belongs to.
    pub member_id: i64,
    /// The name, once in a member.
    pub name: String,
    /// How many contacts are in it.
    pub total_contacts: i64,
    /// How many of them have responded.
    pub total_responses: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An opportunity.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Opportunity {
    /// The contacts in it.
    pub contact_ids: Vec<i64>,
    /// Whether it is over.
    pub closed: bool,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// What it is about.
    pub description: String,
    /// What has happened so far.
    pub history: Vec<OpportunityHistory>,
    /// The id.
    pub id: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// The name.
    pub name: String,
    /// How it ended.
    pub outcome: String,
    /// How likely it is, in percent.
    pub probability: runtime::value::Number,
    /// How many contacts are in it.
    pub total_contacts: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// What it is worth.
    pub value: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Something that happened to an opportunity.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpportunityHistory {
    /// Who gets a copy of the mail.
    pub cc: Option<Vec<String>>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The heading, or the subject of the mail.
    pub heading: String,
    /// Whether it is a mail or a note.
    pub history_type: HistoryType,
    /// The id.
    pub id: i64,
    /// The text.
    pub message: String,
    /// Where answers to the mail go.
    pub reply_to: Option<String>,
    /// Who gets the mail.
    pub to: Option<Vec<String>>,
    /// Who wrote it.
    pub user_id: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What an entry in a history is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HistoryType {
    /// `email`
    Email,
    /// `note`
    Note,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    HistoryType { Email = "email", Note = "note" }
}

/// An exclusion.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Exclusion {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The CSS classes that are left out.
    pub classes: Vec<String>,
    /// The id.
    pub id: i64,
    /// The name, once.
    pub name: String,
    /// The HTML tags that are left out.
    pub tags: Vec<String>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A chatbot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chatbot {
    /// The key of the chatbot for its corpora.
    pub api_key: Option<runtime::Sensitive<String>>,
    /// Whether the intent of a question is looked at first.
    pub apply_intent_classification: bool,
    /// Whether questions are rewritten.
    pub apply_prompt_rewriting: bool,
    /// Whether unsafe questions are refused.
    pub apply_safety_classifier: bool,
    /// Whether what was found is ranked again.
    pub apply_reranking: bool,
    /// How many texts the search by words may find. With 0 there is none.
    pub bm25_limit: i64,
    /// The colour of the button, such as `#47B2E4`.
    pub button_background_colour: String,
    /// How far from that side, in percent.
    pub horizontal_percentage: runtime::value::Number,
    /// On which side of the page.
    pub horizontal_position: HorizontalPosition,
    /// How far from there, in percent.
    pub vertical_percentage: runtime::value::Number,
    /// At the top or the bottom of the page.
    pub vertical_position: VerticalPosition,
    /// The text on the button.
    pub button_text: String,
    /// The colour of that text.
    pub button_text_colour: String,
    /// By how much the pieces of a document overlap.
    pub chunk_overlap: i64,
    /// How large the pieces of a document are.
    pub chunk_size: i64,
    /// The title.
    pub chatbot_header_title: String,
    /// The words below the title.
    pub chatbot_header_description: String,
    /// What is said about cookies.
    pub cookie_consent_text: String,
    /// The corpora it answers from.
    pub corpus_names: Vec<String>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// Whether it only repeats what it is told, as a test.
    pub echo: bool,
    /// What turns texts into vectors.
    pub encoder: Encoder,
    /// The id.
    pub id: i64,
    /// The instructions for looking at the intent.
    pub intent_prompt: Option<String>,
    /// Whether it is a window or a part of the page.
    pub layout: ChatbotLayout,
    /// The address of the logo.
    pub logo: Option<String>,
    /// How long an answer may be.
    pub max_tokens: i64,
    /// How much of a conversation is remembered.
    pub maximum_conversation_turn: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// The name, once. Other services name the chatbot by it.
    pub name: String,
    /// The language model.
    pub nn_llm: LanguageModel,
    /// The model behind the vectors.
    pub nn_embedding: String,
    /// How PDF documents are read.
    pub pdf_scraping: PdfScraping,
    /// How many texts the search by vectors may find.
    pub reference_limit: i64,
    /// What it says when nothing is found.
    pub no_reference_answer: String,
    /// What ranks again.
    pub reranker: Reranker,
    /// How many texts are left after that.
    pub reranking_limit: i64,
    /// How vectors are compared.
    pub similarity: Similarity,
    /// The instructions for the language model.
    pub system_prompt: Option<String>,
    /// The instructions for small talk.
    pub smalltalk_prompt: Option<String>,
    /// The instructions for rewriting questions.
    pub rewrite_prompt: Option<String>,
    /// How freely it answers.
    pub temperature: runtime::value::Number,
    /// How near a text must be to be found.
    pub threshold: runtime::value::Number,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// What is put around a question.
    pub user_prompt: Option<String>,
    /// The HTML that shows the chatbot on a page. Null where the server did not make it.
    pub website_html: Option<String>,
    /// What it says first.
    pub welcome_text: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The side of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HorizontalPosition {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    HorizontalPosition { Left = "left", Right = "right" }
}

/// The end of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerticalPosition {
    /// `top`
    Top,
    /// `bottom`
    Bottom,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VerticalPosition { Top = "top", Bottom = "bottom" }
}

/// What turns texts into vectors.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Encoder {
    /// `cix_encoder`
    CixEncoder,
    /// `test_encoder`
    TestEncoder,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Encoder { CixEncoder = "cix_encoder", TestEncoder = "test_encoder" }
}

/// How a chatbot is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatbotLayout {
    /// `window`
    Window,
    /// `widget`
    Widget,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ChatbotLayout { Window = "window", Widget = "widget" }
}

/// A language model.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LanguageModel {
    /// `UCCIX-Mistral-24B`
    UccixMistral24b,
    /// `Mistral-Large-3`
    MistralLarge3,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LanguageModel { UccixMistral24b = "UCCIX-Mistral-24B", MistralLarge3 =
    "Mistral-Large-3" }
}

/// What ranks texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reranker {
    /// `UCCIX-Mistral-24B`
    UccixMistral24b,
    /// `Mistral-Large-3`
    MistralLarge3,
    /// `minilm-l-6-v2`
    MinilmL6V2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Reranker { UccixMistral24b = "UCCIX-Mistral-24B", MistralLarge3 = "Mistral-Large-3",
    MinilmL6V2 = "minilm-l-6-v2" }
}

/// How PDF documents are read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PdfScraping {
    /// `pdf`
    Pdf,
    /// `pdf_hi_res`
    PdfHiRes,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    PdfScraping { Pdf = "pdf", PdfHiRes = "pdf_hi_res" }
}

/// How vectors are compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Similarity {
    /// `cosine_similarity`
    CosineSimilarity,
    /// `dot_product`
    DotProduct,
    /// `euclidean_distance`
    EuclideanDistance,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Similarity { CosineSimilarity = "cosine_similarity", DotProduct = "dot_product",
    EuclideanDistance = "euclidean_distance" }
}

/// A conversation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conversation {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The chatbot.
    pub chatbot_id: i64,
    /// The contact. Null for a guest.
    pub contact_id: Option<i64>,
    /// The id.
    pub id: i64,
    /// What it is about.
    pub name: String,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// When somebody last said something.
    pub last_message_at: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A conversation in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationEnvelope {
    /// A conversation.
    pub content: Conversation,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
