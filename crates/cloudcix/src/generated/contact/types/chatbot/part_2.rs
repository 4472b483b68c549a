// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ChatbotPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            api_key: None,
            apply_intent_classification: None,
            apply_prompt_rewriting: None,
            apply_safety_classifier: None,
            apply_reranking: None,
            bm25_limit: None,
            button_background_colour: None,
            horizontal_percentage: None,
            horizontal_position: None,
            vertical_percentage: None,
            vertical_position: None,
            button_text: None,
            button_text_colour: None,
            chunk_overlap: None,
            chunk_size: None,
            chatbot_header_title: None,
            chatbot_header_description: None,
            cookie_consent_text: None,
            corpus_names: None,
            echo: None,
            encoder: None,
            intent_prompt: None,
            layout: None,
            logo: None,
            max_tokens: None,
            maximum_conversation_turn: None,
            name: None,
            nn_llm: None,
            pdf_scraping: None,
            reference_limit: None,
            no_reference_answer: None,
            reranker: None,
            reranking_limit: None,
            similarity: None,
            system_prompt: None,
            smalltalk_prompt: None,
            rewrite_prompt: None,
            temperature: None,
            threshold: None,
            user_prompt: None,
            welcome_text: None,
        }
    }

    /// The key of the chatbot for its corpora.
    #[must_use]
    pub fn api_key(
        mut self,
        api_key: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.api_key = Some(api_key.into());
        self
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

    /// How many texts the search by words may find. With 0 there is none.
    #[must_use]
    pub fn bm25_limit(mut self, bm25_limit: i64) -> Self {
        self.bm25_limit = Some(bm25_limit);
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
        horizontal_percentage: impl Into<runtime::value::Number>,
    ) -> Self {
        self.horizontal_percentage = Some(horizontal_percentage.into());
        self
    }

    /// On which side of the page.
    #[must_use]
    pub fn horizontal_position(
        mut self,
        horizontal_position: impl Into<HorizontalPosition>,
    ) -> Self {
        self.horizontal_position = Some(horizontal_position.into());
        self
    }

    /// How far from there, in percent.
    #[must_use]
    pub fn vertical_percentage(
        mut self,
        vertical_percentage: impl Into<runtime::value::Number>,
    ) -> Self {
        self.vertical_percentage = Some(vertical_percentage.into());
        self
    }

    /// At the top or the bottom of the page.
    #[must_use]
    pub fn vertical_position(
        mut self,
        vertical_position: impl Into<VerticalPosition>,
    ) -> Self {
        self.vertical_position = Some(vertical_position.into());
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

    /// What turns texts into vectors.
    #[must_use]
    pub fn encoder(mut self, encoder: impl Into<Encoder>) -> Self {
        self.encoder = Some(encoder.into());
        self
    }

    /// The instructions for looking at the intent. Needed with `apply_intent_classification`.
    #[must_use]
    pub fn intent_prompt(mut self, intent_prompt: impl Into<String>) -> Self {
        self.intent_prompt = Some(intent_prompt.into());
        self
    }

    /// Whether it is a window or a part of the page.
    #[must_use]
    pub fn layout(mut self, layout: impl Into<ChatbotLayout>) -> Self {
        self.layout = Some(layout.into());
        self
    }

    /// The picture to use as the logo.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<LogoInput>) -> Self {
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

    /// The name, once. Other services name the chatbot by it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The language model.
    #[must_use]
    pub fn nn_llm(mut self, nn_llm: impl Into<LanguageModel>) -> Self {
        self.nn_llm = Some(nn_llm.into());
        self
    }

    /// How PDF documents are read.
    #[must_use]
    pub fn pdf_scraping(mut self, pdf_scraping: impl Into<PdfScraping>) -> Self {
        self.pdf_scraping = Some(pdf_scraping.into());
        self
    }

    /// How many texts the search by vectors may find.
    #[must_use]
    pub fn reference_limit(mut self, reference_limit: i64) -> Self {
        self.reference_limit = Some(reference_limit);
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

    /// What ranks again.
    #[must_use]
    pub fn reranker(mut self, reranker: impl Into<Reranker>) -> Self {
        self.reranker = Some(reranker.into());
        self
    }

    /// How many texts are left after that.
    #[must_use]
    pub fn reranking_limit(mut self, reranking_limit: i64) -> Self {
        self.reranking_limit = Some(reranking_limit);
        self
    }

    /// How vectors are compared.
    #[must_use]
    pub fn similarity(mut self, similarity: impl Into<Similarity>) -> Self {
        self.similarity = Some(similarity.into());
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
    pub fn temperature(
        mut self,
        temperature: impl Into<runtime::value::Number>,
    ) -> Self {
        self.temperature = Some(temperature.into());
        self
    }

    /// How near a text must be to be found.
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

    /// What it says first.
    #[must_use]
    pub fn welcome_text(mut self, welcome_text: impl Into<String>) -> Self {
        self.welcome_text = Some(welcome_text.into());
        self
    }
}

/// A picture.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogoInput {
    /// The name of the file. It must contain a dot.
    pub name: String,
    /// The picture in Base64.
    pub data: String,
}

impl LogoInput {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
        }
    }
}
