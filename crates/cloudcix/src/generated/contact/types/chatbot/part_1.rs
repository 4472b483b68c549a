// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A page of chatbots.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotList {
    /// `content`
    pub content: Vec<Chatbot>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A chatbot in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotEnvelope {
    /// A chatbot.
    pub content: Chatbot,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What chatbots can be sorted by; with `-` the other way round. The server assumes `name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatbotOrder {
    /// `name`
    Name,
    /// `created`
    Created,
    /// `id`
    Id,
    /// `-name`
    Name2,
    /// `-created`
    Created2,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ChatbotOrder { Name = "name", Created = "created", Id = "id", Name2 = "-name",
    Created2 = "-created", Id2 = "-id" }
}

/// Conditions on chatbots.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
}

impl ChatbotFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            name: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_in: None,
            name_istartswith: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name__icontains`.
    #[must_use]
    pub fn name_icontains(mut self, name_icontains: impl Into<String>) -> Self {
        self.name_icontains = Some(name_icontains.into());
        self
    }

    /// Sets `name__iendswith`.
    #[must_use]
    pub fn name_iendswith(mut self, name_iendswith: impl Into<String>) -> Self {
        self.name_iendswith = Some(name_iendswith.into());
        self
    }

    /// Sets `name__iexact`.
    #[must_use]
    pub fn name_iexact(mut self, name_iexact: impl Into<String>) -> Self {
        self.name_iexact = Some(name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn name_in(
        mut self,
        name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_in = Some(name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name__istartswith`.
    #[must_use]
    pub fn name_istartswith(mut self, name_istartswith: impl Into<String>) -> Self {
        self.name_istartswith = Some(name_istartswith.into());
        self
    }
}

/// A chatbot to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotCreate {
    /// The key of the chatbot for its corpora.
    pub api_key: Option<runtime::Sensitive<String>>,
    /// Whether the intent of a question is looked at first. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_intent_classification: Option<bool>,
    /// Whether questions are rewritten. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_prompt_rewriting: Option<bool>,
    /// Whether unsafe questions are refused. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_safety_classifier: Option<bool>,
    /// Whether what was found is ranked again. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_reranking: Option<bool>,
    /// How many texts the search by words may find. With 0 there is none.
    pub bm25_limit: i64,
    /// The colour of the button, such as `#47B2E4`. The server assumes `#47B2E4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_background_colour: Option<String>,
    /// How far from that side, in percent. The server assumes 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_percentage: Option<runtime::value::Number>,
    /// On which side of the page.
    pub horizontal_position: HorizontalPosition,
    /// How far from there, in percent. The server assumes 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_percentage: Option<runtime::value::Number>,
    /// At the top or the bottom of the page.
    pub vertical_position: VerticalPosition,
    /// The text on the button. The server assumes `Chatbot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// The colour of that text. The server assumes `#FFFFFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_colour: Option<String>,
    /// By how much the pieces of a document overlap. The server assumes 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_overlap: Option<i64>,
    /// How large the pieces of a document are. The server assumes 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_size: Option<i64>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_title: Option<String>,
    /// The words below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_description: Option<String>,
    /// What is said about cookies. The server assumes a text of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie_consent_text: Option<String>,
    /// The corpora it answers from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corpus_names: Option<Vec<String>>,
    /// Whether it only repeats what it is told, as a test. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo: Option<bool>,
    /// What turns texts into vectors.
    pub encoder: Encoder,
    /// The instructions for looking at the intent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent_prompt: Option<String>,
    /// Whether it is a window or a part of the page.
    pub layout: ChatbotLayout,
    /// The picture to use as the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoInput>,
    /// How long an answer may be. The server assumes 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// How much of a conversation is remembered. The server assumes 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_conversation_turn: Option<i64>,
    /// The name, once. Other services name the chatbot by it.
    pub name: String,
    /// The language model.
    pub nn_llm: LanguageModel,
    /// How PDF documents are read. The server assumes `pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pdf_scraping: Option<PdfScraping>,
    /// How many texts the search by vectors may find.
    pub reference_limit: i64,
    /// What it says when nothing is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_reference_answer: Option<String>,
    /// What ranks again.
    pub reranker: Reranker,
    /// How many texts are left after that.
    pub reranking_limit: i64,
    /// How vectors are compared.
    pub similarity: Similarity,
    /// The instructions for the language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_prompt: Option<String>,
    /// The instructions for small talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smalltalk_prompt: Option<String>,
    /// The instructions for rewriting questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewrite_prompt: Option<String>,
    /// How freely it answers. The server assumes 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<runtime::value::Number>,
    /// How near a text must be to be found. The server assumes 25.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<runtime::value::Number>,
    /// What is put around a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prompt: Option<String>,
    /// What it says first. The server assumes `Please login to Chatbot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_text: Option<String>,
}

impl ChatbotCreate {
    /// With everything that is required.
    pub fn new(
        api_key: impl Into<Option<runtime::Sensitive<String>>>,
        bm25_limit: i64,
        horizontal_position: impl Into<HorizontalPosition>,
        vertical_position: impl Into<VerticalPosition>,
        encoder: impl Into<Encoder>,
        layout: impl Into<ChatbotLayout>,
        name: impl Into<String>,
        nn_llm: impl Into<LanguageModel>,
        reference_limit: i64,
        reranker: impl Into<Reranker>,
        reranking_limit: i64,
        similarity: impl Into<Similarity>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            bm25_limit: bm25_limit,
            horizontal_position: horizontal_position.into(),
            vertical_position: vertical_position.into(),
            encoder: encoder.into(),
            layout: layout.into(),
            name: name.into(),
            nn_llm: nn_llm.into(),
            reference_limit: reference_limit,
            reranker: reranker.into(),
            reranking_limit: reranking_limit,
            similarity: similarity.into(),
            apply_intent_classification: None,
            apply_prompt_rewriting: None,
            apply_safety_classifier: None,
            apply_reranking: None,
            button_background_colour: None,
            horizontal_percentage: None,
            vertical_percentage: None,
            button_text: None,
            button_text_colour: None,
            chunk_overlap: None,
            chunk_size: None,
            chatbot_header_title: None,
            chatbot_header_description: None,
            cookie_consent_text: None,
            corpus_names: None,
            echo: None,
            intent_prompt: None,
            logo: None,
            max_tokens: None,
            maximum_conversation_turn: None,
            pdf_scraping: None,
            no_reference_answer: None,
            system_prompt: None,
            smalltalk_prompt: None,
            rewrite_prompt: None,
            temperature: None,
            threshold: None,
            user_prompt: None,
            welcome_text: None,
        }
    }

    /// Whether the intent of a question is looked at first. The server assumes false.
    #[must_use]
    pub fn apply_intent_classification(
        mut self,
        apply_intent_classification: bool,
    ) -> Self {
        self.apply_intent_classification = Some(apply_intent_classification);
        self
    }

    /// Whether questions are rewritten. The server assumes false.
    #[must_use]
    pub fn apply_prompt_rewriting(mut self, apply_prompt_rewriting: bool) -> Self {
        self.apply_prompt_rewriting = Some(apply_prompt_rewriting);
        self
    }

    /// Whether unsafe questions are refused. The server assumes false.
    #[must_use]
    pub fn apply_safety_classifier(mut self, apply_safety_classifier: bool) -> Self {
        self.apply_safety_classifier = Some(apply_safety_classifier);
        self
    }

    /// Whether what was found is ranked again. The server assumes false.
    #[must_use]
    pub fn apply_reranking(mut self, apply_reranking: bool) -> Self {
        self.apply_reranking = Some(apply_reranking);
        self
    }

    /// The colour of the button, such as `#47B2E4`. The server assumes `#47B2E4`.
    #[must_use]
    pub fn button_background_colour(
        mut self,
        button_background_colour: impl Into<String>,
    ) -> Self {
        self.button_background_colour = Some(button_background_colour.into());
        self
    }

    /// How far from that side, in percent. The server assumes 3.
    #[must_use]
    pub fn horizontal_percentage(
        mut self,
        horizontal_percentage: impl Into<runtime::value::Number>,
    ) -> Self {
        self.horizontal_percentage = Some(horizontal_percentage.into());
        self
    }

    /// How far from there, in percent. The server assumes 2.
    #[must_use]
    pub fn vertical_percentage(
        mut self,
        vertical_percentage: impl Into<runtime::value::Number>,
    ) -> Self {
        self.vertical_percentage = Some(vertical_percentage.into());
        self
    }

    /// The text on the button. The server assumes `Chatbot`.
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = Some(button_text.into());
        self
    }

    /// The colour of that text. The server assumes `#FFFFFF`.
    #[must_use]
    pub fn button_text_colour(mut self, button_text_colour: impl Into<String>) -> Self {
        self.button_text_colour = Some(button_text_colour.into());
        self
    }

    /// By how much the pieces of a document overlap. The server assumes 100.
    #[must_use]
    pub fn chunk_overlap(mut self, chunk_overlap: i64) -> Self {
        self.chunk_overlap = Some(chunk_overlap);
        self
    }

    /// How large the pieces of a document are. The server assumes 1000.
    #[must_use]
    pub fn chunk_size(mut self, chunk_size: i64) -> Self {
        self.chunk_size = Some(chunk_size);
        self
    }

    /// The title.
    #[must_use]
    pub fn chatbot_header_title(
        mut self,
        chatbot_header_title: impl Into<String>,
    ) -> Self {
        self.chatbot_header_title = Some(chatbot_header_title.into());
        self
    }

    /// The words below the title.
    #[must_use]
    pub fn chatbot_header_description(
        mut self,
        chatbot_header_description: impl Into<String>,
    ) -> Self {
        self.chatbot_header_description = Some(chatbot_header_description.into());
        self
    }

    /// What is said about cookies. The server assumes a text of its own.
    #[must_use]
    pub fn cookie_consent_text(
        mut self,
        cookie_consent_text: impl Into<String>,
    ) -> Self {
        self.cookie_consent_text = Some(cookie_consent_text.into());
        self
    }

    /// The corpora it answers from.
    #[must_use]
    pub fn corpus_names(
        mut self,
        corpus_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.corpus_names = Some(corpus_names.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it only repeats what it is told, as a test. The server assumes false.
    #[must_use]
    pub fn echo(mut self, echo: bool) -> Self {
        self.echo = Some(echo);
        self
    }

    /// The instructions for looking at the intent.
    #[must_use]
    pub fn intent_prompt(mut self, intent_prompt: impl Into<String>) -> Self {
        self.intent_prompt = Some(intent_prompt.into());
        self
    }

    /// The picture to use as the logo.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<LogoInput>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// How long an answer may be. The server assumes 100.
    #[must_use]
    pub fn max_tokens(mut self, max_tokens: i64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// How much of a conversation is remembered. The server assumes 0.
    #[must_use]
    pub fn maximum_conversation_turn(mut self, maximum_conversation_turn: i64) -> Self {
        self.maximum_conversation_turn = Some(maximum_conversation_turn);
        self
    }

    /// How PDF documents are read. The server assumes `pdf`.
    #[must_use]
    pub fn pdf_scraping(mut self, pdf_scraping: impl Into<PdfScraping>) -> Self {
        self.pdf_scraping = Some(pdf_scraping.into());
        self
    }

    /// What it says when nothing is found.
    #[must_use]
    pub fn no_reference_answer(
        mut self,
        no_reference_answer: impl Into<String>,
    ) -> Self {
        self.no_reference_answer = Some(no_reference_answer.into());
        self
    }

    /// The instructions for the language model.
    #[must_use]
    pub fn system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self
    }

    /// The instructions for small talk.
    #[must_use]
    pub fn smalltalk_prompt(mut self, smalltalk_prompt: impl Into<String>) -> Self {
        self.smalltalk_prompt = Some(smalltalk_prompt.into());
        self
    }

    /// The instructions for rewriting questions.
    #[must_use]
    pub fn rewrite_prompt(mut self, rewrite_prompt: impl Into<String>) -> Self {
        self.rewrite_prompt = Some(rewrite_prompt.into());
        self
    }

    /// How freely it answers. The server assumes 0.
    #[must_use]
    pub fn temperature(
        mut self,
        temperature: impl Into<runtime::value::Number>,
    ) -> Self {
        self.temperature = Some(temperature.into());
        self
    }

    /// How near a text must be to be found. The server assumes 25.
    #[must_use]
    pub fn threshold(mut self, threshold: impl Into<runtime::value::Number>) -> Self {
        self.threshold = Some(threshold.into());
        self
    }

    /// What is put around a question.
    #[must_use]
    pub fn user_prompt(mut self, user_prompt: impl Into<String>) -> Self {
        self.user_prompt = Some(user_prompt.into());
        self
    }

    /// What it says first. The server assumes `Please login to Chatbot`.
    #[must_use]
    pub fn welcome_text(mut self, welcome_text: impl Into<String>) -> Self {
        self.welcome_text = Some(welcome_text.into());
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotUpdate {
    /// The key of the chatbot for its corpora.
    pub api_key: Option<runtime::Sensitive<String>>,
    /// Whether the intent of a question is looked at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_intent_classification: Option<bool>,
    /// Whether questions are rewritten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_prompt_rewriting: Option<bool>,
    /// Whether unsafe questions are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_safety_classifier: Option<bool>,
    /// Whether what was found is ranked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_reranking: Option<bool>,
    /// How many texts the search by words may find. With 0 there is none.
    pub bm25_limit: i64,
    /// The colour of the button, such as `#47B2E4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_background_colour: Option<String>,
    /// How far from that side, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub horizontal_percentage: Option<serde_json::Value>,
    /// On which side of the page.
    pub horizontal_position: serde_json::Value,
    /// How far from there, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub vertical_percentage: Option<serde_json::Value>,
    /// At the top or the bottom of the page.
    pub vertical_position: serde_json::Value,
    /// The text on the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// The colour of that text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_colour: Option<String>,
    /// By how much the pieces of a document overlap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_overlap: Option<i64>,
    /// How large the pieces of a document are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_size: Option<i64>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_title: Option<String>,
    /// The words below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_description: Option<String>,
    /// What is said about cookies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie_consent_text: Option<String>,
    /// The corpora it answers from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corpus_names: Option<Vec<String>>,
    /// Whether it only repeats what it is told, as a test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo: Option<bool>,
    /// What turns texts into vectors.
    pub encoder: serde_json::Value,
    /// The instructions for looking at the intent. Needed with `apply_intent_classification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent_prompt: Option<String>,
    /// Whether it is a window or a part of the page.
    pub layout: serde_json::Value,
    /// The picture to use as the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub logo: Option<serde_json::Value>,
    /// How long an answer may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// How much of a conversation is remembered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_conversation_turn: Option<i64>,
    /// The name, once. Other services name the chatbot by it.
    pub name: String,
    /// The language model.
    pub nn_llm: serde_json::Value,
    /// How PDF documents are read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub pdf_scraping: Option<serde_json::Value>,
    /// How many texts the search by vectors may find.
    pub reference_limit: i64,
    /// What it says when nothing is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_reference_answer: Option<String>,
    /// What ranks again.
    pub reranker: serde_json::Value,
    /// How many texts are left after that.
    pub reranking_limit: i64,
    /// How vectors are compared.
    pub similarity: serde_json::Value,
    /// The instructions for the language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_prompt: Option<String>,
    /// The instructions for small talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smalltalk_prompt: Option<String>,
    /// The instructions for rewriting questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewrite_prompt: Option<String>,
    /// How freely it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub temperature: Option<serde_json::Value>,
    /// How near a text must be to be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub threshold: Option<serde_json::Value>,
    /// What is put around a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prompt: Option<String>,
    /// What it says first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_text: Option<String>,
}

impl ChatbotUpdate {
    /// With everything that is required.
    pub fn new(
        api_key: impl Into<Option<runtime::Sensitive<String>>>,
        bm25_limit: i64,
        horizontal_position: impl Into<serde_json::Value>,
        vertical_position: impl Into<serde_json::Value>,
        encoder: impl Into<serde_json::Value>,
        layout: impl Into<serde_json::Value>,
        name: impl Into<String>,
        nn_llm: impl Into<serde_json::Value>,
        reference_limit: i64,
        reranker: impl Into<serde_json::Value>,
        reranking_limit: i64,
        similarity: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            bm25_limit: bm25_limit,
            horizontal_position: horizontal_position.into(),
            vertical_position: vertical_position.into(),
            encoder: encoder.into(),
            layout: layout.into(),
            name: name.into(),
            nn_llm: nn_llm.into(),
            reference_limit: reference_limit,
            reranker: reranker.into(),
            reranking_limit: reranking_limit,
            similarity: similarity.into(),
            apply_intent_classification: None,
            apply_prompt_rewriting: None,
            apply_safety_classifier: None,
            apply_reranking: None,
            button_background_colour: None,
            horizontal_percentage: None,
            vertical_percentage: None,
            button_text: None,
            button_text_colour: None,
            chunk_overlap: None,
            chunk_size: None,
            chatbot_header_title: None,
            chatbot_header_description: None,
            cookie_consent_text: None,
            corpus_names: None,
            echo: None,
            intent_prompt: None,
            logo: None,
            max_tokens: None,
            maximum_conversation_turn: None,
            pdf_scraping: None,
            no_reference_answer: None,
            system_prompt: None,
            smalltalk_prompt: None,
            rewrite_prompt: None,
            temperature: None,
            threshold: None,
            user_prompt: None,
            welcome_text: None,
        }
    }

    /// Whether the intent of a question is looked at first.
    #[must_use]
    pub fn apply_intent_classification(
        mut self,
        apply_intent_classification: bool,
    ) -> Self {
        self.apply_intent_classification = Some(apply_intent_classification);
        self
    }

    /// Whether questions are rewritten.
    #[must_use]
    pub fn apply_prompt_rewriting(mut self, apply_prompt_rewriting: bool) -> Self {
        self.apply_prompt_rewriting = Some(apply_prompt_rewriting);
        self
    }

    /// Whether unsafe questions are refused.
    #[must_use]
    pub fn apply_safety_classifier(mut self, apply_safety_classifier: bool) -> Self {
        self.apply_safety_classifier = Some(apply_safety_classifier);
        self
    }

    /// Whether what was found is ranked again.
    #[must_use]
    pub fn apply_reranking(mut self, apply_reranking: bool) -> Self {
        self.apply_reranking = Some(apply_reranking);
        self
    }

    /// The colour of the button, such as `#47B2E4`.
    #[must_use]
    pub fn button_background_colour(
        mut self,
        button_background_colour: impl Into<String>,
    ) -> Self {
        self.button_background_colour = Some(button_background_colour.into());
        self
    }

    /// How far from that side, in percent.
    #[must_use]
    pub fn horizontal_percentage(
        mut self,
        horizontal_percentage: impl Into<serde_json::Value>,
    ) -> Self {
        self.horizontal_percentage = Some(horizontal_percentage.into());
        self
    }

    /// How far from there, in percent.
    #[must_use]
    pub fn vertical_percentage(
        mut self,
        vertical_percentage: impl Into<serde_json::Value>,
    ) -> Self {
        self.vertical_percentage = Some(vertical_percentage.into());
        self
    }

    /// The text on the button.
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = Some(button_text.into());
        self
    }

    /// The colour of that text.
    #[must_use]
    pub fn button_text_colour(mut self, button_text_colour: impl Into<String>) -> Self {
        self.button_text_colour = Some(button_text_colour.into());
        self
    }

    /// By how much the pieces of a document overlap.
    #[must_use]
    pub fn chunk_overlap(mut self, chunk_overlap: i64) -> Self {
        self.chunk_overlap = Some(chunk_overlap);
        self
    }

    /// How large the pieces of a document are.
    #[must_use]
    pub fn chunk_size(mut self, chunk_size: i64) -> Self {
        self.chunk_size = Some(chunk_size);
        self
    }

    /// The title.
    #[must_use]
    pub fn chatbot_header_title(
        mut self,
        chatbot_header_title: impl Into<String>,
    ) -> Self {
        self.chatbot_header_title = Some(chatbot_header_title.into());
        self
    }

    /// The words below the title.
    #[must_use]
    pub fn chatbot_header_description(
        mut self,
        chatbot_header_description: impl Into<String>,
    ) -> Self {
        self.chatbot_header_description = Some(chatbot_header_description.into());
        self
    }

    /// What is said about cookies.
    #[must_use]
    pub fn cookie_consent_text(
        mut self,
        cookie_consent_text: impl Into<String>,
    ) -> Self {
        self.cookie_consent_text = Some(cookie_consent_text.into());
        self
    }

    /// The corpora it answers from.
    #[must_use]
    pub fn corpus_names(
        mut self,
        corpus_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.corpus_names = Some(corpus_names.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it only repeats what it is told, as a test.
    #[must_use]
    pub fn echo(mut self, echo: bool) -> Self {
        self.echo = Some(echo);
        self
    }

    /// The instructions for looking at the intent. Needed with `apply_intent_classification`.
    #[must_use]
    pub fn intent_prompt(mut self, intent_prompt: impl Into<String>) -> Self {
        self.intent_prompt = Some(intent_prompt.into());
        self
    }

    /// The picture to use as the logo.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<serde_json::Value>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// How long an answer may be.
    #[must_use]
    pub fn max_tokens(mut self, max_tokens: i64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// How much of a conversation is remembered.
    #[must_use]
    pub fn maximum_conversation_turn(mut self, maximum_conversation_turn: i64) -> Self {
        self.maximum_conversation_turn = Some(maximum_conversation_turn);
        self
    }

    /// How PDF documents are read.
    #[must_use]
    pub fn pdf_scraping(mut self, pdf_scraping: impl Into<serde_json::Value>) -> Self {
        self.pdf_scraping = Some(pdf_scraping.into());
        self
    }

    /// What it says when nothing is found.
    #[must_use]
    pub fn no_reference_answer(
        mut self,
        no_reference_answer: impl Into<String>,
    ) -> Self {
        self.no_reference_answer = Some(no_reference_answer.into());
        self
    }

    /// The instructions for the language model.
    #[must_use]
    pub fn system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self
    }

    /// The instructions for small talk.
    #[must_use]
    pub fn smalltalk_prompt(mut self, smalltalk_prompt: impl Into<String>) -> Self {
        self.smalltalk_prompt = Some(smalltalk_prompt.into());
        self
    }

    /// The instructions for rewriting questions.
    #[must_use]
    pub fn rewrite_prompt(mut self, rewrite_prompt: impl Into<String>) -> Self {
        self.rewrite_prompt = Some(rewrite_prompt.into());
        self
    }

    /// How freely it answers.
    #[must_use]
    pub fn temperature(mut self, temperature: impl Into<serde_json::Value>) -> Self {
        self.temperature = Some(temperature.into());
        self
    }

    /// How near a text must be to be found.
    #[must_use]
    pub fn threshold(mut self, threshold: impl Into<serde_json::Value>) -> Self {
        self.threshold = Some(threshold.into());
        self
    }

    /// What is put around a question.
    #[must_use]
    pub fn user_prompt(mut self, user_prompt: impl Into<String>) -> Self {
        self.user_prompt = Some(user_prompt.into());
        self
    }

    /// What it says first.
    #[must_use]
    pub fn welcome_text(mut self, welcome_text: impl Into<String>) -> Self {
        self.welcome_text = Some(welcome_text.into());
        self
    }
}

/// What to change in a chatbot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatbotPartialUpdate {
    /// The key of the chatbot for its corpora.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub api_key: Option<Option<runtime::Sensitive<String>>>,
    /// Whether the intent of a question is looked at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_intent_classification: Option<bool>,
    /// Whether questions are rewritten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_prompt_rewriting: Option<bool>,
    /// Whether unsafe questions are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_safety_classifier: Option<bool>,
    /// Whether what was found is ranked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_reranking: Option<bool>,
    /// How many texts the search by words may find. With 0 there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bm25_limit: Option<i64>,
    /// The colour of the button, such as `#47B2E4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_background_colour: Option<String>,
    /// How far from that side, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_percentage: Option<runtime::value::Number>,
    /// On which side of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_position: Option<HorizontalPosition>,
    /// How far from there, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_percentage: Option<runtime::value::Number>,
    /// At the top or the bottom of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_position: Option<VerticalPosition>,
    /// The text on the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// The colour of that text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_colour: Option<String>,
    /// By how much the pieces of a document overlap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_overlap: Option<i64>,
    /// How large the pieces of a document are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_size: Option<i64>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_title: Option<String>,
    /// The words below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_header_description: Option<String>,
    /// What is said about cookies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie_consent_text: Option<String>,
    /// The corpora it answers from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corpus_names: Option<Vec<String>>,
    /// Whether it only repeats what it is told, as a test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo: Option<bool>,
    /// What turns texts into vectors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoder: Option<Encoder>,
    /// The instructions for looking at the intent. Needed with `apply_intent_classification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent_prompt: Option<String>,
    /// Whether it is a window or a part of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<ChatbotLayout>,
    /// The picture to use as the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoInput>,
    /// How long an answer may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// How much of a conversation is remembered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_conversation_turn: Option<i64>,
    /// The name, once. Other services name the chatbot by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nn_llm: Option<LanguageModel>,
    /// How PDF documents are read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pdf_scraping: Option<PdfScraping>,
    /// How many texts the search by vectors may find.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_limit: Option<i64>,
    /// What it says when nothing is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_reference_answer: Option<String>,
    /// What ranks again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reranker: Option<Reranker>,
    /// How many texts are left after that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reranking_limit: Option<i64>,
    /// How vectors are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similarity: Option<Similarity>,
    /// The instructions for the language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_prompt: Option<String>,
    /// The instructions for small talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smalltalk_prompt: Option<String>,
    /// The instructions for rewriting questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewrite_prompt: Option<String>,
    /// How freely it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<runtime::value::Number>,
    /// How near a text must be to be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<runtime::value::Number>,
    /// What is put around a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prompt: Option<String>,
    /// What it says first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_text: Option<String>,
}
